import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { NAME_AFTER_SIGN, NAME_BEFORE, NATION_AFTER_SIGN } from '../cues/money.ts'
import { CODE, LETTERS_BEFORE, SIGN, WORDLIKE_CODES, letterOf } from '../currency.ts'
import { CELL } from '../dates/edges.ts'
import { NUMERAL_BEFORE } from '../number-words.ts'
import type { RowContext } from '../recogniser.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE, anyOf } from '../words.ts'
import { isCount } from './counts.ts'
import { isDue } from './due.ts'
import { NO_WORD_OR_TIMES, TWO_SPACES } from './edges.ts'
import { startWithMinus } from './minus.ts'
import { TIMES, timesOf, timesOfRange } from './multiples.ts'
import { CURRENCY, currencyOf } from './named-currency.ts'
import { AMOUNT, NO_CENTS, numberFrom } from './number.ts'
import { CENTS_AFTER, IS_THOUSAND, hundredsAfter } from './parts.ts'
import { ofCents, valueIn } from './value.ts'

const LETTER = `(?:${anyOf(LETTERS_BEFORE.keys())})`

/** `$50 US` */
const OF_AMERICA = String.raw`(?<=\$${SPACE}?[\d.,]{1,16}${SPACE}?)u(?:s|\.s\.)`

/** A sign or code begins an amount whatever it is joined to: `$5-$10`, `$5,$6`, `EUR 5-EUR 10`, `R50-R100`. */
const LEFT_OF_CURRENCY = String.raw`${NO_WORD_OR_TIMES}(?=(?<!\d[.,:/-])|${SIGN}|[a-z]{3}${SPACE}?\d|(?<=(?<![${LETTERS}])${LETTER}\d{1,7}[-/])${LETTER}\d)`
/** The amount ends here, and not before its cents; `£20pm` says how often, `$20off` what for, `$20x3` how many times. */
const RIGHT_OF_AMOUNT = String.raw`(?![\d_%]|\.\d|,(?!${CELL})\d|(?!(?:p(?:[ampw]|cm)?|ea(?:ch)?|off|ish|hr|mo|x(?=\d))(?![${LETTERS}]))[${LETTERS}])`

/** Before an amount with two decimals: four are a rate. */
const CENTS_FOLLOW = String.raw`(?=(?:\d{1,3}${SPACE})?[\d.,'’]{0,12}[.,]\d\d(?![\d.,]*\d))`
/** `EUR -12,50`, `€ - 12,50`, but not of `20 EUR -5 EUR` */
const MINUS_AFTER = String.raw`(?<!\d${SPACE}?(?:${SIGN}|${CODE}))${SPACE}[-−](?:(?=\d)|(?<=(?:${SIGN})${SPACE}[-−])${SPACE}{1,3}${CENTS_FOLLOW})`

/** `Total EUR: 154,70`, `in €: 12,50`; those of `EUR/USD: 1.08` are a rate. */
const COLON = String.raw`(?<=(?<![${LETTERS}/])[a-z]{3}|(?<!\d${SPACE}?)[$€£])${SPACE}?:${SPACE}${CENTS_FOLLOW}`
/** `Balance (USD): 1,250.00`, `Amount (EUR) 99,90`; a whole number only after a colon and at the end of a line or part. */
const PARENTHESIS = String.raw`[([](?:in${SPACE})?(?=(?:${SIGN}|${CODE}|rs\.?)[)\]])`
const CLOSED = String.raw`(?<=${PARENTHESIS}.{1,6})[)\]](?:${SPACE}?:)?${SPACE}{1,2}(?:${CENTS_FOLLOW}|(?<=:${SPACE}{1,2})(?=\d{1,6}(?:[,;]?$|[,;]?\n|[,;]${SPACE})))`

const AFTER_CODE = String.raw`(?<=[a-z]{3}${SPACE}[\d.,'’]{4,14})`
/** `EUR 37,81-`, as banks print it; not `$19.99- please`, where it parts what is said, nor in a range. */
const MINUS_AT_END = String.raw`(?:(?<=,\d\d)|${AFTER_CODE})-(?=${SPACE}{0,2}(?:$|[\n;)])|(?<=[a-z]{3}${SPACE}[\d.]{1,10},\d\d-)${SPACE}[${LETTERS}])`

