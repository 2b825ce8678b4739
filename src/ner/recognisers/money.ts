import { BRAZILIAN_MULTIPLES, INDIAN_MULTIPLES, MULTIPLES, numberFrom } from '../amount.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { HALF } from '../cues/half.ts'
import {
  AND_CENTS,
  BEFORE_MINUS,
  BEFORE_WEIGHT,
  BEHIND_CENTS,
  BETWEEN,
  CENTS,
  CENT_BEFORE,
  LUGGAGE,
  NAME_BEFORE,
  NAME_BEHIND_SIGN,
  NATION_BEHIND_SIGN,
  NOT_IN_WORDS,
  NO_NUMBER_BEFORE,
  PENCE_BEFORE,
  ROAD_BEFORE,
  SIZE_BEFORE,
  SIZE_BEHIND,
  THOUSAND,
  UP_TO,
  VERSION_BEFORE,
  WEIGHED_BEFORE,
  WEIGHED_BEHIND,
  WEIGHT,
} from '../cues/money.ts'
import {
  CODES,
  CODES_BEFORE_COUNTS,
  LETTERS_BEFORE,
  NAMES,
  NATIONS,
  RUPEE_REGIONS,
  SIGNS,
  WORDLIKE_CODES,
  type Currency,
} from '../currency.ts'
import { CELL } from '../dates/edges.ts'
import { NUMBER_IN_WORDS, NUMERAL_BEFORE, numberInWords } from '../number-words.ts'
import { MARK, type Recogniser, type RowContext } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
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
const SIGN = anyOf(SIGNS.keys())
const CODE = anyOf(CODES)
const NAME = anyOf(NAMES.keys())
const NATION = anyOf(NATIONS.keys())
const LETTER = `(?:${anyOf(LETTERS_BEFORE.keys())})`
const MULTIPLE = anyOf(MULTIPLES.keys())
const BRAZILIAN_MULTIPLE = `(?:${anyOf(BRAZILIAN_MULTIPLES.keys())})`
const RUPEES_BEFORE = String.raw`(?:₹|(?<![${LETTERS}])(?:rs\.?|inr))${SPACE}?`
/** `₹2.5 Cr`, `Rs 5L`; `Rs 500.00 cr` has been credited. */
const INDIAN_MULTIPLE = `(?:${anyOf(INDIAN_MULTIPLES.keys())})`
/** `us dollars`, `US-Dollar`, `pesos mexicanos` */
const WHOSE = `(?:(${NATION})(?:${SPACE}|-))?`
const WHOSE_BEHIND = `(?:${SPACE}(${NATION}))?`

/** `$50 US` */
const OF_AMERICA = String.raw`(?<=\$${SPACE}?[\d.,]{1,16}${SPACE}?)u(?:s|\.s\.)`

