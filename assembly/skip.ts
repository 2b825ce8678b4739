import { LANES } from './bytes'

/**
 * The first byte from `from` on that is in a set, or `end`. The set is what JavaScript lays out: for each low half of
 * a byte the high halves that go with it, a bit each; for each high half its bit; and 0x80 sixteen times when all
 * bytes beyond ASCII are in the set as well.
 */
export function skipTo(set: usize, from: usize, end: usize): usize {
  const highs = v128.load(set)
  const bits = v128.load(set, 16)
  const beyondAscii = v128.load(set, 32)
  for (let at = from; at < end; at += LANES) {
    const bytes = v128.load(at)
    const high = i8x16.swizzle(highs, v128.and(bytes, i8x16.splat(0x0f)))
    const bit = i8x16.swizzle(bits, i8x16.shr_u(bytes, 4))
    const outside = i8x16.eq(v128.or(v128.and(high, bit), v128.and(bytes, beyondAscii)), i8x16.splat(0))
    const inside = ~i8x16.bitmask(outside) & 0xffff
    if (inside != 0) return min(at + (ctz(inside) as usize), end)
  }
  return end
}
