import { LETTERS, SPACE } from '../words.ts'

/** What may stand beside an amount, for the patterns of its rules. */

/** It is not part of a word or number, but may be joined to how many times: `3x20€`, `2x$50`. */
export const NO_WORD_OR_TIMES = String.raw`(?<![${LETTERS}\d_$€£](?<!(?<![${LETTERS}\d.,])\d{1,2}x))`

/** They part two cells of a row: `65,00 EUR  130,00 EUR`. */
export const TWO_SPACES = new RegExp(`${SPACE}{2}`)
