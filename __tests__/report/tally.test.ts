import { describe, expect, it } from '@jest/globals'
import { hashValue } from '../../src/report/hash-value.ts'
import { createReport } from '../../src/report/report.ts'
import { type ChunkTally, createTally, INTENTS_KEPT, INTENT_LENGTH } from '../../src/report/tally.ts'

const TYPES = ['date', 'constructor']

describe('a tally', () => {
  it('adds up chunks by type and by intent', () => {
    const tally = createTally(TYPES, true)
    tally.add(chunk({ names: ['a', '__proto__', 'a'], rows: [1, 2, 3], mentions: [1, 0, 0, 4, 2, 0] }))
    tally.add(chunk({ names: ['__proto__'], rows: [5], mentions: [0, 1] }))
    const { intents, entities, ...total } = tally.total()
    expect(total).toEqual({ rows: 20, rowsWithEntities: 4, rowsOfOtherIntents: 0 })
    expect(JSON.parse(JSON.stringify(entities))).toEqual({
      date: { mentions: 6, rows: 4, distinct: 2 },
      constructor: { mentions: 2, rows: 2, distinct: 1 },
    })
    expect(Object.entries(intents ?? {})).toEqual([
      ['a', { rows: 4, mentions: { date: 3 } }],
      ['__proto__', { rows: 7, mentions: { constructor: 5 } }],
    ])
    expect(({} as Record<string, unknown>)['rows']).toBeUndefined()
  })

  it('estimates no more different values than there are mentions', () => {
    const all = 100_050
    const values = Float64Array.from({ length: all }, (_, index) => hashValue(`ABC-${index}`))
    const tally = createTally(['ticket'], false)
    tally.add({
      rows: all,
      rowsWithEntities: all,
      mentions: Uint32Array.of(all),
      rowsOfType: Uint32Array.of(all),
      values: [values],
    })
    expect(tally.total().entities).toEqual({
      ticket: { mentions: all, rows: all, distinct: all, distinctEstimated: true },
    })
  })

  it('has no intents when there is no such column', () => {
    expect(createTally(TYPES, false).total()).not.toHaveProperty('intents')
  })

  it('keeps the first intents of a file that has too many, and counts the rows of the others', () => {
    const tally = createTally(TYPES, true)
    const names = Array.from({ length: INTENTS_KEPT + 2 }, (_, index) => `intent ${index}`)
    tally.add(chunk({ names, rows: names.map(() => 1), mentions: [] }))
    tally.add(chunk({ names: ['intent 0', 'another'], rows: [1, 1], mentions: [] }))
    const { intents, rowsOfOtherIntents } = tally.total()
    expect(Object.keys(intents ?? {})).toHaveLength(INTENTS_KEPT)
    expect(intents?.['intent 0']?.rows).toBe(2)
    expect(rowsOfOtherIntents).toBe(3)
  })

  it('counts no intent whose cell is too long for a name', () => {
    const tally = createTally(TYPES, true)
    const longest = 'a'.repeat(INTENT_LENGTH)
    tally.add(chunk({ names: [longest, `${longest}a`], rows: [2, 3], mentions: [] }))
    const { intents, rowsOfOtherIntents } = tally.total()
    expect(Object.keys(intents ?? {})).toEqual([longest])
    expect(rowsOfOtherIntents).toBe(3)
  })
})

describe('a report', () => {
  it('has the counts of the tally, and keeps names that objects have already', () => {
    const tally = createTally(TYPES, true)
    tally.add(chunk({ names: ['__proto__'], rows: [10], mentions: [3, 1] }))
    const report = createReport(tally.total(), {
      versionTag: 'v',
      botId: 'b',
      createdAt: '2026-11-22T09:30:00Z',
      configSha256: 'c',
      csvSha256: 'd',
      timings: { enrich: 5 },
    })
    expect(JSON.stringify(report)).toBe(
      '{"schema":1,"versionTag":"v","botId":"b","createdAt":"2026-11-22T09:30:00Z","rows":10,"rowsWithEntities":2,' +
        '"entities":{"date":{"mentions":3,"rows":2,"distinct":2},"constructor":{"mentions":1,"rows":1,"distinct":1}},' +
        '"intents":{"__proto__":{"rows":10,"mentions":{"date":3,"constructor":1}}},' +
        '"configSha256":"c","csvSha256":"d","timings":{"enrich":5}}',
    )
  })
})

function hashesOf(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => hashValue(String(value)))
}

function chunk(intents: { names: string[]; rows: number[]; mentions: number[] }): ChunkTally {
  return {
    rows: 10,
    rowsWithEntities: 2,
    mentions: Uint32Array.of(3, 1),
    rowsOfType: Uint32Array.of(2, 1),
    values: [hashesOf([1, 2]), hashesOf([7])],
    intents: {
      ...intents,
      rows: Uint32Array.from(intents.rows),
      mentions: Uint32Array.from(intents.mentions),
    },
  }
}
