import { anyCue } from '../cue-words.ts'
import {
  BEFORE_WEIGHT,
  LUGGAGE,
  WEIGHED,
  WEIGHED_AFTER,
  WEIGHED_BEFORE,
  WEIGHED_BEFORE_IN_AMERICA,
  WEIGHED_OF,
  WEIGHT,
} from '../cues/money.ts'
import type { RowContext } from '../recogniser.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** `gained 20 pounds`, `my bag is 50 pounds`, `a 40 pound bag`, `3 libras de carne`, `2 Pfund Mehl` */
export function isWeight(
  name = '',
  text: string,
  start: number,
  end: number,
  { locale }: RowContext,
): boolean {
  if (!NAME_OF_WEIGHT.test(name)) return false
  const after = text.slice(end, end + LONGEST_WEIGHT)
  const before = textBefore(text, start, LONGEST_WEIGHT)
  return (
    WEIGHT_BEFORE.test(before) ||
    WEIGHT_AFTER.test(after) ||
    (locale.region !== 'GB' && OF_ANYTHING.test(after)) ||
    (AMERICA.has(locale.region) &&
      IN_AMERICA.test(before) &&
      !/sterling/i.test(text.slice(start, end) + after))
  )
}

const LONGEST_WEIGHT = 24
const NAME_OF_WEIGHT = new RegExp(`^(?:${anyCue(WEIGHT)})$`, 'i')
const LUGGAGE_BEFORE = `(?:${anyCue(LUGGAGE)})(?= (?:is|are|was|were|over|under|at))`
const WEIGHT_BEFORE = directlyAfter(`${anyCue(WEIGHED_BEFORE)}|${LUGGAGE_BEFORE}`)
const AMERICA: ReadonlySet<string> = new Set(['US', 'CA'])
const IN_AMERICA = directlyAfter(anyCue(WEIGHED_BEFORE_IN_AMERICA))

function directlyAfter(words: string): RegExp {
  return new RegExp(`(?<![${LETTERS}])(?:${words})(?: (?:${anyCue(BEFORE_WEIGHT)}))* $`, 'i')
}

/** `3 libras de carne` */
const OF_SOMETHING = 'de(?= )'
/** `2 pounds of beef`; in Britain also `20 pounds of credit`. */
const OF_ANYTHING = /^ of /i
const OUNCES = String.raw`\d{1,2} ?(?:oz|ounces)`
const WEIGHT_AFTER = new RegExp(
  `^ (?:${anyCue(WEIGHED_AFTER)}|${anyCue(WEIGHED)}|of (?:${anyCue(WEIGHED_OF)})|${OUNCES}|${OF_SOMETHING})(?![A-Za-z])`,
  'i',
)
