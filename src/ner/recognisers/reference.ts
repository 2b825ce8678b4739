import { BELGIAN_COMMUNICATION, passesBelgianMod97, passesS10 } from '../checksum.ts'
import { anyCue, anyCueOrCapital, wordsOf } from '../cue-words.ts'
import { IS } from '../cues/is.ts'
import { CARRIER, NUMBER, WANTING } from '../cues/named.ts'
import {
  BOOKING,
  BOOKING_CODE,
  CODE_WORD,
  NUMBERED_THING,
  OTHER_CODE,
  THING,
  WANTED,
} from '../cues/reference.ts'
import { AMOUNT_AFTER, CURRENCY_AFTER } from '../currency.ts'
import { CELL } from '../dates/edges.ts'
import { AFTER_PREFIX, LEFT_OF_NUMBER, namesOf, namingReader } from '../named.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'

/** A booking reference, or a number of an order, account, booking … given after the word for it. */
export const reference: Recogniser = {
  type: 'reference',
  needs: {
    marks: MARK.digit,
    words: [[...wordsOf(BOOKING), ...wordsOf(BOOKING_CODE).map(lastWord)]],
  },
  find: (text, row) => findByRules('reference', rules, text, row),
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}

/** The least that every one of the rules asks of a code. */
const CODE = /\d[A-Za-z\d/-]{2}|[A-Z\d]{6}|^[A-Z]{2,7}[-/]\d{2}$/

const LEFT = `(?<![${LETTERS}\\d_./@#-])`
const RIGHT = `(?![${LETTERS}\\d_@]|[-./][${LETTERS}\\d]|:\\d|,(?!${CELL})\\d)`

/** Eight capitals and digits, a letter after a digit: no word and no name of a model. */
const RECORD_LOCATOR: Rule = {
  name: 'record-locator',
  asks: TRAIT.mixedCode,
  score: 0.85,
  pattern: new RegExp(`${LEFT}[A-Z\\d]{8}${RIGHT}`, 'g'),
  read: ({ 0: code, index, input }) =>
    /\d[A-Z]/.test(code) && !OTHER_BEFORE.test(textBefore(input, index, LONGEST_BEFORE))
      ? { value: code }
      : undefined,
}

