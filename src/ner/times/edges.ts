import { anyCue } from '../cue-words.ts'
import { HOURS_LASTING_AFTER, UUR_AFTER } from '../cues/duration.ts'
import { HOUR_BEFORE, HOUR_FIELD, TO_HOUR, UNIT_AFTER_DOTTED } from '../cues/time.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { LETTERS, SPACE } from '../words.ts'

/** What may stand beside a time, for the patterns of its rules. */

/** A time may follow the start of its range or another time of a list without a space: `9:00-`, `9:00,`, `9-` */
const RANGE_OR_LIST = String.raw`(?<![${LETTERS}\d_$€£#.:+])(?:\d{1,2}[.:hu]\d{2}[,/-]|(?<![,/-])\d{1,2}-)`
/** And so it may follow its date: `22-11-2026,`, `Nov 22 2026,`, `22.11.2026-`, `22/Nov/2026:` */
const ITS_DATE = String.raw`[-/.]\d{1,2}[-/.]\d{1,4},|[ ][12]\d{3},|[/.]\d{1,2}[/.]\d{1,4}-|/[12]\d{3}:`
/** Nothing stands to the left that would make the number part of a longer one, an amount or an offset from UTC: `UTC-08:00`, `10:15 +01:00`. */
export const LEFT = String.raw`(?<![${LETTERS}\d_$€£#]|(?<![${LETTERS}])(?:GMT|UTC)${SPACE}?[+-]|:\d{2}${SPACE}\+)(?=(?<!\d[.,:/+-])|(?<=${RANGE_OR_LIST}|${ITS_DATE}))`

/** To the right nothing stands that the number counts, and no more of the number. */
export const NOTHING_COUNTED = String.raw`(?![\d%€$£]|[.,:/-]\d|${CURRENCY_AFTER}|${SPACE}?(?:${anyCue(UNIT_AFTER_DOTTED)})(?![${LETTERS}])|-?[${LETTERS}])`

/** Neither `de` follows, as in `2h de retard`, nor another word after which the hours say how long: `ab 12h Verspätung`, `12u wachten`. In `até 12h depois de amanhã` such a word begins a day. */
export const NO_DURATION = String.raw`(?![\d${LETTERS}]|/[${LETTERS}]|${SPACE}(?!depois d(?:e${SPACE}|['’])amanh[aã])(?:d['’]|(?:de|${anyCue(HOURS_LASTING_AFTER)}|${anyCue(UUR_AFTER)})(?![${LETTERS}])))`

/** `à `, `samedi ` */
export const AFTER_HOUR_CUE = `(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_BEFORE)})${SPACE})`

/** `Heure : ` */
export const AFTER_HOUR_FIELD = `(?<=(?<![${LETTERS}])(?:${anyCue(HOUR_FIELD)})${SPACE}?:${SPACE}?)`

/** Between the two times of a range: ` à `, ` - ` */
export const TO = `(?:${SPACE}(?:${anyCue(TO_HOUR)})${SPACE}|${SPACE}?[-–]${SPACE}?)`
