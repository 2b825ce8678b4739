import { LETTERS, SPACE } from '../words.ts'

/** The word ends, or goes on as in `5pmish`. */
const WORD_ENDS = `(?!(?!ish(?![${LETTERS}]))[${LETTERS}])`
/** `am`, `p.m.`; after minutes with a colon one letter will do: `6:05a`. */
export const AM_PM = String.raw`([ap])(?:\.${SPACE}?m\.|\.?${SPACE}?m${WORD_ENDS}|(?<=:\d{2}[ap])(?![${LETTERS}\d]|\.[${LETTERS}\d]))`

/** The hour of the day, from one of twelve and the first letter of `am` or `pm`. */
export function inHalf(hour: number, half = 'a'): number {
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
