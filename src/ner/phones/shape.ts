import { anyCue } from '../cue-words.ts'
import { EXTENSION_BEFORE } from '../cues/phone.ts'
import { SPACE } from '../words.ts'

/** How a phone number is written, for the patterns of its rules. */

/** What people put between the digits: one sign, a parenthesis, up to three spaces. */
const BETWEEN = String.raw`\)?(?:[-/\u2010-\u2013]${SPACE}{0,2}|\.(?!\.)|(?<!\d{5})${SPACE}[-–]${SPACE}|(?<=(?:(?<!\d)0${SPACE}?\d{1,4}|(?<!\d${SPACE}?)0(?:(?:${SPACE}\d{1,2}){2}|\d${SPACE}\d\d)|\+\d{2,3}[ -]?(?:\(0\)${SPACE}?)?\(?(?:\d{2,5}|\d\d${SPACE}\d\d))\)?)${SPACE}/${SPACE}?|${SPACE}{0,3})\(?`
/** As many digits as a number may have, with or without a country's code. */
export const RUN = String.raw`(?:\(\+?|\+)?\d(?:(?:${BETWEEN})(?!(?<=${SPACE})\d{1,2}:\d)\d){5,19}`

const TO_EXTENSION = String.raw`(?:${anyCue(EXTENSION_BEFORE)})(?:[ ]?[:-])?[ ]?\d{1,7}(?!\d)`
/** `ext 12`, `, ext: 12`, `(ext. 12)` */
export const EXTENSION = String.raw`(?:[ ]?,?[ ]?${TO_EXTENSION}|[ ]?\(${TO_EXTENSION}\))?`

/** Numbers whose shape is complete: of any country, of North America, in parentheses, after a trunk prefix, of Spain. */
export const COMPLETE = `(?:${[
  String.raw`(?:\+|00)[1-9]\d{0,2}${SPACE}?(?:\(\d{1,4}\)${SPACE}?)?\d(?:[ .-]?\d){5,12}`,
  String.raw`(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ]?)\d{3}[-. ]?\d{4}`,
  String.raw`\(\d{2,5}\) ?\d{3,5}[- ]?\d{3,5}`,
  String.raw`\(?0[1-9]\d{0,3}\)?[ /-]?\d(?:[ -]?\d){5,9}`,
  String.raw`0[1-9](?:\.\d\d){4}`,
  String.raw`[6-9]\d\d ?\d{3} ?\d{3}`,
].join('|')})(?!\\d)`

/** In more than one group of digits. */
export const IN_GROUPS = /\d\D+\d/
