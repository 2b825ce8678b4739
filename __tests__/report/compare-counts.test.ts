import { describe, expect, it } from '@jest/globals'

import { compareCounts } from '../../src/report/compare-counts.ts'
import { reportWith } from './entity-reports.ts'

describe('two reports without rows', () => {
  const before = reportWith({
    rows: 10,
    entities: { phone: { mentions: 4, rows: 4, distinct: 3 }, date: { mentions: 2, rows: 2, distinct: 2 } },
    intents: { a: { rows: 5, mentions: { phone: 4 } }, b: { rows: 5, mentions: { date: 2 } } },
  })

  it('compares counts alone', () => {
    const after = reportWith({
      ...before,
      entities: { phone: { mentions: 6, rows: 5, distinct: 3 }, date: { mentions: 2, rows: 2, distinct: 2 } },
      intents: { a: { rows: 5, mentions: { phone: 6 } }, b: { rows: 5, mentions: { date: 2 } } },
    })
    const { diff, changed, byMention } = compareCounts(
      { name: 'run 17', report: before },
      { name: 'h', report: after },
    )
    expect({ changed, byMention }).toEqual({ changed: true, byMention: false })
    expect(diff).toEqual({
      schema: 1,
      base: 'run 17',
      head: 'h',
      entities: { phone: { before: 4, after: 6 }, date: { before: 2, after: 2 } },
      intents: { a: { before: 4, after: 6 } },
      rows: [],
    })
  })

  it.each([
    ['nothing', {}, false],
    ['another time, tag, hash and duration', { createdAt: 'x', versionTag: 'y', timings: { a: 1 } }, false],
    ['another share of rows with entities', { rowsWithEntities: 3 }, false],
    ['the number of rows', { rows: 11 }, true],
    [
      'different values of a type',
      {
        entities: {
          phone: { mentions: 4, rows: 4, distinct: 4 },
          date: { mentions: 2, rows: 2, distinct: 2 },
        },
      },
      true,
    ],
    [
      'the order of the types alone',
      { entities: { date: before.entities['date'] ?? none(), phone: before.entities['phone'] ?? none() } },
      false,
    ],
    ['a new type, though it found nothing', { entities: { ...before.entities, order: none() } }, true],
    [
      'rows of an intent',
      { intents: { a: { rows: 6, mentions: { phone: 4 } }, b: { rows: 5, mentions: { date: 2 } } } },
      true,
    ],
  ])('takes %s for changed or not', (_, changes, expected) => {
    const after = reportWith({ ...before, ...changes })
    expect(compareCounts({ name: 'b', report: before }, { name: 'h', report: after }).changed).toBe(expected)
  })

  function none() {
    return { mentions: 0, rows: 0, distinct: 0 }
  }

  it('T14 counts an intent called __proto__ like any other', () => {
    const hostile = JSON.parse('{"__proto__":{"rows":1,"mentions":{"date":1}}}')
    const { diff } = compareCounts(
      { name: 'b', report: reportWith({}) },
      { name: 'h', report: reportWith({ intents: hostile }) },
    )
    expect(Object.entries(diff.intents)).toEqual([['__proto__', { before: 0, after: 1 }]])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect('rows' in {}).toBe(false)
  })
})
