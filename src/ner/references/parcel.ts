import { passesS10 } from '../checksum.ts'
import { anyCue } from '../cue-words.ts'
import { CARRIER, NUMBER } from '../cues/named.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { LEFT, RIGHT } from './edges.ts'
import { NAME } from './naming.ts'

/** `1Z999AA10123456784` of UPS, `RR123456785GB` of the post, `6A12345678901` of that in France, `3SABCD1234567` in the Netherlands: they need no word. */
export const PARCEL: Rule = {
  name: 'parcel',
  asks: TRAIT.mixedCode,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?:1Z[A-Z\\d]{8}\\d{8}|[5-9][A-Z]\\d{11}|3S[A-Z]{4}\\d{7,9}|[A-Z]{2}(\\d{9})[A-Z]{2})${RIGHT}`,
    'g',
  ),
  read: ({ 0: value, 1: digits }) => (digits === undefined || passesS10(digits) ? { value } : undefined),
}

/** As they are printed on labels: `1Z 999 AA1 01 2345 6784`, `9400 1000 0000 0000 0000 00` of the post in the United States; and `JD0002241180337456` of Yodel and DHL. */
export const LONG_PARCEL: Rule = {
  name: 'long-parcel',
  asks: TRAIT.sevenDigits,
  score: 0.92,
  pattern: new RegExp(
    `${LEFT}(?:1Z(?: [A-Z\\d]{3}){2} \\d{2}(?: \\d{4}){2}|9[2-5]\\d{2}(?: \\d{4}){4} \\d{2}|J?JD\\d{16,18})(?! \\d)${RIGHT}`,
    'g',
  ),
  read: ({ 0: value }) => ({ value }),
}

/** `fedex 771234567890`, `ninjavan NVSGDSHIP000012345`; ten digits, and eleven with a zero or 18 in front, may be a phone's. */
export const AFTER_CARRIER: Rule = {
  name: 'after-carrier',
  asks: TRAIT.sevenDigits | NAME,
  beforeDigit: 0,
  score: 0.8,
  pattern: new RegExp(
    `(?=\\d{4})(?<=(?<![${LETTERS}])(?:${anyCue(CARRIER)})(?:${SPACE}(?:${anyCue(NUMBER)})[.:]?)?[ :#]{1,3}([A-Z]{2,9})?)(?![06-9]\\d{9}(?!\\d)|(?:0|18)\\d{9,10}(?!\\d))(?:\\d{9,22}|[1-9]\\d{3}(?: \\d{4}){2,5}(?: \\d{2})?(?! ?\\d))${RIGHT}`,
    'gi',
  ),
  read({ 0: digits, 1: prefix = '', index }) {
    return { start: index - prefix.length, end: index + digits.length, value: prefix + digits }
  },
}
