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
    ['4012.8888.8888.1881', '⟦4012.8888.8888.1881⟧', '4012888888881881'],
    ['it is 4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2', 'it is ⟦4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2⟧', '4242424242424242'],
    ['card no.4012888888881881', 'card no.⟦4012888888881881⟧', '4012888888881881'],
    [
      'visa card four zero one two eight eight eight eight eight eight eight eight one eight eight one',
      'visa card ⟦four zero one two eight eight eight eight eight eight eight eight one eight eight one⟧',
      '4012888888881881',
    ],
    [
      'it is four one double one, double one double one, double one double one, double one double one thanks',
      'it is ⟦four one double one, double one double one, double one double one, double one double one⟧ thanks',
      '4111111111111111',
    ],
    ['4111111111111111,12/27,123', '⟦4111111111111111⟧,12/27,123', '4111111111111111'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(card, text)).toBe(marked)
    expect(values(card, text)).toEqual([value])
  })

  it.each([' ', ',', '/', ';'])('keeps cards apart that are joined by "%s"', (sign) => {
    expect(mark(card, `4012888888881881${sign}4012888888881881`)).toBe(
      `⟦4012888888881881⟧${sign}⟦4012888888881881⟧`,
    )
  })

  it.each([
    '4012888888881882',
    'ov-chipkaart 3528 0000 0000 0007',
    'OV-chipkaartnummer: 3528000000000007',
    '+447911123456',
    '447911123456',
    '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 1',
    '1111111111111117',
    'four zero one two eight eight eight eight eight eight eight eight one eight eight two',
    'four zero one two eight eight eight eight eight eight eight eight one eight eight one b',
    'code EAN 541448860012345674',
    'order 40128888888818810000000',
    '4012888888881881,00',
    'x4012888888881881',
    '4012 888 8888 81881',
    '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6',
    '4012888888881881-2',
    'example.com/2026/4012888888881881',
    'example.com/4012888888881881',
  ])('finds nothing in %s', (text) => {
    expect(mark(card, text)).toBe(text)
  })
})
