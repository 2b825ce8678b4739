import type { EntitySpan } from './entity.ts'
import type { Recogniser, RowContext } from './recogniser.ts'
import { resolve } from './resolve.ts'

/** The entities of one utterance, in text order, none overlapping another. */
export function recognise(
  text: string,
  recognisers: readonly Recogniser[],
  row: RowContext,
): readonly EntitySpan[] {
  let spans: readonly EntitySpan[] = NONE
  for (const recogniser of recognisers) {
    const found = recogniser.find(text, row)
    if (found.length > 0) spans = spans.length === 0 ? found : [...spans, ...found]
  }
  return resolve(spans)
}

const NONE: readonly EntitySpan[] = []
