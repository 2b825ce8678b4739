import type { NamingOf } from '../named.ts'
import type { Rule } from '../rule.ts'
import { SAID_NUMBER, SPOKEN, wholeSaidNumber } from './number.ts'

/** A spoken number after what it names and a word for number: `my account number is five five oh one two`. */
export function saidAfterName(namingOf: NamingOf): Rule {
  return {
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
}
