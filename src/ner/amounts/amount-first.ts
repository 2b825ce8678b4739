import { anyCue } from '../cue-words.ts'
import { CENT_BEFORE, PENCE_BEFORE } from '../cues/money.ts'
import { CODE, CURRENCY_OF_NEXT, NAMES, SIGN, isOfCfa } from '../currency.ts'
import type { RowContext } from '../recogniser.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE, anyOf } from '../words.ts'
import { isSizeBeforeCode } from './counts.ts'
import { NO_WORD_OR_TIMES } from './edges.ts'
import { startWithMinus } from './minus.ts'
import { ABBREVIATED_TIMES, MULTIPLE, timesOf } from './multiples.ts'
import { CURRENCY, WHOSE, WHOSE_AFTER, currencyOf } from './named-currency.ts'
import { beginsNextAmount } from './next-amount.ts'
import { AMOUNT, NO_CENTS, numberFrom } from './number.ts'
import { CENTS_AFTER, centsInWords, thousandsBefore } from './parts.ts'
import { ofCents, valueIn } from './value.ts'
import { isWeight } from './weight.ts'

/** The amount is not the end of a longer number, also of one in fours, but may end a range: `5-10 dollars`. Ten digits are an id: `ref 628312345678 Rs 750`. */
const LEFT_OF_AMOUNT = String.raw`${NO_WORD_OR_TIMES}(?!\d{10}|(?<=\d{4}${SPACE}\d{4}${SPACE})\d{4}(?!\d|[.,]\d))(?=(?<!\d[.,'’´:/-])|(?<=(?<![${LETTERS}\d_#.,:/-])\d{1,6}(?:[.,]\d{1,3})?-))`

const NAME = anyOf(NAMES.keys())

/** `28p per kWh`, `10p a text`, `32 ct/kWh`, `28c/kWh`; elsewhere a `p` after a number is a page, a picture or an hour, in `15,- p/m` it is Dutch for per, `ct` a carat, and `c/` Spanish for each, or with. */
const PER = `${SPACE}?(?:(?:per|pro|je)${SPACE}|a${SPACE}(?:min|text|day|unit)|/${SPACE}?[a-z])`

/** `costs 50p`, `a fee of 30c` */
const PAID_PENCE = String.raw`[cp](?<=(?<![${LETTERS}])(?:${anyCue(PENCE_BEFORE)})${SPACE}\d{1,2}[cp])`

/** `kostet 99 ct`, `Arbeitspreis nur 32,5 ct` */
const PAID_CENTS = String.raw`ct(?<=(?<![${LETTERS}])(?:${anyCue(CENT_BEFORE)})${SPACE}(?:nur${SPACE})?\d{1,2}(?:[.,]\d{1,3})?${SPACE}?ct)`

/** `20 Fr.`, `49.90 fr`, `20 frs`; neither of hours, `9-12 Fr 9-18`, nor `am 12 fr`. */
const FRANCS = String.raw`(?<!-\d{1,2}${SPACE}?)(?:frs|fr(?=\.)|(?<=[.,]\d\d${SPACE}?)fr)(?!\.?${SPACE}?\d)`

/** `15 000 F`, `500f`, in the regions of the CFA francs; the least coin is of five. */
const CFA_FRANCS = String.raw`f(?<=\d${SPACE}?\d[05]${SPACE}?f)`

/** `37,81- EUR`, as banks print it. */
const MINUS_BEFORE_CURRENCY = String.raw`(?<=[.,]\d\d)-(?=${SPACE}(?:${SIGN}|${CODE}|euro)(?!${SPACE}?\d))`

/** `1,250.00 (EUR)` */
const IN_PARENTHESES = String.raw`(?<=[.,]\d\d${SPACE})\((?:${CODE}|[$€£])\)`

