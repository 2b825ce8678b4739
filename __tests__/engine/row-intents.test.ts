import { describe, expect, it } from '@jest/globals'
import { createRowIntents } from '../../src/engine/row-intents.ts'
import { INTENT_LENGTH, INTENTS_KEPT } from '../../src/report/tally.ts'

/** What a chunk of rows finds, each with an entity and an intent of its own. */
function foundIn(names: readonly string[]) {
  const numbers = Uint32Array.from(names.keys())
  const counts = new Uint32Array(names.length)
  return {
    entityRows: numbers,
    entityIntents: numbers,
    entityLines: new Uint8Array(),
    tally: {
      rows: names.length,
      rowsWithEntities: names.length,
      mentions: counts,
      rowsOfType: counts,
      values: [],
      intents: { names, rows: counts, mentions: counts },
    },
  }
}

describe('the intent of a row', () => {
  it('is known', () => {
    const intents = createRowIntents(Infinity)
    intents.add(foundIn(['a', 'b']), 0)
    intents.add(foundIn(['b', 'c']), 2)
    expect([1, 2, 3, 4, 5].map((row) => intents.of(row))).toEqual(['a', 'b', 'b', 'c', undefined])
  })

  it('is not, where the report counts it under no intent either', () => {
    const long = 'x'.repeat(INTENT_LENGTH + 1)
    const names = Array.from({ length: INTENTS_KEPT + 1 }, (_, at) => `intent ${at}`)
    const intents = createRowIntents(Infinity)
    intents.add(foundIn([long, ...names]), 0)
    expect(intents.of(1)).toBeUndefined()
    expect(intents.of(INTENTS_KEPT + 1)).toBe(`intent ${INTENTS_KEPT - 1}`)
    expect(intents.of(INTENTS_KEPT + 2)).toBeUndefined()
  })
})
