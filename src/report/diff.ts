import { isDeepStrictEqual } from 'node:util'

import { compareMentions, type MentionedRow } from './compare-mentions.ts'
import type { RowPairing } from './pair-rows.ts'
import type { CountChange, MentionChange, ReportDiff, RowChange } from './report-diff.ts'
import type { EntityReport } from './report.ts'

/** Counts by type, for one intent. */
export type TypeChanges = ReadonlyMap<string, CountChange>

/** A diff, and what else the words about it need. */
export interface Comparison {
  readonly diff: ReportDiff
  /** Whether mentions were compared one by one; else only their counts. */
  readonly byMention: boolean
  /** The output `changed`. */
  readonly changed: boolean
  readonly before: EntityReport
  readonly after: EntityReport
  /** Each intent of the diff by type; only the types whose mentions differ. */
  readonly intentTypes: ReadonlyMap<string, TypeChanges>
}

/** One side of a comparison, by its counts. */
export interface Counted {
  /** The commit or run. */
  readonly name: string
  readonly report: EntityReport
}

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
  return comparison(base, head, tally, {
    rows: rows.toSorted((a, b) => a.row - b.row || startOf(a) - startOf(b)),
    ...(leftOut > 0 && { rowsLeftOut: leftOut }),
  })
}

/** Compares counts alone, where the baseline is a report without rows. */
export function compareCounts(base: Counted, head: Counted): Comparison {
  return comparison(base, head, undefined, { rows: [] })
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

type Counts = Record<MentionChange, number>
type ChangeTally = ReturnType<typeof createChangeTally>

/** Changes by type, and by intent and type. */
function createChangeTally() {
  const types = new Map<string, Counts>()
  const intents = new Map<string, Map<string, Counts>>()
  return {
    types: types as ReadonlyMap<string, Counts>,
    intents: intents as ReadonlyMap<string, ReadonlyMap<string, Counts>>,
    count({ type, change }: Pick<RowChange, 'type' | 'change'>, intent: string | undefined): void {
      add(types, type, change)
      if (intent === undefined) return
      const ofIntent = intents.get(intent) ?? new Map<string, Counts>()
      intents.set(intent, ofIntent)
      add(ofIntent, type, change)
    },
  }
}

function add(counts: Map<string, Counts>, type: string, change: MentionChange): void {
  const known = counts.get(type) ?? noChanges()
  known[change]++
  counts.set(type, known)
}

function noChanges(): Counts {
  return { added: 0, removed: 0, changed: 0 }
}

/** `tally` is absent where only counts are known. */
function comparison(
  base: Counted,
  head: Counted,
  tally: ChangeTally | undefined,
  rows: Pick<ReportDiff, 'rows' | 'rowsLeftOut'>,
): Comparison {
  const entities = typeChanges(
    mentionsByType(base.report.entities),
    mentionsByType(head.report.entities),
    tally?.types,
  )
  const intentTypes = intentChanges(base.report, head.report, tally)
  const diff: ReportDiff = {
    schema: 1,
    base: base.name,
    head: head.name,
    entities: Object.fromEntries(entities),
    intents: Object.fromEntries([...intentTypes].map(([intent, types]) => [intent, types.total])),
    ...rows,
  }
  const mentionsDiffer = [...entities.values()].some(differs)
  return {
    diff,
    byMention: tally !== undefined,
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
  tally: ReadonlyMap<string, Counts> | undefined,
): TypeChanges {
  const types = new Set([...after.keys(), ...before.keys(), ...(tally?.keys() ?? [])])
  return new Map(
    Array.from(types, (type) => [
      type,
      {
        before: before.get(type) ?? 0,
        after: after.get(type) ?? 0,
        ...(tally && (tally.get(type) ?? noChanges())),
      },
    ]),
  )
}

/** The changes of the intents and types whose mentions differ. */
function intentChanges(
  base: EntityReport,
  head: EntityReport,
  tally: ChangeTally | undefined,
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

function differs({ before, after, added = 0, removed = 0, changed = 0 }: CountChange): boolean {
  return before !== after || added + removed + changed > 0
}

function sum(changes: readonly CountChange[]): CountChange {
  const of = (name: keyof CountChange) => changes.reduce((total, change) => total + (change[name] ?? 0), 0)
  const counts = { before: of('before'), after: of('after') }
  if (changes.every(({ added }) => added === undefined)) return counts
  return { ...counts, added: of('added'), removed: of('removed'), changed: of('changed') }
}
