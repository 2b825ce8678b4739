import { describe, expect, it } from '@jest/globals'
import { createCandidates } from '../../src/engine/candidates.ts'
import { MARK, type Needs, type Recogniser } from '../../src/ner/recogniser.ts'

describe('candidates', () => {
  const candidates = createCandidates([
    recogniserOf('address', { marks: MARK.at }),
    recogniserOf('word', { marks: MARK.digit, words: [['march']] }),
    recogniserOf('row', { marks: MARK.digit, inRow: ['one', 'two'] }),
  ])

  it.each([
    ['no marks', 0, ['word', 'row']],
    ['an @', MARK.at, ['address', 'word', 'row']],
    ['a digit', MARK.digit, ['word', 'row']],
  ])('are, of an utterance with %s, those that have its marks or go by words', (_, marks, types) => {
    expect(candidates.of(marks).map(({ type }) => type)).toEqual(types)
  })
})

function recogniserOf(type: string, needs: Needs): Recogniser {
  return { type, needs, find: () => [] }
}
