import { fullYear, isDay, isoDate } from '../calendar.ts'
import { CURRENCY_BEHIND } from '../currency.ts'
import type { Locale } from '../locale.ts'
import { ANY_DIGIT, MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import {
  DAYS_COUNTED,
  DOUBTFUL_MONTHS,
  LETTERS,
  MONTHS,
  NUMBERS_SPOKEN,
  ORDINALS,
  SPACE,
  anyOf,
  numbered,
} from '../words.ts'

const MONTH_NUMBER = numbered(MONTHS)
const ORDINAL_NUMBER = numbered(ORDINALS)
const COUNTED_NUMBER = numbered([['uno'], ...DAYS_COUNTED])
const SPOKEN_NUMBER = numbered(NUMBERS_SPOKEN.map((words) => [words]))
const DAY_NAMES: readonly string[] = [
  ...ORDINAL_NUMBER.keys(),
  ...COUNTED_NUMBER.keys(),
  ...NUMBERS_SPOKEN.slice(9, 31),
]

/** A calendar date with day and month; the year may be absent where the month is a word. */
export const date: Recogniser = {
  type: 'date',
  needs: {
    marks: MARK.joinedDigit,
    words: [[...MONTH_NUMBER.keys()], [...firstWords(DAY_NAMES), ANY_DIGIT]],
  },
  find: (text, row) => findByRules('date', rules, text, row),
}

const MONTH = `(${anyOf(MONTH_NUMBER.keys())})`
const ORDINAL = `(${anyOf(ORDINAL_NUMBER.keys())})`
const MONTH_WORD = wordTrait(MONTH_NUMBER.keys())
const DAY_WORD = wordTrait(DAY_NAMES)

const VERSION =
  '[Vv]ers(?:ions?|ión|ione|ie|ão)|VERSION|[Rr]elease|[Ff]irmware|[Ff][Ww]|[Bb]uild|[Vv]er[.]?|[Vv][.]?'
const NO_VERSION_BEFORE = String.raw`(?<!(?<![${LETTERS}])(?:${VERSION})(?:${SPACE}is)?:?${SPACE}?)`
/** Dates in a list, a range or an interval need no space where the sign between them is not the one within them. */
const WITHOUT_SLASH = String.raw`\d{1,4}[-.]\d{1,2}[-.]\d{1,4}`
const WITHOUT_HYPHEN = String.raw`\d{1,4}[/.]\d{1,2}[/.]\d{1,4}`
const DATE_BEFORE = String.raw`(?<=${NO_VERSION_BEFORE}(?<![${LETTERS}\d_#$€£.:/+-])(?:${WITHOUT_SLASH}[,/]|${WITHOUT_HYPHEN}[,-])|\dT\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?/)`
const DATE_OR_TIME_BEHIND = String.raw`(?=(?:[,/]${WITHOUT_SLASH}|[,-]${WITHOUT_HYPHEN}|[,-]\d{1,2}:\d{2})(?![\d_%]|[./-]\d))`
/** Nothing stands to the left that would make the number part of a longer one, a version, a path or an amount. */
const LEFT = String.raw`(?=\d)(?=(?<![${LETTERS}\d_#$€£/])(?<!\d[.,:+-])|${DATE_BEFORE})${NO_VERSION_BEFORE}`
/** The same to the right; a time of day after `T` may follow. */
const RIGHT = String.raw`(?:(?![\d_%€$£/]|[.,:-]\d|-?(?!T\d)[${LETTERS}])|${DATE_OR_TIME_BEHIND})`
const SUFFIX = String.raw`(?:st|nd|rd|th|er|[èe]re|[èe]me|te[nr]?|ste[nr]?|de|e|[ºª°])`
const DAY = String.raw`(\d{1,2})(?:${SUFFIX}|\.|${SPACE}er)?`
/** The day may end a range: `3-5 March`. */
const LEFT_OF_DAY = String.raw`(?=\d)(?<![\d${LETTERS}_#$€£/.])(?=(?<!\d[,:+-])|(?<=(?<![${LETTERS}\d_#$€£.,:/+-])\d{1,2}-))`
const LEFT_OF_WORD = `(?<![${LETTERS}_\\d])`
/** The month belongs to the day before it, as in `3 mars 10 personnes`, also when it does not have that day: `31 April 26`; not in `for 2 March 3, 2026`. */
const NO_DAY_BEFORE = String.raw`(?<!(?<![\d.,:/-])(?:29|3\d)${SPACE}(?:(?:of|de)${SPACE})?)(?=(?<!(?<![\d.,:/-])(?:0?[1-9]|[12]\d)\.?${SPACE}(?:(?:of|de)${SPACE})?)|(?=[${LETTERS}]{3,9}\.?${SPACE}\d{1,2}(?:st|nd|rd|th)?,?${SPACE}20\d{2}(?!\d|${CURRENCY_BEHIND})))`
/** A year of four digits, or of two where nothing follows that they could count, nor another day. */
const YEAR = String.raw`([12]\d{3}(?![\d%]|[.,]\d(?!\d?:\d{2})|:\d(?!\d:\d{2}:)|${CURRENCY_BEHIND})|['’]\d{2}(?!\d)|\d{2}(?=[.;!?)]?(?:$|[\n)]|[.;!?] )|,(?:$|[\n)]| (?!\d|and\b|or\b))))`
const AFTER_DAY = String.raw`(?![\d%€$£]|[.:]\d|/\d(?!\d{3}(?!\d))|,\d(?!\d{3}(?!\d)|\d?:\d{2})|${SPACE}?(?:[ap]\.?${SPACE}?m\b|uhr|o'?clock|h\b))`

const YEAR_FIRST: Rule = {
  name: 'year-first',
  asks: TRAIT.joinedDigits,
  score: 0.99,
  pattern: new RegExp(String.raw`${LEFT}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${RIGHT}`, 'g'),
  read([, year = '', , month, day]) {
    return isLikelyYear(year) ? dayOf(Number(year), Number(month), Number(day)) : undefined
  },
}

const YEAR_LAST: Rule = {
  name: 'year-last',
  asks: TRAIT.joinedDigits,
  score: 0.97,
  pattern: new RegExp(
    String.raw`${LEFT}(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})|(\d{1,2})\.${SPACE}?(\d{1,2})\.${SPACE}(\d{4}))${RIGHT}`,
    'g',
  ),
  read(match, { locale }) {
    const [first, second, year = ''] =
      match[4] === undefined ? match.slice(5) : [match[1], match[3], match[4]]
    return isLikelyYear(year) ? numeric(match, first, second, year, locale) : undefined
  },
}

/** `dob 04 03 1985`, as people type it on a phone, `1 / 12 / 2026`; the groups of a longer number are none. */
const YEAR_LAST_SPACED: Rule = {
  name: 'year-last-spaced',
  asks: TRAIT.sevenDigits,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}${SPACE}(?:[/-]${SPACE})?\d{1,2}${SPACE})${LEFT}(?<!\d${SPACE})(\d{1,2})(${SPACE}(?:[/-]${SPACE})?)(\d{1,2})\2((?:19|20)\d{2})${RIGHT}(?!${SPACE}\d|${CURRENCY_BEHIND})`,
    'g',
  ),
  read: (match, { locale }) => numeric(match, match[1], match[3], match[4], locale),
}

/** `section 2.4.11`, `python 3.11.10`, `sort code 20-11-12`, `8-10-12 inch`, `3/6/12 month plan` */
function isOneOfMany({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return (
    NUMBERED_BEFORE.test(textBefore(input, index, LONGEST_NUMBERED)) ||
    MEASURE_BEHIND.test(input.slice(end, end + LONGEST_MEASURE))
  )
}

const NUMBERED_BEFORE =
  /(?:(?<![A-Za-zÀ-ɏ])(?:(?:sections?|chapter|chapitre|cap[íi]t(?:ulo|olo)|hoofdstuk|clause|paragraph|kapitel|abschnitt|article|art\.?|artikel|art[íi]culo|articolo|python|php|java|node|kernel|drivers?|software|app|android|ios|sizes?|windows|iphones?|series|grades?|levels?|pages?|gates|questions?|steps?|t[iy]res?|lots?|npk|odds) |(?:(?:sort ?)?codes?|sku|serial|combo|combination|scores?|ratio|set of|scale (?:of|from))(?: (?:is|was|of))?:? )|§ ?)$/i
const LONGEST_NUMBERED = 24
const MEASURE_BEHIND =
  /^[ -]?(?:inch(?:es)?|f(?:ee)?t|gal(?:lons?)?|["”]|[cm]m|kg|lbs?|kwh|times|months?|weeks?|days?|min(?:ute)?s|percent|dollars?|[gm]b(?:ps)?|bed(?:room)?s?|rule|split|ratio|fertili[sz]er)(?![A-Za-z])/i
const LONGEST_MEASURE = 12

function numeric(
  match: RegExpExecArray,
  first: string | undefined,
  second: string | undefined,
  year = '',
  { dayFirst }: Locale,
): Reading | undefined {
  if (year.length === 2 && isOneOfMany(match)) return undefined
  const [day, month] = dayFirst ? [first, second] : [second, first]
  const full = yearOf(year, match)
  return dayOf(full, Number(month), Number(day)) ?? dayOf(full, Number(day), Number(month))
}

/** `24.12. - 27.12.`, `24.12. bis 27.12.` */
const UNTIL = `(?:${SPACE}?[-–]${SPACE}?|${SPACE}bis${SPACE})`
const TIME_OR_END = String.raw`(?:${SPACE}(?:um${SPACE}|\d{1,2}:\d{2})|${UNTIL}\d{1,2}\.${SPACE}?\d{1,2}\.)`
const TIME_OR_END_BEHIND = new RegExp(`^${TIME_OR_END}`, 'i')
/** Not that of `i am 5.11`. */
const GERMAN_AM = `(?<!${LEFT_OF_WORD}i${SPACE})am`

/** `22.04.` after a word that a date follows in German, before a time, at either end of a range, or alone; the last dot is part of it, and `am` and `vom` need none. */
const DAY_MONTH_DOTS: Rule = {
  name: 'day-month-dots',
  asks: TRAIT.joinedDigits,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}\.)(?=(?<=${LEFT_OF_WORD}(?:${GERMAN_AM}|vom|zum|bis|sp(?:ä|ae)testens|den|ab|der|dem|seit|zwischen|(?:mon|diens|donners|frei|sams|sonn)tag,?|mittwoch,?|(?:mo|di|mi|do|fr|sa|so)[.,]?)${SPACE}|\d\.${UNTIL}|(?:${GERMAN_AM}|zum|den|zwischen)${SPACE}\d{1,2}\.\d{1,2}\.${SPACE}(?:und|oder)${SPACE})|^|(?<![${LETTERS}\d_.,:/-])(?=\d{1,2}\.${SPACE}?\d{1,2}\.${TIME_OR_END}))` +
      String.raw`(\d{1,2})\.(?:${SPACE}?(\d{1,2})\.(?!\d)|(?<=${LEFT_OF_WORD}(?:${GERMAN_AM}|vom)${SPACE}\d{1,2}\.)(\d{1,2})(?=$|[,;!?)]|${SPACE}(?!%|prozent|${CURRENCY_BEHIND})))`,
    'gi',
  ),
  read: ({ 0: match, 1: day, 2: dotted, 3: month = dotted, index, input }) =>
    index > 0 || match.length === input.length || TIME_OR_END_BEHIND.test(input.slice(match.length))
      ? dayOf(undefined, Number(month), Number(day))
      : undefined,
}

