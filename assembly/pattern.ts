/** A type and its pattern: the automata that `automaton.ts` reads, and behind them … */
export const PATTERN_MARKS: usize = 56
/** … which of two overlapping spans is kept: that of the lower priority, and at last that of the lower name. */
export const PATTERN_PRIORITY: usize = 60
export const PATTERN_RANK: usize = 64
/** How its entities begin in `entities.jsonl`, up to where the start stands: the address, and how long that is. */
export const PATTERN_NAME: usize = 68
export const PATTERN_NAME_LENGTH: usize = 72
export const PATTERN: usize = 76
