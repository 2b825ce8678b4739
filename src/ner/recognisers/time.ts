import { twoDigits } from '../calendar.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, longestOf, wordsOf } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import {
  AT,
  AT_NIGHT,
  AFTER_GERMAN_AM,
  BOOK,
  CLOCK,
  CLOCK_AFTER_FOUR_DIGITS,
  CLOCK_AFTER_FULL_HOUR,
  CLOCK_AFTER_HOURS,
  CLOCK_AFTER_MINUTES,
  COMMA_BEFORE,
  COUNTED_AFTER_HALF,
  DAY_BESIDE_DOTTED,
  DEPARTING_FROM,
  DEPARTURE,
  DOTTED_BEFORE,
  DURATION_BEFORE,
  DURATION_AFTER,
  EARLY_AFTER,
  FARE,
  FROM,
  HOURS_BEFORE,
  HOURS_LASTING_AFTER,
  HOUR_AND_MINUTES_BEFORE,
  HOUR_BEFORE,
  HOUR_FROM_FIVE_BEFORE,
  HOUR_OF_PART_AFTER,
  LATE,
  LATE_AT_NIGHT,
  LASTING_UNTIL_BEFORE,
  LATER_HOUR_BEFORE,
  LEAVING,
  LEAVING_AT,
  LEAVING_AFTER,
  LENGTH_AFTER,
  OF_RATIO,
  PART_AFTER_HOUR,
  RATIO_BEFORE,
  TO_HOUR,
  TWELVE,
  UNIT_AFTER_DOTTED,
  STATION,
  UUR_BEFORE,
  UUR_AFTER,
  WAITED,
  WORK_AFTER_UUR,
  WITHOUT,
} from '../cues/time.ts'
import { GERMAN_WEEKDAY, SHORT_WEEKDAY } from '../cues/weekday.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { hourOf, inHalf } from '../times/half-of-day.ts'
import { MINUTES, MINUTES_IN_WORDS, withWholeTime } from '../times/minutes-in-words.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS, MONTHS, SPACE, WEEKDAYS, anyOf } from '../words.ts'

/** A time of day with digits: `14:30`, `2 pm`, `18 Uhr`, `20h30`. */
export const time: Recogniser = {
  type: 'time',
  needs: { marks: MARK.digit },
  find: (text, row) => findByRules('time', rules, text, row),
}

/** `am`, and the last letter of `a.m.` */
const HALF_WORD = wordTrait(['am', 'pm', 'm', 'a', 'p', 'amish', 'pmish'], 'after digits')
const CLOCK_WORD = wordTrait(
  [...[CLOCK, HOUR_OF_PART_AFTER, PART_AFTER_HOUR].flatMap(wordsOf), ...MINUTES.keys()],
  'after digits',
)

/** What a time may be joined to: the start of a range, another time of a list, or its date. */
const RANGE_OR_LIST = String.raw`(?<![${LETTERS}\d_$€£#.:+])(?:\d{1,2}[.:hu]\d{2}[,/-]|(?<![,/-])\d{1,2}-)`
const ITS_DATE = String.raw`[-/.]\d{1,2}[-/.]\d{1,4},|[ ][12]\d{3},|[/.]\d{1,2}[/.]\d{1,4}-|/[12]\d{3}:`
/** `UTC-08:00` and `10:15 +01:00` say how far away a clock is. */
const LEFT = String.raw`(?<![${LETTERS}\d_$€£#]|(?<![${LETTERS}])(?:GMT|UTC)${SPACE}?[+-]|:\d{2}${SPACE}\+)(?=(?<!\d[.,:/+-])|(?<=${RANGE_OR_LIST}|${ITS_DATE}))`
/** The word ends, or goes on as in `5pmish`. */
const WORD_ENDS = `(?!(?!ish(?![${LETTERS}]))[${LETTERS}])`
/** `am`, `p.m.`; after minutes one letter will do: `6:05a`. */
const HALF = String.raw`([ap])(?:\.${SPACE}?m\.|\.?${SPACE}?m${WORD_ENDS}|(?<=:\d{2}[ap])(?![${LETTERS}\d]|\.[${LETTERS}\d]))`
/** Another time of a list may follow, or the date with which an interval of ISO 8601 ends. */
const OFFSET_OR_END = String.raw`(?![\d%€$£]|[:.]\d|[,/]\d(?!\d?:\d{2}|\d{3}-)|-?(?!Z|ish(?![${LETTERS}]))[${LETTERS}])`
/** `.123`: after a date of ISO 8601 may stand parts of a second. */
const FRACTION = String.raw`(?<=\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?=[.,]\d{1,9}(?!\d))`