const DAY_MONTH: Rule = {
  name: 'day-month',
  asks: TRAIT.digit | MONTH_WORD,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT_OF_DAY}${DAY}(?:${SPACE}{0,3}|[-/]${SPACE}?|${SPACE}{1,2}(?:of|de|del|di|d')${SPACE}{0,2})${MONTH}(?![${LETTERS}_])` +
      String.raw`(?:(?:[.,]?${SPACE}{1,2}|[.,]|[-/])(?:(?:of|de|del|do)${SPACE})?${YEAR}|(?:(?<=\d[-/][${LETTERS}]{3,10})[-/])?([12]\d{3}|\d{2})(?![${LETTERS}_\d])|(?!\d))`,
    'gi',
  ),
  read: (match) => (isStreet(match) ? undefined : textual(match, match[1], match[2], match[3] ?? match[4])),
}

const MONTH_DAY: Rule = {
  name: 'month-day',
  asks: TRAIT.digit | MONTH_WORD,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT_OF_WORD}${NO_DAY_BEFORE}${MONTH}(?:[.]?${SPACE}{1,2}(?:the${SPACE})?|,${SPACE}(?=\d{1,2}[a-zº])|[-/.])(\d{1,2})${SUFFIX}?${AFTER_DAY}(?![${LETTERS}_])` +
      String.raw`(?:(?:,?${SPACE}{1,2}|,|[-/](?=\d{4})|(?<=[-/.]\d{1,2})[-/])(?:(?:of|del?)${SPACE})?${YEAR}|(?<=[-/]\d{1,2})[-/](\d{2})(?![\d${LETTERS}_%/-]))?`,
    'gi',
  ),
  read: (match) =>
    isWholeMonth(match) || isBehindItsDay(match)
      ? undefined
      : textual(match, match[2], match[1], match[3] ?? match[4]),
}

const YEAR_MONTH_DAY: Rule = {
  name: 'year-month-day',
  asks: TRAIT.digit | MONTH_WORD,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{4})([-/. ])(?:${MONTH}\2(\d{1,2})|(\d{1,2})\2${MONTH})(?![\d${LETTERS}_])`,
    'gi',
  ),
  read: (match) => textual(match, match[4] ?? match[5], match[3] ?? match[6], match[1]),
}

