import { addDays, addMonths, weekdayOf } from '../calendar.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, longestOf, wordsOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import {
  ABOUT,
  AHEAD_BEFORE,
  AHEAD_BEHIND,
  BACK_BEFORE,
  BACK_BEHIND,
  BEFORE_DATE,
  BEFORE_DAY_OF_WEEK,
  BEFORE_PORTUGUESE_DAY,
  BEHIND_ORDINAL,
  BEHIND_PORTUGUESE_DAY,
  DAY_BEFORE_SPAN,
  FRENCH,
  FROM_OTHER_DAY_BEHIND,
  HALF,
  MORE_OR_LESS_BEFORE,
  MORNING_BEFORE,
  NOT_ONE_DAY_BEFORE,
  NOT_ONE_DAY_BEHIND,
  NOWADAYS_BEFORE,
  NOWADAYS_BEHIND,
  OF_WEEK,
  OTHER_WEEK_BEHIND,
  PART_OF_DAY,
  BEFORE_TIME,
  UNTIL_DAY,
  WORKING,
} from '../cues/date-relative.ts'
import { ORDERED } from '../cues/date.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import type { Locale } from '../locale.ts'
import type { Recogniser, RowContext } from '../recogniser.ts'
import {
  COUNTS,
  DAYS_AWAY,
  STEMS,
  UNITS,
  WHICH_BEFORE,
  WHICH_BEHIND,
  WHICH_WEEK,
  type Which,
} from '../relative-words.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, MONTHS, ORDINALS, WEEKDAYS, anyOf, numbered } from '../words.ts'

/** A day told from another: `tomorrow`, `next friday`, `in 3 days`. Found only where a reference date is known. */
export const dateRelative: Recogniser = {
  type: 'date_relative',
  needs: { marks: 0, words: [STEMS] },
  find: (text, row) =>
    row.referenceDate === undefined ? [] : findByRules('date_relative', rules, text, row),
}

const WEEKDAY_NUMBER = numbered(
  WEEKDAYS.map((names) => [
    ...names,
    ...names
      .filter((name) => /[dt]ag$|^mittwoch$/.test(name))
      .flatMap((name) => wordsOf(PART_OF_DAY).map((part) => name + part)),
  ]),
)
const LEFT = `(?<![${LETTERS}\\d_@#-])`
const RIGHT = `(?![${LETTERS}\\d_@-])`
const COUNT = `(\\d{1,3}|${anyOf(COUNTS.keys())})`
const UNIT = `(${anyOf(UNITS.keys())})`
const MAY_BE_ABOUT = `(?:(?:${anyCue(ABOUT)})[ ])?`
const A_WEEKDAY = `(?:${anyOf(WEEKDAYS.flat())})`
const WEEKDAY = `(${A_WEEKDAY}(?:(?<=[dt]ag|mittwoch)(?:${anyCue(PART_OF_DAY)}))?)`
const WEEK = anyOf(WHICH_WEEK.keys())
/** A hyphen may join two weekdays: `Monday-Friday`. */
const LEFT_OF_WEEKDAY = `(?<![${LETTERS}\\d_@#]|(?<!(?<![${LETTERS}])${A_WEEKDAY})-)`
const RIGHT_OF_WEEKDAY = `(?![${LETTERS}\\d_@]|[.]com|-(?!${A_WEEKDAY}(?![${LETTERS}])))`
const DAY = wordTrait(DAYS_AWAY.keys())
const WEEKDAY_WORD = wordTrait(WEEKDAY_NUMBER.keys())
const UNIT_WORD = wordTrait(UNITS.keys())

const DAY_WORD: Rule = {
  name: 'day-word',
  asks: DAY,
  score: 0.95,
  pattern: new RegExp(`${LEFT}(${anyOf(DAYS_AWAY.keys())})${RIGHT}`, 'gi'),
  read({ 0: word, index, input }, { locale, referenceDate }) {
    if (isOtherWord(word, input, index, locale)) return undefined
    const end = index + word.length
    if (IN_OTHER_WEEK.test(input.slice(end, end + LONGEST_WEEK))) return {}
    return from(referenceDate, (today) => addDays(today, DAYS_AWAY.get(word.toLowerCase()) ?? 0))
  },
}

