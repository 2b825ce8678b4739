import { BELGIAN_COMMUNICATION, passesBelgianMod97, passesEnterpriseMod97 } from '../checksum.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { CARRIER, FILLER } from '../cues/named.ts'
import { DIGITS } from '../number-words.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE, alternation } from '../words.ts'
import { LANDLINE_OF_SPAIN } from './landline-of-spain.ts'
import { COMPLETE, IN_GROUPS } from './shape.ts'

/** Whether the digits are written as something else is, whatever the words beside them say. */
export function isLookAlike(written: string): boolean {
  if (DATE.test(written) || AFTER_OTHER_DIGITS.test(written)) return true
  if (/[()]/.test(written)) return !GOOD_PARENTHESES.test(written)
  return (
    SOCIAL_SECURITY.test(written) ||
    CPF.test(written) ||
    AHV.test(written) ||
    isEnterprise(written) ||
    DECIMAL.test(written) ||
    ADDRESS.test(written) ||
    VERSION.test(written) ||
    YEARS.test(written) ||
    isCode(written) ||
    isCommunication(written)
  )
}

const DATE =
  /^(?:[12]\d{3}([-/.])\d{1,2}\1\d{1,2}|\d{1,2} ?([-/]) ?\d{1,2} ?\2 ?(?:19|20)\d{2}|\d{1,2}([-/.])\d{1,2}\3(?:19|20)?\d{2}|\d\d\/\d\d\/\d{4})(?![-/.]?\d)|^\d{1,2}\/\d{1,2}(?:-\d|\/\d{5,})|^\d{1,2}\.\d{1,2}\.\d{2}-\d/
