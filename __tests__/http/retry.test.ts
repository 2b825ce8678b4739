import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { startDeadline, timeLeft } from '../../src/http/deadline.ts'
import {
  createRetryBudget,
  pauseAfter,
  retry,
  RETRY_POLICY,
  type Attempt,
  type Fault,
} from '../../src/http/retry.ts'
import { safeText } from '../../src/safe-text.ts'
import { createFakeClock } from './fake-clock.ts'
import { createRecordingLog } from './recording-log.ts'
import { anyCharacter } from '../any-character.ts'

const signal = new AbortController().signal

const FAULT: Fault = {
  code: 'SERVER',
  nature: 'unclear',
  happened: 'GET host/x answered 503',
  advice: 'wait',
}

function run(faults: readonly (Partial<Fault> | 'fine')[], random = Math.random, left = Infinity) {
  const clock = createFakeClock(random)
  const budget = createRetryBudget()
  const log = createRecordingLog()
  let tries = 0
  const attempt = async (): Promise<Attempt<number>> => {
    const next = faults[Math.min(tries++, faults.length - 1)] ?? 'fine'
    return next === 'fine' ? { ok: true, value: tries } : { ok: false, fault: { ...FAULT, ...next } }
  }
  using limit = startDeadline(clock, left, () => new Error('late'), signal)
  return retry(attempt, {}, { clock, budget, log }, limit.signal).then((result) => ({
    result,
    clock,
    tries,
    log,
  }))
}

