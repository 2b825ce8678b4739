import { fullYear, isDay, isoDate } from '../calendar.ts'
import { anyCue } from '../cue-words.ts'
import { BIRTH, COUNTED_IN_MONTH, SPAN } from '../cues/date.ts'
import type { Reading } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'

/** The day of the calendar that a date names, if there is one. */
export function dayOf(year: number | undefined, month: number, day: number): Reading | undefined {
  return isDay(year, month, day) ? { value: isoDate(year, month, day) } : undefined
}

/** The year that four digits, two or an apostrophe and two say. */
export function yearOf(digits: string | undefined, match: RegExpExecArray): number | undefined {
  if (digits === undefined) return undefined
  const year = fullYear(digits.replace(/^['’]/, ''))
  return digits.length < 4 && year >= FIRST_YEAR_OF_NO_BIRTH && isBirthday(match) ? year - 100 : year
}

/** `dob 4/3/48`: nobody is born in years to come. The clock is not asked, so that a text reads the same at any time. */
function isBirthday({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return isAfterBirth(input, index) || BIRTH_RIGHT.test(input.slice(end, end + LONGEST_BIRTH_AFTER))
}

/** Whether a word before this place says that somebody's day of birth follows. */
export function isAfterBirth(text: string, start: number): boolean {
  return BIRTH_LEFT.test(textBefore(text, start, LONGEST_BIRTH))
}

/** `dob 3 march 62 and …`: after the word for birth two digits are the year, unless they count what follows. */
export function yearOfBirthAfter(match: RegExpExecArray) {
  YEAR_AFTER.lastIndex = match.index + match[0].length
  const digits = YEAR_AFTER.exec(match.input)?.[1]
  if (digits === undefined || !isAfterBirth(match.input, match.index)) return undefined
  return { year: yearOf(digits, match), end: YEAR_AFTER.lastIndex }
}

const YEAR_AFTER = new RegExp(
  `,?${SPACE}(\\d{2})(?=${SPACE}[${LETTERS}])(?!${SPACE}(?:[ap]m|h|hrs|uhr|${anyCue(COUNTED_IN_MONTH)}|${anyCue(SPAN)})(?![${LETTERS}]))`,
  'iy',
)

/** Some years from now, so that the children of the next ones are read, too. */
const FIRST_YEAR_OF_NO_BIRTH = 2030
/** `ne le 4/3/48`; elsewhere `ne` says no. */
const BORN_WITHOUT_ACCENT = 'ne(?= le)'
const BIRTH_LEFT = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${anyCue(BIRTH)}|${BORN_WITHOUT_ACCENT})(?![${LETTERS}])[^\d,;?!]{0,14}$`,
  'i',
)
const LONGEST_BIRTH = 28
/** `am 4.3.48 geboren`, `4/3/48 is my birthday` */
const BIRTH_RIGHT = new RegExp(
  String.raw`^[ ][^\d.,;?!]{0,24}(?<![${LETTERS}])(?:${anyCue(BIRTH)})(?![${LETTERS}])`,
  'i',
)
const LONGEST_BIRTH_AFTER = 40
