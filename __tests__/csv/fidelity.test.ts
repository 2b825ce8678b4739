import { describe, expect, it } from '@jest/globals'
import { CsvError, parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { readDialect } from '../../src/csv/dialect.ts'
import { ActionError } from '../../src/errors.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import { recognise } from '../../src/ner/recognise.ts'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { type Document, wellFormed } from './documents.ts'
import { ENTITIES, enrichBytes } from './enrich-bytes.ts'

const recognisers = await createRecognisers({ types: ENTITIES.map(({ type }) => type) })
const chunkSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1024))
const pieceSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1024))

describe('an enriched CSV', () => {
  it('has every field of the export, as csv-parse reads both, and our cells', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, chunkSize, pieceSize, async (document, chunkSize, pieceSize) => {
        const { output, rows } = await enrichBytes(document.bytes, { chunkSize, pieceSize })
        const [header, ...enriched] = parseAll(output, document.delimiter)
        expect(rows).toBe(document.rows.length)
        expect(header).toEqual(expectedHeader(document))
        expect(enriched).toEqual(document.rows.map((row) => expectedRow(document, row)))
      }),
      { numRuns: 5000 },
    )
  })

  it('is not changed by being enriched again', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, chunkSize, async (document, chunkSize) => {
        const { output } = await enrichBytes(document.bytes)
        const again = await enrichBytes(output, { chunkSize })
        expect(again.output.equals(output)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('has the same bytes, or is refused with the same words, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, chunkSize, pieceSize, async ({ bytes }, chunkSize, pieceSize) => {
        const whole = await outcomeOf(bytes, { chunkSize: 1 << 16 })
        expect(await outcomeOf(bytes, { chunkSize, pieceSize })).toEqual(whole)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a damaged CSV', () => {
  it('is refused exactly when csv-parse refuses it, with the number of the same record', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(damaged, async (document) => {
        const expected = verdictOfOracle(document)
        fc.pre(expected !== 'HEADER')
        expect(verdictOf(await outcomeOf(document.bytes, {}))).toEqual(expected)
        seen.set(expected.split(' ')[0] ?? '', (seen.get(expected.split(' ')[0] ?? '') ?? 0) + 1)
      }),
      { numRuns: 2000 },
    )
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['fine', 'BAD_QUOTE', 'RAGGED_ROW']))
  })
})

const damage = fc.constantFrom('"', ',', '\n', '\r', '\r\n', '\n\n', 'x"y', '"z"', '" ')
const damaged = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 2 }))
  .map(([document, wounds]) => {
    let bytes = document.bytes
    for (const [place, wound] of wounds) {
      const from = bytes.indexOf('\n') + 1
      let at = from + (place % (bytes.length - from + 1))
      while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(wound), bytes.subarray(at)])
    }
    return { ...document, bytes }
  })

function parseAll(bytes: Buffer, delimiter: string): string[][] {
  const oldMac = !bytes.includes('\n')
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .replace(oldMac ? /^sep=.\r/u : /^sep=.\r?\n/u, '')
  return parse(text.replace(oldMac ? /\r+$/u : /(?:\r?\n)+$/u, ''), {
    delimiter,
    record_delimiter: oldMac ? ['\r'] : ['\r\n', '\n'],
  })
}

function expectedHeader({ columns }: Document): readonly string[] {
  return [...columns, ...ENTITIES.map(({ column }) => column).filter((column) => !columns.includes(column))]
}

function expectedRow({ columns }: Document, row: readonly string[]): readonly string[] {
  const utterance = row[columns.findIndex((column) => /^(?:utterance|text)$/iu.test(column))] ?? ''
  const locale = parseLocale(row[columns.indexOf('locale')] ?? '') ?? parseLocale('en-US')
  const spans = locale ? recognise(utterance, recognisers, { locale }) : []
  const cells = new Map(
    ENTITIES.map(({ type, column }) => [
      column,
      spans
        .filter((span) => span.type === type)
        .map(({ text }) => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;'))
        .join(';'),
    ]),
  )
  const kept = row.map((field, index) => cells.get(columns[index] ?? '') ?? field)
  return [...kept, ...[...cells].filter(([column]) => !columns.includes(column)).map(([, cell]) => cell)]
}

type Result = { readonly output: string } | { readonly code: string; readonly record: number }

async function outcomeOf(bytes: Buffer, options: Parameters<typeof enrichBytes>[1]): Promise<Result> {
  try {
    return { output: (await enrichBytes(bytes, options)).output.toString('latin1') }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { code: error.code, record: Number(/record (\d+)/iu.exec(error.message)?.[1]) }
  }
}

const verdictOf = (result: Result): string =>
  'output' in result ? 'fine' : `${result.code} ${result.record}`

function verdictOfOracle({ bytes }: { readonly bytes: Buffer }): string {
  const delimiter = delimiterOf(bytes)
  if (delimiter === undefined) return 'HEADER'
  try {
    parseAll(bytes, delimiter)
    return 'fine'
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const code = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' ? 'RAGGED_ROW' : 'BAD_QUOTE'
    return `${code} ${Number(error['records'])}`
  }
}

function delimiterOf(bytes: Buffer): string | undefined {
  try {
    return readDialect(bytes, true, { entities: ENTITIES })?.delimiter
  } catch {
    return undefined
  }
}
