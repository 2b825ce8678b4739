import { CELL } from '../dates/edges.ts'
import { LETTERS } from '../words.ts'

/** What may stand beside a reference, for the patterns of its rules. */

export const LEFT = `(?<![${LETTERS}\\d_./@#-])`
export const RIGHT = `(?![${LETTERS}\\d_@]|[-./][${LETTERS}\\d]|:\\d|,(?!${CELL})\\d)`
