/** What the rest of a file would take on the main thread. */
export interface RestOfWork {
  /** To annotate it. */
  readonly annotateMs: number
  /** For what only the main thread does: reading, cutting, hashing and writing. */
  readonly moveMs: number
  /** What a thread spends, of the CPU, until it runs at full speed. */
  readonly startMs: number
}

/**
 * How many worker threads finish the rest of a file soonest, beside the main thread that goes on to annotate, 0 for
 * none: the fewest that are nearly as quick as the most. With n of them the rest takes as long as the moving, or as all
 * work and their start, spread over all threads or the cores, whichever is longest.
 */
export function threadsThatPay(rest: RestOfWork, most: number, cores: number): number {
  const { annotateMs, moveMs, startMs } = rest
  const withThreads = (threads: number): number =>
    Math.max(moveMs, (annotateMs + moveMs + threads * startMs) / Math.min(threads + 1, cores))
  const counts = Array.from({ length: most + 1 }, (_, threads) => threads)
  const soonest = Math.min(...counts.map(withThreads))
  return counts.find((threads) => withThreads(threads) <= NEARLY * soonest) ?? most
}

const NEARLY = 1.1
