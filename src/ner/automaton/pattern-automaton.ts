import { type Dfa, determinise } from './dfa.ts'
import { compileNfa } from './nfa.ts'
import { regularOf } from './regular.ts'

/** Finds the matches of a pattern in UTF-8 bytes, as `RegExp` finds them in the text: in linear time, and without a string. */
export interface PatternAutomaton {
  /** From where a search begins on: tells where the leftmost match ends. */
  readonly forwards: Dfa
  /** From there back to where the search began: the last match that it tells begins where that match does. */
  readonly backwards: Dfa
}

/** Undefined when the pattern is not regular (see `regularOf`), or its tables would be too large. */
export function automatonOf(pattern: string, ignoreCase: boolean): PatternAutomaton | undefined {
  const regular = regularOf(pattern, ignoreCase)
  if (!regular) return undefined
  const undecided = ignoreCase && BOUNDARY.test(pattern) ? WORDS_BEYOND_ASCII : []
  const [ahead, back] = [compileNfa(regular, 'forwards'), compileNfa(regular, 'backwards')]
  const forwards = ahead && determinise(ahead, { searches: true, undecided })
  const backwards = back && determinise(back, { searches: false, undecided: [] })
  return forwards && backwards && { forwards, backwards }
}

/** Where it stands for something else, the pattern is only read with more care than it needs. */
const BOUNDARY = /\\b/iu
/** With flag `i`, the long s and the Kelvin sign are word characters, the only ones beyond ASCII. */
const WORDS_BEYOND_ASCII = ['\u017f', '\u212a'].map((character) => [...Buffer.from(character)])
