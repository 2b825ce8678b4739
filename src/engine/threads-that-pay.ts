/** What the rest of a file would take on the main thread. */
export interface RestOfWork {
  /** To annotate it. */
  readonly annotateMs: number
  /** For what only the main thread does: reading, cutting, hashing and writing. */
  readonly moveMs: number
  /** What threads of the system spend on the bytes that are written. */
  readonly writeMs: number
  /** CPU time that a thread spends until it runs at full speed. */
  readonly startMs: number
}

/**
 * How many worker threads to have beside the main one, which goes on annotating, so that the rest of a file is done
 * soonest: the fewest that come near the best, 0 for none. With n of them the rest takes as long as the longest of
 * three: the moving; all our work and the threads' start, spread over our threads; these and the system's work, spread
 * over the cores.
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
