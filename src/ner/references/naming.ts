import { anyCue, wordsOf } from '../cue-words.ts'
import { IS } from '../cues/is.ts'
import { CARRIER } from '../cues/named.ts'
import { NUMBERED_THING, THING } from '../cues/reference.ts'
import { namesOf, namingReader } from '../named.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS } from '../words.ts'

/** The trait of texts that name a thing with a number, or a carrier: one for both, because there are only so many traits. */
export const NAME = wordTrait([...[THING, NUMBERED_THING].flatMap(namesOf), ...wordsOf(CARRIER)])

/** How surely the words beside a number name it. */
export function namingOf(text: string, start: number, end: number) {
  const naming = namingOfThing(text, start, end)
  if (naming !== undefined || PULL_REQUEST.test(textBefore(text, start, 3))) return naming
  const numbered = namingOfNumbered(text, start, end)
  return numbered === 'explicit' || CAPITALS_AND_NUMBER.test(text.slice(start, end)) ? numbered : undefined
}

const namingOfThing = namingReader(THING)
const namingOfNumbered = namingReader(NUMBERED_THING)
/** `Fix the user session (#1956)` */
const PULL_REQUEST = / \(#$/
/** `quote Q-2026-118`, `Gutschrift GS-1182`, `Mahnung 2026-118`: how much or many of something is written otherwise. */
const CAPITALS_AND_NUMBER = /^[A-Z]{1,7}[-/]?(?:\d[-/]?){5}|^[A-Z]{2,7}[-/]\d{4}|^20\d\d[-/](?!20\d\d$)\d{3}/

/** `ref 4711`, `Referenz: 4711`, `kenmerk 4711`: the word says by itself what `number` says after others. */
export function isAfterReference(text: string, start: number): boolean {
  return REFERENCE_BEFORE.test(textBefore(text, start, LONGEST_REFERENCE))
}

const LONGEST_REFERENCE = ' betalingskenmerk ist: #'.length
const REFERENCE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:r[eé]f(?:[eé]r[eê]n[ctz][${LETTERS}]{0,3})?|(?:betalings)?kenmerk)(?:[ ](?:${anyCue(IS)}))?[.: #]{1,3}$`,
  'i',
)
