/** Buffers that go round: chunks from the reader to an annotator and back, output from there to the disk and back. */
export interface Buffers {
  /** For reading: at least `size` bytes, and all of its `ArrayBuffer`, so that it can be moved to a thread. */
  take(size: number): Buffer<ArrayBuffer>
  give(buffer: Buffer<ArrayBuffer>): void
  /** For the output of a chunk of `length` bytes. */
  takeRoom(length: number): Buffer<ArrayBuffer>
  giveRoom(output: Uint8Array<ArrayBuffer>): void
}

export function createBuffers(size: number, kept: number): Buffers {
  const free: Buffer<ArrayBuffer>[] = []
  const rooms: Buffer<ArrayBuffer>[] = []
  return {
    take(wanted) {
      const buffer = wanted <= size ? free.pop() : undefined
      return buffer ?? Buffer.allocUnsafeSlow(Math.max(wanted, size))
    },
    give(buffer) {
      if (buffer.length === size && free.length < kept) free.push(buffer)
    },
    takeRoom: (length) => rooms.pop() ?? Buffer.allocUnsafeSlow(Math.ceil(length * ROOM) + ROOM_AT_LEAST),
    giveRoom({ buffer }) {
      if (rooms.length < kept && buffer.byteLength <= 2 * size + ROOM_AT_LEAST)
        rooms.push(Buffer.from(buffer))
    },
  }
}

/** Output is longer than its chunk by our cells: rarely by more than a quarter. */
const ROOM = 1.25
const ROOM_AT_LEAST = 4096
