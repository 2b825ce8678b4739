/** Days of the proleptic Gregorian calendar, without a clock and without time zones. */

/** The year may be absent; then 29 February is a day. */
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
  return ((daysUntil(iso) + FIRST_WEEKDAY) % 7) + 1
}

export function addDays(iso: string, days: number): string {
  return dayAt(daysUntil(iso) + days)
}

/** The same day of another month, or its last day. */
export function addMonths(iso: string, months: number): string {
  if (months === 0) return iso
  const index = yearIn(iso) * 12 + monthIn(iso) - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDate(newYear, newMonth, Math.min(dayIn(iso), daysIn(newYear, newMonth)))
}

/**
 * Days since 1 March of the year 0, and back (Hinnant's `days_from_civil` and `civil_from_days`): where the year starts in
 * March its leap day comes last, and a linear formula says how many days precede a month. `Date` takes ten times as long.
 */
function daysUntil(iso: string): number {
  const month = monthIn(iso)
  const year = yearIn(iso) - (month < 3 ? 1 : 0)
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    before +
    dayIn(iso) -
    1
  )
}

const FIRST_WEEKDAY = 2
const DAYS_IN_400_YEARS = 146_097

function dayAt(days: number): string {
  const era = Math.floor(days / DAYS_IN_400_YEARS)
  const inEra = days - era * DAYS_IN_400_YEARS
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1
  return isoDate(era * 400 + year + (month > 9 ? 1 : 0), ((month + 2) % 12) + 1, day)
}

const yearIn = (iso: string): number => Number(iso.slice(0, -6))
const monthIn = (iso: string): number => Number(iso.slice(-5, -3))
const dayIn = (iso: string): number => Number(iso.slice(-2))
