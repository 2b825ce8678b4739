import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AS_IN, DASH, DOT, LARGE_NUMBERS, PARTICLE, PLUS_SIGN, UNDERSCORE } from '../cues/email.ts'
import { FILLER } from '../cues/named.ts'
import { DIGITS, DOUBLE, NUMERAL, TRIPLE, numberInWords } from '../number-words.ts'
import { LETTERS } from '../words.ts'

/** A word of an address that is said, or words that say one thing: `guion bajo`, `ochenta y cuatro`, `b as in boy`. */
export interface Said {
  /** In small letters. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly kind: 'name' | 'letter' | 'number' | 'sign'
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['.', DOT],
      ['_', UNDERSCORE],
      ['-', DASH],
      ['+', PLUS_SIGN],
    ] as const
  ).flatMap(([sign, table]) => wordsOf(table).map((word): [string, string] => [word, sign])),
)

const LETTER = `[${LETTERS}]`
const PHRASES = [...SIGNS.keys()].filter((word) => word.includes(' '))
const WORD = new RegExp(
  `(?:${PHRASES.join('|')}|(${LETTER})[ ](?:${anyCue(AS_IN)})[ ]\\1${LETTER}+)(?=[ ]|$)|[^ ]+`,
  'gi',
)

/** The words of a text that begins at `from`, without those that fill a pause. */
export function saidIn(text: string, from: number): readonly Said[] {
  const all: Said[] = []
  for (const { 0: said, 1: letter, index } of text.matchAll(WORD)) {
    const start = from + index
    const word = (letter ?? said.replace(INITIAL, '$1')).toLowerCase()
    if (FILLERS.has(word)) continue
    if (SPELT.test(word)) all.push(...lettersOf(word, start))
    else all.push({ word, start, end: start + said.length, kind: kindOf(word) })
    const [tens, and, ones] = all.slice(-3)
    if (tens && and && ones && isOneNumber(tens, and, ones))
      all.splice(-3, 3, { ...tens, word: `${tens.word} ${and.word} ${ones.word}`, end: ones.end })
  }
  return all
}

/** `J.` */
const INITIAL = new RegExp(`^(${LETTER})\\.$`)
const SPELT = new RegExp(`^${LETTER}(?:-${LETTER})+$`)

/** Of `J-O-A-N`. */
function lettersOf(spelt: string, from: number): readonly Said[] {
  return spelt
    .split('-')
    .map((word, at) => ({ word, start: from + 2 * at, end: from + 2 * at + 1, kind: 'letter' }))
}

const FILLERS: ReadonlySet<string> = new Set(wordsOf(FILLER))

function kindOf(word: string): Said['kind'] {
  if (SIGNS.has(word)) return 'sign'
  if (/^\d+$/.test(word) || OTHER_DIGITS.has(word) || MULTIPLES.has(word) || isNumeral(word)) return 'number'
  return /^[a-z]$/.test(word) ? 'letter' : 'name'
}

/** Digits that no numeral says. */
const OTHER_DIGITS: ReadonlyMap<string, string> = new Map([
  ...Object.values(DIGITS).map((words) => [words.slice(0, words.indexOf(' ')), '0'] as const),
  ['oh', '0'],
  ['meia', '6'],
])
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...wordsOf(DOUBLE).map((word) => [word, 2] as const),
  ...wordsOf(TRIPLE).map((word) => [word, 3] as const),
])
const numerals = compiledOnUse(`^(?:(?:und|en|ën|-)?(?:${NUMERAL})){1,5}$`)

/** Below a hundred, as `Mila` is a name, or long: `neunzehnhundertfünfundachtzig`. */
function isNumeral(word: string): boolean {
  if (word.length < 2 || !numerals().test(word)) return false
  const number = numberInWords(word)
  return number !== undefined && (number < 100 || word.length > LONGEST_NAME)
}

const LONGEST_NAME = 12

/** `ochenta y cuatro`, `vinte e dois` */
function isOneNumber(tens: Said, and: Said, ones: Said): boolean {
  if (tens.kind !== 'number' || ones.kind !== 'number' || !AND.test(and.word)) return false
  const said = `${tens.word} ${and.word} ${ones.word}`
  return !/\d/.test(said) && numberInWords(said) !== undefined
}

const AND = /^(?:y|e|et)$/

/** The words as an address has them, which is without accents; undefined where a number is more than its words are read as. */
export function written(words: readonly Said[]): string | undefined {
  let address = ''
  let times = 1
  for (let at = 0; at < words.length; at++) {
    const { word = '', kind } = words[at] ?? {}
    const multiple = MULTIPLES.get(word)
    if (multiple !== undefined) {
      times = multiple
      continue
    }
    const next = words[at + 1]
    if (kind === 'name' && LARGE.test(word) && (words[at - 1]?.kind === 'number' || next?.kind === 'number'))
      return undefined
    const length = times > 1 ? 1 : lengthOfNumber(words.slice(at))
    address += writtenOf(words.slice(at, at + length), words[at - 1], next).repeat(times)
    at += length - 1
    times = 1
  }
  return address
    .replaceAll(/[äöü]/g, '$&e')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
}

/** Of numerals that are read as names, because some are. */
const LARGE = new RegExp(`^(?:${anyCue(LARGE_NUMBERS)})$`)

/** How many of the words say the first number: two of `forty two`, one of `four two`; one where they say none. */
function lengthOfNumber(words: readonly Said[]): number {
  let said = ''
  const end = words.findIndex(({ word, kind }) => {
    said = said === '' ? word : `${said} ${word}`
    return kind !== 'number' || /\d/.test(word) || OTHER_DIGITS.has(word) || numberInWords(said) === undefined
  })
  return Math.max(1, end === -1 ? words.length : end)
}

/** They stand before the rest of a name: `jan punt de vries`. */
export const PARTICLES: ReadonlySet<string> = new Set(wordsOf(PARTICLE))

/** `dos` is two in Spanish, and stands between two names in Portuguese. */
function writtenOf(
  [first, ...others]: readonly Said[],
  before: Said | undefined,
  after: Said | undefined,
): string {
  const { word = '', kind } = first ?? {}
  if (word === 'o' && before?.kind === 'number' && after?.kind === 'number') return '0'
  if (kind !== 'number' || /\d/.test(word)) return SIGNS.get(word) ?? word
  if (PARTICLES.has(word) && before?.kind === 'name' && after?.kind === 'name') return word
  const said = [word, ...others.map((other) => other.word)].join(' ')
  return OTHER_DIGITS.get(word) ?? String(numberInWords(said))
}
