import { describe, expect, it } from '@jest/globals'

import { findBadByte } from '../../src/csv/fault.ts'

const bytesOf = (text: string, hex: string) => Buffer.concat([Buffer.from(text), Buffer.from(hex, 'hex')])

/** Unicode 16, table 3-7: the ends of each line. */
describe('F54 the first byte that is not UTF-8', () => {
  it.each([
    '7f',
    'c280',
    'dfbf',
    'e0a080',
    'ecbfbf',
    'ed9fbf',
    'ee8080',
    'efbfbf',
    'f0908080',
    'f3bfbfbf',
    'f48fbfbf',
  ])('stands after %s, which is a character', (character) => {
    const bytes = bytesOf('ab', `${character}ff`)
    expect(findBadByte(bytes, false)).toEqual({ code: 'ENCODING', byte: bytes.length - 1 })
  })

  it.each([
    '80',
    '8080',
    'bf',
    'c080',
    'c1bf',
    'e09fbf',
    'eda080',
    'f08fbfbf',
    'f4908080',
    'f5808080',
    'ff',
    'c27f',
    'c2c0',
    'e2827f',
    'e282c0',
    'f090807f',
    'f09080c0',
  ])('is the first one of %s', (sequence) => {
    expect(findBadByte(bytesOf('ab', `${sequence}63`), false)).toEqual({ code: 'ENCODING', byte: 2 })
  })

  it('is that of a character that is cut, save where a record is read in part', () => {
    expect(findBadByte(bytesOf('ab', 'f09f8e'), false)).toEqual({ code: 'ENCODING', byte: 2 })
    expect(findBadByte(bytesOf('ab', 'f09f8e'), true)).toBeUndefined()
  })
})