const RATIO = String.raw`(?:${anyCue(RATIO_BEFORE)}|(?:${anyCue(WAITED)})(?:${SPACE}for)?)(?:${SPACE}(?:${anyCue(OF_RATIO)}))?:?${SPACE}`
const NO_RATIO_BEFORE = `(?<!(?<![${LETTERS}])${RATIO})`

/** `1h30 pm`, as in Canada; without a sign between only at round minutes: `1130am`, but not `132pm`; after a space only minutes that are no hour. */
const TWELVE_HOURS: Rule = {
  name: 'twelve-hours',
  asks: HALF_WORD,
  score: 0.97,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?|([0-5][05])(?=[ap]m)|${SPACE}(0\d|1[3-9]|[2-5]\d)(?=${SPACE}[ap]))?${SPACE}{0,2}${HALF}`,
    'gi',
  ),
  read({ 0: match, 1: hours, 2: minutes, 3: seconds, 4: joined, 5: apart, 6: half, index, input }) {
    const hour = Number(hours)
    if (hour === 0 || hour > 12 || isGermanAm(match, input, index)) return undefined
    return clock(inHalf(hour, half), minutes ?? joined ?? apart, seconds)
  },
}

/** `habe 2 am Montag bestellt`: in German `am` is "on the". */
function isGermanAm(match: string, text: string, index: number): boolean {
  const end = index + match.length
  return / am$/i.test(match) && GERMAN_AFTER.test(text.slice(end, end + 16))
}

const GERMAN_AFTER = new RegExp(
  String.raw`^[ ](?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(AFTER_GERMAN_AM)}|\d{1,2}\.(?:[ ]|\d{1,2}\.))`,
  'i',
)

/** `14:30 Uhr`, `14:30u` */
const UNIT = `(?:(?:${SPACE}?(?:${anyCue(CLOCK_AFTER_MINUTES)})|u)(?![${LETTERS}]))?`

/** A colon and no more; not a ratio, a verse or a part of a longer number. Also after the `T` of ISO 8601. */
const WITH_COLON: Rule = {
  name: 'with-colon',
  asks: TRAIT.colonDigits,
  score: 0.93,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}:\d)(?=${LEFT}${NO_RATIO_BEFORE}|(?<=\d{4}-\d\d-\d\dT))(\d{1,2}):(\d{2})(?::(\d{2}))?${UNIT}(?:${OFFSET_OR_END}|${FRACTION})`,
    'gi',
  ),
  read: (match) =>
    isVerse(match) || isLength(match) ? undefined : clock(hourOf(match, match[1]), match[2], match[3]),
}

/** `1:30 minutes in`, `a 2:30 hour flight`, `7:30 per mile`, `3:05/km`, `a 16:10 ratio` */
function isLength({ 0: { length }, index, input }: RegExpExecArray): boolean {
  LENGTH.lastIndex = index + length
  return LENGTH.test(input)
}

const LENGTH = new RegExp(
  `(?: (?:${anyCue(LENGTH_AFTER)})|${SPACE}?/${SPACE}?(?:km|mi|mile))(?![${LETTERS}])`,
  'iy',
)

