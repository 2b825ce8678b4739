import { LONGEST_LEFT, isCount } from '../amounts/counts.ts'
import {
  CENTS_AFTER,
  IS_THOUSAND,
  centsInWords,
  halfAfter,
  hundredsAfter,
  thousandsBefore,
} from '../amounts/parts.ts'
import { ABBREVIATED_TIMES, MULTIPLE, TIMES, timesOf, timesOfRange } from '../amounts/times.ts'
import { currencyOf, ofCents, valueIn, valueOf } from '../amounts/value.ts'
import { IS_WEIGHT, isWeight } from '../amounts/weight.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import {
  BEFORE_MINUS,
  CENT_BEFORE,
  NAME_BEFORE,
  NAME_AFTER_SIGN,
  NATION_AFTER_SIGN,
  NOT_IN_WORDS,
  NO_NUMBER_BEFORE,
  PENCE_BEFORE,
} from '../cues/money.ts'
import { THING } from '../cues/reference.ts'
import {
  CODE,
  CODES,
  CURRENCY_OF_NEXT,
  LETTERS_BEFORE,
  NAMES,
  NATIONS,
  SIGN,
  WORDLIKE_CODES,
  letterOf,
} from '../currency.ts'
import { CELL } from '../dates/edges.ts'
import { namingReader } from '../named.ts'
import { NUMBER_IN_WORDS, NUMERAL_BEFORE, numberInWords } from '../number-words.ts'
import { MARK, type Recogniser, type RowContext } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, currencyTrait } from '../traits.ts'
import { LETTERS, SPACE, anyOf } from '../words.ts'

const notInWords = new Set(wordsOf(NOT_IN_WORDS))
const SPOKEN_NAMES = [...NAMES.keys()].filter((name) => !notInWords.has(name))

/** An amount with a currency sign, code or name. */
export const money: Recogniser = {
  type: 'money',
  needs: { marks: MARK.digit, words: [SPOKEN_NAMES] },
  find: (text, row) => findByRules('money', rules, text, row),
}

const CURRENCY = currencyTrait([
  ...CODES,
  ...NAMES.keys(),
  ...LETTERS_BEFORE.keys(),
  'zł',
  'kč',
  'ct',
  'c',
  's',
  'fr',
  'frs',
  'sfr',
])
const NAME = anyOf(NAMES.keys())
const NATION = anyOf(NATIONS.keys())
const LETTER = `(?:${anyOf(LETTERS_BEFORE.keys())})`
/** `us dollars`, `US-Dollar`, `pesos mexicanos` */
const WHOSE = `(?:(${NATION})(?:${SPACE}|-))?`
const WHOSE_AFTER = `(?:${SPACE}(${NATION}))?`

/** `$50 US` */
const OF_AMERICA = String.raw`(?<=\$${SPACE}?[\d.,]{1,16}${SPACE}?)u(?:s|\.s\.)`

