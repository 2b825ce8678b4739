import type { NamingOf } from '../named.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'
import { numbersInWords } from './digits.ts'
import { SAID_NUMBER, SPOKEN, wholeSaidNumber } from './number.ts'

/**
 * A spoken number after what it names: `my account number is five five oh one two`, `policy number is h c four four seven
 * one nine`; without a word for number only digit by digit, `ticket three eight nine double six`.
 */
export function saidAfterName(namingOf: NamingOf): Rule {
  return {
    name: 'in-words',
    asks: SPOKEN,
    score: 0.8,
    pattern: SAID_NUMBER,
    read(match) {
      const number = wholeSaidNumber(match)
      if (number === undefined) return undefined
      const { words, written, end } = number
      const { index, input } = match

      function isNamed(start: number): boolean {
        const naming = namingOf(input, start, end)
        return naming === 'explicit' || (naming === 'plain' && areDigits(words))
      }

      const letters = SPELT.exec(textBefore(input, index, LONGEST_SPELT))?.[1] ?? ''
      const start = index - letters.length
      if (letters !== '' && isNamed(start))
        return { start, end, value: letters.replaceAll(' ', '').toUpperCase() + written }
      return isNamed(index) ? { value: written, end } : undefined
    },
  }
}

/** `order two thousand five hundred and ten` says how many. */
function areDigits(words: string): boolean {
  return numbersInWords(words).every((number) => number < 10)
}

/** Letters with which a number begins, a consonant among them: vowels, and `c`, `n` and `s` alone, are words in some language. */
const SPELT = new RegExp(
  `(?<![${LETTERS}\\d'’])((?=(?:[a-z] ){0,3}[b-df-hj-np-tv-xz] )(?![cns] $)(?:[a-z] ){1,4})$`,
  'i',
)
const LONGEST_SPELT = 9
