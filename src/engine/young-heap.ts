import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's young heap, in all threads, as small as it is until it is disposed of. V8 doubles it when as much as it
 * holds has outlived it: in a long file that comes to pass however little a chunk leaves behind, and memory would grow
 * with the file; in a short one fresh memory costs more than it saves.
 */
export function holdYoungHeap(): Disposable {
  setGrowth(1)
  return { [Symbol.dispose]: () => setGrowth(USUAL_GROWTH) }
}

function setGrowth(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}

/** V8's own. */
const USUAL_GROWTH = 2
