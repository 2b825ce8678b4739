/** A type and its pattern: what `automaton.ts` reads, and behind it … */
export const PATTERN_MARKS: usize = 56
/** … which of two equally long spans at one place is preferred: the lower. */
export const PATTERN_RANK: usize = 60
/** How its entities begin in `entities.jsonl`, up to where the start stands: the address and its length. */
export const PATTERN_NAME: usize = 64
export const PATTERN_NAME_LENGTH: usize = 68
/** The address of the cell … */
export const PATTERN: usize = 72
