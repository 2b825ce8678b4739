import { describe, expect, it } from '@jest/globals'
import { ticket } from '../../../src/ner/recognisers/ticket.ts'
import { mark, values } from '../marked.ts'

describe('ticket', () => {
  it.each([
    ['TICKET-12345 is open', '⟦TICKET-12345⟧ is open', 'TICKET-12345'],
    ['[ABC-123] fix it', '[⟦ABC-123⟧] fix it', 'ABC-123'],
    ['https://x.org/browse/ABC-123', 'https://x.org/browse/⟦ABC-123⟧', 'ABC-123'],
    ['[CR-12] fix it', '[⟦CR-12⟧] fix it', 'CR-12'],
    ['(CR-12) fix it', '(⟦CR-12⟧) fix it', 'CR-12'],
    ['see issue IP-345, please', 'see issue ⟦IP-345⟧, please', 'IP-345'],
    ['ticket: CAT-71', 'ticket: ⟦CAT-71⟧', 'CAT-71'],
    ['see ticket-4711.', 'see ⟦ticket-4711⟧.', 'ticket-4711'],
    ['about INC0012345 again', 'about ⟦INC0012345⟧ again', 'INC0012345'],
    ['my CS1234567', 'my ⟦CS1234567⟧', 'CS1234567'],
    ['ticket no. 123456', 'ticket no. ⟦123456⟧', '123456'],
    ['Ticket Nr. 998', 'Ticket Nr. ⟦998⟧', '998'],
    ['my ticket number is 88123', 'my ticket number is ⟦88123⟧', '88123'],
    ['case #4711-22 please', 'case #⟦4711-22⟧ please', '4711-22'],
    ['Vorgang 123-456', 'Vorgang ⟦123-456⟧', '123-456'],
    ['incident INC-20113', 'incident ⟦INC-20113⟧', 'INC-20113'],
    ['mon dossier n° 55812', 'mon dossier n° ⟦55812⟧', '55812'],
    ['caso número 90210', 'caso número ⟦90210⟧', '90210'],
    ['zaak 202344', 'zaak ⟦202344⟧', '202344'],
    ['mi folio es 445566', 'mi folio es ⟦445566⟧', '445566'],
    ['meu chamado 77123', 'meu chamado ⟦77123⟧', '77123'],
    ['my train ticket RE-1234', 'my train ticket ⟦RE-1234⟧', 'RE-1234'],
    ['case no.00123456', 'case no.⟦00123456⟧', '00123456'],
    ['in case 20261122', 'in case ⟦20261122⟧', '20261122'],
    ['Ticket mit der Nummer 123456', 'Ticket mit der Nummer ⟦123456⟧', '123456'],
    ['mi caso es el 456789', 'mi caso es el ⟦456789⟧', '456789'],
    ['ticketnumber 123456', 'ticketnumber ⟦123456⟧', '123456'],
    ['tickets 123456', 'tickets ⟦123456⟧', '123456'],
    ['tkt 123456', 'tkt ⟦123456⟧', '123456'],
    ['my case reference is 123456', 'my case reference is ⟦123456⟧', '123456'],
    ['reopen ticket abc-123', 'reopen ticket ⟦abc-123⟧', 'abc-123'],
    ['protocolo 2026112288123', 'protocolo ⟦2026112288123⟧', '2026112288123'],
    ['ticket INV-12345', 'ticket ⟦INV-12345⟧', 'INV-12345'],
    ['case number CAS-12345-X1Y2', 'case number ⟦CAS-12345-X1Y2⟧', 'CAS-12345-X1Y2'],
    ['expediente 2026/123456', 'expediente ⟦2026/123456⟧', '2026/123456'],
    ['nº de reclamación 123456', 'nº de reclamación ⟦123456⟧', '123456'],
    ['CASE-2024-00123', '⟦CASE-2024-00123⟧', 'CASE-2024-00123'],
    ['ticket no: **445566**', 'ticket no: **⟦445566⟧**', '445566'],
    ['complaint ref C/2026/1123', 'complaint ref ⟦C/2026/1123⟧', 'C/2026/1123'],
    ['the ticket number i was given was 445566', 'the ticket number i was given was ⟦445566⟧', '445566'],
    ['445566 is my ticket number', '⟦445566⟧ is my ticket number', '445566'],
    ['ticket CX-5', 'ticket ⟦CX-5⟧', 'CX-5'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(ticket, text)).toBe(marked)
    expect(values(ticket, text)).toEqual([value])
  })

  it('finds both of two numbers of one length', () => {
    const text = 'tickets 123456 and 123457'
    expect(mark(ticket, text)).toBe('tickets ⟦123456⟧ and ⟦123457⟧')
  })

  it('finds every number of a list', () => {
    const text = 'tickets 445566, 445567, and 445568'
    expect(mark(ticket, text)).toBe('tickets ⟦445566⟧, ⟦445567⟧, and ⟦445568⟧')
  })

  it.each([
    'UTF-8 text',
    'please issue 2000 euros',
    'auf jeden Fall 2000 €',
    'ISO-8601',
    'ISO-8859-1',
    'AES-256',
    'ticket UTF-16',
    'my train ticket IC-123',
    'COVID-19',
    'RFC-2822',
    'abc-123',
    'XABC-123-4',
    'a ticket for 12:30',
    '3 tickets for 2 people',
    'in case 2 people come',
    'ticket 20',
    'RE-7 or ICE-1234',
    'ICD-10',
    'ERROR-404',
    'A4-80 and SKU-12345',
    'EUR-500',
    'MAY-2026',
    'please issue 5000',
    'in that case 4000',
    'X86-64',
    'DE-10115 Berlin',
    'my flight LH-454',
    'shipment SHP-00123',
    'permit no B2026-00123',
    'coupon SPRING-25',
    'the promo code FALL-50',
    'Gutschein SOMMER-20',
    'form DS-160',
    'my DS-160 form',
    'an A320-200 or ATR-72',
    'INV-12345 and RMA-12345',
    'bestell-nr BX-4711882',
    'commande numéro CMD-88123',
    'facture n°F2026-0817',
    'bestelnummer NL-88123',
    'mi reserva RES-4412',
    'Zug S7-12',
    'in case 2026 is better',
    'auf jeden Fall 2026',
    'order ORD-12345',
    'PO-12345 and OTP-123456',
    'invoice number: INV-12345',
    'my issue sha-256',
    'an issue with code 50012',
    'tickets 2026',
    'i am storing 10000 items',
    'the case 2024-related',
    'order 123456 and 123457',
    'my Mazda CX-5 or the CX-9',
    'póliza POL-445566',
    'form I-20 or DS-160',
    'Galaxy S24-256',
    'my Canon EOS-90',
    'the XPS-13 and a KN-95',
  ])('finds nothing in %s', (text) => {
    expect(mark(ticket, text)).toBe(text)
  })
})
