import { anyCue } from '../cue-words.ts'
import { IN_MONTH } from '../cues/date.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** `in june`, `en marzo`: the month may be meant as a whole. */
export function isAfterIn({ index, input }: RegExpExecArray): boolean {
  return IN_BEFORE.test(textBefore(input, index, 4))
}

const IN_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(IN_MONTH)}) $`, 'i')
