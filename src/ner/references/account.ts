import { anyCue } from '../cue-words.ts'
import { NUMBER } from '../cues/named.ts'
import type { Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, SPACE } from '../words.ts'
import { RIGHT } from './edges.ts'

/** `a/c no 50100123456789`: the slash keeps it from being a word of the tables. */
export const AFTER_A_C: Rule = {
  name: 'behind-a-c',
  asks: TRAIT.fiveDigits,
  beforeDigit: 0,
  score: 0.88,
  pattern: new RegExp(
    `(?=\\d)(?<=(?<![${LETTERS}])a/c(?:${SPACE}(?:${anyCue(NUMBER)}))?(?:${SPACE}is)?[ :.#-]{1,3})\\d{6,18}${RIGHT}`,
    'gi',
  ),
  read: ({ 0: value }) => ({ value }),
}
