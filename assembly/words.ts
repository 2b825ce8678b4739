import { COMPLETE, ROOTS, SYMBOLS } from './plan'

/**
 * The tables of `prefilter.ts` as words of 32 bits, addresses absolute. `ROOTS`: for each three symbols a node or 0.
 * A node: its bits, how many symbols may follow, and for each of them the symbol and its node. `COMPLETE`: how many
 * sets of bits there are, and the sets; an utterance passes when it has all bits of one.
 */
const NODE_COUNT: usize = 4
const NODE_NEXT: usize = 8
const PAIR: usize = 8
const WORD: usize = 4

const LANES: usize = 16
const KEY_LENGTH: usize = 3

/** `holdsWords` of `prefilter.ts`. */
export function holdsWords(start: usize, end: usize): bool {
  const roots = load<usize>(ROOTS)
  let seen = 0
  let within: u32 = 0
  for (let block = start; block < end; block += LANES) {
    const bytes = v128.load(block)
    const valid: u32 = end - block >= LANES ? 0xffff : (1 << ((end - block) as u32)) - 1
    const alphanumeric = (i8x16.bitmask(isAlphanumeric(bytes)) as u32) & valid
    const beyondAscii = (i8x16.bitmask(bytes) as u32) & valid
    let begins = beyondAscii | (alphanumeric & ~((alphanumeric << 1) | within))
    within = alphanumeric >> 15
    for (; begins != 0; begins &= begins - 1) {
      const at = block + (ctz(begins) as usize)
      const root = load<usize>(roots + keyAt(at, end) * WORD)
      if (root == 0) continue
      const found = seen | bitsFrom(root, at + KEY_LENGTH, end)
      if (found == seen) continue
      seen = found
      if (isComplete(seen)) return true
    }
  }
  return false
}

function isAlphanumeric(bytes: v128): v128 {
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61))
  const digits = i8x16.sub(bytes, i8x16.splat(0x30))
  return v128.or(i8x16.lt_u(letters, i8x16.splat(26)), i8x16.lt_u(digits, i8x16.splat(10)))
}

function keyAt(at: usize, end: usize): usize {
  return (symbolAt(at, end) << 10) | (symbolAt(at + 1, end) << 5) | symbolAt(at + 2, end)
}

/** 0 for what belongs to no word, and beyond the end. */
function symbolAt(at: usize, end: usize): usize {
  return at < end ? load<u8>(load<usize>(SYMBOLS) + load<u8>(at)) : 0
}

function bitsFrom(root: usize, start: usize, end: usize): i32 {
  let bits = 0
  let at = start
  for (let node = root; node != 0; at++) {
    bits |= load<i32>(node)
    node = at < end ? childOf(node, symbolAt(at, end)) : 0
  }
  return bits
}

function childOf(node: usize, symbol: usize): usize {
  const end = node + NODE_NEXT + load<usize>(node, NODE_COUNT) * PAIR
  for (let pair = node + NODE_NEXT; pair < end; pair += PAIR) {
    if (load<usize>(pair) == symbol) return load<usize>(pair, WORD)
  }
  return 0
}

function isComplete(seen: i32): bool {
  const list = load<usize>(COMPLETE)
  const end = list + WORD + load<usize>(list) * WORD
  for (let at = list + WORD; at < end; at += WORD) {
    const bits = load<i32>(at)
    if ((seen & bits) == bits) return true
  }
  return false
}
