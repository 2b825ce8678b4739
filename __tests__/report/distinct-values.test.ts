import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createDistinctValues } from '../../src/report/distinct-values.ts'
import { hashValue } from '../../src/report/hash-value.ts'

describe('different values', () => {
  it('are counted exactly up to the number that is kept, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60))), (chunks) => {
        const different = createDistinctValues(61)
        for (const values of chunks) different.add(hashesOf(values))
        expect(different.count()).toEqual({ distinct: new Set(chunks.flat()).size })
      }),
    )
  })

  it('are estimated beyond it, the same whatever the order and the chunks', () => {
    const values = Array.from({ length: 50_000 }, (_, index) => index)
    const once = createDistinctValues(1000)
    once.add(hashesOf(values))
    const inPieces = createDistinctValues(1000)
    for (let at = values.length; at > 0; at -= 7)
      inPieces.add(hashesOf(values.slice(Math.max(0, at - 10), at)))
    expect(inPieces.count()).toEqual(once.count())
    expect(once.count().distinctEstimated).toBe(true)
    expect(Math.abs(once.count().distinct - 50_000)).toBeLessThan(5000)
  })

  it('are estimated by the largest of the smallest hashes', () => {
    const kept = 700
    const many = fc.array(fc.nat(20_000), { minLength: 2000, maxLength: 6000, size: 'max' })
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 2000 }), (values, size) => {
        const different = createDistinctValues(kept)
        for (let at = 0; at < values.length; at += size) different.add(hashesOf(values.slice(at, at + size)))
        const smallest = [...new Set(hashesOf(values))].toSorted((a, b) => a - b).slice(0, kept)
        const share = (smallest.at(-1) ?? 0) / 2 ** 53
        expect(different.count().distinct).toBe(Math.round((kept - 1) / share))
      }),
      { numRuns: 50 },
    )
  })
})

function hashesOf(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => hashValue(String(value)))
}
