import { twoDigits } from '../calendar.ts'
import type { Reading } from '../rule.ts'
import { hourOf } from './half-of-day.ts'

/** The time of a match whose groups are the hour and the minutes, if it has any. */
export function readClock(match: RegExpExecArray): Reading | undefined {
  return clock(hourOf(match, match[1]), match[2])
}

/** The time of day, if a clock can show it; without an hour it is ambiguous. */
export function clock(hour: number | undefined, minutes = '00', seconds?: string): Reading | undefined {
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  if (hour === undefined) return {}
  if (hour > 24) return undefined
  if (hour === 24 && (Number(minutes) > 0 || Number(seconds ?? 0) > 0)) return undefined
  return { value: `${twoDigits(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}` }
}
