import type { CueWords } from '../cue-words.ts'

/** Before a number of a phone: `call me at …`, `meine Nummer ist …`. */
export const PHONE_BEFORE: CueWords = {
  en: [
    'ani|cbr|cbn|cb#|msisdn|cli',
    'phone*|telephone|ph|phn|handphone|mobile|mob|cell|cellphone|tel|landline|hotline|helpline|toll free|toll-free|fax|sms|whatsapp|viber',
    'call*|caller id|dial|ring|contact|reach|answering|text|txt me|txt us|txt to',
    "get me on|get me at|hit me up|hmu|msg me on|msg me at|message me on|message me at|im at|i'm at|i’m at|area code|number on file",
    'my number|my num|my no|my #|my nmbr|my phn|my current number|my other number|new number|old number|alternate number|alternate no',
    'best number|registered number|registered no|rmn|linked number',
  ],
  de: [
    'telefon*|tel|fon|fax|sms|handy*|mobil*|festnetz*|hotline|rufnummer|erreichbar',
    'anrufen|ruf*|rückruf*|rueckruf*|zurückrufen|zurueckrufen',
    'meine nummer|meine nr|neue nummer|alte nummer',
  ],
  fr: [
    'téléphone|tel|portable|mobile|cellulaire|fixe|fax|sms|numéro vert|numero vert',
    'appel*|rappel*|joindre|contacter|contactez',
  ],
  es: [
    'teléfono*|tel|telf|tlf|tfno|fono|fijo|fija|móvil|movil|cel|celu|celular|fax|sms',
    'llam*|llám*|hablé al|hable al|hablar al|marcar|marcan|marqué al|márcame|marcame|marquen|márquenme|marquenme|marque al|localizarme',
    'wasap|guasap|wsp|wats|pbx|conmutador',
    'contacta|contactar|contactarme|contáctame|contactame|contáctenme|contactenme|contáctanos|contactanos',
    'comunicarse|comunicarme|comunícate|comunicate|comuníquese|comuniquese|escríbeme al|escribeme al|escribirme al',
    'escríbanme al|escribanme al|escríbame al|escribame al|escribime al|mensaje al|localizar en el|localizan en el',
  ],
  it: [
    'telefon*|tel|cellulare|cel|fisso|fax|sms|numero verde|num verde|num. verde|nr verde|n. verde|recapito',
    'chiam*|richiam*|contattare|contattarmi|contattami|contattatemi',
    'scrivetemi al|scrivermi al|scrivimi al|messaggio al|raggiungibile al|risponde al|trovate al',
  ],
  nl: [
    'telefoon*|tel|mobiel|fax|sms|vaste nummer',
    'bel|bellen|terugbellen|contacteer|contacteren',
    'mijn nummer|mijn nr|oude nummer|nieuwe nummer',
  ],
  pt: [
    'telefone|tel|telm|tlm|fone|telemóvel|telemovel|celular|cel|fixe|fixo|fax|sms|zap|wpp',
    'liga|ligam|ligar|ligue|ligo|ligou|ligaram|ligando|liguei|liguem',
    'contacte|contactem|contate|contatar|me chama|me chame|me chamar|mensagem no|mensagem para o|mensagem pro',
  ],
}

/** The same, unless another thing that has a number follows: `mi número de socio`. */
export const NUMBER_OF_MINE_BEFORE: CueWords = {
  fr: 'mon numéro|mon numero|mon n°|nouveau numéro|nouveau numero|ancien numéro|ancien numero',
  es: [
    'mi número|mi numero|mi num|mi nro|mi nº|mi n°|nuevo número|nuevo numero',
    'número antiguo|numero antiguo|número anterior|numero anterior',
  ],
  it: 'mio numero|mio nr|mio n°|mio nº|il mio num|nuovo numero|vecchio numero',
  pt: 'meu número|meu numero|meu nº|meu n°|novo número|novo numero|número antigo|numero antigo',
}
/** After that, whose or what number it is: `mon numéro client`. */
export const OF_CLIENT: CueWords = {
  fr: 'client|fiscal|allocataire',
  es: 'cliente|fiscal',
  it: 'cliente',
  pt: 'cliente|fiscal',
}
/** Nor is it another thing where a phone is named after its place: `mi número de casa`. */
export const PLACE_OF_PHONE: CueWords = {
  fr: 'bureau|domicile|maison|travail|contact',
  es: 'casa|oficina|trabajo|contacto',
  it: 'casa|ufficio|lavoro|contatto',
  pt: 'casa|escritório|escritorio|trabalho|contato|contacto',
}

