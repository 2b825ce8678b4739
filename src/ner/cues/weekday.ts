import type { CueWords } from '../cue-words.ts'

/** Beside words that are of other languages, too, or of other things: `am Montag`, `Montag Morgen`, `Montag, 22.04.` */
export const GERMAN_WEEKDAY: CueWords = {
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
}