/** `John 3:16`: after a name that people have too, only at a minute for which nobody makes an appointment. */
function isVerse({ 2: minutes = '', index, input }: RegExpExecArray): boolean {
  return !/[05]$/.test(minutes) && BOOK_BEFORE.test(textBefore(input, index, LONGEST_BOOK))
}

const BOOK_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(BOOK)}) $`, 'i')
const LONGEST_BOOK = longestOf(BOOK) + 2

const O_CLOCK = `o['’]?${SPACE}?clock(?:${SPACE}${HALF})?`
const MINUTES_AFTER = String.raw`(?:${SPACE}?(\d{2})(?![\d%]|[.,:]\d|${SPACE}?min|${CURRENCY_AFTER}))?`

/** `8 Uhr`, `18.12 Uhr`, `18 Uhr 30`, `10 o'clock pm`, `14.30 uur`, `10 heures 30`. */
const WITH_WORD: Rule = {
  name: 'with-word',
  asks: CLOCK_WORD,
  score: 0.95,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:[.](\d{2}))?${SPACE}?(?:${anyCue(CLOCK_AFTER_HOURS)}|${O_CLOCK})${MINUTES_AFTER}(?![${LETTERS}\d])`,
    'gi',
  ),
  read(found) {
    const { 0: match, 1: hours, 2: minutes, 3: half, 4: after, index, input } = found
    const isDuration =
      minutes === undefined &&
      (/hora/i.test(match) ||
        (/heure/i.test(match) && after === undefined) ||
        (/uur$/i.test(match) && isDutchDuration(Number(hours), input, index, index + match.length)))
    if (isDuration) return undefined
    return clock(half === undefined ? hourOf(found, hours) : inHalf(Number(hours), half), minutes ?? after)
  },
}

/** `0800 hours`, `at 1530 hrs`, `1430 Uhr`: as soldiers and airlines write it. Without a zero in front it may be how many hours. */
const WITHOUT_COLON: Rule = {
  name: 'without-colon',
  asks: CLOCK_WORD,
  score: 0.88,
  pattern: new RegExp(
    String.raw`(?=\d{4}${SPACE}?[hu])${LEFT}([01]\d|2[0-3])([0-5]\d)${SPACE}?(${anyCue(CLOCK_AFTER_FOUR_DIGITS)})(?![${LETTERS}\d]|${SPACE}of(?![${LETTERS}]))`,
    'gi',
  ),
  read({ 1: hours = '', 2: minutes, 3: word = '', index, input }) {
    const isTime = /^u/i.test(word) || hours.startsWith('0') || AT_TIME.test(textBefore(input, index, 8))
    return isTime ? clock(Number(hours), minutes) : undefined
  },
}

const AT_TIME = new RegExp(`(?<![${LETTERS}])(?:${anyCue(AT)}) $`, 'i')

/** `binnen 24 uur`, `3 uur gewacht`: in Dutch the word for hours too. */
function isDutchDuration(hours: number, text: string, start: number, end: number): boolean {
  const left = textBefore(text, start, 16)
  const after = text.slice(end, end + 16)
  return (
    (hours === 24 && !/(?:om|tot) $/i.test(left)) ||
    UUR_LASTING_BEFORE.test(left) ||
    UUR_LASTING_AFTER.test(after) ||
    (hours < 9 && NOTHING_SAYS_WHEN.test(left) && WORK_AFTER.test(after))
  )
}

const NOTHING_SAYS_WHEN = /(?:^|[,;:(+\n-] ?)$/
const WORK_AFTER = new RegExp(`^ (?:${anyCue(WORK_AFTER_UUR)})(?![${LETTERS}])`, 'i')
const UUR_LASTING_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(UUR_BEFORE)}):? $`, 'i')
const UUR_LASTING_AFTER = new RegExp(`^ (?:${anyCue(UUR_AFTER)})(?![${LETTERS}])`, 'i')

const AFTER_HOUR_CUE = `(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_BEFORE)})${SPACE})`

