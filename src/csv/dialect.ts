import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { ActionError } from '../errors.ts'
import { LFS_POINTER } from '../lfs-pointer.ts'
import type { EntityColumn } from '../ner/entity.ts'
import { CR, contentEnd, LF, type Newline, QUOTE, RECORD_LIMIT } from './bytes.ts'
import { quotedWhole } from '../safe-text.ts'
import { findBadByte } from './fault.ts'

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

/** What a header is asked for. */
export interface Wanted {
  readonly entities: readonly EntityColumn[]
  readonly utteranceColumn?: string | undefined
}

const DELIMITERS = [',', ';', '\t', '|'] as const
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

const OTHER_FORMATS = [
  ['an HTML or XML document', /^\s*<[a-z!?]/iu],
  ['a JSON document', /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u],
  ['a PDF document', /^%PDF-/u],
  // eslint-disable-next-line no-control-regex -- the signature of a zip file is made of them
  ['a zip archive', /^PK[\u0003\u0005\u0007]/u],
  // eslint-disable-next-line no-control-regex -- and that of gzip
  ['gzip data', /^\u001f\u008b/u],
] as const

function refuseOtherFormats(head: Buffer, start: number): void {
  if (head.every((byte, index) => index < start || byte === LF || byte === CR)) {
    throw new ActionError(
      'EMPTY_EXPORT',
      'The CSV is empty: it has no header. Check the utterances of the bot, or the file in source-csv.',
    )
  }
  const [first, second] = head
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || (head.length > 1 && (first === 0) !== (second === 0))) {
    throw new ActionError('ENCODING', 'The file is UTF-16 from byte 0 on. Export it as UTF-8.')
  }
  const opening = head.toString('latin1', start, start + 64)
  if (opening.startsWith(LFS_POINTER)) {
    throw new ActionError(
      'NOT_CSV',
      'The file is a Git LFS pointer, not the CSV it stands for. Have actions/checkout fetch that, with lfs: true.',
    )
  }
  const other = OTHER_FORMATS.find(([, signature]) => signature.test(opening))
  if (other) {
    throw new ActionError(
      'NOT_CSV',
      `The file is ${other[0]}, not CSV. Check what the export delivers, or the file in source-csv.`,
    )
  }
}

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

interface Header {
  readonly delimiter: string
  readonly columns: readonly string[]
}

/**
 * The delimiter under which there is an utterance column, else the most frequent one, else the comma. Undefined when the
 * quotes fit none.
 */
