/** Days of the proleptic Gregorian calendar, without a clock and without time zones. */

/** The year may be absent; then the 29 of February is a day. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? LEAP_YEAR, month)
}

/** `YYYY-MM-DD`, or `--MM-DD` without a year (ISO 8601-1, XML Schema's gMonthDay). */
export function isoDate(year: number | undefined, month: number, day: number): string {
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** A year of two digits lies between 1950 and 2049, as in RFC 5280. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

const LEAP_YEAR = 2000
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}

/** From 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7
}

export function addDays(iso: string, days: number): string {
  return isoOf(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS)
}

/** The same day of another month, or its last day. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)))
}

const DAY_MS = 86_400_000

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
