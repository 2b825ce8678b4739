import { CELL } from '../dates/edges.ts'
import { LETTERS } from '../words.ts'

/** What may stand beside a reference, for the patterns of its rules. */

/** A dash may stand before it without a space: `ref -4TBDQ1RS`. */
export const LEFT = `(?<![${LETTERS}\\d_./@#]|(?<!^|\\s)-)`
/** After its dot a sentence may begin without a space, in a pattern for any case another word: `4TBDQ1RS.Thanks`. */
export const RIGHT = `(?![${LETTERS}\\d_@]|[-/][${LETTERS}\\d]|\\.(?![A-Z][a-z '’])[${LETTERS}\\d]|:\\d|,(?!${CELL})\\d)`
