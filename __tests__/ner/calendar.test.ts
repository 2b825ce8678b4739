import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { addDays, addMonths, fullYear, isDay, isoDate, weekdayOf } from '../../src/ner/calendar.ts'

describe('calendar', () => {
  it('knows the days that the platform knows', () => {
    const parts = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.nat(13), fc.nat(32))
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const real = new Date(Date.UTC(year, month - 1, day))
        const isReal =
          real.getUTCMonth() === month - 1 && real.getUTCDate() === day && month >= 1 && month <= 12
        expect(isDay(year, month, day)).toBe(isReal)
      }),
    )
  })

  it('counts days and weekdays as the platform does', () => {
    const day = fc.date({
      min: new Date('0100-01-01'),
      max: new Date('9000-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const iso = date.toISOString().slice(0, 10)
        const moved = new Date(Date.parse(iso) + days * 86_400_000)
        expect(addDays(iso, days)).toBe(moved.toISOString().slice(0, 10))
        expect(weekdayOf(iso)).toBe(date.getUTCDay() || 7)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    [undefined, 2, 29, true],
    [undefined, 2, 30, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
  ])('year %s, month %s, day %s is a day: %s', (year, month, day, is) => {
    expect(isDay(year, month, day)).toBe(is)
  })

  it('writes a day without a year as XML Schema does', () => {
    expect(isoDate(undefined, 3, 4)).toBe('--03-04')
    expect(isoDate(987, 3, 4)).toBe('0987-03-04')
  })

  it.each([
    ['49', 2049],
    ['50', 1950],
    ['2026', 2026],
  ])('reads the year %s', (digits, year) => {
    expect(fullYear(digits)).toBe(year)
  })

  it('counts days, months and weekdays', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(weekdayOf('2026-11-23')).toBe(1)
  })
})
