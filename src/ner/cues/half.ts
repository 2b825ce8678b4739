import type { CueWords } from '../cue-words.ts'

/** After `and`: `in a week and a half`, `3 euros et demi`. */
export const HALF: CueWords = {
  en: 'a half',
  de: 'ein halbes|eine halbe|einem halben|einer halben',
  fr: 'demi|demie',
  es: 'medio|media',
  it: 'mezzo|mezza',
  nl: 'een half|een halve',
  pt: 'meio|meia',
}