const SPELLED_DAY_MONTH: Rule = {
  name: 'spelled-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.9,
  pattern: new RegExp(
    String.raw`${LEFT_OF_WORD}(?<!(?:twenty|thirty)[ -])${ORDINAL}${SPACE}(?:(?:of|de|di)${SPACE})?${MONTH}(?![${LETTERS}_])(?:,?${SPACE}(?:of${SPACE})?(\d{4})(?!\d))?`,
    'gi',
  ),
  read: (match) => spelled(match, match[1], match[2], match[3]),
}

/** `march twenty one`, as a recogniser of speech writes it; from ten on, as `in june two of us` is said more often than `june two`. */
const SPOKEN_DAY =
  '((?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)'

const SPELLED_MONTH_DAY: Rule = {
  name: 'spelled-month-day',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.9,
  pattern: new RegExp(
    String.raw`${LEFT_OF_WORD}${MONTH}${SPACE}(?:the${SPACE})?(?:${ORDINAL}|${SPOKEN_DAY})(?![${LETTERS}_])(?:,?${SPACE}(?:of${SPACE})?(\d{4})(?!\d))?`,
    'gi',
  ),
  read: (match) =>
    (match[3] === undefined ? isOfOrder(match) : isCountInWords(match))
      ? undefined
      : spelled(match, match[2] ?? match[3], match[1], match[4]),
}