/** A sign may stand for the decimal comma: `15€50`; after an id or a year it begins the next amount: `order 12345 €50`, `order 12345 EUR 50.00`. */
export const AMOUNT_FIRST: Rule = {
  name: 'amount-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT_OF_AMOUNT}(?!\d{4,12}${CURRENCY_OF_NEXT})${AMOUNT}${NO_CENTS}${ABBREVIATED_TIMES}(?:\+(?=${SPACE})|${MINUS_BEFORE_CURRENCY})?${SPACE}{0,2}(?:-(?!(?:[a-z]{3}|${SIGN})${SPACE}?\d)|(?:de|di)${SPACE}|d['’]${SPACE}?)?` +
      String.raw`(?:(${SIGN})(?:(?!\d)|(?<=€)(\d{2})(?![\d€]|[.,]\d))|${WHOSE}(${CODE}|${NAME}|${IN_PARENTHESES}|(?:p(?!(?<=[ -]p)/m(?![${LETTERS}]))|ct\.?|c(?<=\d\.?\d${SPACE}?c)(?!/(?:${SPACE}|(?:u|un|ud|iva)(?![${LETTERS}]))))(?=${PER})|${PAID_PENCE}|${PAID_CENTS}|${FRANCS}|${CFA_FRANCS}))${WHOSE_AFTER}(?![${LETTERS}\d_]|\.\d)` +
      String.raw`(?:${SPACE}(${MULTIPLE})(?![${LETTERS}/]))?${CENTS_AFTER}`,
    'gi',
  ),
  read(
    {
      0: match,
      1: written = '',
      2: before,
      3: sign,
      4: signCents,
      5: nation,
      6: name,
      7: nationAfter,
      8: after,
      9: cents,
      index,
      input,
    },
    row,
  ) {
    if (/^f$/i.test(name ?? '') && !isOfCfa(row.locale)) return undefined
    const isDollarAndWord = A_WORD_AFTER_DOLLAR.test(sign ?? '')
    const end = index + (isDollarAndWord ? match.lastIndexOf('$') + 1 : match.length)
    if (isWeight(name, input, index, end, row) || beginsNextAmount(match, input, index)) return undefined
    if (isPostcodeOrFlight(match, input.slice(end, end + 8), row)) return undefined
    const amount = written.replace(NUMBER_BEFORE, '')
    const thousands = /^\d{1,3}$/.test(amount) ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index + written.length - amount.length
    const start = startWithMinus(input, first)
    if (isSizeBeforeCode(name, amount, input, first)) return undefined
    const multiple = before ?? after
    const isWhole = (signCents ?? cents ?? multiple) === undefined && /^\d+$/.test(amount)
    const spoken =
      isWhole && A_WORD_NEXT.test(input.slice(end, end + 2))
        ? centsInWords(input, end, Number(amount))
        : undefined
    const number = thousands === undefined ? amount : `${thousands.count}${amount.padStart(3, '0')}`
    const more = (spoken?.hundredths ?? 0) / 100 + ofCents(signCents ?? cents)
    const units = numberFrom(number, row.locale) * timesOf(multiple, amount, row) + more
    const isNegative = start < first || /\d-\s/.test(match)
    const reading = valueIn(
      isNegative ? -units : units,
      currencyOf(isDollarAndWord ? '$' : (sign ?? name)),
      nation ?? nationAfter,
      row,
    )
    return reading && { ...reading, start, end: spoken?.end ?? end }
  },
}

/** `20 $ can you`; it is `$ CA` and `$ CAN` that are of Canada. */
const A_WORD_AFTER_DOLLAR = /^\$ can?$/
/** `12 Euro fünfzig` */
const A_WORD_NEXT = new RegExp(`^${SPACE}[${LETTERS}]`)

/** `facture n° 10 123 456 789 145,32 euros`: nobody writes cents after hundreds of billions. */
const NUMBER_BEFORE = new RegExp(
  String.raw`^(?:\d{1,3}${SPACE})?\d{3}(?:${SPACE}\d{3}){2}${SPACE}(?=\d{3}[.,]\d{1,2}$)`,
)

/** `3542 DH Utrecht`, `IB 3166 MAD-LHR` */
function isPostcodeOrFlight(match: string, after: string, { locale }: RowContext): boolean {
  return (
    (locale.language === 'nl' && DUTCH_POSTCODE.test(match)) ||
    (FROM_AIRPORT.test(match) && TO_AIRPORT.test(after))
  )
}

const DUTCH_POSTCODE = /^[1-9]\d{3} [A-Z]{2}$/
/** Of Madrid, whose code is that of a currency, too. */
const FROM_AIRPORT = /^\d{2,4} MAD$/
const TO_AIRPORT = /^(?:[-–]| ?[→>] ?)[A-Z]{3}(?![A-Za-z])/
