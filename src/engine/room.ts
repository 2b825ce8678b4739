/** What is left of the room that the output lies in. */
export function roomBehind({ buffer, byteOffset, length }: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(buffer, byteOffset + length)
}

/** A copy of bytes, in `room` if that is large enough. */
export function copied(bytes: Buffer, room: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const copy =
    bytes.length <= room.length ? room.subarray(0, bytes.length) : Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}
