import { LETTERS, NUMBERS_SPOKEN, SPACE, anyOf, numbered } from '../words.ts'

const SPOKEN_NUMBER = numbered(NUMBERS_SPOKEN.map((words) => [words]))

/** The number that words in English say, from 1 to 99: `twenty-one`. */
export function spokenNumber(words: string): number | undefined {
  return SPOKEN_NUMBER.get(words.toLowerCase().replace('-', ' '))
}

/** A year in words: `june 3rd twenty twenty five`, `… nineteen oh four`, `… two thousand and six`. */
export function spokenYearBehind({
  0: { length },
  index,
  input,
}: RegExpExecArray): { year: number; end: number } | undefined {
  CENTURY_BEHIND.lastIndex = index + length
  if (!CENTURY_BEHIND.test(input)) return undefined
  YEAR_BEHIND.lastIndex = index + length
  const [, century = '', oh, word = ''] = YEAR_BEHIND.exec(input) ?? []
  const number = spokenNumber(word)
  const isCentury = /^two/i.test(century)
  if (number === undefined || (number < 10 && oh === undefined && !isCentury)) return undefined
  return { year: (/^nine/i.test(century) ? 1900 : 2000) + number, end: YEAR_BEHIND.lastIndex }
}

/** Asked first, as the names of all numbers take long to compile. */
const CENTURY_BEHIND = new RegExp(`,?${SPACE}(?:of${SPACE})?(?:nineteen|twenty|two thousand)[ -]`, 'iy')
const YEAR_BEHIND = new RegExp(
  `,?${SPACE}(?:of${SPACE})?(nineteen|twenty|two thousand)[ -](?:(oh?|and)[ -])?(${anyOf(NUMBERS_SPOKEN)})(?![${LETTERS}]|[ ](?:hundred|thousand))`,
  'iy',
)
