import { THING } from '../cues/reference.ts'
import { CODE, SIGN } from '../currency.ts'
import { namingReader } from '../named.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'
import { TWO_SPACES } from './edges.ts'

/** The currency after a number is not of that number, but begins the next amount. */
export function beginsNextAmount(match: string, text: string, start: number): boolean {
  const end = start + match.length
  const isBeforeDigit = A_DIGIT_AFTER.test(text.slice(end, end + 3))
  if (isBeforeDigit && (isCell(match, text, start) || NUMBER_OF_AMOUNT.test(match))) return true
  return isAfterId(text, start)
}

const A_DIGIT_AFTER = new RegExp(String.raw`^${SPACE}-?\d`)
/** `fattura 912 di € 18,00` */
const NUMBER_OF_AMOUNT = new RegExp(`^\\d+${SPACE}d(?:e|i|['’])${SPACE}`)

/** `€ 72,50  € 145,00`: the number has its own currency before it, in its own cell. */
function isCell(match: string, text: string, start: number): boolean {
  return TWO_SPACES.test(match) && CURRENCY_BEFORE.test(textBefore(text, start, LONGEST_CURRENCY))
}

const CURRENCY_BEFORE = new RegExp(`(?:${SIGN}|(?<![${LETTERS}])${CODE})${SPACE}{0,2}$`, 'i')
const LONGEST_CURRENCY = 16

/** `order 12345 EUR 50`, `0917 555 0177 PHP 1500`: the number is an id or a phone's. */
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