/** `thursday week 23` is this one. */
const IN_OTHER_WEEK = new RegExp(`^[ ](?:${anyCue(OTHER_WEEK_BEHIND)})(?![${LETTERS}]|[ ]\\d)`, 'i')
const LONGEST_WEEK = longestOf(OTHER_WEEK_BEHIND) + 3

/** `morgen` and `mañana` are words for morning too, `hoje em dia` is nowadays, and `hier` is here in German and Dutch. */
function isOtherWord(word: string, text: string, index: number, { language }: Locale): boolean {
  if (MORNING.test(word)) return PART_BEFORE_MORNING.test(textBefore(text, index, 16))
  if (TODAY.test(word)) {
    const end = index + word.length
    return NOWADAYS.test(text.slice(end, end + 8)) || NOWADAYS_LEFT.test(textBefore(text, index, 10))
  }
  if (language === 'fr' || !/^hier$/i.test(word)) return false
  const beside = text.slice(Math.max(0, index - 40), index + 44)
  return !FRENCH_WORD.test(beside)
}

const MORNING = /^(?:morgen|mañana|manana)$/i
const PART_BEFORE_MORNING = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(MORNING_BEFORE)}) $`,
  'i',
)
const TODAY = /^(?:hoje|hj|hoy|oggi|vandaag)$/i
const NOWADAYS = new RegExp(`^ (?:${anyCue(NOWADAYS_BEHIND)})(?![${LETTERS}])`, 'i')
const NOWADAYS_LEFT = new RegExp(`(?:${anyCue(NOWADAYS_BEFORE)})$`, 'i')
const FRENCH_WORD = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${anyCue(FRENCH)})(?![A-Za-zÀ-ɏ])`, 'i')

const WEEKDAY_NAME: Rule = {
  name: 'weekday',
  asks: WEEKDAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    `${LEFT_OF_WEEKDAY}(?:(${anyOf(WHICH_BEFORE.keys())})[ ]|(${WEEK}),?[ ](?:(?:${anyCue(BEFORE_DAY_OF_WEEK)})[ ])?)?${WEEKDAY}` +
      `(?:,?[ ](?:(?:${anyCue(OF_WEEK)})[ ])?(${WEEK}|${anyOf(WHICH_BEHIND.keys())}))?${RIGHT_OF_WEEKDAY}`,
    'gi',
  ),
  read({ 0: match, 1: before, 2: week, 3: name = '', 4: behind, index, input }, { referenceDate }) {
    const rest = input.slice(index + match.length, index + match.length + 24)
    if (OTHER_DAY_BEFORE.test(textBefore(input, index, 16)) || OTHER_DAY_BEHIND.test(rest)) return undefined
    const left = textBefore(input, index, 12)
    if (
      (dateBehind().test(rest) && !(HOURS_BEHIND.test(rest) && SHORT_DAY_BEFORE.test(left))) ||
      (isShort(name) && !isDayAbbreviation(name, before ?? week, rest, left)) ||
      (ORDINAL_OR_DAY.test(name) && !isPortugueseDay(match, rest, left))
    )
      return undefined
    const which =
      WHICH_WEEK.get((week ?? behind)?.toLowerCase() ?? '') ??
      WHICH_BEHIND.get(behind?.toLowerCase() ?? '') ??
      WHICH_BEFORE.get(before?.toLowerCase() ?? '')
    const weekday =
      WEEKDAY_NUMBER.get(name.toLowerCase().replace(' ', '-')) ?? WEEKDAY_NUMBER.get(name.toLowerCase())
    if (IN_OTHER_WEEK.test(rest)) return {}
    return from(referenceDate, (today) => {
      const start = which === undefined || which === 'coming' ? startOfRange(today, input, index) : undefined
      const first = start === undefined ? today : start.value
      const day = first && dayOfWeek(first, weekday ?? 1, which)
      return isOtherDay(day, rest) ? undefined : day
    })
  },
}

