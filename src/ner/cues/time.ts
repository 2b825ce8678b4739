import type { CueWords } from '../cue-words.ts'

/** Words for hours, after a number. */
export const CLOCK: CueWords = {
  en: 'h|hr|hrs|hours|clock|oclock',
  de: 'uhr|h',
  fr: 'h|heure|heures',
  es: 'h|hs|hrs|hora|horas',
  it: 'ore|h',
  nl: 'uur|u',
  pt: 'h|hora|horas',
}

/** After hours and minutes: `14:30 Uhr`, `3:00 h`. */
export const CLOCK_AFTER_MINUTES: CueWords = {
  en: 'h|hrs|hours',
  de: 'uhr|h',
  fr: 'h',
  es: 'h|hs|hrs|horas',
  nl: 'uur',
  pt: 'h|horas',
}

/** After hours, and before minutes or after them: `18 Uhr 30`, `14.30 uur`. */
export const CLOCK_AFTER_HOURS: CueWords = {
  de: 'uhr',
  fr: 'heure|heures',
  es: 'hora|horas',
  nl: 'uur',
  pt: 'hora|horas',
}

/** After four digits: `0800 hours`, `1430 Uhr`. */
export const CLOCK_AFTER_FOUR_DIGITS: CueWords = {
  en: 'h|hr|hrs|hours',
  de: 'uhr|h',
  nl: 'uur',
}

/** After a full hour: `à 8h`, `a las 8 hs`. */
export const CLOCK_AFTER_FULL_HOUR: CueWords = {
  fr: 'h|heure|heures',
  es: 'h|hs|hrs|hora|horas',
  nl: 'u',
  pt: 'h|hora|horas',
}

/** After a full hour: `20h précises`. */
export const EXACTLY: CueWords = {
  fr: 'précises|precises|précise|precise|pile|tapantes',
  es: 'en punto',
  it: 'in punto',
  pt: 'em ponto',
}

/** Before an hour: `à 8h`, `samedi 10h`. */
export const HOUR_BEFORE: CueWords = {
  de: 'gegen',
  fr: 'à|à environ|vers|vers les|dès|demain|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  es: 'a las|las|mañana|manana',
  it: 'alle',
  nl: 'om',
  pt: 'às|as',
}

/** The name of a field, before a colon and an hour: `Heure : 14 h`. */
export const HOUR_FIELD: CueWords = {
  de: 'uhrzeit',
  fr: 'heure|rdv|rendez-vous',
  es: 'hora',
  it: 'ora|orario',
  nl: 'uur|tijdstip',
  pt: 'hora|horário|horario',
}

/** Before an hour from eight on, like the German weekdays; a smaller number may be how long: `après 2h`. */
export const LATER_HOUR_BEFORE: CueWords = {
  de: 'um|um ca|um ca.|um circa|um etwa|um ungefähr|ab|bis|heute',
  fr: [
    "avant|après|apres|il est|rdv|rendez-vous|rendez vous|jusque|jusqu'a|jusqu’a|autour de|alentours de|environs de",
    'est a|possible a|plutôt a|plutot a|dispo a|prochain a|dernier a',
  ],
  es: 'cita|turno|tipo|hoy|que viene|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo',
  nl: [
    'vanaf|tot|voor|na|rond|afspraak|vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    'vanochtend|vanmiddag|vanavond|morgenochtend|morgenvoormiddag|morgenmiddag|morgennamiddag|morgenavond',
  ],
  pt: [
    'pras|hoje|amanhã|amanha|ontem|volta de|já são|ja são|ja sao|eram|consulta|reunião|reuniao',
    'marcado|marcada|marcado para|marcada para|marcado pra|marcada pra|agendado para|agendada para',
  ],
}

