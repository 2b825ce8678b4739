import { passesLuhn } from '../checksum.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { SAID_NUMBER, SPOKEN, SPOKEN_STEMS, anySaidNumber, wholeSaidNumber } from '../spoken/number.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS } from '../words.ts'

/** A payment card number: grouped as on the card or in one, from a known issuer, with the right last digit. */
export const card: Recogniser = {
  type: 'card',
  needs: { marks: MARK.digit, inRow: SPOKEN_STEMS },
  find: (text, row) => findByRules('card', rules, text, row),
}

/** The first digits of each number of digits: Maestro and Visa; Diners Club; American Express, JCB, UATP; the others. */
const ISSUERS: readonly { readonly length: readonly [number, number]; readonly prefix: RegExp }[] = [
  { length: [12, 12], prefix: /^(?:5[06-8]|6)/ },
  { length: [13, 13], prefix: /^(?:4|5[06-8]|6)/ },
  { length: [14, 14], prefix: /^3(?:0|[689])/ },
  { length: [15, 15], prefix: /^(?:3[47]|2131|1800|1[0-79])/ },
  { length: [16, 16], prefix: /^(?:4|5|6|2[2-7]|3[05689])/ },
  { length: [17, 19], prefix: /^(?:4|5[06-8]|6)/ },
]

const GROUPED = String.raw`\d{4}([ \u00A0\u202F.-])(?:\d{4}\1\d{4}\1\d{1,7}|\d{6}\1\d{4,5})`

/** After a comma may stand the month in which it expires: `,12/27`. */
const NUMBER: Rule = {
  name: 'number',
  asks: TRAIT.twelveDigits,
  beforeDigit: 0,
  score: 0.97,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_=+]|(?<!\d{5}|[ -]\d{4})/|(?<!\bn[or])\.|\d-)(?:\d{12,19}|${GROUPED}|\d(?: \d){12,18})(?![\d_${LETTERS}]|[.-]\d|,\d{1,3}(?![\d/]))`,
    'gi',
  ),
  read(match) {
    const value = match[0].replaceAll(/\D/g, '')
    return isCard(value, match) ? { value } : undefined
  },
}

/** `four one one one …`, digit by digit, in pairs or in groups. */
const IN_WORDS: Rule = {
  name: 'in-words',
  asks: SPOKEN,
  score: 0.9,
  pattern: SAID_NUMBER,
  read(match) {
    const number = wholeSaidNumber(match, anySaidNumber)
    return number && isCard(number.digits, match) ? { value: number.digits, end: number.end } : undefined
  },
}

export const rules: readonly Rule[] = [NUMBER, IN_WORDS]

function isCard(digits: string, { index, input }: RegExpExecArray): boolean {
  const isChipCard = CHIP_CARD.test(textBefore(input, index, LONGEST_CHIP_CARD))
  return !isChipCard && hasIssuer(digits) && passesLuhn(digits)
}

/** Of public transport in the Netherlands, `ov-chipkaart 3528 …`: the numbers begin as those of JCB. */
const CHIP_CARD = /ov[ -]?chip(?:kaart)?(?:[ -]?(?:nummer|nr\.?))?[ :]{1,2}$/i
const LONGEST_CHIP_CARD = ' ov-chipkaart nummer: '.length

function hasIssuer(digits: string): boolean {
  return ISSUERS.some(
    ({ length: [least, most], prefix }) =>
      digits.length >= least && digits.length <= most && prefix.test(digits),
  )
}
