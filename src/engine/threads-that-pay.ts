/** What the rest of a file would take on the main thread. */
export interface RestOfWork {
  /** To annotate it. */
  readonly annotateMs: number
  /** For what only the main thread does: reading, cutting, hashing and writing. */
  readonly moveMs: number
}

/**
 * How many worker threads finish the rest of a file soonest, 0 for none: the fewest that are nearly as quick as the
 * most. With n of them the rest takes as long as a thread's start and part, as the moving, or as all work spread over
 * the cores, whichever is longest.
 */
export function threadsThatPay({ annotateMs, moveMs }: RestOfWork, most: number, cores: number): number {
  const withThreads = (threads: number): number =>
    Math.max(START_MS + annotateMs / threads, moveMs, (annotateMs + moveMs + threads * START_MS) / cores)
  const counts = Array.from({ length: most }, (_, at) => at + 1)
  const soonest = Math.min(...counts.map(withThreads))
  if (annotateMs + moveMs < NEARLY * soonest) return 0
  return counts.find((threads) => withThreads(threads) < NEARLY * soonest) ?? most
}

/** What a thread spends until it has loaded the recognisers and runs at full speed. */
const START_MS = 400
const NEARLY = 1.1