const EVERY_PORTUGUESE = 'tod[oa]s?(?: as| os)?'
const OTHER_DAY_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${anyCue(NOT_ONE_DAY_BEFORE)}|${EVERY_PORTUGUESE}) $`,
  'i',
)
const OTHER_DAY_BEHIND = new RegExp(`^ (?:${anyCue(NOT_ONE_DAY_BEHIND)})(?![A-Za-z])`, 'i')

/** A calendar date follows, and no `2. Klasse`: the weekday is part of that. A time of day may follow, as `11.30`, which is no day and month. */
const dateBehind = compiledOnUse(
  String.raw`^(?:\.?,?[ ]|,)(?:(?:${anyCue(BEFORE_DATE)})[ ])?(?:\d{1,2}(?:st|nd|rd|th|\.(?!\d)|er|º)(?![ ](?:${anyCue(ORDERED)})(?![${LETTERS}]))|\d{1,4}(?:[-/]\d{1,2}|\.(?:0?[1-9]|1[0-2])|\.\d{1,2}(?=\.\d))(?!\d|[ ]?(?:[ap]\.?m|uhr|uur|h(?![ ]\d))(?![${LETTERS}]))|\d{1,2}[ -](?:of[ ]|de[ ])?(?:${anyOf(MONTHS.flat())})(?![${LETTERS}])|(?:${anyOf([...MONTHS.flat(), ...ORDINALS.flat()])})(?![${LETTERS}]))`,
  'i',
)

/** Behind a range of weekdays they are no day and month: `Mon-Fri 9-5`. */
const HOURS_BEHIND = /^[ ]\d{1,2}-\d{1,2}(?![-\d])/

/** Of `jeudi 21 à 9h`, `quinta-feira, dia 21` and `Donnerstag (21.5.)`, which may be the Thursday of another week. */
function isOtherDay(day: string | undefined, rest: string): boolean {
  const number = DAY_OF_MONTH.exec(rest)?.slice(1).find(Boolean)
  return number !== undefined && Number(number) !== Number(day?.slice(-2))
}

/** Small numbers are hours, too, and so are those of `viernes de 9 a 18`. */
const DAY_OF_MONTH = new RegExp(
  `^[ ]\\((\\d{1,2})[./-]\\d|^,?[ ](?:(?!de[ ]\\d{1,2}[ ])(?:${anyCue(BEFORE_DATE)})[ ](\\d{1,2})|(1[3-9]|2\\d|3[01])|(\\d{1,2})(?=[ ](?:${anyCue(BEFORE_TIME)})[ ]\\d))` +
    `(?:de|e)?(?=$|[,;?!)]|[.](?!\\d)|[ ](?:${anyCue(BEFORE_TIME)}|${anyCue(AND)}|${anyCue(OR)})(?![${LETTERS}]))`,
  'i',
)

/** Before its end, which comes behind it: on a Wednesday that of `Monday to Friday` is not the Friday before that Monday. */
function startOfRange(today: string, text: string, index: number): Reading | undefined {
  const [, which = '', name = ''] = START_OF_RANGE.exec(textBefore(text, index, LONGEST_START)) ?? []
  const weekday = WEEKDAY_NUMBER.get(name.toLowerCase())
  if (weekday === undefined) return undefined
  return { value: dayOfWeek(today, weekday, WHICH_BEFORE.get(which.toLowerCase())) }
}

const START_OF_RANGE = new RegExp(
  `(?:(?<![${LETTERS}-])(${anyOf(WHICH_BEFORE.keys())})[ ])?(?<![${LETTERS}-])([${LETTERS}]{2,10}(?:-feira)?)[.]?(?:[ ]?[-–][ ]?|[ ](?:${anyCue(UNTIL_DAY)})[ ])$`,
  'i',
)
const LONGEST_START = 40

function isShort(name: string): boolean {
  return name.length <= 5 && SHORT_NAMES.has(name.toLowerCase())
}

const SHORT_NAMES = new Set('mon tue tues wed weds thu thur thurs fri sat sun'.split(' '))

/**
 * `Sat`, `Sun`, `Mon` are words too: with a capital or behind `on` or `by` they need a time, a word for joining or nothing
 * behind them, without beside them another such day, as in `mon-sat`, its part or a clock time. The others are none in
 * English; `weds`, `thur` and `thurs` are always a day.
 */
function isDayAbbreviation(name: string, before: string | undefined, rest: string, left: string): boolean {
  if (before !== undefined && /^(?:next|last|this|coming|past|following)(?: week)?$/i.test(before))
    return true
  if (/^(?:weds|thurs?)$/i.test(name)) return true
  if (PART_OF_DAY_BEHIND.test(rest) || CLOCK_BEHIND.test(rest)) return true
  if (SHORT_DAY_BEHIND.test(rest) || SHORT_DAY_BEFORE.test(left)) return true
  return (
    (/^(?:[A-Z][a-z]|tues|thu|wed|fri)/.test(name) || /(?<![A-Za-zÀ-ɏ])(?:on|by) $/i.test(left)) &&
    /^\.?(?:$|[,;?!/)–-]|[ ](?:[–-][ ]|or|and|at|to|till|until|after|before|\d))/.test(rest)
  )
}

const PART_OF_DAY_BEHIND = /^[ ](?:morning|afternoon|arvo|evening|night)(?![A-Za-z])/i
/** `sat 10am`, `mon 9:30`; not `we sat at 10am`. */
const CLOCK_BEHIND = /^[ ](?:@[ ]?)?(?:\d{1,2}(?:[:.]\d{2})?[ ]?[ap]\.?m|\d{1,2}:\d{2})(?![A-Za-z\d])/i
const JOINT_OF_DAYS = '(?:[ ]?[-–/&,][ ]?|[ ](?:or|and|to|thru|through|till|until)[ ])'
const SHORT_DAY_BEHIND = new RegExp(`^${JOINT_OF_DAYS}(?:${anyOf(SHORT_NAMES)})(?![${LETTERS}])`, 'i')
const SHORT_DAY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyOf(SHORT_NAMES)})${JOINT_OF_DAYS}$`, 'i')

