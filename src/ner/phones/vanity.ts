import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { cueBefore } from './cue-before.ts'

/** `1-800-FLOWERS`, `1-800-GO-FEDEX`, `1-800 FLOWERS`: letters in place of the last seven digits or some of them, at least one a capital. */
export const VANITY: Rule = {
  name: 'vanity',
  asks: TRAIT.joinedDigits,
  beforeDigit: 1,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_.,:/+=-])\+?1[-.](8(?:00|33|44|55|66|77|88))(?:[-.]|[ ](?=[A-Z]{7}))([A-Z2-9](?:[-.]?[A-Za-z\d]){6})(?![-.]?[${LETTERS}\d_@])`,
    'g',
  ),
  read({ 1: area = '', 2: name = '', index, input }) {
    if (!/[A-Z]/.test(name) || cueBefore(input, index) === 'against') return undefined
    return { value: `+1${area}${name.replaceAll(/[-.]/g, '').replaceAll(/[a-z]/gi, keyOf)}` }
  },
}

/** The key of a phone on which a letter stands. */
function keyOf(letter: string): string {
  return '22233344455566677778889999'.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0))
}
