import { LANES, LF } from './bytes'
import { copy, writeDecimal } from './write'

const WORD: usize = 4
const CLOSE: u8 = 0x7d

/** `{"row":` and `,"entities":`, as numbers that are stored with their lowest byte first. */
const BEFORE_ROW: u64 = 0x3a22776f72227b
const BEFORE_ROW_LENGTH: usize = 7
const BEFORE_LIST: u64 = 0x697469746e65222c
const BEFORE_LIST_END: u32 = 0x3a227365
const BEFORE_LIST_LENGTH: usize = 12

/** Writes a line for each of `count` rows and their lists, which LF ends; where the lines end. See `entity-lines.ts` of the engine. */
export function writeEntityLines(rows: usize, count: i32, lists: usize, rowsBefore: f64, into: usize): usize {
  const first = (rowsBefore as u64) + 1
  let from = lists
  let at = into
  for (let index = 0; index < count; index++) {
    const end = endOfList(from)
    store<u64>(at, BEFORE_ROW)
    at = writeDecimal(first + load<u32>(rows + (index as usize) * WORD), at + BEFORE_ROW_LENGTH)
    store<u64>(at, BEFORE_LIST)
    store<u32>(at, BEFORE_LIST_END, 8)
    at = copy(at + BEFORE_LIST_LENGTH, from, end)
    store<u8>(at, CLOSE)
    store<u8>(at, LF, 1)
    at += 2
    from = end + 1
  }
  return at
}

function endOfList(from: usize): usize {
  let at = from
  let ends = endsAt(at)
  while (ends == 0) ends = endsAt((at += LANES))
  return at + (ctz(ends) as usize)
}

function endsAt(at: usize): i32 {
  return i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LF)))
}
