import type { RowContext } from '../recogniser.ts'

/** `no mayo 2 cokes` where people write English, `2 mai tais`, `3 mars bars`: months of other languages. */
export function isFood({ 0: match, index, input }: RegExpExecArray, { locale }: RowContext): boolean {
  if (MAYONNAISE.test(match)) return locale.language === 'en'
  return A_NAME.test(match) && REST_OF_NAME.test(input.slice(index + match.length - 4))
}

const MAYONNAISE = /^(?:\d{1,2} mayo|mayo \d{1,2})$/i
const A_NAME = /^\d{1,2} (?:mai|mars)$/i
const REST_OF_NAME = /^(?: mai tai|mars bar)s?(?![a-z])/i
