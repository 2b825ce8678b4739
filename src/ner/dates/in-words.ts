import { anyCue, longestOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { BEFORE_GERMAN_DAY, COUNTED_IN_WORDS, OF_MONTH_IN_WORDS, OF_YEAR, ORDERED } from '../cues/date.ts'
import { NUMBERS_SPOKEN } from '../number-words.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import {
  DAYS_COUNTED,
  DAYS_COUNTED_IN_DUTCH,
  LETTERS,
  ORDINALS,
  SPACE,
  anyOf,
  meaningOf,
  numbered,
} from '../words.ts'
import { LEFT_OF_WORD, RIGHT_OF_WORD } from './edges.ts'
import { isAfterIn } from './in-month.ts'
import { MONTH, MONTH_NUMBER, MONTH_WORD, namedMonthDay } from './named-month.ts'
import { dayInYear, spokenNumber, spokenYearAfter } from './spoken-year.ts'
import { isStreet } from './street.ts'

const ORDINAL_NUMBER = numbered(ORDINALS)
const COUNTED_NUMBER = numbered([['uno'], ...DAYS_COUNTED])
const DUTCH_NUMBER = numbered([['één'], ...DAYS_COUNTED_IN_DUTCH])

/** Words for a day of the month. */
export const DAY_NAMES: readonly string[] = [
  ...ORDINAL_NUMBER.keys(),
  ...COUNTED_NUMBER.keys(),
  ...DUTCH_NUMBER.keys(),
  ...NUMBERS_SPOKEN.slice(9, 31),
]
const DAY_WORD = wordTrait(DAY_NAMES)

const ORDINAL = `(${anyOf(ORDINAL_NUMBER.keys())})`
/** `, of 2026`, ` '26` */
const YEAR = String.raw`(?:,?${SPACE}(?:(?:${anyCue(OF_YEAR)})${SPACE})?(\d{4}|['’]\d{2})(?!\d))?`

/** `hold on a second may i ask`: said where no comma is written. */
const NO_WHILE = `(?<!(?<![${LETTERS}])(?:a|one)[ ](?=second[ ]))`

const SPELLED_DAY_MONTH: Rule = {
  name: 'spelled-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT_OF_WORD}${NO_WHILE}(?<!(?:twenty|thirty)[ -])${ORDINAL}${SPACE}(?:(?:${anyCue(OF_MONTH_IN_WORDS)})${SPACE})?${MONTH}${RIGHT_OF_WORD}${YEAR}`,
    'gi',
  ),
  read(match) {
    const [, day = '', month, year] = match
    const tens = TENS_BEFORE.exec(textBefore(match.input, match.index, 4))?.[1]
    const whole = tens && spelled(match, `${tens === '20' ? 'twenty' : 'thirty'} ${day}`, month, year)
    return whole ? { ...whole, start: match.index - 3 } : spelled(match, day, month, year)
  },
}

/** `20 second of march`, as some recognisers of speech write it. */
const TENS_BEFORE = /(?<![\d.,:/-])([23]0) $/

/**
 * `march twenty one`, as a recogniser of speech writes it; below ten only before a year, as `in june two of us` is said more
 * often than `june two`. Past the last day, too: `march thirty five` is not `march thirty`.
 */
const SPOKEN_DAY = `(${anyOf(NUMBERS_SPOKEN.slice(0, 39))})`

