import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'

export interface Comparison {
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

function recordsOf(path: string): AsyncIterator<readonly string[]> {
  const parser = createReadStream(path).pipe(parse({ bom: true, record_delimiter: ['\r\n', '\n'] }))
  return (parser as AsyncIterable<readonly string[]>)[Symbol.asyncIterator]()
}

async function next(records: AsyncIterator<readonly string[]>): Promise<readonly string[] | undefined> {
  const { done, value } = await records.next()
  return done === true ? undefined : value
}
