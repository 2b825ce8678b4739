import { createChangeTally } from './change-tally.ts'
import { compareCounts, type Counted } from './compare-counts.ts'
import { compareMentions, type MentionedRow } from './compare-mentions.ts'
import type { Comparison } from './comparison.ts'
import type { RowPairing } from './pair-rows.ts'
import type { RowChange } from './report-diff.ts'

/** One side of a comparison, by the rows that its counts come from. */
export interface Pass extends Counted {
  /** In the order of the rows; those without entities may be left out. */
  readonly rows: AsyncIterable<MentionedRow>
}

/** A file of a few tens of megabytes is the most that a person opens. */
const ROWS_LISTED = 200_000

/** Compares two passes mention by mention. */
export async function compareRows(
  base: Pass,
  head: Pass,
  pairing: RowPairing,
  signal: AbortSignal,
  rowsListed = ROWS_LISTED,
): Promise<Comparison> {
  const tally = createChangeTally()
  const rows: RowChange[] = []
  let changes = 0
  for await (const { before, after } of pairedRows(base.rows, head.rows, pairing)) {
    signal.throwIfAborted()
    for (const change of compareMentions(before?.entities ?? [], after?.entities ?? [])) {
      changes++
      tally.count(change, change.change === 'removed' ? before?.intent : after?.intent)
      if (rows.length < rowsListed) rows.push({ ...placeOf(before, after, pairing), ...change })
    }
  }
  const leftOut = changes - rows.length
  const listed = {
    rows: rows.toSorted((a, b) => a.row - b.row || startOf(a) - startOf(b)),
    ...(leftOut > 0 && { rowsLeftOut: leftOut }),
  }
  return compareCounts(base, head, { tally, listed })
}

interface RowPair {
  readonly before?: MentionedRow
  readonly after?: MentionedRow
}

/**
 * Pairs two ordered streams of rows. A base row is held back only while its partner in the head is still to come, so
 * memory grows with the rows that moved, not with all of them.
 */
async function* pairedRows(
  base: AsyncIterable<MentionedRow>,
  head: AsyncIterable<MentionedRow>,
  pairing: RowPairing,
): AsyncGenerator<RowPair> {
  const heldBack = new Map<number, MentionedRow>()
  const bases = base[Symbol.asyncIterator]()
  try {
    let next = await bases.next()
    for await (const after of head) {
      const partner = pairing.inBase(after.row)
      while (next.done !== true && next.value.row <= (partner ?? 0)) {
        if ((pairing.inHead(next.value.row) ?? 0) >= after.row) heldBack.set(next.value.row, next.value)
        else yield { before: next.value }
        next = await bases.next()
      }
      const before = partner === undefined ? undefined : heldBack.get(partner)
      if (before !== undefined) heldBack.delete(before.row)
      yield before === undefined ? { after } : { before, after }
    }
    for (const before of heldBack.values()) yield { before }
    for (; next.done !== true; next = await bases.next()) {
      yield { before: next.value }
    }
  } finally {
    await bases.return?.()
  }
}

function placeOf(
  before: MentionedRow | undefined,
  after: MentionedRow | undefined,
  pairing: RowPairing,
): Pick<RowChange, 'row' | 'only'> {
  if (after !== undefined || before === undefined) return { row: after?.row ?? 0 }
  const row = pairing.inHead(before.row)
  return row === undefined ? { row: before.row, only: 'base' } : { row }
}

function startOf({ before, after }: RowChange): number {
  return (after ?? before)?.start ?? 0
}