/** `20h30`, `20u30`, `om 14 u 30`, `3:00 h`, `8h` where a word before says that it is no duration. */
const WITH_H: Rule = {
  name: 'with-h',
  asks: CLOCK_WORD,
  score: 0.93,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:${SPACE}?h${SPACE}?|u|(?<=${AFTER_HOUR_CUE}\d{1,2})${SPACE}?u${SPACE})(\d{2})(?:${SPACE}?(?:min|mn|m))?(?![\d${LETTERS}])`,
    'gi',
  ),
  read(found) {
    const { 0: match, 1: hours, 2: minutes, index, input } = found
    const left = textBefore(input, index, LONGEST_LASTING)
    const end = index + match.length
    const isDuration =
      (/m(?:i?n)?$/i.test(match) &&
        !(Number(hours) < 8 ? HOUR_CUE_BEFORE : ANY_HOUR_CUE_BEFORE).test(left)) ||
      LASTING_BEFORE.test(left) ||
      LASTING_AFTER.test(input.slice(end, end + 12)) ||
      (Number(hours) < 8 && HOURS_LASTING.test(input.slice(end, end + 24)))
    return isDuration ? undefined : clock(hourOf(found, hours), minutes)
  },
}

/** `attendu 1h30`, `1h30 de retard` */
const LASTING_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${anyCue(DURATION_BEFORE)})(?:${SPACE}?:)?${SPACE}$`,
  'i',
)
const LONGEST_LASTING = longestOf(DURATION_BEFORE) + ' : '.length + 1
const HOURS_LASTING = new RegExp(`^${SPACE}(?:${anyCue(HOURS_LASTING_AFTER)})(?![${LETTERS}])`, 'i')
const LASTING_AFTER = new RegExp(`^${SPACE}d(?:[ei]${SPACE}|['’])(?:${anyCue(DURATION_AFTER)})`, 'i')

/** No `de` follows, as in `2h de retard`, nor another word that tells how long: `ab 12h Verspätung`, `12u wachten`; in `até 12h depois de amanhã` such a word begins a day. */
const NO_DURATION = String.raw`(?![\d${LETTERS}]|/[${LETTERS}]|${SPACE}(?!depois d(?:e${SPACE}|['’])amanh[aã])(?:d['’]|(?:de|${anyCue(HOURS_LASTING_AFTER)}|${anyCue(UUR_AFTER)})(?![${LETTERS}])))`

/** A word that an hour follows: `10h30min` is a time after one, and a duration elsewhere. */
const HOUR_CUE_BEFORE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(HOUR_BEFORE)}|a)${SPACE}$`, 'i')
const ANY_HOUR_CUE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${[HOUR_BEFORE, HOUR_FROM_FIVE_BEFORE, LATER_HOUR_BEFORE].map(anyCue).join('|')}|a)${SPACE}$`,
  'i',
)

/** `até 18h`, but `em até 12h` */
const UNTIL = `(?<!(?<![${LETTERS}])(?:${anyCue(LASTING_UNTIL_BEFORE)})${SPACE})at[ée]`
/** The first hour of a range: `de 8 a 10h`, `entre 9 et 12h` */
const FROM_HOUR = String.raw`(?:${anyCue(FROM)})${SPACE}\d{1,2}${SPACE}(?:${anyCue(TO_HOUR)})`
/** `avant 10h`, `de 8 a 10h` */
const AFTER_LATER_CUE = String.raw`(?<=(?<![${LETTERS}])(?:${anyCue(LATER_HOUR_BEFORE)}|${anyCue(GERMAN_WEEKDAY)}|${UNTIL}|${FROM_HOUR})${SPACE})`
/** `hoje 12h sem internet`, but not `até as 12h sem falta` */
const NOT_WITHOUT = `(?!${SPACE}(?:${anyCue(WITHOUT)})${SPACE}(?!falta))`
const HOUR_UNIT = `${SPACE}?(?:h(?:eures?|oras?|r?s)?|u)`
const LATER_HOUR = String.raw`(?=(?:[89]|1\d|2[0-3])${HOUR_UNIT}${NO_DURATION}${NOT_WITHOUT})`

