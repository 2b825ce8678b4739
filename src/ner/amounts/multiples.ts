import { anyCue } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { UP_TO } from '../cues/money.ts'
import { SIGN } from '../currency.ts'
import type { RowContext } from '../recogniser.ts'
import { LETTERS, SPACE, anyOf, byWord, meaningOf } from '../words.ts'
import { numberFrom } from './number.ts'

/** What a word after a number multiplies it by, in the seven languages. */
const MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e2, 'hundred|hundert'],
  [1e3, 'k|thousand|tausend|tsd|mille|milliers|mil|mila|duizend'],
  [1e5, 'lakh|lakhs|lac|lacs'],
  [
    1e6,
    'm|mn|mio|mill|mln|million|millions|millionen|millones|millón|milioni|milione|miljoen|milhões|milhão',
  ],
  [1e7, 'crore|crores'],
  [
    1e9,
    'b|bn|mrd|mld|billion|billions|milliarde|milliarden|milliard|milliards|miliardi|miliardo|miljard|bilhões|bilhão',
  ],
  [1e9, 'mil millones|mil milhões'],
  [1e12, 'trillion|trillions|billones|billionen|trilhões'],
])

/** Those of Brazil that are words elsewhere: `R$ 2,5 mi`. */
const BRAZILIAN_MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e6, 'mi'],
  [1e9, 'bi'],
])

/** Those of India after its sign: `₹2.5 Cr`. */
const INDIAN_MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e5, 'l'],
  [1e7, 'cr'],
])

export const MULTIPLE = anyOf(MULTIPLES.keys())
const BRAZILIAN_MULTIPLE = `(?:${anyOf(BRAZILIAN_MULTIPLES.keys())})`
const RUPEES_BEFORE = String.raw`(?:₹|(?<![${LETTERS}])(?:rs\.?|inr))${SPACE}?`
/** `₹2.5 Cr`, `Rs 5L`; `Rs 500.00 cr` has been credited. */
const INDIAN_MULTIPLE = `(?:${anyOf(INDIAN_MULTIPLES.keys())})`

/** After an amount that its currency stands before; not the `M` of `$1,500 M.N.`, `$500 m/n` and `$500 m/cte`, which are pesos of Mexico, of Argentina and of Colombia. */
export const TIMES = String.raw`(?:${SPACE}?(${MULTIPLE}|(?<=R\$[\d.,]{0,12}${SPACE}?[\d.,]{1,12}${SPACE}?)${BRAZILIAN_MULTIPLE}|(?<=${RUPEES_BEFORE}\d{1,2}(?:\.\d|(?<=\D\d)\.\d[1-9])?${SPACE}?)${INDIAN_MULTIPLE})(?!\.?[${LETTERS}]|/(?:n|cte|l)(?![${LETTERS}])))?`
/** Before the currency: `5 mio. Euro` */
export const ABBREVIATED_TIMES = String.raw`(?:${SPACE}?(${MULTIPLE})(?![${LETTERS}])(?:\.(?=${SPACE}))?)?`

/** `$1.5 mil`, a million in English, a thousand elsewhere; `$500 MN`, which are pesos of the nation in Spanish */
export function timesOf(written = '', amount: string, { locale }: RowContext): number {
  const multiple = written.toLowerCase()
  if (multiple === 'mil' && locale.language === 'en' && amount.includes('.')) return NaN
  if (multiple === 'mn' && locale.language === 'es') return 1
  return (
    meaningOf(MULTIPLES, written) ??
    meaningOf(BRAZILIAN_MULTIPLES, written) ??
    meaningOf(INDIAN_MULTIPLES, written) ??
    1
  )
}

/** What multiplies both ends of `$1-2 million`, where the first is less; NaN for `£1.2 and £1.5 million`, of which nobody can say. */
export function timesOfRange(amount: string, text: string, end: number, row: RowContext): number {
  END_OF_RANGE.lastIndex = end
  const [, unclear = '', last = '', multiple] = END_OF_RANGE.exec(text) ?? []
  const isRange = numberFrom(amount, row.locale) < numberFrom(last, row.locale)
  if (multiple === undefined || !isRange) return 1
  return unclear === '' ? timesOf(multiple, last, row) : NaN
}

const END_OF_RANGE = new RegExp(
  String.raw`(?:${SPACE}?[-–]|${SPACE}(?:${anyCue(OR)}|${anyCue(UP_TO)})(?=${SPACE})|(?=${SPACE}(?:${anyCue(AND)})${SPACE}))` +
    String.raw`${SPACE}?((?:(?:${anyCue(AND)})${SPACE})?(?:(?:${SIGN})${SPACE}?)?)(\d{1,3}(?:[.,]\d{1,2})?)${SPACE}?(${MULTIPLE}|(?<=R\$[^$]{3,24})${BRAZILIAN_MULTIPLE}|(?<=${RUPEES_BEFORE}\d[^₹]{2,16})${INDIAN_MULTIPLE})(?![\d${LETTERS}&/])`,
  'iy',
)
