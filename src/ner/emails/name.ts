import { anyCue, wordsOf } from '../cue-words.ts'
import { CORRECTION } from '../cues/and-or.ts'
import {
  ADDRESS_IS,
  ANSWER_BEGINS,
  ANSWER_ENDS,
  DOT,
  NOW,
  NO_NAME,
  OFFICE,
  OF_ADDRESS,
  OWN_ADDRESS,
  REMARK,
  TO_ADDRESS,
  WRITE_TO,
} from '../cues/email.ts'
import { FILLER } from '../cues/named.ts'
import { runBefore, textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'
import { PARTICLES, type Said, saidIn } from './said.ts'

/** What is known of an address that is said, but for its name. */
interface Surroundings {
  /** Where its `at` and its end are. */
  readonly at: number
  readonly end: number
  /** Whether the words for its signs mean nothing else. */
  readonly isCertain: boolean
  /** Whether it is one of those who give people a mailbox. */
  readonly isMailbox: boolean
  /** Whether the domain is written, as it is where somebody types. */
  readonly isWritten: boolean
}

/**
 * The words of the name: those that signs join, or one alone; more where it is told where they begin, `my address is mary
 * jane …`. Undefined where `at` and `dot` may be those of a place and a site.
 */
export function nameBefore(text: string, around: Surroundings): readonly Said[] | undefined {
  const { at, isCertain, isMailbox, isWritten } = around
  const isApart = text.startsWith(', ', at - 2)
  const words = wordsBefore(text, isApart ? at - 2 : at)
  const joined = joinedIn(words)
  if (joined === undefined) return undefined
  const { first, name, signs } = joined
  if (signs === 'said') return isFirstName(text, words, first) ? words.slice(first - 1) : name
  if (isApart) return undefined
  if (signs === 'written' && (isCertain || isMailbox || isWritten)) return name
  if (isMailbox && isWritten && LETTERS_AND_DIGITS.test(words[first]?.word ?? '')) return name
  for (let from = first; from >= Math.max(0, first - MORE_WORDS) && isName(words, from, first); from--) {
    if (isTold(text, words.slice(from), around)) return words.slice(from)
  }
  const isNoName = name.every(({ kind }) => kind === 'number') || !isName(words, first, first)
  return isCertain && !isNoName ? words.slice(first - particlesBefore(words, first)) : undefined
}

/** `jess92` at one who gives people a mailbox. */
const LETTERS_AND_DIGITS =
  /^(?!(?:iphone|ipad|galaxy|pixel|windows|win|android|ios|ps|xbox|mp|order|room|unit|apt|flat)\d)[a-z]{2,}\d+$/

/** Whether one more name stands before those that signs join: `es ana belén punto ruiz`. */
function isFirstName(text: string, words: readonly Said[], first: number): boolean {
  const start = words[first - 1]?.start
  return (
    start !== undefined && isName(words, first - 1, first) && IS_BEFORE.test(textBefore(text, start, REACH))
  )
}

const MORE_WORDS = 3
const NO_NAMES: ReadonlySet<string> = new Set(wordsOf(NO_NAME))

/** An initial, or a particle, may stand before more of the name: `a smith`, `jan van den berg`. */
function isName(words: readonly Said[], at: number, last: number): boolean {
  const { kind, word = '' } = words[at] ?? {}
  return kind !== 'sign' && (!NO_NAMES.has(word) || (at < last && (kind === 'letter' || PARTICLES.has(word))))
}

/** Whether the words around say that an address begins here. */
function isTold(
  text: string,
  [first, ...others]: readonly Said[],
  { end, isCertain, isMailbox, isWritten }: Surroundings,
): boolean {
  if (first === undefined || [first, ...others].every(({ kind }) => kind === 'number')) return false
  const before = textBefore(text, first.start, REACH)
  if ((isCertain ? TOLD_BEFORE : ADDRESS_BEFORE).test(before)) return true
  const isOffice = others.length === 0 && OFFICES.has(first.word)
  if (isOffice && WRITE_BEFORE.test(before)) return true
  if (isWritten && !isCertain && others.at(-1)?.kind !== 'number') return false
  if (isMailbox && OWN_BEFORE.test(before)) return true
  return (
    (isMailbox || isOffice || isCertain) &&
    (!isCertain || others.filter(({ kind, word }) => kind === 'name' && !PARTICLES.has(word)).length < 2) &&
    ANSWER_BEFORE.test(text.slice(0, first.start)) &&
    ANSWER_AFTER.test(text.slice(end))
  )
}

/** How far before a name a word may stand and still say that it is one, in UTF-16 units. */
const REACH = 64
const START = `(?<![${LETTERS}])`
const PAUSE = `(?:[ ](?:${anyCue(FILLER)}|${anyCue(NOW)}))?`
const IS_BEFORE = new RegExp(`${START}(?:${anyCue(ADDRESS_IS)})${PAUSE}[ ]$`, 'i')
const OWN_BEFORE = new RegExp(`${START}(?:${anyCue(OWN_ADDRESS)}|${anyCue(CORRECTION)})${PAUSE}[ ]$`, 'i')
const TOLD = `(?:${anyCue(ADDRESS_IS)}|${anyCue(TO_ADDRESS)}|${anyCue(OWN_ADDRESS)})`
const TOLD_BEFORE = new RegExp(`(?:${START}${TOLD}|:)${PAUSE}[ ]$`, 'i')
const ADDRESS_BEFORE = new RegExp(
  `(?:${START}(?:${anyCue(OF_ADDRESS)})(?:(?:[ ][${LETTERS}'’]{1,14}){0,4}[ ]${TOLD}|:)|[ ](?:${anyCue(DOT)})[ ][a-z]{2,3}[ ](?:${anyCue(TO_ADDRESS)}))${PAUSE}[ ]$`,
  'i',
)
const WRITE_BEFORE = new RegExp(`${START}(?:${anyCue(WRITE_TO)})[ ]$`, 'i')
const OFFICES: ReadonlySet<string> = new Set(wordsOf(OFFICE))
const ANSWER_BEFORE = new RegExp(`^(?:(?:${anyCue(ANSWER_BEGINS)})[ ,]{1,2}){0,2}$`, 'i')
const ANSWER_AFTER = new RegExp(`^(?:[ ,]{1,2}(?:${anyCue(REMARK)}|${anyCue(ANSWER_ENDS)}))?[ .!?]*$`, 'i')

/** As much as a name may take, with its signs in words. */
const LONGEST = 96
const runOfWords = runBefore(`${LETTERS}\\d'’._ -`, LONGEST)
const REMARK_AT_END = new RegExp(`(?: that['’]s)?[ ](?:${anyCue(REMARK)})[ ]$`, 'i')
const A_WORD = new RegExp(`^[${LETTERS}\\d](?:[${LETTERS}\\d'’._ -]*[${LETTERS}\\d])?$`)

/** Up to where a sentence ends or a sign stands. */
function wordsBefore(text: string, end: number): readonly Said[] {
  const run = runOfWords(text, end)
  const words = saidIn(run.replace(REMARK_AT_END, ''), end - run.length)
  const broken = words.findLastIndex(({ word }) => !A_WORD.test(word))
  return words.slice(Math.max(broken + 1, run.length === LONGEST ? 1 : 0))
}

interface Joined {
  readonly name: readonly Said[]
  /** Where among the words it begins. */
  readonly first: number
  /** Whether signs join the words, in words themselves, or as they are written; who spells a word says as much. */
  readonly signs: 'said' | 'written' | 'none'
}

/** The words before a place that belong together. */
export function joinedBefore(text: string, end: number): Joined | undefined {
  return joinedIn(wordsBefore(text, end))
}

/** Where the words begin that belong together: signs join them, numbers follow a name, letters are spelt. */
function joinedIn(words: readonly Said[]): Joined | undefined {
  let first = words.length - 1
  const last = words[first]
  if (last?.kind === 'name' && NO_NAMES.has(last.word)) return undefined
  let signs: Joined['signs'] = 'none'
  for (;;) {
    const { word = '', kind = 'sign' } = words[first] ?? {}
    if (kind === 'sign') return undefined
    if (signs === 'none' && WRITTEN_SIGN.test(word)) signs = 'written'
    const name = first - particlesBefore(words, first)
    const before = words[first - 1]
    if (words[name - 1]?.kind === 'sign' && name >= 2) {
      signs = 'said'
      first = name - 2
    } else if (before !== undefined && isGoneOn(before, kind)) first--
    else {
      const name = words.slice(first)
      const isSpelt = name.length > 2 && name[0]?.kind === 'letter' && name[1]?.kind === 'letter'
      return { name, first, signs: isSpelt ? 'said' : signs }
    }
  }
}

/** A dot or an underscore in a word with letters: `39.99` and `wi-fi` are no names. */
const WRITTEN_SIGN = new RegExp(`[${LETTERS}].*[._]|[._].*[${LETTERS}]`)

function particlesBefore(words: readonly Said[], first: number): number {
  const names = words.slice(0, first).toReversed()
  return Math.max(
    0,
    names.findIndex(({ word }) => !PARTICLES.has(word)),
  )
}

function isGoneOn(before: Said, kind: Said['kind']): boolean {
  if (kind === 'number')
    return before.kind !== 'sign' && (before.kind !== 'name' || !NO_NAMES.has(before.word))
  return kind === 'letter' && (before.kind === 'letter' || before.kind === 'number')
}
