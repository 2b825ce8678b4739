import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { digitMarks } from '../../src/csv/digit-marks.ts'
import { MARK } from '../../src/ner/recogniser.ts'

const { sevenDigits, joinedDigit } = MARK

describe('the marks of digits', () => {
  it.each([
    ['', 0],
    ['no digits-at.all', 0],
    ['room 42', 0],
    ['(4), "2"; 5+1 #6', 0],
    ['1 2 3 4 5 6', 0],
    ['1 2 3 4 5 6 7', sevenDigits],
    ['12345678', sevenDigits],
    ['5pm', joinedDigit],
    ['A4', joinedDigit],
    ['5é', joinedDigit],
    ['é5', joinedDigit],
    ['5.', joinedDigit],
    ['-5', joinedDigit],
    ['5/6', joinedDigit],
    ['_5', joinedDigit],
    ['5 pm, 6 - 7', 0],
    ['(212) 555-0123', sevenDigits | joinedDigit],
  ])('of %j', (text, marks) => {
    expect(marksOf(text)).toBe(marks)
  })

  it('go by the bytes of the utterance alone', () => {
    const bytes = Buffer.from('a 123456 7b')
    expect(digitMarks(bytes, 0, bytes.length)).toBe(sevenDigits | joinedDigit)
    expect(digitMarks(bytes, 0, bytes.length - 1)).toBe(sevenDigits)
    expect(digitMarks(bytes, 3, bytes.length - 1)).toBe(0)
  })

  it('are those of the text, which has characters where there are bytes', () => {
    const unit = fc.constantFrom(
      '1',
      '2',
      ' ',
      'a',
      'Z',
      'é',
      '中',
      '😀',
      '-',
      '_',
      '.',
      '/',
      ',',
      '"',
      ':',
      '@',
      '`',
      '{',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const seven = /(?:\d\D*){7}/u.test(text) ? sevenDigits : 0
        const joined = /\d[a-z\P{ASCII}_./-]|[a-z\P{ASCII}_./-]\d/iu.test(text) ? joinedDigit : 0
        expect({ text, marks: marksOf(text) }).toEqual({ text, marks: seven | joined })
      }),
      { numRuns: 5000 },
    )
  })
})

function marksOf(text: string): number {
  const bytes = Buffer.from(text)
  return digitMarks(bytes, 0, bytes.length)
}