/** `segunda` is "second", too. */
const ORDINAL_OR_DAY = /^(?:segunda|ter[çc]a|quarta|quinta|sexta)$/i

/**
 * `terça`, which is no third, `próxima sexta`, `sexta passada`, `semana que vem na sexta`, `segunda às 10h`, `esta
 * sexta`, and `pode ser na sexta?`
 */
function isPortugueseDay(match: string, rest: string, left: string): boolean {
  if (ORDINAL_BEHIND.test(rest)) return false
  return (
    /terça/i.test(match) ||
    OR_PORTUGUESE_DAY.test(rest) ||
    /^(?:pr[óo]xima|[úu]ltima) |semana|(?: passada| que vem)$/i.test(match) ||
    /^,?[ ](?:[àa]s \d|[àa] (?:tarde|noite)|de manh[ãa])/i.test(rest) ||
    ((PORTUGUESE_DAY_BEFORE.test(left) ||
      /^(?:nes[st]a |esta (?:quarta|sexta)|essa (?:quarta|quinta|sexta))/i.test(match)) &&
      PORTUGUESE_DAY_BEHIND.test(rest))
  )
}

const PORTUGUESE_DAY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(BEFORE_PORTUGUESE_DAY)}) $`, 'i')
const PORTUGUESE_DAY_BEHIND = new RegExp(
  `^(?:$|[,.;!?]|[ ](?:${anyCue(BEHIND_PORTUGUESE_DAY)})(?![${LETTERS}]))`,
  'i',
)
/** `quinta ou sexta` */
const OR_PORTUGUESE_DAY = /^ ou (?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?(?:$|[,.;!?])/i
const ORDINAL_BEHIND = new RegExp(`^[ ](?:${anyCue(BEHIND_ORDINAL)})(?![${LETTERS}])`, 'i')

const SPAN_AHEAD: Rule = {
  name: 'span-ahead',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(${anyCue(AHEAD_BEFORE)})[ ]${MAY_BE_ABOUT}${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:ago|later|${anyCue(WORKING)}))`,
    'gi',
  ),
  read(match, row) {
    const [, preposition = '', count = '', unit = ''] = match
    if (!suits(preposition.toLowerCase(), count.toLowerCase(), unit.toLowerCase())) return undefined
    return goesOn(match) ? {} : moved(row, count, unit, 1)
  },
}

