import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { enrich, type EnrichOptions } from '../../src/engine/enrich.ts'
import { fingerprint } from '../../src/engine/fingerprints.ts'
import { columnOf } from '../../src/ner/entity.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import type { OwnType } from '../../src/ner/own-type.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()
const ROWS = Array.from({ length: 4_000 }, (_, row) => {
  const said = [`order ORD-${row} please`, 'call 212-555-0147', 'hello', `on 2026-03-0${(row % 9) + 1}`][
    row % 4
  ]
  return `${row},${['order', 'call', 'greeting', 'date'][row % 4]},${said}\n`
})
const CSV = `id,intent,utterance\n${ROWS.join('')}`
const ORDER: OwnType = {
  type: 'order',
  column: 'ner_orders',
  definition: { by: 'pattern', pattern: 'ORD-\\d+' },
  ignoreCase: false,
  near: [],
  notNear: [],
}

function columns(...types: string[]) {
  return types.map((type) => ({ type, column: columnOf(type) }))
}

async function enriched(over: Partial<EnrichOptions>, csv = CSV) {
  const folder = await temporaryFolder()
  const rawPath = join(folder, 'raw.csv')
  await writeFile(rawPath, csv)
  const locale = parseLocale('en-US')
  if (!locale) throw new Error('no locale')
  const result = await enrich(
    {
      rawPath,
      csvPath: join(folder, 'out.csv'),
      entitiesPath: join(folder, 'entities.jsonl'),
      workerUrl: new URL('../../src/engine/worker.ts', import.meta.url),
      entities: columns('date', 'phone'),
      locale,
      chunkSize: 64 * 1024,
      concurrency: 2,
      ...over,
    },
    signal,
  )
  const text = async (path = '') => (path === '' ? '' : readFile(path, 'utf8'))
  return {
    ...result,
    csv: await text(result.csvPath),
    lines: await text(result.entitiesPath),
    baseLines: await text(result.base?.entitiesPath),
  }
}

const base = {
  entitiesPath: join(await temporaryFolder(), 'base.jsonl'),
  entities: columns('date'),
}

describe('searching for two configurations at once', () => {
  it('finds for each what it finds alone', async () => {
    const both = await enriched({
      base: { ...base, entities: [{ type: 'order', column: 'ner_orders' }], own: [ORDER] },
    })
    const head = await enriched({})
    const other = await enriched({ entities: [{ type: 'order', column: 'ner_orders' }], own: [ORDER] })
    expect([both.csv, both.lines, both.baseLines]).toEqual([head.csv, head.lines, other.lines])
    expect(both.tally).toEqual(head.tally)
    expect(both.base?.tally).toEqual(other.tally)
    expect(both.workers).toBe(2)
  })

  it('is the same inline and in threads', async () => {
    const inline = await enriched({ base })
    const threads = await enriched({ base, policy: { annotating: 'in threads' as const } })
    expect([inline.workers, threads.workers]).toEqual([0, 2])
    expect([threads.csv, threads.baseLines, threads.base?.tally]).toEqual([
      inline.csv,
      inline.baseLines,
      inline.base?.tally,
    ])
  })

  it('reads a relative date from the reference date of each', async () => {
    const entities = columns('date_relative')
    const csv = 'utterance\ncall me tomorrow\n'
    const both = await enriched(
      { entities, referenceDate: '2026-11-22', base: { ...base, entities, referenceDate: '2026-01-01' } },
      csv,
    )
    expect([both.lines, both.baseLines].map((lines) => /"value":"([^"]+)"/.exec(lines)?.[1])).toEqual([
      '2026-11-23',
      '2026-01-02',
    ])
  })
})

describe('the intent of a row', () => {
  it('is known for rows with entities', async () => {
    const { intentOf } = await enriched({ intentsOfRows: Infinity })
    expect([1, 2, 3, 4, 3_998, 4_000].map(intentOf)).toEqual([
      undefined,
      'call',
      undefined,
      'date',
      'call',
      'date',
    ])
  })

  it('is remembered for as many rows as asked, and no more than one chunk besides', async () => {
    const { intentOf } = await enriched({ intentsOfRows: 1 })
    expect([intentOf(2), intentOf(4_000)]).toEqual(['call', undefined])
  })
})

describe('a fingerprint', () => {
  it('is had for every row, in order', async () => {
    const { fingerprints } = await enriched({ fingerprints: true })
    expect(fingerprints).toHaveLength(4_000)
    expect(new Set(fingerprints).size).toBe(1_000 + 1 + 1 + 9)
  })

  it('is the same for a cell with and without quotes, and different for different texts', () => {
    const of = (cell: string): number => fingerprint(Buffer.from(cell), 0, Buffer.byteLength(cell))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        fc.pre(!a.startsWith('"') && !b.startsWith('"'))
        expect(of(`"${a.replaceAll('"', '""')}"`)).toBe(of(a))
        expect(of(a) === of(b)).toBe(a === b)
      }),
    )
  })
})
