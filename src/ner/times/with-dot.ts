import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import {
  AT,
  BEFORE_PADDED_HOUR,
  COMMA_BEFORE,
  DAY_BESIDE_DOTTED,
  DEPARTING_FROM,
  DEPARTURE,
  DOTTED_BEFORE,
  FARE,
  FROM,
  HOURS_BEFORE,
  LEAVING,
  LEAVING_AFTER,
  LEAVING_AT,
  STATION,
} from '../cues/time.ts'
import { SHORT_WEEKDAY } from '../cues/weekday.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE, WEEKDAYS, anyOf } from '../words.ts'
import { isAfterAt } from './after-at.ts'
import { CLOCK_WORD } from './clock-word.ts'
import { clock, readClock } from './clock.ts'
import { LEFT, NOTHING_COUNTED, NO_DURATION, TO } from './edges.ts'
import { hourOf } from './half-of-day.ts'

/** `Abfahrt: 14.35`, `llegada a Atocha 09.30`, `ab Hbf 14.05`, `the 9.42 train`, `the 07.42 to London` */
const DEPARTING = String.raw`(?<=(?<![${LETTERS}])(?:(?:${anyCue(DEPARTURE)})(?::|${SPACE}(?:${anyCue(DEPARTING_FROM)})(?:${SPACE}[${LETTERS}]{2,16}){1,2})?${SPACE}(?=\d{1,2}\.(?:00|1[3-9]|[2-5]\d))|(?:${anyCue(LEAVING_AT)})(?:${SPACE}[${LETTERS}]{1,16}){0,4}${SPACE}at${SPACE}|(?:${anyCue(STATION)})${SPACE}(?!\d{1,2}\.\d\d\.)|(?:${anyCue(LEAVING)})${SPACE}|(?:${anyCue(BEFORE_PADDED_HOUR)})${SPACE}(?=0\d\.(?:00|1[3-9]|[2-5]\d)(?!${SPACE}(?:per|${anyCue(FARE)})))|(?:the|my|this|that)${SPACE}(?=\d{1,2}\.\d\d${SPACE}(?:${anyCue(LEAVING_AFTER)})(?![${LETTERS}]|${SPACE}(?:${anyCue(FARE)})))))`

/** `zwischen 7.30 und 9 Uhr` */
const BEFORE_FULL_HOUR = String.raw`${LEFT}(?=\d{1,2}\.\d{2}${TO}\d{1,2}${SPACE}?(?:uhr|uur)(?![${LETTERS}]))`

/** `alle 10.30`, `um 18.30`: a dot only after a word that a time follows, or beside its day, and before nothing that is counted. */
const WITH_DOT: Rule = {
  name: 'with-dot',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}\.\d)(?:(?:(?<=(?<![${LETTERS}])(?:${anyCue(DOTTED_BEFORE)})${SPACE})|${DEPARTING}|${BEFORE_FULL_HOUR})()|${LEFT})(\d{1,2})\.(\d{2})(?:${SPACE}?[hu](?![${LETTERS}]))?${NOTHING_COUNTED}`,
    'gi',
  ),
  read(match) {
    const { 1: cue, 2: hours, 3: minutes } = match
    if (cue === undefined && !isBesideDay(match)) return undefined
    return clock(hourOf(match, hours), minutes)
  },
}

/** `tomorrow at 9.30`, `at 9.30 on monday`, `7.30 in the evening` */
function isBesideDay(match: RegExpExecArray): boolean {
  const {
    0: { length },
    index,
    input,
  } = match
  const left = textBefore(input, index, LONGEST_DAY)
  const [, part] = dayAfter().exec(input.slice(index + length, index + length + LONGEST_DAY)) ?? []
  if (part !== undefined && (EVENING.test(part) || isAfterAt(match))) return true
  return dayBefore().test(left)
}

const LONGEST_DAY = 24
const EVENING = /^(?:tonight|in the )/i
const DAY = `(?:${anyCue(DAY_BESIDE_DOTTED)}|${anyOf(WEEKDAYS.flat())})`
const dayBefore = compiledOnUse(`(?<![${LETTERS}])${DAY},? at $`, 'i')
const dayAfter = compiledOnUse(`^ ((?:(?:on|this|in the) )?${DAY})(?![${LETTERS}])`, 'i')

/** `alle 18,30`, `ore 9,15`: the same with a comma, as in Italy. */
const WITH_COMMA: Rule = {
  name: 'with-comma',
  asks: TRAIT.digit,
  beforeDigit: 0,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?=\d{1,2},)(?<=(?<![${LETTERS}])(?:${anyCue(COMMA_BEFORE)})${SPACE})(\d{1,2}),([0-5][05])${NOTHING_COUNTED}`,
    'gi',
  ),
  read: readClock,
}