function readHeader(header: Buffer, given: string | undefined, wanted: Wanted): Header | undefined {
  const text = header.toString('utf8')
  const readings = (given === undefined ? DELIMITERS : [given]).flatMap((delimiter) => {
    const columns = parseHeader(text, delimiter)
    return columns === undefined
      ? []
      : { delimiter, columns, finds: findUtterance(columns, wanted) !== undefined }
  })
  const [best] = readings.toSorted(
    (a, b) => Number(b.finds) - Number(a.finds) || b.columns.length - a.columns.length,
  )
  return best
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

function parseHeader(text: string, delimiter: string): readonly string[] | undefined {
  if (text === '') return ['']
  try {
    const [columns] = parse(text, { delimiter, record_delimiter: [HEADER_END], max_record_size: 0 })
    return columns
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** The header is parsed without its line end; a NUL, refused before, stands for the end that never comes. */
const HEADER_END = '\0'

function findUtterance(columns: readonly string[], wanted: Wanted): number | undefined {
  const ours = new Set(wanted.entities.map((entity) => entity.column))
  const { utteranceColumn: asked } = wanted
  const candidates =
    asked === undefined
      ? [anyCase('utterance'), anyCase('text')]
      : [(column: string) => column === asked, anyCase(asked), inSpaces(asked)]
  for (const is of candidates) {
    const found = indicesOf(columns, (column) => is(column) && !ours.has(column))
    if (found.length > 1) throw duplicateUtterance(columns, found)
    if (found[0] !== undefined) return found[0]
  }
  return undefined
}

function findColumn(columns: readonly string[], name: string): number | undefined {
  return indicesOf(columns, anyCase(name))[0]
}

/** An accent may be written as a sign of its own (NFD), as some systems do. */
const anyCase = (name: string) => {
  const wanted = name.normalize().toLowerCase()
  return (column: string): boolean => column.normalize().toLowerCase() === wanted
}

/** The name of an input has no white space around it; that of a header may. */
const inSpaces = (name: string) => {
  const isName = anyCase(name)
  return (column: string): boolean => isName(column.trim())
}

function indicesOf(columns: readonly string[], is: (column: string) => boolean): number[] {
  return columns.flatMap((column, index) => (is(column) ? [index] : []))
}

function duplicateUtterance(columns: readonly string[], found: readonly number[]): ActionError {
  const places = found.map((index) => index + 1).join(' and ')
  const names = [...new Set(found.map((index) => shown(columns[index] ?? '')))]
  const advice =
    names.length === 1
      ? 'Name another with utterance-column, or remove one.'
      : 'Name the right one, letter case included, with utterance-column.'
  return new ActionError(
    'DUPLICATE_COLUMN',
    `The utterance column ${names.join(' or ')} is there more than once, as columns ${places}. ${advice}`,
  )
}

function noUtterance(columns: readonly string[], { utteranceColumn, entities }: Wanted): ActionError {
  const own = entities.find(({ column }) => utteranceColumn !== undefined && anyCase(utteranceColumn)(column))
  if (own && columns.includes(own.column)) {
    return new ActionError(
      'NO_UTTERANCE_COLUMN',
      `The column ${shown(own.column)} is the one that the entities of type "${own.type}" are written to. Name another with utterance-column.`,
    )
  }
  if (columns.every((column) => column.trim() === '')) {
    return new ActionError(
      'NO_UTTERANCE_COLUMN',
      'The first line, where the header belongs, holds no names. Remove what stands before the header.',
    )
  }
  const sought = utteranceColumn === undefined ? '"utterance" or "text"' : quotedWhole(utteranceColumn)
  const seen = columns.slice(0, COLUMNS_SHOWN).map(shown).join(', ')
  const more = columns.length > COLUMNS_SHOWN ? ` and ${columns.length - COLUMNS_SHOWN} more` : ''
  return new ActionError(
    'NO_UTTERANCE_COLUMN',
    `The header has no column ${sought}; it has ${seen}${more}. Name the column with utterance-column.`,
  )
}

function duplicates(columns: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const column of columns) times.set(column, (times.get(column) ?? 0) + 1)
  const doubled = [...times].filter(([, count]) => count > 1).map(([column]) => shown(column))
  if (doubled.length === 0) return []
  const more = doubled.length > COLUMNS_SHOWN ? ` and ${doubled.length - COLUMNS_SHOWN} more` : ''
  const names = doubled.slice(0, COLUMNS_SHOWN).join(', ')
  return [`The header names ${names}${more} more than once; every one of these columns is kept.`]
}

const COLUMNS_SHOWN = 20

const LONGEST_NAME = 64

/** An address, five digits or more than three words: in a file without a header, what stands for a name was said. */
const SAID = /@|(?:\d[\s().-]*){5}|(?:\S+\s+){3}\S/u

/** A header name fit for a log: quoted, without control characters and without the runner's commands. */
function shown(name: string): string {
  if (name.length > LONGEST_NAME || SAID.test(name)) return `a text of ${name.length} characters`
  const plain = name
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
    .replaceAll('::', ': :')
    .replaceAll('##[', '## [')
  return `"${plain}"`
}

function enrichHead(head: Buffer, nameEnd: number, delimiter: string, own: readonly OwnColumn[]): Uint8Array {
  const names = own.filter(({ at }) => at.length === 0).map(({ column }) => column)
  if (names.length === 0) return Uint8Array.from(head)
  const cells = delimiter + stringify([names], { delimiter, record_delimiter: '\n', eof: false })
  return Uint8Array.from(
    Buffer.concat([head.subarray(0, nameEnd), Buffer.from(cells), head.subarray(nameEnd)]),
  )
}
