import { compiledOnUse } from './compile-ahead.ts'
import { anyCue, anyCueOrCapital, longestOf, type CueWords, wordsOf } from './cue-words.ts'
import { AND, CORRECTION, OR } from './cues/and-or.ts'
import { COUNTED_THINGS } from './cues/counted-things.ts'
import { IS, THAT } from './cues/is.ts'
import {
  BEFORE_OWNER,
  CLAUSE,
  COMPANY,
  DIGITS_LONG,
  FILLER,
  JOINED_NUMBER,
  JOINING,
  LINK,
  NO_OWNER,
  NUMBER,
  NUMBER_AFTER,
  OF_THING,
  PRODUCT,
  REMARKED,
  WHOLE_NUMBER,
} from './cues/named.ts'
import { runBefore, textBefore } from './run-before.ts'
import { LETTERS, MONTHS, WEEKDAYS } from './words.ts'

/** How surely the words before a number name it: `order number 4711` and `order #4711` more than `order 4711`. */
type Naming = 'explicit' | 'plain'
export type NamingOf = (text: string, start: number, end: number) => Naming | undefined

/** To the left of a number and its prefix: nothing that they would be part of, save the full stop of `no.`, `nr.`, `ref.` and the like, and a dash after a word for number: `order no -4711`. */
export const LEFT_OF_NUMBER = `(?<![${LETTERS}\\d_/@]|(?<!(?<![${LETTERS}])(?:n[or]?|n[uú]m|r[eé]f|rif))\\.|(?<!(?<![${LETTERS}])(?:${anyCue(NUMBER)})[.:]?[ ]?)-)`
/** What may stand between the letters with which a number begins and its digits: neither a slash as in `order no/4711` nor the dash of `order no-4711`. */
export const AFTER_PREFIX = `(?:_|(?<!(?<![${LETTERS}])(?:n[or]|num))-|(?<!n[or]|num|id|ref)/)?`

/**
 * Reads backwards from a number over signs and words such as "number" and "is" to the thing it is a number of, or
 * forwards from its end: `4711 is my order number`. The things may be joined with a word for number (`Bestellnummer`).
 */
export function namingReader(...things: readonly CueWords[]): NamingOf {
  const isThing = new Set(things.flatMap(wordsOf))
  const phrases = [...isThing].filter((name) => name.includes(' '))
  return (text, start, end) => {
    let at: number | undefined = start
    for (let listed = 0; listed < MOST_LISTED && at !== undefined; listed++) {
      const remark = remarkBefore(text, at)
      const naming = namingBefore(isThing, phrases, text, at - remark.length)
      if (naming !== undefined) return naming === 'plain' && isOfOther(text, start, end) ? undefined : naming
      const ofOwner = namingBeforeOwner(isThing, phrases, text, at, at + end - start)
      if (ofOwner !== undefined) return ofOwner
      at = otherBefore(text, at)
    }
    return isNamedAfter(isThing, text, end) ? 'explicit' : undefined
  }
}

const MOST_LISTED = 6

/** What is remarked in brackets between a name and its number: `Account number (8 digits): 83920174`. */
function remarkBefore(text: string, start: number): string {
  const before = textBefore(text, start, LONGEST_REMARK)
  return before.includes(')') ? (REMARK.exec(before)?.[0] ?? '') : ''
}

const REMARK = new RegExp(
  `[ ]?\\((?:\\d{1,2}[ -]?(?:${anyCue(DIGITS_LONG)})|${anyCue(REMARKED)})\\)[.: #-]{1,4}$`,
  'i',
)
const LONGEST_REMARK = ' (12-)'.length + longestOf(DIGITS_LONG, REMARKED) + 4

/** Of `Kundennummer Telekom 123456` and `nº de póliza de hogar 123456`; after a thing without a word for number only companies that are known: `ordine IKEA 12345678`. */
function namingBeforeOwner(
  isThing: ReadonlySet<string>,
  phrases: readonly string[],
  text: string,
  start: number,
  end: number,
): Naming | undefined {
  const code = text.slice(start, end)
  if (code.length < SHORTEST_OF_OWNER || !/\d{3}/.test(code)) return undefined
  if (!/[ :]/.test(text.charAt(start - 1)) || LIKE_A_PHONE.test(code)) return undefined
  if (READ_AFTER.test(text.slice(end, end + 4))) return undefined
  const owner = ownerAtEnd().exec(textBefore(text, start, LONGEST_OWNER))?.[0]
  if (
    owner === undefined ||
    owner
      .toLowerCase()
      .split(OWNER_ENDS)
      .some((word) => NO_OWNERS.has(word))
  )
    return undefined
  const naming = namingBefore(isThing, phrases, text, start - owner.length)
  return naming === 'explicit' || A_COMPANY.test(owner) ? naming : undefined
}