describe('a retry', () => {
  it('pauses by full jitter, doubling from 0.5 s to 30 s', () => {
    const ceilings = Array.from({ length: 9 }, (_, n) => {
      const pause = pauseAfter(
        n + 1,
        {},
        createFakeClock(() => 1),
        signal,
      )
      return pause.possible ? pause.ms : -1
    })
    expect(ceilings).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
    expect(
      pauseAfter(
        3,
        {},
        createFakeClock(() => 0),
        signal,
      ),
    ).toEqual({ possible: true, ms: 0 })
  })

  it('F5 ends after six attempts with the last fault, its count and what to do', async () => {
    const { result, tries } = await run([{}])
    expect(tries).toBe(6)
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'SERVER', message: 'GET host/x answered 503 (attempt 6 of 6); wait' },
    })
  })

  it.each([1, 2, 3, 4, 5])('F4 succeeds after a burst of %i', async (burst) => {
    const { result, log } = await run([...Array.from({ length: burst }, () => ({})), 'fine'])
    expect(result).toEqual({ ok: true, value: burst + 1 })
    expect(log.lines.length).toBe(burst)
    expect(log.lines.at(-1)).toContain(`(attempt ${burst + 1} of 6)`)
  })

  it('F1 waits as long as the server asks, up to the longest wait that the policy has', () => {
    const { longestRetryAfterMs } = RETRY_POLICY
    const pauseOf = (retryAfterMs: number, random: number) =>
      pauseAfter(
        1,
        { retryAfterMs },
        createFakeClock(() => random),
        signal,
      )
    expect(pauseOf(3_000, 0.5)).toEqual({ possible: true, ms: 3_000 })
    expect(pauseOf(100, 0.5)).toEqual({ possible: true, ms: 250 })
    expect(pauseOf(longestRetryAfterMs, 0.5)).toEqual({ possible: true, ms: longestRetryAfterMs })
    expect(pauseOf(longestRetryAfterMs + 1, 0.5)).toMatchObject({ possible: false })
  })

  it('is not made after a final fault', async () => {
    const { tries } = await run([{ nature: 'final' }])
    expect(tries).toBe(1)
  })

  it.each([
    ['the five minutes of the policy', 301_000, Infinity],
    ['the time left', 61_000, 60_000],
  ])('F3 ends at once when the server asks for more than %s', async (_name, retryAfterMs, left) => {
    const { result, clock, tries } = await run([{ retryAfterMs }], Math.random, left)
    expect({ tries, pauses: clock.pauses }).toEqual({ tries: 1, pauses: [] })
    expect(result).toMatchObject({
      error: {
        message: expect.stringMatching(
          /the server asks for a wait of (301|61) s, this run can wait (300|60) s/,
        ),
      },
    })
  })

  it('never comes before Retry-After, and never waits longer in all than the time left', async () => {
    const fault = fc.oneof(
      fc.constant<Partial<Fault>>({}),
      fc.integer({ min: 0, max: 400_000 }).map((retryAfterMs): Partial<Fault> => ({ retryAfterMs })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 200_000, max: 900_000 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        async (faults, left, chances) => {
          const { clock } = await run(faults, () => chances.next().value ?? 0, left)
          const asked = faults.map(({ retryAfterMs }) => retryAfterMs ?? 0)
          clock.pauses.forEach((pause, n) =>
            expect(pause).toBeGreaterThanOrEqual(asked[Math.min(n, asked.length - 1)] ?? 0),
          )
          expect(clock.pauses.every((pause) => pause <= 300_000)).toBe(true)
          expect(clock.pauses.length).toBeLessThan(RETRY_POLICY.attempts)
          expect(clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(left + 1)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('ends with the reason of the signal during a pause', async () => {
    const cancel = new AbortController()
    const clock = { ...createFakeClock(), wait: async () => cancel.abort(new Error('cancelled')) }
    const attempt = async (): Promise<Attempt<never>> => ({ ok: false, fault: FAULT })
    const deps = { clock, budget: createRetryBudget(), log: createRecordingLog() }
    await expect(retry(attempt, {}, deps, cancel.signal)).rejects.toThrow('cancelled')
  })
})

describe('the budget of a run', () => {
  const spend = (budget: ReturnType<typeof createRetryBudget>, fault: Partial<Fault>) => {
    let spent = 0
    while (budget.spend({ ...FAULT, ...fault })) spent++
    return spent
  }

  it.each([
    ['retries', {}, 20],
    ['timeouts', { timedOut: true }, 10],
  ])('is enough for so many %s in all', (_name, fault, expected) => {
    expect(spend(createRetryBudget(), fault)).toBe(expected)
  })

  it('grows by one with each success, never above its size', () => {
    const budget = createRetryBudget()
    budget.refund()
    expect(spend(budget, {})).toBe(20)
    for (let n = 0; n < 5; n++) budget.refund()
    expect(spend(budget, {})).toBe(1)
  })

  it('is shared: a later request gets no retry when earlier ones used it up, and says so', async () => {
    const budget = createRetryBudget()
    spend(budget, {})
    const attempt = async (): Promise<Attempt<never>> => ({ ok: false, fault: FAULT })
    const result = await retry(
      attempt,
      {},
      { clock: createFakeClock(), budget, log: createRecordingLog() },
      signal,
    )
    expect(result).toMatchObject({
      error: { message: expect.stringContaining('the run has used up its retries') },
    })
  })
})

describe('a deadline', () => {
  it('passes when its time is over and not before, counting from the last restart', async () => {
    const clock = createFakeClock()
    using limit = startDeadline(clock, 1_000, () => new Error('late'), signal)
    clock.advance(900)
    limit.restart(1_000)
    clock.advance(900)
    await Promise.resolve()
    expect(limit.expired()).toBe(false)
    expect(timeLeft(clock, limit.signal)).toBe(100)
    clock.advance(100)
    await new Promise((resolve) => setImmediate(resolve))
    expect(limit.signal.reason).toMatchObject({ message: 'late' })
  })

  it('passes earlier when it is restarted with less time', async () => {
    const clock = createFakeClock()
    using limit = startDeadline(clock, 100_000, () => new Error('late'), signal)
    limit.restart(10)
    clock.advance(10)
    await new Promise((resolve) => setImmediate(resolve))
    expect(limit.expired()).toBe(true)
  })

  it('knows the nearest of nested ends', () => {
    const clock = createFakeClock()
    using outer = startDeadline(clock, 500, () => new Error('outer'), signal)
    using inner = startDeadline(clock, 900, () => new Error('inner'), outer.signal)
    expect(timeLeft(clock, inner.signal)).toBe(500)
    expect(timeLeft(clock, signal)).toBe(Infinity)
  })

  it('never passes once it is put away', async () => {
    const clock = createFakeClock()
    const limit = startDeadline(clock, 10, () => new Error('late'), signal)
    limit[Symbol.dispose]()
    clock.advance(100)
    await new Promise((resolve) => setImmediate(resolve))
    expect(limit.signal.aborted).toBe(false)
  })
})

describe('text of a server', () => {
  it.each([
    ['Speicher voll: 3 > 2 (é, 日本)', 'Speicher voll: 3 > 2 (é, 日本)'],
    ['a\r\n::error::b\t\u0000c', 'a  error b c'],
    ['x ##[add-mask]y', 'x  add-mask]y'],
    ['\u202Eevil\u200B', 'evil'],
    [':\u200B:error:\u200B:', ': :error: :'],
    ['#\u0007#[group]', '# #[group]'],
  ])('%j becomes %j', (text, expected) => {
    expect(safeText(text).replaceAll(/ +/g, ' ')).toBe(expected.replaceAll(/ +/g, ' '))
  })

  it('T2 is one printable line of at most 200 characters without a command, whatever it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom('::', '##[', ':', '#', '[', '\n', '\u200B', '\u2028'),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
        (text) => {
          const safe = safeText(text)
          expect(Array.from(safe).length).toBeLessThanOrEqual(200)
          expect(safe).not.toMatch(/::|##\[|[\p{C}\p{Zl}\p{Zp}]/u)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
