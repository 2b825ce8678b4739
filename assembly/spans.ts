import { findMatch, FOUND, matchEnd, matchStart, NONE, startSearches, UNDECIDED } from './automaton'
import { PATTERN, PATTERN_MARKS, PATTERN_RANK } from './pattern'
import { PATTERN_COUNT, PATTERNS, SPANS } from './plan'
import { utf16Units } from './utf16'

/** A span of the row at hand: the number of its type, its bounds as addresses, and its traits, see `traits.ts`. */
export const TYPE: usize = 0
export const START: usize = 4
export const END: usize = 8
export const TRAITS_OF_SPAN: usize = 12
export const SPAN: usize = 16

/** A row with more is left undecided. */
export const MOST_SPANS: i32 = 128

/** Of the row at hand, in text order. */
export let spanCount: i32 = 0

export function spanAt(index: i32): usize {
  return load<usize>(SPANS) + (index as usize) * SPAN
}

/** Finds the spans of a text, none overlapping another; NONE, FOUND or UNDECIDED. */
export function findSpans(text: usize, end: usize, marks: i32): i32 {
  const patterns = load<usize>(PATTERNS)
  const patternCount = load<i32>(PATTERN_COUNT)
  spanCount = 0
  startSearches(end - text, patternCount)
  let areApart = true
  for (let type = 0; type < patternCount; type++) {
    const pattern = patterns + (type as usize) * PATTERN
    if ((load<i32>(pattern, PATTERN_MARKS) & marks) == 0) continue
    for (let from = text; ; from = matchEnd) {
      const found = findMatch(pattern, text, from, end)
      if (found == UNDECIDED || spanCount == MOST_SPANS) return UNDECIDED
      if (found == NONE) break
      areApart = insert(type, matchStart, matchEnd) && areApart
    }
  }
  if (!areApart) keepPreferred()
  return spanCount == 0 ? NONE : FOUND
}

/** By their starts. Whether the span overlaps none beside it. */
function insert(type: i32, start: usize, end: usize): bool {
  let at = spanAt(spanCount++)
  const first = load<usize>(SPANS)
  for (; at > first && load<usize>(at - SPAN, START) > start; at -= SPAN) memory.copy(at, at - SPAN, SPAN)
  store<i32>(at, type, TYPE)
  store<usize>(at, start, START)
  store<usize>(at, end, END)
  const isAfter = at == first || load<usize>(at - SPAN, END) <= start
  const next = at + SPAN
  return isAfter && (next == spanAt(spanCount) || end <= load<usize>(next, START))
}

/** The rule of `resolve.ts` among own types: the longer span, then the earlier one, then by the type's name. */
function keepPreferred(): void {
  const all = spanCount
  for (let index = 0; index < all; index++) store<i32>(spanAt(index), OPEN, TRAITS_OF_SPAN)
  for (let best = bestOf(all); best != 0; best = bestOf(all)) {
    for (let index = 0; index < all; index++) {
      const span = spanAt(index)
      if (
        load<usize>(span, START) < load<usize>(best, END) &&
        load<usize>(best, START) < load<usize>(span, END)
      ) {
        store<i32>(span, GIVEN_UP, TRAITS_OF_SPAN)
      }
    }
    store<i32>(best, KEPT, TRAITS_OF_SPAN)
  }
  spanCount = 0
  for (let index = 0; index < all; index++) {
    if (load<i32>(spanAt(index), TRAITS_OF_SPAN) == KEPT)
      memory.copy(spanAt(spanCount++), spanAt(index), SPAN)
  }
}

const OPEN: i32 = 0
const KEPT: i32 = 1
const GIVEN_UP: i32 = 2

/** The preferred one of the open spans, or 0. */
function bestOf(all: i32): usize {
  let best: usize = 0
  for (let index = 0; index < all; index++) {
    const span = spanAt(index)
    if (load<i32>(span, TRAITS_OF_SPAN) == OPEN && (best == 0 || isPreferred(span, best))) best = span
  }
  return best
}

function isPreferred(span: usize, other: usize): bool {
  const start = load<usize>(span, START)
  const otherStart = load<usize>(other, START)
  const length = utf16Units(start, load<usize>(span, END))
  const otherLength = utf16Units(otherStart, load<usize>(other, END))
  if (length != otherLength) return length > otherLength
  if (start != otherStart) return start < otherStart
  return load<i32>(patternOf(span), PATTERN_RANK) < load<i32>(patternOf(other), PATTERN_RANK)
}

function patternOf(span: usize): usize {
  return load<usize>(PATTERNS) + load<usize>(span, TYPE) * PATTERN
}
