import { parse } from 'csv-parse'
import { once } from 'node:events'
import { csvDelimiter } from '../csv-delimiter.ts'

/** What the platform learns of an import before it accepts it. */
export interface CsvInspection {
  readonly columns: readonly string[]
  /** Data records; absent when only the header was read. */
  readonly records?: number
}

/**
 * Reads a CSV as it arrives and hands its bytes on. Call `inspection()` at the end: it throws what csv-parse found wrong.
 * `depth: 'header'` leaves the records alone, for imports of gigabytes.
 */
export function inspectCsv(
  source: AsyncIterable<Buffer>,
  depth: 'header' | 'records',
): { readonly bytes: AsyncGenerator<Buffer>; inspection(): Promise<CsvInspection> } {
  let start: Buffer = Buffer.alloc(0)
  let parsed: Promise<CsvInspection> | undefined
  async function* bytes(): AsyncGenerator<Buffer> {
    let feed: ReturnType<typeof parse> | undefined
    for await (const piece of source) {
      yield piece
      if (feed !== undefined) {
        if (depth === 'records' && !feed.destroyed && !feed.write(piece)) await writable(feed)
        continue
      }
      start = Buffer.concat([start, piece])
      if (!start.includes('\n') && start.length < 1024 * 1024) continue
      feed = open(start)
      feed.write(start)
    }
    if (feed === undefined) {
      feed = open(start)
      feed.write(start)
    }
    feed.end()
  }
  function open(head: Buffer): ReturnType<typeof parse> {
    const parser = parse({
      bom: true,
      delimiter: csvDelimiter(head),
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      ...(depth === 'header' ? { to: 1 } : {}),
    })
    parsed = count(parser, depth)
    // The failure is told by `inspection()`; until somebody asks, it is nobody's unhandled rejection.
    parsed.catch(() => undefined)
    return parser
  }
  return {
    bytes: bytes(),
    async inspection() {
      if (parsed === undefined) throw new Error('The CSV has not been read')
      return parsed
    },
  }
}

async function count(parser: ReturnType<typeof parse>, depth: 'header' | 'records'): Promise<CsvInspection> {
  let columns: readonly string[] | undefined
  let records = 0
  for await (const record of parser as AsyncIterable<readonly string[]>) {
    if (columns === undefined) columns = record
    else records += 1
  }
  if (columns === undefined) throw new Error('The CSV has no header')
  return depth === 'header' ? { columns } : { columns, records }
}

async function writable(parser: ReturnType<typeof parse>): Promise<void> {
  const over = new AbortController()
  const drained = once(parser, 'drain', { signal: over.signal })
  const closed = once(parser, 'close', { signal: over.signal })
  await Promise.race([drained, closed]).catch(() => undefined)
  over.abort()
}
