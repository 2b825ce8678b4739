import { compiledOnUse } from '../compile-ahead.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { NUMBERS_SPOKEN, NUMBER_IN_WORDS, numberInWords } from '../number-words.ts'
import type { Reading } from '../rule.ts'
import { LETTERS, SPACE, anyOf, meaningOf, numbered } from '../words.ts'
import { dayOf, yearOf, yearOfBirthAfter } from './day-of.ts'

const SPOKEN_NUMBER = numbered(NUMBERS_SPOKEN.map((words) => [words]))

/** The number that words in English say, from 1 to 99: `twenty-one`. */
export function spokenNumber(words: string): number | undefined {
  return meaningOf(SPOKEN_NUMBER, words)
}

/** The day that a match names in the year of its digits, or of what stands after it. */
export function dayInYear(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: number,
): Reading | undefined {
  const after = year === undefined ? (spokenYearAfter(match) ?? yearOfBirthAfter(match)) : undefined
  if (after === undefined) return dayOf(yearOf(year, match), month, day)
  const reading = dayOf(after.year, month, day)
  return reading && { ...reading, end: after.end }
}

interface SpokenYear {
  readonly year: number
  readonly end: number
}

/** A year in words: `june 3rd twenty twenty five`, `… nineteen oh four`, `… two thousand and six`, `7. Mai zweitausendsechs`. */
export function spokenYearAfter(match: RegExpExecArray): SpokenYear | undefined {
  return englishYearAfter(match) ?? countedYearAfter(match)
}

function englishYearAfter({ 0: { length }, index, input }: RegExpExecArray): SpokenYear | undefined {
  CENTURY_AFTER.lastIndex = index + length
  if (!CENTURY_AFTER.test(input)) return undefined
  YEAR_AFTER.lastIndex = index + length
  const [, century = '', oh, word = ''] = YEAR_AFTER.exec(input) ?? []
  const number = spokenNumber(word)
  const isCentury = /^two/i.test(century)
  if (number === undefined || (number < 10 && oh === undefined && !isCentury)) return undefined
  return { year: (/^nine/i.test(century) ? 1900 : 2000) + number, end: YEAR_AFTER.lastIndex }
}

/** Asked first, as the names of all numbers take long to compile. */
const CENTURY_AFTER = new RegExp(`,?${SPACE}(?:of${SPACE})?(?:nineteen|twenty|two thousand)[ -]`, 'iy')
const YEAR_AFTER = new RegExp(
  `,?${SPACE}(?:of${SPACE})?(nineteen|twenty|two thousand)[ -](?:(oh?|and)[ -])?(${anyOf(NUMBERS_SPOKEN)})(?![${LETTERS}]|[ ](?:hundred|thousand))`,
  'iy',
)

/** As other languages count it: `dos mil veintiséis`, `neunzehnhundertachtzig`, `mille neuf cent quatre-vingts`. */
function countedYearAfter({ 0: { length }, index, input }: RegExpExecArray): SpokenYear | undefined {
  THOUSAND_AFTER.lastIndex = index + length
  if (!THOUSAND_AFTER.test(input)) return undefined
  const pattern = countedAfter()
  pattern.lastIndex = index + length
  const counted = pattern.exec(input)?.[1] ?? ''
  const words = counted.replace(NEXT_WORDS, '')
  const year = numberInWords(words) ?? 1900 + (numberInWords(words.replace(DUTCH_CENTURY, '')) ?? 0)
  return year > 1900 && year < 2050 && year !== 2000
    ? { year, end: pattern.lastIndex - counted.length + words.length }
    : undefined
}

/** In German and Dutch ones do not stand after tens by themselves: `zweitausendzwanzig um acht`, `tweeduizend twintig een pakket`. */
const NEXT_WORDS =
  /(?<=^(?:neunzehn|zweitausend|negentien|tweeduizend).*) (?:um|eine?|een)(?! (?:und|en) )(?: .*)?$/i

/** `negentien tachtig`, as it is said in Dutch */
const DUTCH_CENTURY = /^negentien[ -]?(?=.)/i

const TO_YEAR = `,?${SPACE}(?:del?${SPACE})?`
const THOUSAND_AFTER = new RegExp(
  `${TO_YEAR}(?:neunzehn|zweitausend|mil|deux mil|dix[ -]neuf cent|dos mil|duemila|dois mil|negentien|tweeduizend)`,
  'iy',
)
/** No amount: `am 7. Mai zweitausendfünfzig Euro`. */
const countedAfter = compiledOnUse(`${TO_YEAR}(${NUMBER_IN_WORDS})(?![${LETTERS}]|${CURRENCY_AFTER})`, 'iy')