/** With all digits in groups of three, or two before the last three as in India, or without a zero before the point. */
const AMOUNT = String.raw`(\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?(?!\d)|\.\d{2}(?!\d)|\d{1,3}(?:[.,'’]\d{3}|${SPACE}\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4}|['’´]\d{1,2})?(?!\d))`
/** Not of `$1,500 M.N.`, which is whose pesos they are. */
const TIMES = String.raw`(?:${SPACE}?(${MULTIPLE}|(?<=R\$[\d.,]{0,12}${SPACE}?[\d.,]{1,12}${SPACE}?)${BRAZILIAN_MULTIPLE}|(?<=${RUPEES_BEFORE}\d{1,2}(?:\.\d|(?<=\D\d)\.\d[1-9])?${SPACE}?)${INDIAN_MULTIPLE})(?!\.?[${LETTERS}]))?`
/** No cents: `19,-`, `20.–`, `500/-` */
const NO_CENTS = '(?:(?:[.,][-–]{1,2}|/-)(?!\\d))?'
const ABBREVIATED_TIMES = String.raw`(?:${SPACE}?(${MULTIPLE})(?![${LETTERS}])(?:\.(?=${SPACE}))?)?`
const NO_WORD_BEFORE = String.raw`(?<![${LETTERS}\d_$€£])`
/** It may be joined to how many times: `3x20€`, `2x$50`. */
const NO_WORD_OR_TIMES = String.raw`(?<![${LETTERS}\d_$€£](?<!(?<![${LETTERS}\d.,])\d{1,2}x))`
/** A sign or code begins an amount whatever it is joined to: `$5-$10`, `$5,$6`, `EUR 5-EUR 10`, `R50-R100`. */
const LEFT_OF_CURRENCY = String.raw`${NO_WORD_OR_TIMES}(?=(?<!\d[.,:/-])|${SIGN}|[a-z]{3}${SPACE}?\d|(?<=(?<![${LETTERS}])${LETTER}\d{1,7}[-/])${LETTER}\d)`
/** The amount is not the end of a longer number, but may end a range: `5-10 dollars`. Ten digits are an id: `ref 628312345678 Rs 750`. */
const LEFT_OF_AMOUNT = String.raw`${NO_WORD_OR_TIMES}(?!\d{10})(?=(?<!\d[.,'’´:/-])|(?<=(?<![${LETTERS}\d_#.,:/-])\d{1,6}(?:[.,]\d{1,3})?-))`
/** Before cents, but not before the end of a range: `between 5 dollars and 10`. */
const MAY_BE_AND = String.raw`(?:(?:${anyCue(AND_CENTS)})${SPACE}(?<!(?<![${LETTERS}])(?:${anyCue(BETWEEN)})(?:${SPACE}\S{0,15}[^\s,]){2,5}${SPACE}))?`
/** Cents behind the name: `15 dollars 50`, `3 euros con 99 céntimos`; one digit alone is how many: `20 Euro 2 pro Person`. None behind decimals: `3,50 € y 99 céntimos`. */
const CENTS_BEHIND = String.raw`(?:(?<!\d[.,'’´]\d{1,2}\D{0,24})${SPACE}${MAY_BE_AND}(\d{1,2})(?:${SPACE}(?:${anyCue(CENTS)})(?![${LETTERS}])|(?<=\d\d)(?=${SPACE}?(?:$|[;!?](?:$|${SPACE}))|[.,)](?:$|${SPACE})|${SPACE}(?:${anyCue(BEHIND_CENTS)})(?![${LETTERS}]))))?`

/** The amount ends here, and not before its cents; `£20pm` says how often, `$20off` what for, `$20x3` how many times. */
const RIGHT_OF_AMOUNT = String.raw`(?![\d_%]|\.\d|,(?!${CELL})\d|(?!(?:p(?:[ampw]|cm)?|ea(?:ch)?|off|ish|hr|mo|x(?=\d))(?![${LETTERS}]))[${LETTERS}])`

/** `EUR -12,50`, but not of `20 EUR -5 EUR` */
const MINUS_BEHIND = String.raw`(?<!\d${SPACE}?(?:${SIGN}|${CODE}))${SPACE}-(?=\d)`

/** Looked for from the digits. A sign may have a code on either side: `USD $25`, `$25 CAD`; behind it may stand a minus. */
const CURRENCY_FIRST: Rule = {
  name: 'currency-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.95,
  pattern: new RegExp(
    String.raw`(?=\d|\.\d)(?<!\d)(?<=${LEFT_OF_CURRENCY}((?:(?:(${CODE})(?:${SPACE}|(?![${LETTERS}])))?(${SIGN})(?:-(?=\d|\.\d)|(?<=(?<!\d${SPACE}?)€)\.(?=${SPACE}))?|(${CODE}|${anyCue(NAME_BEFORE)}|${LETTER}))(?:${SPACE}{0,2}|${MINUS_BEHIND})))` +
      String.raw`${AMOUNT}${NO_CENTS}${TIMES}${CENTS_BEHIND}(?:${SPACE}?(?:(${anyCue(NATION_BEHIND_SIGN)})${SPACE})?(${CODE}|${anyCue(NAME_BEHIND_SIGN)}|${OF_AMERICA})(?!${SPACE}?\d))?${RIGHT_OF_AMOUNT}`,
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
      9: behind,
      index,
      input,
    },
    row,
  ) => {
    const inner = index - before.length
    const left = textBefore(input, inner, LONGEST_SIZE)
    if (sign === '€' && before.endsWith(' ') && UNITS_BEFORE.test(left)) return undefined
    if (/^euros?$/i.test(code ?? '') && !isDue(left, row) && unitsInWordsBefore().test(left)) return undefined
    if (sign === undefined && isCount(code, match, left, input.slice(index + match.length), row))
      return undefined
    const isWord = behind !== undefined && WORDLIKE_CODES.has(behind)
    const written = isWord ? match.slice(0, -behind.length).trimEnd() : match
    const saysMore = behind !== undefined && !isWord && (sign === '$' || behind.length === 3)
    const currency = named(outer ?? (saysMore ? behind : undefined) ?? sign ?? letterOf(code)?.code ?? code)
    const start = startWithMinus(input, inner)
    const isLess = start < inner || before.endsWith('-')
    const end = index + written.length
    const isThousand =
      IS_THOUSAND.test(multiple ?? '') && /^\d+$/.test(amount) && (cents ?? behind) === undefined
    const hundreds = isThousand ? hundredsBehind(input, end) : undefined
    const times =
      multiple === undefined ? timesOfRange(amount, input, end, row) : timesOf(multiple, amount, row)
    const rest = hundreds === undefined ? cents : `${hundreds.units}00`
    const reading = valueOf(amount, times, rest, currency, nation, row, isLess ? -1 : 1)
    return reading && { ...reading, start, end: hundreds?.end ?? end }
  },
}