const OTHER_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(OTHER_CODE)})(?:[ -]?(?:${anyCue(CODE_WORD)}|id))?(?: (?:${anyCue(IS)}))?[ :]{1,2}$`,
  'i',
)

/** `1Z999AA10123456784` of UPS, `RR123456785GB` of the post: they need no word. */
const PARCEL: Rule = {
  name: 'parcel',
  asks: TRAIT.mixedCode,
  score: 0.92,
  pattern: new RegExp(`${LEFT}(?:1Z[A-Z\\d]{8}\\d{8}|[A-Z]{2}(\\d{9})[A-Z]{2})${RIGHT}`, 'g'),
  read: ({ 0: value, 1: digits }) => (digits === undefined || passesS10(digits) ? { value } : undefined),
}

const namingOfThing = namingReader(THING)
const namingOfNumbered = namingReader(NUMBERED_THING)
const NAME = wordTrait([...[THING, NUMBERED_THING].flatMap(namesOf), ...wordsOf(CARRIER)])

/** An identifier with a digit after the word for the thing. */
const AFTER_NAME: Rule = {
  name: 'after-name',
  asks: TRAIT.digit | NAME,
  score: 0.88,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT_OF_NUMBER}((?:[A-Z]{1,7}[-/])?[A-Z]{1,7}${AFTER_PREFIX})?)\\d[A-Z\\d]{0,32}(?:[-/][A-Z\\d]{1,12}){0,5}${RIGHT}(?!${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: match, 1: prefix = '', index, input }) {
    const value = prefix + match
    const start = index - prefix.length
    if (value.length < 4 || !CODE.test(value) || MASK.test(prefix) || QUANTITY.test(value)) return undefined
    const end = index + match.length
    if (value.length === 4 && DIGITS_AFTER.test(input.slice(end, end + 2))) return undefined
    const naming = namingOf(input, start, end)
    if (naming === undefined || (naming === 'plain' && isDoubtful(value, input, start))) return undefined
    return { start, end, value }
  },
}

function namingOf(text: string, start: number, end: number) {
  const naming = namingOfThing(text, start, end)
  if (naming !== undefined || PULL_REQUEST.test(textBefore(text, start, 3))) return naming
  const numbered = namingOfNumbered(text, start, end)
  return numbered === 'explicit' || CAPITALS_AND_NUMBER.test(text.slice(start, end)) ? numbered : undefined
}

/** `Fix the user session (#1956)` */
const PULL_REQUEST = / \(#$/

/** `quote Q-2026-118`, `Gutschrift GS-1182`, `Mahnung 2026-118`: how much or many of something is written otherwise. */
const CAPITALS_AND_NUMBER = /^[A-Z]{1,7}[-/]?(?:\d[-/]?){5}|^[A-Z]{2,7}[-/]\d{4}|^20\d\d[-/](?!20\d\d$)\d{3}/

/** `account xxxx1234` */
const MASK = /^x{2,}-?$/i
/** `rx 500mg` */
const QUANTITY =
  /^\d+(?:m?[gl]|mcg|kg|lbs?|oz|[gm]b|kwh|km|[cm]m|pcs|th|hrs?|mo|yrs?|k|s|x)(?:\/\d*(?:m?[gl]|h|day))?$/i
/** `we order 10000` */
const VERB_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(WANTING)})[ ](?:${anyCue(WANTED)})[ ]$`, 'i')

/** `contract 24months`, `booking 2nights`, `order 12-pack` */
const SPAN_OR_PACK = /^\d{1,3}[-/]?[A-Za-z][a-zà-ÿ]{2,}$/

/** `Gutschrift GS-12` */
const WITH_TWO_DIGITS = /^[A-Z]+[-/]\d\d$/

/** `contract long/term/2026` */
const JOINED_WORDS = /^[a-z]+[-/][a-z]/

/** The first group of more. */
const DIGITS_AFTER = new RegExp(`^${SPACE}\\d`)

/** Less than five signs or three digits, how long or many, or what somebody wants. */
function isDoubtful(value: string, text: string, start: number): boolean {
  const before = textBefore(text, start, LONGEST_BEFORE)
  return (
    VERB_BEFORE.test(before) ||
    SPAN_OR_PACK.test(value) ||
    JOINED_WORDS.test(value) ||
    WITH_TWO_DIGITS.test(value) ||
    (value.length < 5 && !REFERENCE_BEFORE.test(before))
  )
}

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
const IN_GROUPS: Rule = {
  name: 'in-groups',
  asks: TRAIT.sevenDigits | NAME,
  score: 0.86,
  pattern: new RegExp(
    String.raw`(?=\d)(?<=${LEFT_OF_NUMBER})(?:${GROUPS})${RIGHT}(?!(?!${AMOUNT_AFTER}) ?\d|${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: value, index, input }) {
    const isNamed =
      namingOf(input, index, index + value.length) === 'explicit' ||
      REFERENCE_BEFORE.test(textBefore(input, index, LONGEST_BEFORE))
    return isNamed ? { value } : undefined
  },
}

/** `a/c no 50100123456789`: the slash keeps it from being a word of the tables. */
const AFTER_A_C: Rule = {
  name: 'behind-a-c',
  asks: TRAIT.fiveDigits,
  score: 0.88,
  pattern: new RegExp(
    `(?=\\d)(?<=(?<![${LETTERS}])a/c(?:${SPACE}(?:${anyCue(NUMBER)}))?(?:${SPACE}is)?[ :.#-]{1,3})\\d{6,18}${RIGHT}`,
    'gi',
  ),
  read: ({ 0: value }) => ({ value }),
}

