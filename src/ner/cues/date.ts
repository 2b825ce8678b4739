import type { CueWords } from '../cue-words.ts'

/** Before a number that is none of a day: `version 3.11.10`. */
export const VERSION: CueWords = {
  en: 'version|versions|release|firmware|build',
  de: 'version',
  fr: 'version|versions',
  es: 'versión|version',
  it: 'versione',
  nl: 'versie',
  pt: 'versão|versao',
  any: 'ver|ver.|v|v.',
}

/** Before one of many, which three small numbers may name: `section 2.4.11`, `sizes 8/10/12`. */
export const NUMBERED_BEFORE: CueWords = {
  en: [
    'section|sections|chapter|clause|paragraph|article|art|art.|page|pages|question|questions|step|steps',
    'app|software|patch|driver|drivers|kernel|windows|series|odds|gates|lot|lots',
    'seats|size|sizes|grade|grades|level|levels|tire|tires|tyre|tyres',
  ],
  de: 'kapitel|abschnitt|artikel|art|art.|absatz|ziffer|software|app',
  fr: 'chapitre|section|sections|article|art|art.|paragraphe|clause',
  es: 'capítulo|capitulo|artículo|articulo|art|art.|apartado|sección|seccion|cláusula|clausula',
  it: 'capítolo|capitolo|articolo|art|art.|sezione|paragrafo|clausola',
  nl: 'hoofdstuk|artikel|art|art.|paragraaf',
  pt: 'capítulo|capitulo|artigo|art|art.|cláusula|clausula|seção|secao',
  any: 'iphone|iphones|npk|rev|rev.',
}

/** Software, before one of its releases: `python 3.11.10`. */
export const SOFTWARE_BEFORE: CueWords = {
  any: [
    'android|ios|java|node|node.js|php|python|macos|ubuntu|debian|chrome|firefox|safari|sdk|plugin',
    'nginx|apache|tomcat|mysql|mariadb|postgres|postgresql|mongodb|redis|openssl|docker|kubernetes|wordpress|jquery|npm',
    'react|angular|django|rails|laravel|flutter|gradle|maven|terraform|k8s|golang|rabbitmq|elasticsearch|kafka|grafana',
    'vue|kotlin|scala|typescript|webpack|eslint|hibernate|log4j|zookeeper|gitlab|jenkins|jira|confluence|oracle|esxi|os x|fedora|centos',
    'magento|drupal|joomla|typo3|woocommerce|minecraft|unity|autocad|blender|teamcity|intellij|pycharm|webstorm|phpstorm|home assistant',
  ],
}

/** Before one of its releases, too: `updated to 10.4.12`; but `updated on 10.4.12`. */
export const UPDATED: CueWords = {
  en: 'update|updated|updating|upgrade|upgraded|upgrading|downgrade|downgraded|running',
  de: 'aktualisiert|installiert|installieren',
  fr: 'maj|mise à jour|mise a jour|mis à jour|mis a jour|installer|installé|installe',
  es: 'actualizar|actualizado|actualicé|actualice|instalar|instalado|instalando',
  it: 'aggiornare|aggiornato|aggiornamento|installare|installato|installando',
  nl: 'geüpdatet|geupdatet|bijgewerkt|geïnstalleerd|geinstalleerd',
  pt: 'atualizar|atualizado|atualizei|instalar|instalado|instalando|instalei',
}
/** Between the two. */
export const UPDATED_TO: CueWords = {
  en: 'to|from|the|version',
  de: 'auf|von|die',
  fr: 'à|a|vers|de|en|la',
  es: 'a|la|de',
  it: 'a|alla|la|da',
  nl: 'naar|van|de',
  pt: 'para|pra|a|da',
}

/** The same, also before a verb or colon: `sort code is 20-11-12`. */
export const CODE_BEFORE: CueWords = {
  en: [
    'code|codes|sort code|sort codes|sortcode|sortcodes|sku|serial|combo|combination|padlock|dimensions|measurements',
    'score|scores|ratio|set of|scale of|scale from',
  ],
}

/** After how much or how many of something: `8-10-12 inch`, `3/6/12 month plan`. */
export const MEASURE_AFTER: CueWords = {
  en: [
    'inch|inches|ft|foot|feet|gal|gallon|gallons|lb|lbs|dollar|dollars|percent',
    'times|month|months|week|weeks|day|days|mins|minutes',
    'bed|beds|bedroom|bedrooms|rule|split|ratio|fertiliser|fertilizer',
  ],
  any: '"|”|cm|mm|mg|ml|kg|kwh|gb|gbps|mb|mbps',
}

