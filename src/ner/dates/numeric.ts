import { anyCue, longestOf } from '../cue-words.ts'
import {
  CODE_BEFORE,
  DAY_BEFORE,
  DAY_AFTER,
  MEASURE_AFTER,
  MOVED_AFTER,
  NO_DAY_BEFORE,
  NUMBERED_BEFORE,
  SOFTWARE_BEFORE,
  STREET_ENDS,
  UPDATED,
  UPDATED_TO,
} from '../cues/date.ts'
import { GERMAN_WEEKDAY, SHORT_WEEKDAY } from '../cues/weekday.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import type { Locale } from '../locale.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { isBesideVersion } from '../version.ts'
import { LETTERS, SPACE } from '../words.ts'
import { dayOf, isAfterBirth, yearOf } from './day-of.ts'
import { LEFT, LEFT_OF_WORD, RIGHT } from './edges.ts'

const YEAR_FIRST: Rule = {
  name: 'year-first',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.99,
  pattern: new RegExp(String.raw`${LEFT}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${RIGHT}`, 'g'),
  read(match) {
    const [, year = '', , month, day] = match
    return isLikelyYear(year) && !isBumped(match) && !isRelease(match)
      ? dayOf(Number(year), Number(month), Number(day))
      : undefined
  },
}

/** Not that of `i am 5.11`. */
const GERMAN_AM = `(?<!${LEFT_OF_WORD}i${SPACE})am`
const { de: germanShort = [] } = SHORT_WEEKDAY
/** `bis `, `am `, `Abreise: `, `Freitag, `, `Fr., ` */
const AFTER_WORD = String.raw`${LEFT_OF_WORD}(?:(?:${GERMAN_AM}|${anyCue(DAY_BEFORE)}):?|(?:${anyCue(GERMAN_WEEKDAY)}),?|(?:${anyCue({ de: germanShort })})\.?,?)${SPACE}\(?`
/** `22. 04. 2026`, and `am 22. 4. 26` where nothing follows that 26 might count. */
const DOTTED = String.raw`(\d{1,2})\.${SPACE}?(\d{1,2})\.${SPACE}(\d{4}|(?<=${AFTER_WORD}[\d.]{2,3}${SPACE}[\d.]{2,3}${SPACE})\d{2}(?=${SPACE}?$|[,;!?)]))`

const YEAR_LAST: Rule = {
  name: 'year-last',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.97,
  pattern: new RegExp(
    String.raw`${LEFT}(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|['’]?\d{2})|${DOTTED})${RIGHT}`,
    'gi',
  ),
  read(match, { locale }) {
    const [first, second, year = ''] =
      match[4] === undefined ? match.slice(5) : [match[1], match[3], match[4]]
    return isLikelyYear(year) && !isBumped(match) ? numeric(match, first, second, year, locale) : undefined
  },
}

const SPACED = String.raw`${SPACE}(?:[/-]${SPACE})?`

/** `dob 04 03 1985`, as people type it on a phone, `1 / 12 / 2026`; the groups of a longer number are none. */
const YEAR_LAST_SPACED: Rule = {
  name: 'year-last-spaced',
  asks: TRAIT.sevenDigits,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}${SPACED}\d{1,2}${SPACE})${LEFT}(?<!\d${SPACE})` +
      String.raw`(\d{1,2})(${SPACED})(\d{1,2})\2((?:19|20)\d{2})${RIGHT}(?!${SPACE}\d|${CURRENCY_AFTER})`,
    'g',
  ),
  read: (match, { locale }) => numeric(match, match[1], match[3], match[4], locale),
}

const SLASH = `${SPACE}?/${SPACE}?`
const HYPHEN = `-${SPACE}?`

/** `11/ 20/2026`, `20- 11-2026`: with a space that slipped in. */
const YEAR_LAST_LOOSE: Rule = {
  name: 'year-last-spaced',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d\d?(?:${SPACE}/|[/-](?:\d\d?[/-])?${SPACE}))${LEFT}(\d{1,2})(?:${SLASH}(\d{1,2})${SLASH}|${HYPHEN}(\d{1,2})${HYPHEN})((?:19|20)\d{2})${RIGHT}`,
    'g',
  ),
  read: (match, { locale }) => numeric(match, match[1], match[2] ?? match[3], match[4], locale),
}

