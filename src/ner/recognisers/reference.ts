import { wordsOf } from '../cue-words.ts'
import { BOOKING, BOOKING_CODE } from '../cues/reference.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { AFTER_A_C } from '../references/account.ts'
import { AFTER_NAME } from '../references/after-name.ts'
import { LETTERS_AFTER_CUE, RECORD_LOCATOR } from '../references/booking.ts'
import { IN_GROUPS } from '../references/in-groups.ts'
import { namingOf } from '../references/naming.ts'
import { AFTER_CARRIER, LONG_PARCEL, PARCEL } from '../references/parcel.ts'
import { STRUCTURED } from '../references/structured.ts'
import { findByRules, type Rule } from '../rule.ts'
import { saidAfterName } from '../spoken/after-name.ts'
import { SPOKEN_STEMS } from '../spoken/number.ts'

/** A booking reference, or a number of an order, account, booking … given after the word for it. */
export const reference: Recogniser = {
  type: 'reference',
  needs: {
    marks: MARK.digit,
    words: [[...wordsOf(BOOKING), ...wordsOf(BOOKING_CODE).map(lastWord)]],
    inRow: SPOKEN_STEMS,
  },
  find: (text, row) => findByRules('reference', rules, text, row),
}

export const rules: readonly Rule[] = [
  RECORD_LOCATOR,
  PARCEL,
  LONG_PARCEL,
  AFTER_NAME,
  IN_GROUPS,
  AFTER_A_C,
  AFTER_CARRIER,
  STRUCTURED,
  LETTERS_AFTER_CUE,
  saidAfterName(namingOf),
]

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}
