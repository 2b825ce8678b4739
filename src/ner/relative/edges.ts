import type { Reading } from '../rule.ts'
import { LETTERS } from '../words.ts'

export const LEFT = `(?<![${LETTERS}\\d_@#-])`
export const RIGHT = `(?![${LETTERS}\\d_@-])`

/** The day that is told from the reference date, where there is one. */
export function from(reference: string | undefined, day: (today: string) => string | undefined): Reading {
  return reference === undefined ? {} : { value: day(reference) }
}
