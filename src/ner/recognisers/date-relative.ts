import { addDays, addMonths, weekdayOf } from '../calendar.ts'
import type { Recogniser, RowContext } from '../recogniser.ts'
import { COUNTS, DAYS_AWAY, STEMS, UNITS, WHICH_BEFORE, WHICH_BEHIND, type Which } from '../relative-words.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { LETTERS, MONTHS, ORDINALS, WEEKDAYS, anyOf, numbered } from '../words.ts'

/** A day told from another: `tomorrow`, `next friday`, `in 3 days`. Found only where a reference date is known. */
export const dateRelative: Recogniser = {
  type: 'date_relative',
  needs: { marks: 0, words: [STEMS] },
  find: (text, row) =>
    row.referenceDate === undefined || !SOME_WORD.test(text)
      ? []
      : findByRules('date_relative', RULES, text, row),
}

const WEEKDAY_NUMBER = numbered(WEEKDAYS)
const LEFT = `(?<![${LETTERS}\\d_@#-])`
const RIGHT = `(?![${LETTERS}\\d_@-])`
const COUNT = `(\\d{1,3}|${anyOf(COUNTS.keys())})`
const UNIT = `(${anyOf(UNITS.keys())})`
const WEEKDAY = `(${anyOf(WEEKDAY_NUMBER.keys())})`
const SOME_WORD = new RegExp(
  `(?<![${LETTERS}])(?:${anyOf([...DAYS_AWAY.keys(), ...UNITS.keys(), ...WEEKDAY_NUMBER.keys()])})(?![${LETTERS}])`,
  'i',
)

const DAY_WORD: Rule = {
  name: 'day-word',
  score: 0.95,
  pattern: new RegExp(`${LEFT}(${anyOf(DAYS_AWAY.keys())})${RIGHT}`, 'gi'),
  read({ 0: word, index, input }, { referenceDate }) {
    if (MORNING.test(word) && MORNING_BEFORE.test(input.slice(Math.max(0, index - 16), index)))
      return undefined
    return from(referenceDate, (today) => addDays(today, DAYS_AWAY.get(word.toLowerCase()) ?? 0))
  },
}

/** The words for tomorrow that are words for morning too, and what stands before them then. */
const MORNING = /^(?:morgen|mañana|manana)$/i
const MORNING_BEFORE =
  /(?:guten|goede|am|jeden|diesen|heute|gestern|elke|deze|la|las|esta|buena|cada|de la|in de|’s|'s|seit dem|am nächsten) $/i

const WEEKDAY_NAME: Rule = {
  name: 'weekday',
  score: 0.88,
  pattern: new RegExp(
    `${LEFT}(?:(${anyOf(WHICH_BEFORE.keys())})[ ])?${WEEKDAY}(?:,?[ ](${anyOf(WHICH_BEHIND.keys())}))?${RIGHT}`,
    'gi',
  ),
  read({ 0: match, 1: before, 2: name = '', 3: behind, index, input }, { referenceDate }) {
    const rest = input.slice(index + match.length, index + match.length + 24)
    if (DATE_BEHIND.test(rest) || (isShort(name) && !isDayAbbreviation(name, before, rest))) return undefined
    const which =
      WHICH_BEHIND.get(behind?.toLowerCase() ?? '') ?? WHICH_BEFORE.get(before?.toLowerCase() ?? '')
    const weekday =
      WEEKDAY_NUMBER.get(name.toLowerCase().replace(' ', '-')) ?? WEEKDAY_NUMBER.get(name.toLowerCase())
    return from(referenceDate, (today) => dayOfWeek(today, weekday ?? 1, which))
  },
}

/** A calendar date follows: the weekday is part of that. A time of day may follow. */
const DATE_BEHIND = new RegExp(
  String.raw`^\.?,?[ ](?:(?:the|den|der|dem|le|el|il|de|van|dia|día)[ ])?(?:\d{1,2}(?:st|nd|rd|th|\.(?!\d)|er|º)|\d{1,4}[-/.]\d|\d{1,2}[ ](?:of[ ]|de[ ])?(?:${anyOf(MONTHS.flat())})(?![${LETTERS}])|(?:${anyOf([...MONTHS.flat(), ...ORDINALS.flat()])})(?![${LETTERS}]))`,
  'i',
)

function isShort(name: string): boolean {
  return name.length <= 5 && SHORT_NAMES.has(name.toLowerCase())
}

const SHORT_NAMES = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'])

/** `Sat`, `Sun`, `Mon` are words too: only with a capital, and before a time, a word for joining, or nothing. */
function isDayAbbreviation(name: string, before: string | undefined, rest: string): boolean {
  if (before !== undefined && /^(?:next|last|this|coming|past|following)$/i.test(before)) return true
  return (
    /^[A-Z][a-z]/.test(name) &&
    /^\.?(?:$|[,;?!/)]|[ ](?:or|and|at|to|till|until|morning|afternoon|evening|night|\d))/.test(rest)
  )
}

const SPAN_AHEAD: Rule = {
  name: 'span-ahead',
  score: 0.9,
  pattern: new RegExp(
    `${LEFT}(?:in|within|dans|en|dentro de|tra|fra|over|em|daqui a|binnen)[ ]${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:ago|later))`,
    'gi',
  ),
  read: ([, count, unit], row) => moved(row, count, unit, 1),
}

const SPAN_BACK: Rule = {
  name: 'span-back',
  score: 0.92,
  pattern: new RegExp(`${LEFT}(?:vor|il y a|hace|há)[ ]${COUNT}[ ]${UNIT}${RIGHT}`, 'gi'),
  read: ([, count, unit], row) => moved(row, count, unit, -1),
}

const SPAN_THEN_WORD: Rule = {
  name: 'span-then-word',
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}${COUNT}[ ]${UNIT}[ ](?:(ago|fa|geleden|atrás|before|earlier)|later|from now|from today|hence|später|plus tard|después|dopo|later)${RIGHT}`,
    'gi',
  ),
  read: ([, count, unit, back], row) => moved(row, count, unit, back === undefined ? 1 : -1),
}

const RULES: readonly Rule[] = [DAY_WORD, WEEKDAY_NAME, SPAN_AHEAD, SPAN_BACK, SPAN_THEN_WORD]

function from(reference: string | undefined, day: (today: string) => string | undefined): Reading {
  return reference === undefined ? {} : { value: day(reference) }
}

function moved({ referenceDate }: RowContext, count = '', unit = '', sign: 1 | -1): Reading {
  const amount = sign * (COUNTS.get(count.toLowerCase()) ?? Number(count))
  return from(referenceDate, (today) => {
    switch (UNITS.get(unit.toLowerCase())) {
      case 'day':
        return addDays(today, amount)
      case 'week':
        return addDays(today, 7 * amount)
      case 'month':
        return addMonths(today, amount)
      case 'year':
        return addMonths(today, 12 * amount)
      case undefined:
        return undefined
    }
  })
}

/** People mean two things by "next" and "last": such a day has a value only when both are the same. */
function dayOfWeek(today: string, weekday: number, which: Which | undefined): string | undefined {
  const inWeek = (weeks: number): string => addDays(today, 7 * weeks + weekday - weekdayOf(today))
  const [previous, current, following] = [inWeek(-1), inWeek(0), inWeek(1)]
  switch (which) {
    case 'this week':
      return current
    case 'next week':
      return following
    case 'last week':
      return previous
    case 'next':
      return current > today ? undefined : following
    case 'last':
      return current < today ? undefined : previous
    case 'coming':
    case undefined:
      return current < today ? following : current
  }
}
