import { TRAITS } from './plan'

/** What a byte of a match asks of those who write it: an escape in a cell, quotes around it, an escape in JSON. */
export const IN_CELL: i32 = 1
export const QUOTED: i32 = 2
export const IN_JSON: i32 = 4

/** What any of these bytes asks. */
export function traitsOf(start: usize, end: usize): i32 {
  const traits = load<usize>(TRAITS)
  let all = 0
  for (let at = start; at < end; at++) all |= load<u8>(traits + load<u8>(at))
  return all
}
