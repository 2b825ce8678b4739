import type { CueWords } from '../cue-words.ts'

/** What `@` is called where an address is said, and a place as well. */
export const AT: CueWords = {
  en: 'at',
}

/** What it is called and nothing else is. */
export const AT_SIGN: CueWords = {
  en: 'at sign|at symbol|at the rate|at the rate of',
  de: 'ät|klammeraffe|at-zeichen|at zeichen',
  fr: 'arobase|arobas|arrobase|arrobas|a commercial',
  es: 'arroba',
  it: 'chiocciola|chiocciolina',
  nl: 'apenstaartje|apestaartje|apenstaart',
  pt: 'arroba',
}

/** What the dot is called in English, in which the words mean other things, too: `at this point`. */
export const DOT_IN_ENGLISH: CueWords = {
  en: 'dot|point|period',
}

/** What the dot is called. */
export const DOT: CueWords = {
  ...DOT_IN_ENGLISH,
  de: 'punkt',
  fr: 'point',
  es: 'punto',
  it: 'punto',
  nl: 'punt',
  pt: 'ponto',
}

export const UNDERSCORE: CueWords = {
  en: 'underscore|under score|underline',
  de: 'unterstrich',
  fr: 'tiret bas|tiret du bas',
  es: 'guion bajo|guión bajo|raya baja|barra baja',
  it: 'trattino basso',
  nl: 'laag streepje|liggend streepje',
  pt: 'sublinhado|traço baixo|traco baixo',
}

export const DASH: CueWords = {
  en: 'dash|hyphen|minus',
  de: 'bindestrich|strich',
  fr: "tiret|tiret du milieu|trait d'union|trait d’union",
  es: 'guion|guión|guion medio|guión medio',
  it: 'trattino',
  nl: 'streepje|koppelteken|min',
  pt: 'hífen|hifen|traço|traco',
}

export const PLUS_SIGN: CueWords = {
  en: 'plus',
  es: 'más',
  it: 'più',
}

/** Beside other numbers they are one with them: `two thousand one`. */
export const LARGE_NUMBERS: CueWords = {
  en: 'hundred|thousand',
  de: 'hundert|tausend',
  fr: 'cent|cents|mille',
  es: 'mil|cien|ciento|novecientos',
  it: 'cento|mille|mila',
  nl: 'honderd|duizend',
  pt: 'mil|cem|novecentos',
}

/** Between a letter and a word that begins with it. */
export const AS_IN: CueWords = {
  en: 'as in|for|like',
  de: 'wie',
  fr: 'comme',
  es: 'de|como',
  it: 'come|di',
  nl: 'van',
  pt: 'de|como',
}

/** Said of the whole name, before the `@`. */
export const REMARK: CueWords = {
  en: 'all one word|all lower case|all lowercase|no spaces|no space',
  de: 'alles klein|alles zusammen',
  fr: 'tout attaché|tout en minuscules|en un mot',
  es: 'todo junto|todo en minúsculas',
  it: 'tutto attaccato|tutto minuscolo',
  nl: 'aan elkaar|alles klein',
  pt: 'tudo junto|tudo minúsculo',
}

/** Within a name, after a sign: `jan punt de vries`. */
export const PARTICLE: CueWords = {
  en: 'mc|mac|st',
  de: 'von|zu',
  fr: 'de|du|le|la',
  es: 'de|del|la',
  it: 'de|di|del|della|lo',
  nl: 'de|van|den|der|ten|ter',
  pt: 'da|do|dos|das',
}

/** Between the word for an address and what it is. */
export const ADDRESS_IS: CueWords = {
  en: "is|was|be|it's|it’s|its",
  de: 'ist|lautet',
  fr: "est|c'est|c’est",
  es: 'es',
  it: 'è',
  nl: 'is',
  pt: 'é',
}

/** Where something is sent. */
export const TO_ADDRESS: CueWords = {
  en: 'to|at|on|under|as|or',
  de: 'an|unter|auf|oder',
  fr: 'à|a|au|sur|ou',
  es: 'a|al|en|o',
  it: 'a|al|su|o',
  nl: 'naar|op|aan|of',
  pt: 'para|pra|pro|no|em|ou',
}

/** Before an address of one's own: `i use jane …`, `the old one was jane …`. */
export const OWN_ADDRESS: CueWords = {
  en: "use|used|using|have|it's|it’s|its|mine is|mine was|one is|one was|husband's is|husband’s is|wife's is|wife’s is",
  de: 'benutze|nutze|verwende',
  fr: "utilise|j'utilise|j’utilise",
  es: 'uso',
  it: 'uso',
  nl: 'gebruik',
  pt: 'uso',
}