/** The same before an hour from five on: `das 7h`, `demain a 7h`. */
export const HOUR_FROM_FIVE_BEFORE: CueWords = {
  fr: [
    'partir de|rdv a|hier a|demain a|soir a|matin a|midi a|aprem a',
    'lundi a|mardi a|mercredi a|jeudi a|vendredi a|samedi a|dimanche a|rendez-vous a|rendez vous a',
    'prévu a|prevu a|prévue a|prevue a|ouvre a|ouvrez a|ferme a|fermez a|passe a|passer a|vient a|venir a|décaler a|decaler a',
    'arrive a|arriver a|part a|partir a|commence a|termine a|finis a|finit a|livrer a|rappeler a',
  ],
  pt: 'das|desde|partir de|pelas|segunda|terça|terca|quarta|quinta|sexta|feira|sábado|sabado|domingo',
}

/** Before the hour at which something leaves, from five on: `le train de 8h`; a smaller number may be how long it takes. */
export const LEAVING: CueWords = {
  fr: [
    'le train de|du train de|ce train de|mon train de|le tgv de|du tgv de|mon tgv de|le ter de|du ter de|mon ter de',
    'le bus de|du bus de|ce bus de|mon bus de|le car de|du car de|mon car de|le tram de|le rer de|du rer de',
  ],
  nl: 'de trein van|mijn trein van|die trein van|de bus van|mijn bus van|de tram van|de metro van',
}

/** Before hours and minutes with a dot between: `alle 10.30`. */
export const DOTTED_BEFORE: CueWords = {
  de: 'um|gegen',
  es: 'las',
  it: 'alle|dalle|delle|entro le|dopo le|verso le|per le|tra le|fra le|e le|sono le|erano le|ore|alle h|alle h.|dalle h|dalle h.|domani|dopodomani|stasera',
  nl: 'om',
  pt: 'às',
}

/** The same, but only with minutes that cannot be a month: `Abfahrt 14.35`, as `Abfahrt 14.05` may be a day. */
export const DEPARTURE: CueWords = {
  en: 'departure|arrival',
  de: 'abfahrt|abflug|ankunft',
  es: 'salida|llegada',
  fr: 'départ|arrivée',
  it: 'partenza|arrivo',
  nl: 'vertrek|vertrekt|vertrektijd|aankomst|aankomsttijd|omgeboekt naar|verzet naar|verplaatst naar|verschoven naar',
  pt: 'partida|saída|chegada',
}
/** Between such a word and the place: `llegada a Atocha 09.30`. */
export const DEPARTING_FROM: CueWords = {
  en: 'from|in|at',
  de: 'ab|von|in',
  es: 'de|desde|a|en',
  fr: 'de|à',
  it: 'da|a',
  nl: 'uit|van|in',
  pt: 'de|em|a',
}
/** Before where and when: `leaving kings lynn at 13.45`, `pick me up at 7.30`. */
export const LEAVING_AT: CueWords = {
  en: 'leaves|leaving|departs|departing|arrives|arriving|appointment|appt|reservation|meeting|pick me up|pick us up',
}
/** Before any minutes: `ab Hbf 14.05`, `departs 17.05`. */
export const STATION: CueWords = {
  en: 'departs|departed|departing|dep|dep.|arrives|arrived|arriving|arr|arr.',
  de: 'hbf|bhf|bahnhof|hauptbahnhof',
}
/** Before an hour with a zero in front, as no price has one, and minutes that cannot be a month: `the 07.42 to London`. */
export const BEFORE_PADDED_HOUR: CueWords = {
  en: 'at|by|until|till|from|before|after|since|around|the|leaves|leaving|left',
}
/** After the minute at which it leaves: `the 9.42 train`. */
export const LEAVING_AFTER: CueWords = {
  en: 'train|bus|coach|ferry|flight|service',
}
/** After such a word, where the number is a price: `the 2.50 bus fare`. */
export const FARE: CueWords = {
  en: 'fare|fares|ticket|tickets|pass|card|fee|charge',
}

/** Beside hours and minutes with a dot between, like the weekdays; without a day they may be a price: `tomorrow at 9.30`, `at 9.30 on monday`. */
export const DAY_BESIDE_DOTTED: CueWords = {
  en: 'today|tonight|tonite|tomorrow|tmrw|tomoz|yesterday|morning|afternoon|evening|night',
}

