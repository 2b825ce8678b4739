import { wordsOf } from '../cue-words.ts'
import { DIGITS, numberInWords } from '../number-words.ts'
import { LETTERS } from '../words.ts'

/** Before a digit that stands there twice, and three times. */
export const DOUBLE = { en: 'double', es: 'doble' } as const
export const TRIPLE = { en: 'triple|treble' } as const
/** After a digit: `eight hundred`. */
export const ZEROS = { hundred: '00', thousand: '000' } as const
/** Digits that no numeral says. */
export const OTHER_DIGITS = { oh: '0', o: '0', meia: '6' } as const

const TIMES: ReadonlyMap<string, number> = new Map([
  ...wordsOf(DOUBLE).map((word) => [word, 2] as const),
  ...wordsOf(TRIPLE).map((word) => [word, 3] as const),
])
const ZEROS_AFTER: ReadonlyMap<string, string> = new Map(Object.entries(ZEROS))
const ONE_DIGIT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_DIGITS),
  ...Object.values(DIGITS).flatMap((words) => {
    const [zero = ''] = words.split(' ')
    return [[zero, '0'] as const, [zero.replace('é', 'e'), '0'] as const]
  }),
])

/** How often what comes after a word stands there: twice after `double`. */
export function timesOf(word: string): number | undefined {
  return TIMES.get(word)
}

/** Whether a word says a digit that no numeral says, or how often the next one stands there. */
export function isOfDigits(word: string): boolean {
  return ONE_DIGIT.has(word) || TIMES.has(word)
}

/**
 * The digits that the words of a number say, one by one, in pairs, or in groups of three that begin with a word for
 * hundreds: `oh seven double four`, `zwei dreiundzwanzig`, `trente-quatre`, `seiscientos doce`. Undefined where a word
 * cannot stand: `double twelve`, `cinco y seis`.
 */
export function digitsInWords(words: string): string | undefined {
  const numbers = numbersIn(words.toLowerCase())
  let digits = ''
  let times = 1
  for (const number of numbers ?? []) {
    if (TIMES.has(number)) {
      if (times > 1) return undefined
      times = TIMES.get(number) ?? 1
      continue
    }
    const next = ZEROS_AFTER.get(number) ?? ONE_DIGIT.get(number) ?? valueOf(number)
    if (next === undefined || (times > 1 && next.length > 1)) return undefined
    if (ZEROS_AFTER.has(number) && !/[1-9]$/.test(digits)) return undefined
    digits += next.repeat(times)
    times = 1
  }
  return times > 1 || digits === '' ? undefined : digits
}

/** The numbers that the words say, as many as there are: 12 and 34 of `doce treinta y cuatro`. */
export function numbersInWords(words: string): readonly number[] {
  const numbers = numbersIn(words.toLowerCase()) ?? []
  return numbers.flatMap((number) =>
    TIMES.has(number) ? [] : [Number(ONE_DIGIT.get(number) ?? valueOf(number) ?? 0)],
  )
}

/** Digits that are written stand for themselves. */
function valueOf(number: string): string | undefined {
  if (/\d/.test(number)) return number
  const value = numberInWords(number)
  return value === undefined || value === 0 ? undefined : String(value)
}

/** The words of each number; undefined where an `and` joins two. */
function numbersIn(words: string): readonly string[] | undefined {
  const numbers: string[] = []
  for (const { 1: joint = '', 2: word = '' } of words.matchAll(WORD)) {
    const longer = `${numbers.at(-1) ?? ''}${joint}${word}`
    if (isOneNumber(numbers.at(-1), joint, word)) numbers.splice(-1, 1, longer)
    else if (AND.test(joint)) return undefined
    else numbers.push(word)
  }
  return numbers
}

/** A hyphen says whether `quatre` is of eighty: `soixante-quatre vingt-deux` are two numbers. */
const WORD = new RegExp(`([ ,.-]*(?:(?:et|y|e)[ -])?)((?<!-)quatre[ -]vingts?|[${LETTERS}\\d]+)`, 'g')
const AND = /[a-z]/
/** No comma. */
const OF_ONE_NUMBER = /^[ -](?:(?:et|y|e)[ -])?$/
/** German and Dutch say ones before tens, in one word: `zwanzig eins`. */
const TENS_AFTER_ONES = /ig$/

/** `deux cent douze` */
const CENT = /^cents?$/

function isOneNumber(before: string | undefined, joint: string, word: string): boolean {
  if (before === undefined || !OF_ONE_NUMBER.test(joint) || TENS_AFTER_ONES.test(before)) return false
  if ([before, word].some((part) => isOfDigits(part) || ZEROS_AFTER.has(part) || /\d/.test(part)))
    return false
  const number = numberInWords(`${before}${joint}${word}`)
  return number !== undefined && (number < 100 || CENT.test(word) || (numberInWords(before) ?? 0) >= 100)
}
