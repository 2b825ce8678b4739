import { anyCue, longestOf } from '../cue-words.ts'
import {
  BOOK,
  CLOCK_AFTER_MINUTES,
  LENGTH_AFTER,
  NAMED_BOOK,
  OF_RATIO,
  RATIO_BEFORE,
  WAITED,
} from '../cues/time.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { clock } from './clock.ts'
import { LEFT } from './edges.ts'
import { hourOf } from './half-of-day.ts'

/** Joined to an hour that only a clock of 24 hours has, it is no part of the time: `17:45pm`. */
const HALF_OF_DAY = String.raw`(?<=(?<!\d)(?:0?0|1[3-9]|2[0-3]):\d{2})[ap]m(?![${LETTERS}\d])`
/** The number ends; a `Z`, another time of a list or the date with which an interval of ISO 8601 ends may follow. */
const OFFSET_OR_END = String.raw`(?![\d%€$£]|[:.]\d|[,/]\d(?!\d?:\d{2}|\d{3}-)|-?(?!Z|ish(?![${LETTERS}])|${HALF_OF_DAY})[${LETTERS}])`
/** After a date and time of ISO 8601 the fraction of a second may follow: `.123` */
const FRACTION = String.raw`(?<=\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?=[.,]\d{1,9}(?!\d))`

/** `ratio of `, `on hold for ` */
const RATIO = String.raw`(?:${anyCue(RATIO_BEFORE)}|(?:${anyCue(WAITED)})(?:${SPACE}for)?)(?:${SPACE}(?:${anyCue(OF_RATIO)}))?:?${SPACE}`
const NO_RATIO_BEFORE = `(?<!(?<![${LETTERS}])${RATIO})`
/** `server.js:12:30`, `rows[3:10]` */
const NO_CODE_BEFORE = String.raw`(?<![a-z]\.[a-z]{1,4}:|[\w)]\[)`

/** `14:30 Uhr`, `14:30u` */
const UNIT = `(?:(?:${SPACE}?(?:${anyCue(CLOCK_AFTER_MINUTES)})|u)(?![${LETTERS}]))?`

/** `14:30`, `14:30:59`, also after the `T` of ISO 8601; not a ratio, a verse, a duration or a part of a longer number. */
export const WITH_COLON: Rule = {
  name: 'with-colon',
  asks: TRAIT.colonDigits,
  beforeDigit: 0,
  score: 0.93,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}:\d)(?=${LEFT}${NO_RATIO_BEFORE}${NO_CODE_BEFORE}|(?<=\d{4}-\d\d-\d\dT))(\d{1,2}):(\d{2})(?::(\d{2}))?${UNIT}(?:${OFFSET_OR_END}|${FRACTION})`,
    'gi',
  ),
  read: (match) =>
    isVerse(match) || isLength(match) ? undefined : clock(hourOf(match, match[1]), match[2], match[3]),
}

/** `Psalm 23:4`, `John 3:16`: after a name that people have too, only at a minute for which nobody makes an appointment. */
function isVerse({ 2: minutes = '', index, input }: RegExpExecArray): boolean {
  const before = textBefore(input, index, LONGEST_BOOK)
  return BOOK_BEFORE.test(before) || (!/[05]$/.test(minutes) && NAMED_BOOK_BEFORE.test(before))
}

const BOOK_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(BOOK)}) $`, 'i')
const NAMED_BOOK_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(NAMED_BOOK)}) $`, 'i')
const LONGEST_BOOK = longestOf(BOOK, NAMED_BOOK) + 2

/** `1:30 minutes in`, `a 2:30 hour flight`, `7:30 per mile`, `3:05/km`, `a 16:10 ratio` */
function isLength({ 0: { length }, index, input }: RegExpExecArray): boolean {
  LENGTH.lastIndex = index + length
  return LENGTH.test(input)
}

const LENGTH = new RegExp(
  `(?: (?:${anyCue(LENGTH_AFTER)})|${SPACE}?/${SPACE}?(?:km|mi|mile))(?![${LETTERS}])`,
  'iy',
)
