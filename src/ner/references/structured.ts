import { BELGIAN_COMMUNICATION, passesBelgianMod97 } from '../checksum.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'

/** A structured communication, with or without its signs: `+++090/9337/55454+++` */
export const STRUCTURED: Rule = {
  name: 'structured',
  asks: TRAIT.twelveDigits,
  score: 0.95,
  pattern: new RegExp(String.raw`(?<![\d/+*])(\+{3}|\*{3}|)(${BELGIAN_COMMUNICATION})\1(?![\d/+*])`, 'g'),
  read: ({ 0: value, 2: digits = '' }) =>
    passesBelgianMod97(digits.replaceAll('/', '')) ? { value } : undefined,
}
