import { anyCue, anyCueOrCapital, longestOf } from '../cue-words.ts'
import { COMPANY, JOINED_NUMBER, NUMBER } from '../cues/named.ts'
import { ACCOUNT } from '../cues/reference.ts'
import { AMOUNT_AFTER, CODE, CURRENCY_AFTER } from '../currency.ts'
import { LEFT_OF_NUMBER } from '../named.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { RIGHT } from './edges.ts'
import { NAME, isAfterReference, namingOf } from './naming.ts'

/** Of the internet: four numbers up to 255. */
const BYTE = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
const IP_ADDRESS = `${BYTE}(?:\\.${BYTE}){3}`

/** How numbers are grouped. */
const GROUPS = [
  // One by one or in pairs, as a recogniser of speech writes them: `4 4 7 1 9 0 2`; in threes, fours and fives.
  String.raw`\d(?: \d){6,21}|\d{2}(?: \d{2}){3,10}|\d{3}(?: \d{3}){2,4}|\d{4}(?: \d{4}){1,4}|\d{5} \d{5}`,
  // As large numbers are: `12 345 678`; with dots as on policies of Switzerland: `12.345.678`.
  String.raw`\d{1,2}(?: \d{3}){2,3}|\d{1,3}(?:\.\d{3}){2}`,
  // A bill's and a parcel's of Switzerland.
  String.raw`\d{2}(?: \d{5}){5}|9\d\.\d{2}\.\d{6}\.\d{8}`,
  // As a phone number of North America, and GCash's.
  String.raw`\d{3} \d{3} \d{4}|\d{4} \d{3} \d{6}`,
  // In three or four of any length, of nine digits and more, but no day behind: `8155 60 012 0394821`.
  String.raw`(?=(?:\d ?){9,20}${RIGHT})(?!(?:\d+ ){1,2}\d\d \d\d (?:19|20)\d\d${RIGHT})\d{2,7}(?: \d{2,7}){2,4}`,
  // With dots, but no day and no phone's: `28.118.842/00`; with the signs of Switzerland for thousands.
  String.raw`(?=(?:\d[./-]?){7,20}${RIGHT})(?!(?:\d\d?\.\d\d?\.(?:\d\d)?\d\d(?:[-/]\d{1,3})?|\d{1,3}\.0\.[\d.]+|\d{3}\.\d{3}\.\d{4}|0\d{2,3}(?:\.\d\d){3}|${IP_ADDRESS})${RIGHT})\d{1,6}(?:\.\d{1,8}){1,5}(?:[-/]\d{1,3})?`,
  String.raw`\d{1,3}(?:['’]\d{3}){2,3}`,
  // With a short last part, apart or not: `12345678 01`, `123 456-7`, `123456789 - 01`, `2026 / 4512`.
  String.raw`(?:\d{6,10} \d{2,3}|\d{2,4}(?: \d{2,4}){1,3}-\d{1,3}|\d{5,12} [-–] ?\d{1,4})(?=$|\n|[.,;!?)](?:${SPACE}|$))|\d{2,3} \d{3}/\d{4}|20\d{2} ?/ ?\d{3,8}`,
  // After letters: `W2219 84471`, `AVP 48291037`.
  String.raw`(?<=[A-Z])\d{3,6}(?: \d{4,6}){1,2}|(?<=[A-Z]{2,4} )\d{5,12}|(?<=[A-Z]{1,4} )\d{4,5}[-/]\d{3,8}`,
].join('|')

