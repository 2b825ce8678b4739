import fc from 'fast-check'

import type { MentionSpan } from '../../src/report/report-diff.ts'

/** `phone 3-7` as a span. */
export function span(text: string): MentionSpan {
  const [, type = '', start, end] = /^(\w+) (\d+)-(\d+)$/u.exec(text) ?? []
  return { type, start: Number(start), end: Number(end) }
}

/** Mentions of one utterance: none overlaps another. */
export function mentions(): fc.Arbitrary<MentionSpan[]> {
  const piece = fc.record({
    type: fc.constantFrom('date', 'phone', 'order'),
    gap: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    let at = 0
    return pieces.map(({ type, gap, length }) => {
      const start = at + gap
      at = start + length
      return { type, start, end: at }
    })
  })
}
