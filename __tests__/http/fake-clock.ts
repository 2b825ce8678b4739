import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../../src/clock.ts'

export interface FakeClock extends Clock {
  /** Pauses the code made, in milliseconds, in order. Limits that run beside other work are not among them. */
  readonly pauses: readonly number[]
  /** Lets time pass: every limit that ends in it passes. */
  advance(ms: number): void
}

interface Limit {
  readonly at: number
  readonly end: () => void
}

/**
 * A pause ends at once and moves the time on. A limit (a wait that `deadline.ts` asks for, beside other work) ends when the
 * time reaches it, by pauses or by `advance`.
 */
export function createFakeClock(random: () => number = () => 0.5): FakeClock {
  let time = 1_000
  const limits = new Set<Limit>()
  const pauses: number[] = []

  function advance(ms: number): void {
    time += ms
    for (const limit of limits) if (limit.at <= time) limit.end()
  }

  return {
    pauses,
    advance,
    random,
    now: () => time,
    async wait(ms, signal) {
      signal.throwIfAborted()
      if (!isLimit()) {
        pauses.push(ms)
        advance(ms)
        await nextTurn()
        signal.throwIfAborted()
        return
      }
      await new Promise<void>((resolve, reject) => {
        const done = (finish: () => void) => {
          limits.delete(limit)
          signal.removeEventListener('abort', abort)
          finish()
        }
        const abort = () => done(() => reject(signal.reason))
        const limit = { at: time + ms, end: () => done(resolve) }
        limits.add(limit)
        signal.addEventListener('abort', abort)
      })
    },
  }
}

function isLimit(): boolean {
  return new Error().stack?.split('\n').some((frame) => frame.includes('/src/http/deadline.ts')) === true
}