/** `dob 04031985`, `birthdate: 19850403`: in one run only where a word says what it is. */
const BIRTHDAY: Rule = {
  name: 'birthday',
  asks: TRAIT.sevenDigits,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{8}(?!\d))${LEFT}(?:(\d\d)(\d\d)((?:19|20)\d\d)|((?:19|20)\d\d)(\d\d)(\d\d))${RIGHT}`,
    'g',
  ),
  read(match, { locale }) {
    if (!isAfterBirth(match.input, match.index)) return undefined
    const [, first, second, year, yearFirst, month, day] = match
    return yearFirst === undefined
      ? numeric(match, first, second, year, locale)
      : dayOf(Number(yearFirst), Number(month), Number(day))
  },
}

function numeric(
  match: RegExpExecArray,
  first: string | undefined,
  second: string | undefined,
  year = '',
  { dayFirst }: Locale,
): Reading | undefined {
  if (year.length === 2 && isOneOfMany(match)) return undefined
  const full = yearOf(year, match)
  const before = dayOf(full, Number(second), Number(first))
  const after = dayOf(full, Number(first), Number(second))
  if (dayFirst === undefined && before && after && before.value !== after.value) return {}
  return dayFirst === false ? (after ?? before) : (before ?? after)
}

function isLikelyYear(digits: string): boolean {
  return digits.length < 4 || (digits >= '1000' && digits <= '2999')
}

/** `Bump spring-boot from 2.7.14 to 2.7.15`, `chore: bump version to 2026.11.2` */
function isBumped({ 0: match, index, input }: RegExpExecArray): boolean {
  return match.includes('.') && BUMPED.test(textBefore(input, index, LONGEST_BUMP))
}

const BUMPED = /(?:^|[:\])] ?|\n)bump(?:s|ed)? [^,;?!\n]{1,72} (?:from|to|->|→) $/i
const LONGEST_BUMP = 100

/** `PyCharm 2023.3.2`, `deploy 2026.02.1` */
function isRelease({ 0: match, index, input }: RegExpExecArray): boolean {
  if (!match.includes('.')) return false
  if (PADDED_MONTH_ALONE.test(match)) return true
  const before = textBefore(input, index, LONGEST_NUMBERED)
  return SOFTWARE.test(before) || NUMBERED.test(before)
}

const PADDED_MONTH_ALONE = /\.0\d\.\d$/

/** `section 2.4.11`, `python 3.11.10`, `Hauptplatz 7/2/14`, `sort code 20-11-12`, `8-10-12 inch`, `3/6/12 month plan`; not `"3/6/12"` */
function isOneOfMany({ 0: match, index, input }: RegExpExecArray): boolean {
  const end = index + match.length
  const before = textBefore(input, index, LONGEST_NUMBERED)
  const mayBeVersion = MAY_BE_VERSION.test(match)
  if (mayBeVersion && VERSION_FOLLOWS.test(textBefore(input, index, LONGEST_JOINED))) return true
  if (mayBeVersion && isBesideVersion(input, index, end)) return true
  if (match.includes('.') && SOFTWARE.test(before)) return true
  if (match.includes('/') && STREET.test(before)) return true
  const isQuoted = closesQuote(input, index, end) && !mayBeVersion
  return NUMBERED.test(before) || MEASURED.test(input.slice(isQuoted ? end + 1 : end, end + LONGEST_MEASURE))
}

/** `"3/6/12"`, `he said "come 3/6/12"`; else the sign is that of inches. */
function closesQuote(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, LONGEST_QUOTE)
  return /["“”]$/.test(before) || (text[end] === '"' && QUOTE_OPENS.test(before))
}

const QUOTE_OPENS = /(?<![^\s(])"[^"]*$/
const LONGEST_QUOTE = 200

/** `log4j-1.2.17`, `foo@2.4.11`, `foo>=2.4.11`, `log4j:log4j:1.2.17`, `image: acme/foo:1.10.12`, but `report-24.11.26` */
const MAY_BE_VERSION = /^\d\.|\.\d\./
const JOINED = String.raw`[A-Za-z]-|[@<]|[=<>]=|(?:[\w-]:|(?:image:?|pull|run) ["']?)[\w./-]{2,40}:`
/** `updated to 10.4.12`, `installando la 5.2.18` */
const AFTER_UPDATE = `(?<![${LETTERS}])(?:${anyCue(UPDATED)})(?: (?:${anyCue(UPDATED_TO)})){0,2} `
const VERSION_FOLLOWS = new RegExp(`(?:${JOINED}|${AFTER_UPDATE})$`, 'i')
const LONGEST_JOINED = 48

/** With its stair and door, as in Austria. */
const STREET = new RegExp(`(?:${anyCue(STREET_ENDS)})\\.? $`, 'i')
const CODE = `(?:${anyCue(CODE_BEFORE)})(?:['’]s| (?:is|are|was|of))?:?`
/** `python 3.11.10`, `nginx:1.10.12`; what has slashes is a day: `jira 3/12/26` */
const SOFTWARE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(SOFTWARE_BEFORE)})[ :]$`, 'i')
const NUMBERED = new RegExp(`(?:(?<![${LETTERS}])(?:(?:${anyCue(NUMBERED_BEFORE)})|${CODE}) |§ ?)$`, 'i')
const LONGEST_NUMBERED = 1 + longestOf(NUMBERED_BEFORE, SOFTWARE_BEFORE, CODE_BEFORE) + ' was: '.length
const MEASURED = new RegExp(`^[ -]?(?:${anyCue(MEASURE_AFTER)})(?![A-Za-z])`, 'i')
const LONGEST_MEASURE = longestOf(MEASURE_AFTER) + 2

/** `24.12. - 27.12.`, `24.12. bis 27.12.`, `von 24.12. auf 27.12.`, `24./25.12.` */
const UNTIL = `(?:${SPACE}?[-–]${SPACE}?|/|${SPACE}(?:bis|auf)${SPACE})`
const TIME_OR_END = String.raw`(?:${SPACE}(?:um${SPACE}|\d{1,2}(?::\d{2}|(?:\.\d{2})?${SPACE}?uhr))|${UNTIL}\d{1,2}\.${SPACE}?\d{1,2}\.)`
const TIME_OR_END_OR_WORD_AFTER = new RegExp(
  `^(?:${TIME_OR_END}|${SPACE}(?:${anyCue(DAY_AFTER)})(?![${LETTERS}]))`,
  'i',
)
const AFTER_START = String.raw`\d\.${UNTIL}`
/** `zwischen 24.12. und `, `am 24. oder ` */
const AFTER_OTHER = String.raw`(?:${GERMAN_AM}|${anyCue(DAY_BEFORE)})${SPACE}\d{1,2}\.(?:\d{1,2}\.)?${SPACE}(?:und|oder)${SPACE}`
const BEFORE_TIME_OR_END = String.raw`(?<![${LETTERS}\d_.,:/-])(?=\d{1,2}\.${SPACE}?\d{1,2}\.${TIME_OR_END})`
const BEFORE_MOVED = String.raw`(?<=${LEFT_OF_WORD}auf${SPACE})(?=\d{1,2}\.\d{1,2}\.${SPACE}(?:${anyCue(MOVED_AFTER)})(?![${LETTERS}]))`
const DOTTED_MONTH = String.raw`${SPACE}?(\d{1,2})\.(?!\d)`
/** `am 24.12`, `zum 24.12`, and the sentence or its part ends, or a word follows that is none for what it would count; after `zum` only the end, as in `zum 3.5 fachen Preis`. */
const UNDOTTED_MONTH =
  String.raw`(?<=${LEFT_OF_WORD}(?:${GERMAN_AM}|vom|zum)${SPACE}\d{1,2}\.)(\d{1,2})` +
  String.raw`(?=${SPACE}?$|[,;!?)]|(?<!zum${SPACE}[\d.]{3,5})${SPACE}(?!%|prozent|${CURRENCY_AFTER}))`

/** `22.04.` after a word that a date follows in German, before a time, at either end of a range, alone, where something is moved to it, or before a word that follows a date; the last dot is part of it, and `am`, `vom` and `zum` need none. */
const DAY_MONTH_DOTS: Rule = {
  name: 'day-month-dots',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}\.)(?=(?<=${AFTER_WORD}|${AFTER_START}|${AFTER_OTHER})|^|${BEFORE_TIME_OR_END}|${BEFORE_MOVED})` +
      String.raw`(\d{1,2})\.(?:${DOTTED_MONTH}|${UNDOTTED_MONTH})`,
    'gi',
  ),
  read: ({ 0: match, 1: day, 2: dotted, 3: month = dotted, index, input }) =>
    index > 0 || match.length === input.length || TIME_OR_END_OR_WORD_AFTER.test(input.slice(match.length))
      ? dayOf(undefined, Number(month), Number(day))
      : undefined,
}

