import type { CueWords } from '../cue-words.ts'

/** Between the word for another thing and a candidate it says nothing of: `call me about my order at 0176 …`. */
export const AT: CueWords = {
  en: 'at|on|to|add',
  de: 'unter',
  fr: 'au',
  es: 'al',
  it: 'al',
  nl: 'op',
}
