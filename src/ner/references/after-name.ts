import { anyCue, longestOf } from '../cue-words.ts'
import { WANTING } from '../cues/named.ts'
import { WANTED } from '../cues/reference.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { AFTER_PREFIX, LEFT_OF_NUMBER } from '../named.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { RIGHT } from './edges.ts'
import { NAME, isAfterReference, namingOf } from './naming.ts'

/** An identifier with a digit after the word for the thing. */
export const AFTER_NAME: Rule = {
  name: 'after-name',
  asks: TRAIT.digit | NAME,
  beforeDigit: 0,
  score: 0.88,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT_OF_NUMBER}((?:[A-Z]{1,7}[-/])?[A-Z]{1,7}${AFTER_PREFIX})?)\\d[A-Z\\d]{0,32}(?:[-/][A-Z\\d]{1,12}){0,5}(?:(?<=\\d{6})[ ](?-i:[A-DF-HJ-NP-XZ])(?=[.,;!?)]|$))?${RIGHT}(?!${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: match, 1: prefix = '', index, input }) {
    const value = prefix + match
    const start = index - prefix.length
    if (
      value.length < 4 ||
      !CODE.test(value) ||
      MASK.test(prefix) ||
      QUANTITY.test(value) ||
      SIZE.test(value)
    )
      return undefined
    const end = index + match.length
    if (value.length === 4 && DIGITS_AFTER.test(input.slice(end, end + 4))) return undefined
    const naming = namingOf(input, start, end)
    if (naming === undefined || (naming === 'plain' && isDoubtful(value, input, start))) return undefined
    return { start, end, value }
  },
}

/** The least that is asked of a code. */
const CODE = /\d[A-Za-z\d/-]{2}|[A-Z\d]{6}|^[A-Z]{2,7}[-/]\d{2}$/

/** `account xxxx1234` */
const MASK = /^x{2,}-?$/i
/** `rx 500mg` */
const QUANTITY =
  /^\d+(?:m?[gl]|mcg|kg|lbs?|oz|[gm]b|kwh|km|[cm]m|pcs|th|hrs?|mo|yrs?|k|s|x|h\d{1,2}m?)(?:\/\d*(?:m?[gl]|h|day))?$/i

/** `parcel 60x30x15cm` */
const SIZE = /^\d{1,4}(?:x\d{1,4}){1,2}(?:[cm]m|in)?$/i

/** More groups follow: `order 4471 9023`. */
const DIGITS_AFTER = new RegExp(`^${SPACE}[/-]?${SPACE}?\\d`)

/** It has fewer than five signs or three digits, tells how long or how many, or may be what somebody wants. */
function isDoubtful(value: string, text: string, start: number): boolean {
  return (
    VERB_BEFORE.test(textBefore(text, start, LONGEST_VERB)) ||
    SPAN_OR_PACK.test(value) ||
    areYears(value) ||
    JOINED_WORDS.test(value) ||
    WITH_TWO_DIGITS.test(value) ||
    (value.length < 5 && !isAfterReference(text, start))
  )
}

/** `we order 10000` */
const VERB_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(WANTING)})[ ](?:${anyCue(WANTED)})[ ]$`, 'i')
const LONGEST_VERB = 1 + longestOf(WANTING) + 1 + longestOf(WANTED) + 1

/** `contract 24months`, `booking 2nights`, `order 12-pack` */
const SPAN_OR_PACK = /^\d{1,3}[-/]?[A-Za-z][a-zà-ÿ]{2,}$/

/** `application 2025-2026` */
function areYears(value: string): boolean {
  const [, year, next] = YEARS.exec(value) ?? []
  return year !== undefined && Number(next) === Number(year) + 1
}

const YEARS = /^(20\d\d)[-/](20\d\d)$/

/** `Gutschrift GS-12` */
const WITH_TWO_DIGITS = /^[A-Z]+[-/]\d\d$/

/** `contract long/term/2026` */
const JOINED_WORDS = /^[a-z]+[-/][a-z]/
