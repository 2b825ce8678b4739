import { setFlagsFromString } from 'node:v8'

/**
 * V8's young heap. V8 doubles it each time that as many bytes have survived it as it holds. In a long file that happens
 * however little a chunk leaves behind, and memory would grow with the file.
 */
export interface YoungHeap extends Disposable {
  /** Keeps it at its present size, in all threads, until this is disposed of. */
  hold(): void
}

export function youngHeap(): YoungHeap {
  let growth = USUAL_GROWTH

  function setGrowth(factor: number): void {
    if (factor === growth) return
    growth = factor
    setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  }

  return {
    hold: () => setGrowth(1),
    [Symbol.dispose]: () => setGrowth(USUAL_GROWTH),
  }
}

/** V8's own. */
const USUAL_GROWTH = 2
