import { SIGNS } from './currency.ts'
import { HYPHENS, SPACES, UNSEEN } from './odd-signs.ts'
import { IN_A_ROW, NEXT_WORD } from './recogniser.ts'
import { LETTERS } from './words.ts'

/**
 * What a text holds, a bit each: all of it is gathered in one pass, so that a pattern is only tried where it can match.
 * Words have traits too, which `wordTrait` gives out.
 */
export const TRAIT = {
  digit: 1 << 0,
  /** Five digits in a row. */
  fiveDigits: 1 << 1,
  /** Seven digits with at most six other units between two of them. */
  sevenDigits: 1 << 2,
  /** Twelve digits with at most one other unit between two of them. */
  twelveDigits: 1 << 3,
  /** Two digits with a hyphen, slash or dot between them, and perhaps a space after it. */
  joinedDigits: 1 << 4,
  /** `1:2` */
  colonDigits: 1 << 5,
  /** `1.2`, three times or more. */
  dottedDigits: 1 << 6,
  /** A hyphen after a capital and another capital or digit: `AB-`, `A1-`. */
  key: 1 << 7,
  /** A word of two letters, and a digit after it. */
  twoLettersDigit: 1 << 8,
  /** Eight capitals and digits in a row, with a capital after a digit. */
  mixedCode: 1 << 9,
  sixCapitals: 1 << 10,
  at: 1 << 11,
  /** `::`, or more than five colons. */
  colons: 1 << 12,
  /** `://` */
  scheme: 1 << 13,
  /** `//` after no colon. */
  doubleSlash: 1 << 14,
  /** A dot before a letter of any script. */
  dotLetter: 1 << 15,
  /** Thirteen digits with at most six other units between two of them: two numbers of phones. */
  thirteenDigits: 1 << 16,
} as const

let given = Object.keys(TRAIT).length
const BITS = 32
const CURRENCY_SIGN = 1 << given++
let afterDigits = 0
let rowWords = 0

/**
 * The trait of texts that hold one of these words, whole and in any case; of a phrase the longest word. Those that stand
 * `after digits` count only up to nine units after one, those `in a row` only where as many follow one another as the prefilter asks for.
 */
export function wordTrait(
  words: Iterable<string>,
  place: 'anywhere' | 'after digits' | 'in a row' = 'anywhere',
): number {
  if (given === BITS) throw new RangeError('There are no traits left to give')
  const trait = 1 << given++
  if (place === 'after digits') afterDigits |= trait
  if (place === 'in a row') rowWords |= trait
  return joinTrait(trait, words)
}

/** The trait of texts that hold the sign of a currency, or one of these words. */
export function currencyTrait(words: Iterable<string>): number {
  return joinTrait(CURRENCY_SIGN, words)
}

/** By the number a word has: a table with open addressing, because a `Map` takes several times as long. */
const SLOTS = 16_384
const WORDS = new Int32Array(SLOTS)
const TRAITS_OF_WORDS = new Int32Array(SLOTS)
/** A full table would be searched for ever, and one that is nearly full for long. */
const MOST_TAKEN = SLOTS * 0.75
let taken = 0

function joinTrait(trait: number, words: Iterable<string>): number {
  for (const phrase of words) {
    const word = phrase.match(WHOLE_WORDS)?.reduce((long, next) => (next.length > long.length ? next : long))
    if (word === undefined) continue
    const slot = slotOf(numberOf(word))
    if (WORDS[slot] === 0 && ++taken > MOST_TAKEN) throw new RangeError('There is no room left for words')
    WORDS[slot] = numberOf(word)
    TRAITS_OF_WORDS[slot] = (TRAITS_OF_WORDS[slot] ?? 0) | trait
  }
  return trait
}

const WHOLE_WORDS = new RegExp(`[${LETTERS}]+`, 'g')