/** What multiplies both ends of `$1-2 million`, of which the first is less; NaN for `£1.2 and £1.5 million`, of which nobody knows. */
function timesOfRange(amount: string, text: string, end: number, row: RowContext): number {
  END_OF_RANGE.lastIndex = end
  const [, unclear = '', last = '', multiple] = END_OF_RANGE.exec(text) ?? []
  const isRange = (numberFrom(amount, row.locale) ?? NaN) < (numberFrom(last, row.locale) ?? NaN)
  if (multiple === undefined || !isRange) return 1
  return unclear === '' ? timesOf(multiple, last, row) : NaN
}

const END_OF_RANGE = new RegExp(
  String.raw`(?:${SPACE}?[-–]|${SPACE}(?:${anyCue(OR)}|${anyCue(UP_TO)})(?=${SPACE})|(?=${SPACE}(?:${anyCue(AND)})${SPACE}))` +
    String.raw`${SPACE}?((?:(?:${anyCue(AND)})${SPACE})?(?:(?:${SIGN})${SPACE}?)?)(\d{1,3}(?:[.,]\d{1,2})?)${SPACE}?(${MULTIPLE}|(?<=R\$[^$]{3,24})${BRAZILIAN_MULTIPLE}|(?<=${RUPEES_BEFORE}\d[^₹]{2,16})${INDIAN_MULTIPLE})(?![\d${LETTERS}&/])`,
  'iy',
)

/** Of `5 € 50` the sign belongs to the units, as the name does of `cinq euros 50`. */
const UNITS_BEFORE = /(?<![\d.,])\d{1,3} $/
const unitsInWordsBefore = compiledOnUse(`(?<![${LETTERS}])${NUMERAL_BEFORE}$`, 'i')

/**
 * `TRY 3 times`, `PHP 8.2`, `Euro 2024`: a rate, a small number or a year counts or names something else, where the code is a
 * word or a name too.
 */