/** `fedex 771234567890`, `ninjavan NVSGDSHIP000012345`; ten digits, and eleven with a zero or 18 in front, may be a phone's. */
const AFTER_CARRIER: Rule = {
  name: 'after-carrier',
  asks: TRAIT.sevenDigits | NAME,
  score: 0.8,
  pattern: new RegExp(
    `(?=\\d{4})(?<=(?<![${LETTERS}])(?:${anyCue(CARRIER)})(?:${SPACE}(?:${anyCue(NUMBER)})[.:]?)?[ :#]{1,3}([A-Z]{2,9})?)(?![06-9]\\d{9}(?!\\d)|(?:0|18)\\d{9,10}(?!\\d))(?:\\d{9,22}|[1-9]\\d{3}(?: \\d{4}){2,5}(?! ?\\d))${RIGHT}`,
    'gi',
  ),
  read({ 0: digits, 1: prefix = '', index }) {
    return { start: index - prefix.length, end: index + digits.length, value: prefix + digits }
  },
}

/** A structured communication, with or without its signs: `+++090/9337/55454+++` */
const STRUCTURED: Rule = {
  name: 'structured',
  asks: TRAIT.twelveDigits,
  score: 0.95,
  pattern: new RegExp(String.raw`(?<![\d/+*])(\+{3}|\*{3}|)(${BELGIAN_COMMUNICATION})\1(?![\d/+*])`, 'g'),
  read: ({ 0: value, 2: digits = '' }) =>
    passesBelgianMod97(digits.replaceAll('/', '')) ? { value } : undefined,
}

const LONGEST_BEFORE = ' betalingskenmerk ist: #'.length
/** That word says by itself what `number` says after others. */
const REFERENCE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:r[eé]f(?:[eé]r[eê]n[ctz][${LETTERS}]{0,3})?|(?:betalings)?kenmerk)(?:[ ](?:${anyCue(IS)}))?[.: #]{1,3}$`,
  'i',
)

const WORD = `(?:${anyCue(CODE_WORD)})`
/** `booking code is: `, `PNR: `, `Buchungsnummer `, `localizador ` */
const BOOKING_BEFORE =
  `(?<![${LETTERS}])(?:(?:${anyCueOrCapital(BOOKING)}|PNR)[ ]?` +
  `(?:${WORD}?[ ]{0,2}(?:${anyCue(IS)}|:)[ ]{0,2}(?::[ ]{0,2})?|${WORD}[ ])|(?:${anyCueOrCapital(BOOKING_CODE)}|PNR)[ ]?(?:[ ]|:[ ]?))`

/** A reference of capitals alone, where the words before leave no doubt. */
const LETTERS_AFTER_CUE: Rule = {
  name: 'letters-after-cue',
  asks: TRAIT.sixCapitals,
  score: 0.8,
  pattern: new RegExp(`(?=[A-Z]{6})(?<![A-Z])(?<=${BOOKING_BEFORE})[A-Z]{6,8}${RIGHT}`, 'g'),
  read: ({ 0: code }) => (EMPHASISED.has(code) ? undefined : { value: code }),
}

/** `my reservation is CANCELED`, `booking code PLEASE` */
const EMPHASISED: ReadonlySet<string> = new Set(
  (
    'PLEASE THANKS URGENT MISSING PENDING EXPIRED INVALID DENIED DELAYED CANCELED BROKEN DOUBLED CORRECT NOTHING STATUS ' +
    'DETAILS ENQUIRY INQUIRY LOOKUP SEARCH WAITING BOOKING TICKET TICKETS REFUND NUMBER CANCEL CONFIRM CHANGE URGENTE CANCELAR ANULADA ANULADO INVALIDO PERDIDO NUMERO CODIGO ' +
    'ANNULLA ERRATO SCADUTO SCADUTA ANNULER ANNULE ANNULEE REFUSE REFUSEE INCONNU INVALIDE CLOTURE VERLOPEN'
  ).split(' '),
)

export const rules: readonly Rule[] = [
  RECORD_LOCATOR,
  PARCEL,
  AFTER_NAME,
  IN_GROUPS,
  AFTER_A_C,
  AFTER_CARRIER,
  STRUCTURED,
  LETTERS_AFTER_CUE,
]
