import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parseRetryAfter } from '../src/retry-after.ts'

const DATE = 'Sun, 22 Nov 2026 10:00:00 GMT'

describe('Retry-After', () => {
  it.each([
    ['F1 seconds', '120', undefined, 120_000],
    ['F1 zero', '0', undefined, 0],
    ['F1 with spaces', ' 7 ', undefined, 7_000],
    ['F1 a fraction', '1.5', undefined, 1_500],
    ['F2 a date', 'Sun, 22 Nov 2026 10:01:30 GMT', DATE, 90_000],
    ['F2 a date of RFC 850', 'Sunday, 22-Nov-26 10:01:30 GMT', DATE, 90_000],
    ['F2 a date in the past', 'Sun, 22 Nov 2026 09:00:00 GMT', DATE, 0],
    ['F2 a date without the reply’s own', 'Sun, 22 Nov 2026 10:01:30 GMT', undefined, undefined],
    ['F2 nothing', undefined, DATE, undefined],
    ['F2 empty', '', DATE, undefined],
    ['F2 words', 'soon', DATE, undefined],
    ['F2 a negative number', '-5', DATE, undefined],
    ['F2 an exponent', '1e3', DATE, undefined],
    ['F2 an ISO date', '2026-11-22T10:01:30Z', DATE, undefined],
    ['F2 a date that is none', 'Sun, 99 Nov 2026 99:01:30 GMT', DATE, undefined],
  ])('%s', (_name, value, date, expected) => {
    expect(parseRetryAfter(value, date)).toBe(expected)
  })

  it('F2 is never negative and never no number, whatever the header holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.date().map(String), fc.bigInt().map(String)),
        fc.string(),
        (value, date) => {
          const ms = parseRetryAfter(value, date)
          expect(ms === undefined || (ms >= 0 && ms <= Number.MAX_SAFE_INTEGER)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('F2 says the same in seconds and as a date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400 }),
        fc.date({ min: new Date('2001-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (seconds, now) => {
          const whole = new Date(Math.floor(now.getTime() / 1000) * 1000)
          const until = new Date(whole.getTime() + seconds * 1000).toUTCString()
          expect(parseRetryAfter(until, whole.toUTCString())).toBe(
            parseRetryAfter(String(seconds), undefined),
          )
        },
      ),
    )
  })
})
