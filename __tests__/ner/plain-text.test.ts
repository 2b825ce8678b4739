import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { date } from '../../src/ner/recognisers/date.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { withPlainText } from '../../src/ner/plain-text.ts'
import { mark, rowOf, values } from './marked.ts'
import { texts } from './texts.ts'

const ROW = rowOf('en-US', '2026-11-22')
const RUN = /[\t \u00A0\u2009\u200B]+/g

describe('a text that is not plain', () => {
  it.each([
    ['on  March   3rd  2026  please', 'on  ⟦March   3rd  2026⟧  please'],
    ['  3\u00A0March 2026', '  ⟦3\u00A0March 2026⟧'],
    ['due 3\u2009March\u202F2026 ', 'due ⟦3\u2009March\u202F2026⟧ '],
    ['from  1 May  to  2 May', 'from  ⟦1 May⟧  to  ⟦2 May⟧'],
    ['on 3 March 2026', 'on ⟦3 March 2026⟧'],
    ['due\t3\tMarch', 'due\t⟦3\tMarch⟧'],
    ['2026\u201111\u201022', '⟦2026\u201111\u201022⟧'],
    ['\u200E3\u200E/\u200E4\u200E/\u200E2026\u200E', '\u200E⟦3\u200E/\u200E4\u200E/\u200E2026⟧\u200E'],
    ['3 \u200B March\u2060', '⟦3 \u200B March⟧\u2060'],
  ])('is read as people see it: %j', (text, marked) => {
    expect(mark(withPlainText(date), text)).toBe(marked)
  })

  it('gives the same values', () => {
    expect(values(withPlainText(date), 'March   3rd  2026')).toEqual(['2026-03-03'])
  })

  it.each(['  ', '\t', '\u00A0', ' \u200B\u2009 '])(
    'holds the same entities of all types: %j',
    async (run) => {
      const recognisers = await createRecognisers({ types: [...BUILT_IN.keys()] })
      fc.assert(
        fc.property(texts, (text) => {
          const spaced = text.replaceAll(' ', run)
          for (const recogniser of recognisers) {
            const found = recogniser.find(spaced, ROW)
            for (const span of found) expect(span.text).toBe(spaced.slice(span.start, span.end))
            expect(found.map((span) => [span.text.replaceAll(RUN, ' '), span.value])).toEqual(
              recogniser.find(text, ROW).map((span) => [span.text, span.value]),
            )
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  it('is shown to types of their own as it is', async () => {
    const own = [
      {
        type: 'gap',
        column: 'ner_gaps',
        definition: { by: 'pattern', pattern: 'a  b' },
        ignoreCase: false,
        near: [],
        notNear: [],
      },
    ] as const
    const recognisers = await createRecognisers({ types: ['gap'], own })
    expect(recognisers.map((recogniser) => recogniser.find('a  b', ROW).map(({ text }) => text))).toEqual([
      ['a  b'],
    ])
  })
})
