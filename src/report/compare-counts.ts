import { isDeepStrictEqual } from 'node:util'

import type { ChangeCounts, ChangeTally } from './change-tally.ts'
import { changeSize } from './change-size.ts'
import type { Comparison, TypeChanges } from './comparison.ts'
import type { CountChange, ReportDiff } from './report-diff.ts'
import type { EntityReport } from './report.ts'

/** One side of a comparison, by its counts. */
export interface Counted {
  /** The commit, the run, or the path of a report. */
  readonly name: string
  readonly report: EntityReport
}

/** What a comparison mention by mention adds to one of counts. */
interface ComparedMentions {
  readonly tally: Pick<ChangeTally, 'types' | 'intents'>
  readonly listed: Pick<ReportDiff, 'rows' | 'rowsLeftOut'>
}

/** Compares counts: alone where the baseline is a report without rows, else with what became of each mention. */
export function compareCounts(base: Counted, head: Counted, mentions?: ComparedMentions): Comparison {
  const entities = typeChanges(
    mentionsByType(base.report.entities),
    mentionsByType(head.report.entities),
    mentions?.tally.types,
  )
  const intentTypes = intentChanges(base.report, head.report, mentions?.tally)
  const diff: ReportDiff = {
    schema: 1,
    base: base.name,
    head: head.name,
    entities: Object.fromEntries(entities),
    intents: Object.fromEntries([...intentTypes].map(([intent, types]) => [intent, types.total])),
    ...(mentions?.listed ?? { rows: [] }),
  }
  const mentionsDiffer = [...entities.values()].some(differs)
  return {
    diff,
    byMention: mentions !== undefined,
    changed: mentionsDiffer || reportsDiffer(base.report, head.report),
    before: base.report,
    after: head.report,
    intentTypes: new Map([...intentTypes].map(([intent, { byType }]) => [intent, byType])),
  }
}

function reportsDiffer(base: EntityReport, head: EntityReport): boolean {
  return (
    base.rows !== head.rows ||
    !isDeepStrictEqual(base.entities, head.entities) ||
    !isDeepStrictEqual(base.intents, head.intents)
  )
}

type MentionsByType = ReadonlyMap<string, number>

function mentionsByType(entities: EntityReport['entities']): MentionsByType {
  return new Map(Object.entries(entities).map(([type, { mentions }]) => [type, mentions]))
}

/** The change of every type that either side knows. */
function typeChanges(
  before: MentionsByType,
  after: MentionsByType,
  tally: ReadonlyMap<string, ChangeCounts> | undefined,
): TypeChanges {
  const types = new Set([...after.keys(), ...before.keys(), ...(tally?.keys() ?? [])])
  return new Map(
    Array.from(types, (type) => [
      type,
      {
        before: before.get(type) ?? 0,
        after: after.get(type) ?? 0,
        ...(tally && (tally.get(type) ?? NO_CHANGES)),
      },
    ]),
  )
}

const NO_CHANGES: ChangeCounts = { added: 0, removed: 0, changed: 0 }

/** The changes of the intents and types whose mentions differ. */
function intentChanges(
  base: EntityReport,
  head: EntityReport,
  tally: Pick<ChangeTally, 'intents'> | undefined,
): ReadonlyMap<string, { readonly total: CountChange; readonly byType: TypeChanges }> {
  const before = new Map(Object.entries(base.intents ?? {}))
  const after = new Map(Object.entries(head.intents ?? {}))
  const intents = new Set([...after.keys(), ...before.keys(), ...(tally?.intents.keys() ?? [])])
  return new Map(
    Array.from(intents).flatMap((intent) => {
      const all = typeChanges(
        new Map(Object.entries(before.get(intent)?.mentions ?? {})),
        new Map(Object.entries(after.get(intent)?.mentions ?? {})),
        tally && (tally.intents.get(intent) ?? new Map()),
      )
      const byType = new Map([...all].filter(([, change]) => differs(change)))
      return byType.size === 0 ? [] : [[intent, { total: sum([...all.values()]), byType }] as const]
    }),
  )
}

function differs(change: CountChange): boolean {
  return changeSize(change) > 0
}

function sum(changes: readonly CountChange[]): CountChange {
  const of = (name: keyof CountChange) => changes.reduce((total, change) => total + (change[name] ?? 0), 0)
  const counts = { before: of('before'), after: of('after') }
  if (changes.every(({ added }) => added === undefined)) return counts
  return { ...counts, added: of('added'), removed: of('removed'), changed: of('changed') }
}
