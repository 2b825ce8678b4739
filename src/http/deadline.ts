import type { Clock } from '../clock.ts'

export interface Deadline {
  /** Aborts when the time is over, or when the outer signal does. */
  readonly signal: AbortSignal
  /** Whether the time ran out, rather than the outer signal aborting. */
  expired(): boolean
  /** Starts counting again now. Costs nothing when it only moves the end further away. */
  restart(ms: number): void
  [Symbol.dispose](): void
}

/** When the nearest limit of a signal ends, so that the time left travels with the signal. */
const ENDS = new WeakMap<AbortSignal, () => number>()

/** Milliseconds until the signal aborts for lack of time; infinite when no limit is known. */
export function timeLeft(clock: Clock, signal: AbortSignal): number {
  return (ENDS.get(signal)?.() ?? Infinity) - clock.now()
}

/** A limit on the injected clock; `reason` becomes the signal's when it passes. */
export function startDeadline(clock: Clock, ms: number, reason: () => Error, signal: AbortSignal): Deadline {
  const over = new AbortController()
  let sleep = new AbortController()
  let end = Infinity
  let wakesAt = Infinity

  async function watch(asleep: AbortSignal): Promise<void> {
    for (let left = end - clock.now(); left > 0; left = end - clock.now()) {
      wakesAt = end
      await clock.wait(left, asleep)
    }
    if (!signal.aborted && !asleep.aborted) over.abort(reason())
  }

  function restart(ms: number): void {
    end = clock.now() + ms
    if (end >= wakesAt) return
    sleep.abort()
    sleep = new AbortController()
    // Besides the end of the time, only `sleep` ends it.
    watch(sleep.signal).catch(() => undefined)
  }

  restart(ms)
  const either = AbortSignal.any([signal, over.signal])
  ENDS.set(either, () => Math.min(end, ENDS.get(signal)?.() ?? Infinity))
  return {
    signal: either,
    expired: () => over.signal.aborted,
    restart,
    [Symbol.dispose]: () => sleep.abort(),
  }
}

/** Ends after `ms`. It races with other work, which aborts `done` when it has won; then this never ends. */
export async function elapsed(clock: Clock, ms: number, done: AbortSignal): Promise<void> {
  try {
    await clock.wait(ms, done)
  } catch {
    await new Promise<never>(() => undefined)
  }
}