/** Before a day and month in digits alone: `bis 22.04.`; not `am`, which is a word of English too. */
export const DAY_BEFORE: CueWords = {
  de: [
    'vom|zum|bis|spätestens|spaetestens|den|ab|der|dem|seit|zwischen|termin|ablesung|lieferung|abholung|anreise|abreise|fällig|faellig',
    'wunschtermin|liefertermin|lieferdatum|datum|stichtag|hinflug|rückflug|rueckflug|hinfahrt|rückfahrt|rueckfahrt|check-in|check-out',
    'umbuchen auf|umgebucht auf|verschieben auf|verschoben auf|verlegen auf|verlegt auf|ändern auf|geändert auf',
  ],
}
/** Before digits and dots that are a time, an amount or a place: `um 14.10. kommt er`. */
export const NO_DAY_BEFORE: CueWords = {
  de: 'um|gegen|von|kostet|kosten|preis|betrag|über|ueber|macht|punkt|zimmer|wohnung|raum|haus|platz|nummer|nr.',
}
/** After one with which a text begins: `24.12. passt mir`. */
export const DAY_AFTER: CueWords = {
  de: 'passt|geht|ginge|ist|wäre|waere|war|klappt|oder|bitte|vormittags|nachmittags|abends|morgens|offen|geschlossen|geöffnet|frei',
}

/** After `auf` and one that something is moved to: `auf 27.12. verschoben`. */
export const MOVED_AFTER: CueWords = {
  de: 'verschieben|verschoben|verlegen|verlegt|umbuchen|umgebucht|ändern|geändert|gelegt',
}

/** Before a day whose month is a word of English, too: `volo del 15 ago`. */
export const DATED: CueWords = {
  es: 'el|del|al|día|dia',
  it: 'il|del|dal|al',
  pt: 'dia',
}

/** Between the day and the name of its month: `2 de mayo`. */
export const OF_MONTH: CueWords = {
  en: 'of|day of',
  fr: "de|d'",
  es: 'de|del',
  it: 'di|del',
  nl: 'de',
  pt: 'de',
}

/** The same after a day in words: `third of march`. */
export const OF_MONTH_IN_WORDS: CueWords = {
  en: 'of|day of',
  fr: 'de',
  es: 'de',
  it: 'di',
  pt: 'de',
}

/** Before a day and a month that are both numbers in words: `am fünfzehnten elften`. */
export const BEFORE_GERMAN_DAY: CueWords = {
  de: 'am|vom|zum|den|dem',
}

/** Between the month and its year: `mayo de 2026`. */
export const OF_YEAR: CueWords = {
  en: 'of|of the year|in the year',
  de: 'im jahr|im jahre|des jahres',
  fr: "de l'année|de l’année",
  es: 'de|del|del año|de año',
  it: "del|dell'anno|dell’anno",
  nl: 'in het jaar|van het jaar',
  pt: 'de|do|do ano|do ano de',
}

/** The same after a day: `mayo 2 del 2026`. */
export const OF_YEAR_AFTER_DAY: CueWords = {
  en: 'of|of the year|in the year',
  es: 'de|del|del año|de año',
  it: "del|dell'anno|dell’anno",
  pt: 'de|do ano',
}

/** Before a month that is whole: `in june 3 guests`. */
export const IN_MONTH: CueWords = {
  en: 'in',
  de: 'im',
  fr: 'en',
  es: 'en',
  it: 'in',
  nl: 'in',
  pt: 'em',
}

/** What the number after a whole month counts. */
export const COUNTED_IN_MONTH: CueWords = {
  en: 'people|guests|adults|nights|days|weeks|times|of us|of them',
  de: 'personen|nächte|tage|wochen',
  fr: 'personnes|nuits|jours|semaines',
  es: 'personas|noches|días|dias|semanas',
  it: 'persone|notti|giorni|settimane',
  nl: 'personen|nachten|dagen|weken',
  pt: 'pessoas|noites|dias|semanas',
}

/** What a number counts wherever its month stands: `24.99% APR 12 months`, `agent june 5 stars`. */
export const SPAN: CueWords = {
  en: 'month|months|minutes|mins|years|year old|year olds|yr old|yrs old|star|stars|of us|of you|of them',
}

