import type { Reading } from '../rule.ts'

/** The day that is counted from the reference date; without one, a span has no value. */
export function fromReference(
  reference: string | undefined,
  day: (today: string) => string | undefined,
): Reading {
  return reference === undefined ? {} : { value: day(reference) }
}
