import { addDays, weekdayOf } from '../calendar.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, longestOf, wordsOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import {
  BEFORE_DATE,
  BEFORE_DAY_OF_WEEK,
  BEFORE_PORTUGUESE_DAY,
  BEFORE_TIME,
  AFTER_DAY_OF_MONTH,
  AFTER_ORDINAL,
  AFTER_PORTUGUESE_DAY,
  MOVED,
  MOVED_THING,
  NOT_ONE_DAY_BEFORE,
  NOT_ONE_DAY_AFTER,
  OF_WEEK,
  PART_OF_DAY,
  UNTIL_DAY,
} from '../cues/date-relative.ts'
import { IN_MONTH, ORDERED } from '../cues/date.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, MONTHS, ORDINALS, WEEKDAYS, anyOf, meaningOf, numbered } from '../words.ts'
import { IN_OTHER_WEEK } from './day-word.ts'
import { fromReference } from './from-reference.ts'
import { isPast } from './past.ts'
import { UNITS, WHICH_BEFORE, WHICH_AFTER, WHICH_WEEK, type Which } from './words.ts'

/** By name, in small letters: `1` is Monday. */
export const WEEKDAY_NUMBER = numbered(
  WEEKDAYS.map((names) => [
    ...names,
    ...names
      .filter((name) => /[dt]ag$|^mittwoch$/.test(name))
      .flatMap((name) => wordsOf(PART_OF_DAY).map((part) => name + part)),
  ]),
)
export const A_WEEKDAY = `(?:${anyOf(WEEKDAYS.flat())})`
const WEEKDAY = `(${A_WEEKDAY}(?:(?<=[dt]ag|mittwoch)(?:${anyCue(PART_OF_DAY)}))?)`
const WEEK = anyOf(WHICH_WEEK.keys())
/** A hyphen may join two weekdays: `Monday-Friday`. */
const LEFT_OF_WEEKDAY = `(?<![${LETTERS}\\d_@#]|(?<!(?<![${LETTERS}])${A_WEEKDAY})-)`
const RIGHT_OF_WEEKDAY = `(?![${LETTERS}\\d_@]|[.]com|-(?!${A_WEEKDAY}(?![${LETTERS}])))`
const WEEKDAY_WORD = wordTrait(WEEKDAY_NUMBER.keys())

/** `friday`, `next friday`, `Freitag der kommenden Woche` */
export const WEEKDAY_NAME: Rule = {
  name: 'weekday',
  asks: WEEKDAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    `${LEFT_OF_WEEKDAY}(?:(${anyOf(WHICH_BEFORE.keys())})[ ]|(${WEEK}),?[ ](?:(?:${anyCue(BEFORE_DAY_OF_WEEK)})[ ])?)?${WEEKDAY}` +
      `(?:,?[ ](?:(?:${anyCue(OF_WEEK)})[ ])?(${WEEK}|${anyOf(WHICH_AFTER.keys())}))?${RIGHT_OF_WEEKDAY}`,
    'gi',
  ),
  read({ 0: match, 1: before, 2: week, 3: name = '', 4: after, index, input }, { referenceDate }) {
    const end = index + match.length
    const rest = input.slice(end, end + LONGEST_AFTER)
    const left = textBefore(input, index, LONGEST_BEFORE)
    if (OTHER_DAY_BEFORE.test(left) || OTHER_DAY_AFTER.test(rest)) return undefined
    if (
      (dateAfter().test(rest) && !(HOURS_AFTER.test(rest) && SHORT_DAY_BEFORE.test(left))) ||
      (isShort(name) && !isDayAbbreviation(name, before ?? week, rest, left)) ||
      (ORDINAL_OR_DAY.test(name) && !isPortugueseDay(match, rest, left))
    )
      return undefined
    const weekday = meaningOf(WEEKDAY_NUMBER, name)
    const isOfOtherWeek = IN_OTHER_WEEK.test(rest) || IN_SOME_MONTH.test(rest) || isWeeksAway(input, index)
    if (weekday === undefined || isOfOtherWeek) return {}
    const which =
      meaningOf(WHICH_WEEK, week ?? after) ??
      meaningOf(WHICH_AFTER, after) ??
      meaningOf(WHICH_BEFORE, before) ??
      (isPast(input, index, end) ? 'past' : undefined)
    return fromReference(referenceDate, (today) => {
      const isAhead = which === undefined || which === 'coming' || which === 'ahead'
      const start = isAhead ? startOfRange(today, input, index) : undefined
      const first = start === undefined ? today : start.value
      const day = first && dayOfWeek(first, weekday, which)
      return isOtherDay(day, rest) ? undefined : day
    })
  },
}

const LONGEST_BEFORE = Math.max(longestOf(NOT_ONE_DAY_BEFORE) + 2, ' thurs through '.length)
const LONGEST_AFTER = ', den siebenundzwanzigsten '.length

