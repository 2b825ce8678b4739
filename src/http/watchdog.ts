import type { Clock } from '../clock.ts'
import type { Deadline } from './deadline.ts'

const WATCHDOG = {
  /** The longest time without a byte. */
  idleMs: 30_000,
  /** Fewer than `trickleBytes` in such a time are a stall too. */
  trickleMs: 60_000,
  trickleBytes: 60_000,
} as const

/** Returns what is to hear of every byte: the deadline passes when none, or hardly any, comes for a while. */
export function watchBytes(clock: Clock, deadline: Deadline): (bytes: number) => void {
  let windowStart = clock.now()
  let windowBytes = 0
  deadline.restart(WATCHDOG.idleMs)
  return (bytes) => {
    const now = clock.now()
    windowBytes += bytes
    if (now - windowStart < WATCHDOG.trickleMs) return deadline.restart(WATCHDOG.idleMs)
    if (windowBytes < WATCHDOG.trickleBytes) return deadline.restart(0)
    windowStart = now
    windowBytes = 0
    deadline.restart(WATCHDOG.idleMs)
  }
}
