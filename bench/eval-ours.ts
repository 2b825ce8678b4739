import { parseLocale } from '../src/ner/locale.ts'
import { recognise } from '../src/ner/recognise.ts'
import type { RowContext } from '../src/ner/recogniser.ts'
import { BUILT_IN } from '../src/ner/registry.ts'
import { REFERENCE_DATE, type Labelled, type Predicted } from './eval-set.ts'

/** What a contestant found, and how long one thread took for it. */
export interface Run {
  readonly predictions: readonly (readonly Predicted[])[]
  readonly seconds: number
}

/** Passes over the set: the first ones let the machine warm up, the fastest counts. */
const PASSES = 7

export function runOurs(rows: readonly Labelled[], types: readonly string[]): Run {
  const recognisers = types.flatMap((type) => BUILT_IN.get(type) ?? [])
  const contexts = rows.map(({ locale }) => contextOf(locale))
  let fastest = Infinity
  let predictions: Run['predictions'] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const started = performance.now()
    const found = rows.map(({ text }, at) => recognise(text, recognisers, contexts[at] ?? contextOf('en-US')))
    fastest = Math.min(fastest, (performance.now() - started) / 1000)
    predictions = found.map((spans) =>
      spans.map(({ type, start, end, value }) =>
        type === 'date' && value !== undefined ? { type, start, end, iso: value } : { type, start, end },
      ),
    )
  }
  return { predictions, seconds: fastest }
}

function contextOf(tag: string): RowContext {
  const locale = parseLocale(tag) ?? parseLocale('en-US')
  if (locale === undefined) throw new Error(`${tag} is no locale`)
  return { locale, referenceDate: REFERENCE_DATE }
}