const SHORTEST_OF_OWNER = 6
/** With a trunk prefix or a country's code, in the groups of North America, as mobiles of Spain and Italy: after a name more likely that. */
const LIKE_A_PHONE = /^(?:\+|0\d|\d{3}[ .-]\d{3}[ .-]\d{4}$|[67]\d{8}$|3\d{9}$)/
/** `Strom 123456 kWh` */
const READ_AFTER = /^ ?(?:kwh|m3|m³)/i

const COMPANIES = anyCue(COMPANY).toUpperCase()
const A_COMPANY = new RegExp(`^[.:]? \\(?(?:${COMPANIES})\\b`)
const WITH_CAPITAL = `[A-ZÀ-ÖØ-Ý][${LETTERS}&'’-]*[a-zß-öø-ÿ][${LETTERS}&'’-]*`
const OWNER = `(?:${COMPANIES}|${WITH_CAPITAL}|${anyCueOrCapital(PRODUCT)})(?![${LETTERS}])`
const VERB_AFTER_OWNER = `(?:[ ](?:${anyCue(IS)})(?:[ ](?:${anyCue(JOINING)}))?)?`
const ownerAtEnd = compiledOnUse(
  `(?<=[${LETTERS}°º])[.:]?[ ](?:\\(${OWNER}\\)|(?:(?:${anyCue(BEFORE_OWNER)})[ ])?${OWNER}(?:[ ]${OWNER})?)${VERB_AFTER_OWNER}[ :]{1,3}$`,
)
const LONGEST_OWNER = 48
const OWNER_ENDS = /[^\p{L}\p{M}]+/u
const NO_OWNERS: ReadonlySet<string> = new Set([...wordsOf(NO_OWNER), ...MONTHS.flat(), ...WEEKDAYS.flat()])

function namingBefore(
  isThing: ReadonlySet<string>,
  phrases: readonly string[],
  text: string,
  start: number,
): Naming | undefined {
  let naming: Naming = 'plain'
  let isFar = false
  let at = start
  for (let words = 0; words < MOST_WORDS; words++) {
    const signs = signsBefore(text, at)
    if (signs.includes(')') && !CLOSED.test(signs)) return undefined
    const wordEnd = at - signs.length
    if (signs.includes('#')) naming = 'explicit'
    if (BREAK.test(signs)) isFar = true
    const letters = lettersBefore(text, wordEnd)
    at = wordEnd - letters.length
    const word = letters.toLowerCase()
    if (text.startsWith('. ', wordEnd) && UNSHORTENED.test(word)) return undefined
    const phrase = phrases.find((name) => name.endsWith(` ${word}`) && endsWithPhrase(text, wordEnd, name))
    if (phrase !== undefined) at = wordEnd - phrase.length
    const isName = phrase !== undefined || isThing.has(word) || isAbbreviated(isThing, word, text, wordEnd)
    if (isJoined(isThing, word)) naming = 'explicit'
    else if (!isName && !isPlural(isThing, word, text, start)) {
      if (NUMBER_WORDS.has(word)) naming = 'explicit'
      else if (naming === 'explicit' && PRODUCTS.has(word)) continue
      else if (FILLERS.has(word) || (words > 0 && CLAUSE_WORDS.has(word))) isFar = true
      else if (!LINKS.has(word) && !(JOINING_WORDS.has(word) && isJoining(text, at, wordEnd)))
        return undefined
      continue
    }
    if (naming === 'plain' && isName && isNumberOf(text, at)) naming = 'explicit'
    return isFar && (naming === 'plain' || !FIVE_SIGNS.test(text.slice(start, start + LONGEST_OF_FIVE)))
      ? undefined
      : naming
  }
  return undefined
}

