import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import type { SearchResult } from '../../src/engine/gathering.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import type { Comparison } from '../../src/report/comparison.ts'
import { mentionedRows, type EntityRow } from '../../src/report/entity-rows.ts'
import { CHANGES, type Change, type Column, type ColumnItems } from '../../src/report/page-data.ts'
import { pairRows, SAME_ROWS, type RowPairing } from '../../src/report/pair-rows.ts'
import { writeReportFiles } from '../../src/write-report.ts'
import { reportWith } from './entity-reports.ts'

const { signal } = new AbortController()
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'utterance-ner-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the table of the page', () => {
  it.each([
    {
      what: 'all changes, when the diff lists them all',
      listed: 3,
      shown: ['2 unchanged', '2 added', '3 unchanged', '3 added', '4 unchanged', '4 added'],
    },
    {
      what: 'no row that the diff does not list whole, rather than call what was added unchanged',
      listed: 2,
      shown: ['2 unchanged', '2 added'],
    },
    { what: 'none, when the diff may list the first row in part', listed: 1, shown: [] },
  ])('shows $what', async ({ listed, shown }) => {
    const rows = [2, 3, 4]
    const base = await found('base.jsonl', rows, ['old'])
    const head = await found('entities.jsonl', rows, ['old', 'new'])
    const comparison = await compareRows(passOf('b', base), passOf('h', head), SAME_ROWS, signal, listed)
    const html = await pageOf(head, comparison, base, SAME_ROWS)
    const change = column(html, 'change')
    expect(column(html, 'row').map((row, at) => `${row} ${CHANGES[change[at] ?? -1]}`)).toEqual(shown)
    expect(html).toContain(`"kept":${shown.length},"seen":6`)
    expect(html).toContain('"diff":{"base":"b","head":"h"')
  })

  it.each<[string, string[], string[], Change[]]>([
    ['is only gone', ['card', 'lost'], ['card'], ['unchanged', 'removed']],
    ['has only changed', ['card'], ['cards'], ['changed']],
  ])('shows what %s', async (_, before, after, changes) => {
    const base = await searched('base.jsonl', { 1: before }, 'base')
    const head = await searched('entities.jsonl', { 1: after }, 'head')
    const comparison = await compareRows(passOf('b', base), passOf('h', head), SAME_ROWS, signal)
    expect(column(await pageOf(head, comparison, base, SAME_ROWS), 'change')).toEqual(
      changes.map((change) => CHANGES.indexOf(change)),
    )
  })

  it('reads no entity for which there is no room, where nothing differs', async () => {
    const head = await searched('entities.jsonl', { 1: Array<string>(200_000).fill('x'), 2: ['x'] }, 'head')
    await appendFile(head.entitiesPath, 'never read\n')
    const report = reportWith({ entities: { word: { mentions: 200_003, rows: 3, distinct: 1 } } })
    expect(await pageWith({ report, found: head })).toContain('"kept":200000,"seen":200003')
  })

  it('takes the number of a row that only the base has for none of the head', async () => {
    const pairing = pairRows([10, 20, 30], [30])
    const base = await searched('base.jsonl', { 1: ['gone'], 2: ['gone'] }, 'base')
    const head = await searched('entities.jsonl', { 1: ['new', 'newer'] }, 'head')
    const listed = 3 // so that the diff breaks off within the head's one row
    const comparison = await compareRows(passOf('b', base), passOf('h', head), pairing, signal, listed)
    const change = column(await pageOf(head, comparison, base, pairing), 'change')
    expect(change.map((each) => CHANGES[each])).toEqual(['removed', 'removed'])
  })

  it('shows what a changed mention was, and of one that is gone its row and intent in the base', async () => {
    // The head lacks the second row of the base, and has a new third one.
    const pairing = pairRows([10, 20, 30], [10, 30, 40])
    const base = await searched('base.jsonl', { 1: ['card'], 2: ['gone'], 3: ['same', 'lost'] }, 'base')
    const head = await searched('entities.jsonl', { 1: ['cards'], 2: ['same'], 3: ['new'] }, 'head')
    const comparison = await compareRows(passOf('b', base), passOf('h', head), pairing, signal)
    const html = await pageOf(head, comparison, base, pairing)
    const columns = (['row', 'change', 'text', 'before', 'intent'] as const).map((name) => column(html, name))
    const intents: string[] = JSON.parse(/"intents":(\[[^\]]*\])/u.exec(html)?.[1] ?? '')
    const lines = (columns[0] ?? []).map((_, at) => columns.map((cells) => cells[at]))
    expect(
      lines.map(([row, change, text, before, intent]) => [
        row,
        CHANGES[Number(change)],
        text,
        before,
        intents[Number(intent)],
      ]),
    ).toEqual([
      [1, 'changed', 'cards', 'card', 'head 1'],
      [2, 'unchanged', 'same', null, 'head 2'],
      [3, 'added', 'new', null, 'head 3'],
      [2, 'removed', 'gone', null, 'base 2'],
      [2, 'removed', 'lost', null, 'base 3'],
    ])
  })
})

