import { anyCue } from '../cue-words.ts'
import { BETWEEN_DONE_AND_DAY, DONE, HAPPENED, SINCE, WHO_DID } from '../cues/date-relative.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** Whether the words before a weekday say that it has been: `since 6am on friday`, `i was charged $30 on saturday`; not `if it came on saturday`. */
export function isPast(text: string, index: number): boolean {
  const left = textBefore(text, index, LONGEST_BEFORE)
  return SINCE_BEFORE.test(left) || (DONE_BEFORE.test(left) && !IF_BEFORE.test(left))
}

const SINCE_BEFORE = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${anyCue(SINCE)}) (?:(?:about |around )?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]m)? (?:on )?)?$`,
  'i',
)
const DONE_BEFORE = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${anyCue(HAPPENED)}|(?:${anyCue(WHO_DID)}) (?:${anyCue(DONE)})) (?:(?:${anyCue(BETWEEN_DONE_AND_DAY)}|[£$€]?\d[\d.,]{0,9}) ){0,4}$`,
  'i',
)
const IF_BEFORE = /(?<![a-z])(?:if|unless|until) /i
const LONGEST_BEFORE = 48
