import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { complement, normalised, type PointRange } from '../../../src/ner/automaton/code-points.ts'
import { byteSequencesOf } from '../../../src/ner/automaton/utf8.ts'

/** Where encodings grow longer, and beside the surrogates. */
const EDGES = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x3ffff, 0x10ffff]
const point = fc
  .oneof(
    fc.constantFrom(...EDGES),
    fc.tuple(fc.constantFrom(...EDGES), fc.integer({ min: -70, max: 70 })).map(([edge, by]) => edge + by),
    fc.nat(0x10ffff),
  )
  .map((drawn) => Math.max(0, Math.min(0x10ffff, drawn)))
const range = fc
  .tuple(point, point)
  .map(([a, b]): PointRange => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const isIn = (ranges: readonly PointRange[], tested: number): boolean =>
  ranges.some(({ from, to }) => tested >= from && tested <= to)
const isSurrogate = (tested: number): boolean => tested >= 0xd800 && tested <= 0xdfff

describe('the byte sequences of code points', () => {
  it('hold the encodings of these and of no others', () => {
    fc.assert(
      fc.property(range, fc.array(point, { minLength: 50, maxLength: 50 }), (drawn, tested) => {
        const sequences = byteSequencesOf([drawn])
        const matchesOf = (tried: number): number => {
          const bytes = Buffer.from(String.fromCodePoint(tried))
          const matching = sequences.filter(
            (sequence) =>
              sequence.length === bytes.length &&
              sequence.every(({ from, to }, at) => (bytes[at] ?? 0) >= from && (bytes[at] ?? 0) <= to),
          )
          return matching.length
        }
        const wrong = [...tested, drawn.from, drawn.to, drawn.from - 1, drawn.to + 1].filter(
          (tried) =>
            tried >= 0 &&
            tried <= 0x10ffff &&
            !isSurrogate(tried) &&
            matchesOf(tried) !== (isIn([drawn], tried) ? 1 : 0),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('are few, however many code points there are', () => {
    expect(byteSequencesOf([{ from: 0, to: 0x10ffff }])).toHaveLength(9)
  })
})

describe('ranges of code points', () => {
  it('hold the same points when they are put in order, and all others in their complement', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.array(point, { minLength: 30 }), (ranges, tested) => {
        const [inOrder, others] = [normalised(ranges), complement(ranges)]
        const wrong = [...tested, ...ranges.flatMap(({ from, to }) => [from, to])].filter(
          (tried) =>
            isIn(inOrder, tried) !== isIn(ranges, tried) || isIn(others, tried) === isIn(ranges, tried),
        )
        expect(wrong).toEqual([])
        for (const [at, { from }] of inOrder.entries()) {
          expect(from).toBeGreaterThan((inOrder[at - 1]?.to ?? -2) + 1)
        }
      }),
    )
  })
})
