import type { CueWords } from '../cue-words.ts'

/** What has a number of its own: `order 12345678`, `polisnummer 12345678`. */
export const THING: CueWords = {
  en: [
    'reference|ref|booking|confirmation|conf|reservation|locator|pnr|itinerary|trip',
    'order|ord|po|invoice|inv|receipt|transaction|txn|tracking|trace|parcel|shipment|consignment|waybill|awb|rma',
    'account|acct|acc|customer|cust|member|membership|loyalty|subscriber|subscription|application',
    'contract|policy|claim|prescription|rx',
  ],
  de: [
    'referenz|buchung|buchungs|reservierung',
    'bestellung|bestell|auftrag|auftrags|auftragsbestätigung|rechnung|rechnungs|lieferschein|beleg|sendung|sendungs|paket',
    'konto|kto|kunden|kd|kundenkonto|vertragskonto|vertrag|vertrags|mitglied|versicherung|schaden',
    'aktenzeichen|kassenzeichen|antrag|retoure|retouren|abo|mandatsreferenz|zahlungsreferenz',
    'versicherungsschein|police|policen',
  ],
  fr: [
    'référence|réf|réservation|dossier|commande|facture|devis|suivi|colis|paquet',
    'compte|client|contrat|adhérent|adherent|abonné|abonne|abonnement|allocataire|police|sinistre|retour',
  ],
  es: [
    'referencia|reserva|localizador|pedido|orden|compra|factura|seguimiento|paquete|envío|envio',
    'cuenta|cta|cliente|contrato|socio|póliza|poliza|siniestro|boleta|guía|guia',
    'expediente|gestión|gestion|radicado|trámite',
  ],
  it: [
    'riferimento|rif|prenotazione|ordine|fattura|bolletta|spedizione|pacco',
    'conto|cliente|contratto|abbonamento|socio|tessera|polizza|sinistro|pratica',
  ],
  nl: [
    'referentie|kenmerk|boeking|reservering|bestelling|bestel|order|factuur|offerte|pakket|zending',
    'rekening|klant|contract|polis|abonnement|aanvraag|debiteur|debiteuren|lid|lidmaatschap|relatie',
    'betalingskenmerk|retour|schadenummer|trackcode',
  ],
  pt: [
    'referência|reserva|encomenda|pedido|ordem|compra|fatura|rastreio|rastreamento',
    'conta|cliente|contrato|apólice|apolice|sinistro|protocolo|processo|nf|nfe',
  ],
}

/** What a number names only behind a word for number, `quote number 12345`: a quote may be 12345, too. */
export const NUMBERED_THING: CueWords = {
  en: 'quote|quotation|agreement|loan|consumer|job|user|patient|hospital|student|employee',
}

/** Before a reference of capitals alone: `booking code KQMXIL`. */
export const BOOKING: CueWords = {
  en: 'reference|booking|confirmation|reservation|locator|pnr',
  de: 'buchungs|reservierungs',
  fr: 'réservation',
  es: 'localizador|reserva',
  it: 'prenotazione',
  nl: 'boekings|reserverings',
  pt: 'localizador|reserva',
}

/** The same where nothing need stand between: `localizador KQMXIL`. */
export const BOOKING_CODE: CueWords = {
  en: 'locator|pnr',
  de: 'buchungsreferenz',
  fr: 'code réservation|code de réservation',
  es: 'localizador|código de reserva|codigo de reserva',
  it: 'codice prenotazione|codice di prenotazione',
  pt: 'localizador|código de reserva|código da reserva|codigo de reserva|codigo da reserva',
}

/** Between a thing and its code: `booking code …`, `Buchungsnummer …`. */
export const CODE_WORD: CueWords = {
  en: 'number|no|no.|code',
  de: 'nummer|code',
  fr: 'code',
  nl: 'nummer|code',
}

/** `swift BOFAUS3N` names a bank, `model QN65Q80C` a television, `sku 4GH7K2L9` what a shop sells. */
export const OTHER_CODE: CueWords = {
  en: 'model|models|part|plate|tax|vat|post',
  de: 'modell|post',
  fr: 'modèle|modele',
  es: 'modelo',
  it: 'modello',
  nl: 'model|post',
  pt: 'modelo',
  any: 'swift|bic|sku',
}

/** What somebody may want, and does not name by its number: `we order 10000`. */
export const WANTED: CueWords = {
  en: 'order|claim|contract',
}
