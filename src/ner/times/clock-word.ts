import { wordsOf } from '../cue-words.ts'
import { HOUR_OF_PART_AFTER, PART_AFTER_HOUR } from '../cues/part-of-day.ts'
import { CLOCK } from '../cues/time.ts'
import { wordTrait } from '../traits.ts'
import { MINUTES } from './minutes-in-words.ts'

/** The trait of texts with a word that makes a time of the number before it: `Uhr`, `h`, `y media`, `de la tarde`. */
export const CLOCK_WORD = wordTrait(
  [...[CLOCK, HOUR_OF_PART_AFTER, PART_AFTER_HOUR].flatMap(wordsOf), ...MINUTES.keys()],
  'after digits',
)
