import type { EntitySpan } from './entity.ts'

/** Where spans overlap the type with priority wins, then the longer span, so the result never depends on list order. */
const PRIORITY = new Map(
  [
    ['iban', 'card'],
    ['url'],
    ['email'],
    ['ip'],
    ['date'],
    ['date_relative'],
    ['time'],
    ['phone'],
    ['ticket'],
    ['reference'],
    ['money'],
  ].flatMap((types, rank) => types.map((type) => [type, rank + 1] as const)),
)
/** Own types come before every built-in one. */
const OWN = 0

function before(a: EntitySpan, b: EntitySpan): number {
  return (
    (PRIORITY.get(a.type) ?? OWN) - (PRIORITY.get(b.type) ?? OWN) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.type < b.type ? -1 : 1)
  )
}

/** The spans that remain, none overlapping another, in text order. */
export function resolve(spans: readonly EntitySpan[]): readonly EntitySpan[] {
  if (spans.length < 2) return spans
  const kept: EntitySpan[] = []
  for (const span of spans.toSorted(before)) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
