/** One entity found in an utterance. Offsets are half-open, in UTF-16 code units of the utterance. */
export interface EntitySpan {
  readonly type: string
  readonly start: number
  readonly end: number
  /** The utterance from `start` to `end`, as written. */
  readonly text: string
  /** Normalised (ISO date, E.164 phone, …); absent when the text allows more than one reading. */
  readonly value?: string
  /** Set when the text allows more than one reading; such a span has no `value`. */
  readonly ambiguous?: true
  /** The rule of the recogniser that found it, for example `iso` or `e164`. */
  readonly rule: string
  /** From 0 to 1. */
  readonly score: number
}

/** The name of an entity type. */
export const ENTITY_TYPE = /^[a-z][a-z0-9_]{0,31}$/u

/** What found an entity of an own type; no rule of a built-in type is called so. */
export type OwnRule = 'pattern' | 'value'

/** An entity type that runs, and the column its matches go to. */
export interface EntityColumn {
  readonly type: string
  readonly column: string
}

/** The column of a built-in type: `date` goes to `ner_dates`. */
export function columnOf(type: string): string {
  return `ner_${type}s`
}
