import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** Says a line at most once in `everyMs` milliseconds; the line is made only when it is said. */
export function createProgress(log: Log, clock: Clock, everyMs = 5_000): (line: () => string) => void {
  let last = clock.now()
  return (line) => {
    if (clock.now() - last < everyMs) return
    last = clock.now()
    log.info(line())
  }
}
