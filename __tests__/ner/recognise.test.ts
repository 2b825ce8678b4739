import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { recognise } from '../../src/ner/recognise.ts'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { createOwnRecognisers } from '../../src/ner/own-type.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { rowOf } from './marked.ts'
import { anyCharacter } from '../any-character.ts'

const ROW = rowOf('en-US', '2026-11-22')
const ALL = [...(await createRecognisers({ types: [...BUILT_IN.keys()] }))]

const pieces = fc.constantFrom(
  ...'me@example.com|https://a.de/1-2-3|12/12/2026|12 December 2026|415-555-2671|+49 30 901820|ABC-123|10:30|2 pm|tomorrow'.split(
    '|',
  ),
  ...'$25|20 EUR|192.168.1.1|DE89 3704 0044 0532 0130 00|4012 8888 8888 1881|order 12345678|A1B2C3D4|next friday|x|-|.|1'.split(
    '|',
  ),
)
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ', ', '-')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''))

describe('recognise', () => {
  it('finds entities of several types in text order', () => {
    const text = 'Mail me@example.com or call 415-555-2671 before March 3rd about ABC-123'
    expect(recognise(text, ALL, ROW).map(({ type, text: found }) => `${type} ${found}`)).toEqual([
      'email me@example.com',
      'phone 415-555-2671',
      'date March 3rd',
      'ticket ABC-123',
    ])
  })

  it('reads a text with hundreds of thousands of entities of several types', () => {
    const own = ['a', 'b', 'c'].map((type) => ({
      type,
      column: `ner_${type}`,
      definition: { by: 'values' as const, values: [type] },
      ignoreCase: false,
      near: [],
      notNear: [],
    }))
    expect(recognise('a b c '.repeat(200_000), createOwnRecognisers(own), ROW)).toHaveLength(600_000)
  })

  it.each([
    ['https://example.com/2026-11-22', ['url']],
    ['4012 8888 8888 1881', ['card']],
    ['DE89 3704 0044 0532 0130 00', ['iban']],
    ['192.168.1.1', ['ip']],
    ['2026-11-22 10:30', ['date', 'time']],
  ])('lets the type with priority have %s', (text, types) => {
    expect(recognise(text, ALL, ROW).map(({ type }) => type)).toEqual(types)
  })

  it('says the same whatever the order of the recognisers', () => {
    fc.assert(
      fc.property(texts, fc.shuffledSubarray(ALL, { minLength: ALL.length }), (text, shuffled) => {
        expect(recognise(text, shuffled, ROW)).toEqual(recognise(text, ALL, ROW))
      }),
    )
  })

  it('gives spans that are apart, in order, and slice back to their text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: anyCharacter })), (text) => {
        let end = 0
        for (const span of recognise(text, ALL, ROW)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.value === undefined).toBe(span.ambiguous === true)
          end = span.end
        }
      }),
    )
  })

  it('finds the same spans in every locale', () => {
    const tags = ['en-US', 'de-DE', 'fr-FR', 'pt-BR', 'es-MX']
    fc.assert(
      fc.property(texts, fc.constantFrom(...tags), (text, tag) => {
        const placesIn = (locale: string): readonly string[] =>
          recognise(text, ALL, rowOf(locale, '2026-11-22')).map(
            ({ type, start, end }) => `${type} ${start}-${end}`,
          )
        expect(placesIn(tag)).toEqual(placesIn('en-US'))
      }),
    )
  })
})
