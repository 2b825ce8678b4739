/** Signs that people do not tell from plain ones, or do not see. */

/** Of a line: plain ones, tabs, those that do not break, thin ones. */
export const SPACES = ` \t\u00A0${between(0x2000, 0x200a)}\u202F\u205F`
/** The soft hyphen, what has no width, and marks of direction; but no joiners, which scripts and emoji need. */
export const UNSEEN = `\u00AD\u200B\u200E\u200F${between(0x202a, 0x202e)}${between(0x2060, 0x2064)}${between(0x2066, 0x2069)}\uFEFF`
export const HYPHENS = '\u2010\u2011'

function between(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, after) => first + after))
}
