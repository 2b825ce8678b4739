import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { EntitySpan } from '../../src/ner/entity.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { resolve } from '../../src/ner/resolve.ts'

describe('resolve', () => {
  it.each([
    ['the type with priority', [span('phone', 0, 20), span('date', 5, 10)], ['date 5-10']],
    ['an own type before every built-in', [span('iban', 0, 20), span('order', 18, 22)], ['order 18-22']],
    [
      'an own type that has the name of a built-in',
      [span('iban', 0, 20), { ...span('money', 18, 22), rule: 'value' }],
      ['money 18-22'],
    ],
    ['the longer span of one type', [span('date', 0, 5), span('date', 3, 10)], ['date 3-10']],
    ['the earlier of two as long', [span('date', 3, 8), span('date', 0, 5)], ['date 0-5']],
    ['the first type by name where all else ties', [span('zeta', 0, 5), span('alpha', 0, 5)], ['alpha 0-5']],
    ['spans that only touch', [span('url', 5, 9), span('money', 0, 5)], ['money 0-5', 'url 5-9']],
    [
      'what only a losing span overlaps',
      [span('iban', 0, 4), span('date', 3, 9), span('money', 5, 9)],
      ['iban 0-4', 'money 5-9'],
    ],
  ])('keeps %s', (_, spans, kept) => {
    expect(resolve(spans).map(keyOf)).toEqual(kept)
  })

  it.each([...BUILT_IN.keys()])('has a place for %s, after own types', (type) => {
    const own = { ...span('order', 18, 22), rule: 'value' }
    expect(resolve([span(type, 0, 20), own])).toEqual([own])
  })

  it.each([0, 1, 2])(
    'keeps the first in the list where two differ in their rule alone, beside %d others',
    (n) => {
      const others = [span('url', 20, 30), span('date', 40, 50)].slice(0, n)
      const [one, other] = [
        { ...span('reference', 0, 8), rule: 'one' },
        { ...span('reference', 0, 8), rule: 'other' },
      ]
      expect(resolve([one, other, ...others])).toEqual([one, ...others])
      expect(resolve([other, one, ...others])).toEqual([other, ...others])
    },
  )

  const spans = fc.array(
    fc
      .tuple(
        fc.constantFrom('iban', 'card', 'url', 'date', 'phone', 'money', 'own'),
        fc.nat(40),
        fc.integer({ min: 1, max: 12 }),
      )
      .map(([type, start, length]) => span(type, start, start + length)),
    { maxLength: 30 },
  )

  it('never lets two spans overlap, and keeps text order', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const kept = resolve(all)
        expect(kept.every((one, at) => at === 0 || (kept[at - 1]?.end ?? 0) <= one.start)).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(spans, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key)
        expect(resolve(shuffled.map(({ one }) => one))).toEqual(resolve(all))
      }),
    )
  })

  it('leaves out a span only for one that comes before it', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const kept = new Set(resolve(all).map(keyOf))
        const lost = all.filter((one) => !kept.has(keyOf(one)))
        const winners = all.filter((one) => kept.has(keyOf(one)))
        expect(
          lost.every((one) => winners.some((winner) => winner.start < one.end && one.start < winner.end)),
        ).toBe(true)
      }),
    )
  })

  it('takes a million spans that chain into each other', () => {
    const chain = Array.from({ length: 500_000 }, (_, n) => [
      span('date', 4 * n, 4 * n + 3),
      span('money', 4 * n + 2, 4 * n + 5),
    ])
    expect(resolve(chain.flat())).toHaveLength(500_000)
  })
})

function keyOf({ type, start, end }: EntitySpan): string {
  return `${type} ${start}-${end}`
}

function span(type: string, start: number, end: number): EntitySpan {
  return { type, start, end, text: 'x'.repeat(end - start), rule: 'test', score: 1 }
}
