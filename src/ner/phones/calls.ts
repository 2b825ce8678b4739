import { anyCue, longestOf } from '../cue-words.ts'
import { CALLED_AFTER, CALLED_BEFORE } from '../cues/phone.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** Whether what looks like an extension says how often somebody called: `rang 0161 496 0123 x2`, `… x3 no answer`. */
export function countsCalls(extension: string, text: string, start: number, end: number): boolean {
  if (!ONE_DIGIT.test(extension)) return false
  return (
    CALLED_LEFT.test(textBefore(text, start, REACH)) ||
    CALLED_RIGHT.test(text.slice(end, end + LONGEST_AFTER))
  )
}

const ONE_DIGIT = /^[ ,(]{0,3}x ?\d\)?$/i
const REACH = 40
const CALLED_LEFT = new RegExp(`(?<![${LETTERS}])(?:${anyCue(CALLED_BEFORE)}) [^.;\\n]*$`, 'i')
const CALLED_RIGHT = new RegExp(`^[,;]? (?:${anyCue(CALLED_AFTER)})(?![${LETTERS}])`, 'i')
const LONGEST_AFTER = longestOf(CALLED_AFTER) + 3
