/** What is left of a room, in which the output may lie. */
export function roomAfter(output: Uint8Array, room: Buffer): Buffer {
  const isThere = output.buffer === room.buffer && output.byteOffset === room.byteOffset
  return isThere ? room.subarray(output.length) : room
}

/** A copy of bytes, in `room` if that is large enough. */
export function copied(bytes: Buffer, room: Buffer): Buffer {
  const copy =
    bytes.length <= room.length ? room.subarray(0, bytes.length) : Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** The same bytes, as a thread gets or sends them, with the methods of a `Buffer`. */
export function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