const MOST_WORDS = 7
const signsBefore = runBefore(' \\u00A0):#=\'’"“”.°º\\-–—_([<*`,\\n', 6)
/** `Booking reference (PNR): X4TR9Q` */
const CLOSED = /^\) ?:/
/** After it only the whole name of a number reaches a number of some length: `my order number, 12345`. */
const BREAK = /[,\n]/
const lettersBefore = runBefore(LETTERS, 28)
/** A full stop after them ends the sentence. */
const UNSHORTENED = new RegExp(`(?:${anyCue(WHOLE_NUMBER)})$`)
const NUMBER_WORDS: ReadonlySet<string> = new Set(wordsOf(NUMBER))
const LINKS: ReadonlySet<string> = new Set(wordsOf(LINK))
const PRODUCTS: ReadonlySet<string> = new Set(wordsOf(PRODUCT))
const FILLERS: ReadonlySet<string> = new Set(wordsOf(FILLER))
const CLAUSE_WORDS: ReadonlySet<string> = new Set(wordsOf(CLAUSE))
const JOINING_WORDS: ReadonlySet<string> = new Set(wordsOf(JOINING))
/** Or words, of which a spoken number has at least five. */
const FIVE_SIGNS = new RegExp(`^(?:[A-Za-z\\d/_-]{5}|\\d(?: \\d){4}|(?![A-Z])[${LETTERS}]{2,}[ ,-])`)
const LONGEST_OF_FIVE = 24

/** `nota di credito` */
function endsWithPhrase(text: string, end: number, phrase: string): boolean {
  const before = textBefore(text, end, phrase.length + 1)
  return before.toLowerCase().endsWith(phrase) && !A_LETTER.test(before.slice(0, -phrase.length))
}

const A_LETTER = new RegExp(`[${LETTERS}]`)

/** `Best.-Nr. 4711`, `Re-Nr. 4711`, `fra. nº 4711`: words of other things, too, where no word for number follows. */
function isAbbreviated(isThing: ReadonlySet<string>, word: string, text: string, end: number): boolean {
  return isThing.has(`${word}.`) && NR_AFTER.test(text.slice(end, end + ' . -nr'.length))
}

const NR_AFTER = /^(?:\. ?-?|-) ?n(?:r|[.°º])/i

/** `Bestellnummer`, `Bestellungsnummer` */
function isJoined(isThing: ReadonlySet<string>, word: string): boolean {
  const thing = JOINED.exec(word)?.[1]
  return thing !== undefined && (isThing.has(thing) || isThing.has(`${thing}s`))
}

const JOINED = new RegExp(`^(.{2,20}?)s?(?:${anyCue(JOINED_NUMBER)})$`)

/** `tickets 123456`, `invoices INV-20394`, but `3 tickets 12:30` */
function isPlural(isThing: ReadonlySet<string>, word: string, text: string, start: number): boolean {
  if (!word.endsWith('s') || !isThing.has(word.slice(0, -1))) return false
  return isLong(codeAt(text, start))
}

/** After a verb or before a word for number: `mi pedido es el 4711`, `Bestellung mit der Nummer 4711`. */
function isJoining(text: string, start: number, end: number): boolean {
  return (
    VERB_BEFORE.test(textBefore(text, start, LONGEST_VERB)) ||
    A_NUMBER_AFTER.test(text.slice(end, end + LONGEST_NUMBER))
  )
}

const VERB_BEFORE = new RegExp(`[ '’](?:${anyCue(IS)})[ ]$`, 'i')
const LONGEST_VERB = longestOf(IS) + 2
const A_NUMBER_AFTER = new RegExp(`^[ ](?:der[ ])?(?:${anyCue(NUMBER_AFTER)})(?![${LETTERS}])`, 'i')
const LONGEST_NUMBER = ' der '.length + longestOf(NUMBER_AFTER) + 1

/** `número de pedido`, `codice cliente`, `nummer van mijn bestelling`: the word for number stands before the thing. */
function isNumberOf(text: string, start: number): boolean {
  return NUMBER_OF_BEFORE.test(textBefore(text, start, LONGEST_NUMBER_OF))
}

