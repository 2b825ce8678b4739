import type { KernelPattern } from '../csv/kernel.ts'
import { automatonOf } from '../ner/automaton/pattern-automaton.ts'
import { createOwnRecogniser, type OwnType } from '../ner/own-type.ts'
import type { SearchConfig } from './pass-of.ts'

/**
 * What the kernel can find by itself: patterns that are regular and ask for no cue. Undefined when something else is
 * looked for as well, in a comparison, and when there are so many that a chunk would keep the main thread from hearing
 * a signal.
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

/** The kernel keeps the types of a row in one mask of so many bits (`assembly/mentions.ts`). */
const MOST_PATTERNS = 64

function patternOf(own: OwnType | undefined): KernelPattern | undefined {
  if (own?.definition.by !== 'pattern' || own.near.length > 0 || own.notNear.length > 0) return undefined
  const automaton = automatonOf(own.definition.pattern, own.ignoreCase)
  if (!automaton) return undefined
  const { type, needs } = createOwnRecogniser(own)
  return { type, needs, automaton }
}
