import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { fullHourRules } from '../times/full-hour.ts'
import { withWholeTime } from '../times/minutes-in-words.ts'
import { spokenRules } from '../times/spoken.ts'
import { TWELVE_HOURS } from '../times/twelve-hours.ts'
import { WITH_COLON } from '../times/with-colon.ts'
import { withDotRules } from '../times/with-dot.ts'
import { WITH_H } from '../times/with-h.ts'
import { withWordRules } from '../times/with-word.ts'

/** A time of day with digits: `14:30`, `2 pm`, `18 Uhr`, `20h30`. */
export const time: Recogniser = {
  type: 'time',
  needs: { marks: MARK.digit },
  find: (text, row) => findByRules('time', rules, text, row),
}

export const rules: readonly Rule[] = [
  TWELVE_HOURS,
  WITH_COLON,
  ...withWordRules,
  WITH_H,
  ...fullHourRules,
  ...withDotRules,
  ...spokenRules,
].map(withWholeTime)
