import type { CueWords } from '../cue-words.ts'

/** What has a number of its own: `order 12345678`, `polisnummer 12345678`; with a dot what has one only before `Nr` or `n.`: `Best.-Nr. 12345`. */
export const THING: CueWords = {
  en: [
    'reference|ref|booking|confirmation|conf|reservation|locator|pnr|itinerary|trip',
    'order|ord|po|invoice|inv|receipt|transaction|txn|tracking|trace|parcel|shipment|consignment|waybill|awb|rma',
    'account|acct|accnt|acount|acc|customer|cust|member|membership|loyalty|subscriber|subscription|application',
    'contract|policy|claim|prescription|rx|utr|crn|mpan|mprn|mrn|pcn|credit note|credit memo|debit note',
  ],
  de: [
    'referenz|buchung|buchungs|reservierung',
    'bestellung|bestell|auftrag|auftrags|auftragsbestätigung|rechnung|rechnungs|stornorechnung|lieferschein|beleg|kaufbeleg|kassenbon|sendung|sendungs|paket',
    'best.|re.|rech.|rechn.|mitgl.|vers.|pers.|lief.|liefersch.|res.',
    'vertr|auftr|konto|kto|kunden|kd|kundenkonto|vertragskonto|vertrag|vertrags|mitglied|versicherung|schaden',
    'aktenzeichen|geschäftszeichen|geschaeftszeichen|kassenzeichen|antrag|retoure|retouren|abo',
    'mandatsreferenz|zahlungsreferenz|versicherungsschein|police|policen|polizze|polizzen|kunde|transaktion|bestätigung|bestaetigung',
    'vsnr|kvnr|stnr|geschäftszahl|geschaeftszahl|aktenz|ihr zeichen|mein zeichen|unser zeichen',
    'zählpunkt|zaehlpunkt|zählpunktbezeichnung|marktlokation|marktlokations|sendungsverfolgung|personalnummer|personalnr',
  ],
  fr: [
    'référence|réf|réservation|résa|resa|dossier|commande|cde|cmd|facture|devis|suivi|colis|paquet',
    'compte|client|contrat|adhérent|adherent|abonné|abonne|abonnement|allocataire|police|sinistre|retour',
    'identifiant|matricule|fidélité|fidelite|pdl|prm|pce|point de livraison|fact.',
  ],
  es: [
    'referencia|reserva|localizador|pedido|orden|compra|factura|seguimiento|paquete|envío|envio',
    'cuenta|cta|cliente|contrato|socio|póliza|poliza|siniestro|boleta|guía|guia',
    'expediente|expte|gestión|gestion|radicado|trámite|tramite|reservación|reservacion|confirmación|confirmacion|fidelidad|cups',
    'justificante|referencia catastral|clabe|cbu|nrc|nis|rpu|orden de trabajo|boleta electrónica|boleta electronica',
    'transacción|transaccion|operación|operacion|comprobante|rastreo|remito|albarán|albaran|factura rectificativa|fra.|ped.',
  ],
  it: [
    'riferimento|rif|prenotazione|ordine|fattura|fatt|bolletta|spedizione|ldv|pacco',
    'conto|cliente|contratto|abbonamento|socio|tessera|polizza|sinistro|pratica',
    'iuv|nre|impegnativa|verbale|matricola contatore|matricola del contatore|lettera di vettura|codice migrazione|codice di migrazione',
    'ft.|conferma|transazione|cro|tracciamento|matricola|fedeltà|fedelta|pod|pdr|protocollo|prot',
  ],
  nl: [
    'referentie|kenmerk|boeking|reservering|bestelling|bestel|order|factuur|offerte|pakket|zending',
    'rekening|klant|contract|polis|abonnement|aanvraag|debiteur|debiteuren|lid|lidmaatschap|relatie',
    'betalingskenmerk|retour|trackcode|transactie|bevestiging|creditnota|creditfactuur|pakbon|kassabon|fact.|rek.',
  ],
  pt: [
    'referência|reserva|encomenda|pedido|ordem|compra|fatura|rastreio|rastreamento',
    'conta|cliente|contrato|apólice|apolice|sinistro|protocolo|processo|nf|nfe|nota fiscal|ordem de serviço|ordem de servico',
    'local de consumo|cui',
    'confirmação|confirmacao|transação|transacao|comprovante|sócio|fidelidade|consumidora|cpe|atendimento',
  ],
}

/** Of them those after which nobody says how many: `acct 500 221 9987`. */
export const ACCOUNT: CueWords = {
  en: 'account|acct|acc|policy|membership|utr|crn',
  de: 'vertragskonto|kundenkonto|zählpunkt|zaehlpunkt|kassenzeichen|aktenzeichen',
  fr: 'police|pdl|prm|pce|point de livraison',
  es: 'póliza|poliza|cups|clabe|cbu|nis|rpu',
  it: 'polizza|pod|pdr|iuv',
  nl: 'polis',
  pt: 'apólice|apolice|cpe|cui',
}

