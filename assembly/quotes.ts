import { BLOCK, firstBits, maskOf, QUOTE } from './bytes'

/** How many quotes stand from `start` to `end`. */
export function countQuotes(start: usize, end: usize): i32 {
  let count: u64 = 0
  for (let block = start; block < end; block += BLOCK) {
    const quotes = maskOf(
      v128.load(block),
      v128.load(block, 16),
      v128.load(block, 32),
      v128.load(block, 48),
      QUOTE,
    )
    count += popcnt(quotes & firstBits(end - block))
  }
  return count as i32
}
