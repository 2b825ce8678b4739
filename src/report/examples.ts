import type { ReportDiff, RowChange } from './report-diff.ts'

/** A change, and the utterance it happened to. */
export interface Example {
  readonly change: RowChange
  readonly utterance: string
}

/** Examples are for utterances that the repository holds anyway, never for exported ones. */
export interface Examples {
  /** Path of the CSV in the repository. */
  readonly source: string
  readonly list: readonly Example[]
}

export const EXAMPLES_SHOWN = 20

/**
 * The changes worth an example, in the order of their rows. Every kind of change to every type has one before any has
 * two: the tenth lost date teaches less than the first changed phone number.
 */
export function pickExamples(
  { rows }: Pick<ReportDiff, 'rows'>,
  most = EXAMPLES_SHOWN,
): readonly RowChange[] {
  const kinds = Map.groupBy(rows, ({ change, type }) => `${change} ${type}`)
  const picked = new Set<RowChange>()
  for (let turn = 0; picked.size < Math.min(most, rows.length); turn++) {
    for (const changes of kinds.values()) {
      const change = changes[turn]
      if (change !== undefined && picked.size < most) picked.add(change)
    }
  }
  return rows.filter((change) => picked.has(change))
}