/** An article or whose thing it is may stand between: `número da minha reserva`. */
const NUMBER_OF_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?:${anyCue(NUMBER)})\\.?[°ºª]?[ ]?(?:${anyCue(OF_THING)})(?:[ ][${LETTERS}]{1,5})?|${anyCue(WHOLE_NUMBER)}|n[.°º]|(?:num|núm|nro)[.]?)(?:[ ]|(?<=['’.°º]))$`,
  'i',
)
const LONGEST_NUMBER_OF = longestOf(NUMBER) + longestOf(OF_THING) + ' . minha '.length

/** `order 11/20/2026`, `Rechnung 11/2026`, `contract 12-18 months`, `order 10000 pieces`: a day, a month, a range or how many, unless a word for number says more. */
function isOfOther(text: string, start: number, end: number): boolean {
  return DAY_OR_MONTH.test(text.slice(start, end)) || isCount(text, end)
}

const MONTH = '(?:0?[1-9]|1[0-2])'
const DAY_OR_MONTH = new RegExp(
  `^(?:\\d\\d?[-/]\\d\\d?|${MONTH}[-/](?:19|20)\\d\\d|\\d\\d?([-/])\\d\\d?\\1(?:19|20)?\\d\\d|(?:19|20)\\d\\d([-/])${MONTH}(?:\\2\\d\\d?)?)$`,
)

/** Whether a number that ends here counts something: `12 people`. */
export function isCount(text: string, end: number): boolean {
  COUNTED_AFTER.lastIndex = end
  return COUNTED_AFTER.test(text)
}

const COUNTED_AFTER = new RegExp(`[ ](?:${anyCue(COUNTED_THINGS)})(?![${LETTERS}])`, 'iy')

/** Where the number begins that this one is joined to, if both are written alike: `ticket 47110 and 47111`, `orders 55821-A and 55822-A`. */
function otherBefore(text: string, start: number): number | undefined {
  const joint = JOINT.exec(textBefore(text, start, LONGEST_JOINT))?.[0]
  if (joint === undefined) return undefined
  const end = start - joint.length + 1
  const before = codeBefore(text, end)
  const code = codeAt(text, start)
  return isLong(code) && shapeOf(code) === shapeOf(before) ? end - before.length : undefined
}

const MOST_SIGNS = 24
const CODE = /^[A-Za-z\d]+(?:[-/][A-Za-z\d]+)*/
function codeAt(text: string, start: number): string {
  return CODE.exec(text.slice(start, start + MOST_SIGNS + 1))?.[0] ?? ''
}

const codeBefore = runBefore('A-Za-z\\d/-', MOST_SIGNS)

/** Of five digits at least. */
function isLong(code: string): boolean {
  return code.replaceAll(/\D/g, '').length >= 5
}

function shapeOf(code: string): string {
  return code.replaceAll(/\d/g, '0').replaceAll(/[A-Za-z]/g, 'A')
}

const JOINT = new RegExp(
  String.raw`[A-Za-z\d](?:,| (?:[&/]|${anyCue(AND)}|${anyCue(OR)}|${anyCue(CORRECTION)})|, (?:and|or|${anyCue(CORRECTION)})) #?$`,
  'i',
)
const LONGEST_JOINT = '1, '.length + longestOf(AND, OR, CORRECTION) + ' #'.length

/** `4711 is my order number`, `4711 ist meine Kundennummer`, `4711 es mi número de pedido` */
function isNamedAfter(isThing: ReadonlySet<string>, text: string, end: number): boolean {
  VERB_AFTER.lastIndex = end
  if (!VERB_AFTER.test(text)) return false
  const after = text.slice(VERB_AFTER.lastIndex, VERB_AFTER.lastIndex + LONGEST_NAME)
  const words = after.toLowerCase().split(END_OF_CLAUSE, 1).join('').split(' ', MOST_WORDS_AFTER)
  if (words.some((word) => isJoined(isThing, word))) return true
  return words.some((word) => isThing.has(word)) && words.some((word) => NUMBER_WORDS.has(word))
}

const VERB_AFTER = new RegExp(`['"”)]?,? (?:(?:${anyCue(THAT)})['’ ]?)?(?:${anyCue(IS)}|s|was) `, 'iy')
const LONGEST_NAME = 48
const END_OF_CLAUSE = /[.,;:!?()\n]/
const MOST_WORDS_AFTER = 4

/**
 * Every word that names one of the things, alone or, in the languages that join words, joined; for abbreviations the words
 * after them.
 */
export function namesOf(things: CueWords): readonly string[] {
  const { en = [], de = [], nl = [] } = things
  const joints = wordsOf(JOINED_NUMBER).flatMap((joint) => [joint, `s${joint}`])
  const joined = wordsOf({ en, de, nl })
    .filter((thing) => ONE_WORD.test(thing))
    .flatMap((thing) => joints.map((joint) => thing + joint))
  const alone = wordsOf(things).flatMap((thing) => {
    if (thing.endsWith('.')) return ['nr', 'n']
    return ONE_WORD.test(thing) ? [thing, `${thing}s`] : [thing]
  })
  return [...alone, ...joined]
}

const ONE_WORD = new RegExp(`^[${LETTERS}]+$`)
