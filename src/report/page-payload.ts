import { changeSize } from './change-size.ts'
import type { DiffLine, IntentLine, Lines, PageData, PageDiff, PagePayload, TypeLine } from './page-data.ts'
import type { CountChange, ReportDiff } from './report-diff.ts'
import { mentionsIn, type EntityReport } from './report.ts'
import { shorten } from './shorten.ts'

const MOST_TYPES = 500
const MOST_INTENTS = 200

/** What the page's script reads: sorted by weight, shortened to what a page can show. */
export function payloadOf({ report, diff, entities, runUrl }: PageData): PagePayload {
  const types = typeLines(report)
  return {
    report: {
      versionTag: shorten(report.versionTag),
      botId: shorten(report.botId),
      createdAt: report.createdAt,
      rows: report.rows,
      rowsWithEntities: report.rowsWithEntities,
      mentions: mentionsIn(report),
    },
    types: first(MOST_TYPES, types),
    ...(report.intents && { intents: intentLines(report.intents, types.slice(0, MOST_TYPES)) }),
    ...(diff && { diff: pageDiff(diff) }),
    ...(entities && { entities: entities.summary }),
    ...(runUrl !== undefined && isWebAddress(runUrl) && { runUrl }),
  }
}

function typeLines(report: EntityReport): readonly TypeLine[] {
  return Object.entries(report.entities)
    .map(([name, { mentions, rows, distinct, distinctEstimated = false }]) => ({
      name: shorten(name),
      mentions,
      rows,
      distinct,
      distinctEstimated,
    }))
    .toSorted((a, b) => b.mentions - a.mentions || byName(a, b))
}

function intentLines(
  intents: NonNullable<EntityReport['intents']>,
  types: readonly TypeLine[],
): Lines<IntentLine> {
  const lines = Object.entries(intents)
    .map(([name, { rows, mentions }]) => ({
      name,
      rows,
      mentions: sum(Object.values(mentions)),
      byType: mentions,
    }))
    .toSorted((a, b) => b.mentions - a.mentions || b.rows - a.rows || byName(a, b))
  const { shown, leftOut } = first(MOST_INTENTS, lines)
  return {
    shown: shown.map(({ name, byType, ...counts }) => {
      const countOf = new Map(Object.entries(byType))
      return { ...counts, name: shorten(name), byType: types.map((type) => countOf.get(type.name) ?? 0) }
    }),
    leftOut,
  }
}

function pageDiff(diff: ReportDiff): PageDiff {
  const types = diffLines(diff.entities)
  const unchanged = types.filter((type) => !differs(type))
  const total = (count: (line: DiffLine) => number) => sum(types.map(count))
  return {
    base: shorten(diff.base),
    head: shorten(diff.head),
    byMention: Object.values(diff.entities).every((change) => change.added !== undefined),
    types: first(MOST_TYPES, types.filter(differs)),
    intents: first(MOST_INTENTS, diffLines(diff.intents).filter(differs)),
    unchanged: {
      names: unchanged.slice(0, MOST_TYPES).map(({ name }) => name),
      mentions: sum(unchanged.map(({ after }) => after)),
    },
    total: {
      name: 'total',
      before: total((line) => line.before),
      after: total((line) => line.after),
      added: total((line) => line.added),
      removed: total((line) => line.removed),
      changed: total((line) => line.changed),
    },
  }
}

/** Against a baseline of counts alone, the rise of a total counts as added, its fall as removed. */
function diffLines(changes: Readonly<Record<string, CountChange>>): readonly DiffLine[] {
  return Object.entries(changes)
    .map(([name, { before, after, added, removed, changed }]) => ({
      name: shorten(name),
      before,
      after,
      added: added ?? Math.max(0, after - before),
      removed: removed ?? Math.max(0, before - after),
      changed: changed ?? 0,
    }))
    .toSorted((a, b) => weight(b) - weight(a) || b.after - a.after || byName(a, b))
}

function differs(line: DiffLine): boolean {
  return changeSize(line) > 0
}

function weight({ added, removed, changed }: DiffLine): number {
  return added + removed + changed
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && ['https:', 'http:'].includes(new URL(href).protocol)
}

function first<Line>(most: number, lines: readonly Line[]): Lines<Line> {
  return { shown: lines.slice(0, most), leftOut: Math.max(0, lines.length - most) }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1
}
