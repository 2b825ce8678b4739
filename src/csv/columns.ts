import { ActionError } from '../errors.ts'
import type { EntityColumn } from '../ner/entity.ts'
import { logLine, quotedWhole } from '../safe-text.ts'

/** What a header is asked for. */
export interface Wanted {
  readonly entities: readonly EntityColumn[]
  readonly utteranceColumn?: string | undefined
}

/** Names of the utterance column, the first that is there counts. */
const UTTERANCE_NAMES = ['utterance', 'text']

/** An accent may be written as a sign of its own (NFD), as some systems do. */
const anyCase = (name: string) => {
  const wanted = name.normalize().toLowerCase()
  return (column: string): boolean => column.normalize().toLowerCase() === wanted
}

/** Undefined when there is none; an error when more than one may be meant. */
export function findUtterance(columns: readonly string[], wanted: Wanted): number | undefined {
  const ours = new Set(wanted.entities.map((entity) => entity.column))
  const { utteranceColumn: asked } = wanted
  const candidates =
    asked === undefined
      ? UTTERANCE_NAMES.map(anyCase)
      : [(column: string) => column === asked, anyCase(asked), inSpaces(asked)]
  for (const is of candidates) {
    const found = indicesOf(columns, (column) => is(column) && !ours.has(column))
    if (found.length > 1) throw duplicateUtterance(columns, found)
    if (found[0] !== undefined) return found[0]
  }
  return undefined
}

export function findColumn(columns: readonly string[], name: string): number | undefined {
  return indicesOf(columns, anyCase(name))[0]
}

/** The name of an input has no white space around it; that of a header may. */
const inSpaces = (name: string) => {
  const isName = anyCase(name)
  return (column: string): boolean => isName(column.trim())
}

export function indicesOf(columns: readonly string[], is: (column: string) => boolean): number[] {
  return columns.flatMap((column, index) => (is(column) ? [index] : []))
}

function duplicateUtterance(columns: readonly string[], found: readonly number[]): ActionError {
  const places = found.map((index) => index + 1).join(' and ')
  const names = [...new Set(found.map((index) => columns[index] ?? ''))] // known, or what the input says
  const advice =
    names.length === 1
      ? 'Name another with utterance-column, or remove one.'
      : 'Name the right one, letter case included, with utterance-column.'
  return new ActionError(
    'DUPLICATE_COLUMN',
    `The utterance column ${names.map((name) => `"${logLine(name)}"`).join(' or ')} is there more than once, as columns ${places}. ${advice}`,
  )
}

export function noUtterance(columns: readonly string[], { utteranceColumn, entities }: Wanted): ActionError {
  const own = entities.find(({ column }) => utteranceColumn !== undefined && anyCase(utteranceColumn)(column))
  if (own && columns.includes(own.column)) {
    return new ActionError(
      'NO_UTTERANCE_COLUMN',
      `The column ${own.column} is the one that the entities of type "${own.type}" are written to. Name another with utterance-column.`,
    )
  }
  if (columns.every((column) => column.trim() === '')) {
    return new ActionError(
      'NO_UTTERANCE_COLUMN',
      'The first line, where the header belongs, holds no names. Remove what stands before the header.',
    )
  }
  const sought = utteranceColumn === undefined ? '"utterance" or "text"' : quotedWhole(utteranceColumn)
  const seen = shown(columns.slice(0, COLUMNS_SHOWN), columns).join(', ')
  const more = columns.length > COLUMNS_SHOWN ? ` and ${columns.length - COLUMNS_SHOWN} more` : ''
  return new ActionError(
    'NO_UTTERANCE_COLUMN',
    `The header has no column ${sought}; it has ${seen}${more}. Name the column with utterance-column.`,
  )
}

export function duplicates(columns: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const column of columns) times.set(column, (times.get(column) ?? 0) + 1)
  const doubled = [...times].flatMap(([column, count]) => (count > 1 ? [column] : []))
  if (doubled.length === 0) return []
  const more = doubled.length > COLUMNS_SHOWN ? ` and ${doubled.length - COLUMNS_SHOWN} more` : ''
  const names = shown(doubled.slice(0, COLUMNS_SHOWN), columns).join(', ')
  return [`The header names ${names}${more} more than once; every one of these columns is kept.`]
}

const COLUMNS_SHOWN = 20

const LONGEST_NAME = 64

/** An address, five digits, more than three words, or a sentence that has no spaces: in a file without a header, what stands for a name was said. */
const SAID =
  /@|(?:\d[\s().-]*){5}|(?:\S+\s+){3}\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{5}/u
/** So may be what has more than one word, unless two other names are those of a header. */
const WORDS = /\S\s+\S/u
const OF_A_HEADER = [
  ...UTTERANCE_NAMES,
  'intent',
  'locale',
  'language',
  'created_at',
  'timestamp',
  'date',
  'id',
].map(anyCase)

/** Header names fit for a log: quoted, without control characters and without the runner's commands. */
function shown(names: readonly string[], columns: readonly string[]): string[] {
  const isHeader = columns.filter((column) => OF_A_HEADER.some((is) => is(column))).length >= 2
  return names.map((name) => {
    const wasSaid = SAID.test(name) || (WORDS.test(name) && !isHeader)
    return name.length > LONGEST_NAME || wasSaid
      ? `a text of ${name.length} characters`
      : `"${logLine(name)}"`
  })
}
