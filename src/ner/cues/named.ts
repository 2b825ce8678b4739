import type { CueWords } from '../cue-words.ts'

/** They say of a number that it is one, and so name it surely: `order number 4711`. */
export const NUMBER: CueWords = {
  en: 'number|numbers|num|nbr|nmbr|numbr|numer|nubmer|no|nos|id|ids|code|reference|ref',
  de: 'nummer|nummern|nr|id|code|kennung|referenz',
  fr: 'numéro|n|code|référence',
  es: 'número|numero|núm|num|nro|n|código|codigo|clave|referencia',
  it: 'numero|num|n|codice|riferimento',
  nl: 'nummer|nr|code|referentie',
  pt: 'número|numero|núm|num|n|código|referência',
}

/** Between that and the name of a thing: `mi número de …`, `mon numéro d'…`, `Nummer der …`. */
export const OF_THING: CueWords = {
  de: 'der|des|von',
  fr: "de|du|de l'|de l’|d'|d’",
  es: 'de|del',
  it: "di|del|della|d'|d’|dell'|dell’",
  nl: 'van',
  pt: 'de|do|da',
}

/** Those of them that are no abbreviations, alone or at the end of a joined word: a full stop after one ends the sentence. */
export const WHOLE_NUMBER: CueWords = {
  en: 'number|code',
  de: 'nummer|code',
  fr: 'numéro|code',
  es: 'número|numero|código|codigo',
  it: 'numero|codice',
  nl: 'nummer|code',
  pt: 'número|numero|código|codigo',
}

/** With which the name of a thing may be joined: `Bestellnummer`. */
export const JOINED_NUMBER: CueWords = {
  en: 'number|no|code|id',
  de: 'nummer|nummern|nr|kennung|code|id|referenz',
  nl: 'nummer|nr|code|referentie',
}

/** After a thing, for a number that follows: `Bestellung mit der Nummer 4711`. */
export const NUMBER_AFTER: CueWords = {
  en: 'number|id',
  de: 'nummer|id',
  fr: 'numéro',
  es: 'número|numero',
  it: 'numero',
  nl: 'nummer',
  pt: 'número|numero',
}

const CARRIERS = 'dhl|dpd|gls|ups|fedex|hermes|bpost|postnl|colissimo|chronopost|correos|seur|ctt|correios'

/** Who carries parcels, which people name by that and a long number: `fedex 771234567890 is late`. */
export const CARRIER: CueWords = {
  any: [
    CARRIERS,
    'usps|evri|yodel|parcelforce|royal mail|auspost|australia post|canada post|purolator',
    'ninjavan|ninja van|lbc|delhivery|bluedart|blue dart|aramex',
  ],
}

/** Verbs between a thing and its number, and the words of `order status 4711`, `conta corrente 12345` and `colis dhl 1234567890`; `e` for `è` and `é`. */
export const LINK: CueWords = {
  en: 'is|s|its|be|was|status|report',
  de: 'ist|war|wäre|waere|lautet|status|report',
  fr: 'est|c|courant',
  es: 'es|corriente',
  it: 'è|e|corrente',
  nl: 'is|was|status',
  pt: 'é|e|corrente|fiscal|status|multibanco',
  any: [
    CARRIERS,
    'amazon|ebay|zalando|aliexpress|shein|shopee|mercado|livre|libre|mondial|relay|servientrega|mrw|nacex|brt|sda|inpost',
    'auto|soat',
  ],
}

/** Words between the name of a number and the verb before it: `the order number i was given is 12345`. */
export const CLAUSE: CueWords = {
  en: [
    'i|you|they|we|it|me|us|for|that|this',
    've|would|should|were|have|had|got|gave|given|sent|received|think|believe',
  ],
}

