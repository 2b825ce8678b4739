import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import { HALF } from '../cues/half.ts'
import {
  AFTER_CENTS,
  AFTER_SPOKEN_CENTS,
  AND_CENTS,
  BETWEEN,
  CENTS,
  NAME_AFTER_SIGN,
  THOUSAND,
} from '../cues/money.ts'
import { NUMBER_IN_WORDS, numberInWords } from '../number-words.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'

/** Before cents, but not before the end of a range: `between 5 dollars and 10`. */
const MAY_BE_AND = String.raw`(?:(?:${anyCue(AND_CENTS)})${SPACE}(?<!(?<![${LETTERS}])(?:${anyCue(BETWEEN)})(?:${SPACE}\S{0,15}[^\s,]){2,5}${SPACE}))?`
/** `pesos 50/100`, as invoices of Mexico have it. */
const HUNDREDTHS = String.raw`(?<=\d\d)/100(?!\d)`
/** Cents after the name: `15 dollars 50`, `3 euros con 99 céntimos`; one digit alone is how many: `20 Euro 2 pro Person`. None after decimals: `3,50 € y 99 céntimos`. */
export const CENTS_AFTER = String.raw`(?:(?<!\d[.,'’´]\d{1,2}\D{0,24})${SPACE}${MAY_BE_AND}(\d{1,2})(?:(?:${SPACE}(?:${anyCue(CENTS)})|p)(?![${LETTERS}])|${HUNDREDTHS}|(?<=\d\d)(?=${SPACE}?(?:$|[;!?](?:$|${SPACE}))|[.,)](?:$|${SPACE})|${SPACE}(?:${anyCue(AFTER_CENTS)})(?![${LETTERS}]))))?`

/** The cents after the units, and where they end: at most 99, and below ten only with a word for cents. */
export function centsInWords(text: string, start: number, units = 0) {
  const endOfHalf = units < 1e6 ? halfAfter(text, start) : undefined
  if (endOfHalf !== undefined) return { hundredths: 50, end: endOfHalf }
  const after = afterUnits()
  after.lastIndex = start
  const [, words = '', digits, cents, name = cents, next] = after.exec(text) ?? []
  const end = after.lastIndex
  if (next !== undefined && (digits !== undefined || isJoined(text, start))) return undefined
  const hundredths = Number(digits ?? numberInWords(words) ?? 0)
  return hundredths < 100 && (hundredths > 9 || name !== undefined) ? { hundredths, end } : undefined
}

/** The amount ends here, or goes on as it does after cents that only a number says. */
const ENDS = String.raw`(?=${SPACE}?(?:$|[;!?])|[.,]|${SPACE}(?:${anyCue(AFTER_CENTS)})(?![${LETTERS}]))`
/** `fifteen euro ninety nine twice`, as a recogniser of speech sets no comma. */
const SPOKEN_ENDS = `(?=${SPACE}(${anyCue(AFTER_SPOKEN_CENTS)})(?![${LETTERS}]))`
const afterUnits = compiledOnUse(
  String.raw`${SPACE}${MAY_BE_AND}(?:(${NUMBER_IN_WORDS})|(\d{1,2})(?!\d|[.,]\d))(?:${SPACE}(${anyCue(CENTS)})(?![${LETTERS}])|(${HUNDREDTHS})|(?<!cents?)(?:${ENDS}|${SPOKEN_ENDS}))`,
  'iy',
)

/** `ten pounds and twenty for …`: of two amounts. */
function isJoined(text: string, start: number): boolean {
  JOINT.lastIndex = start
  return JOINT.test(text)
}

const JOINT = new RegExp(`${SPACE}(?:${anyCue(AND_CENTS)})${SPACE}`, 'iy')

/** `trois euros et demi`: where the half ends. */
function halfAfter(text: string, start: number): number | undefined {
  const after = afterWhole()
  after.lastIndex = start
  return after.test(text) ? after.lastIndex : undefined
}

const afterWhole = compiledOnUse(`${SPACE}(?:${anyCue(AND)})${SPACE}(?:${anyCue(HALF)})${ENDS}`, 'iy')

/** Before hundreds: `2 mil ` of `2 mil 500 pesos`, `dois mil e ` of `dois mil e 500 reais`. */
export function thousandsBefore(text: string, index: number) {
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

/** The hundreds after the thousands of `R$ 2 mil e 500`, `$2 mil quinientos pesos`, and where they end. */
export function hundredsAfter(text: string, start: number) {
  const after = afterThousands()
  after.lastIndex = start
  const [, digits, words = ''] = after.exec(text) ?? []
  const units = Number(digits ?? numberInWords(words) ?? 0)
  return units > 0 && units < 1000 ? { units, end: after.lastIndex } : undefined
}

export const IS_THOUSAND = new RegExp(`^(?:${anyCue(THOUSAND)})$`, 'i')
const afterThousands = compiledOnUse(
  String.raw`${SPACE}(?:(?:${anyCue(AND)})${SPACE})?(?:(\d{3})(?![.,]\d)|(${NUMBER_IN_WORDS}))(?:${SPACE}(?:${anyCue(NAME_AFTER_SIGN)})(?![${LETTERS}])|${ENDS})`,
  'iy',
)
