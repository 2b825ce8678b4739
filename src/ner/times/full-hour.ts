import { anyCue } from '../cue-words.ts'
import {
  APPOINTMENT,
  DURATION_AFTER,
  DURATION_BEFORE,
  HOURS_LASTING_AFTER,
  LASTING_UNTIL_BEFORE,
  NO_HOUR_AFTER,
  NO_HOUR_BEFORE,
  WITHOUT,
} from '../cues/duration.ts'
import { AT_NIGHT, EARLY_AFTER, LATE, LATE_AT_NIGHT } from '../cues/part-of-day.ts'
import {
  CLOCK_AFTER_FULL_HOUR,
  EXACTLY,
  FROM,
  HOUR_FROM_FIVE_BEFORE,
  LATER_HOUR_BEFORE,
  LEAVING,
  TO_HOUR,
  TWELVE,
} from '../cues/time.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, MONTHS, SPACE, anyOf } from '../words.ts'
import { CLOCK_WORD } from './clock-word.ts'
import { clock } from './clock.ts'
import { AFTER_HOUR_CUE, AFTER_HOUR_FIELD, LEFT, NO_DURATION, TO } from './edges.ts'
import { hourOf } from './half-of-day.ts'

/** `h`, `heures`, `hs`, `u` */
const HOUR_UNIT = `${SPACE}?(?:h(?:eures?|oras?|r?s)?|u)`

/** `até 18h`, but `em até 12h` */
const UNTIL = `(?<!(?<![${LETTERS}])(?:${anyCue(LASTING_UNTIL_BEFORE)})${SPACE})at[ée]`
/** The first hour of a range: `de 8 a 10h`, `entre 9 et 12h` */
const FROM_HOUR = String.raw`(?:${anyCue(FROM)})${SPACE}\d{1,2}${SPACE}(?:${anyCue(TO_HOUR)})`
/** `avant 10h`, `de 8 a 10h` */
const AFTER_LATER_CUE = String.raw`(?<=(?<![${LETTERS}])(?:${anyCue(LATER_HOUR_BEFORE)}|${anyCue(GERMAN_WEEKDAY)}|${UNTIL}|${FROM_HOUR}|(?:${anyCue(APPOINTMENT)})${SPACE}(?!dur|pend)[${LETTERS}]{3,14})${SPACE})`
/** `hoje 12h sem internet`, but not `até as 12h sem falta` */
const NOT_WITHOUT = `(?!${SPACE}(?:${anyCue(WITHOUT)})${SPACE}(?!falta))`
const LATER_HOUR = String.raw`(?=(?:[89]|1\d|2[0-3])${HOUR_UNIT}${NO_DURATION}${NOT_WITHOUT})`

/** `24 avril 14h`, `15 mei 2026 10u`, `24/04/2026 a 14h`; a lookbehind is read from its end, where the sign is that `\1` repeats. */
const AFTER_DATE = String.raw`(?<=(?<!\d)\d{1,2}(?:(?:er)?${SPACE}(?:de${SPACE})?(?:${anyOf(MONTHS.flat())})(?:${SPACE}(?:de${SPACE})?20\d\d)?|\1\d{1,2}([-/.])(?:20)?\d\d),?${SPACE}(?:a${SPACE})?)`
/** `le train de 8h`; `un train de 8h` says how long it takes. */
const AFTER_EARLIER_CUE = `(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_FROM_FIVE_BEFORE)}|${anyCue(LEAVING)}),?${SPACE})`
const FROM_FIVE = String.raw`(?=(?:0?[5-9]|1\d|2[0-3])${HOUR_UNIT}${NO_DURATION}${NOT_WITHOUT})`

/** Not in English and German, where such words may say when somebody did something for so long: `worked 8h at night`. */
const PART_OF_DAY = [EARLY_AFTER, LATE, AT_NIGHT, LATE_AT_NIGHT].map((table) =>
  anyCue({ ...table, en: [], de: [] }),
)
/** After `horas` only those with `da` or `de la`, and only of one hour: `2 a 3 horas da tarde` may be how long. */
const BEFORE_PART_OF_DAY = String.raw`${LEFT}(?=(?:1[0-2]|[1-9])${SPACE}?(?:h(?:r?s)?${SPACE}|u${SPACE}|(?<!\d${SPACE}(?:${anyCue(TO_HOUR)})${SPACE}\d{1,2}${SPACE}?)h(?:eures?|oras?)${SPACE}(?=da|du|de${SPACE}l))(?:${PART_OF_DAY.join('|')})(?![${LETTERS}]))`
/** `20h précises`, `8 horas em ponto`; but `dans 2 heures pile` */
const BEFORE_EXACTLY = String.raw`${LEFT}(?=\d{1,2}${SPACE}?h(?:s|eures?|oras?)?${SPACE}(?:${anyCue(EXACTLY)})(?![${LETTERS}]))(?<!(?<![${LETTERS}])(?:${anyCue(DURATION_BEFORE)})${SPACE})`
/** An answer and no more: `15h`, `17 hs`. */
const WHOLE_TEXT = String.raw`^(?=(?:[89]|1\d|2[0-3])${SPACE}?(?:h(?:r?s)?|u)[.!?]?$)`