/** Words of other things too, `whats the status of 12345678`, `home loan 12345678`: only close before a number. */
export const PHONE_CLOSE_BEFORE: CueWords = {
  en: [
    'whats|hp|office|home|customer care|customer service|line|line to|sim|recharge|recharge for',
    'voicemail from|messages from|messages to',
    'cp no|cp number|owner no|owner number|landlord number|delivery boy no|delivery boy number|jio no|jio number|airtel no|airtel number',
  ],
  fr: 'service client|wave|orange money|momo',
  es: [
    'atención al cliente|atencion al cliente|servicio al cliente|contacto',
    'línea|linea|recargar|recarga al|recarga del|portabilidad|bizum|yape*|plin|nequi|daviplata',
  ],
  it: 'servizio clienti|contatto|linea|sim|ricarica al|ricarica del|portabilità',
  nl: 'klantenservice',
  pt: 'sac|contato|contacto|linha|chip|recarga pro|recarga do|portabilidade|mb way|mbway',
}

/** Between those and the number: `customer care number is 1800 …`, `whats al 0176 …`. */
export const BETWEEN_CLOSE: CueWords = {
  en: 'number|num|no|line|app|is',
  es: 'es|al|del',
  it: 'è|del|numero',
  pt: 'é|o|do|para',
}

/** After a word for a phone: the number is then of something else, `mobile deposit 1234567`. */
export const NOT_THE_PHONE: CueWords = {
  en: [
    'bill|deposit|deposits|check|cheque|insurance|loan|banking|contract',
    'doorbell|machine|pole|verification|log|app|data|in line|in the line|in queue|in the queue',
  ],
}

/** After the name of another thing that has a number: `the serial number of my phone is …`. */
export const OF_MY: CueWords = {
  en: 'of my|of the|of this|on my|on the|on this',
  de: 'von meinem|von dem|vom|meines|des',
  fr: 'de mon|du|de ce',
  es: 'de mi|del|de este',
  it: 'del mio|del|di questo',
  nl: 'van mijn|van de|van deze',
  pt: 'do meu|do|deste',
}
export const MY_DEVICE: CueWords = {
  en: 'phone|mobile|cell|handset',
  de: 'handy|handys|telefon|telefons|mobiltelefon|mobiltelefons',
  fr: 'téléphone|telephone|portable|mobile',
  es: 'teléfono|telefono|móvil|movil|celular',
  it: 'telefono|telefonino|cellulare',
  nl: 'telefoon|mobiel',
  pt: 'telefone|celular|telemóvel|telemovel',
}

