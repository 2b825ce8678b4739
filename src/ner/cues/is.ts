import type { CueWords } from '../cue-words.ts'

/** Between a thing and its number, on either side: `my ticket is 4711`, `4711 ist meine Bestellnummer`. */
export const IS: CueWords = {
  en: 'is',
  de: 'ist|lautet|wäre|waere',
  fr: 'est',
  es: 'es',
  it: 'è',
  nl: 'is',
  pt: 'é',
}

/** Before those verbs, for a number that came before: `4711, that is my number`, `c'est mon numéro`. */
export const THAT: CueWords = {
  en: 'that|this',
  de: 'das',
  fr: 'c',
}