/** What a number names only with a word for number, `quote number 12345`: a quote may be 12345, too, and a meter show it. */
export const NUMBERED_THING: CueWords = {
  en: [
    'ac|quote|quotation|agreement|loan|consumer|job|user|patient|hospital|student|employee|meter',
    'payment|refund|dispute|delivery|package|group|permit|citation|fine|notice|infringement|assessment|file|lease|tenancy',
    'pol|mbr|mem|clm|bkg|res|resv|track|wo|frequent flyer|skymiles|mileageplus|aadvantage|rewards|rapid rewards|honors|bonvoy|avios|clubcard|nectar',
    'traveler|traveller|authorization|authorisation|approval|vendor|supplier|merchant|bill|crime|statement',
    'sub|refill|staff|emp|payroll|roll|candidate|enrolment|enrollment|admission|aid|ack|acknowledgement|acknowledgment|certificate|session',
  ],
  de: [
    'rg|beitrags|angebot|angebots|darlehen|darlehens|kredit|verbraucher|benutzer|nutzer|teilnehmer|patient|patienten|mitarbeiter',
    'steuer|abgabenkonto|beitragskonto|buchungskonto|betriebs|kindergeld|bg|depot|reparatur|garantie|vielflieger|einlieferungs|schadenmeldung|bußgeld|bussgeld',
    'stromzähler|stromzaehler|gaszähler|gaszaehler|wasserzähler|wasserzaehler|malo|melo|bahncard|payback|swisspass',
    'gutschrift|mahnung|quittung|bon|personal|versicherten|matrikel|zähler|zaehler|kundenkarte|kundenkarten|fahrkarte|fahrkarten|fahrschein',
  ],
  fr: [
    'sociétaire|societaire|quittance|compteur|billet|prêt|pret|assurance|assuré|assure|patient|étudiant|etudiant|employé|employe|salarié|salarie',
    'fiscal|avis|télédéclarant|teledeclarant|contravention|pv|recommandé|recommande|repérage|reperage|rio|rum|mandat|amende|procès-verbal',
    'note de crédit|note de credit|ticket de caisse|intervention|signalement|sav|utilisateur|reçu|recu|bordereau|livraison|expédition|expedition|envoi|paiement',
  ],
  es: [
    'nota de crédito|nota de credito|contador|medidor|suministro|servicio|presupuesto|cotización|cotizacion|préstamo|prestamo|seguro|billete|boleto',
    'historia|historia clínica|historia clinica|afiliación|afiliacion|asegurado|crédito|multa|nic|pqr|liquidación|liquidacion',
    'devolución|devolucion|usuario|paciente|estudiante|empleado|afiliado|entrega|pago|abono|abonado|suscriptor|suscripción|suscripcion|recibo|transferencia',
  ],
  it: [
    'abbonato|reso|nota di credito|nota credito|contatore|utenza|utente|biglietto|preventivo|mutuo|prestito|assicurazione|paziente|studente|dipendente',
    'cartella|cartella esattoriale|cartella di pagamento|avviso|multa|ricetta|raccomandata|migrazione|cartafreccia',
    'ricevuta|scontrino|bonifico|consegna|pagamento',
  ],
  nl: [
    'bon|meter|klanten|klantenkaart|schade|verzekering|lening|hypotheek|gebruiker|gebruikers|patiënt|patient|patiënten',
    'aanslag|omzetbelasting|loonheffingen|loonheffing|cjib|beschikking|beschikkings|vordering|vorderings|contractrekening|aansluit|aansluiting',
    'verzekerde|werkorder|werkbon|ean|boete|chipkaart',
    'verzekerden|student|studenten|medewerker|personeel|personeels',
  ],
  pt: [
    'medidor|contador|instalação|instalacao|serviço|servico|orçamento|orcamento|proposta|empréstimo|emprestimo|seguro',
    'usuário|usuario|utilizador|utente|paciente|aluno|funcionário|funcionario|associado|assinante|beneficiário|beneficiario',
    'benefício|beneficio|multa|matrícula|matricula|crédito',
    'nota de crédito|nota de credito|carteirinha|bilhete|boleto|recibo|transferência|transferencia|nota',
  ],
}

/** Before a reference of capitals alone: `booking code KQMXIL`. */
export const BOOKING: CueWords = {
  en: 'reference|booking|confirmation|conf|reservation|locator|pnr',
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
  fr: [
    'code réservation|code de réservation|numéro de dossier|numero de dossier|n° de dossier|n° dossier',
    'numéro de réservation|numero de réservation|numero de reservation|n° de réservation|référence de réservation',
    'référence dossier|reference dossier|référence de dossier|reference de dossier',
  ],
  es: [
    'localizador|código de reserva|codigo de reserva|clave de reserva|número de reserva|numero de reserva|nº de reserva',
    'código de reservación|codigo de reservacion|clave de reservación|clave de reservacion',
  ],
  it: 'codice prenotazione|codice di prenotazione|numero prenotazione|numero di prenotazione',
  pt: 'localizador|código de reserva|código da reserva|codigo de reserva|codigo da reserva|número da reserva|numero da reserva',
}

/** Between a thing and its code: `booking code …`, `Buchungsnummer …`. */
export const CODE_WORD: CueWords = {
  en: 'number|no|no.|code|reference|ref|ref.',
  de: 'nummer|nr|nr.|code',
  fr: 'code',
  nl: 'nummer|nr|nr.|code',
}

/** `swift BOFAUS3N` names a bank, `model QN65Q80C` a television, `sku 4GH7K2L9` what a shop sells, `password X7KD92QM` opens something. */
export const OTHER_CODE: CueWords = {
  en: [
    'model|models|part|plate|tax|vat|post|serial|error',
    'password|passcode|key|wifi|wi-fi|coupon|promo|color|colour|hash|checksum|commit|device',
  ],
  de: 'modell|post|serien|fehler|passwort|kennwort|schlüssel|gutschein',
  fr: 'modèle|modele|mot de passe|clé|erreur',
  es: 'modelo|contraseña|error|cupón|cupon',
  it: 'modello|chiave|errore',
  nl: 'model|post|serie|wachtwoord|sleutel|kortings',
  pt: 'modelo|senha|chave|erro|cupom',
  any: 'swift|bic|sku|vin|hex',
}

/** What somebody may want, and does not name by its number: `we order 10000`. */
export const WANTED: CueWords = {
  en: 'order|claim|contract',
}
