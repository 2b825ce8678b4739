import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import { HALF } from '../cues/half.ts'
import { AND_CENTS, BEHIND_CENTS, BETWEEN, CENTS, NAME_BEHIND_SIGN, THOUSAND } from '../cues/money.ts'
import { NUMBER_IN_WORDS, numberInWords } from '../number-words.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE } from '../words.ts'

/** Before cents, but not before the end of a range: `between 5 dollars and 10`. */
const MAY_BE_AND = String.raw`(?:(?:${anyCue(AND_CENTS)})${SPACE}(?<!(?<![${LETTERS}])(?:${anyCue(BETWEEN)})(?:${SPACE}\S{0,15}[^\s,]){2,5}${SPACE}))?`
/** `pesos 50/100`, as invoices of Mexico have it. */
const HUNDREDTHS = String.raw`(?<=\d\d)/100(?!\d)`
/** Cents behind the name: `15 dollars 50`, `3 euros con 99 céntimos`; one digit alone is how many: `20 Euro 2 pro Person`. None behind decimals: `3,50 € y 99 céntimos`. */
export const CENTS_BEHIND = String.raw`(?:(?<!\d[.,'’´]\d{1,2}\D{0,24})${SPACE}${MAY_BE_AND}(\d{1,2})(?:${SPACE}(?:${anyCue(CENTS)})(?![${LETTERS}])|${HUNDREDTHS}|(?<=\d\d)(?=${SPACE}?(?:$|[;!?](?:$|${SPACE}))|[.,)](?:$|${SPACE})|${SPACE}(?:${anyCue(BEHIND_CENTS)})(?![${LETTERS}]))))?`

/** The cents behind the units, and where they end: at most 99, and below ten only with a word for cents. */
export function centsInWords(text: string, start: number, units = 0) {
  const endOfHalf = units < 1e6 ? halfBehind(text, start) : undefined
  if (endOfHalf !== undefined) return { hundredths: 50, end: endOfHalf }
  const behind = behindUnits()
  behind.lastIndex = start
  const [, words = '', digits, cents, name = cents] = behind.exec(text) ?? []
  const end = behind.lastIndex
  const hundredths = Number(digits ?? numberInWords(words) ?? 0)
  return hundredths < 100 && (hundredths > 9 || name !== undefined) ? { hundredths, end } : undefined
}

/** The amount ends here, or goes on as it does behind cents that only a number says. */
const ENDS = String.raw`(?=${SPACE}?(?:$|[;!?])|[.,]|${SPACE}(?:${anyCue(BEHIND_CENTS)})(?![${LETTERS}]))`
const behindUnits = compiledOnUse(
  String.raw`${SPACE}${MAY_BE_AND}(?:(${NUMBER_IN_WORDS})|(\d{1,2})(?!\d|[.,]\d))(?:${SPACE}(${anyCue(CENTS)})(?![${LETTERS}])|(${HUNDREDTHS})|(?<!cents?)${ENDS})`,
  'iy',
)

/** `trois euros et demi`: where the half ends. */
export function halfBehind(text: string, start: number): number | undefined {
  const behind = behindWhole()
  behind.lastIndex = start
  return behind.test(text) ? behind.lastIndex : undefined
}

const behindWhole = compiledOnUse(`${SPACE}(?:${anyCue(AND)})${SPACE}(?:${anyCue(HALF)})${ENDS}`, 'iy')

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

/** The hundreds behind the thousands of `R$ 2 mil e 500`, `$2 mil quinientos pesos`, and where they end. */
export function hundredsBehind(text: string, start: number) {
  const behind = behindThousands()
  behind.lastIndex = start
  const [, digits, words = ''] = behind.exec(text) ?? []
  const units = Number(digits ?? numberInWords(words) ?? 0)
  return units > 0 && units < 1000 ? { units, end: behind.lastIndex } : undefined
}

export const IS_THOUSAND = new RegExp(`^(?:${anyCue(THOUSAND)})$`, 'i')
const behindThousands = compiledOnUse(
  String.raw`${SPACE}(?:(?:${anyCue(AND)})${SPACE})?(?:(\d{3})(?![.,]\d)|(${NUMBER_IN_WORDS}))(?:${SPACE}(?:${anyCue(NAME_BEHIND_SIGN)})(?![${LETTERS}])|${ENDS})`,
  'iy',
)
