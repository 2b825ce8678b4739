import { describe, expect, it } from '@jest/globals'
import { numberFrom } from '../../../src/ner/amounts/number.ts'
import { rowOf } from '../marked.ts'

describe('numberFrom', () => {
  it.each([
    ['en-US', '1234', 1234],
    ['en-US', '1,234', 1234],
    ['en-US', '1.234', NaN],
    ['en-US', '1.5', 1.5],
    ['en-US', '0.125', 0.125],
    ['en-US', '1,234,567.89', 1234567.89],
    ['en-US', '1.234.567,89', 1234567.89],
    ['de-DE', '1.234', 1234],
    ['de-DE', '1,234', NaN],
    ['de-DE', '12,5', 12.5],
    ['de-CH', "1'234.50", 1234.5],
    ['es-ES', "12'50", 12.5],
    ['es-ES', '1.250’5', 1250.5],
    ['fr-FR', '1\u202F234,5', 1234.5],
    ['es-MX', '1,234', 1234],
    ['en-US', '1,234,567', 1234567],
  ])('reads, for %s, %s', (tag, written, value) => {
    expect(numberFrom(written, rowOf(tag).locale)).toBe(value)
  })
})
