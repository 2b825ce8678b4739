import type { WasmModule } from './module.ts'

/**
 * A module's memory, in words and in bytes. All who lay something out in it share it: what is allocated stays. It is
 * shared with threads, too, so that growing it ends no view of it: files are read into it while it may grow.
 */
export interface Memory {
  /** Finds room for `bytes` more, aligned. */
  allocate(bytes: number): number
  /** Allocates words and sets them. */
  put(words: ArrayLike<number>): number
  putBytes(bytes: Uint8Array): number
  /** Copies bytes to an address that the memory reaches. */
  copyTo(address: number, source: Uint8Array): void
  /** Where nothing lies, aligned; until something is allocated, a chunk's work may use what follows. */
  free(): number
  get(address: number): number
  set(address: number, word: number): void
  /** Makes the memory reach up to `end`, and views of it that are fetched from now on. */
  reserve(end: number): void
  bytes(): Buffer<SharedArrayBuffer>
  words(address: number, count: number): Int32Array<SharedArrayBuffer>
  /** Allocates bytes for a buffer that chunks are read into, or output is written to, without being copied. */
  lend(bytes: number): Buffer<SharedArrayBuffer>
  /** Where such a buffer, or a part of it, begins; undefined for any other. */
  addressOf(buffer: Buffer): number | undefined
}

export function createMemory({ memory, is }: Pick<WasmModule, 'memory' | 'is'>): Memory {
  let { bytes, words } = viewsOf(memory)

  function reserve(end: number): void {
    if (end <= bytes.length) return
    const missing = end - memory.buffer.byteLength
    if (missing > 0) memory.grow(STEP * Math.ceil(missing / (STEP * PAGE)))
    ;({ bytes, words } = viewsOf(memory))
  }

  function get(address: number): number {
    return words[address / WORD] ?? 0
  }

  function free(): number {
    return aligned(Math.max(get(is.LAID_OUT), is.FREE))
  }

  function allocate(size: number): number {
    const address = free()
    reserve(address + size)
    words[is.LAID_OUT / WORD] = address + size
    return address
  }

  return {
    allocate,
    put(list) {
      const address = allocate(WORD * list.length)
      words.set(list, address / WORD)
      return address
    },
    putBytes(list) {
      const address = allocate(list.length)
      bytes.set(list, address)
      return address
    },
    copyTo(address, { buffer, byteOffset, length }) {
      // A part of an array: V8 copies a whole one word by word when it is shared.
      Buffer.from(buffer).copy(bytes, address, byteOffset, byteOffset + length)
    },
    free,
    get,
    set(address, word) {
      words[address / WORD] = word
    },
    reserve,
    bytes: () => bytes,
    words: (address, count) => words.subarray(address / WORD, address / WORD + count),
    lend(size) {
      const address = allocate(size + is.SLACK)
      return bytes.subarray(address, address + size)
    },
    addressOf: ({ buffer, byteOffset }) => (MEMORIES.get(buffer) === memory ? byteOffset : undefined),
  }
}

function viewsOf(memory: WebAssembly.Memory) {
  const { buffer } = memory
  MEMORIES.set(buffer, memory)
  return { bytes: Buffer.from(buffer), words: new Int32Array(buffer) }
}

/** Which memory a buffer is of: each time that one grows it has another buffer. */
const MEMORIES = new WeakMap<ArrayBufferLike, WebAssembly.Memory>()

/** The next start of a line of a core's cache. */
export function aligned(address: number): number {
  return Math.ceil(address / CACHE_LINE) * CACHE_LINE
}

export const WORD = 4
const CACHE_LINE = 64
const PAGE = 65_536
/** Pages to ask for at a time: they cost nothing until they are used. */
const STEP = 16
