import { numberInWords } from '../number-words.ts'
import type { Rule } from '../rule.ts'
import { digitsInWords } from '../spoken/digits.ts'
import { SAID_NUMBER, SPOKEN, saidNumber } from '../spoken/number.ts'
import { certaintyOf } from './certainty.ts'
import { cueBeside } from './cue-beside.ts'
import { e164 } from './e164.ts'

/** `four one five five five five two six seven one`, `oh seven seven double four …`, `zéro six douze trente-quatre …`, `seiscientos doce …` */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: SPOKEN,
  score: 0.8,
  pattern: SAID_NUMBER,
  read(match, { locale }) {
    const { 1: plus, index, input } = match
    const number = saidNumber(match)
    if (number === undefined) return undefined
    const { digits, words, end } = number
    const written = plus === undefined ? digits : `+${digits}`
    const certainty = certaintyOf(plus === undefined ? inGroups(digits, words) : written, false, false)
    if (certainty === 'no') return undefined
    const cue = cueBeside(input, index, end)
    if (cue === 'against' || (cue === 'none' && certainty === 'perhaps')) return undefined
    const value = e164(written, locale)
    return value === undefined && (mayCount(words) || ENDS_IN_OH.test(words)) ? undefined : { value, end }
  },
}

/** `nine one seven, five five five, zero one two two` as `917 555 0122`. */
function inGroups(digits: string, words: string): string {
  const groups = words.split(/[,.] /).map(digitsInWords)
  return groups.join('') === digits ? groups.join(' ') : digits
}

/** Numbers above nine also count things: `call between ten eleven twelve …` says no number. */
function mayCount(words: string): boolean {
  return !ZERO_FIRST.test(words) && words.split(/[ ,-]+/).some((word) => (numberInWords(word) ?? 0) > 9)
}

const ZERO_FIRST = /^(?:z[eé]ro|oh?|null|nul|cero) /i

/** More likely an exclamation than a zero. */
const ENDS_IN_OH = /(?<!double|triple|treble)[ ,-]oh$/i