function passOf(name: string, { entitiesPath }: SearchResult) {
  return { name, report: reportWith({}), rows: mentionedRows(entitiesPath) }
}

/** The page of a run that found `head`, where the base commit has what `base` found. */
async function pageOf(
  head: SearchResult,
  comparison: Comparison,
  base: SearchResult,
  pairing: RowPairing,
): Promise<string> {
  const words = {
    head: { kind: 'commit', commit: '3f1c9a0' },
    base: { kind: 'commit', commit: '88d0c12' },
    files: [],
    sameRows: true,
  } as const
  const compared = { comparison, words, base: { found: base, pairing } }
  return pageWith({ report: reportWith({}), found: head, compared })
}

type ReportParts = Parameters<typeof writeReportFiles>[0]

async function pageWith(parts: Pick<ReportParts, 'report' | 'found' | 'compared'>): Promise<string> {
  const pageAssets = pathToFileURL(join(folder, 'assets.json'))
  await writeFile(pageAssets, JSON.stringify({ script: '', style: '' }))
  const [page = ''] = await writeReportFiles({ ...parts, withTexts: true, runUrl: '', pageAssets }, signal)
  return readFile(page, 'utf8')
}

/** Each of the rows has one entity of each type. */
async function found(name: string, rows: readonly number[], types: readonly string[]): Promise<SearchResult> {
  const entities = types.map((type, at) => ({
    type,
    start: 2 * at,
    end: 2 * at + 1,
    text: 'x',
    rule: 'pattern',
    score: 1,
  }))
  return written(
    name,
    rows.map((row) => ({ row, entities })),
  )
}

/** Each of the rows has these words, one after the other, all of one type. */
async function searched(
  name: string,
  rows: Readonly<Record<number, readonly string[]>>,
  side: string,
): Promise<SearchResult> {
  const lines = Object.entries(rows).map(([row, words]) => ({
    row: Number(row),
    entities: words.map((text, at) => ({
      type: 'word',
      start: 10 * at,
      end: 10 * at + text.length,
      text,
      rule: 'pattern',
      score: 1,
    })),
  }))
  return { ...(await written(name, lines)), intentOf: (row) => `${side} ${row}` }
}

async function written(name: string, rows: readonly EntityRow[]): Promise<SearchResult> {
  const entitiesPath = join(folder, name)
  await writeFile(entitiesPath, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const tally = { rows: 4, rowsWithEntities: rows.length, rowsOfOtherIntents: 0, entities: {} }
  return { entitiesPath, tally, intentOf: () => undefined }
}

function column<N extends Column>(html: string, name: N): readonly ColumnItems[N][] {
  const [, json = ''] = new RegExp(`id="column-${name}">(.*?)</script>`, 'u').exec(html) ?? []
  return JSON.parse(json)
}
