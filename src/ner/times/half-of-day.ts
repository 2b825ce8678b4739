import { anyCue, type CueWords } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import {
  AT_NIGHT,
  AT_NOON,
  BEFORE_HOUR_OF_PART,
  DAY_BEFORE_PART,
  EARLY_AFTER,
  LATE,
  LATE_AT_NIGHT,
  LATE_AFTER,
  LATE_OF_DAY,
  MIDNIGHT_AFTER,
  NIGHT_OF_DAY,
  NOON_OF_DAY,
  TONIGHT,
  TONIGHT_OF_DAY,
} from '../cues/part-of-day.ts'
import { CLOCK_AFTER_MINUTES, TO_HOUR, TO_TIME } from '../cues/time.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, WEEKDAYS, anyOf } from '../words.ts'
import { inHalf } from './am-pm.ts'

/** The hour of a match, up to twelve in the half of the day that words beside it say; undefined if they do not say which. */
export function hourOf(
  { 0: { length }, index, input }: Pick<RegExpExecArray, 0 | 'index' | 'input'>,
  hours: string | undefined,
): number | undefined {
  const hour = Number(hours)
  if (hour < 1 || hour > 12) return hour
  const after = input.slice(index + length, index + length + LONGEST_PART)
  const own = inPart(hour, textBefore(input, index, LONGEST_PART), after)
  return own === hour && isBeforeLateEnd(hour, after) ? startOf(hour) : own
}

/** `2:30-3:30 pm` begins in the afternoon, but `9:00-10:00 pm` may begin in the morning. */
function startOf(hour: number): number | undefined {
  return hour > 6 && hour < 12 ? undefined : inHalf(hour, 'p')
}

/** `8:15 or 9:15 tonight`; not `11:30 to 1:00 pm`. */
function isBeforeLateEnd(hour: number, after: string): boolean {
  const [, end, rest = ''] = END_AFTER.exec(after) ?? []
  const last = Number(end)
  return last <= 12 && last % 12 >= hour % 12 && (/^ ?p\.?m/i.test(rest) || inPart(last, '', rest) !== last)
}

/** Between the hours of a range. */
const TO = [TO_TIME, TO_HOUR, AND].map(anyCue).join('|')
const END_AFTER = new RegExp(
  `^(?:[ ]?[-–][ ]?|[ ](?:${TO}|${anyCue(OR)})[ ])(\\d{1,2})(?:[:.h]\\d{2})?(?:[ ]?(?:${anyCue(CLOCK_AFTER_MINUTES)}))?(?=[ p])(.*)`,
  'i',
)

/** `8 Uhr abends`, `heute abend um 8:30`, `12:00 midnight` */
function inPart(hour: number, before: string, after: string): number {
  if (hour === 12 && MIDNIGHT_RIGHT.test(after)) return 0
  if (EARLY_RIGHT.test(after)) return hour
  if (isBeside(NIGHT_PART, before, after)) return hour < 6 ? hour : (hour + 12) % 24
  if (isBeside(LATE_NIGHT_PART, before, after)) return hour < 8 ? hour : (hour + 12) % 24
  if (isBeside(TONIGHT_PART, before, after)) return hour < 5 ? hour : (hour + 12) % 24
  if (isBeside(NOON_PART, before, after)) return hour < 10 ? hour + 12 : hour
  const isLate = isBeside(LATE_PART, before, after) || LATE_LEFT.test(before) || LATE_RIGHT.test(after)
  return isLate ? inHalf(hour, 'p') : hour
}

/** With the day, and the start of a range: `Donnerstag Nachmittag zwischen 3:30 Uhr und `. */
const LONGEST_PART = 64
const MIDNIGHT_RIGHT = new RegExp(`^,?[ ](?:${anyCue(MIDNIGHT_AFTER)})(?![${LETTERS}])`, 'i')
const EARLY_RIGHT = new RegExp(`^,?[ ](?:${anyCue(EARLY_AFTER)})(?![${LETTERS}])`, 'i')

/** Words for a part of the day, on either side of its hour. */
interface Part {
  readonly before: RegExp
  readonly after: RegExp
}

const DAY = `(?:${anyCue(DAY_BEFORE_PART)}|${anyOf(WEEKDAYS.flat())})[ ]?`
/** Matches nowhere. */
const NO_WORD = '(?!)'
/** `de la noche` of `8 de la noche a las 6` belongs to the hour before. */
const OF_OTHER_HOUR = String.raw`\d[\d:.h]{0,4}(?:[ ]?(?:heures?|horas?|hs|ore))?[ ](?=d[aeiu]l?[ ])`

/** Of `heute abend zwischen 8 und 9 Uhr` */
const START_OF_RANGE = String.raw`\d{1,2}(?:[:.]\d{2}|[hu](?:\d{2})?)?(?:[ ](?:${anyCue(CLOCK_AFTER_MINUTES)}))?(?:[ ]?-[ ]?|[ ](?:${TO})[ ])`

/** From words that stand alone and, if there are any, words that only a day before them makes a part of it: `tonight`, `friday night`. */
function partOf(beforeHour: string, alone: CueWords, ofDay?: CueWords): Part {
  const named = ofDay ? `${DAY}(?:${anyCue(ofDay)})` : NO_WORD
  return {
    before: new RegExp(
      `(?<![${LETTERS}]|${OF_OTHER_HOUR})(?:${anyCue(alone)}|${named}),?(?:[ ](?:${beforeHour}))?[ ](?:${START_OF_RANGE})?$`,
      'i',
    ),
    after: new RegExp(`^(?:,?[ ](?:${anyCue(alone)})|[ ](?:(?:on|am|di)[ ])?${named})(?![${LETTERS}])`, 'i'),
  }
}

function isBeside({ before, after }: Part, left: string, right: string): boolean {
  return after.test(right) || before.test(left)
}

const BEFORE_HOUR = anyCue(BEFORE_HOUR_OF_PART)
/** Not for nights, which may end in the morning: `Freitag Nacht bis 6 Uhr`. */
const BEFORE_HOUR_OR_END = `${BEFORE_HOUR}|${TO}`
const NIGHT_PART = partOf(BEFORE_HOUR, AT_NIGHT)
const LATE_NIGHT_PART = partOf(BEFORE_HOUR, LATE_AT_NIGHT, NIGHT_OF_DAY)
const TONIGHT_PART = partOf(BEFORE_HOUR, TONIGHT, TONIGHT_OF_DAY)
const NOON_PART = partOf(BEFORE_HOUR_OR_END, AT_NOON, NOON_OF_DAY)
const LATE_PART = partOf(BEFORE_HOUR_OR_END, LATE, LATE_OF_DAY)
const LATE_RIGHT = new RegExp(`^[ ](?:${anyCue(LATE_AFTER)})(?![${LETTERS}])`, 'i')
/** Not after a greeting, nor where `sera` is "will be". */
const LATE_LEFT =
  /(?:(?<!good )(?:evening|afternoon),? (?:at|around|by)|(?<!guten )(?:abend|nachmittag),? (?:um|gegen)|(?<!buon ?|buona ?)(?:sera|pomeriggio),? alle) $/i