/** Before a number of something else. */
export const OTHER_BEFORE: CueWords = {
  en: [
    'account|acct|acc|a/c|card|pin|otp|iban|routing|transaction|txn|loan|amount|price|receipt|invoice|vat',
    'order|order line|credit line|booking|confirmation|reference|ref|pnr|tracking|awb|waybill|flight|ride',
    'item|lot|batch|voucher|coupon|lotto|lottery|lucky numbers|winning numbers|powerball|euromillions',
    'id|ssn|social security|social insurance|sin number|sin is|my sin|nhs|medicare|passport|license|licence|member*|patient number',
    'registration number|plate|plates|vin|policy|claim number|claim no|claim id|case|ticket|prescription|rx|ndc',
    'tax number|tax no|serial|s/n|sn|model|version|firmware|imei|sku|ean|upc|gtin|barcode|isbn|formula|mtcn|abn|aadhaar',
    'medical record|ird|nhi|gprn|icp|folio|student number|student no|hospital number|hospital no|consumer number|consumer no|ca number|ca no',
    'meter|zip|postal code|mpan|mprn|utr|meter number|meter no|meter is|prepaid meter|meter reading|meter says|meter point|mileage|odometer',
  ],
  de: [
    'konto*|kto|iban|pin|steuer*|rechnung*|bestell*|auftrag*|kunden*|artikel*|sendung*|gutschein*|vertrag*|mitglied*',
    'aktenzeichen|vorgang*|zahlungsreferenz|mandatsreferenz|seriennummer|serie|fehlercode|zähler*|plz|kennzeichen|lotto|lottozahlen|kilometerstand',
  ],
  fr: [
    'communication structurée|communication structuree|compte|commande|facture|contrat*|dossier|référence|réf|suivi|abonné|adhérent|adherent|sinistre|siret|siren|loto|tirage|kilométrage|kilometrage|bon de livraison',
    'numéro client|numéro de client|code client|code de client|n° client',
    "tva|bce|numéro d'entreprise|numero d'entreprise|n° d'entreprise|n° entreprise|assurance sociale|mon nas",
    'série|modèle|plaque|immatriculation|compteur|pdl|prm|pce|identifiant|matricule|badge|chèque|cheque',
    'carte de fidélité|carte fidélité|carte de fidelite|carte fidelite|numéro de carte|numero de carte|n° de carte',
  ],
  es: [
    'cuenta|pedido|factura|contrato|seguimiento|póliza|poliza|siniestro|expediente|legajo',
    'número de cliente|mi numero de cliente|mi nº de cliente|socio|referencia|localizador|incidencia',
    'reserva|paquete|contador|medidor|remito|albarán|albaran|comprobante|rastreo|lotería|loteria|kilometraje',
    'transacción|transaccion|transferencia|reservación|reservacion',
    'código|codigo|crédito|credito|préstamo|prestamo|dni|nif|patente|placa|matrícula|matricula|serie|tarjeta',
  ],
  it: [
    'conto|ordine|fattura|contratto|partita iva|p.iva|p. iva|piva|c.f|c.f.|bolla|ddt|polizza|sinistro|pratica|lotto',
    'prenotazione|pacco|contatore|riferimento',
    'codice|cod cliente|cod. cliente|mio nr cliente|mio numero cliente|n° cliente|nº cliente|n. cliente',
    'matricola|targa|serie|pod|pdr|tessera|badge|assegno|numero carta|numero di carta',
  ],
  nl: [
    'rekening*|bestelling|bestelnummer|bestelnr|ordernummer|ordernr|schadenummer|schadenr|dossier*|factuur',
    'bestelcode|klantnummer|klant*|relatienummer|referentie|kenmerk|zaak*|polis',
    'pasnummer|pasnr|kaartnummer|kaartnr|serienummer|serie|kenteken|meternummer|meternr|kbo*|ondernemingsnummer|ondernemingsnr|bsn|btw-nummer|btw nummer|btw-nr|btw nr|btw be',
  ],
  pt: [
    'código|codigo|conta|fatura|contrato|protocolo|apólice|apolice|sinistro|cpf|cnpj|cep|nif|série|matrícula|matricula|placa|crédito|credito',
    'reserva|encomenda|medidor|instalação|instalacao|consumidora|referência|referencia|comprovante|transação|transacao',
    'boleto|nota fiscal|carteirinha|carteira|cartão|cartao|cnh|renavam|pis|nis',
  ],
  any: 'pesel|cpr|personnummer|fødselsnummer|oib|egn|amka|duns',
}

/** Joined in German, they are no phones any more: `Handyvertrag`, `Telefonrechnung`. */
export const JOINED_PHONE: CueWords = { de: 'mobilfunk|handy|festnetz|telefon' }
export const JOINED_OTHER: CueWords = {
  de: 'vertrag*|rechnung*|tarif*|paket*|kosten*|versicherung*|buch*',
}

/** Joined to a word for another thing, they make it something that one calls: `Kundenservice`, `Bestellhotline`. */
export const JOINED_SERVICE: CueWords = {
  de: 'hotline|service|dienst|telefon',
  nl: 'service|lijn',
}

/** Before `nr`, `no` or `nummer` in German, beside the things that a reference names: `ArtNr`, `Best.-Nr.`, `Ausweisnummer`. */
export const OTHER_ABBREVIATED: CueWords = {
  de: 'art|best|serien|geräte|geraete|karten|ausweis|personalausweis|pass|reisepass|führerschein|rezept',
}

/** After a number of a phone: `0176 … (mobil)`. */
export const PHONE_AFTER: CueWords = {
  en: 'office|fax|mobile|cell|home|work|is my number|is my phone|is my cell|is the best number|this is my number|this is my no',
  de: 'büro|fax|mobil|privat',
}

/** `… is my number`, `… è il mio numero` */
export const MY: CueWords = {
  en: 'my',
  de: 'mein|meine',
  fr: 'mon',
  es: 'mi',
  it: 'mio|il mio',
  nl: 'mijn',
  pt: 'meu|o meu',
}
export const NUMBER_OF_MINE: CueWords = {
  en: 'number|phone|phone number|cell|cell number|mobile|mobile number',
  de: 'nummer|handy*|mobil*|telefon*|rufn*',
  fr: 'numéro|portable',
  es: 'número|numero|móvil|movil|cel|celular|teléfono|telefono',
  it: 'numero|cellulare|telefono',
  nl: 'nummer|telefon*',
  pt: 'número|numero|celular|telefone',
}
/** `… es mi número de móvil` */
export const PHONE_OF_MINE: CueWords = {
  fr: 'tél*',
  es: 'tel*|tél*|mov*|móv*|cel*',
  it: 'tel*|cel*',
  pt: 'tel*|cel*',
}

