import { areLetters, BLOCK, digitsOf, firstBits, joined } from './bytes'
import { COMPLETE, FOLLOWERS, NODES, ROOTS } from './plan'

/**
 * The tables of `prefilter.ts`. `ROOTS`: for each three symbols a word may begin with its node. A node, an offset in
 * `NODES`, is words of 32 bits: its own bits, how many symbols may follow, and for each of them the symbol and its
 * node. `COMPLETE`: how many sets of bits there are, and the sets; an utterance passes when it has all bits of one.
 * `FOLLOWERS`: for the lower five bits of each three bytes a bit for those of each byte that may come next, if the four
 * begin a word with bits, and not with a digit. Most words are passed over by it.
 */
const NODE_COUNT: usize = 4
const NODE_NEXT: usize = 8
const PAIR: usize = 8
const WORD: usize = 4

const KEY_LENGTH: usize = 3

/** The symbols of `stems.ts`; 0 is no part of a word, and from 28 on four tell letters beyond ASCII apart. */
const DIGIT: u8 = 27
const BEYOND_ASCII: u8 = 28
const BEYOND_KINDS: u8 = 3

/** Of `prefilter.ts` and `recogniser.ts`: the bit of words in a row, how many make one, and how far apart. */
const ROW_BIT: i32 = 1 << 30
const IN_A_ROW: i32 = 5
const NEXT_WORD: usize = 40

/** `holdsWords` of `prefilter.ts`. */
export function holdsWords(start: usize, end: usize): bool {
  const followers = load<usize>(FOLLOWERS)
  let seen = 0
  let row = 0
  let lastOfRow = start
  let within: u64 = 0
  for (let block = start; block < end; block += BLOCK) {
    const a = v128.load(block)
    const b = v128.load(block, 16)
    const c = v128.load(block, 32)
    const d = v128.load(block, 48)
    const digits = joined(digitsOf(a), digitsOf(b), digitsOf(c), digitsOf(d))
    const words = digits | joined(lettersOf(a), lettersOf(b), lettersOf(c), lettersOf(d))
    const beyondAscii = joined(i8x16.bitmask(a), i8x16.bitmask(b), i8x16.bitmask(c), i8x16.bitmask(d))
    let begins = (beyondAscii | (words & ~((words << 1) | within))) & firstBits(end - block)
    within = words >> 63
    for (; begins != 0; begins &= begins - 1) {
      const at = block + (ctz(begins) as usize)
      if ((begins & -begins & digits) == 0 && !mayBegin(followers, load<u32>(at))) continue
      const bits = bitsAt(at, end)
      if ((bits & ROW_BIT) != 0) {
        row = at - lastOfRow <= NEXT_WORD ? row + 1 : 1
        lastOfRow = at
        if (row == IN_A_ROW) return true
      }
      const found = seen | bits
      if (found == seen) continue
      seen = found
      if (isComplete(seen)) return true
    }
  }
  return false
}

function lettersOf(bytes: v128): i32 {
  return i8x16.bitmask(areLetters(bytes))
}

/** Five bits for each of the lower three bytes, the lowest one first. */
function keyOf(bytes: u32): usize {
  return (((bytes & 0x1f) << 10) | ((bytes >> 3) & 0x3e0) | ((bytes >> 16) & 0x1f)) as usize
}

/** Whether four bytes may begin a word with bits. */
function mayBegin(followers: usize, bytes: u32): bool {
  return ((load<u32>(followers + keyOf(bytes) * WORD) >> (bytes >> 24)) & 1) != 0
}

/** Of the word that begins at `at`. */
function bitsAt(at: usize, end: usize): i32 {
  const symbols = symbolAt(at, end) | (symbolAt(at + 1, end) << 8) | (symbolAt(at + 2, end) << 16)
  return bitsFrom(load<usize>(load<usize>(ROOTS) + keyOf(symbols as u32) * WORD), at + KEY_LENGTH, end)
}

function symbolAt(at: usize, end: usize): usize {
  if (at >= end) return 0
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
    offset = at < end ? childOf(node, symbolAt(at, end)) : 0
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
