import type { EntitySpan } from './entity.ts'
import type { Recogniser, RowContext } from './recogniser.ts'
import { resolve } from './resolve.ts'

/** The entities of one utterance, in text order, none overlapping another. */
export function recognise(
  text: string,
  recognisers: readonly Recogniser[],
  row: RowContext,
): readonly EntitySpan[] {
  let first = NONE
  let all: EntitySpan[] | undefined
  for (const recogniser of recognisers) {
    const found = recogniser.find(text, row)
    if (found.length === 0) continue
    if (first === NONE) first = found
    else {
      all ??= [...first]
      // One by one: a long text has more than a call takes as arguments.
      for (const span of found) all.push(span)
    }
  }
  return resolve(all ?? first)
}

const NONE: readonly EntitySpan[] = []
