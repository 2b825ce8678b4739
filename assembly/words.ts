import { firstBits, joined } from './bytes'
import { COMPLETE, KEYS, NODES, ROOTS, SCRATCH } from './plan'

/**
 * The tables of `prefilter.ts`. `KEYS`: a bit for each three symbols a word may begin with, and `ROOTS`: its node. A
 * node, an offset in `NODES`, is words of 32 bits: its own bits, how many symbols may follow, and for each of them the
 * symbol and its node. `COMPLETE`: how many sets of bits there are, and the sets; an utterance passes when it has all
 * bits of one.
 */
const NODE_COUNT: usize = 4
const NODE_NEXT: usize = 8
const PAIR: usize = 8
const WORD: usize = 4

const BLOCK: usize = 64
const KEY_LENGTH: usize = 3

/** The symbols of `stems.ts`; 0 is no part of a word, and from 28 on four tell letters beyond ASCII apart. */
const DIGIT: u8 = 27
const BEYOND_ASCII: u8 = 28
const BEYOND_KINDS: u8 = 3

/** `holdsWords` of `prefilter.ts`. */
export function holdsWords(start: usize, end: usize): bool {
  const scratch = load<usize>(SCRATCH)
  const keys = load<usize>(KEYS)
  let seen = 0
  let within: u64 = 0
  for (let block = start; block < end; block += BLOCK) {
    const words = joined(
      putSymbols(scratch, v128.load(block)),
      putSymbols(scratch + 16, v128.load(block, 16)),
      putSymbols(scratch + 32, v128.load(block, 32)),
      putSymbols(scratch + 48, v128.load(block, 48)),
    )
    putSymbols(scratch + BLOCK, v128.load(block, BLOCK))
    if (end - block < BLOCK + KEY_LENGTH) v128.store(scratch + (end - block), i8x16.splat(0))
    const beyondAscii = joined(
      i8x16.bitmask(v128.load(block)),
      i8x16.bitmask(v128.load(block, 16)),
      i8x16.bitmask(v128.load(block, 32)),
      i8x16.bitmask(v128.load(block, 48)),
    )
    let begins = (beyondAscii | (words & ~((words << 1) | within))) & firstBits(end - block)
    within = words >> 63
    for (; begins != 0; begins &= begins - 1) {
      const first = ctz(begins) as usize
      const key = keyAt(scratch + first)
      if (((load<u32>(keys + (key >> 5) * WORD) >> (key as u32)) & 1) == 0) continue
      const found =
        seen | bitsFrom(load<usize>(load<usize>(ROOTS) + key * WORD), block + first + KEY_LENGTH, end)
      if (found == seen) continue
      seen = found
      if (isComplete(seen)) return true
    }
  }
  return false
}

/** Stores the symbols of sixteen bytes; returns which are ASCII letters or digits. */
function putSymbols(into: usize, bytes: v128): i32 {
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x60))
  const isLetter = i8x16.lt_u(i8x16.sub(letters, i8x16.splat(1)), i8x16.splat(26))
  const isDigit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
  const isBeyondAscii = i8x16.lt_s(bytes, i8x16.splat(0))
  const others = v128.or(
    v128.and(isDigit, i8x16.splat(DIGIT)),
    v128.and(isBeyondAscii, v128.or(i8x16.splat(BEYOND_ASCII), v128.and(bytes, i8x16.splat(BEYOND_KINDS)))),
  )
  v128.store(into, v128.or(v128.and(isLetter, letters), others))
  return i8x16.bitmask(v128.or(isLetter, isDigit))
}

/** Five bits for each of three symbols, the first one highest. */
function keyAt(symbols: usize): usize {
  const three = load<u32>(symbols)
  return (((three & 0x1f) << 10) | ((three >> 3) & 0x3e0) | ((three >> 16) & 0x1f)) as usize
}

function symbolAt(at: usize): usize {
  const byte = load<u8>(at)
  if (byte > 0x7f) return BEYOND_ASCII | (byte & BEYOND_KINDS)
  if (byte - 0x30 < 10) return DIGIT
  const letter = (byte | 0x20) - 0x60
  return letter - 1 < 26 ? letter : 0
}

function bitsFrom(root: usize, start: usize, end: usize): i32 {
  const nodes = load<usize>(NODES)
  let bits = 0
  let at = start
  for (let offset = root; offset != 0; at++) {
    const node = nodes + offset
    bits |= load<i32>(node)
    offset = at < end ? childOf(node, symbolAt(at)) : 0
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
