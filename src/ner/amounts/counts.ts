import { anyCue } from '../cue-words.ts'
import {
  FRIDAY_AFTER,
  FRIDAY_BEFORE,
  ROAD_BEFORE,
  SIZE_BEFORE,
  SIZE_AFTER,
  VERSION_BEFORE,
} from '../cues/money.ts'
import { SHORT_WEEKDAY } from '../cues/weekday.ts'
import { CODE, CODES_BEFORE_COUNTS, RUPEE_REGIONS, letterOf } from '../currency.ts'
import type { Locale } from '../locale.ts'
import type { RowContext } from '../recogniser.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'
import { MULTIPLE } from './multiples.ts'

/**
 * `TRY 3 times`, `PHP 8.2`, `Euro 2024`: a rate, a small number or a year counts or names something else, where the code is a
 * word or a name too.
 */
export function isCount(
  code = '',
  { 0: amount, index, input }: RegExpExecArray,
  start: number,
  { locale }: RowContext,
): boolean {
  const left = textBefore(input, start, LONGEST_LEFT)
  const rest = input.slice(index + amount.length)
  if (A_RATE_BEFORE.test(left)) return true
  const letter = letterOf(code)
  if (letter !== undefined) {
    const isAmount =
      locale.region === letter.region
        ? MORE_THAN_A_DIGIT.test(amount) && !A_ROAD_BEFORE.test(left)
        : code === 'R' && AMOUNT_IN_RAND.test(amount)
    return !isAmount || A_VERSION_BEFORE.test(left)
  }
  if (isSizeInEurope(code, amount)) return A_SIZE_AFTER.test(rest) || A_SIZE_BEFORE.test(left)
  if (/^rupees$/i.test(code)) return !RUPEE_REGIONS.includes(locale.region)
  if (/^fr\.$/i.test(code)) return DAY_OR_HOUR.test(amount) && isFriday(amount, left, rest, locale)
  if (/^s\//i.test(code)) return !code.startsWith('S') || A_SIZE_BEFORE.test(left)
  const homes = CODES_BEFORE_COUNTS.get(code.toLowerCase())
  if (homes === undefined || homes.includes(locale.region)) return false
  return /^(?:\d(?:[.,]\d)?|20[12]\d)$/.test(amount) || (/^\d\d$/.test(amount) && A_WORD.test(rest))
}

const LONGEST_LEFT = 16

/** `size 42 EUR` */
export function isSizeBeforeCode(code = '', amount: string, text: string, start: number): boolean {
  return isSizeInEurope(code, amount) && A_SIZE_BEFORE.test(textBefore(text, start, LONGEST_LEFT))
}

function isSizeInEurope(code: string, amount: string): boolean {
  return /^eur$/i.test(code) && /^[2-5]\d$/.test(amount)
}

/** `EUR/USD 1.0845` */
const A_RATE_BEFORE = new RegExp(`(?<![A-Z])(?:${CODE})/$`, 'i')

/** In South Africa an `R450` is an amount, but `the R21` is a road. */
const MORE_THAN_A_DIGIT = new RegExp(`^\\d(?:[ .,]?\\d| ?(?:${MULTIPLE})$)`, 'i')
const A_ROAD_BEFORE = new RegExp(`(?<![a-z])(?:${anyCue(ROAD_BEFORE)}) $`, 'i')

/** `R450.50`, `R1,299`; elsewhere an `R450` is a room or a machine. */
const AMOUNT_IN_RAND = /^(?:\d{2,12}|\d{1,3}(?:[ ,]\d{3})+)[.,]\d{2}$|^\d{1,3}(?:[ ,]\d{3})+$/

/** On a Friday, which is no word of French or Italian. With a dot it is seldom one in Switzerland: `bis Fr. 14.30`, `Fr. 8.00 - 12.00`. */
function isFriday(amount: string, left: string, rest: string, { language, region }: Locale): boolean {
  if (language === 'fr' || language === 'it') return false
  const isSwiss = region === 'CH' || region === 'LI'
  return !isSwiss || !amount.includes('.') || A_DAY_OR_TO_IT_BEFORE.test(left) || A_TIME_AFTER.test(rest)
}

const { de: germanShort = [] } = SHORT_WEEKDAY
const A_DAY_OR_TO_IT_BEFORE = new RegExp(
  `(?:[,–-] ?|[/+&]|(?<![${LETTERS}])(?:${anyCue(FRIDAY_BEFORE)}|(?:${anyCue({ de: germanShort })})\\.?) )$`,
  'i',
)
const A_TIME_AFTER = new RegExp(`^ ?(?:[–-]|(?:${anyCue(FRIDAY_AFTER)})(?![${LETTERS}]))`, 'i')

/** `Fr. 14.30`, `Fr. 12`, but not `Fr. 45.50`. */
const DAY_OR_HOUR = /^(?:[012]?\d|3[01])$|^(?:[01]?\d|2[0-4])\.[0-5]\d$/

/** `rev R1.50`, `205/55 R16` */
const A_VERSION_BEFORE = new RegExp(`(?:&|\\d{3}/\\d\\d |(?<![a-z])(?:${anyCue(VERSION_BEFORE)}) )$`, 'i')

/** `eur 44 shoe`, `Größe EUR 44` */
const A_SIZE_AFTER = new RegExp(`^ (?:${anyCue(SIZE_AFTER)})(?![A-Za-z])`, 'i')
const A_SIZE_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(SIZE_BEFORE)})(?: is)? $`, 'i')

const A_WORD = new RegExp(`^${SPACE}[${LETTERS}]`)
