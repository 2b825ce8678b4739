/** A module's memory, in words and in bytes. What is allocated stays, and lies before the chunk. */
export interface Memory {
  /** Finds room for `bytes` more, aligned. */
  allocate(bytes: number): number
  /** Allocates words and sets them. */
  put(words: ArrayLike<number>): number
  putBytes(bytes: Uint8Array): number
  get(address: number): number
  set(address: number, word: number): void
  /** Makes the memory reach up to `end`. Views of it that were fetched before may then be dead. */
  reserve(end: number): void
  bytes(): Buffer<ArrayBuffer>
  words(address: number, count: number): Int32Array<ArrayBuffer>
  /** The same for repeated use: a new view is made only when the memory has grown. */
  lasting(address: number, count: number): () => Int32Array<ArrayBuffer>
}

export function createMemory(memory: WebAssembly.Memory, free: number): Memory {
  let next = free
  let bytes = Buffer.from(memory.buffer)
  let words = new Int32Array(memory.buffer)

  function reserve(end: number): void {
    if (end <= bytes.length) return
    memory.grow(STEP * Math.ceil((end - bytes.length) / (STEP * PAGE)))
    bytes = Buffer.from(memory.buffer)
    words = new Int32Array(memory.buffer)
  }

  function allocate(size: number): number {
    const address = aligned(next)
    next = address + size
    reserve(next)
    return address
  }

  function wordsAt(address: number, count: number): Int32Array<ArrayBuffer> {
    return words.subarray(address / WORD, address / WORD + count)
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
    get: (address) => words[address / WORD] ?? 0,
    set(address, word) {
      words[address / WORD] = word
    },
    reserve,
    bytes: () => bytes,
    words: wordsAt,
    lasting(address, count) {
      let all = words
      let view = wordsAt(address, count)
      return () => {
        if (all !== words) {
          all = words
          view = wordsAt(address, count)
        }
        return view
      }
    },
  }
}

/** The next start of a line of a core's cache. */
export function aligned(address: number): number {
  return Math.ceil(address / CACHE_LINE) * CACHE_LINE
}

export const WORD = 4
const CACHE_LINE = 64
const PAGE = 65_536
/** Pages to ask for at a time: they cost nothing until they are used. */
const STEP = 16
