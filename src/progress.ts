import type { Clock } from './clock.ts'

const BETWEEN_LINES_MS = 5_000

/** Lets a line through every few seconds at most, the first one only after that time. */
export function everyFewSeconds(clock: Clock, say: (line: string) => void): (line: () => string) => void {
  let last = clock.now()
  return (line) => {
    if (clock.now() - last < BETWEEN_LINES_MS) return
    last = clock.now()
    say(line())
  }
}
