import { anyCue } from '../cue-words.ts'
import { STREET_BEFORE, STREET_AFTER, STREET_OF_BEFORE } from '../cues/date.ts'
import { LETTERS } from '../words.ts'

/** Whether a street is named after the day: `rue du 8 mai 1945`, `avenida 9 de julio`, `12 August Road`. */
export function isStreet({ 0: { length }, index, input }: RegExpExecArray): boolean {
  BEFORE.lastIndex = index
  AFTER.lastIndex = index + length
  return BEFORE.test(input) || AFTER.test(input)
}

const BEFORE = new RegExp(
  `(?<=(?<![${LETTERS}])(?:${anyCue(STREET_BEFORE)}|(?:${anyCue(STREET_OF_BEFORE)})(?: d[eo]l?)?) )`,
  'iy',
)
/** `12 August St.`, where the text or its part ends. */
const ST_AFTER = String.raw`st(?=,|\.?$)`
const AFTER = new RegExp(` (?:(?:${anyCue(STREET_AFTER)})(?![A-Za-z])|${ST_AFTER})`, 'iy')
