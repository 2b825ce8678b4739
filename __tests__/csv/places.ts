import { createMemory } from '../../src/csv/wasm/memory.ts'
import type { WasmModule } from '../../src/csv/wasm/module.ts'

/** A chunk, and a room for its output. */
export interface Placed {
  readonly chunk: Buffer
  readonly room: Buffer
}

/** Where the two may lie: anywhere, or in the module's memory, where the room suffices or not. */
export const PLACES = ['anywhere', 'in memory', 'in memory, in too small a room'] as const

/** Lays documents of up to `most` bytes; what lay there before is still after them. */
export function placesIn(
  wasm: WasmModule | undefined,
  most: number,
): (document: Buffer, place: (typeof PLACES)[number]) => Placed {
  if (!wasm) throw new Error('This test needs WebAssembly with SIMD')
  const memory = createMemory(wasm)
  const chunk = memory.lend(most)
  const large = memory.lend(20 * most)
  const small = memory.lend(wasm.is.SLACK + 20)
  return (document, place) => {
    if (place === 'anywhere') return { chunk: Buffer.from(document), room: Buffer.alloc(0) }
    const length = document.copy(chunk)
    if (length < document.length) throw new Error('The document is too long')
    return { chunk: chunk.subarray(0, length), room: place === 'in memory' ? large : small }
  }
}
