import { describe, expect, it } from '@jest/globals'
import { card } from '../../../src/ner/recognisers/card.ts'
import { mark, values } from '../marked.ts'

describe('card', () => {
  it.each([
    ['pay with 4012888888881881', 'pay with ⟦4012888888881881⟧', '4012888888881881'],
    ['4012-8888-8888-1881', '⟦4012-8888-8888-1881⟧', '4012888888881881'],
    ['4012 8888 8888 1881 now', '⟦4012 8888 8888 1881⟧ now', '4012888888881881'],
    ['3714-496353-98431', '⟦3714-496353-98431⟧', '371449635398431'],
    ['5555555555554444.', '⟦5555555555554444⟧.', '5555555555554444'],
    ['30569309025904', '⟦30569309025904⟧', '30569309025904'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(card, text)).toBe(marked)
    expect(values(card, text)).toEqual([value])
  })

  it('keeps cards side by side apart', () => {
    expect(mark(card, '4012888888881881 4012888888881881')).toBe('⟦4012888888881881⟧ ⟦4012888888881881⟧')
  })

  it.each([
    '4012888888881882',
    '1111111111111117',
    'order 40128888888818810000000',
    'x4012888888881881',
    '4012 888 8888 81881',
    '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6',
    '4012888888881881-2',
    'example.com/4012888888881881',
  ])('finds nothing in %s', (text) => {
    expect(mark(card, text)).toBe(text)
  })
})