/** Between the name of a number and whose or what it is: `Kundennummer bei Telekom 123456`, `nº de póliza de hogar 123456`. */
export const BEFORE_OWNER: CueWords = {
  en: 'with|at|for|from',
  de: 'bei|von|der|für',
  fr: 'chez|de|du|pour',
  es: 'de|del|en|con',
  it: 'di|del|della|con|per',
  nl: 'bij|van|voor',
  pt: 'de|do|da|no|na',
}
/** What it is of, in small letters; names of companies have a capital. */
export const PRODUCT: CueWords = {
  en: 'car|home|travel|pet|health|life|gas|electric|electricity|water|broadband',
  de: 'strom|gas|wasser|kfz|haftpflicht|hausrat',
  fr: 'habitation|auto|voiture|moto|maison|santé|sante|électricité|electricite|gaz|eau|voyage|mutuelle',
  es: 'hogar|coche|auto|moto|salud|vida|luz|gas|agua|fibra',
  it: 'casa|auto|moto|luce|gas|acqua|energia|fibra|vita|salute',
  nl: 'auto|woning|inboedel|zorg|energie|gas|stroom|water',
  pt: 'carro|casa|moto|vida|saúde|saude|luz|energia|água|agua|gás|gas|loja|residencial',
}
/** Companies whose names are capitals alone, as the letters are with which a number may begin. */
export const COMPANY: CueWords = {
  any: [
    'ikea|lidl|aldi|obi|dhl|dpd|gls|ups|mrw|ctt|seur|sncf|klm|tap|tui|adac|ns|cup',
    'edf|edp|eon|rwe|enel|eni|sfr|tim|kpn|meo|nos|ewe|nie|bt|ee|at&t',
    'axa|huk|dkv|aok|tk|dak|bbva|hsbc|ing|bnp|lcl|caf|cpam|maif|mgen|inps|inss|sepe|svb|uwv|dwp|hmrc|irs',
  ],
}
/** With a capital as well, but no companies: another number follows, or no number of that thing. */
export const NO_OWNER: CueWords = {
  en: [
    'phone|telephone|tel|mobile|mob|cell|fax|call|zip|postcode|pin|otp|dob|birthday|name|email|thanks|please|hello|hi|regards',
    'date|amount|total|balance|reading|index|password|passcode|verification|routing|card|serial|imei|and|or|but|not|i|my|no',
  ],
  de: [
    'telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|festnetz|rückruf|tel|fax|plz|hausnummer|pin|tan|iban|bic|name|vorname',
    'datum|geburtsdatum|betrag|summe|stand|zählerstand|kontostand|seriennummer|imei|fehlercode|danke|bitte|hallo|vielen|guten|gruß|grüße',
    'frau|herr|und|oder|aber|ich|mein|meine',
  ],
  fr: [
    'téléphone|tél|tel|portable|fixe|code|montant|solde|index|date|nom|madame|monsieur|mme|merci|bonjour|cordialement',
    'et|ou|mais|je|mon',
  ],
  es: [
    'teléfono|telefono|tel|móvil|movil|celular|dni|nif|matrícula|matricula|fecha|importe|saldo|nombre|señor|señora|gracias|hola|saludos',
    'y|o|pero|mi',
  ],
  it: 'telefono|tel|cellulare|data|importo|saldo|nome|signor|signora|grazie|ciao|buongiorno|e|o|ma|il|mio',
  nl: [
    'telefoon|telefoonnummer|tel|mobiel|postcode|datum|bedrag|saldo|meterstand|naam|mevrouw|meneer|bedankt|hallo|groet|bsn',
    'en|of|maar|ik|mijn',
  ],
  pt: 'telefone|tel|telemóvel|celular|cpf|cnpj|nif|cep|data|valor|saldo|nome|senhor|senhora|obrigado|obrigada|olá|oi|e|ou|mas|meu|minha',
}

/** Before a number that was said: `order number uh 12345`; in some languages `um` is a word, too, so that only an explicit name reaches over it. */
export const FILLER = {
  en: 'uh|uhm|um|umm|erm|er',
  de: 'äh|ähm',
  fr: 'euh',
  es: 'eh',
  it: 'ehm',
  nl: 'eh|uhm',
  pt: 'hum',
} as const satisfies CueWords

/** Articles, and words between a thing and its number. */
export const JOINING: CueWords = {
  en: 'the|with|has',
  de: 'die|der|mit',
  fr: 'le|la|avec|de',
  es: 'el|la|con|de',
  it: 'il|la|con',
  nl: 'de|met',
  pt: 'o|a|com|de',
}

/** After these words "order" and "issue" are what somebody wants, and no things. */
export const WANTING: CueWords = {
  en: 'i|we|to|please|can|will|would',
}

/** In brackets between a name and its number: how long it is, `(8 digits)`, … */
export const DIGITS_LONG: CueWords = {
  en: 'digits|digit',
  de: 'stellig|ziffern|stellen',
  fr: 'chiffres',
  es: 'dígitos|digitos|cifras',
  it: 'cifre',
  nl: 'cijfers',
  pt: 'dígitos|digitos',
}
/** … or that and where it stands. */
export const REMARKED: CueWords = {
  en: 'required|mandatory|optional|if known|if any|on card|on the card|on bill|on the bill|on file|see mail|see email|ban',
  de: 'falls bekannt|siehe mail|siehe rechnung|pflichtfeld',
  fr: 'obligatoire|si connu|voir mail|voir facture',
  es: 'obligatorio|ver factura',
  it: 'obbligatorio|vedi fattura',
  nl: 'verplicht|zie factuur|zie mail',
  pt: 'obrigatório|obrigatorio|ver fatura',
  any: 'pnr',
}
