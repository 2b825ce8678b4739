import { describe, expect, it } from '@jest/globals'
import { date } from '../../../src/ner/recognisers/date.ts'
import { mark, rowOf, unmark, values } from '../marked.ts'

describe('date', () => {
  it.each([
    ['8 November, Lima', '⟦8 November⟧, Lima', '--11-08'],
    ['plz change it 2 March 3, 2026', 'plz change it 2 ⟦March 3, 2026⟧', '2026-03-03'],
    ['due 2025-10-12', 'due ⟦2025-10-12⟧', '2025-10-12'],
    ['since 2024/2/9', 'since ⟦2024/2/9⟧', '2024-02-09'],
    ['at 2024-03-15T14:30Z', 'at ⟦2024-03-15⟧T14:30Z', '2024-03-15'],
    ['on 10/12/2025.', 'on ⟦10/12/2025⟧.', '2025-10-12'],
    ['on 25/12/2012', 'on ⟦25/12/2012⟧', '2012-12-25'],
    ['on 9-18-15', 'on ⟦9-18-15⟧', '2015-09-18'],
    ['March 3rd 2026 please', '⟦March 3rd 2026⟧ please', '2026-03-03'],
    ['on Mar. 3, 2026', 'on ⟦Mar. 3, 2026⟧', '2026-03-03'],
    ['the 12th of June', 'the ⟦12th of June⟧', '--06-12'],
    ['October, 1st', '⟦October, 1st⟧', '--10-01'],
    ['Sep-23-2020', '⟦Sep-23-2020⟧', '2020-09-23'],
    ['2020/23/Sep', '⟦2020/23/Sep⟧', '2020-09-23'],
    ['Aug 9 96', '⟦Aug 9 96⟧', '1996-08-09'],
    ['may 3 people', '⟦may 3⟧ people', '--05-03'],
    ['on the third of march', 'on the ⟦third of march⟧', '--03-03'],
    ['february twenty-second', '⟦february twenty-second⟧', '--02-22'],
    ['29 Feb', '⟦29 Feb⟧', '--02-29'],
    ['29.2.2016', '⟦29.2.2016⟧', '2016-02-29'],
    ['am 3. März 2026', 'am ⟦3. März 2026⟧', '2026-03-03'],
    ['am 22.04. um acht', 'am ⟦22.04.⟧ um acht', '--04-22'],
    ['22.04.', '⟦22.04.⟧', '--04-22'],
    ['am 3.\u00A0März', 'am ⟦3.\u00A0März⟧', '--03-03'],
    ['zweiter März', '⟦zweiter März⟧', '--03-02'],
    ['le 1er février 2021', 'le ⟦1er février 2021⟧', '2021-02-01'],
    ['1ere janvier 2021', '⟦1ere janvier 2021⟧', '2021-01-01'],
    ['3. Jaenner', '⟦3. Jaenner⟧', '--01-03'],
    ['fuenfter Maerz', '⟦fuenfter Maerz⟧', '--03-05'],
    ['el 3 de enero de 2015', 'el ⟦3 de enero de 2015⟧', '2015-01-03'],
    ['il 12 gennaio', 'il ⟦12 gennaio⟧', '--01-12'],
    ['op 7 maart 2014', 'op ⟦7 maart 2014⟧', '2014-03-07'],
    ['le 12 mars 1500 euros prélevés', 'le ⟦12 mars⟧ 1500 euros prélevés', '--03-12'],
    ['On June 5 0800 hours', 'On ⟦June 5⟧ 0800 hours', '--06-05'],
    ['June 10, 11, and 12', '⟦June 10⟧, 11, and 12', '--06-10'],
    ['May 5, 19', '⟦May 5, 19⟧', '2019-05-05'],
    ['due 5 May 26, thanks', 'due ⟦5 May 26⟧, thanks', '2026-05-05'],
    ['the thirty first of May', 'the ⟦thirty first of May⟧', '--05-31'],
    ['vom 22. 4. 2026 bis morgen', 'vom ⟦22. 4. 2026⟧ bis morgen', '2026-04-22'],
    ['on 10Dec2025', 'on ⟦10Dec2025⟧', '2025-12-10'],
    ['10DEC25 departure', '⟦10DEC25⟧ departure', '2025-12-10'],
    ['on Dec. 3 please', 'on ⟦Dec. 3⟧ please', '--12-03'],
    ['12 de março de 2016', '⟦12 de março de 2016⟧', '2016-03-12'],
    ['01-ago-2019', '⟦01-ago-2019⟧', '2019-08-01'],
    ['Feb 2,2026', '⟦Feb 2,2026⟧', '2026-02-02'],
    ['Dec 24,10:30', '⟦Dec 24⟧,10:30', '--12-24'],
    ['March 3,2000 dollars', '⟦March 3⟧,2000 dollars', '--03-03'],
    ['le 3 déc. 2026,14:30', 'le ⟦3 déc. 2026⟧,14:30', '2026-12-03'],
    ['[02/Feb/2026:10:12:13 +0000]', '[⟦02/Feb/2026⟧:10:12:13 +0000]', '2026-02-02'],
    ['le 3 mars 10 personnes', 'le ⟦3 mars⟧ 10 personnes', '--03-03'],
    ['le 1 er mai', 'le ⟦1 er mai⟧', '--05-01'],
    ['op 1e mei', 'op ⟦1e mei⟧', '--05-01'],
    ['mayo 5 de 2026', '⟦mayo 5 de 2026⟧', '2026-05-05'],
    ['decmber 12', '⟦decmber 12⟧', '--12-12'],
    ['12 septmber 2026', '⟦12 septmber 2026⟧', '2026-09-12'],
    ['dob 04 03 1985', 'dob ⟦04 03 1985⟧', '1985-04-03'],
    ['from 07 04 2026, 2 nights', 'from ⟦07 04 2026⟧, 2 nights', '2026-07-04'],
    ['may 3rd not the 4th', '⟦may 3rd⟧ not the 4th', '--05-03'],
    ['we may, on may 3', 'we may, on ⟦may 3⟧', '--05-03'],
    ['option 2, 3 may', 'option 2, ⟦3 may⟧', '--05-03'],
    ['in june 3 2026', 'in ⟦june 3 2026⟧', '2026-06-03'],
    ['am 24.12 um 18:00', 'am ⟦24.12⟧ um 18:00', '--12-24'],
    ['Rechnung vom 3.11, bitte', 'Rechnung vom ⟦3.11⟧, bitte', '--11-03'],
    ['am Do 24.12.', 'am Do ⟦24.12.⟧', '--12-24'],
    ['der vierundzwanzigste Dezember', 'der ⟦vierundzwanzigste Dezember⟧', '--12-24'],
    ['febuary 3', '⟦febuary 3⟧', '--02-03'],
    ['el quince de mayo de 2026', 'el ⟦quince de mayo de 2026⟧', '2026-05-15'],
    ['el treinta y uno de diciembre', 'el ⟦treinta y uno de diciembre⟧', '--12-31'],
    ['le vingt-cinq décembre', 'le ⟦vingt-cinq décembre⟧', '--12-25'],
    ['il due giugno', 'il ⟦due giugno⟧', '--06-02'],
    ['dia vinte e um de março', 'dia ⟦vinte e um de março⟧', '--03-21'],
    ['3-5 March 2026', '3-⟦5 March 2026⟧', '2026-03-05'],
    ['2026-01-02,10:30', '⟦2026-01-02⟧,10:30', '2026-01-02'],
    ['29.2.2015-1.3.2015', '29.2.2015-⟦1.3.2015⟧', '2015-01-03'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(date, text)).toBe(marked)
    expect(values(date, text)).toEqual([value])
  })

  it.each([
    ['12/03/2026,13/03/2026,14/03/2026', '⟦12/03/2026⟧,⟦13/03/2026⟧,⟦14/03/2026⟧'],
    ['12.03.26-15.03.26', '⟦12.03.26⟧-⟦15.03.26⟧'],
    ['31.12.26/01.01.27', '⟦31.12.26⟧/⟦01.01.27⟧'],
    ['dec 31 - jan 2', '⟦dec 31⟧ - ⟦jan 2⟧'],
    ['2026-01-02;2026-01-03', '⟦2026-01-02⟧;⟦2026-01-03⟧'],
    ['2026-01-02/2026-01-05', '⟦2026-01-02⟧/⟦2026-01-05⟧'],
    ['2026-01-02T10:30Z/2026-01-05T12:00Z', '⟦2026-01-02⟧T10:30Z/⟦2026-01-05⟧T12:00Z'],
  ])('finds every date of %s', (text, marked) => {
    expect(mark(date, text)).toBe(marked)
  })

  it.each([
    'version 1.10.30',
    'version 1.10.30-1.10.31',
    '01-02-03-04-05-06',
    'https://example.com/2026-01-02/2026-01-05',
    '192.168.1.1-192.168.1.9',
    '555-1212-3 may',
    'VERSION 3.11.24 keeps crashing',
    'versión 3.11.2024',
    'section 2.4.11 of the contract',
    'python 3.11.10',
    'treinta y dos de mayo',
    'once may is over',
    'option 2 may work',
    'plan 4 may suit us',
    'lane 1 march on',
    'i may 3 times a week',
    'in june 3 guests',
    'en mai 3 nuits',
    'via XX settembre 5',
    'sort code 20-11-12',
    'my sort code is 20-11-12',
    'locker combination: 12-24-36',
    'score 10-12-20',
    '8/10/12 inch pans',
    '50 10 12 2026',
    '10 12 2026 11',
    '10 12 2026 dollars',
    'six march on',
    '12 rue du 8 mai 1945',
    'avenida 9 de julio',
    'calle dos de mayo',
    'via 4 novembre 12',
    'Straße des 17. Juni 135',
    '12 August Road',
    'firmware 2025.10.12',
    'thirty first of june',
    'the thirty-second of May',
    '31 April 26.',
    'code 8MAY4K2P',
    "I'm all set. 5 minutes ago",
    "I'll be there in June. 3 of us",
    'under 18 may not apply',
    'Version: 1.10.30',
    'Lima Oscar 8 8 November Yankee',
    'November 8 9 2 Zulu Tango',
    'Sierra 3 November',
    'v1.2.2015',
    '8/32/2014',
    '29.2.2015',
    '31 April',
    'feb 30',
    '192.168.1.1',
    'call 555-12-2016-1',
    'in May 2016',
    'march 10:30',
    '5 out of 10',
    'set 3 alarms',
    '3 weeks ago 2',
    'pay 22.04.',
    'vom 3.5 Prozent',
    'vom 3.5 €',
    'i am 5.11, 180 lbs',
    'i am 5.11.',
    'am 3.15 an',
    'vom 3.5er',
    'the second time in march',
    '0612/3/2016',
    '$3/4/2016',
  ])('finds nothing in %s', (text) => {
    expect(mark(date, text)).toBe(text)
  })

  it.each([
    ['en-US', '2026-03-04'],
    ['de-DE', '2026-04-03'],
    ['en-GB', '2026-04-03'],
  ])('reads 03/04/2026 as people in %s do', (tag, value) => {
    expect(values(date, '03/04/2026', rowOf(tag))).toEqual([value])
  })

  it.each([
    ['dob 2/3/48', '1948-02-03'],
    ['born on the 2nd of march 48', '1948-03-02'],
    ['geboren am 3.2.39', '1939-03-02'],
    ['née le 3/2/45', '1945-03-02'],
    ['fecha de nacimiento: 3/2/45', '1945-03-02'],
    ['born 2/3/19', '2019-02-03'],
    ['valid until 2/3/30', '2030-02-03'],
    ['il ne part que le 2/3/45', '2045-02-03'],
  ])('puts no birthday into years to come: %s', (text, value) => {
    expect(values(date, text)).toEqual([value])
  })

  it('takes the other order where the locale’s order is no day', () => {
    expect(values(date, '02/22/2016', rowOf('es-ES'))).toEqual(['2016-02-22'])
  })

  it('keeps an enumeration apart from the date before it', () => {
    expect(mark(date, unmark('⟦1 juli⟧, 17 keer'))).toBe('⟦1 juli⟧, 17 keer')
  })
})
