/** What the rest of a file would take on the main thread. */
export interface RestOfWork {
  /** To annotate it. */
  readonly annotateMs: number
  /** For what only the main thread does: reading, cutting, hashing and writing. */
  readonly moveMs: number
  /** What the system spends on taking over the written bytes, on threads of its own. */
  readonly writeMs: number
  /** What a thread spends, of the CPU, until it runs at full speed. */
  readonly startMs: number
}

/**
 * How many worker threads finish the rest of a file soonest, beside the main thread that goes on to annotate, 0 for
 * none: the fewest that are nearly as quick as the most. With n of them the rest takes as long as the moving, or as our
 * work and their start, spread over all our threads, or as that and the system's work, spread over the cores, whichever
 * is longest.
 */
export function threadsThatPay(rest: RestOfWork, most: number, cores: number): number {
  const { annotateMs, moveMs, writeMs, startMs } = rest
  const withThreads = (threads: number): number => {
    const ourMs = annotateMs + moveMs + threads * startMs
    return Math.max(moveMs, ourMs / (threads + 1), (ourMs + writeMs) / cores)
  }
  const counts = Array.from({ length: most + 1 }, (_, threads) => threads)
  const soonest = Math.min(...counts.map(withThreads))
  return counts.find((threads) => withThreads(threads) <= NEARLY * soonest) ?? most
}

const NEARLY = 1.1
