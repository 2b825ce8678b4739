import type { EntitySpan } from './entity.ts'
import type { Recogniser, RowContext } from './recogniser.ts'
import { resolve } from './resolve.ts'

/** The entities of one utterance, in text order, none overlapping another. */
export function recognise(
  text: string,
  recognisers: readonly Recogniser[],
  row: RowContext,
): readonly EntitySpan[] {
  const spans: EntitySpan[] = []
  for (const recogniser of recognisers) {
    for (const span of recogniser.find(text, row)) spans.push(span)
  }
  return resolve(spans)
}
