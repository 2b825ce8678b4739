import { LETTERS } from '../words.ts'

/** What may stand beside a ticket, for the patterns of its rules. */

export const LEFT = `(?<![${LETTERS}\\d_.@-])`
export const RIGHT = `(?![${LETTERS}\\d_@]|[-.,/:]\\d|-[${LETTERS}])`
