import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { phone, rules } from '../../../src/ner/recognisers/phone.ts'
import { findByRules, type Rule } from '../../../src/ner/rule.ts'
import { TRAIT, traitsOf } from '../../../src/ner/traits.ts'
import { mark, rowOf, unmark, values } from '../marked.ts'

describe('phone', () => {
  it.each([
    ['en-US', 'call 415-555-2671 now', 'call ⟦415-555-2671⟧ now', '+14155552671'],
    ['en-US', 'where is my voucher? 415-555-2671', 'where is my voucher? ⟦415-555-2671⟧', '+14155552671'],
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
    ['en-US', 'call before 12 05 2026 415-555-2671', 'call before 12 05 2026 ⟦415-555-2671⟧', '+14155552671'],
    ['en-US', 'order 12345678 415-555-2671', 'order 12345678 ⟦415-555-2671⟧', '+14155552671'],
    ['en-US', 'call me 12/11 415-555-2671', 'call me 12/11 ⟦415-555-2671⟧', '+14155552671'],
    ['en-IN', 'mob-9876543210', 'mob-⟦9876543210⟧', '+919876543210'],
    ['es-ES', 'telf: 612 345 678', 'telf: ⟦612 345 678⟧', '+34612345678'],
    ['de-DE', '0176 /12345678', '⟦0176 /12345678⟧', '+4917612345678'],
    ['en-GB', 'Leeds LS12 3AB 0113 496 0000', 'Leeds LS12 3AB ⟦0113 496 0000⟧', '+441134960000'],
    ['en-US', 'AB12 +49 30 901820', 'AB12 ⟦+49 30 901820⟧', '+4930901820'],
    ['en-US', 'Ph:4155552671', 'Ph:⟦4155552671⟧', '+14155552671'],
    ['en-US', '415–555–2671', '⟦415–555–2671⟧', '+14155552671'],
    ['en-US', "'4155552671' is my cell", "'⟦4155552671⟧' is my cell", '+14155552671'],
    ['de-DE', 'Tel. 0 30 / 12 34 56 7', 'Tel. ⟦0 30 / 12 34 56 7⟧', '+49301234567'],
    ['de-DE', 'wegen der Rechnung, 0176 1234567', 'wegen der Rechnung, ⟦0176 1234567⟧', '+491761234567'],
    ['es-ES', 'llámame al 612.34.56.78', 'llámame al ⟦612.34.56.78⟧', '+34612345678'],
    ['fr-FR', '0033612345678 le soir', '⟦0033612345678⟧ le soir', '+33612345678'],
    ['en-US', 'txt me on 4155552671', 'txt me on ⟦4155552671⟧', '+14155552671'],
    ['en-US', 'new number: 4155552671', 'new number: ⟦4155552671⟧', '+14155552671'],
    ['en-US', "4155552671 that's my number", "⟦4155552671⟧ that's my number", '+14155552671'],
    ['de-DE', '171 1234567 ist meine Handynummer', '⟦171 1234567⟧ ist meine Handynummer', '+491711234567'],
    ['es-ES', '612345678 es mi número', '⟦612345678⟧ es mi número', '+34612345678'],
    ['fr-FR', "612345678 c'est mon numéro", "⟦612345678⟧ c'est mon numéro", '+33612345678'],
    [
      'en-GB',
      'order 12345678, mobile 07911 123456',
      'order 12345678, mobile ⟦07911 123456⟧',
      '+447911123456',
    ],
    ['en-US', 'my old number 4155552671', 'my old number ⟦4155552671⟧', '+14155552671'],
    ['fr-FR', "l'ancien numéro 612345678", "l'ancien numéro ⟦612345678⟧", '+33612345678'],
    ['no-NO', '98 76 54 32', '⟦98 76 54 32⟧', '+4798765432'],
    ['da-DK', '20 31 24 56', '⟦20 31 24 56⟧', '+4520312456'],
    ['de-DE', 'Tel. +49 89 / 1234 5678', 'Tel. ⟦+49 89 / 1234 5678⟧', '+498912345678'],
    ['es-ES', 'mi fijo 912 34 56 78', 'mi fijo ⟦912 34 56 78⟧', '+34912345678'],
    ['en-US', 'area code 415 555 2671', 'area code ⟦415 555 2671⟧', '+14155552671'],
    ['en-US', 'my current number is 4155552671', 'my current number is ⟦4155552671⟧', '+14155552671'],
    ['it-IT', 'al 06 698 12345', 'al ⟦06 698 12345⟧', '+390669812345'],
    ['de-DE', '+49 (0) 89 / 123456-0', '⟦+49 (0) 89 / 123456-0⟧', '+49891234560'],
    ['en-IN', 'no data on 98765 43210', 'no data on ⟦98765 43210⟧', '+919876543210'],
    ['en-AU', '1300 555 123 hangs up', '⟦1300 555 123⟧ hangs up', '+611300555123'],
    ['en-US', 'number on file is 4155552671', 'number on file is ⟦4155552671⟧', '+14155552671'],
    ['en-US', 'caller id shows 415-555-2671', 'caller id shows ⟦415-555-2671⟧', '+14155552671'],
    ['en-US', 'the number is 4155552671', 'the number is ⟦4155552671⟧', '+14155552671'],
    ['en-US', 'phone on the account is 4155552671', 'phone on the account is ⟦4155552671⟧', '+14155552671'],
    ['en-US', '4155552671, please call me', '⟦4155552671⟧, please call me', '+14155552671'],
    [
      'en-US',
      'customer care number is 1-800-555-0144',
      'customer care number is ⟦1-800-555-0144⟧',
      '+18005550144',
    ],
    ['en-US', 'customer service number 18005550144', 'customer service number ⟦18005550144⟧', '+18005550144'],
    ['en-US', 'my cell phone bill for 3125550182', 'my cell phone bill for ⟦3125550182⟧', '+13125550182'],
    ['en-US', 'num 3125550182', 'num ⟦3125550182⟧', '+13125550182'],
    ['pt-BR', 'meu whats é 11987654321', 'meu whats é ⟦11987654321⟧', '+5511987654321'],
    ['en-US', 'my office number is 3125550182', 'my office number is ⟦3125550182⟧', '+13125550182'],
  ])('finds and reads, for %s, %s', (tag, text, marked, value) => {
    expect(mark(phone, text, rowOf(tag))).toBe(marked)
    expect(values(phone, text, rowOf(tag))).toEqual([value])
  })

  it.each([
    ['en-US', '⟦212-555-0199⟧/⟦212-555-0198⟧'],
    ['en-US', 'call ⟦2125550199⟧,⟦2125550198⟧,⟦2125550197⟧'],
    ['en-US', 'call ⟦415 555 2671⟧ ⟦415 555 2672⟧'],
    ['en-US', '⟦+49 30 1234567⟧,⟦+49 30 7654321⟧'],
    ['de-DE', '⟦030 1234567⟧/⟦0171 1234567⟧'],
    ['de-DE', '⟦0176/12345678⟧/⟦0176/12345679⟧'],
    ['fr-FR', '⟦01 42 68 53 00⟧ ⟦06 12 34 56 78⟧'],
    ['fr-FR', '⟦06.12.34.56.78⟧/⟦07.12.34.56.78⟧'],
    ['pt-BR', '⟦(11) 91234-5678⟧/⟦(11) 3123-4567⟧'],
    ['en-US', '⟦212-555-0199⟧ / ⟦212-555-0198⟧'],
    ['es-ES', 'mi tel ⟦612345678⟧/⟦913456789⟧'],
  ])('keeps numbers that are joined apart, for %s, %s', (tag, marked) => {
    expect(mark(phone, unmark(marked), rowOf(tag))).toBe(marked)
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
    'my phone 3714 496353 98432',
    'call about DE 89 3704 0044 0532 0130 01',
    'DE89  3704  0044  0532  0130  01',
    'DE89 37040044 0532013001',
    '01.12.26-24.12.26',
    'Fehlercode 0123456789',
    'número de serie 0123456789',
    'call about de89 3704 0044 0532 0130 01',
    '1Z 999 AA1 01 2345 6784',
    '9400 1000 0000 0000 0000 00',
    'JJD 000 390 007 882 391 234',
    'EAN 4 006381 333931',
    '10.000.000',
    '12 345 678',
    '1234 5678 9012',
    '10001-1234',
    '01310-100',
    '12-3456789',
    '1985 11 20',
    '10.30-11.00',
    '10 12 14 16',
    'the current number of people is 1200000',
    'awb 020-12345675',
    'ligar sobre 123.456.789-09',
    'my sin number 046 454 286',
    'new number plate 12345678',
    'mi número de placa 12345678',
    'call about 978-3-16-148410-0',
    '0-306-40615-2',
    'the barcode is 0360002914',
    'S/N 0123456789',
    '415-555-2671 is my account number',
    '0301234567 ist meine Kundennummer',
    'from 2015–2016',
    'numéro de client 0123456789',
    'Vertragsnummer 0123456789',
    'my zip is 94103-1234',
    '612345678 es mi número de pedido',
    '12345678 è il mio numero cliente',
    '010.000.000.001',
    'call 10000000 times',
    'the number of people is 1200000',
    'the number is 1234567 and counting',
    'we shipped 60000 70000 units',
    'the number on my order is 4155552671',
    'order 4155552671 call me',
    'claim number 0412345678',
    'prescription 0412345678',
    'NDC 0093-7146-56',
    'zip codes 90210 90211',
    'see log.txt 20240112',
    'contato: 34191.79001 01043.510047 91020.150008 5 84770026000',
    '(0.1277583,51.5073509)',
    'whats the status of 12345678',
    'my home insurance 12345678 lapsed',
    'office 2019 license 12345678',
    'mobile deposit 1500000 limit',
    'ring doorbell 12345678 offline',
    'phone bill 1234567.89',
    'mtcn 123-456-7890',
    'Telefonrechnung 202611234',
    'Mobilfunkvertrag 12345678',
    'llamé 1234567 veces',
  ])('finds nothing in %s', (text) => {
    expect(mark(phone, text)).toBe(text)
  })

  it('is found by either rule where no two can be joined', () => {
    const [number, amongNumbers] = rules
    const part = fc.oneof(
      fc.stringMatching(/^\d{1,7}$/),
      fc.constantFrom(
        ' ',
        ' ',
        '  ',
        '-',
        '/',
        ' / ',
        ', ',
        '.',
        '(',
        ')',
        '+',
        '+49 ',
        'tel. ',
        'x',
        ' or ',
        '212-555-0123',
      ),
    )
    const written = fc.array(part, { minLength: 2, maxLength: 12 }).map((parts) => parts.join(''))
    const found = (rule: Rule, text: string) => findByRules('phone', [rule], text, rowOf('en-US'))
    fc.assert(
      fc.property(written, (text) => {
        fc.pre((traitsOf(text) & TRAIT.thirteenDigits) === 0)
        expect(found(amongNumbers, text)).toEqual(found(number, text))
      }),
      { numRuns: 5000 },
    )
  })

  it('says that a number of no plan is ambiguous', () => {
    expect(phone.find('my phone number is 0161 123 4567', rowOf('en-US'))).toMatchObject([
      { text: '0161 123 4567', ambiguous: true },
    ])
  })
})
