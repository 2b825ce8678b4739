import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import type { SearchResult } from '../../src/engine/gathering.ts'
import { compareRows } from '../../src/report/diff.ts'
import { mentionedRows } from '../../src/report/entity-rows.ts'
import { CHANGES, type Column } from '../../src/report/page-data.ts'
import { SAME_ROWS } from '../../src/report/pair-rows.ts'
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
    const pass = (name: string, { entitiesPath }: SearchResult) => ({
      name,
      report: reportWith({}),
      rows: mentionedRows(entitiesPath),
    })
    const comparison = await compareRows(pass('b', base), pass('h', head), SAME_ROWS, signal, listed)
    const words = {
      head: { kind: 'commit', commit: '3f1c9a0' },
      base: { kind: 'commit', commit: '88d0c12' },
      files: [],
      sameRows: true,
    } as const
    const pageAssets = pathToFileURL(join(folder, 'assets.json'))
    await writeFile(pageAssets, JSON.stringify({ script: '', style: '' }))
    const [page = ''] = await writeReportFiles(
      {
        report: reportWith({}),
        found: head,
        compared: { comparison, words, base: { found: base, pairing: SAME_ROWS } },
        withTexts: true,
        runUrl: '',
        pageAssets,
      },
      signal,
    )
    const html = await readFile(page, 'utf8')
    const change = column(html, 'change')
    expect(column(html, 'row').map((row, at) => `${row} ${CHANGES[change[at] ?? -1]}`)).toEqual(shown)
    expect(html).toContain(`"kept":${shown.length},"seen":6`)
  })
})

/** Each of the rows has one entity of each type. */
async function found(name: string, rows: readonly number[], types: readonly string[]): Promise<SearchResult> {
  const entitiesPath = join(folder, name)
  const entities = types.map((type, at) => ({
    type,
    start: 2 * at,
    end: 2 * at + 1,
    text: 'x',
    rule: 'pattern',
    score: 1,
  }))
  const lines = rows.map((row) => `${JSON.stringify({ row, entities })}\n`)
  await writeFile(entitiesPath, lines.join(''))
  const tally = { rows: 4, rowsWithEntities: rows.length, rowsOfOtherIntents: 0, entities: {} }
  return { entitiesPath, tally, intentOf: () => undefined }
}

function column(html: string, name: Column): readonly number[] {
  const [, json = ''] = new RegExp(`id="column-${name}">(.*?)</script>`, 'u').exec(html) ?? []
  return JSON.parse(json)
}