/** `last friday of november`, `the first monday in december` */
const IN_SOME_MONTH = new RegExp(
  `^[ ](?:${anyCue(IN_MONTH)}|${anyCue(OF_WEEK)})[ ](?:${anyOf(MONTHS.flat())})(?![${LETTERS}])`,
  'i',
)

/** `a week on friday`: not the next one. */
function isWeeksAway(text: string, index: number): boolean {
  return WEEKS_BEFORE.test(textBefore(text, index, LONGEST_WEEKS))
}

const WEEKS = anyOf([...UNITS].flatMap(([word, { days }]) => (days >= 7 ? [word] : [])))
const WEEKS_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${WEEKS})[ ](?:${anyCue(BEFORE_DAY_OF_WEEK)})[ ]$`, 'i')
const LONGEST_WEEKS = 16

/** `toda quinta`, `2ª a 6ª feira` */
const EVERY_PORTUGUESE = 'tod[oa]s?(?: as| os)?|[2-5][ªa] a'
const OTHER_DAY_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(NOT_ONE_DAY_BEFORE)}|${EVERY_PORTUGUESE}) $`,
  'i',
)
const OTHER_DAY_AFTER = new RegExp(`^ (?:${anyCue(NOT_ONE_DAY_AFTER)})(?![A-Za-z])`, 'i')

/** A calendar date follows, and no `2. Klasse`: the weekday is part of that. A time of day may follow, as `11.30`, which is no day and month. */
const dateAfter = compiledOnUse(
  String.raw`^(?:\.?,?[ ]|,)(?:(?:${anyCue(BEFORE_DATE)})[ ])?(?:\d{1,2}(?:st|nd|rd|th|\.(?!\d)|er|º)(?![ ](?:${anyCue(ORDERED)})(?![${LETTERS}]))|\d{1,4}(?:[-/]\d{1,2}|\.(?:0?[1-9]|1[0-2])|\.\d{1,2}(?=\.\d))(?!\d|[ ]?(?:[ap]\.?m|uhr|uur|h(?![ ]\d))(?![${LETTERS}]))|\d{1,2}[ -](?:of[ ]|de[ ])?(?:${anyOf(MONTHS.flat())})(?![${LETTERS}])|(?:${anyOf([...MONTHS.flat(), ...ORDINALS.flat()])})(?![${LETTERS}]))`,
  'i',
)

/** After a range of weekdays they are no day and month: `Mon-Fri 9-5`. */
const HOURS_AFTER = /^[ ]\d{1,2}-\d{1,2}(?![-\d])/

/** Of `jeudi 21 à 9h`, `quinta-feira, dia 21` and `Donnerstag (21.5.)`, which may be the Thursday of another week. */
function isOtherDay(day: string | undefined, rest: string): boolean {
  const number = DAY_OF_MONTH.exec(rest)?.slice(1).find(Boolean)
  return number !== undefined && Number(number) !== Number(day?.slice(-2))
}

/** Small numbers are hours, too, and so are those of `viernes de 9 a 18`. */
const DAY_OF_MONTH = new RegExp(
  `^[ ]\\((\\d{1,2})[./-]\\d|^,?[ ](?:(?!de[ ]\\d{1,2}[ ])(?:${anyCue(BEFORE_DATE)})[ ](\\d{1,2})|(1[3-9]|2\\d|3[01])|(\\d{1,2})(?=[ ](?:${anyCue(BEFORE_TIME)})[ ]\\d))` +
    `(?:de|e)?(?=$|[,;?!)]|[.](?!\\d)|[ ](?:${[BEFORE_TIME, AFTER_DAY_OF_MONTH, AND, OR].map(anyCue).join('|')})(?![${LETTERS}]))`,
  'i',
)

/** Where a range starts whose end is read: on a Wednesday the Friday of `Monday to Friday` is the one after that Monday, not before it. */
function startOfRange(today: string, text: string, index: number): Reading | undefined {
  const [, which = '', name = ''] = START_OF_RANGE.exec(textBefore(text, index, LONGEST_START)) ?? []
  const weekday = meaningOf(WEEKDAY_NUMBER, name)
  if (weekday === undefined) return undefined
  return { value: dayOfWeek(today, weekday, meaningOf(WHICH_BEFORE, which)) }
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
 * `Sat`, `Sun` and `Mon` are words too: they are days beside another such day, as in `mon-sat`, before a part of the day
 * or a clock time, and, with a capital or after `on`, `by` and the like, before a time, a joining word or nothing. `tues`,
 * `thu`, `wed` and `fri` need no capital, as they are no words of English; `weds`, `thur` and `thurs` are always days.
 */
function isDayAbbreviation(name: string, before: string | undefined, rest: string, left: string): boolean {
  if (before !== undefined && /^(?:next|nxt|last|this|(?:up)?coming|past|following)(?: week)?$/i.test(before))
    return true
  if (/^(?:tues|weds|thurs?)$/i.test(name)) return true
  if (/^(?:tue|wed|thu|fri)$/i.test(name) && MOVED_BEFORE.test(left)) return true
  if (PART_OF_DAY_AFTER.test(rest) || CLOCK_AFTER.test(rest)) return true
  if (SHORT_DAY_AFTER.test(rest) || SHORT_DAY_BEFORE.test(left)) return true
  return (
    (/^(?:[A-Z][a-z]|tues|thu|wed|fri)/.test(name) || ON_BEFORE.test(left)) &&
    /^\.?(?:$|[,;?!/)–-]|[ ](?:[–-][ ]|or|and|at|to|till|until|after|before|\d))/.test(rest)
  )
}

