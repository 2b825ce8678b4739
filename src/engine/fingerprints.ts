import { QUOTE } from '../csv/bytes.ts'

/**
 * A number by which the rows of two files are paired: the same for equal utterances. It is a hash of the cell between
 * `start` and `end`, as it reads without its quotes: 53 bits of two running ones (FNV-1a, and a variant of it).
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