/** Looked for from the digits. A sign may have a code on either side: `USD $25`, `$25 CAD`; after it may stand a minus. */
export const CURRENCY_FIRST: Rule = {
  name: 'currency-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.95,
  pattern: new RegExp(
    String.raw`(?=\d|\.\d)(?<!\d)(?<=${LEFT_OF_CURRENCY}((?:${PARENTHESIS})?(?:(?:(${CODE})(?:${SPACE}|(?![${LETTERS}])))?(${SIGN})(?:[-−](?=\d|\.\d)|(?<=(?<!\d${SPACE}?)€)\.(?=${SPACE}))?|(${CODE}|${anyCue(NAME_BEFORE)}|${LETTER}))(?:${SPACE}{0,2}|${COLON}|${CLOSED}|${MINUS_AFTER})))` +
      String.raw`${AMOUNT}(?:${MINUS_AT_END}|${NO_CENTS})${TIMES}${CENTS_AFTER}(?:${SPACE}?(?:(${anyCue(NATION_AFTER_SIGN)})${SPACE})?(${CODE}|${anyCue(NAME_AFTER_SIGN)}|${OF_AMERICA})(?!${SPACE}?\d))?${RIGHT_OF_AMOUNT}`,
    'gi',
  ),
  read(match, row) {
    const {
      0: all,
      1: before = '',
      3: sign,
      4: code,
      5: amount = '',
      6: multiple,
      7: cents,
      8: nation,
      9: after,
      index,
      input,
    } = match
    const first = index - before.length
    if (isOfAmountBefore(match, first, row)) return undefined
    if (sign === undefined && isCount(code, match, first, row)) return undefined
    const start = startWithMinus(input, first)
    const isNegative = start < first || MINUS_AFTER_CURRENCY.test(before) || ENDS_IN_MINUS.test(all)
    const end = index + withoutWord(all, after).length
    const isThousand =
      IS_THOUSAND.test(multiple ?? '') && /^\d+$/.test(amount) && (cents ?? after) === undefined
    const hundreds = isThousand ? hundredsAfter(input, end) : undefined
    const times =
      multiple === undefined ? timesOfRange(amount, input, end, row) : timesOf(multiple, amount, row)
    const units = numberFrom(amount, row.locale) * times + (hundreds?.units ?? ofCents(cents))
    const reading = valueIn(isNegative ? -units : units, currencyOf(nameIn(match)), nation, row)
    return reading && { ...reading, start, end: hundreds?.end ?? end }
  },
}

const MINUS_AFTER_CURRENCY = new RegExp(`[-−]${SPACE}{0,3}$`)
const ENDS_IN_MINUS = new RegExp(`[.,]\\d\\d-(?![${LETTERS}])`)

/** The currency ends the amount before it: `5 € 50`, `65,00 EUR  130,00 EUR`, `5000 usd 4500 eur`, `cinq euros 50`. */
function isOfAmountBefore(match: RegExpExecArray, start: number, row: RowContext): boolean {
  const { 0: all, 1: before = '', 3: sign, 4: code = '', 5: amount = '', 9: after, index, input } = match
  const left = textBefore(input, start, LONGEST_LEFT)
  const isWhole = !/[.,]\d/.test(amount) || /^ ?€/.test(input.slice(index + all.length))
  if (sign === '€' && isWhole && before.endsWith(' ') && UNITS_BEFORE.test(left)) return true
  const isOfCell = TWO_SPACES.test(before) || code.toLowerCase() === after?.toLowerCase()
  if (isOfCell && AMOUNT_BEFORE.test(left)) return true
  if (code !== '' && after !== undefined && !isOfCell && A_DIGIT_BEFORE.test(left)) return true
  return /^euros?$/i.test(code) && !isDue(left, row) && unitsInWordsBefore().test(left)
}

const LONGEST_LEFT = 16
/** Not in `rata 3 € 50,00`, nor the year of `3/11/26 € 50`. */
const UNITS_BEFORE = /(?<![\d.,:/]|\d-\d\d?-)\d{1,3} $/
const AMOUNT_BEFORE = new RegExp(String.raw`(?:[.,]\d\d|(?<![\d.,])\d{1,3})${SPACE}?$`)
const A_DIGIT_BEFORE = new RegExp(`\\d${SPACE}?$`)
const unitsInWordsBefore = compiledOnUse(`(?<![${LETTERS}])${NUMERAL_BEFORE}$`, 'i')

/** `$25 try again`: what is a code elsewhere and a word here is no part of the amount. */
function withoutWord(all: string, after: string | undefined): string {
  return after !== undefined && WORDLIKE_CODES.has(after) ? all.slice(0, -after.length).trimEnd() : all
}

/** What says most about the currency: the code of `USD $25`, `$25 CAD`. */
function nameIn({ 2: outer, 3: sign, 4: code, 9: after }: RegExpExecArray): string | undefined {
  const saysMore = after !== undefined && !WORDLIKE_CODES.has(after) && (sign === '$' || after.length === 3)
  return outer ?? (saysMore ? after : undefined) ?? sign ?? letterOf(code)?.code ?? code
}