const SPELLED_MONTH_DAY: Rule = {
  name: 'spelled-month-day',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT_OF_WORD}${MONTH}${SPACE}(?:the${SPACE})?(?:${ORDINAL}|${SPOKEN_DAY})${RIGHT_OF_WORD}${YEAR}`,
    'gi',
  ),
  read: (match) =>
    (match[3] === undefined ? isOfOrder(match) : isCountInWords(match))
      ? undefined
      : spelled(match, match[2] ?? match[3], match[1], match[4]),
}

function spelled(
  match: RegExpExecArray,
  day = '',
  month = '',
  year: string | undefined,
): Reading | undefined {
  const number = meaningOf(ORDINAL_NUMBER, day) ?? spokenNumber(day)
  return namedMonthDay(match, String(number), month, year)
}

/** `may third party …`, `in june second floor …`, `may first week`; not `march third round trip` */
function isOfOrder({ 0: { length }, index, input }: RegExpExecArray): boolean {
  ORDERED_AFTER.lastIndex = index + length
  return ORDERED_AFTER.test(input)
}

const ORDERED_AFTER = new RegExp(` (?!round trip)(?:${anyCue(ORDERED)})(?![A-Za-z])`, 'iy')

/** Of a year whose words are in DAY_NAMES. */
const CENTURY_AFTER = /^,? (?:of )?(?:nineteen|twenty)[ -]/i

/** `in march twenty customers called`, `march fourteen people`; a longer number too: `march nineteen eighty four`. */
function isCountInWords(match: RegExpExecArray): boolean {
  if (isAfterIn(match)) return true
  const end = match.index + match[0].length
  const after = match.input.slice(end, end + LONGEST_AFTER)
  const hasYear = spokenYearAfter(match) !== undefined
  const isBelowTen = (spokenNumber(match[3] ?? '') ?? 0) < 10
  return isBelowTen ? !hasYear || !CENTURY_AFTER.test(after) : !hasYear && COUNTED_AFTER.test(after)
}

const COUNTED_AFTER = new RegExp(
  `^[ -](?:(?:${anyCue(COUNTED_IN_WORDS)})(?![${LETTERS}])|[a-z]{3,5}teen(?![${LETTERS}]))`,
  'i',
)
const LONGEST_AFTER = Math.max(longestOf(COUNTED_IN_WORDS) + 2, ', of nineteen '.length)

/** Whole names of the languages that count days; `once may` and `six march` are English. */
const COUNTED_MONTH = `(${anyOf([...MONTH_NUMBER.keys()].filter(isOfRomance))})`

function isOfRomance(month: string): boolean {
  return /^(?:.+ier|.+bre|...+o|.+[bv]ril|aprile|mars|mai|juin|juillet|ao[uû]t)$/.test(month)
}

/** The day is the end of a longer number: `trinta e um de maio`. */
const NO_TENS_BEFORE = `(?<!(?:treinta|trente|trinta|vingt|vinte)(?:${SPACE}(?:y|et|e))?[ -])`
const COUNTED_DAY = `(${anyOf(COUNTED_NUMBER.keys())})`

/** `el quince de mayo`, `le vingt-cinq décembre`, `il due giugno` */
const COUNTED_DAY_MONTH: Rule = {
  name: 'counted-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    `${LEFT_OF_WORD}${NO_TENS_BEFORE}${COUNTED_DAY}${SPACE}(?:de${SPACE})?${COUNTED_MONTH}${RIGHT_OF_WORD}` +
      String.raw`(?:${SPACE}(?:del?${SPACE})?(\d{4})(?!\d))?`,
    'gi',
  ),
  read(match) {
    const [, counted, month, year] = match
    const day = meaningOf(COUNTED_NUMBER, counted)
    return isStreet(match) ? undefined : namedMonthDay(match, String(day), month, year)
  },
}

/** Whole names: `mar` and `sep` stand beside numbers in other languages, too. */
const DUTCH_MONTH =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'

/** `drie maart`, `vijfentwintig december 2026`; not the end of `drie en twintig maart`. */
const DUTCH_DAY_MONTH: Rule = {
  name: 'dutch-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    `${LEFT_OF_WORD}(?<!(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)${SPACE}en${SPACE}(?=twintig|dertig))` +
      String.raw`(${anyOf(DUTCH_NUMBER.keys())})${SPACE}${DUTCH_MONTH}${RIGHT_OF_WORD}(?:${SPACE}(\d{4})(?!\d))?`,
    'gi',
  ),
  read: (match) => namedMonthDay(match, String(meaningOf(DUTCH_NUMBER, match[1])), match[2], match[3]),
}

/** Where the words alone may say something else, a year makes a date of them. */
const hasYear = (match: RegExpExecArray, year: string | undefined) =>
  year !== undefined || spokenYearAfter(match) !== undefined

const isEnglish = (ordinal: string) => /(?:rst|nd|rd|th)$/.test(ordinal)
const ENGLISH_MONTH = anyOf(ORDINALS.slice(0, 12).flat().filter(isEnglish))
/** Words of a year that makes a day of two ordinals. */
export const YEARS_SAID: readonly string[] = ['nineteen', 'thousand']

/** `third of the third nineteen eighty eight`, `fifth of the fifth two thousand and one` */
const DAY_OF_MONTH_COUNTED: Rule = {
  name: 'day-of-month-counted',
  asks: DAY_WORD,
  score: 0.85,
  pattern: new RegExp(
    `${LEFT_OF_WORD}${NO_WHILE}(?<!(?:twenty|thirty)[ -])${ORDINAL}${SPACE}of${SPACE}(?:the${SPACE})?(${ENGLISH_MONTH})(?=,?[ ](?:nineteen|two[ ]thousand)[ -])`,
    'gi',
  ),
  read: (match) => (hasYear(match, undefined) ? numberedDay(match, undefined) : undefined),
}

/** `ten march twenty twenty six`; without a year `six march` and `one may` say something else. */
const SPOKEN_DAY_MONTH: Rule = {
  name: 'spoken-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    `${LEFT_OF_WORD}(?<!(?:hundred|thousand|twenty|thirty)[ -])(${anyOf(NUMBERS_SPOKEN.slice(0, 31))})${SPACE}(?:of${SPACE})?${MONTH}${RIGHT_OF_WORD}${YEAR}`,
    'gi',
  ),
  read: (match) => {
    const [, day, month, year] = match
    return hasYear(match, year) ? spelled(match, day, month, year) : undefined
  },
}

function numberedDay(match: RegExpExecArray, year: string | undefined): Reading | undefined {
  const [, day, month] = match
  return dayInYear(
    match,
    year,
    Number(meaningOf(ORDINAL_NUMBER, month)),
    Number(meaningOf(ORDINAL_NUMBER, day)),
  )
}

const isGerman = (ordinal: string) => /te[nr]?$/.test(ordinal)
const GERMAN_DAY = anyOf([...ORDINAL_NUMBER.keys()].filter(isGerman))
/** Words for a month that are numbers: `fünfzehnten elften`. */
export const MONTHS_COUNTED: readonly string[] = ORDINALS.slice(0, 12).flat().filter(isGerman)

/** `am fünfzehnten elften`, with a year also `fünfzehnter elfter neunzehnhundertachtzig`, but neither `am ersten zweiten und dritten` nor `der zweite dritte Versuch`. */
const GERMAN_DAY_AND_MONTH: Rule = {
  name: 'german-day-and-month',
  asks: DAY_WORD,
  score: 0.85,
  pattern: new RegExp(
    `${LEFT_OF_WORD}(${GERMAN_DAY})${SPACE}(${anyOf(MONTHS_COUNTED)})${RIGHT_OF_WORD}` +
      String.raw`(?!,?${SPACE}(?:${anyCue(AND)}|${anyCue(OR)}|${anyCue(ORDERED)}|${GERMAN_DAY})(?![${LETTERS}]))(?:${SPACE}(\d{4})(?!\d))?`,
    'gi',
  ),
  read: (match) => {
    const [, , , year] = match
    const isDay =
      hasYear(match, year) || GERMAN_DAY_LEFT.test(textBefore(match.input, match.index, LONGEST_GERMAN))
    return isDay ? numberedDay(match, year) : undefined
  },
}

const GERMAN_DAY_LEFT = new RegExp(`(?<![${LETTERS}])(?:${anyCue(BEFORE_GERMAN_DAY)}) $`, 'i')
const LONGEST_GERMAN = longestOf(BEFORE_GERMAN_DAY) + 2

/** Dates in words, but for the year. */
export const inWordsRules: readonly Rule[] = [
  SPELLED_DAY_MONTH,
  SPELLED_MONTH_DAY,
  COUNTED_DAY_MONTH,
  DUTCH_DAY_MONTH,
  DAY_OF_MONTH_COUNTED,
  SPOKEN_DAY_MONTH,
  GERMAN_DAY_AND_MONTH,
]
