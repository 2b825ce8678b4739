import type { CueWords } from '../cue-words.ts'

/** Between two of the same, or two parts of one: `ticket 47110 and 47111`, `a year and 2 months ago`. */
export const AND: CueWords = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  nl: 'en',
  pt: 'e',
}

/** Between what somebody said by mistake and what they meant: `order 47110 no sorry 47111`. */
export const CORRECTION: CueWords = {
  en: 'sorry|no sorry|no wait|wait no|i mean|no i mean|correction|make that',
}

/** The same where one of two is meant: `in a day or two`. */
export const OR: CueWords = {
  en: 'or',
  de: 'oder',
  fr: 'ou',
  es: 'o',
  it: 'o|oppure',
  nl: 'of',
  pt: 'ou',
}