/** `in a week and a half`, `hace 2 años y 3 meses`, `in a day or two` */
function goesOn({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return REST_BEHIND.test(input.slice(end, end + LONGEST_REST))
}

const MORE_THAN_ONE = anyOf([...COUNTS].flatMap(([word, count]) => (count > 1 ? [word] : [])))
const REST_BEHIND = new RegExp(
  `^ (?:(?:${anyCue(AND)}) (?:(?:${anyCue(HALF)})|${COUNT} ${UNIT})|(?:${anyCue(OR)}) (?:\\d{1,3}|${MORE_THAN_ONE}))(?![\\d${LETTERS}])`,
  'i',
)
const LONGEST_REST = 32

/** `over` and `en` mean this in one language only: "over 3 years" and "en 3 dagen" do not. */
function suits(preposition: string, count: string, unit: string): boolean {
  if (preposition === 'over') return DUTCH_UNITS.has(unit) || (unit === 'week' && /^(?:een|één)$/.test(count))
  if (preposition === 'en') return !DUTCH_UNITS.has(unit)
  return true
}

const DUTCH_UNITS: ReadonlySet<string> = new Set(['dag', 'dagen', 'weken', 'maand', 'maanden', 'jaar'])

/** `ha 3 dias`, without its accent, and `faz 3 dias`; in Italian `ha` is "has", and with years `faz` tells an age. */
const BACK_IN_PORTUGUESE = String.raw`(?:ha|faz)(?=[ ]${MAY_BE_ABOUT}\S{1,8}[ ](?:dias?|semanas?|m[eê]s(?:es)?)(?![${LETTERS}]))`

const SPAN_BACK: Rule = {
  name: 'span-back',
  asks: UNIT_WORD,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?:${anyCue(BACK_BEFORE)}|${BACK_IN_PORTUGUESE})[ ]${MAY_BE_ABOUT}${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:${anyCue(WORKING)}))`,
    'gi',
  ),
  read: (match, row) => (goesOn(match) ? {} : moved(row, match[1], match[2], -1)),
}

/** `3 dagen terug`, but `binnen 3 dagen terug` */
const TERUG = `terug(?<!(?<![${LETTERS}])(?:${anyCue(AHEAD_BEFORE)}|na|voor)[ ]\\S{1,8}[ ]\\S{1,8}[ ]terug)`

/** `songs from six years back` and `3 months back pay` are of no day. */
const BACK = 'back(?<!ye?a?rs? back)(?! (?:pay|to|in|on|from)(?![a-z]))'

const SPAN_THEN_WORD: Rule = {
  name: 'span-then-word',
  asks: UNIT_WORD,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,/]|(?<![${LETTERS}])half[ ])${COUNT}[ ]${UNIT}[ ](?:(${anyCue(BACK_BEHIND)}|${BACK}|${TERUG})|(${anyCue(FROM_OTHER_DAY_BEHIND)})|${anyCue(AHEAD_BEHIND)})${RIGHT}`,
    'gi',
  ),
  read(match, row) {
    const [, count, unit, back, other] = match
    if (other !== undefined || isRest(match)) return {}
    return moved(row, count, unit, back === undefined ? 1 : -1)
  },
}

/** `2 weeks and 3 days ago`, `two or three days ago`, `more than a year ago` */
function isRest({ index, input }: RegExpExecArray): boolean {
  return START_BEFORE.test(textBefore(input, index, LONGEST_REST))
}

const START_BEFORE = new RegExp(
  `(?<![${LETTERS}\\d])(?:${COUNT} (?:${UNIT}(?:,| (?:${anyCue(AND)}))|(?:${anyCue(OR)}))|${anyCue(MORE_OR_LESS_BEFORE)}) $`,
  'i',
)

