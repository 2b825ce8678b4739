import { setFlagsFromString } from 'node:v8'

/**
 * V8's young heap, which V8 doubles when as much as it holds has outlived it since the last time: in a long file that
 * comes to pass however little a chunk leaves behind, and memory would grow with the file.
 */
export interface YoungHeap extends Disposable {
  /** Keeps it, in all threads, at the size that it has now, until it is disposed of. */
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
