import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AS_IN, DASH, DOT, DOUBLE, PLUS_SIGN, TRIPLE, UNDERSCORE } from '../cues/email.ts'
import { FILLER } from '../cues/named.ts'
import { DIGITS, NUMERAL, numberInWords } from '../number-words.ts'
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
    const word = (letter ?? said.replace(INITIAL, '$1').replace(SPELT, '')).toLowerCase()
    if (FILLERS.has(word)) continue
    all.push({ word, start: from + index, end: from + index + said.length, kind: kindOf(word) })
    const [tens, and, ones] = all.slice(-3)
    if (tens && and && ones && isOneNumber(tens, and, ones))
      all.splice(-3, 3, { ...tens, word: `${tens.word} ${and.word} ${ones.word}`, end: ones.end })
  }
  return all
}

/** `J.`, and the hyphens of `J-O-A-N`. */
const INITIAL = new RegExp(`^(${LETTER})\\.$`)
const SPELT = new RegExp(`(?<=^(?:${LETTER}-)*${LETTER})-(?=${LETTER}(?:-${LETTER})*$)`, 'g')
const FILLERS: ReadonlySet<string> = new Set(wordsOf(FILLER))

function kindOf(word: string): Said['kind'] {
  if (SIGNS.has(word)) return 'sign'
  if (/^\d+$/.test(word) || ZEROS.has(word) || MULTIPLES.has(word) || isNumeral(word)) return 'number'
  return /^[a-z]$/.test(word) ? 'letter' : 'name'
}

const ZEROS: ReadonlySet<string> = new Set([
  ...Object.values(DIGITS).map((words) => words.slice(0, words.indexOf(' '))),
  'zero',
  'oh',
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

/** The words as an address has them, which is without accents. */
export function written(words: readonly Said[]): string {
  let address = ''
  for (let at = 0; at < words.length; at++) {
    const numbers = words.slice(at, endOfNumbers(words, at))
    if (numbers.length > 0) {
      address += digitsOf(numbers.map(({ word }) => word))
      at += numbers.length - 1
    } else {
      const word = words[at]?.word ?? ''
      address += SIGNS.get(word) ?? word
    }
  }
  return address
    .replaceAll(/[äöü]/g, '$&e')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
}

/** Of those that are in words. */
function endOfNumbers(words: readonly Said[], from: number): number {
  const rest = words.slice(from).findIndex(({ kind, word }) => kind !== 'number' || /\d/.test(word))
  return rest === -1 ? words.length : from + rest
}

/** `four two` and `forty two` are 42, `nineteen eighty five` is 1985, `double seven` is 77. */
function digitsOf(words: readonly string[]): string {
  let digits = ''
  let times = 1
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const multiple = MULTIPLES.get(word)
    if (multiple === undefined) {
      const length = lengthOfNumber(words.slice(at))
      const number = ZEROS.has(word) ? '0' : String(numberInWords(words.slice(at, at + length).join(' ')))
      digits += number.repeat(times)
      at += length - 1
    }
    times = multiple ?? 1
  }
  return digits
}

/** How many of the words say the first number. */
function lengthOfNumber([first = '', ...others]: readonly string[]): number {
  let said = first
  const end = others.findIndex((word) => {
    said += ` ${word}`
    return ZEROS.has(first) || ZEROS.has(word) || MULTIPLES.has(word) || numberInWords(said) === undefined
  })
  return 1 + (end === -1 ? others.length : end)
}
