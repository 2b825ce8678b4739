import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compareMentions } from '../../src/report/compare-mentions.ts'
import type { MentionSpan } from '../../src/report/report-diff.ts'
import { mentions, span } from './spans.ts'

describe('the mentions of one utterance', () => {
  it.each([
    ['nothing', '', '', []],
    ['the same', 'date 0-4, phone 6-9', 'date 0-4, phone 6-9', []],
    ['the same in another order', 'date 0-4, phone 6-9', 'phone 6-9, date 0-4', []],
    ['a new one', '', 'date 0-4', ['added date 0-4']],
    ['a lost one', 'date 0-4', '', ['removed date 0-4']],
    ['neighbours that only touch', 'date 0-4', 'date 4-8', ['added date 4-8', 'removed date 0-4']],
    ['one that grew', 'date 0-4', 'date 0-8', ['changed date 0-4 to date 0-8']],
    ['one that moved by a bit', 'date 0-4', 'date 3-8', ['changed date 0-4 to date 3-8']],
    ['another type for the same text', 'phone 0-4', 'order 0-4', ['changed phone 0-4 to order 0-4']],
    [
      'one that became two: the first takes its place',
      'date 0-9',
      'date 0-4, date 5-9',
      ['changed date 0-9 to date 0-4', 'added date 5-9'],
    ],
    [
      'two that became one',
      'date 0-4, date 5-9',
      'date 0-9',
      ['changed date 0-4 to date 0-9', 'removed date 5-9'],
    ],
    [
      'several that overlap: equal types find each other first',
      'phone 0-4, date 5-9',
      'date 2-9',
      ['changed date 5-9 to date 2-9', 'removed phone 0-4'],
    ],
    [
      'what is left after that is paired whatever its type',
      'phone 0-4, date 5-9',
      'date 2-7, order 8-12',
      ['changed date 5-9 to date 2-7', 'added order 8-12', 'removed phone 0-4'],
    ],
    ['one that stayed beside one that went', 'date 0-4, phone 6-9', 'date 0-4', ['removed phone 6-9']],
  ])('compares %s', (_, before, after, expected) => {
    const spans = (text: string) => (text === '' ? [] : text.split(', ').map(span))
    expect(compareMentions(spans(before), spans(after)).map(shown)).toEqual(expected)
  })

  it('uses each mention once, pairs only what overlaps, and leaves no overlapping pair of one type apart', () => {
    fc.assert(
      fc.property(mentions(), mentions(), (before, after) => {
        const changes = compareMentions(before, after)
        const id = (mention: MentionSpan) => JSON.stringify(mention)
        const befores = changes.flatMap((change) => change.before ?? []).map(id)
        const afters = changes.flatMap((change) => change.after ?? []).map(id)
        const ids = { before: new Set(before.map(id)), after: new Set(after.map(id)) }
        expect(befores.toSorted()).toEqual([...ids.before].filter((one) => !ids.after.has(one)).toSorted())
        expect(afters.toSorted()).toEqual([...ids.after].filter((one) => !ids.before.has(one)).toSorted())
        for (const change of changes) {
          const both = change.before !== undefined && change.after !== undefined
          expect(change.change).toBe(both ? 'changed' : change.after ? 'added' : 'removed')
        }
        const pairs = changes.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []))
        expect(pairs.every((pair) => overlap(pair.before, pair.after))).toBe(true)
        const added = changes.flatMap((change) => (change.change === 'added' ? (change.after ?? []) : []))
        const removed = changes.flatMap((change) =>
          change.change === 'removed' ? (change.before ?? []) : [],
        )
        expect(added.some((a) => removed.some((r) => overlap(a, r)))).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('forgets what the mention says', () => {
    const entity = { ...span('phone 0-7'), text: 'CANARY', value: 'CANARY', rule: 'e164', score: 1 }
    expect(JSON.stringify(compareMentions([], [entity]))).not.toContain('CANARY')
    expect(JSON.stringify(compareMentions([entity], [{ ...entity, end: 6 }]))).not.toContain('CANARY')
  })
})

function shown(change: ReturnType<typeof compareMentions>[number]): string {
  const words = [change.before, change.after].map((m) => (m ? `${m.type} ${m.start}-${m.end}` : ''))
  return `${change.change} ${words.filter((word) => word !== '').join(' to ')}`
}

function overlap(a: MentionSpan, b: MentionSpan): boolean {
  return a.start < b.end && b.start < a.end
}
