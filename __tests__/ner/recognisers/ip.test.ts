import { describe, expect, it } from '@jest/globals'
import { ip } from '../../../src/ner/recognisers/ip.ts'
import { mark, values } from '../marked.ts'

describe('ip', () => {
  it.each([
    ['from 192.168.1.1.', 'from ⟦192.168.1.1⟧.', '192.168.1.1'],
    ['servidor 91.123.45.67', 'servidor ⟦91.123.45.67⟧', '91.123.45.67'],
    ['tel: 10.123.45.67', 'tel: ⟦10.123.45.67⟧', '10.123.45.67'],
    ['10.0.0.0/8', '⟦10.0.0.0/8⟧', '10.0.0.0/8'],
    ['192.168.1.128/25', '⟦192.168.1.128/25⟧', '192.168.1.128/25'],
    ['10.0.0.7/8', '⟦10.0.0.7⟧/8', '10.0.0.7'],
    ['2001:db8::/32', '⟦2001:db8::/32⟧', '2001:db8::/32'],
    ['2001:db8::1/32', '⟦2001:db8::1⟧/32', '2001:db8::1'],
    ['10.0.0.0/123', '⟦10.0.0.0⟧/123', '10.0.0.0'],
    ['10.0.0.1:8080', '⟦10.0.0.1⟧:8080', '10.0.0.1'],
    ['fe80::204:61ff:fe9d:f156', '⟦fe80::204:61ff:fe9d:f156⟧', 'fe80::204:61ff:fe9d:f156'],
    ['::1', '⟦::1⟧', '::1'],
    ['2001:db8::', '⟦2001:db8::⟧', '2001:db8::'],
    ['::ffff:10.0.0.1', '⟦::ffff:10.0.0.1⟧', '::ffff:10.0.0.1'],
    ['1:2:3:4:5:6:7:8', '⟦1:2:3:4:5:6:7:8⟧', '1:2:3:4:5:6:7:8'],
    ['IP-Adresse:10.0.0.1', 'IP-Adresse:⟦10.0.0.1⟧', '10.0.0.1'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(ip, text)).toBe(marked)
    expect(values(ip, text)).toEqual([value])
  })

  it('finds both ends of a range', () => {
    expect(mark(ip, '10.0.0.1-10.0.0.20')).toBe('⟦10.0.0.1⟧-⟦10.0.0.20⟧')
  })

  it.each([
    '192.168.0',
    'Tel: 91.123.45.67',
    '1.2.3.4.5',
    '256.1.1.1',
    'version 1.2.3.4',
    'Outlook 16.0.5.4 crashes',
    'OID 1.3.6.1',
    'v1.2.3.4',
    'ratio 1:2:3:4',
    '12345:db8::1',
    'gggg::1',
    '1::2::3',
    ':: and so',
    '::ffff:256.0.0.1',
    'at 12:30:45',
    'IP192.168.1.1text',
    'Versionsnummer: 1.2.3.4',
    'firmware is 1.2.3.4',
    'rolled back to 12.3.9.8',
    'chapter 1.2.3.4',
    'a::b',
    'A::1',
    'haha ::D',
    'Android 12.1.0.3',
    'Chrome/119.0.0.0 Safari/537.36',
    'fw 1.0.0.12',
    'bios 1.14.0.2',
    'software version is 8.3.1.2',
    'la cláusula 4.2.1.3',
    'Treiber 10.1.2.3',
    'since the 1.8.2.1 update',
    '4.1.2.9 version',
    'since the 2.5.0.1 firmware',
    'on 10.0.1.2 release',
    'lib 2.9.1.4',
    'Newtonsoft.Json, Version=13.0.0.0',
    'Version 4.12.0.88 broke it, 4.11.9.3 was fine',
    'la 4.2.0 se cierra sola, la 4.1.9.22 iba bien',
  ])('finds nothing in %s', (text) => {
    expect(mark(ip, text)).toBe(text)
  })
})
