import { anyCue, longestOf } from '../cue-words.ts'
import { AT } from '../cues/time.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** `at 1530`, `by 9.30`: before the number stands a word that a time follows. */
export function isAfterAt({ index, input }: RegExpExecArray): boolean {
  return AT_BEFORE.test(textBefore(input, index, LONGEST_AT))
}

const AT_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(AT)}) $`, 'i')
const LONGEST_AT = longestOf(AT) + 2
