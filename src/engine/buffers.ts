import { createMemory } from '../csv/wasm/memory.ts'
import type { WasmModule } from '../csv/wasm/module.ts'

/**
 * Buffers that go round: chunks from the reader to an annotator and back, rooms for their output from there to the disk
 * and back. Threads share their memory. That of those that are kept is the main thread's kernel's, too, which so reads
 * chunks and writes output without a copy.
 */
export interface Buffers {
  readonly chunks: Stock
  /** Each is larger than most output, as what is not used costs nothing. */
  readonly rooms: Stock
}

interface Stock {
  /** For a chunk of `length` bytes, or its output. */
  take(length: number): Buffer
  give(buffer: Buffer): void
}

/** For chunks of `size` bytes; as many of each kind as `kept` says go round. */
export function createBuffers(size: number, kept: number, wasm: WasmModule | undefined): Buffers {
  const memory = wasm && createMemory(wasm)
  const lend = (bytes: number): Buffer => memory?.lend(bytes) ?? shared(bytes)
  return {
    chunks: createStock(size, kept, lend, (length) => length),
    rooms: createStock(size, kept, lend, (length) => 2 * length + ROOM_AT_LEAST),
  }
}

const ROOM_AT_LEAST = 4096

function createStock(
  usual: number,
  kept: number,
  lend: (bytes: number) => Buffer,
  bytesFor: (length: number) => number,
): Stock {
  const free: Buffer[] = []
  let lent = 0
  return {
    take(length) {
      if (length > usual) return shared(bytesFor(length))
      const buffer = free.pop()
      if (buffer) return buffer
      const bytes = bytesFor(usual)
      return lent++ < kept ? lend(bytes) : shared(bytes)
    },
    give(buffer) {
      if (buffer.length === bytesFor(usual) && free.length < kept) free.push(buffer)
    },
  }
}

function shared(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes))
}
