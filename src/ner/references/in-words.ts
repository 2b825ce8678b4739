import type { Rule } from '../rule.ts'
import { SAID_NUMBER, SPOKEN, wholeSaidNumber } from '../spoken/number.ts'
import { namingOf } from './naming.ts'

/** `my account number is five five oh one two`: after the word and one for number. */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: SPOKEN,
  score: 0.8,
  pattern: SAID_NUMBER,
  read(match) {
    const number = wholeSaidNumber(match)
    if (number === undefined) return undefined
    const { written: value, end } = number
    return namingOf(match.input, match.index, end) === 'explicit' ? { value, end } : undefined
  },
}
