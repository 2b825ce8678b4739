/** Buffers that go round: chunks from the reader to an annotator and back, output from there to the disk and back. */
export interface Buffers {
  /** For reading: at least `size` bytes, with an `ArrayBuffer` to itself, so that it can be moved to a thread. */
  take(size: number): Buffer<ArrayBuffer>
  give(buffer: Buffer<ArrayBuffer>): void
  /** For the output of a chunk of `length` bytes. */
  takeRoom(length: number): Buffer<ArrayBuffer>
  /** `written`: how many bytes there were to write. If they did not fit, later rooms are larger. */
  giveRoom({ buffer }: Pick<Uint8Array<ArrayBuffer>, 'buffer'>, written?: number): void
}

export function createBuffers(size: number, kept: number): Buffers {
  const free: Buffer<ArrayBuffer>[] = []
  const rooms: Buffer<ArrayBuffer>[] = []
  const most = 2 * size + ROOM_AT_LEAST
  let roomSize = 0
  return {
    take(wanted) {
      const buffer = wanted <= size ? free.pop() : undefined
      return buffer ?? Buffer.allocUnsafeSlow(Math.max(wanted, size))
    },
    give(buffer) {
      if (buffer.length === size && free.length < kept) free.push(buffer)
    },
    takeRoom: (length) =>
      rooms.pop() ?? Buffer.allocUnsafeSlow(Math.max(roomSize, Math.ceil(length * ROOM) + ROOM_AT_LEAST)),
    giveRoom({ buffer }, written = 0) {
      const { byteLength } = buffer
      if (byteLength > most) return
      if (written >= byteLength && byteLength < most) roomSize = Math.min(most, Math.ceil(written * SPARE))
      else if (rooms.length < kept) rooms.push(Buffer.from(buffer))
    },
  }
}

/** What is written is longer than its chunk by our cells and the entities' lines: rarely by more than a quarter. */
const ROOM = 1.25
const ROOM_AT_LEAST = 4096
/** The next chunk may need a little more. */
const SPARE = 1.1
