import { anyCue, longestOf } from '../cue-words.ts'
import { COUNTED_THINGS } from '../cues/counted-things.ts'
import {
  AFTER_ORDINAL,
  COUNTED_IN_MONTH,
  OF_MONTH,
  OF_YEAR,
  OF_YEAR_AFTER_DAY,
  ORDERED,
  SPAN,
} from '../cues/date.ts'
import { IS } from '../cues/is.ts'
import { AT, CLOCK_AFTER_FOUR_DIGITS } from '../cues/time.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE, anyOf } from '../words.ts'
import { LEFT, LEFT_OF_WORD, RIGHT_OF_WORD } from './edges.ts'
import { isFood } from './food.ts'
import { isAfterIn } from './in-month.ts'
import { MONTH, MONTH_NUMBER, MONTH_WORD, namedMonthDay } from './named-month.ts'
import { isStreet } from './street.ts'

/** `3rd`, `3.`, `1er`, `1 er`, `15 th`, `3ten`, `1º`, `1.º`, `1o`, `1ro`, `2do` */
const SUFFIX = String.raw`(?:st|nd|rd|th|er|[èe]re|[èe]me|te[nr]?|ste[nr]?|de|e|\.?[ºª°]|e?ro|do|o)`
const DAY = String.raw`(\d{1,2})(?:${SUFFIX}|\.|${SPACE}(?:er|st|nd|rd|th))?`

/** `3-` of `3-5 March`, `24./` of `24./25. Dezember`: the day may end a range. */
const START_OF_RANGE = String.raw`(?<=(?<![${LETTERS}\d_#$€£.,:/+-])\d{1,2}(?:-|(?:\.|st|nd|rd|th)?/))`
const LEFT_OF_DAY = String.raw`(?=\d)(?=(?<![\d${LETTERS}_#$€£/.])(?<!\d[,:+-])|${START_OF_RANGE})`

/** `1530 hrs`, `2500 units`, but `2026 people` were there that year. */
const COUNT_AFTER = String.raw`${SPACE}?(?:${anyCue(CLOCK_AFTER_FOUR_DIGITS)}|(?<!(?:19|20)\d\d${SPACE}?)(?:${anyCue(COUNTED_THINGS)}))(?![${LETTERS}])`
/** No amount, decimal, share or start of another date; a time may follow, as in `2026,10:30` and `2026:10:30:15`. */
const FULL_YEAR = String.raw`[12]\d{3}(?!${COUNT_AFTER}|[\d%]|[.,]\d(?!\d?:\d{2})|:\d(?!\d:\d{2}:)|-\d\d-\d\d|/\d{1,2}/\d|${CURRENCY_AFTER})`
const SHORTENED_YEAR = String.raw`['’]\d{2}(?!\d)`
/** `at 7`, `7pm`, `19:30` */
const TIME_AFTER = String.raw`(?:${anyCue(AT)})${SPACE}\d|\d{1,2}(?::\d{2}|(?::\d{2})?${SPACE}?[ap]\.?m(?![${LETTERS}]))`
/** Two digits that no other day follows, nor anything they may count; a verb or a smiley may follow, and a time after a number larger than most parties. */
const SHORT_YEAR = String.raw`\d{2}(?=(?<!0\d|1[0-2])${SPACE}(?:${anyCue(IS)}|was|has|had)(?![${LETTERS}])|(?<=[2-9]\d)${SPACE}(?:${TIME_AFTER}|(?:please|pls|plz)(?![${LETTERS}]))|[.;!?)]?(?:$|[\n)]|[.;!?] )| ?[\uD83C-\uD83E]|,(?:$|[\n)]| (?!\d|and\b|or\b)))`
const YEAR = `(${FULL_YEAR}|${SHORTENED_YEAR}|${SHORT_YEAR})`