/** Before an hour whose minutes stand after a word: `a las 10 y media`, `alle 18 e 30`. */
export const HOUR_AND_MINUTES_BEFORE: CueWords = {
  es: 'a las|las|a la',
  it: 'alle|dalle|delle|le|ore',
  pt: 'às|as|das',
}
/** After such an hour and its minutes, where they say how long or how many: `las 2 y media horas`. */
export const COUNTED_AFTER_HALF: CueWords = {
  es: 'hora|horas|docena|docenas|pensión|pension',
  it: 'ora|ore|dozzina',
  pt: 'hora|horas|dúzia|duzia',
}

/** Before hours and minutes with a comma between: `ore 18,30`. */
export const COMMA_BEFORE: CueWords = {
  it: 'alle|dalle|entro le|dopo le|verso le|sono le|erano le|ore',
}

/** Units, after a number with a dot that is then no time: `um 18.30 Prozent`. */
export const UNIT_AFTER_DOTTED: CueWords = {
  de: 'prozent|mio|mrd|tsd|cent|grad|punkte|liter|kilo|stunden|std',
  any: '%|kg|m|cm|km',
}

/** After an hour, before minutes that are missing: `10h moins 10`. */
export const LESS: CueWords = {
  fr: 'moins',
  es: 'menos',
  it: 'meno',
  pt: 'menos',
}
/** Before an hour: `half past 4pm`, `Viertel vor 5 Uhr`. */
export const MINUTES_IN_WORDS_BEFORE: CueWords = {
  en: [
    'half past|half-past|quarter past|quarter to|quarter till|quarter of|five past|ten past|twenty past',
    'minutes past|minutes to|mins past|mins to|min past|min to',
  ],
  de: [
    'halb|viertel|dreiviertel|viertel vor|viertel nach|fünf vor|fünf nach|fuenf vor|fuenf nach',
    'zehn vor|zehn nach|zwanzig vor|zwanzig nach|minuten vor|minuten nach',
  ],
  es: 'cuarto para las|diez para las|cinco para las|veinte para las',
  nl: 'half|kwart voor|kwart over|vijf voor|vijf over|tien voor|tien over',
  pt: 'quarto para as|dez para as|cinco para as|vinte para as|quinze para as',
}
/** The same after a number: `10 past 4pm`. */
export const MINUTES_BEFORE: CueWords = {
  en: 'past',
  de: 'vor|nach',
  nl: 'voor',
}

/** Before four digits and `hours`, or before an hour and its part of the day: `at 1530 hrs`, `at 8 in the morning`. */
export const AT: CueWords = {
  en: 'at|by|around|from|til|till|until|before|after',
  de: 'um',
  fr: 'à',
  es: 'a las',
  it: 'alle',
  nl: 'om',
  pt: 'às',
}

/** Before a range of times with dots, like the weekdays: `Öffnungszeiten: 9.00-13.00`. */
export const HOURS_BEFORE: CueWords = {
  en: 'open|hours|opening times',
  de: 'öffnungszeiten|oeffnungszeiten|sprechzeiten|uhrzeit|täglich|taeglich|geöffnet|geoeffnet',
  fr: 'horaires',
  es: 'horario',
  it: 'orario|orari|ore|h|h.',
  nl: 'openingstijden|openingsuren|vanaf',
  pt: 'horário',
}

/** Before the first of two hours: `de 9 a 14h`, `zwischen 9 und 11h`. */
export const FROM: CueWords = {
  de: 'von|zwischen|zw.',
  fr: 'de|entre',
  es: 'de|entre',
  nl: 'van|tussen',
  pt: 'de|das|entre',
}

/** Between two times: `de 9h à 17h`, `zwischen 8.00 und 12.00 Uhr`. */
export const TO_HOUR: CueWords = {
  de: 'bis|und',
  fr: 'à|a|et',
  es: 'a|y',
  it: 'e',
  nl: 'tot|en',
  pt: 'às|as|a|e',
}

