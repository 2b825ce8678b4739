import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Compared } from './compare.ts'
import type { SearchResult } from './engine/gathering.ts'
import type { EntitySpan } from './ner/entity.ts'
import { entityRows } from './report/entity-rows.ts'
import { htmlReport, type PageAssets } from './report/html.ts'
import { createPageEntities, type DiffState } from './report/page-entities.ts'
import type { PageData, PageEntities } from './report/page-data.ts'
import type { ReportDiff } from './report/report-diff.ts'
import { mentionsIn, type EntityReport } from './report/report.ts'

/** What the report's files are made of. */
interface ReportParts {
  readonly report: EntityReport
  readonly found: SearchResult
  readonly compared?: Compared
  /** Whether the page may show what was said. */
  readonly withTexts: boolean
  /** Of the workflow run, to which the page leads. */
  readonly runUrl: string
  readonly pageAssets: URL
}

/** Writes `entity-report.json` beside `entities.jsonl`. */
export async function writeEntityReport(report: EntityReport, entitiesPath: string): Promise<string> {
  return writeJson(join(dirname(entitiesPath), 'entity-report.json'), report)
}

/** Writes the diff, if there is one, and the page; gives their paths. */
export async function writeReportFiles(parts: ReportParts, signal: AbortSignal): Promise<readonly string[]> {
  const folder = dirname(parts.found.entitiesPath)
  const diff = parts.compared?.comparison.diff
  const page = join(folder, 'entity-report.html')
  const assets: PageAssets = JSON.parse(await readFile(parts.pageAssets, 'utf8'))
  const html = htmlReport(await pageData(parts, signal), assets)
  await pipeline(Readable.from(html), createWriteStream(page, { flags: 'wx', mode: 0o600 }), { signal })
  return [page, ...(diff ? [await writeJson(join(folder, 'entity-report.diff.json'), diff)] : [])]
}

async function writeJson(path: string, value: unknown): Promise<string> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
  return path
}

async function pageData(parts: ReportParts, signal: AbortSignal): Promise<PageData> {
  const { report, compared, runUrl, withTexts } = parts
  return {
    report,
    runUrl,
    ...(compared && { diff: compared.comparison.diff }),
    ...(withTexts && { entities: await pageEntities(parts, signal) }),
  }
}

/** The entities of the head with what became of them, and those that only the base has. */
async function pageEntities(
  { report, found, compared }: ReportParts,
  signal: AbortSignal,
): Promise<PageEntities> {
  const entities = createPageEntities()
  const diff = compared?.comparison.diff
  const changes = changesOf(diff)
  const before = await spansBefore(compared, changes, signal)
  const lastRow = lastJudgedRow(diff)
  const allUnchanged = changes.added.size + changes.changed.size === 0
  let unread = mentionsIn(report)
  for await (const { row, entities: spans } of entityRows(found.entitiesPath, signal)) {
    if (allUnchanged && entities.isFull()) {
      entities.leaveOut(unread)
      break
    }
    unread -= spans.length
    if (row > lastRow) {
      entities.leaveOut(spans.length)
      continue
    }
    const intent = found.intentOf(row)
    for (const span of spans) entities.add(row, intent, span, stateOf(row, span, changes, before))
  }
  for (const { row, intent, span } of before.removed) entities.add(row, intent, span, { change: 'removed' })
  return entities.finish()
}

/**
 * The last row for which the diff tells everything that changed. It lists the head's rows in order, and may break off
 * within the last one.
 */
function lastJudgedRow(diff: ReportDiff | undefined): number {
  if (diff?.rowsLeftOut === undefined) return Infinity
  return diff.rows.reduce((last, { row, only }) => (only === undefined ? Math.max(last, row - 1) : last), 0)
}

/** The changes of a diff by the mention they are about. */
interface Changes {
  readonly added: ReadonlySet<string>
  /** By the mention after the change, the row and mention before it. */
  readonly changed: ReadonlyMap<string, string>
  readonly removed: ReadonlySet<string>
}

function changesOf(diff: ReportDiff | undefined): Changes {
  const [added, changed, removed] = [new Set<string>(), new Map<string, string>(), new Set<string>()]
  for (const { row, change, before, after, only } of diff?.rows ?? []) {
    if (change === 'added' && after) added.add(keyOf(row, after))
    if (change === 'changed' && before && after) changed.set(keyOf(row, after), keyOf(row, before))
    if (change === 'removed' && before) removed.add(keyOf(row, before, only))
  }
  return { added, changed, removed }
}

type Place = Pick<EntitySpan, 'type' | 'start' | 'end'>

/** `only` is part of it, as a row that only the base has may share its number with another row of the head. */
function keyOf(row: number, { type, start, end }: Place, only = 'head'): string {
  return `${only} ${row} ${start} ${end} ${type}`
}

interface SpansBefore {
  readonly byKey: ReadonlyMap<string, EntitySpan>
  readonly removed: readonly {
    readonly row: number
    readonly intent: string | undefined
    readonly span: EntitySpan
  }[]
}

/** The base's spans that the diff speaks of. */
async function spansBefore(
  compared: Compared | undefined,
  { changed, removed }: Changes,
  signal: AbortSignal,
): Promise<SpansBefore> {
  const byKey = new Map<string, EntitySpan>()
  const gone: SpansBefore['removed'][number][] = []
  if (compared?.base === undefined || changed.size + removed.size === 0) return { byKey, removed: gone }
  const { found, pairing } = compared.base
  const wanted = new Set(changed.values())
  for await (const { row: baseRow, entities: spans } of entityRows(found.entitiesPath, signal)) {
    const headRow = pairing.inHead(baseRow)
    const row = headRow ?? baseRow
    for (const span of spans) {
      const key = keyOf(row, span, headRow === undefined ? 'base' : 'head')
      if (wanted.has(key)) byKey.set(key, span)
      if (removed.has(key)) gone.push({ row, intent: found.intentOf(baseRow), span })
    }
  }
  return { byKey, removed: gone }
}

function stateOf(
  row: number,
  span: EntitySpan,
  { added, changed }: Changes,
  { byKey }: SpansBefore,
): DiffState {
  const key = keyOf(row, span)
  if (added.has(key)) return { change: 'added' }
  const before = byKey.get(changed.get(key) ?? '')
  return before ? { change: 'changed', before } : { change: 'unchanged' }
}