/** With all digits in groups of three, or two before the last three as in India, or without a zero before the point. */
const AMOUNT = String.raw`(\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?(?!\d)|\.\d{2}(?!\d)|\d{1,3}(?:[.,'’]\d{3}|${SPACE}\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4}|['’´]\d{1,2})?(?!\d))`
/** No cents: `19,-`, `20.–`, `500/-` */
const NO_CENTS = '(?:(?:[.,][-–]{1,2}|/-)(?!\\d))?'
const NO_WORD_BEFORE = String.raw`(?<![${LETTERS}\d_$€£])`
/** It may be joined to how many times: `3x20€`, `2x$50`. */
const NO_WORD_OR_TIMES = String.raw`(?<![${LETTERS}\d_$€£](?<!(?<![${LETTERS}\d.,])\d{1,2}x))`
/** A sign or code begins an amount whatever it is joined to: `$5-$10`, `$5,$6`, `EUR 5-EUR 10`, `R50-R100`. */
const LEFT_OF_CURRENCY = String.raw`${NO_WORD_OR_TIMES}(?=(?<!\d[.,:/-])|${SIGN}|[a-z]{3}${SPACE}?\d|(?<=(?<![${LETTERS}])${LETTER}\d{1,7}[-/])${LETTER}\d)`
/** The amount is not the end of a longer number, also of one in fours, but may end a range: `5-10 dollars`. Ten digits are an id: `ref 628312345678 Rs 750`. */
const LEFT_OF_AMOUNT = String.raw`${NO_WORD_OR_TIMES}(?!\d{10}|(?<=\d{4}${SPACE}\d{4}${SPACE})\d{4}(?!\d|[.,]\d))(?=(?<!\d[.,'’´:/-])|(?<=(?<![${LETTERS}\d_#.,:/-])\d{1,6}(?:[.,]\d{1,3})?-))`
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
const CURRENCY_FIRST: Rule = {
  name: 'currency-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.95,
  pattern: new RegExp(
    String.raw`(?=\d|\.\d)(?<!\d)(?<=${LEFT_OF_CURRENCY}((?:${PARENTHESIS})?(?:(?:(${CODE})(?:${SPACE}|(?![${LETTERS}])))?(${SIGN})(?:[-−](?=\d|\.\d)|(?<=(?<!\d${SPACE}?)€)\.(?=${SPACE}))?|(${CODE}|${anyCue(NAME_BEFORE)}|${LETTER}))(?:${SPACE}{0,2}|${COLON}|${CLOSED}|${MINUS_AFTER})))` +
      String.raw`${AMOUNT}(?:${MINUS_AT_END}|${NO_CENTS})${TIMES}${CENTS_AFTER}(?:${SPACE}?(?:(${anyCue(NATION_AFTER_SIGN)})${SPACE})?(${CODE}|${anyCue(NAME_AFTER_SIGN)}|${OF_AMERICA})(?!${SPACE}?\d))?${RIGHT_OF_AMOUNT}`,
    'gi',
  ),
  read: (
    {
      0: match,
      1: before = '',
      2: outer,
      3: sign,
      4: code,
      5: amount = '',
      6: multiple,
      7: cents,
      8: nation,
      9: after,
      index,
      input,
    },
    row,
  ) => {
    const first = index - before.length
    const left = textBefore(input, first, LONGEST_LEFT)
    const rest = input.slice(index + match.length)
    const isWhole = !/[.,]\d/.test(amount) || /^ ?€/.test(rest)
    if (sign === '€' && isWhole && before.endsWith(' ') && UNITS_BEFORE.test(left)) return undefined
    const isOfCell = TWO_SPACES.test(before) || (code ?? '').toLowerCase() === after?.toLowerCase()
    if (isOfCell && AMOUNT_BEFORE.test(left)) return undefined
    if (code !== undefined && after !== undefined && !isOfCell && A_DIGIT_BEFORE.test(left)) return undefined
    if (/^euros?$/i.test(code ?? '') && !isDue(left, row) && unitsInWordsBefore().test(left)) return undefined
    if (sign === undefined && isCount(code, match, left, rest, row)) return undefined
    const isWord = after !== undefined && WORDLIKE_CODES.has(after)
    const written = isWord ? match.slice(0, -after.length).trimEnd() : match
    const saysMore = after !== undefined && !isWord && (sign === '$' || after.length === 3)
    const currency = currencyOf(
      outer ?? (saysMore ? after : undefined) ?? sign ?? letterOf(code)?.code ?? code,
    )
    const start = startWithMinus(input, first)
    const isNegative = start < first || MINUS_AFTER_CURRENCY.test(before) || ENDS_IN_MINUS.test(match)
    const end = index + written.length
    const isThousand =
      IS_THOUSAND.test(multiple ?? '') && /^\d+$/.test(amount) && (cents ?? after) === undefined
    const hundreds = isThousand ? hundredsAfter(input, end) : undefined
    const times =
      multiple === undefined ? timesOfRange(amount, input, end, row) : timesOf(multiple, amount, row)
    const more = hundreds?.units ?? ofCents(cents)
    const reading = valueOf(amount, times, more, currency, nation, row, isNegative ? -1 : 1)
    return reading && { ...reading, start, end: hundreds?.end ?? end }
  },
}