/** Not in English and German, where such words may say when somebody did something for so long: `worked 8h at night`. */
const PART_OF_DAY = [EARLY_AFTER, LATE, AT_NIGHT, LATE_AT_NIGHT].map((table) =>
  anyCue({ ...table, en: [], de: [] }),
)
/** After `horas` only those with `da` or `de la`, and only of one hour: `2 a 3 horas da tarde` may be how long. */
const BEFORE_PART_OF_DAY = String.raw`${LEFT}(?=(?:1[0-2]|[1-9])${SPACE}?(?:h(?:r?s)?${SPACE}|u${SPACE}|(?<!\d${SPACE}(?:${anyCue(TO_HOUR)})${SPACE}\d{1,2}${SPACE}?)h(?:eures?|oras?)${SPACE}(?=da|du|de${SPACE}l))(?:${PART_OF_DAY.join('|')})(?![${LETTERS}]))`
/** An answer and no more: `15h`, `17 hs`. */
const WHOLE_TEXT = String.raw`^(?=(?:[89]|1\d|2[0-3])${SPACE}?hs?[.!?]?$)`

/** `24 avril 14h`, `15 mei 2026 10u`, `24/04/2026 a 14h` */
const AFTER_DATE = String.raw`(?<=(?<!\d)\d{1,2}(?:(?:er)?${SPACE}(?:de${SPACE})?(?:${anyOf(MONTHS.flat())})(?:${SPACE}(?:de${SPACE})?20\d\d)?|\1\d{1,2}([-/.])(?:20)?\d\d),?${SPACE}(?:a${SPACE})?)`
/** `le train de 8h`; `un train de 8h` says how long it takes. */
const AFTER_EARLIER_CUE = `(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_FROM_FIVE_BEFORE)}|${anyCue(LEAVING)}),?${SPACE})`
const FROM_FIVE = String.raw`(?=(?:0?[5-9]|1\d|2[0-3])${HOUR_UNIT}${NO_DURATION}${NOT_WITHOUT})`

/** `à 8h`, `samedi 10h`: after a word that an hour follows; `5h da tarde`, and an hour alone. */
const AT_FULL_HOUR: Rule = {
  name: 'at-full-hour',
  asks: CLOCK_WORD,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d)(?:${AFTER_HOUR_CUE}|(?:${AFTER_LATER_CUE}|${AFTER_DATE})${LATER_HOUR}|${AFTER_EARLIER_CUE}${FROM_FIVE}|${BEFORE_PART_OF_DAY}|${WHOLE_TEXT})(\d{1,2})${SPACE}?(?:${anyCue(CLOCK_AFTER_FULL_HOUR)})(?![\d${LETTERS}])`,
    'gi',
  ),
  read: (match) => (isWholeDay(match) || isAway(match) ? undefined : clock(hourOf(match, match[2]))),
}

/** `à 2h de Paris`; `à 2h de l'après-midi` and `à 2h de la nuit` are times, and `à 10h de Paris` one at which somebody leaves. */
function isAway({ 0: { length }, 2: hours, index, input }: RegExpExecArray): boolean {
  return (
    Number(hours) < 5 &&
    textBefore(input, index, 2) === 'à ' &&
    PLACE_AFTER.test(input.slice(index + length, index + length + ' de la nuit'.length))
  )
}

