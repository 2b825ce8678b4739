import { anyCue, longestOf } from '../cue-words.ts'
import { AUXILIARY, CODE_WORD, DATED, NUMBERED_THING, PRONOUN } from '../cues/date.ts'
import type { Reading } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { DOUBTFUL_MONTHS, LETTERS, MONTHS, anyOf, numbered } from '../words.ts'
import { dayInYear } from './spoken-year.ts'

export const MONTH_NUMBER = numbered(MONTHS)
export const MONTH = `(${anyOf(MONTH_NUMBER.keys())})`
export const MONTH_WORD = wordTrait(MONTH_NUMBER.keys())

/** The day that a month's name and numbers say, unless the name is another word here. */
export function namedMonthDay(
  match: RegExpExecArray,
  day: string | undefined,
  month = '',
  year: string | undefined,
): Reading | undefined {
  const name = month.toLowerCase()
  if (name === 'november' && isSpelling(match)) return undefined
  if (year?.length !== 4 && DOUBTFUL_MONTHS.has(name) && !isDated(match)) return undefined
  if (isEndOfSentence(match[0], name) || (isVerb(name) && isUsedAsVerb(match))) return undefined
  const number = MONTH_NUMBER.get(name) ?? 0
  return dayInYear(match, year, number, Number(day))
}

/** `15-ago`, `15 de ago`, `del 15 ago` */
function isDated({ 0: match, index, input }: RegExpExecArray): boolean {
  return (
    /[-/.](?! )| de /i.test(match) ||
    (/^\d/.test(match) && DATED_BEFORE.test(textBefore(input, index, LONGEST_DATED)))
  )
}

const DATED_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(DATED)}) $`, 'i')
const LONGEST_DATED = longestOf(DATED) + 2

/** `Lima Oscar 8 8 November Yankee`: the word for the letter N, beside one for another letter. */
function isSpelling({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return (
    CODE_WORD_BEFORE.test(textBefore(input, index, LONGEST_CODE)) ||
    CODE_WORD_AFTER.test(input.slice(end, end + LONGEST_CODE))
  )
}

const CODE_WORD_BEFORE = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${anyCue(CODE_WORD)})(?:[ ]\d){0,4}[ ]$`,
  'i',
)
const CODE_WORD_AFTER = new RegExp(
  String.raw`^(?:[ ]\d){0,4}[ ](?:${anyCue(CODE_WORD)})(?![${LETTERS}])`,
  'i',
)

const LONGEST_CODE = longestOf(CODE_WORD) + ' 1 2 3 4 '.length + 1

/** `… in June. 3 of us …`: a dot after a whole name is no dot of an abbreviation. */
function isEndOfSentence(match: string, month: string): boolean {
  return !ABBREVIATION.test(month) && match.toLowerCase().startsWith(`${month}. `)
}

const ABBREVIATION = /^(?!may|mai|mei|june|july|juni|juin|juli|mars|mayo).{3,4}$|^febb?r$|^juill$/

function isVerb(month: string): boolean {
  return month === 'may' || month === 'march'
}

/** `… under 18 may not apply`, `the second may work`, `option 2 may …`, `we may 3 times …`; `2nd`, `of` or a year tells a day. */
function isUsedAsVerb({ 0: match, index, input }: RegExpExecArray): boolean {
  const end = index + match.length
  const after = input.slice(end, end + LONGEST_AUXILIARY)
  const before = textBefore(input, index, LONGEST_SUBJECT)
  if (/^(?:may|march) (?:\d{1,2}|[a-z-]+)$/i.test(match)) return PRONOUN_BEFORE.test(before)
  return (
    /^(?:\d{1,2}|[a-z]+) [a-z]+$/i.test(match) &&
    (AUXILIARY_AFTER.test(after) || (/^ [a-z]/i.test(after) && NUMBERED_THING_BEFORE.test(before)))
  )
}

const AUXILIARY_AFTER = new RegExp(String.raw`^ (?:${anyCue(AUXILIARY)})\b`)
const LONGEST_AUXILIARY = longestOf(AUXILIARY) + 2
const PRONOUN_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(PRONOUN)}) $`, 'i')
const NUMBERED_THING_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(NUMBERED_THING)}) $`, 'i')
const LONGEST_SUBJECT = longestOf(PRONOUN, NUMBERED_THING) + 2
