import { anyCue, anyCueOrCapital, longestOf } from '../cue-words.ts'
import { IS } from '../cues/is.ts'
import { BOOKING, BOOKING_CODE, CODE_WORD, OTHER_CODE } from '../cues/reference.ts'
import { APPLIANCE, DEVICE, MAKER } from '../cues/ticket.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { LEFT, RIGHT } from './edges.ts'

/** Eight capitals and digits, a letter after a digit: no word and no name of a model. */
export const RECORD_LOCATOR: Rule = {
  name: 'record-locator',
  asks: TRAIT.mixedCode,
  score: 0.85,
  pattern: new RegExp(`${LEFT}[A-Z\\d]{8}${RIGHT}`, 'g'),
  read: ({ 0: code, index, input }) =>
    /\d[A-Z]/.test(code) && !OTHER_BEFORE.test(textBefore(input, index, LONGEST_OTHER))
      ? { value: code }
      : undefined,
}

const NAMED_MODEL = `(?:${anyCue(DEVICE)}|${anyCue(APPLIANCE)})(?: (?:${anyCue(MAKER)}))?|${anyCue(MAKER)}`
const OTHER_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${NAMED_MODEL}|(?:${anyCue(OTHER_CODE)})(?:[ -]?(?:${anyCue(CODE_WORD)}|id))?)(?: (?:${anyCue(IS)}|was))?[ :]{1,2}$`,
  'i',
)
const LONGEST_OTHER =
  1 + longestOf(DEVICE, APPLIANCE, OTHER_CODE) + 1 + longestOf(MAKER, CODE_WORD) + 1 + longestOf(IS) + 2

const WORD = `(?:${anyCue(CODE_WORD)})`
/** `booking code is: `, `PNR: `, `Buchungsnummer `, `localizador ` */
const BOOKING_BEFORE =
  `(?<![${LETTERS}])(?:(?:${anyCueOrCapital(BOOKING)}|PNR)[ ]?` +
  `(?:${WORD}?[ ]{0,2}(?:${anyCue(IS)}|[:#])[ ]{0,2}(?::[ ]{0,2})?|${WORD}[ ])|(?:${anyCueOrCapital(BOOKING_CODE)}|PNR)[ ]?(?:[ -]|:[ ]?))`

/** Files of the SNCF have six letters; `dossier SINISTRE` says of what kind it is. */
const FILE_BEFORE = '[Dd]ossier[ ](?=[A-Z]{6}(?![A-Z]))'

/** A reference of capitals alone, where the words before leave no doubt. */
export const LETTERS_AFTER_CUE: Rule = {
  name: 'letters-after-cue',
  asks: TRAIT.sixCapitals,
  score: 0.8,
  pattern: new RegExp(`(?=[A-Z]{6})(?<![A-Z])(?<=${BOOKING_BEFORE}|${FILE_BEFORE})[A-Z]{6,8}${RIGHT}`, 'g'),
  read: ({ 0: code }) => (EMPHASISED.has(code) ? undefined : { value: code }),
}

/** `my reservation is CANCELED`, `booking code PLEASE` */
const EMPHASISED: ReadonlySet<string> = new Set(
  (
    'PLEASE THANKS URGENT MISSING PENDING EXPIRED INVALID DENIED DELAYED CANCELED BROKEN DOUBLED CORRECT NOTHING STATUS ' +
    'DETAILS ENQUIRY INQUIRY LOOKUP SEARCH WAITING BOOKING TICKET TICKETS REFUND NUMBER CANCEL CONFIRM CHANGE URGENTE CANCELAR ANULADA ANULADO INVALIDO PERDIDO NUMERO CODIGO ' +
    'CLIENT CLOSED BLOQUE RETOUR PERMIS URSSAF NAVIGO ' +
    'IBERIA RYANAIR VUELING EASYJET AIRBNB EXPEDIA HOTELS TRAINLINE LATAM ' +
    'ANNULLA ERRATO SCADUTO SCADUTA ANNULER ANNULE ANNULEE REFUSE REFUSEE INCONNU INVALIDE CLOTURE VERLOPEN'
  ).split(' '),
)
