import { textBefore } from '../run-before.ts'

/** `no mayo 2 cokes`, `2 mayo packets`, `2 mai tais`, `3 mars bars`: months of other languages. */
export function isFood({ 0: match, index, input }: RegExpExecArray): boolean {
  if (/^mayo/i.test(match)) return BEFORE_MAYONNAISE.test(textBefore(input, index, LONGEST_BEFORE))
  return MAY_BE_FOOD.test(match) && FOOD.test(input.slice(index + match.length - 'mayo'.length))
}

const BEFORE_MAYONNAISE = /(?<![a-z])(?:no|without|hold the|light|extra|add|more|with|and|of) $/i
const LONGEST_BEFORE = ' hold the '.length
const MAY_BE_FOOD = /^\d{1,2} (?:mai|mars|mayo)$/i
const FOOD =
  /^(?: mai tai|mars bar|mayo (?:packet|pack|sachet|side|dip|pot|(?:\d )?(?:ketchup|mustard)))s?(?![a-z])/i
