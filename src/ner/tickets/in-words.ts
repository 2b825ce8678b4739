import type { Rule } from '../rule.ts'
import { NO_MORE, SPOKEN, saidNumber, saidPattern } from '../spoken/number.ts'
import { namingOf } from './after-name.ts'

/** `my case number is zero zero four five seven`: after the word and one for number. */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: SPOKEN,
  score: 0.8,
  pattern: new RegExp(saidPattern() + NO_MORE, 'gi'),
  read(match) {
    const number = saidNumber(match)
    if (number === undefined) return undefined
    const { written: value, end } = number
    return namingOf(match.input, match.index, end) === 'explicit' ? { value, end } : undefined
  },
}
