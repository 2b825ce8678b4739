import { anyCue } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import { LESS, MINUTES_BEFORE, MINUTES_IN_WORDS, MINUTES_IN_WORDS_BEFORE } from '../cues/time.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** `half past 4pm`, `à 10h et demie`: the hour is not all of the time, which then has no value. */
export function withWholeTime(rule: Rule): Rule {
  return {
    ...rule,
    read(match, row) {
      const reading = rule.read(match, row)
      return reading !== undefined && /^..:00$/.test(reading.value ?? '') && hasMinutesInWords(match)
        ? {}
        : reading
    },
  }
}

function hasMinutesInWords({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return (
    MINUTES_LEFT.test(textBefore(input, index, LONGEST_MINUTES)) ||
    MINUTES_RIGHT.test(input.slice(end, end + LONGEST_MINUTES))
  )
}

const LONGEST_MINUTES = 24
const MINUTES_LEFT = new RegExp(
  `(?<![${LETTERS}\\d])(?:${anyCue(MINUTES_IN_WORDS_BEFORE)}|\\d{1,2} (?:${anyCue(MINUTES_BEFORE)})) $`,
  'i',
)
const MINUTES_RIGHT = new RegExp(
  `^ (?:(?:${anyCue(MINUTES_IN_WORDS)})(?![${LETTERS}])|(?:${anyCue(AND)}) \\d{1,2} min|(?:${anyCue(LESS)}) \\d)`,
  'i',
)