const PLACE_AFTER = /^ d(?:e (?!la nuit|l['’])|['’])/

/** `las 24 horas del día` */
function isWholeDay({ 2: hours, index, input }: RegExpExecArray): boolean {
  return hours === '24' && /(?<!a )las $/i.test(textBefore(input, index, 6))
}

const NOTHING_COUNTED = String.raw`(?![\d%€$£]|[.,:/-]\d|${CURRENCY_AFTER}|${SPACE}?(?:${anyCue(UNIT_AFTER_DOTTED)})(?![${LETTERS}])|-?[${LETTERS}])`

/** Of hours and minutes, if any. */
function readClock(match: RegExpExecArray): Reading | undefined {
  return clock(hourOf(match, match[1]), match[2])
}

/** `Abfahrt: 14.35`, `llegada a Atocha 09.30`, `ab Hbf 14.05`, `the 9.42 train` */
const DEPARTING = String.raw`(?<=(?<![${LETTERS}])(?:(?:${anyCue(DEPARTURE)})(?::|${SPACE}(?:${anyCue(DEPARTING_FROM)})(?:${SPACE}[${LETTERS}]{2,16}){1,2})?${SPACE}(?=\d{1,2}\.(?:00|1[3-9]|[2-5]\d))|(?:${anyCue(LEAVING_AT)})(?:${SPACE}[${LETTERS}]{1,16}){0,4}${SPACE}at${SPACE}|(?:${anyCue(STATION)})${SPACE}(?!\d{1,2}\.\d\d\.)|(?:${anyCue(LEAVING)})${SPACE}|(?:the|my|this|that)${SPACE}(?=\d{1,2}\.\d\d${SPACE}(?:${anyCue(LEAVING_AFTER)})(?![${LETTERS}]|${SPACE}(?:${anyCue(FARE)})))))`

/** `alle 10.30`, `um 18.30`: a dot only after a word that a time follows, or beside its day, and before nothing that is counted. */
const WITH_DOT: Rule = {
  name: 'with-dot',
  asks: TRAIT.joinedDigits,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}\.\d)(?:(?:(?<=(?<![${LETTERS}])(?:${anyCue(DOTTED_BEFORE)})${SPACE})|${DEPARTING})()|${LEFT})(\d{1,2})\.(\d{2})(?:${SPACE}?[hu](?![${LETTERS}]))?${NOTHING_COUNTED}`,
    'gi',
  ),
  read(match) {
    const { 1: cue, 2: hours, 3: minutes } = match
    if (cue === undefined && !isBesideDay(match)) return undefined
    return clock(hourOf(match, hours), minutes)
  },
}

/** `tomorrow at 9.30`, `at 9.30 on monday`, `7.30 in the evening` */
function isBesideDay({ 0: { length }, index, input }: RegExpExecArray): boolean {
  const left = textBefore(input, index, LONGEST_DAY)
  const [, part] = dayAfter().exec(input.slice(index + length, index + length + LONGEST_DAY)) ?? []
  if (part !== undefined && (EVENING.test(part) || AT_TIME.test(left))) return true
  return dayBefore().test(left)
}

const LONGEST_DAY = 24
const EVENING = /^(?:tonight|in the )/i
const DAY = `(?:${anyCue(DAY_BESIDE_DOTTED)}|${anyOf(WEEKDAYS.flat())})`
const dayBefore = compiledOnUse(`(?<![${LETTERS}])${DAY},? at $`, 'i')
const dayAfter = compiledOnUse(`^ ((?:(?:on|this|in the) )?${DAY})(?![${LETTERS}])`, 'i')

/** `alle 18,30`, `ore 9,15`: the same with a comma, as in Italy. */
const WITH_COMMA: Rule = {
  name: 'with-comma',
  asks: TRAIT.digit,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?=\d{1,2},)(?<=(?<![${LETTERS}])(?:${anyCue(COMMA_BEFORE)})${SPACE})(\d{1,2}),([0-5][05])${NOTHING_COUNTED}`,
    'gi',
  ),
  read: readClock,
}

const TO = `(?:${SPACE}(?:${anyCue(TO_HOUR)})${SPACE}|${SPACE}?[-–]${SPACE}?)`

