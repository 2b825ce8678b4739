import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { csvDelimiter } from './csv-delimiter.ts'

interface Comparison {
  readonly records: number
  /** Columns that only the enriched CSV has. */
  readonly added: readonly string[]
  /** The first difference, by record and column; undefined when there is none. */
  readonly difference: string | undefined
}

/** Reads both files with csv-parse, side by side, and compares every original field. */
export async function compareRecords(sourcePath: string, enrichedPath: string): Promise<Comparison> {
  const source = recordsOf(sourcePath)
  const enriched = recordsOf(enrichedPath)
  const header = await next(source)
  const enrichedHeader = await next(enriched)
  if (header === undefined || enrichedHeader === undefined) throw new Error('A file without a header')
  const added = enrichedHeader.slice(header.length)
  const report = (records: number, difference?: string) => ({ records, added, difference })
  // Columns that the action fills anew when they come back in an export.
  const kept = header.map((column) => !column.startsWith('ner_'))
  if (header.some((column, index) => enrichedHeader[index] !== column)) return report(0, 'the headers differ')
  for (let number = 1; ; number += 1) {
    const [before, after] = await Promise.all([next(source), next(enriched)])
    if (before === undefined && after === undefined) return report(number - 1)
    if (before === undefined) return report(number - 1, `record ${number} is only in the enriched CSV`)
    if (after === undefined) return report(number - 1, `record ${number} is missing`)
    const at = before.findIndex((field, index) => kept[index] === true && after[index] !== field)
    if (at !== -1) return report(number - 1, `record ${number} differs in column ${at + 1}`)
  }
}

async function* recordsOf(path: string): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    delimiter: csvDelimiter(await startOf(path)),
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
  })
  yield* createReadStream(path).pipe(parser) as AsyncIterable<readonly string[]>
}

const LONGEST_HEADER = 64 * 1024

async function startOf(path: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(path, { end: LONGEST_HEADER })) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function next(records: AsyncIterator<readonly string[]>): Promise<readonly string[] | undefined> {
  const { done, value } = await records.next()
  return done === true ? undefined : value
}