function isCount(code = '', amount: string, left: string, rest: string, { locale }: RowContext): boolean {
  if (A_RATE_BEFORE.test(left)) return true
  const letter = letterOf(code)
  if (letter !== undefined) {
    const isAmount =
      locale.region === letter.region
        ? MORE_THAN_A_DIGIT.test(amount) && !A_ROAD_BEFORE.test(left)
        : code === 'R' && AMOUNT_IN_RAND.test(amount)
    return !isAmount || A_VERSION_BEFORE.test(left)
  }
  if (/^eur$/i.test(code) && /^[2-5]\d$/.test(amount))
    return A_SIZE_BEHIND.test(rest) || A_SIZE_BEFORE.test(left)
  if (/^rupees$/i.test(code)) return !RUPEE_REGIONS.includes(locale.region)
  if (/^fr\.$/i.test(code)) return locale.language !== 'fr' && DAY_OR_HOUR.test(amount)
  if (/^s\//i.test(code)) return !code.startsWith('S') || A_SIZE_BEFORE.test(left)
  const homes = CODES_BEFORE_COUNTS.get(code.toLowerCase())
  if (homes === undefined || homes.includes(locale.region)) return false
  return /^(?:\d(?:[.,]\d)?|20[12]\d)$/.test(amount) || (/^\d\d$/.test(amount) && A_WORD.test(rest))
}

/** `EUR/USD 1.0845` */
const A_RATE_BEFORE = new RegExp(`(?<![A-Z])(?:${CODE})/$`, 'i')

function letterOf(code = '') {
  return LETTERS_BEFORE.get(code.toLowerCase())
}

/** In South Africa an `R450` is an amount, but `the R21` is a road. */
const MORE_THAN_A_DIGIT = new RegExp(`^\\d(?:[ .,]?\\d| ?(?:${MULTIPLE})$)`, 'i')
const A_ROAD_BEFORE = new RegExp(`(?<![a-z])(?:${anyCue(ROAD_BEFORE)}) $`, 'i')

/** `R450.50`, `R1,299`; elsewhere an `R450` is a room or a machine. */
const AMOUNT_IN_RAND = /^(?:\d{2,12}|\d{1,3}(?:[ ,]\d{3})+)[.,]\d{2}$|^\d{1,3}(?:[ ,]\d{3})+$/

/** `Fr. 14.30`, `Fr. 12`: on a Friday, which is no word of French; not `Fr. 45.50`. */
const DAY_OR_HOUR = /^(?:[012]?\d|3[01])$|^(?:[01]?\d|2[0-4])\.[0-5]\d$/

const A_VERSION_BEFORE = new RegExp(`(?:&|(?<![a-z])(?:${anyCue(VERSION_BEFORE)}) )$`, 'i')

/** `eur 44 shoe`, `Größe EUR 44` */
const LONGEST_SIZE = 16
const A_SIZE_BEHIND = new RegExp(`^ (?:${anyCue(SIZE_BEHIND)})(?![A-Za-z])`, 'i')
const A_SIZE_BEFORE = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${anyCue(SIZE_BEFORE)})(?: is)? $`, 'i')

const A_WORD = new RegExp(`^${SPACE}[${LETTERS}]`)

/** `28p per kWh`, `10p a text`, `32 ct/kWh`, `28c/kWh`; elsewhere a `p` behind a number is a page, a picture or an hour, in `15,- p/m` it is Dutch for per, and `ct` a carat. */
const PER = `${SPACE}?(?:(?:per|pro|je)${SPACE}|a${SPACE}(?:min|text|day|unit)|/${SPACE}?[a-z])`

/** `costs 50p`, `a fee of 30c` */
const PAID_PENCE = String.raw`[cp](?<=(?<![${LETTERS}])(?:${anyCue(PENCE_BEFORE)})${SPACE}\d{1,2}[cp])`

/** `kostet 99 ct`, `Arbeitspreis nur 32,5 ct` */
const PAID_CENTS = String.raw`ct(?<=(?<![${LETTERS}])(?:${anyCue(CENT_BEFORE)})${SPACE}(?:nur${SPACE})?\d{1,2}(?:[.,]\d{1,3})?${SPACE}?ct)`

/** `20 Fr.`, `49.90 fr`, `20 frs`; neither of hours, `9-12 Fr 9-18`, nor `am 12 fr`. */
const FRANCS = String.raw`(?<!-\d{1,2}${SPACE}?)(?:frs|fr(?=\.)|(?<=[.,]\d\d${SPACE}?)fr)(?!\.?${SPACE}?\d)`

/** A sign may stand for the decimal comma: `15€50`; behind an id or a year it begins the next amount: `order 12345 €50`. */
const AMOUNT_FIRST: Rule = {
  name: 'amount-first',
  asks: TRAIT.digit | CURRENCY,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT_OF_AMOUNT}(?!\d{4,12}${SPACE}[$€£]\d)${AMOUNT}${NO_CENTS}${ABBREVIATED_TIMES}(?:\+(?=${SPACE}))?${SPACE}{0,2}(?:-(?![a-z]{3}${SPACE}?\d)|(?:de|di|d['’])${SPACE}?)?` +
      String.raw`(?:(${SIGN})(?:(?!\d)|(?<=€)(\d{2})(?![\d€]|[.,]\d))|${WHOSE}(${CODE}|${NAME}|(?:p(?!(?<=[ -]p)/m(?![${LETTERS}]))|ct\.?|c(?<=\d\.?\d${SPACE}?c))(?=${PER})|${PAID_PENCE}|${PAID_CENTS}|${FRANCS}))${WHOSE_BEHIND}(?![${LETTERS}\d_]|\.\d)` +
      String.raw`(?:${SPACE}(${MULTIPLE})(?![${LETTERS}]))?${CENTS_BEHIND}`,
    'gi',
  ),
  read(
    {
      0: match,
      1: amount = '',
      2: before,
      3: sign,
      4: signCents,
      5: nation,
      6: name,
      7: nationBehind,
      8: behind,
      9: cents,
      index,
      input,
    },
    row,
  ) {
    if (IS_WEIGHT.test(name ?? '') && isWeight(input, index, index + match.length, row)) return undefined
    const thousands = /^\d{1,3}$/.test(amount) ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index
    const start = startWithMinus(input, first)
    const end = index + match.length
    const multiple = before ?? behind
    const isHalf = (signCents ?? cents ?? multiple) === undefined && /^\d+$/.test(amount)
    const endOfHalf = isHalf ? halfBehind(input, end) : undefined
    const reading = valueOf(
      thousands === undefined ? amount : `${thousands.count}${amount.padStart(3, '0')}`,
      timesOf(multiple, amount, row),
      endOfHalf === undefined ? (signCents ?? cents) : '50',
      named(sign ?? name),
      nation ?? nationBehind,
      row,
      start < first ? -1 : 1,
    )
    return reading && { ...reading, start, end: endOfHalf ?? end }
  },
}

