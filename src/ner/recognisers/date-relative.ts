import type { Recogniser } from '../recogniser.ts'
import { DAY_WORD } from '../relative/day-word.ts'
import { SPANS } from '../relative/span.ts'
import { WEEKDAY_NAME } from '../relative/weekday.ts'
import { STEMS } from '../relative/words.ts'
import { findByRules, type Rule } from '../rule.ts'

/** A day told from another: `tomorrow`, `next friday`, `in 3 days`. Found only where a reference date is known. */
export const dateRelative: Recogniser = {
  type: 'date_relative',
  needs: { marks: 0, words: [STEMS] },
  find: (text, row) =>
    row.referenceDate === undefined ? [] : findByRules('date_relative', rules, text, row),
}

export const rules: readonly Rule[] = [DAY_WORD, WEEKDAY_NAME, ...SPANS]