/** After a long number, of which nothing else is said: `4155552671 keeps calling`. */
export const CALLING_AFTER: CueWords = {
  en: "called me|keeps calling|kept calling|won't stop calling|won’t stop calling|wont stop calling|isn't answering|is engaged|is always engaged|is busy|is always busy",
  de: [
    'ruft mich an|ruft an|hat mich angerufen|hat angerufen|ruft dauernd an|ruft ständig an',
    'bitte anrufen|bitte zurückrufen|bitte zurueckrufen',
    'ist besetzt|geht keiner ran|geht niemand ran|geht keiner dran|geht niemand dran',
  ],
  fr: "rappelez|rappelez-moi|appelez-moi|m'appelle|m’appelle|ne répond pas|ne repond pas",
  es: 'llámame|llamame|llámenme|llamenme|llamadme|me llama|me llamó|no contesta|no contestan|no atiende|no atienden|da ocupado|comunica|siempre comunica',
  it: 'chiamatemi|chiamami|richiamatemi|mi chiama|mi ha chiamato|non risponde|non rispondono|è occupato|e occupato|è sempre occupato',
  nl: 'bel me|bel mij|belt me|belde me|blijft bellen|heeft gebeld|is bezet|neemt niet op|neemt niemand op',
  pt: 'ligue-me|liguem-me|me liga|me ligou|fica ligando|não atende|nao atende|só dá ocupado|so da ocupado|está ocupado',
}

/** Before a long number, alone, after one of the words below or whose it is: `number 4155552671`, `my mum's number is 90 12 34 56`, `il numero è 3401234567`. */
export const A_NUMBER: CueWords = {
  en: 'num|number',
  es: 'número|numero',
  it: 'numero',
  pt: 'número|numero',
}
export const WHICH: CueWords = {
  en: 'the|this|that|your|his|her|their|from',
  es: 'el|este|ese|del|al',
  it: 'il|questo|del|dal|al',
  pt: 'o|este|esse|do|ao',
}

/** Before an extension: `… ext. 12`, `… Durchwahl 12`. */
export const EXTENSION_BEFORE: CueWords = {
  en: 'ext|ext.|extn|extn.|extension|extension.',
  de: 'durchwahl|dw|nebenstelle|klappe',
  fr: 'poste',
  es: 'ext|extensión|int|int.|interno|anexo',
  it: 'int|int.|interno',
  nl: 'toestel|tst|tst.',
  pt: 'ramal|extensão|extensao',
  any: 'x|#',
}

/** Beside `x2`, which then says how often somebody called: `rang 0161 496 0123 x2`, `… x3 no answer`. */
export const CALLED_BEFORE: CueWords = {
  en: 'rang|called|tried|phoned|dialled|attempted|spoke|cust called',
}
export const CALLED_AFTER: CueWords = {
  en: 'no answer|no ans|calls|times|lvm|vm|n/a|no reply|no luck',
  de: 'angerufen|mal',
  fr: 'sans réponse|appels',
  es: 'sin respuesta|llamadas',
  nl: 'gebeld|geen gehoor',
}

/** What one or two digits after a number count, so that they are no part of it: `0800 123 4567 24 hours`. */
export const COUNTED_AFTER: CueWords = {
  en: "pm|p.m|oclock|o'clock|min|mins|minutes|hour|hours|hrs|day|days|week|weeks|month|months|year|years",
  de: 'uhr|minuten|stunden|std|tage|tagen|wochen|ct|cent',
  fr: 'h|minutes|heures|jours|semaines',
  es: 'h|hs|minutos|horas|días|dias|semanas',
  it: 'minuti|ore|giorni|settimane',
  nl: 'uur|minuten|dagen|weken',
  pt: 'h|minutos|horas|dias|semanas',
}

/** What is said of the `+` before a country's code: `plus four four …`. */
export const PLUS: CueWords = {
  en: 'plus',
  de: 'plus',
  fr: 'plus',
  es: 'más|mas',
  it: 'più|piu',
  nl: 'plus',
  pt: 'mais',
}

/** With a dot or hyphen before a number: `tel.+49 …`, `mob-98765 …`. */
export const ABBREVIATED_BEFORE: CueWords = {
  en: 'tel|phone|ph|fax|cell|mob|no|num',
  de: 'tel|mobil|mob|handy|fax|nr',
  fr: 'tél|tel|port',
  es: 'telf|tlf|cel',
  nl: 'nr',
}

/** The name of a field, before its value: `phone=…`, `customer_mobile=…`. */
export const KEY_BEFORE: CueWords = {
  en: 'phone|mobile|cell|tel|fax|whatsapp|msisdn',
  de: 'telefon|mobil|handy',
  es: 'telefono|movil|celular',
}
