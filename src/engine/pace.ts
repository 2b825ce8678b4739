import type { RestOfWork } from './threads-that-pay.ts'

/** How fast the main thread annotates and moves chunks, once it has warmed up. */
export interface Pace {
  /** Times the annotating of a chunk; what passes between two of them is the moving. */
  measure<T>(bytes: number, annotate: () => T): T
  /** What is to be expected of so many bytes more. */
  rest(bytes: number): RestOfWork
  /** How much of a core the main thread was given while it annotated: less than 1 where others work, too. */
  coreShare(): number
}

export function createPace(now = (): number => performance.now(), cpu = cpuOfThread): Pace {
  let seen = 0
  let lastEnd = 0
  let wallMs = 0
  let cpuMs = 0
  /** Milliseconds a byte. The least of them: what slows a chunk down comes from elsewhere. */
  let annotating = Infinity
  let moving = Infinity
  return {
    measure(bytes, annotate) {
      const start = now()
      const startCpu = cpu()
      const result = annotate()
      const end = now()
      if (seen > WARM_UP_BYTES) {
        annotating = Math.min(annotating, (end - start) / bytes)
        moving = Math.min(moving, (start - lastEnd) / bytes)
        wallMs += end - start
        cpuMs += cpu() - startCpu
      }
      seen += bytes
      lastEnd = end
      return result
    },
    rest: (bytes) =>
      annotating === Infinity
        ? { annotateMs: USUAL.annotating * bytes, moveMs: USUAL.moving * bytes }
        : { annotateMs: annotating * bytes, moveMs: moving * bytes },
    coreShare: () => (wallMs === 0 ? 1 : Math.min(1, cpuMs / wallMs)),
  }
}

function cpuOfThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds a byte on a runner of today, with the default types, when a row in twelve has entities. */
const USUAL = { annotating: 7 / 2 ** 20, moving: 2 / 2 ** 20 }
/** Until the code is compiled, it says nothing about the rest. */
const WARM_UP_BYTES = 6 * 1024 * 1024
