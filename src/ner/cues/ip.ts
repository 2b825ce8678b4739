import type { CueWords } from '../cue-words.ts'

/** Before a number of a phone that looks like an address. */
export const DOTTED_PHONE_BEFORE: CueWords = {
  es: 'tel|tel.|telf|tlf|tfno|teléfono|telefono|fijo|fax',
}
