import { AMOUNT_AFTER, CURRENCY_AFTER } from '../currency.ts'
import { LEFT_OF_NUMBER } from '../named.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { RIGHT } from './edges.ts'
import { NAME, isAfterReference, namingOf } from './naming.ts'

/** How numbers are grouped. */
const GROUPS = [
  // One by one or in pairs, as a recogniser of speech writes them: `4 4 7 1 9 0 2`; in threes, fours and fives.
  String.raw`\d(?: \d){6,21}|\d{2}(?: \d{2}){3,10}|\d{3}(?: \d{3}){2,4}|\d{4}(?: \d{4}){1,4}|\d{5} \d{5}`,
  // As large numbers are: `12 345 678`; with dots as on policies of Switzerland: `12.345.678`.
  String.raw`\d{1,2}(?: \d{3}){2,3}|\d{1,3}(?:\.\d{3}){2}`,
  // A parcel's of the United States, a bill's and a parcel's of Switzerland.
  String.raw`9[2-5]\d{2}(?: \d{4}){4} \d{2}|\d{2}(?: \d{5}){5}|9\d\.\d{2}\.\d{6}\.\d{8}`,
  // As a phone number of North America, and GCash's.
  String.raw`\d{3} \d{3} \d{4}|\d{4} \d{3} \d{6}`,
].join('|')

/** After a word for number or reference: `account number 3192 6819`. */
export const IN_GROUPS: Rule = {
  name: 'in-groups',
  asks: TRAIT.sevenDigits | NAME,
  score: 0.86,
  pattern: new RegExp(
    String.raw`(?=\d)(?<=${LEFT_OF_NUMBER})(?:${GROUPS})${RIGHT}(?!(?!${AMOUNT_AFTER}) ?\d|${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: value, index, input }) {
    const isNamed =
      namingOf(input, index, index + value.length) === 'explicit' || isAfterReference(input, index)
    return isNamed ? { value } : undefined
  },
}
