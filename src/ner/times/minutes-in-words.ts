import { twoDigits } from '../calendar.ts'
import { anyCue } from '../cue-words.ts'
import { AND } from '../cues/and-or.ts'
import { LESS, MINUTES_BEFORE, MINUTES_IN_WORDS_BEFORE } from '../cues/time.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { LETTERS, SPACE, alternation, byWord } from '../words.ts'
import { hourOf } from './half-of-day.ts'

/** After an hour: `10h et demie`, `ore 9 meno un quarto`. */
export const MINUTES: ReadonlyMap<string, number> = byWord([
  [5, 'y cinco|e cinque|e cinco'],
  [10, 'y diez|e dieci|e dez'],
  [15, 'et quart|y cuarto|y quince|e un quarto|e quindici|e um quarto|e quinze|fünfzehn|fuenfzehn|vijftien'],
  [20, 'y veinte|e venti|e vinte'],
  [30, 'et demie|et demi|y media|y treinta|e mezza|e mezzo|e trenta|e meia|e trinta|dreißig|dreissig|dertig'],
  [45, 'e tre quarti|e quarantacinque|fünfundvierzig|fuenfundvierzig|vijfenveertig'],
  [-5, 'moins cinq|menos cinco|meno cinque'],
  [-10, 'moins dix|menos diez|meno dieci|menos dez'],
  [-15, 'moins le quart|moins quart|menos cuarto|meno un quarto|menos um quarto'],
  [-20, 'moins vingt|menos veinte|meno venti|menos vinte'],
])

export const MINUTES_IN_WORDS = alternation(MINUTES.keys())

/** Adds the minutes of `10h et demie`. In `half past 4pm` and `10h moins 10` the hour is not the whole time: no value. */
export function withWholeTime(rule: Rule): Rule {
  return {
    ...rule,
    read(match, row) {
      const reading = rule.read(match, row)
      return reading !== undefined && /^..:00$/.test(reading.value ?? '')
        ? withMinutes(reading, match)
        : reading
    },
  }
}

function withMinutes(reading: Reading, { 0: hours, index, input }: RegExpExecArray): Reading {
  const after = input.slice(index + hours.length, index + hours.length + LONGEST_MINUTES)
  const isPart =
    MINUTES_LEFT.test(textBefore(input, index, LONGEST_MINUTES)) || MORE_MINUTES_RIGHT.test(after)
  if (isPart) return { ...reading, value: undefined }
  const [words, said = ''] = MINUTES_RIGHT.exec(after) ?? []
  if (words === undefined) return reading
  const whole = { 0: hours + words, index, input }
  const hour = hourOf(whole, reading.value?.slice(0, 2))
  return { value: shifted(hour, MINUTES.get(said.toLowerCase()) ?? 0), end: index + whole[0].length }
}

/** `1 menos cuarto` may be after noon or after midnight: no value. */
function shifted(hour: number | undefined, minutes: number): string | undefined {
  if (hour === undefined || (hour === 1 && minutes < 0)) return undefined
  const whole = (hour * 60 + minutes + DAY) % DAY
  return `${twoDigits(Math.floor(whole / 60))}:${twoDigits(whole % 60)}`
}

const DAY = 24 * 60
const LONGEST_MINUTES = 24
const MINUTES_LEFT = new RegExp(
  `(?<![${LETTERS}\\d])(?:${anyCue(MINUTES_IN_WORDS_BEFORE)}|\\d{1,2} (?:${anyCue(MINUTES_BEFORE)})) $`,
  'i',
)
const MORE_MINUTES_RIGHT = new RegExp(`^ (?:(?:${anyCue(AND)}) \\d{1,2} min|(?:${anyCue(LESS)}) \\d)`, 'i')
const MINUTES_RIGHT = new RegExp(`^${SPACE}(${MINUTES_IN_WORDS})(?![${LETTERS}])`, 'i')
