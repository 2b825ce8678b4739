import { addDays, addMonths, weekdayOf } from '../calendar.ts'
import { anyCue, longestOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import {
  ABOUT,
  AHEAD_BEFORE,
  AHEAD_AFTER,
  BACK_BEFORE,
  BACK_AFTER,
  DAY_BEFORE_SPAN,
  FROM_OTHER_DAY_AFTER,
  MORE_OR_LESS_BEFORE,
  NEXT_TIME,
  SO_OFTEN,
  WORKING,
} from '../cues/date-relative.ts'
import { HALF } from '../cues/half.ts'
import { spokenNumber } from '../dates/spoken-year.ts'
import type { RowContext } from '../recogniser.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, anyOf, meaningOf } from '../words.ts'
import { isOtherWord } from './day-word.ts'
import { LEFT, RIGHT } from './edges.ts'
import { fromReference } from './from-reference.ts'
import { A_WEEKDAY, WEEKDAY_NUMBER, dayOfWeek } from './weekday.ts'
import { COUNTS, DAYS_AWAY, UNITS } from './words.ts'

const COUNT_WORD = anyOf(COUNTS.keys())
const COUNT = `(\\d{1,3}|${COUNT_WORD})`
/** Also those that are not among the counts, and words like them: `thirteen`, `forty`, `twenty-one`. */
const ENGLISH_COUNT = `(\\d{1,3}|${COUNT_WORD}|[a-z]{3,5}(?:ty(?:[ -][a-z]{3,5})?|teen))`
const UNIT = `(${anyOf(UNITS.keys())})`
/** `3 days`, `3days` */
const TO_UNIT = '(?:[ ]|(?<=\\d))'
const MAY_BE_ABOUT = `(?:(?:${anyCue(ABOUT)})[ ])?`
const UNIT_WORD = wordTrait(UNITS.keys())

/** `in 3 days`, `tra due settimane` */
const SPAN_AHEAD: Rule = {
  name: 'span-ahead',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(${anyCue(AHEAD_BEFORE)})[ ]${MAY_BE_ABOUT}${ENGLISH_COUNT}${TO_UNIT}${UNIT}${RIGHT}(?![ ](?:ago|later|${anyCue(WORKING)}))`,
    'gi',
  ),
  read(match, row) {
    const [, preposition = '', count = '', unit = ''] = match
    if (!suits(preposition, count, unit) || Number.isNaN(amountOf(count))) return undefined
    if (OFTEN_BEFORE.test(textBefore(match.input, match.index, LONGEST_OFTEN))) return undefined
    return goesOn(match) ? {} : moved(row, count, unit, 1)
  },
}

/** `3 times in 2 weeks`, `3x gebeurd in 2 weken`; but `see you next time in 2 weeks` */
const OFTEN_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?<!(?:${anyCue(NEXT_TIME)})[ ])(?:${anyCue(SO_OFTEN)})|(?<=\\d)x)[ ](?:[${LETTERS}]{2,12}[ ])?$`,
  'i',
)
const LONGEST_OFTEN = longestOf(NEXT_TIME) + 1 + longestOf(SO_OFTEN) + 1 + 12 + 1

/** `in a week and a half`, `hace 2 años y 3 meses`, `in a day or two` */
function goesOn({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return REST_AFTER.test(input.slice(end, end + LONGEST_REST))
}

const MORE_THAN_ONE = anyOf([...COUNTS].flatMap(([word, count]) => (count > 1 ? [word] : [])))
const REST_AFTER = new RegExp(
  `^ (?:(?:${anyCue(AND)}) (?:(?:${anyCue(HALF)})|${COUNT} ${UNIT})|(?:${anyCue(OR)}) (?:\\d{1,3}|${MORE_THAN_ONE}))(?![\\d${LETTERS}])`,
  'i',
)
const LONGEST_REST = 32

/** `over` and `en` mean this in one language only: "over 3 years", "en 3 dagen" and "en 3 jours" do not. */
function suits(preposition: string, count: string, unit: string): boolean {
  const isDutch = DUTCH_UNITS.has(unit.toLowerCase())
  if (/^over$/i.test(preposition)) return isDutch || (/^week$/i.test(unit) && /^(?:een|één)$/i.test(count))
  return !(/^en$/i.test(preposition) && (isDutch || FRENCH_UNITS.has(unit.toLowerCase())))
}

const FRENCH_UNITS: ReadonlySet<string> = new Set(
  'jour jours semaine semaines mois an ans année années'.split(' '),
)
const DUTCH_UNITS: ReadonlySet<string> = new Set(['dag', 'dagen', 'weken', 'maand', 'maanden', 'jaar'])

/** `ha 3 dias`, without its accent, and `faz 3 dias`; in Italian `ha` is "has", and with years `faz` tells an age. */
const BACK_IN_PORTUGUESE = String.raw`(?:ha|faz)(?=[ ]${MAY_BE_ABOUT}\S{1,8}[ ](?:dias?|semanas?|m[eê]s(?:es)?)(?![${LETTERS}]))`

/** `vor 3 Tagen`, `vor über 3 Wochen` */
const SPAN_BACK: Rule = {
  name: 'span-back',
  asks: UNIT_WORD,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?:${anyCue(BACK_BEFORE)}|${BACK_IN_PORTUGUESE})[ ](?:(${anyCue(MORE_OR_LESS_BEFORE)})[ ])?${MAY_BE_ABOUT}${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:${anyCue(WORKING)}))`,
    'gi',
  ),
  read: (match, row) => (match[1] !== undefined || goesOn(match) ? {} : moved(row, match[2], match[3], -1)),
}

/** `3 dagen terug`, but `binnen 3 dagen terug` */
const TERUG = `terug(?<!(?<![${LETTERS}])(?:${anyCue(AHEAD_BEFORE)}|na|voor)[ ]\\S{1,8}[ ]\\S{1,8}[ ]terug)`

/** `songs from six years back` and `3 months back pay` are of no day. */
const BACK = 'back(?<!ye?a?rs? back)(?! (?:pay|to|in|on|from)(?![a-z]))'

/** `3 days ago` */
const SPAN_THEN_WORD: Rule = {
  name: 'span-then-word',
  asks: UNIT_WORD,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,/]|(?<![${LETTERS}])half[ ])${ENGLISH_COUNT}${TO_UNIT}${UNIT}[ ](?:(${anyCue(BACK_AFTER)}|${BACK}|${TERUG})|(${anyCue(FROM_OTHER_DAY_AFTER)})|${anyCue(AHEAD_AFTER)})${RIGHT}`,
    'gi',
  ),
  read(match, row) {
    const [, count = '', unit, back, other] = match
    if (Number.isNaN(amountOf(count))) return undefined
    if (other !== undefined || isRest(match)) return {}
    return moved(row, count, unit, back === undefined ? 1 : -1)
  },
}

