import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import type { Enriched } from './enrich.ts'

/** The utterances of a few rows of an enriched CSV, by row from 1; the file is read no further than the last of them. */
export async function readUtterances(
  { csvPath, dialect }: Pick<Enriched, 'csvPath' | 'dialect'>,
  rows: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(rows)
  const found = new Map<number, string>()
  if (wanted.size === 0) return found
  const records = pipeline(
    createReadStream(csvPath, { start: dialect.enrichedHead.length, signal }),
    parse({
      delimiter: dialect.delimiter,
      record_delimiter: dialect.newline === 'cr' ? ['\r\n', '\r', '\n'] : ['\r\n', '\n'],
      relax_column_count: true,
    }),
    () => undefined, // whoever reads the records hears of it
  )
  let row = 0
  for await (const record of records) {
    row++
    if (!wanted.has(row)) continue
    found.set(row, String(record[dialect.utterance] ?? ''))
    if (found.size === wanted.size) break
  }
  return found
}