/** `twenty dollars`, `fünfzig Euro`, `deux mille pesos`, `thirteen dollars and forty-five cents` */
const IN_WORDS: Rule = {
  name: 'in-words',
  asks: CURRENCY,
  score: 0.9,
  pattern: new RegExp(
    String.raw`${NO_WORD_BEFORE}(${NUMBER_IN_WORDS})[ -](?:d[ei]${SPACE}|d['’])?${WHOSE}(${anyOf(SPOKEN_NAMES)})${WHOSE_BEHIND}(?![${LETTERS}\d_]|${SPACE}?[$€£]\d)`,
    'gi',
  ),
  read({ 0: match, 1: words = '', 2: nation, 3: name = '', 4: nationBehind, index, input }, row) {
    const left = textBefore(input, index, LONGEST_NOT_BEFORE)
    const end = index + match.length
    const units = numberInWords(words)
    const cents = centsInWords(input, end, units)
    const isArticle = AN_ARTICLE.test(words) && cents === undefined
    if (isDue(`${words} `, row) && /^ \d/.test(input.slice(end, end + 2))) return undefined
    if (units === undefined || isArticle || notBehind().test(left)) return undefined
    if (IS_CENT.test(name) && (FRENCH_HUNDREDS.test(words) || IN_AN_IDIOM.test(left))) return undefined
    if (IS_WEIGHT.test(name) && isWeight(input, index, end, row)) return undefined
    const thousands = units < 1000 ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index
    const start = startWithMinus(input, first)
    const whole = 1000 * (thousands?.count ?? 0) + units
    const amount = (start < first ? -1 : 1) * (whole + (cents?.hundredths ?? 0) / 100)
    const reading = valueIn(amount, named(name), nation ?? nationBehind, row)
    return reading && { ...reading, start, end: cents?.end ?? end }
  },
}

/** `amount due euro 50`: in Italian it is two. */
function isDue(words: string, { locale }: RowContext): boolean {
  return locale.language !== 'it' && /(?:^|[ :])due $/i.test(words)
}

/** Behind the units, at most 99, and below ten only with a word for cents; where they end. */
function centsInWords(text: string, start: number, units = 0) {
  const endOfHalf = units < 1e6 ? halfBehind(text, start) : undefined
  if (endOfHalf !== undefined) return { hundredths: 50, end: endOfHalf }
  const behind = behindUnits()
  behind.lastIndex = start
  const [, words = '', digits, name] = behind.exec(text) ?? []
  const end = behind.lastIndex
  const hundredths = Number(digits ?? numberInWords(words) ?? 0)
  return hundredths < 100 && (hundredths > 9 || name !== undefined) ? { hundredths, end } : undefined
}