/** `2 weeks and 3 days ago`, `two or three days ago`, `more than a year ago`, `a hundred and ten days ago` */
function isRest({ index, input }: RegExpExecArray): boolean {
  return START_BEFORE.test(textBefore(input, index, LONGEST_REST))
}

const START_BEFORE = new RegExp(
  `(?<![${LETTERS}\\d])(?:${COUNT} (?:${UNIT}(?:,| (?:${anyCue(AND)}))|(?:${anyCue(AND)}|${anyCue(OR)}))|${anyCue(MORE_OR_LESS_BEFORE)}|hundred(?: and)?) $`,
  'i',
)

/** `next week from today …` says since when. */
const NO_WHICH = '(?<!(?<![a-z])(?:every|each|this|next|last|per|the|all|whole|my|working|first|half|a)[ ])'

/** `a week from tomorrow`, `week from today`, `two weeks from friday`, `a week ago today`; not `open 5 days from Monday to Friday`. */
const SPAN_FROM_DAY: Rule = {
  name: 'span-from-day',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(?:${COUNT}[ ]|${NO_WHICH}(?=week[ ]from[ ]to))${UNIT}[ ](?:from[ ](today|tomorrow|tmrw|tmr|${A_WEEKDAY})|ago[ ](today|yesterday)|(ago[ ](?:on[ ])?${A_WEEKDAY}|today|tomorrow|yesterday))${RIGHT}(?![ ]?(?:to|till|until|through|thru|[-–])[ ]?[A-Za-z])`,
    'gi',
  ),
  read([, count = 'a', unit, start, end = '', unclear], { locale, referenceDate }) {
    if (unclear !== undefined) return {}
    const day = fromReference(referenceDate, (today) => dayNamed(today, start ?? end)).value
    const sign = start === undefined ? -1 : 1
    return moved(day === undefined ? { locale } : { locale, referenceDate: day }, count, unit, sign)
  },
}

function dayNamed(today: string, name: string): string | undefined {
  const weekday = meaningOf(WEEKDAY_NUMBER, name)
  return weekday === undefined ? addDays(today, meaningOf(DAYS_AWAY, name) ?? 0) : dayOfWeek(today, weekday)
}

/** `heute in 14 Tagen`, `vrijdag over een week` */
const SPAN_AFTER_DAY: Rule = {
  name: 'span-behind-day',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(${anyCue(DAY_BEFORE_SPAN)}|${A_WEEKDAY})[ ](in|over|vor)[ ]${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:ago|later))`,
    'gi',
  ),
  read(
    { 1: start = '', 2: preposition = '', 3: count = '', 4: unit = '', index, input },
    { locale, referenceDate },
  ) {
    if (!suits(preposition, count, unit) || isOtherWord(start, input, index, locale)) return undefined
    const sign = /^vor$/i.test(preposition) ? -1 : 1
    const day = fromReference(referenceDate, (today) =>
      isUnclear(today, start, sign * daysOf(count, unit)) ? undefined : dayNamed(today, start),
    ).value
    return day === undefined ? {} : moved({ locale, referenceDate: day }, count, unit, sign)
  },
}

/** `Montag in 8 Tagen`; and people count two weeks from today or from that day, so that both must be in one week. */
function isUnclear(today: string, start: string, days: number): boolean {
  const weekday = meaningOf(WEEKDAY_NUMBER, start)
  if (weekday === undefined) return false
  return days <= 0 || days % 7 > 0 || (days > 7 && weekday < weekdayOf(today))
}

/** How long since a day, or until it. */
export const SPANS: readonly Rule[] = [SPAN_AHEAD, SPAN_BACK, SPAN_THEN_WORD, SPAN_FROM_DAY, SPAN_AFTER_DAY]

function amountOf(count: string): number {
  return meaningOf(COUNTS, count) ?? spokenNumber(count) ?? Number(count)
}

function daysOf(count: string, unit: string): number {
  return amountOf(count) * (meaningOf(UNITS, unit)?.days ?? 0)
}

function moved({ referenceDate }: RowContext, count = '', unit = '', sign: 1 | -1): Reading {
  const amount = sign * amountOf(count)
  const { days = 0, months = 0 } = meaningOf(UNITS, unit) ?? {}
  return fromReference(referenceDate, (today) => addMonths(addDays(today, amount * days), amount * months))
}
