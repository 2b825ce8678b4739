import { anyCue } from '../cue-words.ts'
import { PLUS } from '../cues/phone.ts'
import { NUMERAL } from '../number-words.ts'
import type { Rule } from '../rule.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, alternation } from '../words.ts'
import { certaintyOf } from './certainty.ts'
import { cueBeside } from './cue-beside.ts'
import { e164 } from './e164.ts'
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
    const certainty = certaintyOf(written, false, false)
    if (certainty === 'no') return undefined
    const cue = cueBeside(input, index, index + all.length)
    const isPhone = cue === 'for' || (cue === 'none' && certainty !== 'perhaps')
    return isPhone ? { value: e164(written, locale) } : undefined
  },
}

/** Of a number, and neither of one who counts nor of one who says the same again and again. */
function isPlausible(digits: string): boolean {
  return new Set(digits).size >= 3 && !COUNTED.some((counted) => counted.includes(digits))
}

const COUNTED = ['01234567890123456789', '98765432109876543210']

/** More likely one who wonders than a zero. */
const ENDS_IN_OH = /(?<!double|triple|treble)[ ,-]oh$/i
