import type { CueWords } from '../cue-words.ts'

/** What has a number of its own: `order 12345678`, `polisnummer 12345678`. */
export const THING: CueWords = {
  en: [
    'reference|ref|booking|confirmation|conf|reservation|locator|pnr|itinerary|trip',
    'order|ord|po|invoice|inv|receipt|transaction|txn|tracking|trace|parcel|shipment|consignment|waybill|awb|rma',
    'account|acct|acc|customer|cust|member|membership|loyalty|subscriber|subscription|application',
    'contract|policy|claim|prescription|rx|utr',
  ],
  de: [
    'referenz|buchung|buchungs|reservierung',
    'bestellung|bestell|auftrag|auftrags|auftragsbestätigung|rechnung|rechnungs|lieferschein|beleg|sendung|sendungs|paket',
    'konto|kto|kunden|kd|kundenkonto|vertragskonto|vertrag|vertrags|mitglied|versicherung|schaden',
    'aktenzeichen|kassenzeichen|antrag|retoure|retouren|abo|mandatsreferenz|zahlungsreferenz',
    'versicherungsschein|police|policen|transaktion|bestätigung|bestaetigung',
    'sendungsverfolgung',
  ],
  fr: [
    'référence|réf|réservation|dossier|commande|facture|devis|suivi|colis|paquet',
    'compte|client|contrat|adhérent|adherent|abonné|abonne|abonnement|allocataire|police|sinistre|retour',
  ],
  es: [
    'referencia|reserva|localizador|pedido|orden|compra|factura|seguimiento|paquete|envío|envio',
    'cuenta|cta|cliente|contrato|socio|póliza|poliza|siniestro|boleta|guía|guia',
    'expediente|gestión|gestion|radicado|trámite|reservación|reservacion|confirmación|confirmacion',
    'transacción|transaccion|operación|operacion|comprobante|rastreo|remito|albarán|albaran',
  ],
  it: [
    'riferimento|rif|prenotazione|ordine|fattura|bolletta|spedizione|pacco',
    'conto|cliente|contratto|abbonamento|socio|tessera|polizza|sinistro|pratica',
    'conferma|transazione|tracciamento',
  ],
  nl: [
    'referentie|kenmerk|boeking|reservering|bestelling|bestel|order|factuur|offerte|pakket|zending',
    'rekening|klant|contract|polis|abonnement|aanvraag|debiteur|debiteuren|lid|lidmaatschap|relatie',
    'betalingskenmerk|retour|schadenummer|trackcode|transactie|bevestiging',
  ],
  pt: [
    'referência|reserva|encomenda|pedido|ordem|compra|fatura|rastreio|rastreamento',
    'conta|cliente|contrato|apólice|apolice|sinistro|protocolo|processo|nf|nfe',
    'confirmação|confirmacao|transação|transacao|comprovante|sócio',
  ],
}

/** What a number names only behind a word for number, `quote number 12345`: a quote may be 12345, too. */
export const NUMBERED_THING: CueWords = {
  en: 'quote|quotation|agreement|loan|consumer|job|user|patient|hospital|student|employee',
  de: [
    'angebot|angebots|darlehen|darlehens|kredit|verbraucher|benutzer|patient|patienten|mitarbeiter|personal',
  ],
  fr: 'prêt|pret|utilisateur|patient|étudiant|etudiant|employé|employe|assuré|assure|reçu|recu|bordereau',
  es: [
    'presupuesto|préstamo|prestamo|usuario|paciente|afiliado|abonado|suscriptor|suscripción|suscripcion',
    'empleado|recibo|transferencia|servicio|suministro',
  ],
  it: 'preventivo|prestito|utente|paziente|studente|dipendente|ricevuta|scontrino|bonifico',
  nl: 'lening|gebruiker|gebruikers|patiënt|patient|patiënten|medewerker|personeels|student|studenten',
  pt: [
    'orçamento|orcamento|proposta|empréstimo|emprestimo|usuário|usuario|utilizador|utente|paciente|aluno',
    'associado|assinante|beneficiário|beneficiario|carteirinha|instalação|instalacao|serviço|servico',
    'recibo|boleto|bilhete|transferência|transferencia|nota',
  ],
}

/** Before a reference of capitals alone: `booking code KQMXIL`. */
export const BOOKING: CueWords = {
  en: 'reference|booking|confirmation|reservation|locator|pnr',
  de: 'buchungs|reservierungs',
  fr: 'réservation',
  es: 'localizador|reserva|reservación|reservacion',
  it: 'prenotazione',
  nl: 'boekings|reserverings',
  pt: 'localizador|reserva',
}

/** The same where nothing need stand between: `localizador KQMXIL`. */
export const BOOKING_CODE: CueWords = {
  en: 'locator|pnr',
  de: 'buchungsreferenz',
  fr: 'code réservation|code de réservation',
  es: [
    'localizador|código de reserva|codigo de reserva|clave de reserva',
    'código de reservación|codigo de reservacion|clave de reservación|clave de reservacion',
  ],
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
