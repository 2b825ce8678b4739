import { LANES } from './bytes'
const ZERO: u64 = 0x30

/** Copies bytes; where they end. May write up to fifteen more, where the next ones will go. */
export function copy(into: usize, from: usize, to: usize): usize {
  const length = to - from
  for (let at: usize = 0; at < length; at += LANES) v128.store(into + at, v128.load(from + at))
  return into + length
}

/** Writes a number in decimal; where it ends. */
export function writeDecimal(number: u64, into: usize): usize {
  let end = into + 1
  for (let rest = number; rest >= 10; rest /= 10) end++
  let rest = number
  for (let at = end - 1; at >= into; at--, rest /= 10) store<u8>(at, (ZERO + (rest % 10)) as u8)
  return end
}