/** At either end of a range whose other one is an hour: `de 8h à midi`, `entre midi et 14h`. */
export const TWELVE: CueWords = {
  fr: 'midi|minuit',
  es: 'mediodía|mediodia|medianoche',
  pt: 'meio-dia|meio dia|meia-noite|meia noite',
}

/** Between two times, one of which may have minutes: `2:30 to 3:30 pm`. */
export const TO_TIME: CueWords = {
  en: 'to|till|til|until',
  es: 'a las|y las|hasta las',
  it: 'alle|e le|fino alle',
  pt: 'até as|até às',
}

/** Before two numbers and a colon that are no time: `ratio 16:10`, `took 2:30`, `artikel 7:17`. */
export const RATIO_BEFORE: CueWords = {
  en: [
    'ratio|scale|odds|score|duration|layover|took|lasted|pace|lap time|finished in|completed in|ran in',
    'wait time|wait-time|waittime|waiting time|waiting-time|waitingtime',
    'hold time|hold-time|holdtime|run time|run-time|runtime',
  ],
  de: [
    'verhältnis|verhaltnis|verhaeltnis|seitenverhältnis|seitenverhaltnis|seitenverhaeltnis|bildformat|maßstab|massstab|mischung',
    'spielstand|endstand|dauer|dauerte',
  ],
  fr: 'échelle|echelle|durée',
  es: 'escala|marcador|duración',
  it: 'rapporto|scala|durata',
  nl: 'schaal|artikel|art.',
  pt: 'escala|duração',
}
export const WAITED: CueWords = {
  en: 'on hold|waited',
}

/** Between such a word and the numbers: `a ratio of 16:10`. */
export const OF_RATIO: CueWords = {
  en: 'of|is|was|are|were',
  de: 'von',
  fr: 'de',
  es: 'de',
  it: 'di',
  nl: 'van',
  pt: 'de',
}

/** After two numbers that say how long: `1:30 minutes in`, `7:30 per mile`, `a 16:10 ratio`. */
export const LENGTH_AFTER: CueWords = {
  en: [
    'hour|mins|minutes|per mile|per km|pace|long|ratio|odds|aspect|scale|monitor|screen|display|format',
    'video|in the video|of the video',
  ],
  de: 'minuten',
}

/** Before a verse: `Psalm 23:4`. */
export const BOOK: CueWords = {
  en: [
    'genesis|exodus|leviticus|deuteronomy|psalm|psalms|proverbs',
    'romans|corinthians|galatians|ephesians|philippians|hebrews|revelation|surah|chapter|verse',
  ],
  de: 'psalm|sure|kapitel',
  fr: 'psaume|sourate|chapitre|verset',
  es: 'salmo|sura|capítulo|capitulo',
  it: 'salmo|sura|capítolo|capitolo',
  nl: 'psalm|soera',
  pt: 'salmo|capítulo|capitulo',
}
/** The same after a name that people and other things have, too: `John 3:16`. */
export const NAMED_BOOK: CueWords = {
  en: 'joshua|samuel|kings|job|isaiah|jeremiah|daniel|matthew|mark|luke|john|acts|james|peter',
}

/** After `am i`, which is no time then: `i have 5 am i allowed more`. */
export const AFTER_AM_I: CueWords = {
  en: 'right|wrong|correct|supposed|allowed|eligible|entitled',
}

/** After the German `am`, which means "on the", like the weekdays: `habe 2 am Wochenende bestellt`. */
export const AFTER_GERMAN_AM: CueWords = {
  de: [
    'wochenende|nächsten|nachsten|naechsten|letzten|selben|gleichen|besten|meisten|liebsten',
    'flughafen|bahnhof|telefon|fenster|tisch|ende|stück|stueck|strand',
    'morgen|vormittag|mittag|nachmittag|abend|frühen|fruehen|späten|spaeten',
  ],
}

/** Before three or four digits and a space before `am` or `pm`: `at 1130 am`; `rent is 850 pm` is a month's. */
export const BEFORE_JOINED_TIME: CueWords = {
  en: 'at|by|around|about|before|after|until|till|til|from|to',
}
