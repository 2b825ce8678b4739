import { anyCue, longestOf } from '../cue-words.ts'
import { DURATION_AFTER, DURATION_BEFORE, HOURS_LASTING_AFTER } from '../cues/duration.ts'
import { HOUR_BEFORE, HOUR_FIELD, HOUR_FROM_FIVE_BEFORE, LATER_HOUR_BEFORE } from '../cues/time.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'
import { CLOCK_WORD } from './clock-word.ts'
import { readClock } from './clock.ts'
import { AFTER_HOUR_CUE, AFTER_HOUR_FIELD, LEFT } from './edges.ts'

/** `20h30`, `20u30`, `om 14 u 30` */
export const WITH_H: Rule = {
  name: 'with-h',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:${SPACE}?h${SPACE}?|u|(?<=${AFTER_HOUR_CUE}\d{1,2})${SPACE}?u${SPACE})(\d{2})(?:${SPACE}?(?:min|mn|m))?(?![\d${LETTERS}])`,
    'gi',
  ),
  read: (match) => (isDuration(match) ? undefined : readClock(match)),
}

/** `attendu 1h30`, `1h30 de retard`, `1h30 par jour`; and `10h30min`, but not `à 10h30min`, `Horário: 10h30min` */
function isDuration({ 0: match, 1: hours, index, input }: RegExpExecArray): boolean {
  const isEarly = Number(hours) < 8
  const end = index + match.length
  const left = textBefore(input, index, LONGEST_BEFORE)
  const after = input.slice(end, end + LONGEST_AFTER)
  return (
    (/m(?:i?n)?$/i.test(match) &&
      !(isEarly ? HOUR_CUE_BEFORE : ANY_HOUR_CUE_BEFORE).test(left) &&
      !HOUR_FIELD_BEFORE.test(left)) ||
    LASTING_BEFORE.test(left) ||
    LASTING_AFTER.test(after) ||
    (isEarly && HOURS_LASTING.test(after))
  )
}

const HOUR_CUE_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(HOUR_BEFORE)}|a)${SPACE}$`, 'i')
const ANY_HOUR_CUE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${[HOUR_BEFORE, HOUR_FROM_FIVE_BEFORE, LATER_HOUR_BEFORE].map(anyCue).join('|')}|a)${SPACE}$`,
  'i',
)
const HOUR_FIELD_BEFORE = new RegExp(`${AFTER_HOUR_FIELD}$`, 'i')
const LASTING_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(DURATION_BEFORE)})(?:${SPACE}?:)?${SPACE}$`,
  'i',
)
const LONGEST_BEFORE =
  longestOf(DURATION_BEFORE, HOUR_BEFORE, HOUR_FIELD, HOUR_FROM_FIVE_BEFORE, LATER_HOUR_BEFORE) +
  ' : '.length +
  1
const HOURS_LASTING = new RegExp(`^${SPACE}(?:${anyCue(HOURS_LASTING_AFTER)})(?![${LETTERS}])`, 'i')
const LASTING_AFTER = new RegExp(`^${SPACE}d(?:[ei]${SPACE}|['’])(?:${anyCue(DURATION_AFTER)})`, 'i')
const LONGEST_AFTER = longestOf(DURATION_AFTER, HOURS_LASTING_AFTER) + ' de '.length + 1