function slotOf(word: number): number {
  let slot = word & (SLOTS - 1)
  while (WORDS[slot] !== word && WORDS[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

function numberOf(word: string): number {
  let number = 0
  for (let at = 0; at < word.length; at++) number = withLetter(number, word.charCodeAt(at))
  return number
}

/** Two words may have one number: then a pattern is tried in vain. */
function withLetter(number: number, unit: number): number {
  return (Math.imul(number, 31) + (LOWER_CASE[unit] ?? 0)) | 0
}

/** Each letter in lower case; those beyond Latin-1 are not told apart. */
const BEYOND_LATIN_1 = 0x100
const LOWER_CASE = Uint16Array.from({ length: 0x250 }, (_, unit) => {
  if (unit >= BEYOND_LATIN_1) return BEYOND_LATIN_1
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
})

const OTHER = 0
const SMALL_LETTER = 1
const CAPITAL = 2
/** A letter beyond ASCII. */
const LETTER = 3
const DIGIT = 4
const COLON = 5
const SLASH = 6
const DOT = 7
const AT = 8
const CURRENCY = 9
const HYPHEN = 10
const SPACE = 11
/** A space or hyphen that is not plain, or a sign that is not seen. */
const ODD = 12

const KIND = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x250; unit++) {
  const sign = String.fromCharCode(unit)
  if (/[a-z]/.test(sign)) KIND[unit] = SMALL_LETTER
  else if (/[A-Z]/.test(sign)) KIND[unit] = CAPITAL
  else if (new RegExp(`[${LETTERS}]`).test(sign)) KIND[unit] = LETTER
  else if (/\d/.test(sign)) KIND[unit] = DIGIT
}
for (const sign of [...SIGNS.keys()].join('').replaceAll(new RegExp(`[${LETTERS} ]`, 'g'), '')) {
  KIND[sign.charCodeAt(0)] = CURRENCY
}
KIND[0x3a] = COLON
KIND[0x2f] = SLASH
KIND[0x2e] = DOT
KIND[0x40] = AT
KIND[0x2d] = HYPHEN
for (const sign of SPACES + UNSEEN + HYPHENS) KIND[sign.charCodeAt(0)] = ODD
KIND[0x20] = SPACE

let lastText = ''
let lastTraits = 0
const lastDigits = { first: 0, last: -1 }
let lastIsPlain = true

/** The traits of a text; asked for once more by the next recogniser, they are known. */
export function traitsOf(text: string): number {
  if (text === lastText) return lastTraits
  lastTraits = gathered(text)
  lastText = text
  return lastTraits
}

/** Where the first and the last digit of a text stand; the last one before the first where there is none. */
export function digitsOf(text: string): { readonly first: number; readonly last: number } {
  traitsOf(text)
  return lastDigits
}

/** Whether a text has neither two spaces in a row nor a sign that is written oddly or not seen. */
export function isPlain(text: string): boolean {
  traitsOf(text)
  return lastIsPlain
}

function gathered(text: string): number {
  let traits = 0
  let lastSpace = -LONG
  let isPlain = true
  let lastDigit = -LONG
  let inRow = 0
  let lastRowWord = -LONG
  let wordsInRow = 0
  let within6 = 0
  let within1 = 0
  let dots = 0
  let colons = 0
  let capitals = 0
  let code = 0
  let codeIsMixed = false
  let codeHasCapital = false
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at)
    let kind = KIND[unit] ?? OTHER
    if (kind >= SMALL_LETTER && kind <= LETTER) {
      const start = at
      let word = 0
      do {
        if (kind === SMALL_LETTER) {
          do {
            word = (Math.imul(word, 31) + unit) | 0 // as `withLetter`, of which most words need no more
            at++
            unit = at < text.length ? text.charCodeAt(at) : 0
            kind = KIND[unit] ?? OTHER
          } while (kind === SMALL_LETTER)
          capitals = 0
          code = 0
          continue
        }
        word = withLetter(word, unit)
        if (kind === CAPITAL) {
          codeHasCapital = true
          if (code === 0) codeIsMixed = false
          else if (lastDigit === at - 1) codeIsMixed = true
          code++
          if (++capitals === 6) traits |= TRAIT.sixCapitals
          if (codeIsMixed && code >= 8) traits |= TRAIT.mixedCode
        } else {
          capitals = 0
          code = 0
        }
        at++
        unit = at < text.length ? text.charCodeAt(at) : 0
        kind = KIND[unit] ?? OTHER
      } while (kind >= SMALL_LETTER && kind <= LETTER)
      const found = TRAITS_OF_WORDS[slotOf(word)] ?? 0
      if (found !== 0) {
        traits |= (start - lastDigit > NEAR ? found & ~afterDigits : found) & ~rowWords
        if ((found & rowWords) !== 0) {
          wordsInRow = start - lastRowWord <= NEXT_WORD ? wordsInRow + 1 : 1
          if (wordsInRow === IN_A_ROW) traits |= found & rowWords
          lastRowWord = start
        }
      }
      if (kind === DIGIT && at - start === 2) traits |= TRAIT.twoLettersDigit
      if (at === text.length) break
    }
    capitals = 0
    if (kind === DIGIT) {
      if ((traits & TRAIT.digit) === 0) lastDigits.first = at
      traits |= TRAIT.digit
      const between = at - lastDigit - 1
      inRow = between === 0 ? inRow + 1 : 1
      within1 = between <= 1 ? within1 + 1 : 1
      within6 = between <= 6 ? within6 + 1 : 1
      if (inRow === 5) traits |= TRAIT.fiveDigits
      if (within6 === 7) traits |= TRAIT.sevenDigits
      if (within6 === 13) traits |= TRAIT.thirteenDigits
      if (within1 === 12) traits |= TRAIT.twelveDigits
      if (between === 1 || between === 2) {
        const sign = KIND[text.charCodeAt(lastDigit + 1)]
        if (sign === HYPHEN || sign === SLASH || sign === DOT) traits |= TRAIT.joinedDigits
        if (between === 1 && sign === COLON) traits |= TRAIT.colonDigits
        if (between === 1 && sign === DOT && ++dots === 3) traits |= TRAIT.dottedDigits
      }
      if (code === 0) {
        codeIsMixed = false
        codeHasCapital = false
      }
      code++
      if (codeIsMixed && code >= 8) traits |= TRAIT.mixedCode
      lastDigit = at
      continue
    }
    const codeBefore = codeHasCapital ? code : 0
    code = 0
    codeHasCapital = false
    switch (kind) {
      case SPACE:
        if (lastSpace === at - 1) isPlain = false
        lastSpace = at
        break
      case ODD:
        isPlain = false
        break
      case HYPHEN:
        if (codeBefore > 1) traits |= TRAIT.key
        break
      case AT:
        traits |= TRAIT.at
        break
      case CURRENCY:
        traits |= CURRENCY_SIGN
        break
      case COLON:
        if (++colons > 5 || text.charCodeAt(at + 1) === unit) traits |= TRAIT.colons
        if (text.startsWith('://', at)) traits |= TRAIT.scheme
        break
      case SLASH:
        if (text.charCodeAt(at + 1) === unit && KIND[text.charCodeAt(at - 1)] !== COLON)
          traits |= TRAIT.doubleSlash
        break
      case DOT:
        if (isLetter(text.charCodeAt(at + 1))) traits |= TRAIT.dotLetter
        break
    }
  }
  lastDigits.last = lastDigit
  lastIsPlain = isPlain
  return traits
}

/** More than any distance that is asked for. */
const LONG = 1000
const NEAR = 9

function isLetter(unit: number): boolean {
  const kind = KIND[unit]
  return unit > 0x7f || kind === SMALL_LETTER || kind === CAPITAL
}
