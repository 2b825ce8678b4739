import type { KernelPattern } from '../csv/kernel.ts'
import { automatonOf } from '../ner/automaton/pattern-automaton.ts'
import { needsOf, type OwnType } from '../ner/own-type.ts'
import type { SearchConfig } from './pass-of.ts'

/**
 * The patterns, when they are all that is looked for and the kernel can find each by itself: it is regular and asks for
 * no cue. Undefined otherwise, in a comparison, and when there are too many.
 */
export function kernelPatternsOf({ recognisers, base }: SearchConfig): readonly KernelPattern[] | undefined {
  const { types, own = [] } = recognisers
  if (base || types.length > MOST_PATTERNS) return undefined
  const patterns: KernelPattern[] = []
  for (const type of types) {
    const pattern = patternOf(own.find((candidate) => candidate.type === type))
    if (!pattern) return undefined
    patterns.push(pattern)
  }
  return patterns
}

/** The kernel keeps the types of a row in one mask of 64 bits (`assembly/mentions.ts`). */
const MOST_PATTERNS = 64

function patternOf(own: OwnType | undefined): KernelPattern | undefined {
  if (own?.definition.by !== 'pattern' || own.near.length > 0 || own.notNear.length > 0) return undefined
  const automaton = automatonOf(own.definition.pattern, own.ignoreCase)
  return automaton && { type: own.type, needs: needsOf(own), automaton }
}