/** Of the amount, or what follows cents that only a number says. */
const ENDS = String.raw`(?=${SPACE}?(?:$|[;!?])|[.,]|${SPACE}(?:${anyCue(BEHIND_CENTS)})(?![${LETTERS}]))`
const behindUnits = compiledOnUse(
  String.raw`${SPACE}${MAY_BE_AND}(?:(${NUMBER_IN_WORDS})|(\d{1,2})(?!\d|[.,]\d))(?:${SPACE}(${anyCue(CENTS)})(?![${LETTERS}])|(?<!cents?)${ENDS})`,
  'iy',
)

/** `trois euros et demi`: where the half ends. */
function halfBehind(text: string, start: number): number | undefined {
  const behind = behindWhole()
  behind.lastIndex = start
  return behind.test(text) ? behind.lastIndex : undefined
}

const behindWhole = compiledOnUse(`${SPACE}(?:${anyCue(AND)})${SPACE}(?:${anyCue(HALF)})${ENDS}`, 'iy')

/** Before hundreds: `2 mil ` of `2 mil 500 pesos`, `dois mil e ` of `dois mil e 500 reais`. */
function thousandsBefore(text: string, index: number) {
  const left = textBefore(text, index, LONGEST_THOUSANDS)
  const joint = THOUSAND_BEFORE.exec(left)?.[0]
  if (joint === undefined) return undefined
  const [written = '', digits, words = ''] = thousandsIn().exec(left.slice(0, -joint.length)) ?? []
  const count = Number(digits ?? (numberInWords(words) ?? 0) / 1000)
  return count >= 1 ? { count, start: index - joint.length - written.length } : undefined
}

const LONGEST_THOUSANDS = 48
const THOUSAND_BEFORE = new RegExp(`(?<=${anyCue(THOUSAND)})${SPACE}(?:(?:${anyCue(AND)})${SPACE})?$`, 'i')
const thousandsIn = compiledOnUse(
  String.raw`(?:(?<![\d${LETTERS}]|\d[.,:/-])(\d{1,3})${SPACE}[${LETTERS}]+|(?<![${LETTERS}]|\d${SPACE})(${NUMBER_IN_WORDS}))$`,
  'i',
)

/** What is less than the thousands of `R$ 2 mil e 500`, `$2 mil quinientos pesos`; where it ends. */
function hundredsBehind(text: string, start: number) {
  const behind = behindThousands()
  behind.lastIndex = start
  const [, digits, words = ''] = behind.exec(text) ?? []
  const units = Number(digits ?? numberInWords(words) ?? 0)
  return units > 0 && units < 1000 ? { units, end: behind.lastIndex } : undefined
}

const IS_THOUSAND = new RegExp(`^(?:${anyCue(THOUSAND)})$`, 'i')
const behindThousands = compiledOnUse(
  String.raw`${SPACE}(?:(?:${anyCue(AND)})${SPACE})?(?:(\d{3})(?![.,]\d)|(${NUMBER_IN_WORDS}))(?:${SPACE}(?:${anyCue(NAME_BEHIND_SIGN)})(?![${LETTERS}])|${ENDS})`,
  'iy',
)

/** `un euro` may say no more than `the euro`, but not `un euro cinquante`. */
const AN_ARTICLE = /^(?:eine?|une?|un[ao]|uma?|een)$/i
/** `deux cents`: in French the number may end there. */
const IS_CENT = /^cents?$/i
const FRENCH_HUNDREDS = /(?:deux|trois|quatre|cinq|sept|huit|neuf)$/i
/** `my two cents` */
const IN_AN_IDIOM = /(?:my|your) $/i
const notBehind = compiledOnUse(
  `(?:\\d[ .,-]?|(?<![${LETTERS}])(?:(?:${anyCue(NO_NUMBER_BEFORE)}) |${NUMERAL_BEFORE}))$`,
  'i',
)
const LONGEST_NOT_BEFORE = 16

/** `-$12`, `-12 €`, where the hyphen joins nothing; `is minus $12`, but not `the refund minus $12`. */
function startWithMinus(text: string, start: number): number {
  if (MINUS_BEFORE.test(textBefore(text, start, 3))) return start - 1
  return A_MINUS_BEFORE.test(textBefore(text, start, LONGEST_MINUS)) ? start - 'minus '.length : start
}

