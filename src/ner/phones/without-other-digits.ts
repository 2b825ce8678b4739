import { anyCue } from '../cue-words.ts'
import { COUNTED_THINGS } from '../cues/counted-things.ts'
import { COUNTED_AFTER } from '../cues/phone.ts'
import { AFTER_GERMAN_AM } from '../cues/time.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import { LETTERS, MONTHS, SPACE, anyOf } from '../words.ts'

/** A run of digits without those at its end that are no part of the number. */
export function withoutOtherDigits(run: string, text: string, end: number): string {
  return (
    (BEFORE_OTHER_DIGITS.exec(run) ?? BEFORE_REMARK_OR_END.exec(run))?.[0] ?? withoutCount(run, text, end)
  )
}

/** A complete number, before what is no part of it: `800-555-0199 24/7`. */
const BEFORE_OTHER_DIGITS = /^(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?= )/

/** A number and what is remarked of it: `089 1234567 (8-18 Uhr)`; or how another one beside it ends: `020 7946 0958/9`, `+44 20 7946 0958 / 0959`. */
const BEFORE_REMARK_OR_END = new RegExp(
  String.raw`^(?:\D*\d){7,}(?=${SPACE}{0,3}\([^)]*$)|^(?:\D*\d){10,}(?=${SPACE}?/${SPACE}?\d{1,4}$)`,
)

/** `… 0132 2 pm`, `… 0132 3 times`, `… 0132 12 March`: the last group belongs to what follows. */
function withoutCount(run: string, text: string, end: number): string {
  const count = COUNT_AT_END.exec(run)?.[0]
  return count !== undefined && COUNTS_AFTER.test(count.trimStart() + text.slice(end, end + LONGEST_COUNTED))
    ? run.slice(0, -count.length)
    : run
}

const COUNT_AT_END = new RegExp(String.raw`${SPACE}{1,3}\d{1,2}(?:\.\d{2})?$`)
/** `9 am`; in German `am` is "on the", and the digit before it is the number's last. */
const BEFORE_NOON = `(?:[1-9]|1[0-2])(?:[.]\\d{2})? am(?! (?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(AFTER_GERMAN_AM)}|\\d))`
const COUNTS_AFTER = new RegExp(
  `^(?:${BEFORE_NOON}|[\\d.]{1,5} (?:${anyCue(COUNTED_AFTER)}|${anyCue(COUNTED_THINGS)})|\\d{1,2}\\.? (?:${anyOf(MONTHS.flat())}))(?![${LETTERS}])`,
  'i',
)
const LONGEST_COUNTED = 24
