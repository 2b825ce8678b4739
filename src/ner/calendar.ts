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