/** `2026 800-555-0199`, `24/7 800-555-0199`, `2 020 7946 0958`: turned away, so that the search goes on within it and finds the number. */
const AFTER_OTHER_DIGITS =
  /^(?:(?:[02-9]|\d{2,4}|\d\d?\/\d\d?) +(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$|[1-9] +0[1-9]\d{1,4}[ -]\d)/
/** Country and area code may stand in parentheses, each in its own. */
const GOOD_PARENTHESES = /^[^()]*(?:\([^()]*\)[^()]*){0,2}$/
/** A social security number of the United States. */
const SOCIAL_SECURITY = /^\d{3}[- ]\d{2}[- ]\d{4}$/
/** A taxpayer's number in Brazil. */
const CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/
/** A number of old-age insurance in Switzerland. */
const AHV = /^756([. ])\d{4}\1\d{4}\1\d{2}$/
/** An enterprise of Belgium, `0403.170.701`, whose number is that of its value-added tax. */
function isEnterprise(written: string): boolean {
  return ENTERPRISE.test(written) && passesEnterpriseMod97(written.replaceAll('.', ''))
}

const ENTERPRISE = /^[01]\d{3}\.\d{3}\.\d{3}$/
/** `12345.67`, `3.14159265`, `+37.774929` */
const DECIMAL = /^\d{5,}\.\d{2}$|^[1-9](?:\d{4,})?\.\d+$|^\+\d{1,3}\.\d{4,7}$/
/** Of the internet. */
const ADDRESS = new RegExp(String.raw`^(?!${LANDLINE_OF_SPAIN}$)(?:(?:[01]?\d?\d|2[0-5]\d)\.){3}\d{1,3}$`)
/** `10.0.19045.3570` */
const VERSION = /^\d{1,3}\.0\.\d[\d.]*$/
const YEARS = /^(?:19|20)\d\d[ ]?[-/\u2010-\u2013][ ]?(?:19|20)\d\d$/

/** Groups of an IBAN, a card or a barcode, even of a wrong one, look like a phone number in many countries. */
export function isInsideCode(text: string, start: number, written: string): boolean {
  if (!IS_SPACE.test(text[start - 1] ?? '')) return false
  if (!/^[\d \u00A0\u202F]+$/.test(written)) return false
  const before = textBefore(text, start, 40)
  if (
    CODE_BEGINS.test(before) ||
    (FIVE_DIGITS_BEFORE.test(before) && PARCEL_BEGINS.test(before)) ||
    (IN_THREES.test(written) && THREE_BEFORE.test(before))
  )
    return true
  if (ENDS_COMPLETE.test(before)) return false
  const groups = GROUPS_BEFORE.exec(before)?.[0] ?? ''
  return IN_GROUPS.test(groups) || (groups !== '' && isCode(groups + written))
}

const IS_SPACE = new RegExp(SPACE)
/** `310 012 345 678`: the last groups of a number that is too long for a phone. */
const IN_THREES = /^\d{3}(?: \d{3})+$/
const THREE_BEFORE = /(?<![\d+(]|\d[ .-])\d{3} $/
/** The start of an IBAN, but no British postcode, of a parcel's tracking number, or of the reference on a bill of Switzerland. */
const CODE_BEGINS = new RegExp(
  `(?<![A-Za-z0-9])(?:(?:[A-Z]{2}\\d{2}(?!${SPACE}\\d[A-Z]{2}${SPACE})|1Z)(?:${SPACE}{1,3}[A-Z0-9]{1,10}){0,7}|[A-Za-z]{2}${SPACE}?\\d{2}(?:${SPACE}{1,3}\\d{4}){1,7}|(?<![\\d${LETTERS}])\\d{2}(?:${SPACE}\\d{5}){3})${SPACE}{1,3}$`,
)
/** Another phone number. */
const ENDS_COMPLETE = new RegExp(`(?<![\\d${LETTERS}_.,:/*=-])${COMPLETE}${SPACE}$`)
const FIVE_DIGITS_BEFORE = /\d{5} $/
/** `DPD parcel 15505 0123 4567 89` */
const PARCEL_BEGINS = new RegExp(
  `(?<![${LETTERS}])(?:parcel|tracking|consignment|${anyCue(CARRIER)})(?:[ ](?:no|number|ref|id|parcel))?[ :#.]{1,3}\\d{5}[ ]$`,
  'i',
)
const GROUPS_BEFORE = new RegExp(`(?<![\\d${LETTERS}.,:/-])(?:\\d{1,6}${SPACE}){1,8}$`)

/** A card, a barcode, or one of two that are printed on payment slips. */
function isCode(written: string): boolean {
  return CARD.test(written) || BARCODE.test(written) || BOLETO.test(written) || STRUCTURED.test(written)
}

const CARD = /^(?:\d{4}([- ])\d{4}\1\d{4}\1\d{3,4}|\d{4}([- ])\d{6}\2\d{5})$/
/** EAN, ISBN-13, ISBN-10. */
const BARCODE = /^(?:\d([- ])\d{6}\1\d{6}|97[89](?:[- ]?\d){10}|\d([- ])\d{2,7}\2\d{2,7}\2\d)$/
/** A field of a payment slip in Brazil. */
const BOLETO = /^\d{5}\.\d{6}$/
const STRUCTURED = new RegExp(`^${BELGIAN_COMMUNICATION}$`)
/** The same with spaces for its slashes. */
function isCommunication(written: string): boolean {
  return /^\d{3} \d{4} \d{5}$/.test(written) && passesBelgianMod97(written.replaceAll(' ', ''))
}

/** `four one five 882 3906`, `415 uh 882 3906`: a short number after the digits of its area. */
export function isRestOfNumber(text: string, start: number): boolean {
  return areaBefore().test(textBefore(text, start, LONGEST_AREA))
}

const DIGIT_IN_WORDS = alternation(Object.values(DIGITS).flatMap((digits) => digits.split(/[ |]/)))
const areaBefore = compiledOnUse(
  `(?:(?<!\\d)\\d{3}[ ,.]{1,2}(?:${anyCue(FILLER)})|(?<![${LETTERS}])(?:(?:${DIGIT_IN_WORDS}|oh)[ ,.]{1,2}){3}(?:${anyCue(FILLER)})?)[ ,.]{0,2}$`,
  'i',
)
const LONGEST_AREA = 32
