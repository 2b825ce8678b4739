import { setTimeout as delay } from 'node:timers/promises'

/** Time and chance as arguments, so a test runs at once and exactly. */
export interface Clock {
  /** Monotonic milliseconds; only differences mean anything. */
  now(): number
  /** Ends after `ms` milliseconds, or rejects with the signal's reason when it aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** A number from 0 up to 1, for jitter. */
  random(): number
}

export const realClock: Clock = {
  now: () => performance.now(),
  async wait(ms, signal) {
    try {
      await delay(ms, undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      throw error
    }
  },
  random: Math.random,
}
