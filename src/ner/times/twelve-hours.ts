import { anyCue } from '../cue-words.ts'
import { AFTER_AM_I, AFTER_GERMAN_AM, BEFORE_JOINED_TIME } from '../cues/time.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import type { RowContext } from '../recogniser.ts'
import type { Rule } from '../rule.ts'
import { wordTrait } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { AM_PM, inHalf } from './am-pm.ts'
import { clock } from './clock.ts'
import { LEFT } from './edges.ts'

/** `am`, and the letters of `a.m.` */
const AM_PM_WORD = wordTrait(['am', 'pm', 'm', 'a', 'p', 'amish', 'pmish'], 'after digits')

const WHEN = `(?<![${LETTERS}])(?:${anyCue(BEFORE_JOINED_TIME)})`

/** `2 pm`, `2:30 pm`, `1h30 pm`, as in Canada; without a sign between only round minutes, `1130am`, `at 730 pm`, but not `132pm`, and after a space only minutes that can be no hour. */
export const TWELVE_HOURS: Rule = {
  name: 'twelve-hours',
  asks: AM_PM_WORD,
  beforeDigit: 0,
  score: 0.97,
  pattern: new RegExp(
    String.raw`${LEFT}(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?|([0-5][05])(?=[ap]m|(?<=${WHEN}${SPACE}\d{3,4})${SPACE}[ap]m)|${SPACE}(0\d|1[3-9]|[2-5]\d)(?=${SPACE}[ap]))?${SPACE}{0,2}${AM_PM}`,
    'gi',
  ),
  read({ 0: match, 1: hours, 2: minutes, 3: seconds, 4: joined, 5: apart, 6: half, index, input }, row) {
    const hour = Number(hours)
    if (hour === 0 || hour > 12 || isOtherAm(match, input, index, row)) return undefined
    return clock(inHalf(hour, half), minutes ?? joined ?? apart, seconds)
  },
}

/** `i have 5 am i allowed more`; `habe 2 am Montag bestellt`: in German `am` is "on the"; where people write German, before any noun. */
function isOtherAm(match: string, text: string, index: number, { locale }: RowContext): boolean {
  if (!/ am$/i.test(match)) return false
  const end = index + match.length
  const after = text.slice(end, end + 16)
  if (I_AFTER.test(after)) return true
  return GERMAN_AFTER.test(after) || (locale.language === 'de' && match.endsWith(' am') && A_NOUN.test(after))
}

const I_AFTER = new RegExp(`^ i (?:${anyCue(AFTER_AM_I)})(?![${LETTERS}])`, 'i')

const A_NOUN = /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-ZÄÖÜ][a-zäöüß]/

const GERMAN_AFTER = new RegExp(
  String.raw`^[ ](?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(AFTER_GERMAN_AM)}|\d{1,2}\.(?:[ ]|\d{1,2}\.))`,
  'i',
)
