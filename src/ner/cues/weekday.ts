import type { CueWords } from '../cue-words.ts'

/** Beside words that are of other languages, too, or of other things: `am Montag`, `Montag Morgen`, `Montag, 22.04.` */
export const GERMAN_WEEKDAY: CueWords = {
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
}

/** Words of a language besides, so they are days only before a date or a time. */
export const SHORT_WEEKDAY: CueWords = {
  de: 'mo|di|mi|do|fr|sa|so',
  es: 'lun|mar|mié|mie|jue|vie|sáb|sab|dom',
  fr: 'lun|mar|mer|jeu|ven|sam|dim',
  it: 'lun|mar|mer|gio|ven|sab|dom',
  nl: 'ma|di|wo|do|vr|za|zo',
  pt: 'seg|ter|qua|qui|sex|sáb|sab|dom',
}
