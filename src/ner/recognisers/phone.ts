import { countsCalls } from '../phones/calls.ts'
import { certaintyOf } from '../phones/certainty.ts'
import { cueBeside } from '../phones/cue-beside.ts'
import { e164 } from '../phones/e164.ts'
import { LEFT, NO_STOP_LEFT, RIGHT } from '../phones/edges.ts'
import { IN_WORDS } from '../phones/in-words.ts'
import { isInsideCode, isLookAlike, isRestOfNumber } from '../phones/look-alike.ts'
import { COMPLETE, EXTENSION, RUN } from '../phones/shape.ts'
import { VANITY } from '../phones/vanity.ts'
import { withoutOtherDigits } from '../phones/without-other-digits.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { SPOKEN_STEMS } from '../spoken/number.ts'
import { TRAIT, traitsOf } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'

/** A phone number as written, with country code, parentheses, extension, or as said in words. */
export const phone: Recogniser = {
  type: 'phone',
  needs: { marks: MARK.sevenDigits | MARK.joinedDigit, inRow: SPOKEN_STEMS },
  find: (text, row) => findByRules('phone', rulesFor(text), text, row),
}

function rulesFor(text: string): readonly Rule[] {
  return (traitsOf(text) & TRAIT.thirteenDigits) === 0 ? RULES_FOR_ONE : RULES_FOR_JOINED
}

/** Digits in a row or in groups, and an extension after them. */
const NUMBER: Rule = {
  name: 'number',
  asks: TRAIT.sevenDigits,
  beforeDigit: 2,
  score: 0.9,
  pattern: new RegExp(`${LEFT}${NO_STOP_LEFT}(${RUN})${EXTENSION}${RIGHT}`, 'gi'),
  // Only the pattern of AMONG_NUMBERS has a second group.
  read({ 0: match, 1: first = '', 2: run = first, index, input }, { locale }) {
    const written = withoutOtherDigits(run, input, index + run.length)
    const extension = written === run ? match.slice(run.length) : ''
    const hasExtension = extension !== '' && !countsCalls(extension, input, index, index + match.length)
    const end = index + (hasExtension ? match : written).length
    const isWholeText = index <= 1 && end >= input.length - 1
    if (isLookAlike(written)) return undefined
    const certainty = certaintyOf(written, hasExtension, isWholeText)
    if (certainty === 'no' || isInsideCode(input, index, written)) return undefined
    if (certainty === 'perhaps' && (cueBeside(input, index, end) !== 'for' || isRestOfNumber(input, index)))
      return undefined
    if (certainty === 'likely' && cueBeside(input, index, end) === 'against') return undefined
    return { value: e164(written, locale), end }
  },
}

/** What joins two complete numbers. */
const JOINT = String.raw`(?:${SPACE}?[/,]${SPACE}{0,2}|${SPACE})`
/** Asked first, as it costs little: digits, what may join two numbers, and more digits. */
const PERHAPS_JOINED = String.raw`(?=[\d()+./ \u00A0\u202F-]{7,26}[/, \u00A0\u202F]${SPACE}{0,2}[(+\d])`
const AFTER_COMPLETE = String.raw`(?<=(?<![\d${LETTERS}_.:*=-])${COMPLETE}${JOINT})`

/** The same where two may be joined, which costs more to compile and to look for. */
const AMONG_NUMBERS: Rule = {
  ...NUMBER,
  pattern: new RegExp(
    `(?=${LEFT}|${AFTER_COMPLETE})${NO_STOP_LEFT}(?:${PERHAPS_JOINED}(${COMPLETE})(?=${JOINT}${COMPLETE})|(${RUN})${EXTENSION}${RIGHT})`,
    'gi',
  ),
}

export const rules = [NUMBER, AMONG_NUMBERS, VANITY, IN_WORDS] as const
const RULES_FOR_ONE = [NUMBER, VANITY, IN_WORDS]
const RULES_FOR_JOINED = [AMONG_NUMBERS, VANITY, IN_WORDS]
