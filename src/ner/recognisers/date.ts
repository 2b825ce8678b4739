import { DAY_NAMES, MONTHS_COUNTED, YEARS_SAID, inWordsRules } from '../dates/in-words.ts'
import { MONTH_NUMBER } from '../dates/named-month.ts'
import { numericRules } from '../dates/numeric.ts'
import { withMonthRules } from '../dates/with-month.ts'
import { ANY_DIGIT, MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'

/** A calendar date with day and month; the year may be absent where the month is a word. */
export const date: Recogniser = {
  type: 'date',
  needs: {
    marks: MARK.joinedDigit | MARK.sevenDigits,
    words: [
      [...MONTH_NUMBER.keys(), ...MONTHS_COUNTED, ...YEARS_SAID],
      [...firstWords(DAY_NAMES), ANY_DIGIT],
    ],
  },
  find: (text, row) => findByRules('date', rules, text, row),
}

export const rules: readonly Rule[] = [...numericRules, ...withMonthRules, ...inWordsRules]

function firstWords(names: readonly string[]): readonly string[] {
  return names.map((name) => name.split(' ')[0] ?? name)
}
