import { stringify } from 'csv-stringify/sync'
import { ActionError } from '../errors.ts'
import type { EntityColumn } from '../ner/entity.ts'
import { CR, contentEnd, LF, type Newline, QUOTE, RECORD_LIMIT } from './bytes.ts'
import { duplicates, findColumn, findUtterance, indicesOf, noUtterance, type Wanted } from './columns.ts'
import { findBadByte } from './fault.ts'
import { readHeader } from './header.ts'
import { refuseOtherFormats } from './other-formats.ts'

/** One of our columns, and where the export has it already; nowhere when it is to be appended. */
export interface OwnColumn extends EntityColumn {
  readonly at: readonly number[]
}

/** What the first lines of a file say about the rest. Columns are indices; all of it is plain data, fit for a thread. */
export interface Dialect {
  readonly delimiter: string
  readonly newline: Newline
  readonly columns: readonly string[]
  readonly utterance: number
  readonly intent: number | undefined
  /** Columns that may name a row's locale, in the order they are tried. */
  readonly locales: readonly number[]
  /** Columns that may hold a row's date, in the order they are tried. */
  readonly dates: readonly number[]
  readonly own: readonly OwnColumn[]
  /** The bytes before the first record: byte order mark, `sep=` line and header. */
  readonly headBytes: number
  /** The same, with the names of our missing columns in the header. */
  readonly enrichedHead: Uint8Array
  /** Remarks for the log; header names in them are made safe. */
  readonly warnings: readonly string[]
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])
/** How much of a file tells whether its lines end in LF. */
export const NEWLINE_SAMPLE = 64 * 1024

/**
 * Reads the dialect from the first bytes of a file, at least `NEWLINE_SAMPLE` of them unless `whole` says that there
 * are no more. Undefined when the header goes on beyond them.
 */
export function readDialect(head: Buffer, whole: boolean, wanted: Wanted): Dialect | undefined {
  const start = head.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0
  refuseOtherFormats(head, start)
  const newline = newlineOf(head)
  const sep = readSepLine(head, start, newline)
  const end = headerEnd(head, sep.end, newline, whole)
  if ((end ?? head.length) - sep.end > RECORD_LIMIT + 2) {
    throw new ActionError('RECORD_TOO_LARGE', 'The header is longer than 16 MiB. Check its quotes.')
  }
  if (end === undefined) return undefined

  const header = head.subarray(sep.end, contentEnd(head, sep.end, end, newline))
  refuseBadBytes(header, sep.end)
  const isMixed = newline === 'lf' && LONE_CR.test(header.toString('latin1').replaceAll(QUOTED, ''))
  const read = readHeader(header, sep.delimiter, wanted)
  if (read === undefined) throw isMixed ? mixedLineEnds('BAD_QUOTE') : badHeader()
  const { delimiter, columns } = read
  const own = wanted.entities.map((entity) => ({
    ...entity,
    at: indicesOf(columns, (c) => c === entity.column),
  }))
  const utterance = findUtterance(columns, wanted)
  if (isMixed) throw mixedLineEnds('NO_UTTERANCE_COLUMN')
  if (utterance === undefined) throw noUtterance(columns, wanted)
  const intent = findColumn(columns, 'intent')
  return {
    delimiter,
    newline,
    columns,
    utterance,
    // The cells of an intent column are shown as names everywhere, and what people said never is.
    intent: intent === utterance ? undefined : intent,
    locales: ['locale', 'language'].flatMap((name) => findColumn(columns, name) ?? []),
    dates: ['created_at', 'timestamp', 'date'].flatMap((name) => findColumn(columns, name) ?? []),
    own,
    headBytes: end,
    enrichedHead: enrichHead(head.subarray(0, end), sep.end + header.length, delimiter, own),
    warnings: [...duplicates(columns), ...(intent === undefined ? [NO_INTENT] : [])],
  }
}

const QUOTED = /"[^"]*"/gu
const LONE_CR = /\r(?!\n)/u

const NO_INTENT = 'The CSV has no "intent" column; the platform may want one in an import.'

function newlineOf(head: Buffer): Newline {
  const sample = head.subarray(0, NEWLINE_SAMPLE)
  return sample.includes(LF) || !sample.includes(CR) ? 'lf' : 'cr'
}

/** The line `sep=;` by which spreadsheet programs name the delimiter. */
function readSepLine(head: Buffer, start: number, newline: Newline): { end: number; delimiter?: string } {
  const line = /^sep=([,;\t|])(\r?\n|\r)/iu.exec(head.toString('latin1', start, start + 8))
  if (!line?.[1] || !line[2] || (line[2] === '\r' && newline === 'lf')) return { end: start }
  return { end: start + line[0].length, delimiter: line[1] }
}

/** After the line end of the record that starts at `start`; undefined when it lies beyond these bytes. */
function headerEnd(head: Buffer, start: number, newline: Newline, whole: boolean): number | undefined {
  let quoted = false
  for (let at = start; at < head.length; at++) {
    const byte = head[at]
    if (byte === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (byte === LF) return at + 1
    else if (byte === CR && newline === 'cr') {
      if (at + 1 === head.length && !whole) return undefined
      return head[at + 1] === LF ? at + 2 : at + 1
    }
  }
  return whole ? head.length : undefined
}

function refuseBadBytes(header: Buffer, offset: number): void {
  const bad = findBadByte(header, false)
  if (bad === undefined) return
  const at = `at byte ${offset + bad.byte} of the file`
  throw new ActionError(
    bad.code,
    bad.code === 'NUL_BYTE'
      ? `The header holds a NUL ${at}. Export it again.`
      : `The header is not valid UTF-8 ${at}. Export it as UTF-8.`,
  )
}

function badHeader(): ActionError {
  return new ActionError(
    'BAD_QUOTE',
    'The header has a quote that does not open or close a field. Export it again.',
  )
}

/** What counts as the header may then be the whole file, so the sentence quotes none of it. */
function mixedLineEnds(code: 'BAD_QUOTE' | 'NO_UTTERANCE_COLUMN'): ActionError {
  return new ActionError(
    code,
    'The header cannot be read: there is a CR in it that ends no line, as the file has an LF, too. Save the file with LF or CRLF as line end.',
  )
}

function enrichHead(head: Buffer, nameEnd: number, delimiter: string, own: readonly OwnColumn[]): Uint8Array {
  const names = own.filter(({ at }) => at.length === 0).map(({ column }) => column)
  if (names.length === 0) return Uint8Array.from(head)
  const cells = delimiter + stringify([names], { delimiter, record_delimiter: '\n', eof: false })
  return Uint8Array.from(
    Buffer.concat([head.subarray(0, nameEnd), Buffer.from(cells), head.subarray(nameEnd)]),
  )
}
