import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createWasmQuoteCounter } from '../../src/csv/wasm/quotes.ts'

const COPIED_AT_A_TIME = 64 * 1024

describe('the quotes between two bytes', () => {
  const countQuotes = createWasmQuoteCounter() ?? (() => Number.NaN)

  it('are those that stepping over the bytes counts', () => {
    const bytes = fc.uint8Array({ min: 0x20, max: 0x24, maxLength: 400 })
    fc.assert(
      fc.property(bytes, fc.nat(400), fc.nat(400), (array, a, b) => {
        const from = Math.min(a, b, array.length)
        const to = Math.min(Math.max(a, b), array.length)
        const stepped = array.subarray(from, to).filter((byte) => byte === 0x22).length
        expect(countQuotes(Buffer.from(array), from, to)).toBe(stepped)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([-1, 0, 1])('of more bytes than are copied at a time: twice that and %d', (more) => {
    const bytes = Buffer.alloc(2 * COPIED_AT_A_TIME + more, '"')
    expect(countQuotes(bytes, 0, bytes.length)).toBe(bytes.length)
    expect(countQuotes(bytes, 1, bytes.length)).toBe(bytes.length - 1)
    expect(countQuotes(bytes, 7, 7)).toBe(0)
  })
})
