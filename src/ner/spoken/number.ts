import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, longestOf } from '../cue-words.ts'
import { DASH } from '../cues/email.ts'
import { PLUS } from '../cues/phone.ts'
import { NUMERAL } from '../number-words.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, alternation } from '../words.ts'
import { digitsInWords, numbersInWords } from './digits.ts'
import { SPOKEN_LANGUAGES } from './languages.ts'

/** The words of which a spoken number has a row. */
const SPOKEN_WORDS = [...new Set(SPOKEN_LANGUAGES.flatMap(({ words }) => words))]
/** Of them those that no shorter one begins: `zwei` for `zweiundzwanzig`, too. */
export const SPOKEN_STEMS = SPOKEN_WORDS.toSorted().reduce<string[]>((stems, word) => {
  const last = stems.at(-1)
  if (last === undefined || !word.startsWith(last)) stems.push(word)
  return stems
}, [])
export const SPOKEN = wordTrait(SPOKEN_WORDS, 'in a row')

const BETWEEN = '(?:[ ]?[,-][ ]?|[.]?[ ])'
const DASHES = anyCue(DASH)
const RUNS = SPOKEN_LANGUAGES.map(({ words, beforeAny, beforeNext = beforeAny, filler }, at) => {
  const word = `(?:${alternation(words)})`
  const next = `${BETWEEN}(?:(?:${DASHES}|${filler}),?[ ])?${before(beforeNext)}${word}`
  return `(?<said${at}>${before(beforeAny)}${word}(?:${next}){4,30}(?!${next}(?![${LETTERS}])))`
})

function before(short: string | undefined): string {
  return short === undefined ? '' : `(?:${short}${BETWEEN})?`
}

/** After a number they begin something else, `… acht neun eine Frage`, and what is also a digit does after a comma: `… zeven acht, een vraag`. */
const ARTICLE = 'eine?|una?|uma?|een'
const ARTICLE_AT_END = /,[ ](?:un|um|een|one)$/i
const WORD_AFTER = new RegExp(`^[ ][${LETTERS}]`)

/** A number that is said in at least five words, and the word for `+` that may stand before it. One for all rules: it is large. */
export const SAID_NUMBER = new RegExp(
  `(?<![${LETTERS}\\d_]|\\d[ -])(?:(${anyCue(PLUS)})[ ])?(?:${RUNS.join('|')})` +
    `(?![${LETTERS}\\d_]|[ -]\\d|(?!${BETWEEN}(?:${ARTICLE})[ ])${BETWEEN}(?:${NUMERAL})(?![${LETTERS}]))`,
  'gi',
)

interface SaidNumber {
  readonly digits: string
  /** With a hyphen where one is said: `one two dash three`. */
  readonly written: string
  readonly words: string
  readonly end: number
}

/** Of a match of `SAID_NUMBER`; undefined where the words say no number, or somebody counts. */
export function saidNumber(match: RegExpExecArray): SaidNumber | undefined {
  const number = anySaidNumber(match)
  return number && (isRepeated(number.digits) || isCounting(number.words)) ? undefined : number
}

/** The same though somebody may count or say the same digits again: for numbers that have a checksum. */
export function anySaidNumber(match: RegExpExecArray): SaidNumber | undefined {
  const filler = FILLERS.find((_, at) => match.groups?.[`said${at}`] !== undefined) ?? ''
  const before = textBefore(match.input, match.index, LONGEST_NUMBER).replaceAll(filler, '')
  if (afterNumber().test(before.replace(/[ ,]{1,8}$/, ' '))) return undefined
  const words = withoutArticle(match)
  const parts = words.replaceAll(filler, '').split(A_DASH).map(digitsInWords)
  if (parts.includes(undefined)) return undefined
  return { digits: parts.join(''), written: parts.join('-'), words, end: match.index + words.length }
}

/** Words for hundreds are no words of a spoken number, so that one would begin in its middle: `trecentotrentatré, zero tre …` */
const HUNDREDS_IN_ONE_WORD = `[${LETTERS}]{0,12}(?:cento|hundert|honderd)[${LETTERS}]{0,20}`
const afterNumber = compiledOnUse(
  `(?<![${LETTERS}])(?:${NUMERAL}|${alternation(SPOKEN_WORDS)}|${HUNDREDS_IN_ONE_WORD})${BETWEEN}$`,
  'i',
)
const LONGEST_NUMBER = 48

/** What `read` makes of a match without a `+`, and without a letter that is spelt or a sign after it: a number that is whole, with its hyphens. */
export function wholeSaidNumber(match: RegExpExecArray, read = saidNumber): SaidNumber | undefined {
  const number = match[1] === undefined ? read(match) : undefined
  return number && MORE.test(match.input.slice(number.end, number.end + LONGEST_MORE)) ? undefined : number
}

const MORE = new RegExp(`^[ ](?:[b-df-hj-np-z]|slash|${DASHES})(?![${LETTERS}])`, 'i')
const LONGEST_MORE = longestOf(DASH) + 2

const A_DASH = new RegExp(`[ ](?:${DASHES})[ ]`, 'i')

const FILLERS = SPOKEN_LANGUAGES.map(
  ({ filler }) => new RegExp(`(?<![${LETTERS}])(?:${filler})(?![${LETTERS}])`, 'gi'),
)

function withoutArticle({ 0: all, index, input }: RegExpExecArray): string {
  const after = index + all.length
  return WORD_AFTER.test(input.slice(after, after + 2)) ? all.replace(ARTICLE_AT_END, '') : all
}

/** `one two three four five`, `nueve diez once doce trece`, `achtunddreißig vierzig zweiundvierzig` */
function isCounting(words: string): boolean {
  const numbers = numbersInWords(words)
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0)
  return step !== 0 && numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === step)
}

/** `nine one one nine one one`: nobody says the same digits again and again. */
function isRepeated(digits: string): boolean {
  return new Set(digits).size < 3
}
