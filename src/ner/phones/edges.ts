import { anyCue } from '../cue-words.ts'
import { ABBREVIATED_BEFORE, KEY_BEFORE } from '../cues/phone.ts'
import { CELL } from '../dates/edges.ts'
import { LETTERS } from '../words.ts'

/** What may stand beside a phone number, for the patterns of its rules. */

/** `phone=4155552671`, `to=+1415…`, but no number after another key and its `=`. */
const NO_OTHER_KEY = String.raw`(?<!(?<!(?:${anyCue(KEY_BEFORE)})[_-]?(?:number|no|nr)?|(?:from|to)(?==\+))=)`
/** `*212-555-0147*` stands out in a chat and `01805 123456*` has a footnote, but `*21*0171234567#` is dialled, and `12345****` masked. */
const SIGNS_OF_NUMBER = String.raw`[\d ()+./-]{7,26}`
const BOLD = String.raw`(?<![\d${LETTERS}*])\*{1,2}`
/** Nothing stands to the left that would make the number part of a longer one, an amount or another value. */
export const LEFT = String.raw`(?<![\d${LETTERS}_+$€£/])(?<=^|[^*]|${BOLD}(?=${SIGNS_OF_NUMBER}\*))${NO_OTHER_KEY}(?<!\d(?:[-.:/+*()\u2010-\u2013]|(?<!${CELL}),(?!\+)))`

/** `tel.+49 …`, `mob-98765 …` */
const ABBREVIATION = `(?<![${LETTERS}])(?:${anyCue(ABBREVIATED_BEFORE)})`
/** Nor does a word with a dot or a hyphen, unless it is short for a phone. */
export const NO_STOP_LEFT = String.raw`(?<![${LETTERS}](?<!${ABBREVIATION})[.-])`

/** After these even a comma and a digit are another cell of a row: `415-555-2671,34`; not so `+12 345 678,50`. */
const NO_AMOUNT = String.raw`(?:\+(?!\d{1,3}(?: \d{3}){1,4},)[1-9][\d ()-]{6,20}|\d{3}(?:[-.]|\) ?)\d{3}[-.]\d{4}|(?<!\d)0[1-9]\d{8,9})`
/** `,,81234567890#` is what one types to enter a meeting, and `0442-98817-A` the number of a claim. */
export const RIGHT = String.raw`(?![\d_%€$£]|\*[\d${LETTERS}]|\*\*(?<!${BOLD}${SIGNS_OF_NUMBER}\*\*)|[.:/+\u2010-\u2013-]\d|(?<!${NO_AMOUNT}),(?!${CELL})\d|(?<=,,\d{6,12})#|-[${LETTERS}](?![${LETTERS}])|[${LETTERS}])`
