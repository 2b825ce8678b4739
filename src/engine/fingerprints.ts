import { QUOTE } from '../csv/bytes.ts'

/** A number for each utterance of a file, the same for equal ones: to pair the rows of two files. */
export interface Fingerprints {
  add(chunk: Float64Array): void
  all(): Float64Array
}

export function createFingerprints(): Fingerprints {
  let known = new Float64Array(FIRST_ROWS)
  let size = 0
  return {
    add(chunk) {
      if (size + chunk.length > known.length) {
        const larger = new Float64Array(2 * (size + chunk.length))
        larger.set(known)
        known = larger
      }
      known.set(chunk, size)
      size += chunk.length
    },
    all: () => known.subarray(0, size),
  }
}

const FIRST_ROWS = 4096

/**
 * Of the cell between `start` and `end`, as it reads without its quotes: 53 bits of two running hashes (FNV-1a, and
 * the same with another prime).
 */
export function fingerprint(bytes: Uint8Array, start: number, end: number): number {
  const quoted = end > start && bytes[start] === QUOTE
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let at = quoted ? start + 1 : start; at < (quoted ? end - 1 : end); at++) {
    const byte = bytes[at] ?? 0
    if (quoted && byte === QUOTE) at++
    low = Math.imul(low ^ byte, 0x01000193)
    high = Math.imul(high ^ byte, 0x85ebca6b) ^ (high >>> 15)
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0)
}
