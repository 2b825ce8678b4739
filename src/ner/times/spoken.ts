import { anyCue } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { HOUR_OF_PART_AFTER, PART_AFTER_HOUR } from '../cues/part-of-day.ts'
import { AT, COUNTED_AFTER_HALF, HOUR_AND_MINUTES_BEFORE, TO_HOUR } from '../cues/time.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { CLOCK_WORD } from './clock-word.ts'
import { clock, readClock } from './clock.ts'
import { LEFT, NOTHING_COUNTED } from './edges.ts'
import { hourOf } from './half-of-day.ts'
import { MINUTES_IN_WORDS } from './minutes-in-words.ts'

/** `alle ore 15`, `12/5/2026 ore 15 e 30`; not `2 ore 15`. */
const AFTER_ORE: Rule = {
  name: 'behind-ore',
  asks: TRAIT.digit,
  beforeDigit: 'ore '.length,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}]|(?<![\d/.-])\d{1,3}${SPACE}?)ore${SPACE}(\d{1,2})(?:${SPACE}e${SPACE}(\d{2}))?${NOTHING_COUNTED}`,
    'gi',
  ),
  read: readClock,
}

/** `a las 10 y media`, `alle 18 e 30`; fewer minutes may be another hour, `a las 9 y 15`, but not in Italian after `alle`. */
const WITH_MINUTES_IN_WORDS: Rule = {
  name: 'with-minutes-in-words',
  asks: TRAIT.digit,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}${SPACE}[emy])(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_AND_MINUTES_BEFORE)})${SPACE})(\d{1,2})` +
      String.raw`(?:${SPACE}[ey]${SPACE}(25|[345][05]|(?<=alle${SPACE}\d{1,2}${SPACE}e${SPACE})[12][05])${NOTHING_COUNTED}|(?=${SPACE}(?:${MINUTES_IN_WORDS})(?![${LETTERS}]|${SPACE}(?:${anyCue(COUNTED_AFTER_HALF)})(?![${LETTERS}]))))`,
    'gi',
  ),
  read: readClock,
}

const PART = `(?:${anyCue(HOUR_OF_PART_AFTER)}|${anyCue(PART_AFTER_HOUR)})`
/** `at `, and `at 9 in the morning or ` */
const BEFORE_HOUR = `(?<![${LETTERS}])(?:${anyCue(HOUR_AND_MINUTES_BEFORE)}|${anyCue(AT)}|${PART}(?:,|${SPACE}(?:${anyCue(AND)}|${anyCue(OR)}|${anyCue(TO_HOUR)})))${SPACE}`

/** `5 de la tarde`, `alle 8 di sera`, `at 8 in the morning`: those words make a time of the hour. */
const WITH_PART_OF_DAY: Rule = {
  name: 'with-part-of-day',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d)${LEFT}(0?[1-9]|1[0-2])(?=((?:${SPACE}(?:${MINUTES_IN_WORDS}))?${SPACE}(?:${anyCue(HOUR_OF_PART_AFTER)}|(?<=${BEFORE_HOUR}\d{1,2}${SPACE})(?:${anyCue(PART_AFTER_HOUR)})))(?![${LETTERS}]))`,
    'gi',
  ),
  read(match) {
    const { 0: hours, 2: part = '', index } = match
    return { ...clock(hourOf(match, hours)), end: index + hours.length + part.length }
  },
}

/** An hour in digits, and beside it the words with which a time is said. */
export const spokenRules: readonly Rule[] = [AFTER_ORE, WITH_MINUTES_IN_WORDS, WITH_PART_OF_DAY]
