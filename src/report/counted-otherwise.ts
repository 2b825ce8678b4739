import { isDeepStrictEqual } from 'node:util'

import { counted, typesListed } from '../wording.ts'
import type { Comparison } from './comparison.ts'

const TYPES_NAMED = 3

/** What differs although no mention does. */
export function otherDifference({ before, after }: Comparison): 'rows' | 'types' | 'counts' {
  if (before.rows !== after.rows) return 'rows'
  return isDeepStrictEqual(typesOf(before), typesOf(after)) ? 'counts' : 'types'
}

function typesOf({ entities }: Comparison['before']): string[] {
  return Object.keys(entities).toSorted()
}

/** What differs in its counts of rows or values although every mention is the same: `date, phone` or `2 intents`. */
export function countedOtherwise({ before, after }: Comparison): string {
  const types = namesThatDiffer(before.entities, after.entities)
  const intents = namesThatDiffer(before.intents ?? {}, after.intents ?? {})
  return types.length === 0 ? counted(intents.length, 'intent', 'intents') : typesListed(types, TYPES_NAMED)
}

function namesThatDiffer<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): string[] {
  const [were, are] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = new Set([...were.keys(), ...are.keys()])
  return [...names].filter((name) => !isDeepStrictEqual(were.get(name), are.get(name)))
}
