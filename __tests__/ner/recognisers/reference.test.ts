import { describe, expect, it } from '@jest/globals'
import { reference } from '../../../src/ner/recognisers/reference.ts'
import { mark, values } from '../marked.ts'

describe('reference', () => {
  it.each([
    ['Reference number is : 8JTOWQZC .', 'Reference number is : ⟦8JTOWQZC⟧ .', '8JTOWQZC'],
    ['you are booked: D26JFPZ7', 'you are booked: ⟦D26JFPZ7⟧', 'D26JFPZ7'],
    ['my order 12345678', 'my order ⟦12345678⟧', '12345678'],
    ['account number is 153531981.', 'account number is ⟦153531981⟧.', '153531981'],
    ['Account # 93418043810, PIN 3100', 'Account # ⟦93418043810⟧, PIN 3100', '93418043810'],
    ['order no. A-1234-99', 'order no. ⟦A-1234-99⟧', 'A-1234-99'],
    ['Bestellnummer 4711-0815', 'Bestellnummer ⟦4711-0815⟧', '4711-0815'],
    ['meine Kundennummer lautet 9981273', 'meine Kundennummer lautet ⟦9981273⟧', '9981273'],
    ['commande n° 778812', 'commande n° ⟦778812⟧', '778812'],
    ['número de pedido: 5512345', 'número de pedido: ⟦5512345⟧', '5512345'],
    ['ordine 443322', 'ordine ⟦443322⟧', '443322'],
    ["my order number's 114-3941689", "my order number's ⟦114-3941689⟧", '114-3941689'],
    ['klantnummer 1234567', 'klantnummer ⟦1234567⟧', '1234567'],
    ['confirmation code is KQMXILOZ', 'confirmation code is ⟦KQMXILOZ⟧', 'KQMXILOZ'],
    ['order #4821', 'order #⟦4821⟧', '4821'],
    ['Bestellnummer 4821', 'Bestellnummer ⟦4821⟧', '4821'],
    ['order nr.4821', 'order nr.⟦4821⟧', '4821'],
    ['PNR X7Y8Z9', 'PNR ⟦X7Y8Z9⟧', 'X7Y8Z9'],
    ['Kd.-Nr. 81234', 'Kd.-Nr. ⟦81234⟧', '81234'],
    ['Sendungsnummer 00340434161094021501', 'Sendungsnummer ⟦00340434161094021501⟧', '00340434161094021501'],
    ['my ref is 4711', 'my ref is ⟦4711⟧', '4711'],
    ['ref: 1234', 'ref: ⟦1234⟧', '1234'],
    ["ma commande c'est la 123456", "ma commande c'est la ⟦123456⟧", '123456'],
    ['mon numéro de commande c’est 123456', 'mon numéro de commande c’est ⟦123456⟧', '123456'],
    ['mi pedido es el 123456', 'mi pedido es el ⟦123456⟧', '123456'],
    ['meu pedido é o 123456', 'meu pedido é o ⟦123456⟧', '123456'],
    ['Bestellung mit der Nummer 123456', 'Bestellung mit der Nummer ⟦123456⟧', '123456'],
    ['bestelling met nummer 123456', 'bestelling met nummer ⟦123456⟧', '123456'],
    ['Bestellnummern 123456', 'Bestellnummern ⟦123456⟧', '123456'],
    ['ordernumber 123456', 'ordernumber ⟦123456⟧', '123456'],
    ['record locator X7Y8Z9', 'record locator ⟦X7Y8Z9⟧', 'X7Y8Z9'],
    ['conf # 88172635', 'conf # ⟦88172635⟧', '88172635'],
    ['refill rx 7788123', 'refill rx ⟦7788123⟧', '7788123'],
    ['mon colis 6A12345678901', 'mon colis ⟦6A12345678901⟧', '6A12345678901'],
    ['track en trace 3SABCD123456789', 'track en trace ⟦3SABCD123456789⟧', '3SABCD123456789'],
    ['mein Paket 00340434161094', 'mein Paket ⟦00340434161094⟧', '00340434161094'],
    ['order status #1029384', 'order status #⟦1029384⟧', '1029384'],
    ['Reservierungsnummer 8821773', 'Reservierungsnummer ⟦8821773⟧', '8821773'],
    ['Vertragskonto 44102881', 'Vertragskonto ⟦44102881⟧', '44102881'],
    ['número de póliza 8821773', 'número de póliza ⟦8821773⟧', '8821773'],
    ['Schadennummer 8821773', 'Schadennummer ⟦8821773⟧', '8821773'],
    ['polisnummer 8821773', 'polisnummer ⟦8821773⟧', '8821773'],
    ['conta corrente 1234567-8', 'conta corrente ⟦1234567-8⟧', '1234567-8'],
    ['the PNR is QWERTY', 'the PNR is ⟦QWERTY⟧', 'QWERTY'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(reference, text)).toBe(marked)
    expect(values(reference, text)).toEqual([value])
  })

  it('finds both of two numbers of one length', () => {
    const text = 'orders 88112233 and 88112234'
    expect(mark(reference, text)).toBe('orders ⟦88112233⟧ and ⟦88112234⟧')
  })

  it.each([
    'train TR4887',
    'from my account 15000 euros',
    'postcode CB58AQ',
    'I have 12345678',
    'order 2 pizzas',
    'in order to pay 12345',
    'IPHONE13',
    'the reference is please',
    'order at 12:30',
    'ABCDEFGH',
    'MY RESERVATION PLEASE',
    'invoice 2026',
    'we would order 10000 units',
    'PO box 12345',
    'tracking number 0034 0434 1610',
    'my account 1500',
    'order no. 482',
    'that is my account number. 1596 is my PIN',
    'orders 2025 and 2026',
    'pedido el 123456',
    'PNR STATUS',
    'swift BOFAUS3N',
    'BIC: GENODE1M',
    'account xxxx1234',
    'card account XXX-12345',
  ])('finds nothing in %s', (text) => {
    expect(mark(reference, text)).toBe(text)
  })
})
