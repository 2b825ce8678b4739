import type { CueWords } from '../cue-words.ts'

/** Joined to the name of a weekday: `Montagmorgen`, `vrijdagavond`. */
export const PART_OF_DAY: CueWords = {
  de: 'morgen|vormittag|mittag|nachmittag|abend|nacht',
  nl: 'morgen|ochtend|voormiddag|middag|namiddag|avond|nacht',
}

/** Before `morgen` or `mañana` where it is the morning: `guten Morgen`, `por la mañana`. */
export const MORNING_BEFORE: CueWords = {
  de: [
    'guten|schönen|schoenen|am|jeden|jeder|jedem|jedes|diesen|heute|gestern',
    'am nächsten|am nachsten|am naechsten|am frühen|am fruhen|am fruehen',
  ],
  es: 'la|las|esta|buena|una|media|cada',
  nl: ["goede|in de|elke|deze|'s|’s", 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'],
}

/** Words that only French has, among those that stand near a day. */
export const FRENCH: CueWords = {
  fr: [
    "je|j'ai|j’ai|le|la|les|mon|mes|ma|une|vous|nous|votre|notre|est|et|que|qui|avec|pour|pas|mais|depuis",
    'avant|soir|matin|après|apres|reçu|recu|été|ete|commande|colis',
  ],
}

/** Before the name of a weekday that is no day of the calendar: `every Friday`, `Black Friday`, `Frau Sonntag`, or a wish: `buona domenica`. */
export const NOT_ONE_DAY_BEFORE: CueWords = {
  en: [
    'every|every other|every second|every first|each|black|cyber|super|fat|shrove|giving|happy|manic|freaky|man|sheffield|casual|taco|ruby',
    'easter|good|ash|palm|newly',
  ],
  de: 'jede|jeden|jeder|jedem|jedes|jeden ersten|jeden zweiten|jeden dritten|frau|herr|herrn|familie',
  fr: 'chaque|tous les',
  es: 'cada|los|santo|plácido|placido|buen|feliz',
  it: 'ogni|buon|buona|felice',
  nl: 'elke|iedere|elke eerste|elke tweede|iedere eerste|iedere tweede|familie|goede|witte',
  pt: 'cada|boa',
}

/** After one: shows, papers, meals and holidays. */
export const NOT_ONE_DAY_AFTER: CueWords = {
  en: 'times|roast|ticket|addams|harbor|harbour|night football|night live|night dinner',
  fr: 'saint|gras|de pâques|de paques|de pentecôte|de pentecote|des rameaux|des cendres',
  es: 'santo|de ramos|de pascua|de resurrección|de resurreccion|de ceniza|de carnaval',
  it: 'santo|grasso|di pasqua|delle palme|delle ceneri',
  pt: 'santa|santo|gorda|de ramos|de páscoa|de pascoa|de cinzas|de carnaval',
}

/** After the word for today, with which it is nowadays: `hoy en día`. */
export const NOWADAYS_AFTER: CueWords = {
  es: 'en día|en dia',
  nl: 'de dag',
  pt: 'em dia',
}
/** The same before it: `al giorno d'oggi`. */
export const NOWADAYS_BEFORE: CueWords = {
  it: "giorno d'|giorno d’",
}

/** Before `segunda` and the like where nothing follows, or one of the words below: `até quarta, por favor`, `hoje ou sexta`. */
export const BEFORE_PORTUGUESE_DAY: CueWords = {
  pt: [
    'na|pra|para|até|ate|desde|a partir de',
    'hoje ou|amanhã ou|amanha ou|segunda ou|terça ou|terca ou|quarta ou|quinta ou',
  ],
}
export const AFTER_PORTUGUESE_DAY: CueWords = {
  pt: 'por favor|pfv|mesmo|cedo|agora',
}

/** After `segunda` and the like where it is "second": `próxima segunda parcela`, `esta semana, segunda llamada`. */
export const AFTER_ORDINAL: CueWords = {
  es: 'vez|llamada|cuota|entrega|factura|reclamación|reclamacion|parte',
  pt: 'via do|via da|via de|parcela|tentativa|vez|parte|etapa|opção|opcao|fatura',
}

/** After a day that is another one then: `lundi suivant`, `Monday week`, `oggi a otto`, `last Friday of the month`. */
export const OTHER_WEEK_AFTER: CueWords = {
  en: 'week|fortnight|before last|of the month|of every month|of each month|of this month|of next month|of last month',
  de: 'drauf|darauf|davor|im monat|des monats',
  fr: 'suivant|suivante|précédent|en huit|en quinze|du mois',
  es: 'siguiente|anterior|del mes',
  it: 'successivo|seguente|precedente|a otto|del mese',
  nl: 'erna|ervoor|van de maand',
  pt: 'seguinte|anterior|a oito|do mês|do mes',
}

/** Between the name of a weekday and its date: `Montag, den 3. Mai`. */
export const BEFORE_DATE: CueWords = {
  en: 'the',
  de: 'den|der|dem',
  fr: 'le',
  es: 'el|de|dia|día',
  it: 'il',
  nl: 'de|van',
  pt: 'dia',
}

/** Before a short name of a day that something is moved to: `move it to fri please`. */
export const MOVED: CueWords = {
  en: 'move|moved|change|changed|reschedule|rescheduled|push|pushed|switch|do|delivery|delivered|arriving',
}

/** What is moved. */
export const MOVED_THING: CueWords = {
  en: 'it|that|this|my appt|my appointment|the appt|appt',
}

/** Between a day of the month and a time: `jeudi 7 à 9h`. */
export const BEFORE_TIME: CueWords = {
  en: 'at',
  de: 'um|ab',
  fr: 'à|vers',
  es: 'a las|a la',
  it: 'alle|alla',
  nl: 'om',
  pt: 'às|as|à',
}

/** After a day of the month, which counts none of these: `viernes 18 me cobraron`. */
export const AFTER_DAY_OF_MONTH: CueWords = {
  en: 'i|we|you|they|my|with|for|in',
  de: 'ich|wir|mit|für|fuer|im|bei|habe|haben|wurde',
  fr: "je|j'ai|j’ai|on|nous|vous|avec|pour|chez|au|mon|ma",
  es: 'me|nos|le|se|no|con|en|para|por|que|mi|tengo|vino',
  it: 'mi|ci|vi|si|non|con|in|per|che|ho|il|la',
  nl: 'ik|wij|we|met|voor|bij|heb',
  pt: 'me|eu|não|nao|com|no|na|para|pra|que|minha|tenho',
}

/** Before a day that has been: `seit Montag`. */
export const SINCE: CueWords = {
  en: 'since',
  de: 'seit|seit dem',
  fr: 'depuis',
  es: 'desde|desde el',
  nl: 'sinds|sedert',
  pt: 'desde',
}

/** Before such a day, alone or with who did it or to whom it was done: `it arrived friday`, `i was charged twice on saturday`, `j'ai appelé lundi`. */
export const HAPPENED: CueWords = {
  en: 'came|arrived|happened|went|rang|bought|spoke|broke|withdrew',
  de: 'kam|kamen|wurde|wurden|rief',
  fr: 'est arrivé|est arrivée|est venu|est venue|sont arrivés|sont venus',
  es: 'llamé|pedí|compré|pagué|recibí|envié|hablé|contacté|devolví|llegó|vino|vinieron|llamaron|cobró|cobraron|cargaron|enviaron|ocurrió',
  it: 'è arrivato|è arrivata|è venuto|è venuta|è successo|sono arrivati',
  nl: 'kwam|kwamen|werd|werden|belde',
  pt: 'liguei|pedi|comprei|paguei|recebi|enviei|mandei|falei|contatei|chegou|veio|ligaram|cobraram|enviaram|aconteceu',
}
export const DONE: CueWords = {
  en: 'charged|debited|billed|paid|sent|delivered|called|phoned|emailed|posted|shipped|dispatched|received|ordered|transferred|refunded|collected|installed|stolen',
  fr: 'appelé|appelée|commandé|payé|reçu|envoyé|écrit|parlé|renvoyé|contacté|téléphoné|acheté|débité|débitée|prélevé|livré|livrée|expédié|passé',
  it: 'chiamato|ordinato|pagato|ricevuto|inviato|mandato|spedito|scritto|parlato|comprato|acquistato|restituito|addebitato|contattato|telefonato|consegnato',
  pt: 'cobrado|cobrada',
}
export const WHO_DID: CueWords = {
  en: 'i|we|you|they|he|she|who|was|were|got|been',
  fr: "ai|j'ai|j’ai|m'a|m’a|a|avons|avez|m'avez|m’avez|ont|m'ont|m’ont|été",
  it: 'ho|ha|abbiamo|avete|hanno|stato|stata',
  pt: 'fui|foi',
}
/** Between that and its day. */
export const BETWEEN_DONE_AND_DAY: CueWords = {
  en: 'me|us|him|her|it|them|this|that|twice|again|out|back|in|off|through|home|here|there|to|with|someone|somebody|you|pounds|dollars|euros|on',
  de: 'am|mir|uns|es|zweimal|euro',
  fr: 'le|la|un|une|mon|ma|vous|colis|commande|deux|fois|euros',
  es: 'el|la|lo|esto|un|una|mi|con|dos|veces|pedido|paquete|euros',
  it: 'il|lo|la|un|una|vi|due|volte|pacco|euro',
  nl: 'op|me|mij|ons|het|euro',
  pt: 'na|no|o|a|um|uma|isso|com|duas|vezes|pedido|reais',
}
/** Directly after a day with which a clause begins: `am Montag war der Techniker da`; elsewhere who did something stands before that. */
export const WAS_AFTER: CueWords = {
  de: 'kam|kamen|war|waren|wurde|wurden|rief|hatte|hatten',
  nl: 'kwam|kwamen|was|waren|werd|werden|belde|had|hadden',
}
export const WHO_AFTER: CueWords = {
  en: 'i|we|you|they|he|she|it|i was|we were|i got|i have been|it was|they have',
  fr: "je|j'ai|j’ai|on m'a|on m’a|on a|vous m'avez|vous m’avez|vous avez|nous avons|il a|elle a|ils ont|ils m'ont|ils m’ont|le colis|ma commande",
  es: 'me|nos|se|yo|ya',
  it: 'ho|mi ha|mi hanno|ci hanno|mi avete|avete|abbiamo|hanno|il pacco',
  pt: 'eu|me|já|fui',
}
/** In German and Dutch before such a day, or after it, with what was done at the end: `ich habe am Samstag angerufen`. */
export const HAVE_DONE: CueWords = {
  de: 'hab|habe|haben|habt|hat|bin|ist|sind',
  nl: 'heb|hebben|heeft|ben|is|zijn',
}
export const DONE_AT_END: CueWords = {
  de: [
    'angerufen|bestellt|bezahlt|gezahlt|gekauft|bekommen|erhalten|geliefert|zugestellt|verschickt|versendet|geschickt|abgeschickt|zurückgeschickt',
    'abgebucht|überwiesen|storniert|reklamiert|telefoniert|gesprochen|geschrieben|gemeldet|abgegeben|abgeholt|passiert|gekommen|angekommen|eingegangen',
  ],
  nl: [
    'gebeld|besteld|betaald|gekocht|ontvangen|gekregen|geleverd|bezorgd|verstuurd|verzonden|opgestuurd|teruggestuurd|afgeschreven',
    'gesproken|gemaild|geannuleerd|gekomen|aangekomen|afgeleverd|opgehaald',
  ],
}
/** Before what has not happened. */
export const IF: CueWords = {
  en: 'if|unless|until',
  de: 'wenn|falls',
  fr: 'si',
  es: 'si',
  nl: 'als|indien',
}
/** Before the first words of a clause. */
export const CLAUSE_BEGINS: CueWords = {
  en: 'and|but|so|then|because',
  de: 'und|aber|denn',
  fr: 'et|mais|car',
  es: 'y|pero|porque',
  it: 'e|ma',
  nl: 'en|maar|want',
  pt: 'e|mas',
}

/** Between two weekdays: `Monday to Friday`. */
export const UNTIL_DAY: CueWords = {
  en: 'to|till|until|thru|through',
  de: 'bis',
  fr: 'au|à',
  es: 'a|al',
  it: 'a|al',
  nl: 'tot|t/m',
  pt: 'a|à|até',
}

/** Between a week and its day: `next week on Friday`. */
export const BEFORE_DAY_OF_WEEK: CueWords = {
  en: 'on',
  de: 'am',
  fr: 'le',
  es: 'el',
  it: 'il',
  nl: 'op',
  pt: 'na|no',
}

/** Between a day and its week: `monday of last week`. */
export const OF_WEEK: CueWords = {
  en: 'of',
  de: 'der',
  fr: 'de',
  es: 'de',
  it: 'di|della',
  nl: 'van',
  pt: 'da',
}

/** Before how long until a day: `in 3 days`. */
export const AHEAD_BEFORE: CueWords = {
  en: 'in|within|w/in',
  de: 'in|innerhalb von',
  fr: "dans|sous|d'ici|d’ici",
  es: 'en|dentro de|de aquí a|de aqui a',
  it: 'tra|fra|in|entro',
  nl: 'over|in|binnen',
  pt: 'em|daqui|daqui a',
}

/** Before in how long it was that something happened so often: `3 times in 2 weeks`, `derde keer in 2 weken`. */
export const SO_OFTEN: CueWords = {
  en: 'time|times|once|twice|thrice',
  de: 'mal|einmal|zweimal|dreimal|viermal',
  fr: 'fois',
  es: 'vez|veces',
  it: 'volta|volte',
  nl: 'keer|maal|tweemaal|driemaal',
  pt: 'vez|vezes',
}

/** Before one of those that is still ahead: `see you next time in 2 weeks`. */
export const NEXT_TIME: CueWords = {
  en: 'next',
  de: 'nächstes|nächste|nächsten',
  fr: 'prochaine',
  es: 'próxima|proxima',
  it: 'prossima',
  nl: 'volgende',
  pt: 'próxima|proxima',
}

/** Before how long since a day: `vor 3 Tagen`. */
export const BACK_BEFORE: CueWords = {
  de: 'vor',
  fr: "il y a|il ya|y a|y'a|y’a",
  es: 'hace',
  pt: 'há',
}

/** Between those and how long: `vor ca. 3 Tagen`, `in about 3 weeks`. */
export const ABOUT: CueWords = {
  en: 'about|around|approximately|roughly',
  de: 'ca.|ca|circa|etwa|ungefähr|ungefaehr|rund|fast|knapp|gut',
  fr: 'environ|à peu près',
  es: 'unos|unas|como|aproximadamente|ya|casi|ya casi',
  it: 'circa',
  nl: "ongeveer|circa|bijna|zo'n|zo’n",
  pt: 'uns|umas|cerca de|aproximadamente',
}

/** After how long since a day, or until it: `3 days ago`, `5 days from now`. */
export const BACK_AFTER: CueWords = {
  en: 'ago',
  es: 'atrás|atras',
  it: 'fa',
  nl: 'geleden',
  pt: 'atrás|atras',
}
export const AHEAD_AFTER: CueWords = {
  en: 'from now|from today|hence',
}
/** The same from another day than today: `it came 3 days later`. */
export const FROM_OTHER_DAY_AFTER: CueWords = {
  en: 'before|earlier|later',
  de: 'später|spater|spaeter',
  fr: 'plus tard',
  es: 'después|despues',
  it: 'dopo',
  nl: 'later',
}

/** Before how long that is not all, or too much: `more than a year ago`, `vor über 3 Wochen`. */
export const MORE_OR_LESS_BEFORE: CueWords = {
  en: 'more than|over|less than|under|at least',
  de: 'mehr als|weniger als|über|ueber|mindestens',
  fr: 'plus de|moins de',
  es: 'más de|mas de|menos de',
  it: 'più di|piu di|meno di|oltre',
  nl: 'meer dan|minder dan|ruim',
  pt: 'mais de|menos de',
}
/** Before how long from a day: `heute in 14 Tagen`, `vandaag over een week`. */
export const DAY_BEFORE_SPAN: CueWords = {
  de: 'heute|morgen|übermorgen|ubermorgen|uebermorgen',
  nl: 'vandaag|morgen|overmorgen',
}

/** How words for days of work begin, which are counted otherwise: `dans 3 jours ouvrés`. */
export const WORKING: CueWords = {
  fr: 'ouvr',
  es: 'hábil|habil|laborab',
  it: 'lavorativ',
  pt: 'úteis|uteis',
}
