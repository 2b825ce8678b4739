import { anyCue } from '../cue-words.ts'
import { PLUS } from '../cues/phone.ts'
import type { Locale } from '../locale.ts'
import { NUMERAL } from '../number-words.ts'
import type { Rule } from '../rule.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, alternation } from '../words.ts'
import { cueBeside } from './cue-beside.ts'
import { ZERO_IN_FRONT, e164 } from './e164.ts'
import { SPOKEN_DIGITS } from './spoken-digits.ts'

/** The words of which a spoken number has a row. */
export const SPOKEN_WORDS = [...new Set(SPOKEN_DIGITS.flatMap(({ words }) => words))]

const BETWEEN = '(?:[ ]?[,-][ ]?|[ ])'
const RUNS = SPOKEN_DIGITS.map(({ words, beforeAny, beforeNext = beforeAny }) => {
  const word = `(?:${alternation(words)})`
  const next = BETWEEN + before(beforeNext) + word
  return `(${before(beforeAny)}${word}(?:${next}){4,30}(?!${next}(?![${LETTERS}])))`
})

function before(short: string | undefined): string {
  return short === undefined ? '' : `(?:${short}${BETWEEN})?`
}

/** `four one five five five five two six seven one`, `oh seven seven double four …`, `zéro six douze trente-quatre …` */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: wordTrait(SPOKEN_WORDS, 'in a row'),
  score: 0.8,
  pattern: new RegExp(
    `(?<![${LETTERS}\\d_]|\\d[ -]|(?<![${LETTERS}])(?:${NUMERAL}|${alternation(SPOKEN_WORDS)})${BETWEEN})` +
      `(?:(${anyCue(PLUS)})[ ])?(?:${RUNS.join('|')})(?![${LETTERS}\\d_]|[ -]\\d|${BETWEEN}(?:${NUMERAL})(?![${LETTERS}]))`,
    'gi',
  ),
  read(match, { locale }) {
    const { 0: all, 1: plus, index, input } = match
    const digits = SPOKEN_DIGITS.map(({ read }, at) => read(match[at + 2] ?? '')).find(Boolean)
    if (digits === undefined || !isPlausible(digits) || ENDS_IN_OH.test(all)) return undefined
    const written = plus === undefined ? digits : `+${digits}`
    const value = e164(written, locale)
    const cue = cueBeside(input, index, index + all.length)
    const isKnown = value !== undefined && isWhole(written, locale)
    return cue === 'for' || (cue === 'none' && isKnown) ? { value } : undefined
  },
}

/** Of a number, and neither of one who counts nor of one who says the same again and again. */
function isPlausible(digits: string): boolean {
  if (digits.length < 7 || digits.length > 15 || new Set(digits).size < 3) return false
  return !COUNTED.some((counted) => counted.includes(digits))
}

const COUNTED = ['01234567890123456789', '98765432109876543210']

/** More likely one who wonders than a zero. */
const ENDS_IN_OH = /(?<!double|triple|treble)[ ,-]oh$/i

/** Where a zero is dialled first, a number without it may as well be of anything. */
function isWhole(written: string, { region }: Locale): boolean {
  return /^[+0]/.test(written) || !ZERO_IN_FRONT.has(region)
}