/** `a week from tomorrow`, `two weeks from friday`, `a week ago today`; not `open 5 days from Monday to Friday`. */
const SPAN_FROM_DAY: Rule = {
  name: 'span-from-day',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}${COUNT}[ ]${UNIT}[ ](?:from[ ](tomorrow|tmrw|tmr|${A_WEEKDAY})|ago[ ](today|yesterday)|(ago[ ](?:on[ ])?${A_WEEKDAY}|today|tomorrow|yesterday))${RIGHT}(?![ ]?(?:to|till|until|through|thru|[-–])[ ]?[A-Za-z])`,
    'gi',
  ),
  read([, count, unit, start, end = '', unclear], { locale, referenceDate }) {
    if (unclear !== undefined) return {}
    const day = from(referenceDate, (today) => dayNamed(today, (start ?? end).toLowerCase())).value
    const sign = start === undefined ? -1 : 1
    return moved(day === undefined ? { locale } : { locale, referenceDate: day }, count, unit, sign)
  },
}

function dayNamed(today: string, name: string): string | undefined {
  const weekday = WEEKDAY_NUMBER.get(name)
  return weekday === undefined ? addDays(today, DAYS_AWAY.get(name) ?? 0) : dayOfWeek(today, weekday)
}

/** `heute in 14 Tagen`, `vrijdag over een week` */
const SPAN_BEHIND_DAY: Rule = {
  name: 'span-behind-day',
  asks: UNIT_WORD,
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(${anyCue(DAY_BEFORE_SPAN)}|${A_WEEKDAY})[ ](in|over|vor)[ ]${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:ago|later))`,
    'gi',
  ),
  read(
    { 1: start = '', 2: word = '', 3: count = '', 4: unit = '', index, input },
    { locale, referenceDate },
  ) {
    const preposition = word.toLowerCase()
    if (
      !suits(preposition, count.toLowerCase(), unit.toLowerCase()) ||
      isOtherWord(start, input, index, locale)
    )
      return undefined
    const sign = preposition === 'vor' ? -1 : 1
    const day = from(referenceDate, (today) =>
      isUnclear(today, start.toLowerCase(), sign * daysOf(count, unit))
        ? undefined
        : dayNamed(today, start.toLowerCase()),
    ).value
    return day === undefined ? {} : moved({ locale, referenceDate: day }, count, unit, sign)
  },
}

/** `Montag in 8 Tagen`; and people count two weeks from today or from that day, so that both must be in one week. */
function isUnclear(today: string, start: string, days: number): boolean {
  const weekday = WEEKDAY_NUMBER.get(start)
  if (weekday === undefined) return false
  return days <= 0 || days % 7 > 0 || (days > 7 && weekday < weekdayOf(today))
}

export const rules: readonly Rule[] = [
  DAY_WORD,
  WEEKDAY_NAME,
  SPAN_AHEAD,
  SPAN_BACK,
  SPAN_THEN_WORD,
  SPAN_FROM_DAY,
  SPAN_BEHIND_DAY,
]

function from(reference: string | undefined, day: (today: string) => string | undefined): Reading {
  return reference === undefined ? {} : { value: day(reference) }
}

function amountOf(count: string): number {
  return COUNTS.get(count.toLowerCase()) ?? Number(count)
}

function daysOf(count: string, unit: string): number {
  return amountOf(count) * (UNITS.get(unit.toLowerCase())?.days ?? 0)
}

function moved({ referenceDate }: RowContext, count = '', unit = '', sign: 1 | -1): Reading {
  const amount = sign * amountOf(count)
  const { days = 0, months = 0 } = UNITS.get(unit.toLowerCase()) ?? {}
  return from(referenceDate, (today) => addMonths(addDays(today, amount * days), amount * months))
}

/** People mean two things by "next" and "last": such a day has a value only when both are the same; the one after the next has none. */
function dayOfWeek(today: string, weekday: number, which: Which = 'coming'): string | undefined {
  const away = weekday - weekdayOf(today)
  switch (which) {
    case 'this week':
      return addDays(today, away)
    case 'next week':
      return addDays(today, away + 7)
    case 'last week':
      return addDays(today, away - 7)
    case 'next':
      return away > 0 ? undefined : addDays(today, away + 7)
    case 'last':
      return away < 0 ? undefined : addDays(today, away - 7)
    case 'past':
      return addDays(today, away < 0 ? away : away - 7)
    case 'other':
      return undefined
    case 'coming':
      return addDays(today, away < 0 ? away + 7 : away)
  }
}