/** `kann ich 14.03. kommen`: where people write German and prices have a comma, with all four digits, within a sentence. */
const DAY_MONTH_IN_SENTENCE: Rule = {
  name: 'day-month-in-sentence',
  asks: TRAIT.joinedDigits,
  beforeDigit: 0,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?=\d\d\.)(?<=[${LETTERS},] \(?)${LEFT}(\d{2})\.(0[1-9]|1[0-2])\.(?=${SPACE}(?!uhr|eur)[a-zäöü(]|[,?)])`,
    'g',
  ),
  read({ 1: day, 2: month, index, input }, { locale: { language, region } }) {
    if (language !== 'de' || !COMMA_IN_PRICES.has(region)) return undefined
    const before = textBefore(input, index, LONGEST_NUMBERED)
    return NUMBERED.test(before) || NO_DAY.test(before)
      ? undefined
      : dayOf(undefined, Number(month), Number(day))
  },
}

const NO_DAY = new RegExp(`(?<![${LETTERS}])(?:${anyCue(NO_DAY_BEFORE)}) $`, 'i')
const COMMA_IN_PRICES: ReadonlySet<string> = new Set(['DE', 'AT', 'LU', 'BE', 'IT'])

/** Dates in digits alone. */
export const numericRules: readonly Rule[] = [
  YEAR_FIRST,
  YEAR_LAST,
  YEAR_LAST_SPACED,
  YEAR_LAST_LOOSE,
  BIRTHDAY,
  DAY_MONTH_DOTS,
  DAY_MONTH_IN_SENTENCE,
]