/** After a day, and not after the first or second of something: `for 6 March 4th at 7`. */
export const AFTER_ORDINAL: CueWords = {
  en: 'at|for|to|till|until|through|thru|and|or|please|pls|plz|from|in|with|around|by|if|is|thanks|instead',
}

/** What is the first or second of many, and no day: `may third party …`, `in june second floor …`. */
export const ORDERED: CueWords = {
  en: [
    'party|parties|person|choice|aid|hand|half|opinion|opinions|attempt|time|round|rate',
    'floor|row|class|grade|generation|shift|week|quarter|year',
  ],
  de: 'klasse|stock|etage|reihe|mal|versuch|rang|person|mahnung|halbzeit',
  es: 'piso',
  it: 'piano',
  pt: 'andar',
}

/** After a number in words that is no day: `march fourteen people`, `march nineteen eighty four`. */
export const COUNTED_IN_WORDS: CueWords = {
  en: [
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
    'people|guests|adults|customers|nights|days|weeks|months|years|times|minutes|hours',
    'percent|dollars|pounds|euros|of',
  ],
}

/** Beside `may` and `march` where they are verbs: `we may 3 times …`, `option 2 may …`, `the second may work`. */
export const PRONOUN: CueWords = {
  en: 'i|we|you|they|he|she|it|who',
}
export const NUMBERED_THING: CueWords = {
  en: [
    'option|plan|answer|section|form|chapter|choice|step|phase|item|line|part|page|question|number|no|no.',
    'building|class|lane|unit|gate|room|team|group|level|tier|type|zone|terminal',
  ],
}
export const AUXILIARY: CueWords = {
  en: 'not|be|have|also|only|still|need|apply|work|cover|want|take|or may',
}

/** Before the name of a street that is a day: `rue du 8 mai 1945`, `via XX settembre`. */
export const STREET_BEFORE: CueWords = {
  de: 'straße des|strasse des|platz des',
  fr: [
    'rue du|r. du|place du|square du|quai du|impasse du|allée du|allee du|chemin du|avenue du|av du|av. du',
    'boulevard du|bd du|bd. du|bld du|blvd du|bvd du',
  ],
  it: 'via|via del|viale|v.le|corso|c.so|piazza|p.zza|piazzale|largo',
  pt: 'largo',
}

/** With which the name of a street ends: `Lerchenfelder Straße 7/2/14`. */
export const STREET_ENDS: CueWords = {
  de: 'straße|strasse|str|gasse|platz',
}

/** The same, with or without `de`, `del`, `do`: `avenida 9 de julio`, `calle del 2 de mayo`. */
export const STREET_OF_BEFORE: CueWords = {
  es: 'calle|c/|c.|calzada|bulevar|bv.|avenida|av|av.|avda|avda.|plaza|glorieta|colonia|col.|barrio',
  pt: 'rua|r.|avenida|av|av.|praça|praca|travessa|bairro',
}

/** Beside the mayonnaise that is no May: `no mayo 2 cokes`, `2 mayo packets`, `2 mayo 1 ketchup`. */
export const MAYONNAISE_BEFORE: CueWords = {
  en: 'no|without|hold the|light|extra|add|more|with|and|of',
}
export const PORTION: CueWords = {
  en: 'packet|packets|pack|packs|sachet|sachets|side|sides|dip|dips|pot|pots',
}
export const SAUCE: CueWords = {
  en: 'ketchup|ketchups|mustard|mustards',
}

/** `12 August Road` */
export const STREET_AFTER: CueWords = {
  en: 'street|road|rd|avenue|ave|lane|boulevard|blvd|crescent|mews|grove',
}

/** For letters, one of which is a month: `Lima Oscar 8 8 November Yankee`. */
export const CODE_WORD: CueWords = {
  any: [
    'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar',
    'papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|xray|x-ray|yankee|zulu',
  ],
}

/** Beside the day on which somebody was born: `dob 4/3/48`. */
export const BIRTH: CueWords = {
  en: 'dob|d.ob|do.b|d.o.b|birth|birthdate|birthday|born',
  de: 'geb|geboren|geburtstag|geburtsdatum',
  fr: 'né|née|nés|nées|nee|naissance',
  es: 'nacido|nacida|nací|naci|nacimiento',
  it: 'nato|nata|nascita',
  nl: 'geboren|geboortedatum',
  pt: 'nasci|nascido|nascida|nascimento',
}
