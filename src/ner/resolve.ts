import type { EntitySpan, OwnRule } from './entity.ts'

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
/** Own types come before every built-in one, also one that takes a built-in's place: its name says nothing of it. */
const OWN = 0
const OWN_RULES: ReadonlySet<string> = new Set<OwnRule>(['pattern', 'value'])

function priorityOf({ type, rule }: EntitySpan): number {
  return OWN_RULES.has(rule) ? OWN : (PRIORITY.get(type) ?? OWN)
}

function before(a: EntitySpan, b: EntitySpan): number {
  return (
    priorityOf(a) - priorityOf(b) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    Number(a.type > b.type) - Number(a.type < b.type)
  )
}

/** The spans that remain, none overlapping another, in text order. */
export function resolve(spans: readonly EntitySpan[]): readonly EntitySpan[] {
  const [first, second, third] = spans
  if (!first || !second) return spans
  if (!third) return resolveTwo(first, second)
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  if (areApart(inOrder)) return inOrder
  return claimByPriority(spans).sort((a, b) => a.start - b.start)
}

/** Most texts with more than one have two: they need no list. */
function resolveTwo(a: EntitySpan, b: EntitySpan): readonly EntitySpan[] {
  if (a.end <= b.start) return [a, b]
  if (b.end <= a.start) return [b, a]
  return [before(b, a) < 0 ? b : a]
}

function areApart(inOrder: readonly EntitySpan[]): boolean {
  let end = -1
  for (const span of inOrder) {
    if (span.start < end) return false
    end = span.end
  }
  return true
}

/** Spans of one type are apart, so looking at every unit of every span takes time linear in text and types. */
function claimByPriority(spans: readonly EntitySpan[]): EntitySpan[] {
  const claimed = new Uint8Array(spans.reduce((furthest, span) => Math.max(furthest, span.end), 0))
  return spans.toSorted(before).filter((span) => {
    for (let at = span.start; at < span.end; at++) if (claimed[at] === 1) return false
    claimed.fill(1, span.start, span.end)
    return true
  })
}
