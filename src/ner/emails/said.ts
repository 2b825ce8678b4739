import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AS_IN, DASH, DOT, LARGE_NUMBERS, PARTICLE, PLUS_SIGN, UNDERSCORE } from '../cues/email.ts'
import { FILLER } from '../cues/named.ts'
import { digitsInWords, isOfDigits, timesOf } from '../spoken/digits.ts'
import { NUMERAL, numberInWords } from '../number-words.ts'
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
    const last = all.at(-1)
    const times = timesOf(last?.word ?? '')
    const kind = kindOf(word)
    const end = start + said.length
    if (SPELT.test(word)) all.push(...lettersOf(word, start))
    else if (last && times !== undefined && kind === 'letter')
      all.splice(-1, 1, { word: word.repeat(times), start: last.start, end, kind })
    else all.push({ word, start, end, kind })
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
  if (/^[a-z]$/.test(word)) return 'letter'
  return /^\d+$/.test(word) || isOfDigits(word) || isNumeral(word) ? 'number' : 'name'
}

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
  let at = 0
  while (at < words.length) {
    const length = lengthOfNumber(words, at)
    const { word = '' } = words[at] ?? {}
    const part = length > 0 ? numberOf(words, at, at + length) : (SIGNS.get(word) ?? word)
    if (part === undefined) return undefined
    address += part
    at += Math.max(1, length)
  }
  return address
    .replaceAll(/[äöü]/g, '$&e')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
}

/** Of numerals that are read as names, because some are. */
const LARGE = new RegExp(`^(?:${anyCue(LARGE_NUMBERS)})$`)

/** How many words from `at` on say numbers; `dos` between two names is a particle. */
function lengthOfNumber(words: readonly Said[], at: number): number {
  let end = at
  while (words[end]?.kind === 'number' || isZero(words, end)) end++
  const isBetweenNames = words[at - 1]?.kind === 'name' && words[end]?.kind === 'name'
  return end === at + 1 && isBetweenNames && PARTICLES.has(words[at]?.word ?? '') ? 0 : end - at
}

/** Of `five o six` and `double o seven`. */
function isZero(words: readonly Said[], at: number): boolean {
  const { word = '' } = words[at] ?? {}
  const isAfter = words[at - 1]?.kind === 'number' || word.length > 1
  return LETTERS_O.test(word) && isAfter && words[at + 1]?.kind === 'number'
}

const LETTERS_O = /^o{1,3}$/

function numberOf(words: readonly Said[], start: number, end: number): string | undefined {
  if ([words[start - 1], words[end]].some((beside) => LARGE.test(beside?.word ?? ''))) return undefined
  const said = words
    .slice(start, end)
    .map(({ word }) => (LETTERS_O.test(word) ? '0'.repeat(word.length) : word))
  return digitsInWords(said.join(' '))
}

/** They stand before the rest of a name: `jan punt de vries`. */
export const PARTICLES: ReadonlySet<string> = new Set(wordsOf(PARTICLE))
