/** A type and its pattern: the automata that `automaton.ts` reads, and after them … */
export const PATTERN_MARKS: usize = 56
/** … its place among the names of all, by which of two overlapping spans is kept where nothing else tells. */
export const PATTERN_RANK: usize = 60
/** How its entities begin in `entities.jsonl`, up to where the start stands: the address, and how long that is. */
export const PATTERN_NAME: usize = 64
export const PATTERN_NAME_LENGTH: usize = 68
export const PATTERN: usize = 72
