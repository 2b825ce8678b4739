import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { wholeWords } from '../cue.ts'
import { LETTERS } from '../words.ts'

/** A booking reference, or a number of an order, account, booking … given after the word for it. */
export const reference: Recogniser = {
  type: 'reference',
  needs: {
    marks: MARK.digit,
    words: [['reference', 'booking', 'confirmation', 'reservation', 'buchungs', 'réservation']],
  },
  find: (text, row) => findByRules('reference', RULES, text, row),
}

const LEFT = `(?<![${LETTERS}\\d_./@#-])`
const RIGHT = `(?![${LETTERS}\\d_@]|[-./][${LETTERS}\\d])`

/** Eight capitals and digits, mixed in a way that no word and no model name is. */
const RECORD_LOCATOR: Rule = {
  name: 'record-locator',
  score: 0.85,
  pattern: new RegExp(`${LEFT}(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z\\d]{8}${RIGHT}`, 'g'),
  read: ({ 0: code }) => (isMixed(code) ? { value: code } : undefined),
}

const THING = wholeWords([
  ...[
    'reference',
    'ref',
    'booking',
    'confirmation',
    'reservation',
    'order',
    'account',
    'acct',
    'customer',
    'member',
  ],
  ...[
    'membership',
    'contract',
    'invoice',
    'tracking',
    'parcel',
    'shipment',
    'policy',
    'claim',
    'transaction',
  ],
  ...[
    'referenz',
    'buchung',
    'bestell',
    'bestellung',
    'auftrag',
    'auftrags',
    'konto',
    'kunden',
    'vertrag',
    'vertrags',
  ],
  ...[
    'rechnung',
    'rechnungs',
    'sendung',
    'sendungs',
    'buchungs',
    'référence',
    'réservation',
    'commande',
    'compte',
  ],
  ...[
    'client',
    'contrat',
    'facture',
    'suivi',
    'referencia',
    'reserva',
    'pedido',
    'cuenta',
    'cliente',
    'contrato',
  ],
  ...[
    'factura',
    'seguimiento',
    'localizador',
    'riferimento',
    'prenotazione',
    'ordine',
    'conto',
    'contratto',
    'fattura',
  ],
  ...[
    'referentie',
    'boeking',
    'bestelling',
    'bestel',
    'rekening',
    'klant',
    'factuur',
    'referência',
    'encomenda',
  ],
  ...['conta', 'fatura'],
])
const NUMBER_WORD = String.raw`(?:numbers?|num\.?|no\.?|nr\.?|nummer|numéro|numero|número|n[°º]|nº|id|code|código|codice|kennung)`

/** The word for the thing, a word for number or a colon or `#`, and what follows with at least one digit. */
const AFTER_CUE: Rule = {
  name: 'after-cue',
  score: 0.88,
  pattern: new RegExp(
    `(?<![${LETTERS}])(?:${THING})[ -]?(?:${NUMBER_WORD})?(?:[ ](?:for|de|do|del)[ ][${LETTERS}]{1,12}){0,1}` +
      `(?:[ ]{0,2}(?:is|was|ist|war|lautet|est|es|è|é))?[ ]{0,2}[:#=]?[ ]{0,2}#?[ ]?(?:'|")?` +
      `((?:[A-Z]{0,6}[-_]?\\d|\\d[A-Z])[A-Z\\d]{0,18}(?:[-/][A-Z\\d]{1,12}){0,3}|[A-Z]{1,7}\\d[A-Z\\d]{0,12})${RIGHT}`,
    'gi',
  ),
  read({ 0: match, 1: code = '', index }) {
    if (!isLikeCode(code)) return undefined
    const end = index + match.length
    return { start: end - code.length, end, value: code }
  },
}

/** A reference of capitals alone, where the words before leave no doubt. */
const LETTERS_AFTER_CUE: Rule = {
  name: 'letters-after-cue',
  score: 0.8,
  pattern: new RegExp(
    `(?<=(?:[Rr]eference|[Bb]ooking|[Cc]onfirmation|[Rr]eservation|[Bb]uchungs|[Rr]éservation)[ ]?(?:(?:number|code|nummer|no\\.?)?[ ]{0,2}(?:is|ist|est|es|è|:)[ ]{0,2}(?::[ ]{0,2})?|(?:number|code|nummer|no\\.?)[ ]))[A-Z]{6,8}${RIGHT}`,
    'g',
  ),
  read: ({ 0: code }) => ({ value: code }),
}

const RULES: readonly Rule[] = [RECORD_LOCATOR, AFTER_CUE, LETTERS_AFTER_CUE]

/** At least one letter after a digit, or digits not only at the end in a run of more than one group. */
function isMixed(code: string): boolean {
  return /\d[A-Z]/.test(code) || /^[A-Z]{5,7}\d{1,2}$/.test(code)
}

/** Long enough for an identifier, and not a word or a year. */
function isLikeCode(code: string): boolean {
  const digits = code.replaceAll(/\D/g, '').length
  return digits > 0 && code.length >= 5
}