const FROM_SIX = String.raw`(?:0?[6-9]|1\d|2[0-4])`
const QUARTER = String.raw`${FROM_SIX}\.(?:00|15|30|45)`
const LAST_QUARTER = QUARTER + NOTHING_COUNTED
const TO_OTHER_RANGE = `(?:,|${SPACE}?/|${SPACE}(?:${anyCue(AND)}|u\\.|&))?${SPACE}`
const BEFORE_RANGE =
  `(?<![${LETTERS}])(?:${[HOURS_BEFORE, SHORT_WEEKDAY, FROM].map(anyCue).join('|')}|${anyOf(WEEKDAYS.flat())})[.:,]?${SPACE}` +
  `(?:${QUARTER}${TO}${QUARTER}${TO_OTHER_RANGE})?`

/** `von 8 bis 15.30`: in these languages the dot is no decimal point. */
const { de: german = [], nl: dutch = [] } = FROM
const FROM_IN_GERMANIC = `(?<![${LETTERS}])(?:${anyCue({ de: german, nl: dutch })})`
const DAY_AFTER = `${SPACE}(?:${anyOf(WEEKDAYS.flat())})(?![${LETTERS}])`

const DOTTED_RANGES = [
  `(?<=${BEFORE_RANGE})(?=${QUARTER}${TO}${LAST_QUARTER})`,
  `(?<=${BEFORE_RANGE}${QUARTER}${TO})(?=${LAST_QUARTER})`,
  `${LEFT}(?=${QUARTER}${TO}${LAST_QUARTER}${DAY_AFTER})`,
  `(?<=${LEFT}${QUARTER}${TO})(?=${LAST_QUARTER}${DAY_AFTER})`,
  `(?<=${FROM_IN_GERMANIC}${SPACE}${FROM_SIX}${TO})(?=${LAST_QUARTER})`,
  String.raw`(?<=${FROM_IN_GERMANIC}${SPACE})(?=${QUARTER}${TO}${FROM_SIX}(?:$|[;!?)]|[.,](?!\d)))`,
].join('|')

/** `lun-ven 9.00-13.00 e 15.30-19.30`, `tussen 9.00 en 12.00`, `8.30-18.30 mon-sat`: quarters of an hour, after a day or a word for hours, or before a day. */
const DOTTED_RANGE: Rule = {
  name: 'dotted-range',
  asks: TRAIT.joinedDigits,
  score: 0.8,
  pattern: new RegExp(String.raw`(?=\d{1,2}\.\d\d)(?:${DOTTED_RANGES})(\d{1,2})\.(\d\d)`, 'gi'),
  read: readClock,
}

/** `14.30h`, `17.30u`, from six on, as less may be how long; `at 18.30 hrs`; the first of `8.00 bis 12.00 Uhr`. */
const WITH_DOT_AND_UNIT: Rule = {
  name: 'with-dot-and-unit',
  asks: TRAIT.joinedDigits | CLOCK_WORD,
  score: 0.85,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})\.([0-5]\d)(?:(?<=(?<!\d)(?:0?[6-9]|1\d|2[0-3])\.\d\d)${SPACE}?(?:hs?|u)${NO_DURATION}|(?<=(?<![${LETTERS}])(?:${anyCue(AT)})${SPACE}\d{1,2}\.\d\d)${SPACE}?hrs(?![${LETTERS}])|(?=${TO}\d{1,2}\.[0-5]\d${SPACE}?(?:uhr|uur|[hu])(?![${LETTERS}])))`,
    'gi',
  ),
  read: readClock,
}

/** `alle ore 15`, `12/5/2026 ore 15 e 30`; not `2 ore 15`. */
const AFTER_ORE: Rule = {
  name: 'behind-ore',
  asks: TRAIT.digit,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}]|(?<![\d/.-])\d{1,3}${SPACE}?)ore${SPACE}(\d{1,2})(?:${SPACE}e${SPACE}(\d{2}))?${NOTHING_COUNTED}`,
    'gi',
  ),
  read: readClock,
}

