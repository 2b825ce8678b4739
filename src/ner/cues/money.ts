import type { CueWords } from '../cue-words.ts'
import { AND } from './and-or.ts'

/** Between an amount and its cents: `15 dollars and 50 cents`, `3 euros con 99 céntimos`. */
export const AND_CENTS: CueWords = { ...AND, es: 'con|y' }

/** Between the amounts of a range. */
export const UP_TO: CueWords = {
  en: 'to',
  de: 'bis',
  fr: 'à',
  es: 'a',
  it: 'a',
  nl: 'tot|à',
  pt: 'a',
}

/** Before a range, whose `and` begins no cents: `between 5 dollars and 10`. */
export const BETWEEN: CueWords = {
  en: 'between',
  de: 'zwischen',
  fr: 'entre',
  es: 'entre',
  it: 'tra|fra',
  nl: 'tussen',
  pt: 'entre',
}

/** Words for cents, after their number: `15 dollars and 50 cents`. */
export const CENTS: CueWords = {
  en: 'cent|cents|p|pence',
  de: 'cent',
  fr: 'cents|centimes',
  es: 'céntimos|centimos|centavos',
  it: 'cent|centesimi',
  nl: 'cent',
  pt: 'cêntimos|centimos|centavos',
}

/** After cents that only a number says: `19 euro 99 im Monat`. */
export const AFTER_CENTS: CueWords = {
  en: 'per|or|but|please|each|paid|extra|refund|refunded|altogether|in total',
  de: [
    'vom|der|die|das|im|am|beim|per|laut|pro|zu|zuviel|für|fuer|auf|statt|mehr|weniger|abgebucht|bezahlt|berechnet',
    'oder|und|aber|bitte|genau|gebühr|gebühren|gebuehr|porto|versand|versandkosten|rabatt|gutschrift|guthaben|netto|brutto',
    'gekostet|kosten|gezahlt|zahlen|bezahlen|überwiesen|ueberwiesen|abgezogen|eingezogen|verlangt',
    'erstattet|zurückerstattet|zurueckerstattet|gutgeschrieben|zurück|zurueck|wieder|monatlich|jährlich|jaehrlich',
    'gestern|heute|stimmt|ist|sind|war|waren|wurde|wurden|wird|werden|hat|habe|haben|steht|stehen|fehlen',
  ],
  fr: 'le|la|les|et|alors|que|qui|en|pour le|pour la|pour un|par|sur|chaque|hier|ou|mais|ttc|ht|de trop|de plus|de frais|de port|en trop|en plus|au lieu',
  es: 'que|el|la|y|en|al|por|ayer|o|pero|desde|de más|de mas|de comisión|de comision',
  it: 'che|il|la|e|in|a|al|o|ma|per|sulla|sul|nella|ogni|ieri|oggi|in più|in piu|di troppo|di commissione',
  nl: [
    'per|op|bij|via|elke|of|maar|en|te|teveel|voor|van|in rekening|extra|meer|minder|terug|korting|verzendkosten',
    'gisteren|vandaag|klopt|gekost|kosten|betaald|betalen|afgeschreven|overgemaakt|overmaken|teruggestort|teruggekregen|is|was',
  ],
  pt: 'por|ou|mas|na|cada|ontem|hoje|a mais',
}

/** After cents in words that no "and" joins: nobody counts these, `forty seven pounds fifty and nobody told me`. */
export const AFTER_SPOKEN_CENTS: CueWords = {
  en: [
    'and|i|you|he|she|they|we|it|its|this|that|which|the|my|your|is|was|has|had|when|because|so|if|then|now|not',
    'for|from|to|on|at|in|by|with|twice|again|instead|every|today|yesterday|tomorrow|last|next|since|before|after|out|too|but|or|please',
    'mate|thanks|thank you|love|cheers|ta|sir|madam',
  ],
}

