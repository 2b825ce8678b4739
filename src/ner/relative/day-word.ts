import { addDays } from '../calendar.ts'
import { anyCue, longestOf } from '../cue-words.ts'
import {
  FRENCH,
  MORNING_BEFORE,
  NOWADAYS_BEFORE,
  NOWADAYS_AFTER,
  OTHER_WEEK_AFTER,
} from '../cues/date-relative.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import type { Locale } from '../locale.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, anyOf, meaningOf } from '../words.ts'
import { LEFT, RIGHT } from './edges.ts'
import { fromReference } from './from-reference.ts'
import { DAYS_AWAY } from './words.ts'

const DAY = wordTrait(DAYS_AWAY.keys())

/** `tomorrow`, `gestern`, `ce soir` */
export const DAY_WORD: Rule = {
  name: 'day-word',
  asks: DAY,
  score: 0.95,
  pattern: new RegExp(`${LEFT}(${anyOf(DAYS_AWAY.keys())})${RIGHT}`, 'gi'),
  read({ 0: word, index, input }, { locale, referenceDate }) {
    if (isOtherWord(word, input, index, locale)) return undefined
    const end = index + word.length
    const away = meaningOf(DAYS_AWAY, word)
    if (away === undefined || IN_OTHER_WEEK.test(input.slice(end, end + LONGEST_WEEK))) return {}
    return fromReference(referenceDate, (today) => addDays(today, away))
  },
}

/** `thursday week 23` is this one. */
export const IN_OTHER_WEEK = new RegExp(`^[ ](?:${anyCue(OTHER_WEEK_AFTER)})(?![${LETTERS}]|[ ]\\d)`, 'i')
const LONGEST_WEEK = longestOf(OTHER_WEEK_AFTER) + 3

/** `morgen` and `mañana` are words for morning too, `hoje em dia` is nowadays, and `hier` is here in German and Dutch. */
export function isOtherWord(word: string, text: string, index: number, { language }: Locale): boolean {
  if (MORNING.test(word)) return PART_BEFORE_MORNING.test(textBefore(text, index, 16))
  if (TODAY.test(word)) {
    const end = index + word.length
    return NOWADAYS.test(text.slice(end, end + 8)) || NOWADAYS_LEFT.test(textBefore(text, index, 10))
  }
  if (language === 'fr' || !/^hier$/i.test(word)) return false
  const beside = text.slice(Math.max(0, index - 40), index + 44)
  return !FRENCH_WORD.test(beside)
}

const MORNING = /^(?:morgen|mañana|manana)$/i
const PART_BEFORE_MORNING = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(MORNING_BEFORE)}) $`,
  'i',
)
const TODAY = /^(?:hoje|hj|hoy|oggi|vandaag)$/i
const NOWADAYS = new RegExp(`^ (?:${anyCue(NOWADAYS_AFTER)})(?![${LETTERS}])`, 'i')
const NOWADAYS_LEFT = new RegExp(`(?:${anyCue(NOWADAYS_BEFORE)})$`, 'i')
const FRENCH_WORD = new RegExp(`(?<![${LETTERS}])(?:${anyCue(FRENCH)})(?![${LETTERS}])`, 'i')
