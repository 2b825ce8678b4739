import { CHUNK, INTENT_COUNT, INTENT_LIST, INTENT_SLOT_MASK, INTENT_SLOTS } from './plan'

/** An interned intent: where its first cell is, counted from the chunk's start, its hash, and its rows. */
const START: usize = 0
const END: usize = 4
const HASH: usize = 8
const ROWS: usize = 12
const ENTRY: usize = 16

const SLOT: usize = 4
const WORD: usize = 8

/**
 * Counts a row of the intent whose cell has these bounds, and numbers it: an intent is its bytes. The slots are
 * addressed openly and hold one more than a number, 0 where free; JavaScript sees to it that some always are.
 */
export function countIntent(start: usize, end: usize): i32 {
  const slots = load<usize>(INTENT_SLOTS)
  const mask = load<u32>(INTENT_SLOT_MASK)
  const list = load<usize>(INTENT_LIST)
  const hash = hashOf(start, end)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = slots + (slot as usize) * SLOT
    const known = load<i32>(place)
    if (known == 0) return intern(place, start, end, hash)
    const entry = list + ((known - 1) as usize) * ENTRY
    if (load<u32>(entry, HASH) != hash || !isAt(entry, start, end)) continue
    store<i32>(entry, load<i32>(entry, ROWS) + 1, ROWS)
    return known - 1
  }
}

function intern(place: usize, start: usize, end: usize, hash: u32): i32 {
  const chunk = load<usize>(CHUNK)
  const number = load<i32>(INTENT_COUNT)
  const entry = load<usize>(INTENT_LIST) + (number as usize) * ENTRY
  store<i32>(entry, (start - chunk) as i32, START)
  store<i32>(entry, (end - chunk) as i32, END)
  store<u32>(entry, hash, HASH)
  store<i32>(entry, 1, ROWS)
  store<i32>(place, number + 1)
  store<i32>(INTENT_COUNT, number + 1)
  return number
}

/** Eight bytes at a time: a multiplication by an odd number, and its high bits folded into the low ones. */
function hashOf(start: usize, end: usize): u32 {
  let hash: u64 = end - start
  let at = start
  for (; at + WORD <= end; at += WORD) hash = mixed(hash ^ load<u64>(at))
  if (at < end) hash = mixed(hash ^ lastBytes(at, end))
  return hash as u32
}

function mixed(hash: u64): u64 {
  const product = hash * 0x9e3779b97f4a7c15
  return product ^ (product >> 32)
}

/** The fewer than eight bytes from `at` on; what stands after them does not count. */
function lastBytes(at: usize, end: usize): u64 {
  return load<u64>(at) & (((1 as u64) << (((end - at) as u64) * 8)) - 1)
}

function isAt(entry: usize, start: usize, end: usize): bool {
  const chunk = load<usize>(CHUNK)
  let known = chunk + load<usize>(entry, START)
  const knownEnd = chunk + load<usize>(entry, END)
  if (knownEnd - known != end - start) return false
  let at = start
  for (; at + WORD <= end; at += WORD, known += WORD) if (load<u64>(at) != load<u64>(known)) return false
  return at == end || lastBytes(at, end) == lastBytes(known, knownEnd)
}
