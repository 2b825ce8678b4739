import { createMemory } from './memory.ts'
import { instantiate } from './module.ts'

/** Counts the quotes between two bytes in WebAssembly; undefined where there is none with SIMD. */
export function createWasmQuoteCounter(
  wasm = instantiate(),
): ((bytes: Buffer, from: number, to: number) => number) | undefined {
  if (!wasm) return undefined
  const memory = createMemory(wasm)
  const window = memory.allocate(WINDOW + wasm.is.SLACK)
  const room = memory.bytes()
  return (bytes, from, to) => {
    const address = memory.addressOf(bytes)
    if (address !== undefined) return wasm.countQuotes(address + from, address + to)
    let count = 0
    for (let start = from; start < to; start += WINDOW) {
      const length = bytes.copy(room, window, start, Math.min(to, start + WINDOW))
      count += wasm.countQuotes(window, window + length)
    }
    return count
  }
}

/** Bytes to copy and count at a time, while they are in the cache, where they are not in the module's memory. */
const WINDOW = 64 * 1024
