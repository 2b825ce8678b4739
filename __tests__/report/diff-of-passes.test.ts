import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { enrich } from '../../src/engine/enrich.ts'
import { columnOf } from '../../src/ner/entity.ts'
import { parsePatternsFile } from '../../src/ner/patterns-file.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import type { Comparison } from '../../src/report/comparison.ts'
import { COMMENT_LIMIT, diffMarkdown } from '../../src/report/diff-markdown.ts'
import { mentionedRows } from '../../src/report/entity-rows.ts'
import { SAME_ROWS } from '../../src/report/pair-rows.ts'
import { defaults } from '../engine/enrich-file.ts'
import { reportWith } from './entity-reports.ts'

const { signal } = new AbortController()
const CSV = fileURLToPath(new URL('../../../shared/data/support-utterances.csv', import.meta.url))
const BUILT_IN = ['date', 'phone', 'email', 'ticket']
const BASE = String.raw`
version: 1
entities:
  postcode:
    pattern: '\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b'
  place:
    values: [cambridge, broxbourne]
    ignore-case: true
`
const HEAD = String.raw`
version: 1
entities:
  postcode:
    pattern: '\b[A-Z]{1,2} ?\d{1,2} ?\d ?[A-Z] ?[A-Z]\b'
    ignore-case: true
  place:
    values: [cambridge, norwich]
    ignore-case: true
  train:
    pattern: '\btrains?\b'
`

interface Cells {
  readonly intent: string
  readonly cells: ReadonlyMap<string, readonly string[]>
}

const [describeData, missing] = existsSync(CSV) ? [describe, false] : [describe.skip, true]
if (missing) console.warn('skipped: the shared utterances are not here')

describeData('a patterns-file changed between base and head, over the shared utterances', () => {
  const folders: string[] = []
  let before: readonly Cells[] = []
  let after: readonly Cells[] = []
  let comparison: Comparison
  let comment: readonly (readonly string[])[] = []

  beforeAll(async () => {
    const base = await pass(BASE)
    const head = await pass(HEAD)
    ;[before, after] = [base.cells, head.cells]
    const intentOf = (row: number) => before[row - 1]?.intent
    comparison = await compareRows(
      { name: 'b', report: base.report, rows: mentionedRows(base.entitiesPath, intentOf) },
      { name: 'h', report: head.report, rows: mentionedRows(head.entitiesPath, intentOf) },
      SAME_ROWS,
      signal,
    )
    const words = {
      head: { kind: 'commit', commit: '3f1c9a0' },
      base: { kind: 'commit', commit: '88d0c12' },
      files: ['.github/entities.yml'],
      sameRows: true,
    } as const
    comment = diffMarkdown(comparison, words, COMMENT_LIMIT)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
  })

  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
  })

  /** Enriches the utterances, and reads the enriched CSV by another parser. */
  async function pass(patterns: string) {
    const folder = await mkdtemp(join(tmpdir(), 'passes-'))
    folders.push(folder)
    const own = parsePatternsFile(patterns, 'entities.yml', BUILT_IN).entities
    const types = [...BUILT_IN, ...own.map(({ type }) => type)]
    const enriched = await enrich(
      {
        ...defaults(folder),
        rawPath: CSV,
        entities: types.map((type) => ({ type, column: columnOf(type) })),
        own,
        policy: { deadlineMs: 120_000 },
      },
      signal,
    )
    const records: string[][] = parse(await readFile(enriched.csvPath))
    const [header = [], ...rows] = records
    const at = (column: string) => header.indexOf(column)
    return {
      entitiesPath: enriched.entitiesPath,
      report: reportWith(enriched.tally),
      cells: rows.map((row) => ({
        intent: row[at('intent')] ?? '',
        cells: new Map(types.map((type) => [type, values(row[at(columnOf(type))] ?? '')])),
      })),
    }
  }

  /** The matches in a cell: joined by `;`, with `\` before a `;` or `\` of their own. */
  function values(cell: string): readonly string[] {
    return cell === '' ? [] : (cell.match(/(?:\\.|[^;\\])+/gsu) ?? [])
  }

  function mentions(rows: readonly Cells[], type: string): number {
    return rows.reduce((total, { cells }) => total + (cells.get(type)?.length ?? 0), 0)
  }

  /** Matches of a type that one side has and the other has not, row by row. */
  function surplus(rows: readonly Cells[], others: readonly Cells[], type: string, intent?: string): number {
    return rows.reduce((total, row, at) => {
      if (intent !== undefined && row.intent !== intent) return total
      const rest = [...(others[at]?.cells.get(type) ?? [])]
      const more = (row.cells.get(type) ?? []).filter((text) => {
        const found = rest.indexOf(text)
        if (found !== -1) rest.splice(found, 1)
        return found === -1
      })
      return total + more.length
    }, 0)
  }

  it.each([...BUILT_IN, 'postcode', 'place', 'train'])('counts %s as the enriched files do', (type) => {
    const change = comparison.diff.entities[type]
    expect(change).toMatchObject({ before: mentions(before, type), after: mentions(after, type) })
    const came = comparison.diff.rows.filter((row) => row.after?.type === type)
    const went = comparison.diff.rows.filter((row) => row.before?.type === type)
    expect(came).toHaveLength(surplus(after, before, type))
    expect(went).toHaveLength(surplus(before, after, type))
    expect(came).toHaveLength((change?.added ?? 0) + (change?.changed ?? 0))
  })

  it('counts by intent as the enriched files do', () => {
    const intents = Object.entries(comparison.diff.intents)
    expect(intents.length).toBeGreaterThan(3)
    for (const [intent, change] of intents) {
      const sum = (rows: readonly Cells[], others: readonly Cells[]) =>
        ['postcode', 'place', 'train', ...BUILT_IN].reduce(
          (total, type) => total + surplus(rows, others, type, intent),
          0,
        )
      const { added = 0, removed = 0, changed = 0 } = change
      expect([intent, added + changed, removed + changed]).toEqual([
        intent,
        sum(after, before),
        sum(before, after),
      ])
    }
  })

  it('shows those numbers in the comment', () => {
    const shown = new Map(comment.map((cells) => [cells[1], cells.slice(3, 8)]))
    for (const type of ['place', 'train', 'postcode']) {
      const came = surplus(after, before, type)
      const changed = comparison.diff.rows.filter(
        (row) => row.change === 'changed' && row.after?.type === type,
      ).length
      const removed = comparison.diff.rows.filter(
        (row) => row.change === 'removed' && row.before?.type === type,
      ).length
      expect([type, shown.get(type)]).toEqual([
        type,
        [mentions(before, type), mentions(after, type), came - changed, removed, changed].map((count) =>
          count.toLocaleString('en-US'),
        ),
      ])
    }
    expect(mentions(after, 'train')).toBeGreaterThan(100)
    expect(surplus(before, after, 'place')).toBeGreaterThan(0)
  })
})
