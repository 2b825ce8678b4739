import { anyCueOrCapital } from '../cue-words.ts'
import { VERSION } from '../cues/date.ts'
import { LETTERS, SPACE } from '../words.ts'

/** What may stand beside a date, for the patterns of its rules. */

const VERSION_WORD = `${anyCueOrCapital(VERSION)}|VERSION|[Ff][Ww]`
/** `v. 15.11.2026` is German for "of". */
const OF_IN_GERMAN = String.raw`(?<=(?<![${LETTERS}])[Vv]\.${SPACE})(?=\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})`
const NO_VERSION_BEFORE = String.raw`(?:${OF_IN_GERMAN}|(?<!(?<![${LETTERS}])(?:${VERSION_WORD})(?:${SPACE}is|["'])?[:=]?${SPACE}?["']?))`

/** Dates in a list, a range or an interval need no space where the sign between them is not the one within them. */
const WITHOUT_SLASH = String.raw`\d{1,4}[-.]\d{1,2}[-.]\d{1,4}`
const WITHOUT_HYPHEN = String.raw`\d{1,4}[/.]\d{1,2}[/.]\d{1,4}`
const LEFT_OF_DATE_BEFORE = String.raw`${NO_VERSION_BEFORE}(?<![${LETTERS}\d_#$€£.:/+-])`
/** `2026-11-22T10:30Z/`, the start of an interval of ISO 8601. */
const START_OF_INTERVAL = String.raw`\dT\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?/`
/** `24./25.12.2026`, `24.12./25.12.2026` */
const DAY_BEFORE = String.raw`(?:\d{1,2}\.){1,2}/`
const DATE_BEFORE = String.raw`(?<=${LEFT_OF_DATE_BEFORE}(?:${WITHOUT_SLASH}[,/]|${WITHOUT_HYPHEN}[,-]|${DAY_BEFORE})|${START_OF_INTERVAL})`
const DATE_OR_TIME_AFTER = String.raw`(?=(?:[,/]${WITHOUT_SLASH}|[,-]${WITHOUT_HYPHEN}|[,-]\d{1,2}:\d{2})(?![\d_%]|[./-]\d))`

/** A whole date, which a comma never goes on: `19.99,2026-11-22,7` are three cells of a row. */
export const CELL = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4}|\d{2}\.\d{2}\.\d{4})`

const NOTHING_BEFORE = String.raw`(?<![${LETTERS}\d_#$€£/])(?<!\d(?:[.:+-]|,(?!${CELL})))`
/** A time of day after `T` may follow. */
const NOTHING_AFTER = String.raw`(?![\d_%€$£/]|[.:-]\d|(?<!${CELL}),\d|-?(?!T\d)[${LETTERS}])`

/** Nothing stands to the left that would make the number part of a longer one, a version, a path or an amount. */
export const LEFT = String.raw`(?=\d)(?=${NOTHING_BEFORE}|${DATE_BEFORE})${NO_VERSION_BEFORE}`
/** The same to the right. */
export const RIGHT = `(?:${NOTHING_AFTER}|${DATE_OR_TIME_AFTER})`

export const LEFT_OF_WORD = String.raw`(?<![${LETTERS}_\d])`
export const RIGHT_OF_WORD = `(?![${LETTERS}_])`
