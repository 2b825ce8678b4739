import type { RestOfWork } from './threads-that-pay.ts'

/** How fast the main thread annotates and moves chunks, once it has warmed up. */
export interface Pace {
  /** Times what is loaded before the first chunk. */
  load<T>(work: () => Promise<T>): Promise<T>
  /**
   * Times the annotating of a chunk, unless it comes to undefined, given up. The time between two chunks goes to the
   * moving.
   */
  measure<T>(bytes: number, annotate: () => T): T
  /** What `bytes` more are expected to take. */
  rest(bytes: number): RestOfWork
  /** How much of a core the main thread was given while it annotated: less than 1 where others work, too. */
  coreShare(): number
}

/** What is expected of a kind of work before any of it is done. */
interface UsualPace {
  /** Milliseconds a byte. */
  readonly annotating: number
  readonly moving: number
  readonly writing: number
  /** Milliseconds that the main thread loses at first: it loads what it needs, and does not yet run at full speed. */
  readonly warming: number
  /** Milliseconds of CPU that a thread takes to start, and for the same. */
  readonly starting: number
}

const MEBIBYTE = 2 ** 20

/** For the copy to the system's page cache, and for the pages there. */
const WRITING = 1 / MEBIBYTE

/**
 * The default types on a runner of today, when a row in twelve has entities. The more columns a file has, the less of it
 * are utterances, and the rest takes the kernel next to no time.
 */
export function byRecognisers(columns: number): UsualPace {
  const utterances = Math.min(1, USUAL_COLUMNS / columns)
  return {
    annotating: (0.5 + 3.5 * utterances) / MEBIBYTE,
    moving: 1.5 / MEBIBYTE,
    writing: WRITING,
    warming: 200,
    starting: 300,
  }
}

const USUAL_COLUMNS = 6

/** Four patterns in such a file: the kernel is soon compiled, and shared by all threads. */
export const BY_KERNEL: UsualPace = {
  annotating: 1.4 / MEBIBYTE,
  moving: 1 / MEBIBYTE,
  writing: WRITING,
  warming: 45,
  starting: 200,
}

export function createPace(usual: UsualPace, now = (): number => performance.now(), cpu = cpuOfThread): Pace {
  let lastEnd = 0
  let coldMs = 0
  let coldBytes = 0
  let warmBytes = 0
  let wallMs = 0
  let cpuMs = 0
  /** Milliseconds a byte. The least of them: what slows a chunk down comes from elsewhere. */
  let annotating = Infinity
  let moving = Infinity

  return {
    async load(work) {
      const start = now()
      const loaded = await work()
      coldMs += now() - start
      return loaded
    },
    measure(bytes, annotate) {
      const start = now()
      const startCpu = cpu()
      const result = annotate()
      const end = now()
      if (coldBytes <= WARM_UP_BYTES) {
        coldMs += end - start
        coldBytes += bytes
      } else if (result !== undefined) {
        annotating = Math.min(annotating, (end - start) / bytes)
        moving = Math.min(moving, (start - lastEnd) / bytes)
        warmBytes += bytes
        wallMs += end - start
        cpuMs += cpu() - startCpu
      }
      lastEnd = end
      return result
    },
    rest(bytes) {
      const warming = Math.max(usual.warming, coldMs - annotating * coldBytes)
      const known = warmBytes > FEW_CHUNKS ? { annotating, moving, warming } : usual
      return {
        annotateMs: known.annotating * bytes,
        moveMs: known.moving * bytes,
        writeMs: usual.writing * bytes,
        startMs: usual.starting * (known.warming / usual.warming),
      }
    },
    // The system counts CPU time in ticks: none says nothing yet.
    coreShare: () => (cpuMs === 0 ? 1 : Math.min(1, cpuMs / wallMs)),
  }
}

function cpuOfThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Until the code is compiled, its pace says nothing about the rest. */
const WARM_UP_BYTES = 6 * MEBIBYTE

/** Among so many bytes, some were hardly slowed down. */
const FEW_CHUNKS = 2 * MEBIBYTE
