import { LETTERS } from '../words.ts'

/** What may stand beside a ticket, for the patterns of its rules. */

/** A dash may stand before it without a space, as in a list. */
export const LEFT = `(?<![${LETTERS}\\d_.@]|\\S-)`
export const RIGHT = `(?![${LETTERS}\\d_@]|[-.,/:]\\d|-[${LETTERS}])`