/** `may third party …`, `in june second floor …`, `may first week` */
function isOfOrder({ 0: { length }, index, input }: RegExpExecArray): boolean {
  ORDERED_BEHIND.lastIndex = index + length
  return ORDERED_BEHIND.test(input)
}

const ORDERED_BEHIND =
  / (?:part(?:y|ies)|time|floor|shift|quarter|opinions?|class|half|hand|row|generation|round|week|attempt|year|grade|rate|person|choice|aid)(?![A-Za-z])/iy

/** `in march twenty customers called`, `march fourteen people`; a longer number too: `march nineteen eighty four`. */
function isCountInWords(match: RegExpExecArray): boolean {
  const {
    0: { length },
    index,
    input,
  } = match
  const end = index + length
  if (IN_BEFORE.test(textBefore(input, index, 4))) return true
  return COUNTED_IN_WORDS.test(input.slice(end, end + LONGEST_COUNTED)) && yearBehind(match) === undefined
}

const COUNTED_IN_WORDS =
  /^[ -](?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|people|guests|adults|customers|nights|days|weeks|months|years|times|minutes|hours|percent|dollars|pounds|euros|of)(?![A-Za-zÀ-ɏ])|[a-z]{3,5}teen(?![A-Za-zÀ-ɏ]))/i

