import { describe, expect, it } from '@jest/globals'
import { phone } from '../../../src/ner/recognisers/phone.ts'
import { mark, rowOf, values } from '../marked.ts'

describe('phone', () => {
  it.each([
    ['en-US', 'call 415-555-2671 now', 'call ⟦415-555-2671⟧ now', '+14155552671'],
    ['en-US', '(415) 555-2671', '⟦(415) 555-2671⟧', '+14155552671'],
    ['en-US', '+1 415.555.2671', '⟦+1 415.555.2671⟧', '+14155552671'],
    ['en-US', '1-800-666-3000', '⟦1-800-666-3000⟧', '+18006663000'],
    ['en-US', '415-666-7777 ext. 503', '⟦415-666-7777 ext. 503⟧', '+14156667777'],
    ['en-US', '+49 (0) 30 901820', '⟦+49 (0) 30 901820⟧', '+4930901820'],
    ['de-DE', 'unter 030 901820 erreichbar', 'unter ⟦030 901820⟧ erreichbar', '+4930901820'],
    ['de-DE', '0176/12345678', '⟦0176/12345678⟧', '+4917612345678'],
    ['de-DE', '0049 176 12345678', '⟦0049 176 12345678⟧', '+4917612345678'],
    ['en-GB', 'The number is 01223300085 .', 'The number is ⟦01223300085⟧ .', '+441223300085'],
    ['fr-FR', 'au 01 42 68 53 00', 'au ⟦01 42 68 53 00⟧', '+33142685300'],
    ['es-MX', 'llámame al 55 1234 5678', 'llámame al ⟦55 1234 5678⟧', '+525512345678'],
    ['de-DE', 'Rückruf bitte an 89 1234 567', 'Rückruf bitte an ⟦89 1234 567⟧', '+49891234567'],
    ['en-US', 'tel.+49 89 636-48018', 'tel.⟦+49 89 636-48018⟧', '+498963648018'],
    ['de-DE', 'Tel.0176 12345678', 'Tel.⟦0176 12345678⟧', '+4917612345678'],
    ['en-US', 'Call 800-555-0199 24/7', 'Call ⟦800-555-0199⟧ 24/7', '+18005550199'],
    ['en-US', 'call 011 49 89 636 48018', 'call ⟦011 49 89 636 48018⟧', '+498963648018'],
    ['es-AR', 'mi teléfono es 011 4321-5678', 'mi teléfono es ⟦011 4321-5678⟧', '+541143215678'],
    ['it-IT', 'al +39 (0)6 12345678', 'al ⟦+39 (0)6 12345678⟧', '+390612345678'],
    ['it-IT', 'al 06 698 12345', 'al ⟦06 698 12345⟧', '+390669812345'],
  ])('finds and reads, for %s, %s', (tag, text, marked, value) => {
    expect(mark(phone, text, rowOf(tag))).toBe(marked)
    expect(values(phone, text, rowOf(tag))).toEqual([value])
  })

  it.each([
    'account number 93418043810',
    '17011 954',
    '2700 82001',
    '08009 1986',
    '280 11930',
    'my SSN: 455-97-2191',
    'order 4155552671',
    '192.168.100.100',
    '2012-01-02 08:00',
    '20120102 08:00',
    '2015-2016',
    'PIN 3100',
    '12345',
    'A415-555-2671',
    '415-555-2671-1',
  ])('finds nothing in %s', (text) => {
    expect(mark(phone, text)).toBe(text)
  })

  it('says that a number of no plan is ambiguous', () => {
    expect(phone.find('my phone number is 0161 123 4567', rowOf('en-US'))).toMatchObject([
      { text: '0161 123 4567', ambiguous: true },
    ])
  })
})
