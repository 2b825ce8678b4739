import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import { IN_WORDS_AT_HOME, NOT_IN_WORDS, NO_NUMBER_BEFORE } from '../cues/money.ts'
import { FILLER } from '../cues/named.ts'
import { NAMES } from '../currency.ts'
import { FACTOR, NUMBER_IN_WORDS, NUMERAL_BEFORE, numberInWords } from '../number-words.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE, anyOf } from '../words.ts'
import { isDue } from './due.ts'
import { startWithMinus } from './minus.ts'
import { CURRENCY, WHOSE, WHOSE_AFTER, currencyOf } from './named-currency.ts'
import { centsInWords, thousandsBefore } from './parts.ts'
import { valueIn } from './value.ts'
import { isWeight } from './weight.ts'

const notInWords = new Set(wordsOf(NOT_IN_WORDS))
/** Names of currencies that are looked for after a number in words. */
export const SPOKEN_NAMES = [...NAMES.keys()].filter((name) => !notInWords.has(name))

const NO_WORD_BEFORE = String.raw`(?<![${LETTERS}\d_$€£])`

/** `twenty dollars`, `fünfzig Euro`, `deux mille pesos`, `thirteen dollars and forty-five cents` */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: CURRENCY,
  score: 0.9,
  pattern: new RegExp(
    String.raw`${NO_WORD_BEFORE}(${NUMBER_IN_WORDS})[ -](?:d[ei]${SPACE}|d['’])?${WHOSE}(${anyOf(SPOKEN_NAMES)})${WHOSE_AFTER}(?![${LETTERS}\d_]|${SPACE}?[$€£]\d)`,
    'gi',
  ),
  read({ 0: match, 1: words = '', 2: nation, 3: name = '', 4: nationAfter, index, input }, row) {
    const currency = currencyOf(name)
    if (AT_HOME.test(name) && currency?.code?.slice(0, 2) !== row.locale.region) return undefined
    const left = textBefore(input, index, LONGEST_NOT_BEFORE)
    const end = index + match.length
    const units = numberInWords(words)
    const cents = centsInWords(input, end, units)
    const isArticle = AN_ARTICLE.test(words) && cents === undefined
    if (isDue(`${words} `, row) && /^ \d/.test(input.slice(end, end + 2))) return undefined
    if (units === undefined || isArticle || notAfter().test(left)) return undefined
    if (IS_CENT.test(name) && (FRENCH_HUNDREDS.test(words) || IN_AN_IDIOM.test(left))) return undefined
    if (isWeight(name, input, index, end, row)) return undefined
    const thousands = units < 1000 ? thousandsBefore(input, index) : undefined
    const first = thousands?.start ?? index
    const start = startWithMinus(input, first)
    const amount = 1000 * (thousands?.count ?? 0) + units + (cents?.hundredths ?? 0) / 100
    const reading = valueIn(start < first ? -amount : amount, currency, nation ?? nationAfter, row)
    return reading && { ...reading, start, end: cents?.end ?? end }
  },
}

const AT_HOME = new RegExp(`^(?:${anyCue(IN_WORDS_AT_HOME)})$`, 'i')
/** `un euro` may say no more than `the euro`, but not `un euro cinquante`. */
const AN_ARTICLE = /^(?:eine?|une?|un[ao]|uma?|een)$/i
/** `deux cents`: in French it may be 200, and of no currency. */
const IS_CENT = /^cents?$/i
const FRENCH_HUNDREDS = /(?:deux|trois|quatre|cinq|sept|huit|neuf)$/i
/** `my two cents` */
const IN_AN_IDIOM = /(?:my|your) $/i
const notAfter = compiledOnUse(
  `(?:\\d[ .,-]?|(?<![${LETTERS}])(?:(?:${anyCue(NO_NUMBER_BEFORE)}) |${NUMERAL_BEFORE})|(?:${FACTOR})(?: (?:${anyCue(AND)}))? (?:${anyCue(FILLER)}) )$`,
  'i',
)
const LONGEST_NOT_BEFORE = 24