/** Whole names of the languages that count days; `once may` and `six march` are English. */
const COUNTED_MONTH = `(${anyOf([...MONTH_NUMBER.keys()].filter(isOfRomance))})`

/** `el quince de mayo`, `le vingt-cinq décembre`, `il due giugno` */
const COUNTED_DAY_MONTH: Rule = {
  name: 'counted-day-month',
  asks: MONTH_WORD | DAY_WORD,
  score: 0.88,
  pattern: new RegExp(
    String.raw`${LEFT_OF_WORD}(?<!(?:treinta|trente|trinta|vingt|vinte)(?:${SPACE}(?:y|et|e))?[ -])(${anyOf(COUNTED_NUMBER.keys())})${SPACE}(?:de${SPACE})?${COUNTED_MONTH}(?![${LETTERS}_])(?:${SPACE}(?:del?${SPACE})?(\d{4})(?!\d))?`,
    'gi',
  ),
  read(match) {
    const [, counted = '', month, year] = match
    const day = COUNTED_NUMBER.get(counted.toLowerCase().replaceAll('-', ' '))
    return isStreet(match) ? undefined : textual(match, String(day), month, year)
  },
}

export const rules: readonly Rule[] = [
  YEAR_FIRST,
  YEAR_LAST,
  YEAR_LAST_SPACED,
  DAY_MONTH_DOTS,
  DAY_MONTH,
  MONTH_DAY,
  YEAR_MONTH_DAY,
  SPELLED_DAY_MONTH,
  SPELLED_MONTH_DAY,
  COUNTED_DAY_MONTH,
]

function textual(
  match: RegExpExecArray,
  day: string | undefined,
  month = '',
  year: string | undefined,
): Reading | undefined {
  const name = month.toLowerCase()
  if (name === 'november' && isSpelling(match)) return undefined
  if (year?.length !== 4 && DOUBTFUL_MONTHS.has(name) && !/[-/.](?! )| de /i.test(match[0])) return undefined
  if (isEndOfSentence(match[0], name) || (isVerb(name) && isUsedAsVerb(match))) return undefined
  const number = MONTH_NUMBER.get(name) ?? 0
  const spoken = year === undefined ? yearBehind(match) : undefined
  if (spoken === undefined) return dayOf(yearOf(year, match), number, Number(day))
  const reading = dayOf(spoken.year, number, Number(day))
  return reading && { ...reading, end: spoken.end }
}

/** `… in June. 3 of us …`: a dot behind a whole name is no dot of an abbreviation. */
function isEndOfSentence(match: string, month: string): boolean {
  return !ABBREVIATION.test(month) && match.toLowerCase().startsWith(`${month}. `)
}

const ABBREVIATION = /^(?!may|mai|mei|june|july|juni|juin|juli|mars|mayo).{3,4}$|^febr$/

function isVerb(month: string): boolean {
  return month === 'may' || month === 'march'
}