/** Between those words and the address. */
export const NOW: CueWords = {
  en: 'now',
  de: 'jetzt|nun',
  fr: 'maintenant',
  es: 'ahora',
  it: 'adesso|ora',
  nl: 'nu|nou',
  pt: 'agora',
}

/** Before them, so that even `at` and `dot` are those of an address: `my email address is …`, `send it to …`. */
export const OF_ADDRESS: CueWords = {
  en: [
    'email|e-mail|e mail|mail|address|login|username|user name|paypal',
    'reach|contact|write|send|sent|sending|resend|resent|forward|forwarded|reply|message|invite|copy|cc',
  ],
  fr: 'courriel|adresse|écrivez|envoyez|contactez|écrire|envoyer|joindre',
}

/** Directly before an address of these people. */
export const WRITE_TO: CueWords = {
  en: 'email|e-mail|mail|contact|write',
}

/** Whose mailbox a company has. */
export const OFFICE: CueWords = {
  en: 'support|info|help|sales|service|billing|office|admin|orders|hello|enquiries|inquiries|returns|reservations|bookings|accounts|careers|jobs|complaints|feedback|contact',
}

/** At the start of an answer that is an address. */
export const ANSWER_BEGINS: CueWords = {
  en: "yes|yeah|yep|sure|ok|okay|so|um|uh|it's|it’s|its|it is|that's|that’s|that is|that would be",
  de: 'ja|also|ähm|äh|das ist|die ist',
  fr: "oui|alors|euh|c'est|c’est",
  es: 'sí|si|bueno|eh|es',
  it: 'sì|si|allora|ehm|è',
  nl: 'ja|eh|dat is|het is',
  pt: 'sim|então|é',
}

/** After such an answer, as well as a remark. */
export const ANSWER_ENDS: CueWords = {
  en: 'in lower case|please|thanks|thank you',
  de: 'bitte|danke',
  fr: 'merci',
  es: 'gracias',
  it: 'grazie',
  nl: 'dank je|bedankt',
  pt: 'obrigado|obrigada',
}

/** No word of them is the name in an address. */
export const NO_NAME: CueWords = {
  en: [
    'i|me|you|he|she|it|we|us|they|them|him|her|my|your|his|our|their|the|a|an|this|that|these|those|some|any',
    'is|are|was|were|be|been|am|do|does|did|has|have|had|can|would|should|not|and|or|but|if|so|as|of|for|from',
    'in|on|at|to|by|with|up|out|off|over|under|about|again|here|there|where|what|who|when|how|why|either|now|still',
    'look|looks|looked|looking|see|saw|seen|find|found|shop|shopped|shopping|buy|bought|order|ordered|paid|pay',
    'work|works|worked|working|sign|signed|log|logged|login|register|registered|check|checked|read|online|page|site',
    'hosted|managed|linked|based|blocked|down|dot|period',
    'website|store|account|email|e-mail|mail|address|name|inbox|mailbox|password|reach|write|send|sent|sorry|ends',
    'problem|problems|issue|issues|access|outage|customer|verification|wifi|internet|broadband|flights|autopay|cheaper|lost|spam|emails',
    'everything|something|anything|item|items|stuff|things|price|prices|deal|deals|offer|available|listed|one|ones',
  ],
  de: 'ich|ist|die|der|das|den|dem|ein|eine|an|auf|unter|und|oder|meine|mail|adresse|bei|von|zu|mit|jetzt|nun|lautet|endet|bin|heiße|heisse',
  fr: "je|est|c'est|c’est|la|le|les|un|une|et|ou|mon|ma|mail|adresse|à|au|sur|de|du|par|avec|suis|appelle",
  es: 'es|el|la|los|un|una|y|o|mi|correo|a|al|en|de|del|con|termina|soy|llamo',
  it: 'è|il|la|lo|un|una|e|o|mio|mia|mail|indirizzo|al|su|di|del|con|finisce|sono|chiamo',
  nl: 'is|de|het|een|en|of|mijn|mail|adres|naar|op|aan|van|met|ben|heet|nu|nou|ook',
  pt: 'é|o|a|os|as|um|uma|e|ou|meu|minha|email|para|pra|no|na|em|de|do|da|dos|das|com|agora|termina|sou|chamo',
}

/** No part of a domain: `at this point`. */
export const NO_DOMAIN: CueWords = {
  en: 'www|the|a|an|this|that|these|those|some|any|what|which|my|your|our|their|his|her|every|each|no|all|at|or|and',
}
