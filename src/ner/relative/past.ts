import { anyCue, longestOf, type CueWords } from '../cue-words.ts'
import {
  BEFORE_DAY_OF_WEEK,
  BETWEEN_DONE_AND_DAY,
  CLAUSE_BEGINS,
  DONE,
  DONE_AT_END,
  HAPPENED,
  HAVE_DONE,
  IF,
  SINCE,
  WAS_AFTER,
  WHO_AFTER,
  WHO_DID,
} from '../cues/date-relative.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS } from '../words.ts'

/**
 * Whether the words around a weekday say that it has been: `since 6am on friday`, `i was charged $30 on saturday`, `ich
 * habe am Samstag angerufen`, `el lunes me cobraron`; not `if it came on saturday`.
 */
export function isPast(text: string, index: number, end: number): boolean {
  const left = textBefore(text, index, LONGEST_BEFORE)
  if (SINCE_BEFORE.test(left)) return true
  if (IF_BEFORE.test(left)) return false
  if (DONE_BEFORE.test(left)) return true
  const beginsClause = CLAUSE_BEFORE.test(left)
  if (!beginsClause && !HAVE_BEFORE.test(left)) return false
  const right = text.slice(end, end + LONGEST_AFTER)
  return (beginsClause ? DONE_AFTER : AT_END_AFTER).test(right)
}

const START = `(?<![${LETTERS}])`
const END = `(?![${LETTERS}])`

const SINCE_BEFORE = new RegExp(
  String.raw`${START}(?:${anyCue(SINCE)}) (?:(?:about |around )?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]m)? (?:on )?)?$`,
  'i',
)
const IF_BEFORE = new RegExp(`${START}(?:${anyCue(IF)}) `, 'i')
const DONE_BEFORE = new RegExp(
  String.raw`${START}(?:${anyCue(HAPPENED)}|${didOf(WHO_DID, DONE)}) (?:(?:${anyCue(BETWEEN_DONE_AND_DAY)}|[£$€]?\d[\d.,]{0,9}) ){0,4}$`,
  'i',
)
const LONGEST_BEFORE = 48

const ON = `(?:(?:${anyCue(BEFORE_DAY_OF_WEEK)}) )?`
const CLAUSE_BEFORE = new RegExp(`(?:^|[.,;:!?\\n] ?|${START}(?:${anyCue(CLAUSE_BEGINS)}) )${ON}$`, 'i')
const HAVE_BEFORE = new RegExp(`${START}(?:${anyCue(HAVE_DONE)})(?: [${LETTERS}]{2,12}){0,3} ${ON}$`, 'i')
const TO_END = `(?: [${LETTERS}\\d.€]{1,20}){0,6} (?:${anyCue(DONE_AT_END)})${END}`
const AT_END_AFTER = new RegExp(`^${TO_END}`, 'i')
/** `friday i was charged`, `lundi j'ai reçu`, `el lunes me cobraron`, `am Montag kam`, `maandag heb ik gebeld` */
const DONE_AFTER = new RegExp(
  `^,? (?:(?:${anyCue(WAS_AFTER)})${END}|(?:${anyCue(HAVE_DONE)})${TO_END}|(?:(?:${anyCue(WHO_AFTER)}) )?(?:${anyCue(HAPPENED)})${END}|${didOf(WHO_AFTER, DONE)}${END})`,
  'i',
)
const LONGEST_AFTER = 64 + longestOf(DONE_AT_END)

/** Who did it and what, both in one language: the words of one mean something else in another. */
function didOf(who: CueWords, done: CueWords): string {
  return (['en', 'fr', 'it', 'pt'] as const)
    .map((language) => `(?:${ofLanguage(who, language)}) (?:${ofLanguage(done, language)})`)
    .join('|')
}

function ofLanguage(table: CueWords, language: keyof CueWords): string {
  return anyCue({ [language]: table[language] ?? [] })
}