/** `… under 18 may not apply`, `the second may work`, `option 2 may …`, `we may 3 times …`; `2nd`, `of` or a year tells a day. */
function isUsedAsVerb({ 0: match, index, input }: RegExpExecArray): boolean {
  const behind = input.slice(index + match.length, index + match.length + 12)
  const before = textBefore(input, index, LONGEST_SUBJECT)
  if (/^(?:may|march) (?:\d{1,2}|[a-z-]+)$/i.test(match)) return PRONOUN_BEFORE.test(before)
  return (
    /^(?:\d{1,2}|[a-z]+) [a-z]+$/i.test(match) &&
    (AUXILIARY_BEHIND.test(behind) || (/^ [a-z]/i.test(behind) && NUMBERED_THING_BEFORE.test(before)))
  )
}

const AUXILIARY_BEHIND = /^ (?:not|be|have|also|only|still|need|apply|work|cover|want|take|or may)\b/
const PRONOUN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:i|we|you|they|he|she|it|who) $/i
const NUMBERED_THING_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:option|plan|answer|section|form|building|chapter|class|choice|step|phase|item|line|lane|unit|gate|room|team|group|level|tier|type|part|page|zone|terminal|question|number|no\.?) $/i
const LONGEST_SUBJECT = 12

/** `rue du 8 mai 1945`, `avenida 9 de julio`, `12 August Road` */
function isStreet({ 0: { length }, index, input }: RegExpExecArray): boolean {
  STREET_BEFORE.lastIndex = index
  STREET_BEHIND.lastIndex = index + length
  return STREET_BEFORE.test(input) || STREET_BEHIND.test(input)
}

const STREET_BEFORE =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:(?:rue|place|avenue|av\.?|boulevard|bd) du|(?:calle|avenida|av\.|plaza|rua|pra[çc]a)(?: d[eo]l?)?|via|viale|corso|piazza|(?:stra(?:ß|ss)e|platz) des) )/iy
const STREET_BEHIND = / (?:(?:street|road|avenue|ave|lane)(?![A-Za-z])|st(?=,|\.?$))/iy

/** `in june 3 guests`: behind that word stands a month, and the number counts what follows. */
function isWholeMonth({ 0: match, index, input }: RegExpExecArray): boolean {
  const end = index + match.length
  const behind = input.slice(end, end + LONGEST_COUNTED)
  return (
    / \d{1,2}$/.test(match) &&
    (SPAN_BEHIND.test(behind) || (IN_BEFORE.test(textBefore(input, index, 4)) && COUNTED_BEHIND.test(behind)))
  )
}

/** `24.99% APR 12 months`, `agent june 5 stars` */
const SPAN_BEHIND = /^[ -](?:months?|minutes|mins|years|stars?)(?![A-Za-zÀ-ɏ])/i

const IN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:in|im|en|em) $/i
const COUNTED_BEHIND =
  /^ (?:people|guests|adults|nights|days|weeks|times|of (?:us|them)|personen|nächte|tage|wochen|personnes|nuits|jours|semaines|personas|noches|d[íi]as|semanas|persone|notti|giorni|settimane|pessoas|noites|nachten|dagen|weken)(?![A-Za-zÀ-ɏ])/i
const LONGEST_COUNTED = 12

/** `via XX settembre 5`: the day stands before the month. */
function isBehindItsDay({ index, input }: RegExpExecArray): boolean {
  return ROMAN_BEFORE.test(textBefore(input, index, LONGEST_ROMAN))
}

const ROMAN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:[IVX]{2,5}|V|X) $/
const LONGEST_ROMAN = 7

