import { hashOfText } from './hash'
import { MENTION_COUNT, MENTIONS } from './plan'
import { END, spanAt, spanCount, START, TYPE } from './spans'

/** A mention: the hash of its value, its row, counted from the chunk's start, the number of the row's intent, its type. */
const HASH: usize = 0
const ROW: usize = 8
const INTENT_OF_ROW: usize = 12
const TYPE_OF_MENTION: usize = 16
export const MENTION: usize = 24

/** Adds those of the row at hand. */
export function addMentions(row: i32, intent: i32): void {
  const count = load<i32>(MENTION_COUNT)
  let mention = load<usize>(MENTIONS) + (count as usize) * MENTION
  for (let index = 0; index < spanCount; index++, mention += MENTION) {
    const span = spanAt(index)
    store<f64>(mention, hashOfText(load<usize>(span, START), load<usize>(span, END)), HASH)
    store<i32>(mention, row, ROW)
    store<i32>(mention, intent, INTENT_OF_ROW)
    store<i32>(mention, load<i32>(span, TYPE), TYPE_OF_MENTION)
  }
  store<i32>(MENTION_COUNT, count + spanCount)
}

/**
 * Counts the mentions of a chunk, which are in the order of their rows. Lists of numbers are written to: `rows` and
 * `intents`, for each row that has some; `counts`, `rowCounts`, `countsOfIntents`, by type, which hold zeros; `hashes`,
 * one type after the other. At most 64 types; how many rows.
 */
export function tallyMentions(
  types: i32,
  rows: usize,
  intents: usize,
  counts: usize,
  rowCounts: usize,
  countsOfIntents: usize,
  hashes: usize,
): i32 {
  const first = load<usize>(MENTIONS)
  const end = first + (load<i32>(MENTION_COUNT) as usize) * MENTION
  let rowCount = 0
  let lastRow = -1
  let typesOfRow: u64 = 0
  for (let mention = first; mention < end; mention += MENTION) {
    const row = load<i32>(mention, ROW)
    const intent = load<i32>(mention, INTENT_OF_ROW)
    const type = load<i32>(mention, TYPE_OF_MENTION)
    if (row != lastRow) {
      store<i32>(numberAt(rows, rowCount), row)
      store<i32>(numberAt(intents, rowCount), intent)
      rowCount++
      lastRow = row
      typesOfRow = 0
    }
    const bit = (1 as u64) << (type as u64)
    if ((typesOfRow & bit) == 0) increment(numberAt(rowCounts, type))
    typesOfRow |= bit
    increment(numberAt(counts, type))
    increment(numberAt(countsOfIntents, intent * types + type))
  }
  for (let type = 0; type < types; type++) hashes = writeHashes(type, first, end, hashes)
  return rowCount
}

function writeHashes(type: i32, first: usize, end: usize, into: usize): usize {
  let at = into
  for (let mention = first; mention < end; mention += MENTION) {
    if (load<i32>(mention, TYPE_OF_MENTION) != type) continue
    store<f64>(at, load<f64>(mention, HASH))
    at += HASH_BYTES
  }
  return at
}

const HASH_BYTES: usize = 8
const NUMBER: usize = 4

function numberAt(list: usize, index: i32): usize {
  return list + (index as usize) * NUMBER
}

function increment(number: usize): void {
  store<i32>(number, load<i32>(number) + 1)
}