const A_MINUS_BEFORE = new RegExp(`(?:^|: |(?<![${LETTERS}])(?:${anyCue(BEFORE_MINUS)}) )minus $`, 'i')
const LONGEST_MINUS = 16
const MINUS_BEFORE = new RegExp(`(?<!\\d[ ]?|[${LETTERS}%€$£)-])[-−]$`)

/** `gained 20 pounds`, `my bag is 50 pounds`, `a 40 pound bag`, `3 libras de carne` */
function isWeight(text: string, start: number, end: number, { locale }: RowContext): boolean {
  const behind = text.slice(end, end + LONGEST_WEIGHT)
  return (
    WEIGHT_BEFORE.test(textBefore(text, start, LONGEST_WEIGHT)) ||
    WEIGHT_BEHIND.test(behind) ||
    (locale.region !== 'GB' && OF_ANYTHING.test(behind))
  )
}

const LONGEST_WEIGHT = 24
const IS_WEIGHT = new RegExp(`^(?:${anyCue(WEIGHT)})$`, 'i')
const LUGGAGE_BEFORE = `(?:${anyCue(LUGGAGE)})(?= (?:is|are|was|were|over|under|at))`
const WEIGHT_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${anyCue(WEIGHED_BEFORE)}|${LUGGAGE_BEFORE})(?: (?:${anyCue(BEFORE_WEIGHT)}))* $`,
  'i',
)
/** `3 libras de carne` */
const OF_SOMETHING = 'de(?= )'
/** `2 pounds of beef`; in Britain also `20 pounds of credit`. */
const OF_ANYTHING = /^ of /i
const OUNCES = String.raw`\d{1,2} ?(?:oz|ounces)`
const WEIGHT_BEHIND = new RegExp(`^ (?:${anyCue(WEIGHED_BEHIND)}|${OUNCES}|${OF_SOMETHING})(?![A-Za-z])`, 'i')

export const rules: readonly Rule[] = [CURRENCY_FIRST, AMOUNT_FIRST, IN_WORDS]

const BY_CODE = new Map(CODES.map((code): [string, Currency] => [code, { code: code.toUpperCase() }]))

/** Names that are only looked for in some places, and one that is no code of ISO 4217. */
const OTHER_NAMES = new Map([
  ['p', 'pence'],
  ['ct', 'cent'],
  ['c', 'cent'],
  ['s/', 'soles'],
  ['fr', 'franc'],
  ['frs', 'franc'],
  ['sfr', 'franken'],
  ['cdn', 'cad'],
  ['us', 'usd'],
  ['rmb', 'cny'],
])

function named(written = ''): Currency | undefined {
  if (WORDLIKE_CODES.has(written)) return undefined
  const plain = written.toLowerCase().replaceAll('.', '')
  const name = OTHER_NAMES.get(plain) ?? plain
  return SIGNS.get(name) ?? BY_CODE.get(name) ?? NAMES.get(name)
}

/** `25.00 EUR`; no value where the digits or the name can be read in two ways. */
function valueOf(
  amount: string,
  times: number,
  cents = '0',
  currency: Currency | undefined,
  nation: string | undefined,
  row: RowContext,
  sign: 1 | -1 = 1,
): Reading | undefined {
  const units = numberFrom(amount, row.locale)
  const whole = (units ?? NaN) * times + Number(cents) / 100
  return valueIn(sign * whole, currency, nation, row)
}

/** `$1.5 mil`, a million in English, a thousand elsewhere */
function timesOf(written = '', amount: string, { locale }: RowContext): number {
  const multiple = written.toLowerCase()
  if (multiple === 'mil' && locale.language === 'en' && amount.includes('.')) return NaN
  return MULTIPLES.get(multiple) ?? BRAZILIAN_MULTIPLES.get(multiple) ?? INDIAN_MULTIPLES.get(multiple) ?? 1
}

/** No value for what is no number, or where the name says no currency. */
function valueIn(
  units: number,
  currency: Currency | undefined,
  nation: string | undefined,
  { locale }: RowContext,
): Reading | undefined {
  if (currency === undefined) return undefined
  const code =
    NATIONS.get(nation?.toLowerCase() ?? '') ?? currency.byRegion?.get(locale.region) ?? currency.code
  if (Number.isNaN(units) || code === undefined) return {}
  return { value: `${(currency.isHundredth ? units / 100 : units).toFixed(2)} ${code}` }
}