/** `Lima Oscar 8 8 November Yankee`: the word for the letter N, beside one for another letter. */
function isSpelling({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const end = index + length
  return (
    CODE_WORD_BEFORE.test(textBefore(input, index, 24)) || CODE_WORD_BEHIND.test(input.slice(end, end + 24))
  )
}

const CODE_WORD =
  '(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa' +
  '|quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu)'
const CODE_WORD_BEFORE = new RegExp(`(?<![${LETTERS}])${CODE_WORD}(?:[ ]\\d){0,4}[ ]$`, 'i')
const CODE_WORD_BEHIND = new RegExp(`^(?:[ ]\\d){0,4}[ ]${CODE_WORD}(?![${LETTERS}])`, 'i')

function spelled(
  match: RegExpExecArray,
  ordinal = '',
  month = '',
  year: string | undefined,
): Reading | undefined {
  const word = ordinal.toLowerCase().replace('-', ' ')
  const day = ORDINAL_NUMBER.get(word) ?? SPOKEN_NUMBER.get(word)
  return textual(match, String(day), month, year)
}

function dayOf(year: number | undefined, month: number, day: number): Reading | undefined {
  return isDay(year, month, day) ? { value: isoDate(year, month, day) } : undefined
}

function yearOf(digits: string | undefined, match: RegExpExecArray): number | undefined {
  if (digits === undefined) return undefined
  const year = fullYear(digits.replace(/^['’]/, ''))
  return digits.length < 4 && year >= FIRST_YEAR_OF_NO_BIRTH && isBirthday(match) ? year - 100 : year
}

/** A year in words: `june 3rd twenty twenty five`, `… nineteen oh four`, `… two thousand and six`. */
function yearBehind({
  0: { length },
  index,
  input,
}: RegExpExecArray): { year: number; end: number } | undefined {
  CENTURY_BEHIND.lastIndex = index + length
  if (!CENTURY_BEHIND.test(input)) return undefined
  YEAR_BEHIND.lastIndex = index + length
  const [, century = '', oh, word = ''] = YEAR_BEHIND.exec(input) ?? []
  const number = SPOKEN_NUMBER.get(word.toLowerCase().replace('-', ' '))
  const isCentury = /^two/i.test(century)
  if (number === undefined || (number < 10 && oh === undefined && !isCentury)) return undefined
  return { year: (/^nine/i.test(century) ? 1900 : 2000) + number, end: YEAR_BEHIND.lastIndex }
}

/** Asked first, as the names of all numbers take long to compile. */
const CENTURY_BEHIND = new RegExp(`,?${SPACE}(?:of${SPACE})?(?:nineteen|twenty|two thousand)[ -]`, 'iy')
const YEAR_BEHIND = new RegExp(
  `,?${SPACE}(?:of${SPACE})?(nineteen|twenty|two thousand)[ -](?:(oh?|and)[ -])?(${anyOf(NUMBERS_SPOKEN)})(?![${LETTERS}]|[ ](?:hundred|thousand))`,
  'iy',
)

/** `dob 4/3/48`: nobody is born in years to come. The clock is not asked, so that a text reads the same at any time. */
function isBirthday({ index, input }: RegExpExecArray): boolean {
  return BIRTH_BEFORE.test(textBefore(input, index, LONGEST_BIRTH))
}

/** Some years from now, so that the children of the next ones are read, too. */
const FIRST_YEAR_OF_NO_BIRTH = 2030
const BIRTH_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:d\.?o\.?b|birth(?:date|day)?|born|geb(?:oren|urtstag|urtsdatum)?|naissance|n(?:ée?s?|ee|e(?= le))|nacid[oa]|nac[íi]|nacimiento|nat[oa]|nascita|geboren|geboortedatum|nasc(?:i|id[oa]|imento))(?![A-Za-zÀ-ɏ])[^\d,;?!]{0,14}$/i
const LONGEST_BIRTH = 28

function isLikelyYear(digits: string): boolean {
  return digits.length === 2 || (digits >= '1000' && digits <= '2999')
}

function isOfRomance(month: string): boolean {
  return /^(?:.+ier|.+bre|...+o|.+[bv]ril|aprile|mars|mai|juin|juillet|ao[uû]t)$/.test(month)
}

function firstWords(ordinals: Iterable<string>): readonly string[] {
  return [...ordinals].map((ordinal) => ordinal.split(' ')[0] ?? ordinal)
}
