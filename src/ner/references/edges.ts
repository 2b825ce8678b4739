import { CELL } from '../dates/edges.ts'
import { LETTERS } from '../words.ts'

/** What may stand beside a reference, for the patterns of its rules. */

/** A dash may stand before it without a space: `ref -4TBDQ1RS`. */
export const LEFT = `(?<![${LETTERS}\\d_./@#]|\\S-)`
/** After its dot a sentence may begin without a space, but no file's ending: `4TBDQ1RS.Thanks`, `4TBDQ1RS.pdf`. */
export const RIGHT = `(?![${LETTERS}\\d_@]|[-/][${LETTERS}\\d]|\\.(?!(?-i:[A-Z][a-z '’]))[${LETTERS}\\d]|:\\d|,(?!${CELL})\\d)`
