/** The same counts with room for more: `length` of them, the new ones 0. */
export function enlarged(counts: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(counts)
  return larger
}
