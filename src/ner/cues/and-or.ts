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