const FROM_SIX = String.raw`(?:0?[6-9]|1\d|2[0-4])`
const QUARTER = String.raw`${FROM_SIX}\.(?:00|15|30|45)`
const LAST_QUARTER = QUARTER + NOTHING_COUNTED
const TO_OTHER_RANGE = `(?:,|${SPACE}?/|${SPACE}(?:${anyCue(AND)}|u\\.|&))?${SPACE}`
const BEFORE_RANGE =
  `(?<![${LETTERS}])(?:${[HOURS_BEFORE, SHORT_WEEKDAY, FROM].map(anyCue).join('|')}|${anyOf(WEEKDAYS.flat())})[.:,]?${SPACE}` +
  `(?:${QUARTER}${TO}${QUARTER}${TO_OTHER_RANGE})?`

/** `von 8 bis 15.30`: in these languages the dot is no decimal point. */
const { de: german = [], nl: dutch = [] } = FROM
const FROM_IN_GERMANIC = `(?<![${LETTERS}])(?:${anyCue({ de: german, nl: dutch })})`
const DAY_AFTER = `${SPACE}(?:${anyOf(WEEKDAYS.flat())})(?![${LETTERS}])`

const DOTTED_RANGES = [
  `(?<=${BEFORE_RANGE})(?=${QUARTER}${TO}${LAST_QUARTER})`,
  `(?<=${BEFORE_RANGE}${QUARTER}${TO})(?=${LAST_QUARTER})`,
  `${LEFT}(?=${QUARTER}${TO}${LAST_QUARTER}${DAY_AFTER})`,
  `(?<=${LEFT}${QUARTER}${TO})(?=${LAST_QUARTER}${DAY_AFTER})`,
  `(?<=${FROM_IN_GERMANIC}${SPACE}${FROM_SIX}${TO})(?=${LAST_QUARTER})`,
  String.raw`(?<=${FROM_IN_GERMANIC}${SPACE})(?=${QUARTER}${TO}${FROM_SIX}(?:$|[;!?)]|[.,](?!\d)))`,
].join('|')

/** `lun-ven 9.00-13.00 e 15.30-19.30`, `tussen 9.00 en 12.00`, `8.30-18.30 mon-sat`: quarters of an hour, after a day or a word for hours, or before a day. */
const DOTTED_RANGE: Rule = {
  name: 'dotted-range',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.8,
  pattern: new RegExp(String.raw`(?=\d{1,2}\.\d\d)(?:${DOTTED_RANGES})(\d{1,2})\.(\d\d)`, 'gi'),
  read: readClock,
}

/** `14.30h`, `17.30u`, from six on, as less may be how long; `at 18.30 hrs`; the first of `8.00 bis 12.00 Uhr`. */
const WITH_DOT_AND_UNIT: Rule = {
  name: 'with-dot-and-unit',
  asks: TRAIT.joinedDigits | CLOCK_WORD,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})\.([0-5]\d)(?:(?<=(?<!\d)(?:0?[6-9]|1\d|2[0-3])\.\d\d)${SPACE}?(?:hs?|u)${NO_DURATION}|(?<=(?<![${LETTERS}])(?:${anyCue(AT)})${SPACE}\d{1,2}\.\d\d)${SPACE}?hrs(?![${LETTERS}])|(?=${TO}\d{1,2}\.[0-5]\d${SPACE}?(?:uhr|uur|[hu])(?![${LETTERS}])))`,
    'gi',
  ),
  read: readClock,
}

/** Times with a dot or a comma between hours and minutes, which elsewhere make an amount. */
export const withDotRules: readonly Rule[] = [WITH_DOT, WITH_COMMA, DOTTED_RANGE, WITH_DOT_AND_UNIT]