const ENDS_IN_MINUS = new RegExp(`[.,]\\d\\d-(?![${LETTERS}])`)
const MINUS_AFTER_CURRENCY = new RegExp(`[-−]${SPACE}{0,3}$`)
/** In `5 € 50` the sign belongs to the 5 before it, as the name does in `cinq euros 50`; but not in `rata 3 € 50,00`, nor to the year of `3/11/26 € 50`. */
const UNITS_BEFORE = /(?<![\d.,:/]|\d-\d\d?-)\d{1,3} $/
/** `65,00 EUR  130,00 EUR`, two cells of a row: the currency after an amount is none of the next. */
const AMOUNT_BEFORE = new RegExp(String.raw`(?:[.,]\d\d|(?<![\d.,])\d{1,3})${SPACE}?$`)
/** `5000 usd 4500 eur`: each code is of the amount before it. */
const A_DIGIT_BEFORE = new RegExp(`\\d${SPACE}?$`)
const TWO_SPACES = new RegExp(`${SPACE}{2}`)
const unitsInWordsBefore = compiledOnUse(`(?<![${LETTERS}])${NUMERAL_BEFORE}$`, 'i')

/** `28p per kWh`, `10p a text`, `32 ct/kWh`, `28c/kWh`; elsewhere a `p` after a number is a page, a picture or an hour, in `15,- p/m` it is Dutch for per, `ct` a carat, and `c/` Spanish for each, or with. */
const PER = `${SPACE}?(?:(?:per|pro|je)${SPACE}|a${SPACE}(?:min|text|day|unit)|/${SPACE}?[a-z])`

/** `costs 50p`, `a fee of 30c` */
const PAID_PENCE = String.raw`[cp](?<=(?<![${LETTERS}])(?:${anyCue(PENCE_BEFORE)})${SPACE}\d{1,2}[cp])`

/** `kostet 99 ct`, `Arbeitspreis nur 32,5 ct` */
const PAID_CENTS = String.raw`ct(?<=(?<![${LETTERS}])(?:${anyCue(CENT_BEFORE)})${SPACE}(?:nur${SPACE})?\d{1,2}(?:[.,]\d{1,3})?${SPACE}?ct)`

/** `20 Fr.`, `49.90 fr`, `20 frs`; neither of hours, `9-12 Fr 9-18`, nor `am 12 fr`. */
const FRANCS = String.raw`(?<!-\d{1,2}${SPACE}?)(?:frs|fr(?=\.)|(?<=[.,]\d\d${SPACE}?)fr)(?!\.?${SPACE}?\d)`

/** `37,81- EUR`, as banks print it. */
const MINUS_BEFORE_CURRENCY = String.raw`(?<=[.,]\d\d)-(?=${SPACE}(?:${SIGN}|${CODE}|euro)(?!${SPACE}?\d))`

/** `1,250.00 (EUR)` */
const IN_PARENTHESES = String.raw`(?<=[.,]\d\d${SPACE})\((?:${CODE}|[$€£])\)`

