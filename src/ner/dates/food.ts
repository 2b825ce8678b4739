import { anyCue, longestOf } from '../cue-words.ts'
import { MAYONNAISE_BEFORE, PORTION, SAUCE } from '../cues/date.ts'
import { textBefore } from '../run-before.ts'

/** `no mayo 2 cokes`, `2 mayo packets`, `2 mai tais`, `3 mars bars`: months of other languages. */
export function isFood({ 0: match, index, input }: RegExpExecArray): boolean {
  if (/^mayo/i.test(match)) return BEFORE_MAYONNAISE.test(textBefore(input, index, LONGEST_BEFORE))
  return MAY_BE_FOOD.test(match) && FOOD.test(input.slice(index + match.length - 'mayo'.length))
}

const BEFORE_MAYONNAISE = new RegExp(`(?<![a-z])(?:${anyCue(MAYONNAISE_BEFORE)}) $`, 'i')
const LONGEST_BEFORE = longestOf(MAYONNAISE_BEFORE) + 2
const MAY_BE_FOOD = /^\d{1,2} (?:mai|mars|mayo)$/i
const FOOD = new RegExp(
  `^(?: mai tais?|mars bars?|mayo (?:${anyCue(PORTION)}|(?:\\d )?(?:${anyCue(SAUCE)})))(?![a-z])`,
  'i',
)
