import { wordsOf } from '../cue-words.ts'
import { CASE } from '../cues/ticket.ts'
import { ANY_DIGIT, MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { saidAfterName } from '../spoken/after-name.ts'
import { SPOKEN_STEMS } from '../spoken/number.ts'
import { AFTER_NAME, namingOf } from '../tickets/after-name.ts'
import { KEY } from '../tickets/key.ts'
import { BOARD_ITEM, DESK_NUMBER, NAMED_KEY, SERVICE_REQUEST } from '../tickets/prefixed.ts'

/** A key of an issue tracker or a number of a service desk. */
export const ticket: Recogniser = {
  type: 'ticket',
  needs: {
    marks: MARK.joinedDigit,
    words: [[...wordsOf(CASE), 'ab#', 'sr '], [ANY_DIGIT]],
    inRow: SPOKEN_STEMS,
  },
  find: (text, row) => findByRules('ticket', rules, text, row),
}

export const rules: readonly Rule[] = [
  KEY,
  BOARD_ITEM,
  NAMED_KEY,
  DESK_NUMBER,
  SERVICE_REQUEST,
  AFTER_NAME,
  saidAfterName(namingOf),
]
