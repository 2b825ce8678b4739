import type { CueWords } from '../cue-words.ts'

/** Between a part of how long or how late and the rest of it: `a year and 2 months ago`. */
export const AND: CueWords = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  nl: 'en',
  pt: 'e',
}

/** Before another number: `in a day or two`. */
export const OR: CueWords = {
  en: 'or',
  de: 'oder',
  fr: 'ou',
  es: 'o',
  it: 'o',
  nl: 'of',
  pt: 'ou',
}
