import { anyCue } from '../cue-words.ts'
import { BEFORE_MINUS } from '../cues/money.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/** `-$12`, `-12 €`, where the hyphen joins nothing; `is minus $12`, `: - 12 €`, `-/- € 12`, but not `the refund minus $12`. */
export function startWithMinus(text: string, start: number): number {
  if (MINUS_BEFORE.test(textBefore(text, start, 3))) return start - 1
  const [, said, printed = ''] = A_MINUS_BEFORE.exec(textBefore(text, start, LONGEST_MINUS)) ?? []
  const minus = said ?? printed
  if (minus.length === '- '.length && start === minus.length) return AMOUNT_ALONE.test(text) ? 0 : start
  return start - minus.length
}

const A_MINUS_BEFORE = new RegExp(
  `(?:^|: |(?<![${LETTERS}])(?:${anyCue(BEFORE_MINUS)}) )(minus |[-−] )$|(?<![\\d/])(-/- ?)$`,
  'i',
)
const LONGEST_MINUS = 16
/** `- 12,50 €`; before more it may begin an item of a list. */
const AMOUNT_ALONE = /^..(?:[^\d\s]{1,4}\s?)?[\d.,'’]+(?:\s?[^\d\s]{1,4})?$/
const MINUS_BEFORE = new RegExp(`(?<!\\d[ ]?|[${LETTERS}%€$£)-]|[€$£] )[-−–]$`)