/** Before pence: `costs 50p`. */
export const PENCE_BEFORE: CueWords = {
  en: [
    'cost|costs|costing|paid|pay|paying|charge|charges|charged|overcharged|overcharged by|owe|owe me|owes me|refund|refunded|fee',
    'charge is|charge was|charge of|fee is|fee was|fee of|refund of|price is|price was|price of',
  ],
}

/** Before cents that `ct` says, which is carat elsewhere: `kostet 99 ct`. */
export const CENT_BEFORE: CueWords = {
  de: 'kostet|kosten|zahle|zahlen|bezahle|bezahlt|arbeitspreis|strompreis|gaspreis',
  nl: 'kost|kosten|betaal|betaalt|stroomprijs|gasprijs|tarief',
}

/** Between the thousands and what is less: `2 mil 500 pesos`, `deux mille 500 euros`. */
export const THOUSAND: CueWords = {
  fr: 'mille',
  es: 'mil',
  it: 'mila|mille',
  pt: 'mil',
}

/** Names that some write before an amount. */
export const NAME_BEFORE: CueWords = {
  it: 'dollari',
  any: 'euro|euros|fr.|frs|frs.|sfr.|rs|rs.|rupees|kr|kr.|s/|s/.|ksh|ksh.|kshs|dhs|dhs.',
}

/** The name that some write although the sign has said it: `$500 pesos`. */
export const NAME_AFTER_SIGN: CueWords = {
  en: 'dollar|dollars|bucks|pounds|euro|euros',
  de: 'dollar|euro',
  es: 'dólares|dolares|pesos|euros',
  pt: 'dólares|dolares|reais|euros',
  any: 'cdn',
}

/** Before `Fr.` and a time, where it is a Friday: `bis Fr. 14.30`. */
export const FRIDAY_BEFORE: CueWords = {
  de: 'am|ab|bis|und|oder|nächsten|kommenden|diesen|termin',
}
/** After it: `Fr. 8.00 bis 12.00`. */
export const FRIDAY_AFTER: CueWords = {
  de: 'uhr|h|bis',
}

/** Whose they are, between the two: `$500 us dollars`. */
export const NATION_AFTER_SIGN: CueWords = {
  en: 'us|u.s.|canadian|australian|singapore',
}

/** Before a minus that takes nothing from another amount: `my balance is minus $12`, `saldo is - 12 €`. */
export const BEFORE_MINUS: CueWords = {
  en: 'is|was|at|shows',
  de: 'ist|war|bei|auf|steht|zeigt',
  fr: 'est|est de|est à',
  es: 'es|es de|está en|esta en',
  it: 'è|è di',
  nl: 'is|was|op|staat',
  pt: 'é|é de|está em',
}

/** Before a size: `Größe EUR 44`. */
export const SIZE_BEFORE: CueWords = {
  en: 'shoe|size|sizes',
  de: [
    'größe|grösse|groeße|groesse|große|grosse',
    'schuhgröße|schuhgrösse|schuhgroeße|schuhgroesse|schuhgroße|schuhgrosse',
  ],
  fr: 'taille|pointure',
  es: 'talla',
  it: 'taglia',
  nl: 'maat',
  pt: 'tamanho',
}

/** After a size: `eur 44 shoe`. */
export const SIZE_AFTER: CueWords = {
  en: 'shoe|shoes|size|sizes',
}

/** Before a version in letters and digits: `rev R1.50`. */
export const VERSION_BEFORE: CueWords = {
  en: 'version|revision|rev|release|model|size',
}

/** Before the number of a road in South Africa: `take the R21`. */
export const ROAD_BEFORE: CueWords = {
  en: 'the|onto|along|via|road|route|room',
}

/** Names of a currency that are of a weight, too. */
export const WEIGHT: CueWords = {
  en: 'pound|pounds',
  de: 'pfund',
  fr: 'livres',
  es: 'libras',
  nl: 'pond',
  pt: 'libras',
}

