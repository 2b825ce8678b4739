import { expect, it } from '@jest/globals'
import { hashValue } from '../../src/report/hash-value.ts'

it('gives different values different hashes', () => {
  const hashes = new Set(Array.from({ length: 200_000 }, (_, index) => hashValue(`value ${index}`)))
  expect(hashes.size).toBe(200_000)
})