const TO_MONTH = String.raw`(?:${SPACE}{0,3}|[-/]${SPACE}?|${SPACE}{1,2}(?:${anyCue(OF_MONTH)})(?:${SPACE}{1,2}|(?<=['’])))`
/** Tokenised texts have a space before every sign: `Dec. 31 , 1994`, but `march 3 , 1500 guests`. */
const COMMA_APART = String.raw`${SPACE},${SPACE}(?=(?:1[89]|20)\d{2})`
const TO_YEAR = String.raw`(?:${COMMA_APART}|\.?,?${SPACE}{1,2}|[.,]|[-/]|(?=['’]\d\d(?!\d)))(?:(?:${anyCue(OF_YEAR)})${SPACE})?`
/** `3-Mar-26`, `3mar26` */
const JOINED_YEAR = String.raw`(?:(?<=\d[-/][${LETTERS}]{3,10})[-/])?([12]\d{3}|\d{2})(?![${LETTERS}_\d])`

const DAY_MONTH: Rule = {
  name: 'day-month',
  asks: TRAIT.digit | MONTH_WORD,
  beforeDigit: 0,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT_OF_DAY}${DAY}${TO_MONTH}${MONTH}${RIGHT_OF_WORD}(?:${TO_YEAR}${YEAR}|${JOINED_YEAR}|(?!\d))`,
    'gi',
  ),
  read: (match) =>
    isStreet(match) || isFood(match)
      ? undefined
      : namedMonthDay(match, match[1], match[2], match[3] ?? match[4]),
}

/** After a day, before its month. */
const OF = String.raw`${SPACE}(?:(?:of|de)${SPACE})?`
const DAY_OF_ANY = String.raw`(?<![\d.,:/-])(?:0?[1-9]|[12]\d)(?:[.ºª°]?${OF}|\.)`
/** A day that some months do not have: `31 April 26`. */
const DAY_OF_SOME = String.raw`(?<![\d.,:/-])(?:29|3\d)${OF}`
/** `March 3, 2026`, in which the month has its own day. */
const WHOLE_DATE = String.raw`[${LETTERS}]{3,9}\.?${SPACE}\d{1,2}(?:st|nd|rd|th)?,?${SPACE}20\d{2}(?!\d|${CURRENCY_AFTER})`
/** `3 march 2nd delivery`: it may be the second of something. */
const ORDERS = String.raw`[1-5](?:st|nd|rd|th)${SPACE}(?!\d|(?:${anyCue(AFTER_ORDINAL)})(?![${LETTERS}]))`
/** The same in `for 6 March 14th`, but not in `3 march 8th april`. */
const OWN_ORDINAL = String.raw`[${LETTERS}]{3,9}\.?${SPACE}(?!${ORDERS})\d{1,2}(?:st|nd|rd|th)(?!${SPACE}(?:${anyCue(ORDERED)}|(?:of${SPACE})?(?:${anyOf(MONTH_NUMBER.keys())}))(?![${LETTERS}]))`
/** Not after a day, to which the month would belong, as in `3 mars 10 personnes`, whether or not it has such a day; the 2 of `for 2 March 3, 2026` is none. */
const NO_DAY_BEFORE = `(?=(?<!${DAY_OF_SOME})(?=(?<!${DAY_OF_ANY})|(?=${WHOLE_DATE}))|(?=${OWN_ORDINAL}))`

/** `Feb13`, but neither `feb13` nor `FEB13`, which more often name something. */
const JOINED_DAY = String.raw`(?<=(?-i:[A-Z][a-zäéû]{2,8}))(?=\d)`
/** A comma may stand between, but not in `5th jan, 6th jan`. */
const TO_DAY = String.raw`(?:${JOINED_DAY}|[.]?${SPACE}{1,2}(?:the${SPACE})?|(?<!\d(?:st|nd|rd|th)${OF}[${LETTERS}]{3,9}),${SPACE}(?=\d{1,2}[a-zº])|[-/.])`
/** No amount, decimal, path or time; a year or a time may follow, as in `May 3/2026` and `May 3,10:30`. */
const AFTER_DAY = String.raw`(?![\d%€$£]|[.:]\d|/\d(?!\d{3}(?!\d))|,\d(?!\d{3}(?!\d)|\d?:\d{2})|${SPACE}?(?:[ap]\.?${SPACE}?m\b|uhr|o'?clock|h\b))`
const DAY_TO_YEAR = String.raw`(?:${COMMA_APART}|,?${SPACE}{1,2}|,|[-/](?=\d{4})|(?<=[-/.]\d{1,2})[-/]|(?<=\d{2})(?=['’]\d\d(?![\d"”])))(?:(?:${anyCue(OF_YEAR_AFTER_DAY)})${SPACE})?`
/** `Mar-3-26` */
const JOINED_SHORT_YEAR = String.raw`(?<=[-/]\d{1,2})[-/](\d{2})(?![\d${LETTERS}_%/-])`

/** `Nov 24 10:15:00 2026`, as Unix writes it: the year is none of the span, but of its value. */
const YEAR_AFTER_TIME = String.raw`(?=${SPACE}\d{2}:\d{2}:\d{2}${SPACE}(?:(?:[A-Z]{1,4}T|UTC)${SPACE})?((?:19|20)\d{2})(?!\d))`

const MONTH_DAY: Rule = {
  name: 'month-day',
  asks: TRAIT.digit | MONTH_WORD,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT_OF_WORD}${NO_DAY_BEFORE}${MONTH}${TO_DAY}(\d{1,2})${SUFFIX}?${AFTER_DAY}${RIGHT_OF_WORD}` +
      `(?:${DAY_TO_YEAR}${YEAR}|${JOINED_SHORT_YEAR}|${YEAR_AFTER_TIME}|)`,
    'gi',
  ),
  read: (match) =>
    isWholeMonth(match) || isAfterItsDay(match) || isTuesday(match) || isStreet(match) || isFood(match)
      ? undefined
      : namedMonthDay(match, match[2], match[1], match[3] ?? match[4] ?? match[5]),
}

/** `in june 3 guests`: after that word stands a month, and the number counts what follows. */
function isWholeMonth(match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const after = match.input.slice(end, end + LONGEST_COUNTED)
  return (
    / \d{1,2}$/.test(match[0]) && (SPAN_AFTER.test(after) || (isAfterIn(match) && COUNTED_AFTER.test(after)))
  )
}

/** `march 10 mile run`, `dec 20 dollar charge`; but the shops are `Dollar General` and `dollar tree`. */
const MILES_OR_DOLLARS = '(?-i:miles?|dollars?)(?! (?:general|tree|store))'
const SPAN_AFTER = new RegExp(`^[ -](?:${anyCue(SPAN)}|${MILES_OR_DOLLARS})(?![${LETTERS}])`, 'i')
const COUNTED_AFTER = new RegExp(`^ (?:${anyCue(COUNTED_IN_MONTH)})(?![${LETTERS}])`, 'i')
const LONGEST_COUNTED = longestOf(SPAN, COUNTED_IN_MONTH) + 2

/** `via XX settembre 5`: the day stands before the month. */
function isAfterItsDay({ index, input }: RegExpExecArray): boolean {
  return ROMAN_BEFORE.test(textBefore(input, index, LONGEST_ROMAN))
}

const ROMAN_BEFORE = new RegExp(`(?<![${LETTERS}])(?:[IVX]{2,5}|V|X) $`)
const LONGEST_ROMAN = 7

/** `mar. 4 nov.`: in Romance languages a Tuesday, whose month follows. */
function isTuesday({ 0: match, index, input }: RegExpExecArray): boolean {
  MONTH_AFTER.lastIndex = index + match.length
  return /^mar\. \d{1,2}$/i.test(match) && MONTH_AFTER.test(input)
}

const MONTH_AFTER = new RegExp(
  String.raw`${SPACE}(?!may)${MONTH}(?![${LETTERS}]|\.?${SPACE}\d{1,2}(?!\d))`,
  'iy',
)

const YEAR_MONTH_DAY: Rule = {
  name: 'year-month-day',
  asks: TRAIT.digit | MONTH_WORD,
  beforeDigit: 0,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT}([12]\d{3})([-/. ])(?:${MONTH}\2(\d{1,2})|(\d{1,2})\2${MONTH})(?![\d${LETTERS}_])`,
    'gi',
  ),
  read: (match) => namedMonthDay(match, match[4] ?? match[5], match[3] ?? match[6], match[1]),
}

/** Dates of a month's name and a day in digits. */
export const withMonthRules: readonly Rule[] = [DAY_MONTH, MONTH_DAY, YEAR_MONTH_DAY]