/** Before a weight: `gained 20 pounds`. */
export const WEIGHED_BEFORE: CueWords = {
  en: 'weigh|weighs|weighed|weighing|weight|gained|overweight by',
  de: 'wiegt|wiege|wiegen|wog|gewicht',
  fr: 'pèse|pese|poids',
  es: 'pesa|pesan|pesaba|peso',
  nl: 'weegt|weeg|wegen|gewicht',
  pt: 'pesa|pesam|pesava|peso',
}

/** The same in America, where pounds are seldom money: `i lost 20 pounds`, `my dog is 45 pounds`. */
export const WEIGHED_BEFORE_IN_AMERICA: CueWords = {
  en: 'lost|lose|losing|dog is|dog was|cat is|cat was|puppy is|puppy was|baby is|baby was|packages are|boxes are',
}

/** Before a weight and a verb: `my bag is 50 pounds`. */
export const LUGGAGE: CueWords = {
  en: 'bag|bags|package|parcel|box|suitcase|luggage|baggage',
}

/** Between those words and the weight: `weighs about 50 pounds`. */
export const BEFORE_WEIGHT: CueWords = {
  en: 'is|are|was|were|of|about|around|over|under|at|in at|almost|only|like',
}

/** After a weight: `a 40 pound bag`, `3 Pfund abgenommen`. */
export const WEIGHED_AFTER: CueWords = {
  en: [
    'in weight|over weight|overweight|heavy|heavier|lighter|dog|dogs|baby|dumbbell|dumbbells',
    'bag|bags|suitcase|suitcases|package|packages|parcel|parcels|box|boxes',
  ],
  de: 'abgenommen|zugenommen|schwer',
  nl: 'afgevallen|aangekomen|zwaar',
}

/** After `of`, what people buy by weight: `2 pounds of beef`. */
export const WEIGHED_OF: CueWords = {
  en: [
    'beef|pork|meat|chicken|turkey|bacon|ham|fish|salmon|shrimp|cheese|butter|flour|sugar|rice|coffee',
    'potatoes|tomatoes|apples|carrots|onions|grapes|strawberries|cherries|ground beef|minced beef',
  ],
}
/** The same with no word between: `2 Pfund Hackfleisch`. */
export const WEIGHED: CueWords = {
  de: [
    'hackfleisch|hack|fleisch|fisch|käse|kaese|butter|mehl|zucker|reis|kaffee|brot',
    'kartoffeln|tomaten|äpfel|aepfel|möhren|karotten|zwiebeln|trauben|erdbeeren|kirschen|spargel',
  ],
  nl: 'gehakt|vlees|vis|kaas|boter|bloem|suiker|rijst|koffie|aardappelen|tomaten|appels|wortels|uien|druiven|aardbeien|kersen',
}

/** Names of currencies that after a number in words are more often something else: `deux livres`, `zwei Kronen`. */
export const NOT_IN_WORDS: CueWords = {
  en: 'penny|lira|buck|krone|baht',
  de: 'pfund|kronen|frank',
  fr: 'livres',
  es: 'libras|liras',
  it: 'sterlina',
  nl: 'pond',
  any: 'rs|kr|cts|dlls',
}

/** The same, save where they are the currency: `dos soles`. */
export const IN_WORDS_AT_HOME: CueWords = {
  es: 'soles|colones|quetzales',
}

/** Before numerals that are not all of the number: `half a million euros`, `ein paar hundert Euro`, `one point five million dollars`. */
export const NO_NUMBER_BEFORE: CueWords = {
  en: 'few|couple|couple of|several|half|half a|point|oh|zero|hundred and|thousand and',
  de: 'paar|mehrere|einige|halbe|komma|null',
  fr: 'quelques|plusieurs|virgule|zéro',
  es: 'varios|varias|medio|coma|punto|cero',
  it: 'alcune|alcuni|mezzo|virgola|zero',
  nl: 'paar|enkele|half|komma|nul',
  pt: 'alguns|algumas|vários|várias|meio|vírgula|zero',
}
