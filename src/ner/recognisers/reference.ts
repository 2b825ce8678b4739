import { CURRENCY_BEHIND } from '../currency.ts'
import { AFTER_PREFIX, LEFT_OF_NUMBER, WANTING, namesOf, namingReader } from '../named.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'

/** A booking reference, or a number of an order, account, booking … given after the word for it. */
export const reference: Recogniser = {
  type: 'reference',
  needs: {
    marks: MARK.digit,
    words: [
      ['reference', 'booking', 'confirmation', 'reservation', 'buchungs', 'réservation', 'pnr', 'locator'],
    ],
  },
  find: (text, row) => findByRules('reference', rules, text, row),
}

/** The least that every one of the rules asks of a code. */
const CODE = /\d[A-Za-z\d/-]{2}|[A-Z\d]{6}/

const LEFT = `(?<![${LETTERS}\\d_./@#-])`
const RIGHT = `(?![${LETTERS}\\d_@]|[-./][${LETTERS}\\d]|[:,]\\d)`

/** Eight capitals and digits, a letter behind a digit: no word and no name of a model. */
const RECORD_LOCATOR: Rule = {
  name: 'record-locator',
  asks: TRAIT.mixedCode,
  score: 0.85,
  pattern: new RegExp(`${LEFT}[A-Z\\d]{8}${RIGHT}`, 'g'),
  read: ({ 0: code, index, input }) =>
    /\d[A-Z]/.test(code) && !OTHER_BEFORE.test(textBefore(input, index, LONGEST_BEFORE))
      ? { value: code }
      : undefined,
}

/** `swift BOFAUS3N` names a bank, `model QN65Q80C` a television, `sku 4GH7K2L9` what a shop sells. */
const OTHER_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:swift|bic|models?|modell|mod[eèé]lo?|modello|part|plate|sku|tax|vat|post)(?:[ -]?(?:code|number|no\.?|nummer|id))?(?: is| ist| est| es| è)?[ :]{1,2}$/i

const THINGS =
  'reference|ref|booking|confirmation|reservation|order|account|acct|customer|member|membership' +
  '|contract|invoice|tracking|parcel|shipment|policy|claim|transaction|referenz|buchung|bestell' +
  '|bestellung|auftrag|auftrags|konto|kunden|vertrag|vertrags|rechnung|rechnungs|sendung|sendungs' +
  '|buchungs|référence|réservation|commande|compte|client|contrat|facture|suivi|referencia|reserva' +
  '|pedido|cuenta|cliente|contrato|factura|seguimiento|localizador|riferimento|prenotazione|ordine' +
  '|conto|contratto|fattura|referentie|boeking|bestelling|bestel|rekening|klant|factuur|referência' +
  '|encomenda|conta|fatura|locator|ord|po|inv|pnr|acc|cust|kd|kto|réf' +
  '|conf|prescription|rx|trace|paket|paquet|colis|paquete|envío|pacco|spedizione|pakket|zending|rastreio|rastreamento' +
  '|receipt|txn|loyalty|subscriber|subscription|application|reservierung|vertragskonto|kundenkonto|mitglied' +
  '|versicherung|lieferschein|beleg|aktenzeichen|kassenzeichen|adhérent|abonné|devis|socio|póliza|polizza' +
  '|tessera|bolletta|polis|offerte|apólice|schaden|sinistre|siniestro|sinistro'
const namingOf = namingReader(THINGS)
const NAME = wordTrait(namesOf(THINGS))

/** An identifier with a digit behind the word for the thing. */
const AFTER_NAME: Rule = {
  name: 'after-name',
  asks: TRAIT.digit | NAME,
  score: 0.88,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT_OF_NUMBER}([A-Z]{1,7}${AFTER_PREFIX})?)\\d[A-Z\\d]{0,21}(?:[-/][A-Z\\d]{1,12}){0,3}${RIGHT}(?!${CURRENCY_BEHIND})`,
    'gi',
  ),
  read({ 0: match, 1: prefix = '', index, input }) {
    const value = prefix + match
    const start = index - prefix.length
    if (value.length < 4 || !CODE.test(value) || MASK.test(prefix) || QUANTITY.test(value)) return undefined
    const end = index + match.length
    if (value.length === 4 && DIGITS_BEHIND.test(input.slice(end, end + 2))) return undefined
    const naming = namingOf(input, start, end)
    if (naming === undefined || (naming === 'plain' && isDoubtful(value, input, start))) return undefined
    return { start, end, value }
  },
}

/** `account xxxx1234` */
const MASK = /^x{2,}-?$/i
/** `rx 500mg` */
const QUANTITY =
  /^\d+(?:m?[gl]|mcg|kg|lbs?|oz|[gm]b|kwh|km|[cm]m|pcs|th|hrs?|mo|yrs?|k|s|x)(?:\/\d*(?:m?[gl]|h|day))?$/i
/** `we order 10000` */
const VERB_BEFORE = new RegExp(`(?<![${LETTERS}])${WANTING}[ ](?:order|claim|contract)[ ]$`, 'i')

/** `contract 24months`, `booking 2nights`, `order 12-pack` */
const SPAN_OR_PACK = /^\d{1,3}[-/]?[A-Za-z][a-zà-ÿ]{2,}$/

/** The first group of more. */
const DIGITS_BEHIND = new RegExp(`^${SPACE}\\d`)

/** Less than five signs, how long or many, or what somebody wants. */
function isDoubtful(value: string, text: string, start: number): boolean {
  const before = textBefore(text, start, LONGEST_BEFORE)
  return (
    VERB_BEFORE.test(before) ||
    SPAN_OR_PACK.test(value) ||
    (value.length < 5 && !REFERENCE_BEFORE.test(before))
  )
}

const LONGEST_BEFORE = 18
/** That word says by itself what `number` says behind others. */
const REFERENCE_BEFORE = new RegExp(
  `(?<![${LETTERS}])r[eé]f(?:[eé]r[eê]n[ctz][${LETTERS}]{0,3})?(?:[ ](?:is|ist|est|es|è))?[.: #]{1,3}$`,
  'i',
)

/** A reference of capitals alone, where the words before leave no doubt. */
const LETTERS_AFTER_CUE: Rule = {
  name: 'letters-after-cue',
  asks: TRAIT.sixCapitals,
  score: 0.8,
  pattern: new RegExp(
    `(?=[A-Z]{6})(?<![A-Z])(?<=(?:[Rr]eference|[Bb]ooking|[Cc]onfirmation|[Rr]eservation|[Bb]uchungs|[Rr]éservation|PNR|[Ll]ocator)[ ]?(?:(?:number|code|nummer|no\\.?)?[ ]{0,2}(?:is|ist|est|es|è|:)[ ]{0,2}(?::[ ]{0,2})?|(?:number|code|nummer|no\\.?)[ ]))[A-Z]{6,8}${RIGHT}`,
    'g',
  ),
  read: ({ 0: code }) => (EMPHASISED.has(code) ? undefined : { value: code }),
}

/** `my reservation is CANCELED`, `booking code PLEASE` */
const EMPHASISED: ReadonlySet<string> = new Set(
  'PLEASE THANKS URGENT MISSING PENDING EXPIRED INVALID DENIED DELAYED CANCELED BROKEN DOUBLED CORRECT NOTHING'.split(
    ' ',
  ),
)

export const rules: readonly Rule[] = [RECORD_LOCATOR, AFTER_NAME, LETTERS_AFTER_CUE]