/** `a las 10 y media`, `alle 18 e 30`; fewer minutes may be another hour, `a las 9 y 15`, but not in Italian after `alle`. */
const WITH_MINUTES_IN_WORDS: Rule = {
  name: 'with-minutes-in-words',
  asks: TRAIT.digit,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d{1,2}${SPACE}[emy])(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_AND_MINUTES_BEFORE)})${SPACE})(\d{1,2})` +
      String.raw`(?:${SPACE}[ey]${SPACE}(25|[345][05]|(?<=alle${SPACE}\d{1,2}${SPACE}e${SPACE})[12][05])${NOTHING_COUNTED}|(?=${SPACE}(?:${MINUTES_IN_WORDS})(?![${LETTERS}]|${SPACE}(?:${anyCue(COUNTED_AFTER_HALF)})(?![${LETTERS}]))))`,
    'gi',
  ),
  read: readClock,
}

/** `5 de la tarde`, `alle 8 di sera`, `at 8 in the morning`: those words make a time of the hour. */
const WITH_PART_OF_DAY: Rule = {
  name: 'with-part-of-day',
  asks: CLOCK_WORD,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d)${LEFT}(0?[1-9]|1[0-2])(?=((?:${SPACE}(?:${MINUTES_IN_WORDS}))?${SPACE}(?:${anyCue(HOUR_OF_PART_AFTER)}|(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_AND_MINUTES_BEFORE)}|${anyCue(AT)})${SPACE}\d{1,2}${SPACE})(?:${anyCue(PART_AFTER_HOUR)})))(?![${LETTERS}]))`,
    'gi',
  ),
  read(match) {
    const { 0: hours, 2: part = '', index } = match
    return { ...clock(hourOf(match, hours)), end: index + hours.length + part.length }
  },
}

/** `de 9h à 17h`, `van 9u tot 17u`, `9h-17h`, `de 8h à midi`; but neither `2h à 3h de retard` nor `24h-48h`. */
const HOUR = String.raw`\d{1,2}${HOUR_UNIT}`
const UNTIL_TWELVE = String.raw`(?:[5-9]|1\d|2[0-3])${HOUR_UNIT}${TO}(?:${anyCue(TWELVE)})(?![${LETTERS}])`
const SINCE_TWELVE = `(?<=(?<![${LETTERS}])(?:${anyCue(TWELVE)})${TO})(?=1[3-9]|2[0-3])`

const FULL_HOURS: Rule = {
  name: 'full-hours',
  asks: CLOCK_WORD,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_$€£#.,:/])(?:(?=${HOUR}${TO}${HOUR}(?:\d{2})?${NO_DURATION}|${UNTIL_TWELVE})|${SINCE_TWELVE}(?=${HOUR}${NO_DURATION})|(?<=(?<![${LETTERS}\d_$€£#.,:/-])${HOUR}(?:\d{2})?${TO})(?=${HOUR}${NO_DURATION}))(\d{1,2})${HOUR_UNIT}`,
    'gi',
  ),
  read: (match) => (Number(match[1]) < 24 ? clock(hourOf(match, match[1])) : undefined),
}

export const rules: readonly Rule[] = [
  TWELVE_HOURS,
  WITH_COLON,
  WITH_WORD,
  WITHOUT_COLON,
  WITH_H,
  AT_FULL_HOUR,
  WITH_DOT,
  WITH_COMMA,
  DOTTED_RANGE,
  WITH_DOT_AND_UNIT,
  AFTER_ORE,
  WITH_MINUTES_IN_WORDS,
  WITH_PART_OF_DAY,
  FULL_HOURS,
].map(withWholeTime)

function clock(hour: number | undefined, minutes = '00', seconds?: string): Reading | undefined {
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  if (hour === undefined) return {}
  if (hour > 24) return undefined
  if (hour === 24 && (Number(minutes) > 0 || Number(seconds ?? 0) > 0)) return undefined
  return { value: `${twoDigits(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}` }
}
