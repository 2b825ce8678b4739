import { anyCue } from '../cue-words.ts'
import { PLUS } from '../cues/phone.ts'
import { digitsInWords } from '../digits-in-words.ts'
import { NUMERAL, numberInWords } from '../number-words.ts'
import type { Rule } from '../rule.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, alternation } from '../words.ts'
import { certaintyOf } from './certainty.ts'
import { cueBeside } from './cue-beside.ts'
import { e164 } from './e164.ts'
import { SPOKEN_DIGITS } from './spoken-digits.ts'

/** The words of which a spoken number has a row. */
export const SPOKEN_WORDS = [...new Set(SPOKEN_DIGITS.flatMap(({ words }) => words))]

const BETWEEN = '(?:[ ]?[,-][ ]?|[.]?[ ])'
const RUNS = SPOKEN_DIGITS.map(({ words, beforeAny, beforeNext = beforeAny, filler }) => {
  const word = `(?:${alternation(words)})`
  const next = `${BETWEEN}(?:(?:${filler}),?[ ])?${before(beforeNext)}${word}`
  return `(${before(beforeAny)}${word}(?:${next}){4,30}(?!${next}(?![${LETTERS}])))`
})
const FILLERS = SPOKEN_DIGITS.map(
  ({ filler }) => new RegExp(`(?<![${LETTERS}])(?:${filler})(?![${LETTERS}])`, 'gi'),
)

function before(short: string | undefined): string {
  return short === undefined ? '' : `(?:${short}${BETWEEN})?`
}

/** After a number they begin something else, `… acht neun eine Frage`, and what is also a digit does after a comma: `… zeven acht, een vraag`. */
const ARTICLE = 'eine?|una?|uma?|een'
const ARTICLE_AT_END = /,[ ](?:un|um|een|one)$/i
const WORD_AFTER = new RegExp(`^[ ][${LETTERS}]`)

/** `four one five five five five two six seven one`, `oh seven seven double four …`, `zéro six douze trente-quatre …`, `seiscientos doce …` */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: wordTrait(SPOKEN_WORDS, 'in a row'),
  score: 0.8,
  pattern: new RegExp(
    `(?<![${LETTERS}\\d_]|\\d[ -]|(?<![${LETTERS}])(?:${NUMERAL}|${alternation(SPOKEN_WORDS)})${BETWEEN})` +
      `(?:(${anyCue(PLUS)})[ ])?(?:${RUNS.join('|')})(?![${LETTERS}\\d_]|[ -]\\d|(?!${BETWEEN}(?:${ARTICLE})[ ])${BETWEEN}(?:${NUMERAL})(?![${LETTERS}]))`,
    'gi',
  ),
  read(match, { locale }) {
    const { 1: plus, index, input } = match
    const said = withoutArticle(match)
    const end = index + said.length
    const filler = FILLERS.find((_, at) => match[at + 2] !== undefined) ?? ''
    const digits = digitsInWords(said.replaceAll(filler, ''))
    if (digits === undefined || !isPlausible(digits)) return undefined
    const written = plus === undefined ? digits : `+${digits}`
    const certainty = certaintyOf(written, false, false)
    if (certainty === 'no') return undefined
    const cue = cueBeside(input, index, end)
    if (cue === 'against' || (cue === 'none' && certainty === 'perhaps')) return undefined
    const value = e164(written, locale)
    return value === undefined && (mayCount(said) || ENDS_IN_OH.test(said)) ? undefined : { value, end }
  },
}

function withoutArticle({ 0: all, index, input }: RegExpExecArray): string {
  const after = index + all.length
  return WORD_AFTER.test(input.slice(after, after + 2)) ? all.replace(ARTICLE_AT_END, '') : all
}

/** Of a number: nobody is counting, or saying the same digits again and again. */
function isPlausible(digits: string): boolean {
  return new Set(digits).size >= 3 && !COUNTED.some((counted) => counted.includes(digits))
}

const COUNTED = ['01234567890123456789', '98765432109876543210']

/** Numbers above nine also count things: `call between ten eleven twelve …` says no number. */
function mayCount(said: string): boolean {
  return !ZERO_FIRST.test(said) && said.split(/[ ,-]+/).some((word) => (numberInWords(word) ?? 0) > 9)
}

const ZERO_FIRST = /^(?:z[eé]ro|oh?|null|nul|cero) /i

/** More likely an exclamation than a zero. */
const ENDS_IN_OH = /(?<!double|triple|treble)[ ,-]oh$/i
