import { skipTo } from './skip'

/**
 * A pattern, as JavaScript lays it out: two automata of `dfa.ts`, forwards and backwards, in 32-bit words. Tables are
 * addresses; a state is where its row begins, counted in entries of 16 bits.
 */
const CLASSES: usize = 0
const STATES: usize = 4
const STARTS: usize = 8
const UNDECIDED_END: usize = 12
const MATCHING_END: usize = 16
const SEARCHING_END: usize = 20
/** The bytes at which a search must look, see `skip.ts`; 0 when those are too many. */
const SKIP: usize = 24
/** What one automaton takes. */
const DFA: usize = 28

const ENTRY: usize = 2
const DEAD: usize = 0
const END_OF_TEXT: usize = 256

/** What a search comes to. */
export const NONE: i32 = 0
export const FOUND: i32 = 1
export const UNDECIDED: i32 = 2

/** The match that was found last. */
export let matchStart: usize = 0
export let matchEnd: usize = 0

/** Bytes that the searches of a text may still read: so they take linear time whatever the patterns. */
let budget: i64 = 0

export function startSearches(bytes: usize, patterns: i32): void {
  budget = (bytes as i64) * (patterns + MORE_READINGS) + SPARE_BYTES
}

/** Beside one for each pattern. */
const MORE_READINGS: i32 = 8
const SPARE_BYTES: i64 = 1024

/** Finds the leftmost match from `from` on in the text between `text` and `end`. */
export function findMatch(pattern: usize, text: usize, from: usize, end: usize): i32 {
  const found = findEnd(pattern, text, from, end)
  if (found == FOUND) findStart(pattern + DFA, text, from, end)
  return found
}

function findEnd(dfa: usize, text: usize, from: usize, end: usize): i32 {
  const classes = load<usize>(dfa, CLASSES)
  const states = load<usize>(dfa, STATES)
  const starts = load<usize>(dfa, STARTS)
  const undecidedEnd = load<usize>(dfa, UNDECIDED_END)
  const matchingEnd = load<usize>(dfa, MATCHING_END)
  const skip = load<usize>(dfa, SKIP)
  const searchingEnd = skip == 0 ? matchingEnd : load<usize>(dfa, SEARCHING_END)
  let found = NONE
  let at = skip == 0 ? from : skipTo(skip, from, end)
  let state = entryOf(starts, at > text ? load<u8>(at - 1) : END_OF_TEXT)
  for (; at < end; at++) {
    state = entryOf(states, state + load<u8>(classes + load<u8>(at)))
    if (state >= searchingEnd) continue
    if (state >= matchingEnd) {
      at = skipTo(skip, at + 1, end) - 1
      state = entryOf(starts, load<u8>(at))
    } else if (state == DEAD) {
      break
    } else if (state < undecidedEnd) {
      return UNDECIDED
    } else {
      matchEnd = at
      found = FOUND
    }
  }
  budget -= (at - from) as i64
  if (budget < 0) return UNDECIDED
  if (at < end) return found
  state = entryOf(states, state + load<u8>(classes + END_OF_TEXT))
  if (state < undecidedEnd || state >= matchingEnd) return found
  matchEnd = end
  return FOUND
}

/** Of the match that ends at `matchEnd`. */
function findStart(dfa: usize, text: usize, from: usize, end: usize): void {
  const classes = load<usize>(dfa, CLASSES)
  const states = load<usize>(dfa, STATES)
  const undecidedEnd = load<usize>(dfa, UNDECIDED_END)
  const matchingEnd = load<usize>(dfa, MATCHING_END)
  let at = matchEnd
  let state = entryOf(load<usize>(dfa, STARTS), at < end ? load<u8>(at) : END_OF_TEXT)
  while (at > from) {
    at--
    state = entryOf(states, state + load<u8>(classes + load<u8>(at)))
    if (state >= matchingEnd) continue
    if (state == DEAD) return
    matchStart = at + 1
  }
  state = entryOf(states, state + load<u8>(classes + (from > text ? load<u8>(from - 1) : END_OF_TEXT)))
  if (state >= undecidedEnd && state < matchingEnd) matchStart = from
}

function entryOf(table: usize, index: usize): usize {
  return load<u16>(table + index * ENTRY)
}
