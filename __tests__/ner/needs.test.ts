import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { rowOf } from './marked.ts'
import { passes } from './passes.ts'
import { texts } from './texts.ts'

const ROW = rowOf('en-US', '2026-11-22')

const all = await createRecognisers({ types: [...BUILT_IN.keys()] })

describe('needs', () => {
  it.each(all)('never hold back what $type finds', (recogniser) => {
    let found = 0
    fc.assert(
      fc.property(texts, (text) => {
        if (recogniser.find(text, ROW).length === 0) return
        found++
        expect({ text, passes: passes(text, recogniser.needs) }).toEqual({ text, passes: true })
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(0)
  })

  it.each([
    'where is my order, I am still waiting',
    'this may take a while',
    'the market is open in march',
    'think about the first thing I said',
    'ich möchte für meine Mutter etwas märchenhaftes kaufen',
    'vous êtes très aimable, merci',
    'there are 2 of us, my pin is 4321',
    'the first 2 of 30, and no more',
  ])('of the four default types hold back: %s', async (text) => {
    const defaults = await createRecognisers({ types: ['date', 'phone', 'email', 'ticket'] })
    expect(passes(text, ...defaults.map(({ needs }) => needs))).toBe(false)
  })
})
