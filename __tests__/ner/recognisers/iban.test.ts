import { describe, expect, it } from '@jest/globals'
import { iban } from '../../../src/ner/recognisers/iban.ts'
import { mark, values } from '../marked.ts'

describe('iban', () => {
  it.each([
    ['to DE89370400440532013000 please', 'to ⟦DE89370400440532013000⟧ please', 'DE89370400440532013000'],
    ['DE89 3704 0044 0532 0130 00', '⟦DE89 3704 0044 0532 0130 00⟧', 'DE89370400440532013000'],
    ['GB82 WEST 1234 5698 7654 32.', '⟦GB82 WEST 1234 5698 7654 32⟧.', 'GB82WEST12345698765432'],
    ['gb82west12345698765432', '⟦gb82west12345698765432⟧', 'GB82WEST12345698765432'],
    ['IBAN DE 89 3704 0044 0532 0130 00', 'IBAN ⟦DE 89 3704 0044 0532 0130 00⟧', 'DE89370400440532013000'],
    ['IT 60 X 05428 11101 000000123456', '⟦IT 60 X 05428 11101 000000123456⟧', 'IT60X0542811101000000123456'],
    ['NO93 8601 1117 947 and more', '⟦NO93 8601 1117 947⟧ and more', 'NO9386011117947'],
    [
      'BR97 0036 0305 0000 1000 9795 493P 1',
      '⟦BR97 0036 0305 0000 1000 9795 493P 1⟧',
      'BR9700360305000010009795493P1',
    ],
  ])('finds %s', (text, marked, value) => {
    expect(mark(iban, text)).toBe(marked)
    expect(values(iban, text)).toEqual([value])
  })

  it.each([
    'DE89370400440532013001',
    'DE8937040044053201300',
    'DE893704004405320130000',
    'XX89370400440532013000',
    'aDE89370400440532013000',
    'DE 89 3704 0044 0532 0130 01',
    'es 24 horas que no funciona el wifi',
    'AB12 some words that are long enough',
  ])('finds nothing in %s', (text) => {
    expect(mark(iban, text)).toBe(text)
  })
})
