import type { EntitySpan } from '../../src/ner/entity.ts'
import type { CountChange, ReportDiff } from '../../src/report/report-diff.ts'
import type { PageData } from '../../src/report/page-data.ts'
import { createPageEntities } from '../../src/report/page-entities.ts'
import type { DiffState } from '../../src/report/page-entities.ts'
import type { EntityReport } from '../../src/report/report.ts'

export interface InventedMention {
  readonly row: number
  readonly intent?: string
  readonly span: EntitySpan
  readonly state?: DiffState
}

export const BASE = '88d0c12e9b3f4a7d6c5b0a9f8e7d6c5b4a392817'
export const HEAD = '3f1c9a0b7d2145e8a6c0f4d1b2e39a7785c6d410'

/** The whole page for some mentions, its counts made from them; compared when any mention has a state. */
export function inventedPage(mentions: readonly InventedMention[], rows = 1000): PageData {
  const entities = createPageEntities()
  for (const { row, intent, span, state } of mentions) entities.add(row, intent, span, state)
  const report = inventedReport(mentions, rows)
  const compared = mentions.some(({ state }) => state !== undefined)
  return { report, entities: entities.finish(), ...(compared && { diff: inventedDiff(mentions) }) }
}

function inventedReport(mentions: readonly InventedMention[], rows: number): EntityReport {
  const now = mentions.filter(({ state }) => state?.change !== 'removed')
  return {
    schema: 1,
    versionTag: HEAD,
    botId: 'support-de',
    createdAt: '2026-11-22T09:30:00Z',
    rows,
    rowsWithEntities: new Set(now.map(({ row }) => row)).size,
    entities: Object.fromEntries(
      [...grouped(now, ({ span }) => span.type)].map(([type, of]) => [
        type,
        {
          mentions: of.length,
          rows: new Set(of.map(({ row }) => row)).size,
          distinct: new Set(of.map(({ span }) => span.value ?? span.text)).size,
        },
      ]),
    ),
    intents: Object.fromEntries(
      [...grouped(now, ({ intent }) => intent ?? '')].map(([intent, of]) => [
        intent,
        {
          rows: new Set(of.map(({ row }) => row)).size,
          mentions: Object.fromEntries(
            [...grouped(of, ({ span }) => span.type)].map(([type, some]) => [type, some.length]),
          ),
        },
      ]),
    ),
    configSha256: 'c'.repeat(64),
    csvSha256: 'd'.repeat(64),
    timings: { enrich: 1100 },
  }
}

function inventedDiff(mentions: readonly InventedMention[]): ReportDiff {
  const changes = (groups: ReadonlyMap<string, readonly InventedMention[]>) =>
    Object.fromEntries([...groups].map(([name, of]) => [name, countChange(of)]))
  return {
    schema: 1,
    base: BASE,
    head: HEAD,
    entities: changes(grouped(mentions, ({ span }) => span.type)),
    intents: changes(grouped(mentions, ({ intent }) => intent ?? '')),
    rows: [],
  }
}

function countChange(mentions: readonly InventedMention[]): CountChange {
  const number = (change: string) => mentions.filter(({ state }) => state?.change === change).length
  const [added, removed, changed] = [number('added'), number('removed'), number('changed')]
  return { before: mentions.length - added, after: mentions.length - removed, added, removed, changed }
}

function grouped(
  mentions: readonly InventedMention[],
  keyOf: (mention: InventedMention) => string,
): ReadonlyMap<string, readonly InventedMention[]> {
  return Map.groupBy(mentions, keyOf)
}

const KINDS = [
  {
    type: 'phone',
    rule: 'national',
    text: (n: number) => `089 ${n}`,
    value: (n: number) => `+4989${n}`,
  },
  { type: 'date', rule: 'numeric', text: (n: number) => `${1 + (n % 28)}.3.2026`, value: () => undefined },
  { type: 'ticket', rule: 'key', text: (n: number) => `TICKET-${n}`, value: (n: number) => `TICKET-${n}` },
] as const
const INTENTS = ['order_status', 'call_me_back', 'order', 'invoice_copy']

/** Entity `i` is of kind `i % 3` and intent `i % 4`, in row `2i + 1`, with the number `1000000 + i` in its text. */
export function inventedMentions(count: number): readonly InventedMention[] {
  return Array.from({ length: count }, (_, i) => {
    const kind = KINDS[i % KINDS.length] ?? KINDS[0]
    const intent = INTENTS[i % INTENTS.length] ?? ''
    const text = kind.text(1_000_000 + i)
    const value = kind.value(1_000_000 + i)
    const span = { type: kind.type, start: 0, end: text.length, text, rule: kind.rule, score: 1 }
    return { row: 2 * i + 1, intent, span: value === undefined ? span : { ...span, value } }
  })
}

/** The same, of which entity 0 was added, 1 removed, 2 changed, and the others compared as unchanged. */
export function inventedChanges(count: number): readonly InventedMention[] {
  return inventedMentions(count).map((mention, i) => ({ ...mention, state: stateOf(i, mention.span) }))
}

function stateOf(i: number, span: EntitySpan): DiffState {
  if (i === 0) return { change: 'added' }
  if (i === 1) return { change: 'removed' }
  if (i === 2) return { change: 'changed', before: { ...span, text: `${span.text}-old` } }
  return { change: 'unchanged' }
}
