import { anyCue } from '../cue-words.ts'
import { UUR_AFTER, UUR_BEFORE, WORK_AFTER_UUR } from '../cues/duration.ts'
import { CLOCK_AFTER_FOUR_DIGITS, CLOCK_AFTER_HOURS } from '../cues/time.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, MONTHS, SPACE, WEEKDAYS, anyOf } from '../words.ts'
import { isAfterAt } from './after-at.ts'
import { AM_PM, inHalf } from './am-pm.ts'
import { CLOCK_WORD } from './clock-word.ts'
import { clock } from './clock.ts'
import { LEFT } from './edges.ts'
import { hourOf } from './half-of-day.ts'

const O_CLOCK = `o['’]?${SPACE}?clock(?:${SPACE}${AM_PM})?`
const MINUTES_AFTER = String.raw`(?:${SPACE}?(\d{2})(?![\d%]|[.,:]\d|${SPACE}?min|${CURRENCY_AFTER}))?`

/** `8 Uhr`, `18.12 Uhr`, `18 Uhr 30`, `10 o'clock pm`, `14.30 uur`, `10 heures 30`. */
const WITH_WORD: Rule = {
  name: 'with-word',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:[.](\d{2}))?${SPACE}?(?:${anyCue(CLOCK_AFTER_HOURS)}|${O_CLOCK})${MINUTES_AFTER}(?![${LETTERS}\d])`,
    'gi',
  ),
  read(match) {
    if (isDuration(match)) return undefined
    const { 1: hours, 2: minutes, 3: half, 4: after } = match
    const hour = half === undefined ? hourOf(match, hours) : inHalf(Number(hours), half)
    return clock(hour, minutes ?? after)
  },
}

/** `3 horas`, `2 heures`, `24 uur`: the word for the hour of a clock also says how many hours. */
function isDuration(match: RegExpExecArray): boolean {
  const { 0: text, 2: minutes, 4: after } = match
  if (minutes !== undefined) return false
  if (/hora/i.test(text)) return true
  if (/heure/i.test(text)) return after === undefined
  return /uur$/i.test(text) && isDutchDuration(match)
}

/** `binnen 24 uur`, `3 uur gewacht` */
function isDutchDuration({ 0: { length }, 1: digits, index, input }: RegExpExecArray): boolean {
  const hours = Number(digits)
  const end = index + length
  const left = textBefore(input, index, 16)
  const after = input.slice(end, end + 16)
  return (
    (hours === 24 && !/(?:om|tot) $/i.test(left)) ||
    UUR_LASTING_BEFORE.test(left) ||
    UUR_LASTING_AFTER.test(after) ||
    (hours < 9 && NOTHING_SAYS_WHEN.test(left) && WORK_AFTER.test(after))
  )
}

const NOTHING_SAYS_WHEN = /(?:^|[,;:(+\n-] ?)$/
const WORK_AFTER = new RegExp(`^ (?:${anyCue(WORK_AFTER_UUR)})(?![${LETTERS}])`, 'i')
const UUR_LASTING_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(UUR_BEFORE)}):? $`, 'i')
const UUR_LASTING_AFTER = new RegExp(`^ (?:${anyCue(UUR_AFTER)})(?![${LETTERS}])`, 'i')

/** `0800 hours`, `at 1530 hrs`, `1430 Uhr`, as soldiers and airlines write it; `1530 hours` alone may be how many. */
const WITHOUT_COLON: Rule = {
  name: 'without-colon',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.88,
  pattern: new RegExp(
    String.raw`(?=\d{4}${SPACE}?[hu])${LEFT}([01]\d|2[0-3])([0-5]\d)${SPACE}?(${anyCue(CLOCK_AFTER_FOUR_DIGITS)})(?![${LETTERS}\d]|${SPACE}of(?![${LETTERS}]))`,
    'gi',
  ),
  read(match) {
    const [, hours = '', minutes, word = ''] = match
    const isTime =
      /^u/i.test(word) ||
      hours.startsWith('0') ||
      isAfterAt(match) ||
      (/^hrs?$/i.test(word) && isAfterDate(match))
    return isTime ? clock(Number(hours), minutes) : undefined
  },
}

/** `30/12/2026 2355hrs`, `24 Dec 1430 hrs`, `Friday 1430hrs` */
function isAfterDate({ index, input }: RegExpExecArray): boolean {
  return DATE_BEFORE.test(textBefore(input, index, LONGEST_DATE))
}

const DATE_BEFORE = new RegExp(
  String.raw`(?:\d[-/.]\d{2,4}|(?<![${LETTERS}])(?:\d{1,2}(?:st|nd|rd|th)?[ ](?:${anyOf(MONTHS.flat())})(?:[ ]\d{4})?|${anyOf(WEEKDAYS.flat())})),?[ ]$`,
  'i',
)
const LONGEST_DATE = 24

/** Times whose hour a word follows. */
export const withWordRules: readonly Rule[] = [WITH_WORD, WITHOUT_COLON]
