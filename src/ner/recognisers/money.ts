import { AMOUNT_FIRST } from '../amounts/amount-first.ts'
import { CURRENCY_FIRST } from '../amounts/currency-first.ts'
import { IN_WORDS, SPOKEN_NAMES } from '../amounts/in-words.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'

/** An amount with a currency sign, code or name. */
export const money: Recogniser = {
  type: 'money',
  needs: { marks: MARK.digit, words: [SPOKEN_NAMES] },
  find: (text, row) => findByRules('money', rules, text, row),
}

export const rules: readonly Rule[] = [CURRENCY_FIRST, AMOUNT_FIRST, IN_WORDS]