/** After a word for number or reference: `account number 3192 6819`. */
export const IN_GROUPS: Rule = {
  name: 'in-groups',
  asks: TRAIT.sevenDigits | NAME,
  beforeDigit: 0,
  score: 0.86,
  pattern: new RegExp(
    String.raw`(?=\d)(?<=${LEFT_OF_NUMBER}((?<!['’])(?:(?:[A-Z] ){1,3}|[A-Z]{2,4} |[A-Z]{1,4}(?=\d)))?)(?:${GROUPS})[A-Z]?${RIGHT}(?!(?!${AMOUNT_AFTER}) ?\d|${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: digits, 1: letters = '', index, input }) {
    const end = index + digits.length
    if (ALONE.test(digits)) return afterCapitals(digits, letters, index, input)
    const start = startsOf(letters, index, input).find((at) => isNamed(input, at, end))
    return start === undefined ? undefined : { start, end, value: input.slice(start, end) }
  },
}

const ALONE = /^\d+(?:[-/]\d+)?$/

/** `policy is AVP 48291037`, `fatura FT 2025/118842`: the letters are capitals after a word in small letters, where somebody does not shout. */
function afterCapitals(digits: string, letters: string, index: number, text: string): Reading | undefined {
  const start = index - letters.length
  const end = index + digits.length
  if (!CAPITALS.test(letters) || !SMALL_WORD_BEFORE.test(textBefore(text, start, 6))) return undefined
  return namingOf(text, start, end) === undefined ? undefined : { start, end, value: letters + digits }
}

/** Neither words of other kinds nor the name of a company, as in `cliente EDP 123456789`. */
const CAPITALS = new RegExp(
  `^(?!(?:${CODE.toUpperCase()}|NO|NR|ID|IS|${anyCue(COMPANY).toUpperCase()}) )[A-Z]{1,4} $`,
)
const SMALL_WORD_BEFORE = /[a-zà-ÿ°º][.:#]? $/
/** After a word for number they begin it: `Nr. KV 123.456.789-01`. */
const NUMBER_BEFORE = new RegExp(
  `(?:(?<![${LETTERS}])(?:${anyCueOrCapital(NUMBER)}|[a-zà-ÿ]{3,20}(?:${anyCue(JOINED_NUMBER)}))[.:#]?|[a-zà-ÿ][:#]) $`,
)
const LONGEST_WORD = 32

/** Where the number may begin: first with capitals that are spelt before it, but only last with what may be a word. */
function startsOf(letters: string, index: number, text: string): readonly number[] {
  const withLetters = index - letters.length
  const areOfNumber =
    CAPITALS.test(letters) && NUMBER_BEFORE.test(textBefore(text, withLetters, LONGEST_WORD))
  if (areOfNumber || SPELT.test(letters)) return [withLetters, index]
  if (letters !== '' && !letters.endsWith(' ')) return [withLetters]
  return LETTERS_OR_WORD.test(letters) ? [index, withLetters] : [index]
}

/** `C 1 0 4 4 7 8 2`; but `N 12 345 678` says number in Romance languages. */
const SPELT = /^(?!N $)(?:[A-Z] )+$/
/** `HOM 448 221 907`, `w 2 2 4 5 6 7 8` */
const LETTERS_OR_WORD = new RegExp(`^(?:(?!(?:${CODE.toUpperCase()}) )[A-Z]{2,4}|[A-Za-z](?: [A-Za-z])*) $`)

function isNamed(text: string, start: number, end: number): boolean {
  return (
    namingOf(text, start, end) === 'explicit' ||
    isAfterReference(text, start) ||
    isOfAccount(text, start, end) ||
    isDotted(text, start, end)
  )
}

/** `acct 500 221 9987`; but `in my account 2 500 000` */
function isOfAccount(text: string, start: number, end: number): boolean {
  return (
    ACCOUNT_BEFORE.test(textBefore(text, start, LONGEST_ACCOUNT)) && !THOUSANDS.test(text.slice(start, end))
  )
}

function isDotted(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end)
  return DOTTED.test(digits) && !THOUSANDS.test(digits) && namingOf(text, start, end) !== undefined
}

const ACCOUNT_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(ACCOUNT)})[.:]?[ ]$`, 'i')
const LONGEST_ACCOUNT = longestOf(ACCOUNT) + 3
/** `2 500 000` */
const THOUSANDS = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/
/** `5310.2026.123456-1` and `000.123.456` are no amounts. */
const DOTTED = /^\d+(?:\.\d+)+(?:[-/]\d+)?$/
