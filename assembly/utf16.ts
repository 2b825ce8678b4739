import { LANES } from './bytes'

/** Bytes from here on begin a code point of four bytes, which UTF-16 writes as two units. */
const FOUR_BYTES: u8 = 0xf0

/** How many UTF-16 code units the UTF-8 bytes stand for. */
export function utf16Units(start: usize, end: usize): i32 {
  let units = 0
  let at = start
  for (; at + LANES <= end; at += LANES) {
    const bytes = v128.load(at)
    const begins = i8x16.bitmask(i8x16.gt_s(bytes, i8x16.splat(LAST_LATER_BYTE)))
    const doubles = i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(FOUR_BYTES)))
    units += popcnt(begins) + popcnt(doubles)
  }
  for (; at < end; at++) {
    const byte = load<u8>(at)
    units += ((byte & 0xc0) != 0x80) as i32
    units += (byte >= FOUR_BYTES) as i32
  }
  return units
}

/** 0xbf, with its sign. */
const LAST_LATER_BYTE: i8 = -65