/** A sign may stand for the decimal comma: `15€50`; after an id or a year it begins the next amount: `order 12345 €50`, `order 12345 EUR 50.00`. */
const AMOUNT_FIRST: Rule = {
  name: 'amount-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT_OF_AMOUNT}(?!\d{4,12}${CURRENCY_OF_NEXT})${AMOUNT}${NO_CENTS}${ABBREVIATED_TIMES}(?:\+(?=${SPACE})|${MINUS_BEFORE_CURRENCY})?${SPACE}{0,2}(?:-(?!(?:[a-z]{3}|${SIGN})${SPACE}?\d)|(?:de|di|d['’])${SPACE}?)?` +
      String.raw`(?:(${SIGN})(?:(?!\d)|(?<=€)(\d{2})(?![\d€]|[.,]\d))|${WHOSE}(${CODE}|${NAME}|${IN_PARENTHESES}|(?:p(?!(?<=[ -]p)/m(?![${LETTERS}]))|ct\.?|c(?<=\d\.?\d${SPACE}?c)(?!/(?:${SPACE}|(?:u|un|ud|iva)(?![${LETTERS}]))))(?=${PER})|${PAID_PENCE}|${PAID_CENTS}|${FRANCS}))${WHOSE_AFTER}(?![${LETTERS}\d_]|\.\d)` +
      String.raw`(?:${SPACE}(${MULTIPLE})(?![${LETTERS}]))?${CENTS_AFTER}`,
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
    if (IS_WEIGHT.test(name ?? '') && isWeight(input, index, index + match.length, row)) return undefined
    const end = index + match.length
    if (
      isOfNext(match, input, index) ||
      isAfterId(input, index) ||
      isPostcodeOrFlight(match, input.slice(end, end + 8), row)
    )
      return undefined
    const amount = written.replace(NUMBER_BEFORE, '')
    const thousands = /^\d{1,3}$/.test(amount) ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index + written.length - amount.length
    const start = startWithMinus(input, first)
    const multiple = before ?? after
    const isWhole = (signCents ?? cents ?? multiple) === undefined && /^\d+$/.test(amount)
    const endOfHalf = isWhole ? halfAfter(input, end) : undefined
    const reading = valueOf(
      thousands === undefined ? amount : `${thousands.count}${amount.padStart(3, '0')}`,
      timesOf(multiple, amount, row),
      endOfHalf === undefined ? ofCents(signCents ?? cents) : 0.5,
      currencyOf(sign ?? name),
      nation ?? nationAfter,
      row,
      start < first || /\d-\s/.test(match) ? -1 : 1,
    )
    return reading && { ...reading, start, end: endOfHalf ?? end }
  },
}

/** `facture n° 10 123 456 789 145,32 euros`: nobody writes cents after hundreds of billions. */
const NUMBER_BEFORE = new RegExp(
  String.raw`^(?:\d{1,3}${SPACE})?\d{3}(?:${SPACE}\d{3}){2}${SPACE}(?=\d{3}[.,]\d{1,2}$)`,
)

/** `€ 72,50  € 145,00`, `fattura 912 di € 18,00`: the currency begins the next amount. */
function isOfNext(match: string, text: string, start: number): boolean {
  const end = start + match.length
  if (!A_DIGIT_AFTER.test(text.slice(end, end + 3))) return false
  const isOfCell = TWO_SPACES.test(match) && CURRENCY_BEFORE.test(textBefore(text, start, LONGEST_LEFT))
  return isOfCell || NUMBER_OF_AMOUNT.test(match)
}

const CURRENCY_BEFORE = new RegExp(`(?:${SIGN}|(?<![${LETTERS}])${CODE})${SPACE}{0,2}$`, 'i')
const A_DIGIT_AFTER = new RegExp(String.raw`^${SPACE}-?\d`)
const NUMBER_OF_AMOUNT = new RegExp(`^\\d+${SPACE}d(?:e|i|['’])${SPACE}`)

/** `order 12345 EUR 50`, `0917 555 0177 PHP 1500`: after an id or a phone number the code begins the next amount. */
function isAfterId(text: string, start: number): boolean {
  NEXT_AMOUNT.lastIndex = start
  const [, id] = NEXT_AMOUNT.exec(text) ?? []
  if (id === undefined) return false
  return (
    /^0|\d{7}/.test(id) ||
    /\d[ -]$/.test(textBefore(text, start, 2)) ||
    namingOfId(text, start, start + id.length) !== undefined
  )
}

const NEXT_AMOUNT = new RegExp(
  `(\\d{4,12})${SPACE}(?:${CODE})${SPACE}?(?!0|(?:19|20)\\d\\d(?!\\d))(?:\\d{1,3},\\d{3}|\\d{3,7}|\\d\\d(?=[.!?]?$))(?!\\d|[./:-]\\d|${SPACE}?(?:${SIGN}|${CODE}))`,
  'iy',
)
const namingOfId = namingReader(THING)

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

/** `twenty dollars`, `fünfzig Euro`, `deux mille pesos`, `thirteen dollars and forty-five cents` */
const IN_WORDS: Rule = {
  name: 'in-words',
  asks: CURRENCY,
  score: 0.9,
  pattern: new RegExp(
    String.raw`${NO_WORD_BEFORE}(${NUMBER_IN_WORDS})[ -](?:d[ei]${SPACE}|d['’])?${WHOSE}(${anyOf(SPOKEN_NAMES)})${WHOSE_AFTER}(?![${LETTERS}\d_]|${SPACE}?[$€£]\d)`,
    'gi',
  ),
  read({ 0: match, 1: words = '', 2: nation, 3: name = '', 4: nationAfter, index, input }, row) {
    const left = textBefore(input, index, LONGEST_NOT_BEFORE)
    const end = index + match.length
    const units = numberInWords(words)
    const cents = centsInWords(input, end, units)
    const isArticle = AN_ARTICLE.test(words) && cents === undefined
    if (isDue(`${words} `, row) && /^ \d/.test(input.slice(end, end + 2))) return undefined
    if (units === undefined || isArticle || notAfter().test(left)) return undefined
    if (IS_CENT.test(name) && (FRENCH_HUNDREDS.test(words) || IN_AN_IDIOM.test(left))) return undefined
    if (IS_WEIGHT.test(name) && isWeight(input, index, end, row)) return undefined
    const thousands = units < 1000 ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index
    const start = startWithMinus(input, first)
    const whole = 1000 * (thousands?.count ?? 0) + units
    const amount = (start < first ? -1 : 1) * (whole + (cents?.hundredths ?? 0) / 100)
    const reading = valueIn(amount, currencyOf(name), nation ?? nationAfter, row)
    return reading && { ...reading, start, end: cents?.end ?? end }
  },
}

/** `amount due euro 50`: only in Italian is `due` a number. */
function isDue(words: string, { locale }: RowContext): boolean {
  return locale.language !== 'it' && /(?:^|[ :])due $/i.test(words)
}

/** `un euro` may say no more than `the euro`, but not `un euro cinquante`. */
const AN_ARTICLE = /^(?:eine?|une?|un[ao]|uma?|een)$/i
/** `deux cents`: in French it may be 200, and of no currency. */
const IS_CENT = /^cents?$/i
const FRENCH_HUNDREDS = /(?:deux|trois|quatre|cinq|sept|huit|neuf)$/i
/** `my two cents` */
const IN_AN_IDIOM = /(?:my|your) $/i
const notAfter = compiledOnUse(
  `(?:\\d[ .,-]?|(?<![${LETTERS}])(?:(?:${anyCue(NO_NUMBER_BEFORE)}) |${NUMERAL_BEFORE}))$`,
  'i',
)
const LONGEST_NOT_BEFORE = 16

/** `-$12`, `-12 €`, where the hyphen joins nothing; `is minus $12`, `: - 12 €`, `-/- € 12`, but not `the refund minus $12`. */
function startWithMinus(text: string, start: number): number {
  if (MINUS_BEFORE.test(textBefore(text, start, 3))) return start - 1
  const [, said, printed = ''] = A_MINUS_BEFORE.exec(textBefore(text, start, LONGEST_MINUS)) ?? []
  const minus = said ?? printed
  if (minus.length === '- '.length && start === minus.length) return AMOUNT_ALONE.test(text) ? 0 : start
  return start - minus.length
}

const A_MINUS_BEFORE = new RegExp(
  `(?:^|: |(?<![${LETTERS}])(?:${anyCue(BEFORE_MINUS)}) )(minus |[-−] )$|(?<![\\d/])(-/- ?)$`,
  'i',
)
const LONGEST_MINUS = 16
/** `- 12,50 €`; before more it may begin an item of a list. */
const AMOUNT_ALONE = /^..(?:[^\d\s]{1,4}\s?)?[\d.,'’]+(?:\s?[^\d\s]{1,4})?$/
const MINUS_BEFORE = new RegExp(`(?<!\\d[ ]?|[${LETTERS}%€$£)-]|[€$£] )[-−–]$`)

export const rules: readonly Rule[] = [CURRENCY_FIRST, AMOUNT_FIRST, IN_WORDS]
