import type { CueWords } from '../cue-words.ts'

const GERMAN_MORNING = 'morgens|vormittags|in der früh|in der fruh|in der frueh'
const DUTCH_MORNING = [
  "'s ochtends|’s ochtends|‘s ochtends|s ochtends|sochtends",
  "'s morgens|’s morgens|‘s morgens|s morgens|smorgens",
]
const DUTCH_NOON = "'s middags|’s middags|‘s middags|s middags|smiddags"
const DUTCH_AFTERNOON = "'s namiddags|’s namiddags|‘s namiddags|s namiddags|snamiddags"
const DUTCH_EVENING = "'s avonds|’s avonds|‘s avonds|s avonds|savonds"

/** Beside an hour up to twelve, whose half of the day they tell: `6 at night`, `8 Uhr abends`. */
export const AT_NIGHT: CueWords = {
  en: 'at night',
  es: 'de la noche',
  pt: 'da noite',
}
/** In languages that call six and seven in the evening no night: `6h de la nuit`. */
export const LATE_AT_NIGHT: CueWords = {
  de: 'nachts',
  fr: 'de la nuit',
  it: 'di notte|stanotte',
  nl: "'s nachts|’s nachts|‘s nachts|s nachts|snachts|vannacht",
}
/** Nights that begin in the evening. */
export const TONIGHT: CueWords = {
  en: 'tonight|tonite',
  es: 'esta noche|por la noche|en la noche',
  pt: 'à noite|de noite|esta noite',
}
export const AT_NOON: CueWords = {
  de: 'mittags',
  es: 'del mediodía|del mediodia',
  nl: [DUTCH_NOON, 'in de middag|vanmiddag'],
}
export const LATE: CueWords = {
  en: 'in the afternoon|in the evening',
  de: 'nachmittags|abends|am nachmittag|am abend',
  fr: [
    'du soir|le soir',
    "de l'après-midi|de l'après midi|de l'apres-midi|de l'apres midi|l'après-midi|l'apres-midi",
    "de l'aprem|de l’aprem",
    'de l’après-midi|de l’après midi|de l’apres-midi|de l’apres midi|l’après-midi|l’apres-midi',
  ],
  es: 'de la tarde|por la tarde|en la tarde|esta tarde',
  it: 'di sera|la sera|stasera|di stasera|di pomeriggio|del pomeriggio|nel pomeriggio|il pomeriggio',
  nl: [DUTCH_AFTERNOON, DUTCH_EVENING, 'in de avond|vanavond|in de namiddag'],
  pt: 'da tarde|à tarde|de tarde|esta tarde',
}

/** The same, but only after an hour, as before one they may be a greeting: `3 Uhr nachmittag`. */
export const LATE_AFTER: CueWords = {
  de: 'nachmittag|abend',
  nl: 'namiddag',
}

/** After an hour that needs no other word: `5 de la tarde`, `alle 8 di sera`. */
export const HOUR_OF_PART_AFTER: CueWords = {
  es: 'de la mañana|de la manana|de la tarde|de la noche|de la madrugada|del mediodía|del mediodia',
}
/** The same, but only after a word that an hour follows: `2 di sera` may be how many. */
export const PART_AFTER_HOUR: CueWords = {
  en: 'in the morning|in the afternoon|in the evening|at night',
  de: [GERMAN_MORNING, 'mittags|nachmittags|abends|nachts'],
  fr: 'du matin|du mat|du soir',
  it: 'di mattina|del mattino|del pomeriggio|di pomeriggio|di sera|di notte',
  nl: [...DUTCH_MORNING, DUTCH_NOON, DUTCH_AFTERNOON, DUTCH_EVENING],
  pt: 'da manhã|da manha|da tarde|da noite|da madrugada',
}

/** Before one of the parts below, like the weekdays: `friday night`, `heute Abend`. */
export const DAY_BEFORE_PART: CueWords = {
  en: 'tomorrow|tmrw|this|yesterday|last',
  de: 'heute|morgen|gestern|übermorgen|uebermorgen|vorgestern|diesen',
  fr: 'ce|cet|cette|demain|hier',
  it: 'questa|questo|domani|ieri',
  nl: 'morgen|gister|gisteren|overmorgen|deze',
}
export const NIGHT_OF_DAY: CueWords = {
  de: 'nacht',
  fr: 'nuit',
  it: 'notte',
  nl: 'nacht',
}
export const TONIGHT_OF_DAY: CueWords = {
  en: 'night',
}
export const NOON_OF_DAY: CueWords = {
  de: 'mittag',
  nl: 'middag',
}
export const LATE_OF_DAY: CueWords = {
  en: 'afternoon|arvo|evening',
  de: 'nachmittag|abend',
  fr: 'soir|après-midi|après midi|apres-midi|apres midi|aprem',
  it: 'sera|pomeriggio',
  nl: 'avond|namiddag',
}

/** Between a part of the day and its hour: `tonight at 8:30`. */
export const BEFORE_HOUR_OF_PART: CueWords = {
  en: 'at|around|by|from|about|after|before|between|at around|at about|just after|just before',
  de: 'um|gegen|ab|nach|vor|von|zwischen|kurz nach|kurz vor|so um|so gegen|spätestens um|um ca.|um circa|um etwa',
  fr: 'à|a|vers|avant|après|entre|de|dès',
  es: 'a las|a la|sobre las|hacia las|después de las|despues de las|antes de las|entre las',
  it: 'alle|dalle|verso le|dopo le|prima delle|entro le',
  nl: 'om|rond|vanaf|tegen|na|voor|van|tussen|zo rond|zo tegen|om ongeveer',
  pt: 'às|as|pelas|depois das|antes das',
}

/** After twelve, which is no noon then. */
export const MIDNIGHT_AFTER: CueWords = {
  en: 'midnight|in the morning|this morning|in the evening',
  de: 'mitternacht|abends',
  fr: 'minuit|du soir',
  es: 'medianoche|de medianoche|de la medianoche|de la madrugada',
  it: 'mezzanotte|di mezzanotte|di sera',
  nl: ['middernacht', DUTCH_EVENING],
  pt: 'meia-noite|meia noite|da meia-noite|da meia noite|da madrugada',
}

export const EARLY_AFTER: CueWords = {
  en: 'in the morning|this morning',
  de: GERMAN_MORNING,
  fr: 'du matin|du mat',
  es: 'de la mañana|de la manana|de la madrugada',
  it: 'di mattina|del mattino',
  nl: DUTCH_MORNING,
  pt: 'da manhã|da manha|da madrugada',
}
