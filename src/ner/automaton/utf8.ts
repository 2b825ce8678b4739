import type { PointRange } from './code-points.ts'

/** A byte between `from` and `to`, both included. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/**
 * The UTF-8 encodings (RFC 3629) of some code points, as sequences of byte ranges: every way to pick a byte from each
 * range of a sequence is the encoding of one of them. Surrogates have none.
 */
export function byteSequencesOf(ranges: readonly PointRange[]): readonly (readonly ByteRange[])[] {
  return ranges.flatMap(({ from, to }) =>
    LENGTHS.flatMap(({ first, last }) => split(Math.max(from, first), Math.min(to, last))),
  )
}

/** Code points whose encodings are equally long. */
const LENGTHS = [
  { first: 0, last: 0x7f },
  { first: 0x80, last: 0x7ff },
  { first: 0x800, last: 0xd7ff },
  { first: 0xe000, last: 0xffff },
  { first: 0x10000, last: 0x10ffff },
]

/** Until first and last differ only in bytes after which all bytes are free. */
function split(from: number, to: number): readonly (readonly ByteRange[])[] {
  if (from > to) return []
  for (let bits = BITS_OF_LATER_BYTE; 2 ** bits <= to; bits += BITS_OF_LATER_BYTE) {
    const free = 2 ** bits - 1
    if (from <= 0x7f || from - (from & free) === to - (to & free)) continue
    if ((from & free) !== 0) return [...split(from, from | free), ...split((from | free) + 1, to)]
    if ((to & free) !== free) {
      const start = to - (to & free)
      return [...split(from, start - 1), ...split(start, to)]
    }
  }
  const last = Buffer.from(String.fromCodePoint(to))
  return [
    Array.from(Buffer.from(String.fromCodePoint(from)), (byte, at) => ({ from: byte, to: last[at] ?? byte })),
  ]
}

const BITS_OF_LATER_BYTE = 6