/** `à 8h`, `samedi 10h`, `Heure : 8h`: after a word that an hour follows; `5h da tarde`, and an hour alone. */
const AT_FULL_HOUR: Rule = {
  name: 'at-full-hour',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?=\d)(?:${AFTER_HOUR_CUE}|${AFTER_HOUR_FIELD}|(?:${AFTER_LATER_CUE}|${AFTER_DATE})${LATER_HOUR}|${AFTER_EARLIER_CUE}${FROM_FIVE}|${BEFORE_PART_OF_DAY}|${BEFORE_EXACTLY}|${WHOLE_TEXT})(\d{1,2})${SPACE}?(?:${anyCue(CLOCK_AFTER_FULL_HOUR)})(?![\d${LETTERS}])`,
    'gi',
  ),
  read: (match) => (isWholeDay(match) || isAway(match) ? undefined : clock(hourOf(match, match[2]))),
}

/** `las 24 horas del día` */
function isWholeDay({ 2: hours, index, input }: RegExpExecArray): boolean {
  return hours === '24' && /(?<!a )las $/i.test(textBefore(input, index, 6))
}

/** `à 2h de Paris`, `à environ 5h de route`; `à 2h de l'après-midi` and `à 2h de la nuit` are times, and `à 10h de Paris` one at which somebody leaves. */
function isAway({ 0: { length }, 2: hours, index, input }: RegExpExecArray): boolean {
  const before = textBefore(input, index, 'à environ '.length)
  return (
    (before.endsWith('à environ ') || (before.endsWith('à ') && Number(hours) < 5)) &&
    PLACE_AFTER.test(input.slice(index + length, index + length + ' de la nuit'.length))
  )
}

const PLACE_AFTER = /^ d(?:e (?!la nuit|l['’])|['’])/

const HOUR = String.raw`\d{1,2}${HOUR_UNIT}`
const UNTIL_TWELVE = String.raw`(?:[5-9]|1\d|2[0-3])${HOUR_UNIT}${TO}(?:${anyCue(TWELVE)})(?![${LETTERS}])`
const SINCE_TWELVE = `(?<=(?<![${LETTERS}])(?:${anyCue(TWELVE)})${TO})(?=1[3-9]|2[0-3])`

/** `de 9h à 17h`, `van 9u tot 17u`, `9h-17h`, `8 h 30 - 12 h`, `de 8h à midi`; but neither `2h à 3h de retard` nor `24h-48h`. */
const FULL_HOURS: Rule = {
  name: 'full-hours',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_$€£#.,:/])(?:(?=${HOUR}${TO}${HOUR}(?:\d{2})?${NO_DURATION}|${UNTIL_TWELVE})|${SINCE_TWELVE}(?=${HOUR}${NO_DURATION})|(?<=(?<![${LETTERS}\d_$€£#.,:/-])${HOUR}(?:${SPACE}?\d{2})?${TO})(?=${HOUR}${NO_DURATION}))(\d{1,2})${HOUR_UNIT}`,
    'gi',
  ),
  read: (match) => (Number(match[1]) < 24 ? clock(hourOf(match, match[1])) : undefined),
}

/** `réunion 14h`, `ok pour 15h`, but no `siège 15H`: where `h` stands for a time of day, as it does in French and Portuguese. */
const AFTERNOON_HOUR: Rule = {
  name: 'afternoon-hour',
  asks: CLOCK_WORD,
  beforeDigit: 0,
  score: 0.75,
  pattern: new RegExp(
    String.raw`(?=(?:1[3-9]|2[0-3])${SPACE}?h)${LEFT}(?<!(?<![${LETTERS}])(?:${anyCue(NO_HOUR_BEFORE)}|${anyCue(DURATION_BEFORE)})${SPACE}?)` +
      String.raw`(1[3-9]|2[0-3])${SPACE}?h(?![\d${LETTERS}/-]|${SPACE}d['’]|${SPACE}(?:${anyCue(NO_HOUR_AFTER)}|${anyCue(DURATION_AFTER)}|${anyCue(HOURS_LASTING_AFTER)})(?![${LETTERS}]))`,
    'gi',
  ),
  read: ({ 0: match, 1: hour }, { locale }) =>
    match.endsWith('h') && CLOCK_HAS_H.has(locale.language) ? clock(Number(hour)) : undefined,
}

const CLOCK_HAS_H: ReadonlySet<string> = new Set(['fr', 'pt'])

/** Hours without minutes, before `h` and words like it. */
export const fullHourRules: readonly Rule[] = [AT_FULL_HOUR, FULL_HOURS, AFTERNOON_HOUR]
