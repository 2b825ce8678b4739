export const LF: u8 = 0x0a
export const CR: u8 = 0x0d
export const QUOTE: u8 = 0x22

/** Bytes that are classified together: as many as a mask has bits. */
export const BLOCK: usize = 64

/** Bytes of a vector. */
export const LANES: usize = 16

/** A bit for each of 64 bytes: whether it is `byte`. */
export function maskOf(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const wanted = i8x16.splat(byte)
  return joined(
    i8x16.bitmask(i8x16.eq(a, wanted)),
    i8x16.bitmask(i8x16.eq(b, wanted)),
    i8x16.bitmask(i8x16.eq(c, wanted)),
    i8x16.bitmask(i8x16.eq(d, wanted)),
  )
}

export function joined(a: i32, b: i32, c: i32, d: i32): u64 {
  return (a as u64) | ((b as u64) << 16) | ((c as u64) << 32) | ((d as u64) << 48)
}

/** Each bit is the parity of the bits of `mask` up to and with it. */
export function prefixXor(mask: u64): u64 {
  mask ^= mask << 1
  mask ^= mask << 2
  mask ^= mask << 4
  mask ^= mask << 8
  mask ^= mask << 16
  return mask ^ (mask << 32)
}

/** The first `count` bits, all of them from 64 on. */
export function firstBits(count: usize): u64 {
  return count >= BLOCK ? ~(0 as u64) : ((1 as u64) << (count as u64)) - 1
}

export function digitsOf(bytes: v128): i32 {
  return i8x16.bitmask(isWithin(bytes, 0x30, 10))
}

/** Whether bytes are letters of ASCII. */
export function areLetters(bytes: v128): v128 {
  return isWithin(v128.or(bytes, i8x16.splat(0x20)), 0x61, 26)
}

/** Whether bytes are among the `count` from `first` on. */
export function isWithin(bytes: v128, first: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count))
}