/** `move it to fri please`, `can we do wed instead` */
const MOVED_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(MOVED)})(?:[ ](?:${anyCue(MOVED_THING)}))?(?:[ ]to)? $`,
  'i',
)
const ON_BEFORE = new RegExp(`(?<![${LETTERS}])(?:on|by|since|until|till) $`, 'i')
const PART_OF_DAY_AFTER =
  /^[ ](?:morning|morn|afternoon|aft|arvo|evening|eve|night|nite|pm|am(?! i))(?![A-Za-z])/i
/** `sat 10am`, `mon 9:30`, `wed @ 3`; not `we sat at 10am`. */
const CLOCK_AFTER = /^[ ](?:@[ ]?\d|(?:\d{1,2}(?:[:.]\d{2})?[ ]?[ap]\.?m|\d{1,2}:\d{2})(?![A-Za-z\d]))/i
const JOINT_OF_DAYS = '(?:[ ]?[-–/&,][ ]?|[ ](?:or|and|to|thru|through|till|until)[ ])'
const SHORT_DAY_AFTER = new RegExp(`^${JOINT_OF_DAYS}(?:${anyOf(SHORT_NAMES)})(?![${LETTERS}])`, 'i')
const SHORT_DAY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyOf(SHORT_NAMES)})${JOINT_OF_DAYS}$`, 'i')

/** `segunda` is "second", too. */
const ORDINAL_OR_DAY = /^(?:segunda|ter[çc]a|quarta|quinta|sexta)$/i

/**
 * `terça`, which is no third, `próxima sexta`, `sexta passada`, `semana que vem na sexta`, `segunda às 10h`, `quinta
 * 7h`, `15h de sexta`, `esta sexta`, and `pode ser na sexta?`
 */
function isPortugueseDay(match: string, rest: string, left: string): boolean {
  if (ORDINAL_AFTER.test(rest)) return false
  return (
    /terça/i.test(match) ||
    OR_PORTUGUESE_DAY.test(rest) ||
    (AFTER_TIME.test(left) && PORTUGUESE_DAY_AFTER.test(rest)) ||
    /^(?:pr[óo]xima|[úu]ltima) |semana|(?: passada| q(?:ue)? vem)$/i.test(match) ||
    /^,?[ ](?:[àa]s \d|\d{1,2}(?:[h:]\d\d|hs?(?![a-z\d]))|[àa] (?:tarde|noite)|de manh[ãa])/i.test(rest) ||
    ((PORTUGUESE_DAY_BEFORE.test(left) ||
      /^(?:nes[st]a |esta (?:quarta|sexta)|essa (?:quarta|quinta|sexta))/i.test(match)) &&
      PORTUGUESE_DAY_AFTER.test(rest))
  )
}

const PORTUGUESE_DAY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(BEFORE_PORTUGUESE_DAY)}) $`, 'i')
const PORTUGUESE_DAY_AFTER = new RegExp(
  `^(?:$|[,.;!?]|[ ](?:${anyCue(AFTER_PORTUGUESE_DAY)})(?![${LETTERS}]))`,
  'i',
)
/** `15h de sexta`, `às 9:30 da quarta` */
const AFTER_TIME = /(?:\dh(?:\d\d)?|:\d\d) d[ae] $/i
/** `quinta ou sexta` */
const OR_PORTUGUESE_DAY = /^ ou (?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?(?:$|[,.;!?])/i
const ORDINAL_AFTER = new RegExp(`^[ ](?:${anyCue(AFTER_ORDINAL)})(?![${LETTERS}])`, 'i')

/** People mean two different days by "next" and "last": there is a value only where both are one, and none for the day after the next. */
export function dayOfWeek(today: string, weekday: number, which: Which = 'coming'): string | undefined {
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
    case 'ahead':
      return addDays(today, away > 0 ? away : away + 7)
  }
}
