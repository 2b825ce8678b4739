import { anyCue, wordsOf } from '../cue-words.ts'
import { KEY_BEGINS } from '../cues/ticket.ts'
import type { Reading, Rule } from '../rule.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LEFT, RIGHT } from './edges.ts'

/** `AB#4512`, as Azure Boards are linked from a commit. */
export const BOARD_ITEM: Rule = {
  name: 'board-item',
  asks: TRAIT.digit,
  beforeDigit: 'AB#'.length,
  score: 0.95,
  pattern: new RegExp(`${LEFT}AB#\\d{1,8}${RIGHT}`, 'g'),
  read: ({ 0: item }) => ({ value: item }),
}

const DESK_WORDS = 'INC|REQ|RITM|SCTASK|TASK|CHG|PRB|PRBTASK|CS|CSTASK|HRC|SIR|SR|TKT|TICK|TT|WO|CRQ'
const FIRST_WORD = wordTrait([...wordsOf(KEY_BEGINS), ...DESK_WORDS.split('|')])

/** A key in small letters, where its first word says what it is. */
export const NAMED_KEY: Rule = {
  name: 'named-key',
  asks: TRAIT.digit | FIRST_WORD,
  beforeDigit: 1,
  score: 0.95,
  pattern: new RegExp(`(?=[-_])(?<=${LEFT}(${anyCue(KEY_BEGINS)}))[-_]\\d{2,12}(?:-\\d{2,8})?${RIGHT}`, 'gi'),
  read: fromCapture,
}

/** Numbers as service desks give them: `INC0012345`, `CS1234567`. Looked for from their digits. */
export const DESK_NUMBER: Rule = {
  name: 'desk-number',
  asks: TRAIT.fiveDigits | FIRST_WORD,
  beforeDigit: 0,
  score: 0.9,
  pattern: new RegExp(`(?=\\d{5})(?<=${LEFT}(${DESK_WORDS}))\\d{5,12}${RIGHT}`, 'gi'),
  read: fromCapture,
}

/** `SR 2-8847120931`, `SR no 44182918`: a service request, which short numbers after these letters are not. */
export const SERVICE_REQUEST: Rule = {
  name: 'service-request',
  asks: TRAIT.digit | FIRST_WORD,
  beforeDigit: 0,
  score: 0.85,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT}SR(?:[ ](?:no|number)[.]?)?[ ]?[:#]?[ ])(?=(?:\\d-?){6,14}(?!\\d))\\d+(?:-\\d+)?${RIGHT}`,
    'g',
  ),
  read: ({ 0: value }) => ({ value }),
}

/** The letters are captured looking backwards. */
function fromCapture({ 0: match, 1: letters = '', index }: RegExpExecArray): Reading {
  return { start: index - letters.length, end: index + match.length, value: letters + match }
}
