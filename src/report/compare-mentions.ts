import type { MentionSpan, RowChange } from './report-diff.ts'

/** A row and its entities, as a pass over the CSV finds them: in text order, none overlapping another. */
export interface MentionedRow {
  /** Counted from 1. */
  readonly row: number
  readonly intent?: string
  readonly entities: readonly MentionSpan[]
}

type ChangedMention = Pick<RowChange, 'type' | 'change' | 'before' | 'after'>

/**
 * What differs between the mentions of one utterance before and after. A mention is its type and span. One that went
 * and one that came are a single changed mention if they overlap. Where several overlap, each is used once: first those
 * of equal type are paired in text order, then what is left, whatever its type. A mention whose type changed counts
 * under the type it has now.
 */
export function compareMentions(
  before: readonly MentionSpan[],
  after: readonly MentionSpan[],
): readonly ChangedMention[] {
  if (before.length === after.length && before.every((mention, at) => isSame(mention, after[at]))) return []
  const gone = inTextOrder(without(before, after))
  const come = inTextOrder(without(after, before))
  const partners = new Map<MentionSpan, MentionSpan>()
  pairOverlapping(gone, come, partners, true)
  pairOverlapping(gone, come, partners, false)
  const replaced = new Set(partners.values())
  return [
    ...come.map((after): ChangedMention => {
      const before = partners.get(after)
      const { type } = after
      return before ? { type, change: 'changed', before, after } : { type, change: 'added', after }
    }),
    ...gone
      .filter((mention) => !replaced.has(mention))
      .map((before): ChangedMention => ({ type: before.type, change: 'removed', before })),
  ]
}

function isSame(a: MentionSpan, b: MentionSpan | undefined): boolean {
  return a.type === b?.type && a.start === b.start && a.end === b.end
}

/** Copies the spans alone: what a mention says is left behind here. */
function without(mentions: readonly MentionSpan[], others: readonly MentionSpan[]): MentionSpan[] {
  const known = new Set(others.map(identity))
  return mentions
    .filter((mention) => !known.has(identity(mention)))
    .map(({ type, start, end }) => ({ type, start, end }))
}

function identity({ type, start, end }: MentionSpan): string {
  return `${start} ${end} ${type}`
}

function inTextOrder(mentions: readonly MentionSpan[]): readonly MentionSpan[] {
  return mentions.toSorted((a, b) => a.start - b.start)
}

/** Adds to `partners`, for each mention that came, the first free one that went and overlaps it. */
function pairOverlapping(
  gone: readonly MentionSpan[],
  come: readonly MentionSpan[],
  partners: Map<MentionSpan, MentionSpan>,
  sameType: boolean,
): void {
  const taken = new Set(partners.values())
  let from = 0
  for (const after of come) {
    while ((gone[from]?.end ?? Infinity) <= after.start) from++
    if (partners.has(after)) continue
    for (let at = from; ; at++) {
      const before = gone[at]
      if (before === undefined || before.start >= after.end) break
      if (taken.has(before) || (sameType && before.type !== after.type)) continue
      partners.set(after, before)
      taken.add(before)
      break
    }
  }
}
