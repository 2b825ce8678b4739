import type { Clock } from '../clock.ts'
import type { Deadline } from './deadline.ts'

const WATCHDOG = {
  /** The longest time without a byte. */
  idleMs: 30_000,
  /** Fewer than `trickleBytes` in this time are a stall, too. */
  trickleMs: 60_000,
  trickleBytes: 60_000,
} as const

/** Returns what must be told of every chunk: the deadline passes when no bytes, or hardly any, come for a while. */
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
