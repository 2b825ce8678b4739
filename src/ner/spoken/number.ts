import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { DASH } from '../cues/email.ts'
import { NUMERAL } from '../number-words.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, alternation } from '../words.ts'
import { digitsInWords, numbersInWords } from './digits.ts'
import { SPOKEN_LANGUAGES } from './languages.ts'

/** The words of which a spoken number has a row. */
export const SPOKEN_WORDS = [...new Set(SPOKEN_LANGUAGES.flatMap(({ words }) => words))]
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

/** The pattern of a number that is said in at least five words, for a rule's flags `gi`; `first` may stand before it. */
export function saidPattern(first = ''): string {
  return (
    `(?<![${LETTERS}\\d_]|\\d[ -])${first}(?:${RUNS.join('|')})` +
    `(?![${LETTERS}\\d_]|[ -]\\d|(?!${BETWEEN}(?:${ARTICLE})[ ])${BETWEEN}(?:${NUMERAL})(?![${LETTERS}]))`
  )
}

/** Behind one that is whole: no letter that is spelt, and no sign. */
export const NO_MORE = `(?![ ](?:[b-df-hj-np-z]|slash|${DASHES})(?![${LETTERS}]))`

interface SaidNumber {
  readonly digits: string
  /** With a hyphen where one is said: `one two dash three`. */
  readonly written: string
  readonly words: string
  readonly end: number
}

/** Of a match of that pattern; undefined where the words say no number, or somebody counts. */
export function saidNumber(match: RegExpExecArray): SaidNumber | undefined {
  if (afterNumber().test(textBefore(match.input, match.index, LONGEST_NUMBER))) return undefined
  const words = withoutArticle(match)
  const filler = FILLERS.find((_, at) => match.groups?.[`said${at}`] !== undefined) ?? ''
  const parts = words.replaceAll(filler, '').split(A_DASH).map(digitsInWords)
  const digits = parts.join('')
  return parts.includes(undefined) || isRepeated(digits) || isCounting(words)
    ? undefined
    : { digits, written: parts.join('-'), words, end: match.index + words.length }
}

/** Words for hundreds are no words of a spoken number, so that one would begin in its middle: `trecentotrentatré, zero tre …` */
const HUNDREDS_IN_ONE_WORD = `[${LETTERS}]{0,12}(?:cento|hundert|honderd)[${LETTERS}]{0,20}`
const afterNumber = compiledOnUse(
  `(?<![${LETTERS}])(?:${NUMERAL}|${alternation(SPOKEN_WORDS)}|${HUNDREDS_IN_ONE_WORD})${BETWEEN}$`,
  'i',
)
const LONGEST_NUMBER = 48

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
