import { compiledOnUse } from '../compile-ahead.ts'
import type { Cue } from '../cue.ts'
import { anyCue } from '../cue-words.ts'
import { COUNTED_THINGS } from '../cues/counted-things.ts'
import { IS, THAT } from '../cues/is.ts'
import {
  A_NUMBER,
  CALLING_AFTER,
  MY,
  NUMBER_OF_MINE,
  PHONE_AFTER,
  PHONE_OF_MINE,
  WHICH,
} from '../cues/phone.ts'
import { NUMBERED_THING, THING } from '../cues/reference.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'
import { AGAINST, cueBefore } from './cue-before.ts'

/** What the words on either side of a number say of it. Those before it, which take longer to read, are read only where those after it do not decide. */
export function cueBeside(text: string, start: number, end: number): Cue {
  const after = text.slice(end, end + CUE_AFTER_LENGTH).toLowerCase()
  if (cueAfter().test(after))
    return NOT_OF_IT.test(after) && cueBefore(text, start) === 'against' ? 'against' : 'for'
  const verb = VERB_AFTER.exec(after)?.[0]
  if (verb !== undefined && againstAfterVerb().test(after.slice(verb.length))) return 'against'
  const before = cueBefore(text, start)
  if (before === 'for') return COUNTED.test(after) ? 'against' : 'for'
  if (before === 'against' && NUMBER_OF_SOMEBODY.test(textBefore(text, start, LONGEST_OF_SOMEBODY)))
    return 'for'
  return before === 'none' && hasFaintCue(text, start, end, after) ? 'for' : before
}

/** How far a cue after a number reaches, in UTF-16 units. */
const CUE_AFTER_LENGTH = 40

/** `… è il mio numero`, and no more: `es mi número de pedido` */
const MINE =
  `(?:${anyCue(THAT)})?['’ ]?(?:${anyCue(IS)}|s)[ ](?:${anyCue(MY)})[ ](?:${anyCue(NUMBER_OF_MINE)})` +
  `(?:[ ]d[ei][ ](?:${anyCue(PHONE_OF_MINE)}))?(?=[ ]?(?:[.,;!?)\\n]|$))`
/** What follows a comma and has a number of its own after it says nothing: `order 12345678, mobile 0176 …`. */
const OF_NEXT_NUMBER = `,[ ]?(?:[${LETTERS}]{1,9}[ :.]{1,2}){1,2}[+(]?\\d`
const cueAfter = compiledOnUse(
  `^(?!${OF_NEXT_NUMBER})['"”]?[ ]?[-(,]?[ ]?(?:${anyCue(PHONE_AFTER)}|${MINE})(?![${LETTERS}])`,
)
/** `… is my order number`: the words are only compiled where a verb asks for them. */
const VERB_AFTER = new RegExp(`^['"”]?[ ](?:${anyCue(IS)})[ ]`)
const againstAfterVerb = compiledOnUse(`^(?:[${LETTERS}]{2,6}[ ])?(?:${AGAINST})(?![${LETTERS}])`)
/** `i called 10000000 times` */
const COUNTED = new RegExp(`^ (?:${anyCue(COUNTED_THINGS)})(?![${LETTERS}])`)
/** `my account is 4419827 mobile 4155552671`, `my acct is 4419827 fax it` */
const NOT_OF_IT = /^ [a-z]+ (?:[+(]?\d|it(?![a-z]))/

/** `the number is 4155552671`, `T. 954 123 456`, `4155552671 please call me`: too faint for a short number, which may be of anything. */
function hasFaintCue(text: string, start: number, end: number, after: string): boolean {
  if (end - start < SHORTEST_WITH_FAINT_CUE) return false
  const before = textBefore(text, start, LONGEST_NUMBER_BEFORE)
  return CALL_AFTER.test(after) || A_NUMBER_BEFORE.test(before) || A_LETTER_BEFORE.test(before)
}

const SHORTEST_WITH_FAINT_CUE = 9
const CALL_AFTER = new RegExp(
  `^(?:[.,]? (?:please |pls |plz |so |and )?(?:call|text|ring|whatsapp) (?:me|us)| (?:${anyCue(CALLING_AFTER)}))(?![${LETTERS}])`,
)
const OTHER_THING = [THING, NUMBERED_THING].map(({ en = [] }) => anyCue({ en })).join('|')
/** Nobody whose phone it may be: `it's `, `where's `, `the parcel's `. */
const NOBODY = `it|that|what|who|how|when|where|let|s?he|t?here|today|${OTHER_THING}|product|device`
/** `my mum's ` */
const WHOSE = `(?<=['’]s )(?<!(?<![${LETTERS}])(?:${NOBODY})['’]s )`
const A_NUMBER_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?<!(?<![${LETTERS}])(?:${OTHER_THING}), )(?:(?<![${LETTERS}] )|${WHOSE}|(?:${anyCue(WHICH)}) )(?:${anyCue(A_NUMBER)})(?:['’]s| (?:${anyCue(IS)}|was))?:? $`,
  'i',
)
/** In a sentence of its own: `about my policy. My mum's number is ` */
const NUMBER_OF_SOMEBODY = new RegExp(
  `[.!?\\n][ ]?(?:[${LETTERS}]{1,10}[ ]){0,2}[${LETTERS}]{2,16}['’]s[ ]${WHOSE}(?:number|num)(?: is)?:? $`,
  'i',
)
const LONGEST_OF_SOMEBODY = 56
/** Telephone and mobile, and fax after one of them, as people sign; not `John T. …`. */
const A_LETTER_BEFORE = /(?:(?:^|[\n.|,;·•]\s?|\d\s{1,3})[TM]|\d\s{1,3}F)(?:\.|\.?:)\s{0,2}$/
const LONGEST_NUMBER_BEFORE = 28
