import { anyCue, longestOf } from '../cue-words.ts'
import { WANTING } from '../cues/named.ts'
import { COUNTED_AFTER } from '../cues/phone.ts'
import { ANY_CASE, BEFORE_ANY_CASE, CASE, YEARLY } from '../cues/ticket.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { AFTER_PREFIX, LEFT_OF_NUMBER, isCount, namesOf, namingReader } from '../named.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { RIGHT } from './edges.ts'
import { NOT_A_PROJECT, SELDOM_A_PROJECT } from './projects.ts'

/** How surely the words beside a number name it. */
export const namingOf = namingReader(CASE)
const NAME = wordTrait(namesOf(CASE))

/** A number after a word for a case: `ticket no. 123456`, `case #4711-22`, `Vorgang 123-456`, `ticket number WK9921447A`, `case number 1234 5678`, as a recogniser of speech writes it `case number 2 0 4 4 7 1`. */
export const AFTER_NAME: Rule = {
  name: 'after-name',
  asks: TRAIT.digit | NAME,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT_OF_NUMBER}([A-Z]{1,5}${AFTER_PREFIX})?)(?:(?:\\d(?: \\d){4,13}|\\d{2,7}(?: \\d{2,7}){1,4})(?! ?\\d)|\\d{1,20}(?:[-/][A-Z]{1,4}(?=[-/]\\d))?(?:(?<=\\d{6})[A-Z]|(?:[-/](?=[A-Z]{0,7}\\d)[A-Z\\d]{1,12}){0,2}(?:-[A-Z])?))${RIGHT}(?!${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: match, 1: prefix = '', index, input }) {
    const start = index - prefix.length
    const first = match.includes(' ') ? match.slice(0, match.indexOf(' ')) : match
    const named = namingOf(input, start, index + match.length)
    const naming = named ?? (first === match ? undefined : namingOf(input, start, index + first.length))
    if (naming === undefined) return undefined
    const digits = isInGroups(match, index, input, naming === 'explicit') ? match : first
    const count = digits.replaceAll(/\D/g, '').length
    if (count < 3 || FLOWN.test(input.slice(index, index + LONGEST_FLOWN))) return undefined
    if (
      naming === 'plain' &&
      ((digits.includes(' ') && !TOPDESK.test(prefix + digits)) ||
        (count < 4 && !isProject(prefix)) ||
        isInCase(digits, input, start))
    )
      return undefined
    return { start, end: index + digits.length, value: prefix + digits }
  },
}

/** `M2611 0442` */
const TOPDESK = /^[A-Z]\d{4} \d{3,4}$/i

/** Whether groups are of one number: `ticket 4711 12 people` and `ticket 48213 0800 123 4567` have others beside it. */
function isInGroups(digits: string, index: number, text: string, isExplicit: boolean): boolean {
  const [first = '', ...others] = digits.split(' ')
  if (others.length === 0) return true
  const rest = others.join('')
  if (first.length > 4 || digits.length < SHORTEST_IN_GROUPS || PHONE.test(rest)) return false
  const end = index + digits.length
  if (isCount(text, end) || TIME_AFTER.test(text.slice(end, end + LONGEST_TIME))) return false
  return isExplicit || others.length > 1 || rest.length > 3
}

/** `ticket number 4821 45 minutes on hold` */
const TIME_AFTER = new RegExp(`^ (?:${anyCue(COUNTED_AFTER)})(?![${LETTERS}])`, 'i')
const LONGEST_TIME = longestOf(COUNTED_AFTER) + 2

/** Six digits and the space between them. */
const SHORTEST_IN_GROUPS = 7
const PHONE = /^(?:0\d{9,10}|[2-9]\d{9})$/

/** The ticket of a flight, `220-2345678901`: three digits of the airline and ten of its own. */
const FLOWN = /^\d{3}[- ]\d{10}(?!\d)/
const LONGEST_FLOWN = 15

/** That of a key in small letters: `ticket abc-123`. */
function isProject(prefix: string): boolean {
  const project = prefix.slice(0, -1).toUpperCase()
  return prefix.endsWith('-') && !NOT_A_PROJECT.has(project) && !SELDOM_A_PROJECT.has(project)
}

/**
 * `in case 2026 is better`, `please issue 2000`, `fall 2025 semester`, `mon dossier 2024`, `storing 1012 AB`: a phrase, season
 * or file and a year, an amount or a postcode.
 */
function isInCase(digits: string, text: string, start: number): boolean {
  if (digits.length !== 4) return false
  const before = textBefore(text, start, LONGEST_PHRASE)
  return (
    PHRASE_BEFORE.test(before) ||
    (/^20[1-3]/.test(digits) && YEARLY_BEFORE.test(before)) ||
    DUTCH_POSTCODE.test(text.slice(start, start + '1012 AB '.length))
  )
}

const PHRASE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?:${anyCue(BEFORE_ANY_CASE)})[ ](?:${anyCue(ANY_CASE)})|(?:${anyCue(WANTING)})[ ](?:issue|request))[ ]$`,
  'i',
)
const YEARLY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:fall|${anyCue(YEARLY)}) $`, 'i')
const LONGEST_PHRASE = 16
const DUTCH_POSTCODE = new RegExp(`^[1-9]\\d{3} [A-Z]{2}(?![${LETTERS}\\d])`)
