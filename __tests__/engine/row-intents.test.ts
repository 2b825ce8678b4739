import { describe, expect, it } from '@jest/globals'
import { createRowIntents } from '../../src/engine/row-intents.ts'
import { createTally, INTENT_LENGTH, INTENTS_KEPT } from '../../src/report/tally.ts'

/** What a chunk of rows finds, each with an intent of its own, those from `first` on with an entity. */
function foundIn(names: readonly string[], first = 0) {
  const numbers = Uint32Array.from(names.keys()).subarray(first)
  const counts = new Uint32Array(names.length)
  return {
    entityRows: numbers,
    entityIntents: numbers,
    entityLines: new Uint8Array(),
    tally: {
      rows: names.length,
      rowsWithEntities: numbers.length,
      mentions: counts,
      rowsOfType: counts,
      values: [],
      intents: { names, rows: counts, mentions: counts },
    },
  }
}

function intentsOf(...chunks: readonly ReturnType<typeof foundIn>[]) {
  const tally = createTally(['date'], true)
  const intents = createRowIntents(Infinity, tally)
  let rows = 0
  for (const chunk of chunks) {
    tally.add(chunk.tally)
    intents.add(chunk, rows)
    rows += chunk.tally.rows
  }
  return { of: (row: number) => intents.of(row), counted: tally.total().intents ?? {} }
}

describe('the intent of a row', () => {
  it('is known', () => {
    const intents = intentsOf(foundIn(['a', 'b']), foundIn(['b', 'c']))
    expect([1, 2, 3, 4, 5].map((row) => intents.of(row))).toEqual(['a', 'b', 'b', 'c', undefined])
  })

  it('is not, where the report counts it under no intent either', () => {
    const long = 'x'.repeat(INTENT_LENGTH + 1)
    const names = Array.from({ length: INTENTS_KEPT + 1 }, (_, at) => `intent ${at}`)
    const intents = intentsOf(foundIn([long, ...names]))
    expect(intents.of(1)).toBeUndefined()
    expect(intents.of(INTENTS_KEPT + 1)).toBe(`intent ${INTENTS_KEPT - 1}`)
    expect(intents.of(INTENTS_KEPT + 2)).toBeUndefined()
  })

  it('is not, where intents of rows without entities came before those that the report counts', () => {
    const names = Array.from({ length: INTENTS_KEPT + 1 }, (_, at) => `intent ${at}`)
    const { of, counted } = intentsOf(foundIn(names, INTENTS_KEPT), foundIn(['intent 0']))
    expect(Object.keys(counted)).not.toContain(`intent ${INTENTS_KEPT}`)
    expect(of(INTENTS_KEPT + 1)).toBeUndefined()
    expect(of(INTENTS_KEPT + 2)).toBe('intent 0')
  })
})
