import { describe, expect, it } from '@jest/globals'
import { url } from '../../../src/ner/recognisers/url.ts'
import { mark, values } from '../marked.ts'

describe('url', () => {
  it.each([
    ['see https://example.com/a?b=c#d.', 'see ⟦https://example.com/a?b=c#d⟧.'],
    ['(http://example.com/x_(y))', '(⟦http://example.com/x_(y)⟧)'],
    ['"https://example.com/"', '"⟦https://example.com/⟧"'],
    ['http://localhost:8000?', '⟦http://localhost:8000⟧?'],
    ['http://user:pass@example.com:8080/', '⟦http://user:pass@example.com:8080/⟧'],
    ['http://example.com/it’s', '⟦http://example.com/it⟧’s'],
    ["http://example.com's page", "⟦http://example.com⟧'s page"],
    ["http://example.com/rock'n'roll", "⟦http://example.com/rock'n'roll⟧"],
    ['HTTP://EXAMPLE.COM', '⟦HTTP://EXAMPLE.COM⟧'],
    ['www.example.de/kontakt', '⟦www.example.de/kontakt⟧'],
    ['my site is example.com,', 'my site is ⟦example.com⟧,'],
    ['example.co.uk/shop!', '⟦example.co.uk/shop⟧!'],
    ['президент.рф', '⟦президент.рф⟧'],
    ['visit rooms.am', 'visit ⟦rooms.am⟧'],
    ['s7.am', '⟦s7.am⟧'],
    ['http://bücher.de/ä', '⟦http://bücher.de/ä⟧'],
    ['example.comこれ', '⟦example.com⟧これ'],
    ['https://example.com/a👍 or example.org/b🙂', '⟦https://example.com/a⟧👍 or ⟦example.org/b⟧🙂'],
    ['ftp://files.example.org', '⟦ftp://files.example.org⟧'],
    ['//cdn.example.com/a.js', '⟦//cdn.example.com/a.js⟧'],
    ['on May 5th.https://example.com/a', 'on May 5th.⟦https://example.com/a⟧'],
    ['www.example.com,www.example.org', '⟦www.example.com⟧,⟦www.example.org⟧'],
    ['https://example.com/a;https://example.com/b', '⟦https://example.com/a⟧;⟦https://example.com/b⟧'],
    ['ich habe bei example.de bestellt', 'ich habe bei ⟦example.de⟧ bestellt'],
    ['example.com.Then I called', '⟦example.com⟧.Then I called'],
    ['Web: example.de', 'Web: ⟦example.de⟧'],
    ['la página iberia.es falla', 'la página ⟦iberia.es⟧ falla'],
    ['data.io and john.me.uk', '⟦data.io⟧ and ⟦john.me.uk⟧'],
    ['s.l.o.w.io', '⟦s.l.o.w.io⟧'],
    ['example.de geht nicht', '⟦example.de⟧ geht nicht'],
    ['Willhaben.at ist down', '⟦Willhaben.at⟧ ist down'],
    ['poste.it non funziona', '⟦poste.it⟧ non funziona'],
    ['proximus.be werkt niet', '⟦proximus.be⟧ werkt niet'],
    ['ho venduto su subito.it ieri', 'ho venduto su ⟦subito.it⟧ ieri'],
    ['see forms.gle/aBcD12', 'see ⟦forms.gle/aBcD12⟧'],
    ['je ne trouve pas sur example.be', 'je ne trouve pas sur ⟦example.be⟧'],
    ['op example.be staat niks', 'op ⟦example.be⟧ staat niks'],
    ['su example.eu è diverso', 'su ⟦example.eu⟧ è diverso'],
    ['example.ch ne marche pas', '⟦example.ch⟧ ne marche pas'],
    ['example.eu ist kaputt', '⟦example.eu⟧ ist kaputt'],
    ['https://example.com/a—it fails', '⟦https://example.com/a⟧—it fails'],
  ])('finds %s', (text, marked) => {
    expect(mark(url, text)).toBe(marked)
  })

  it.each([
    'me@example.com',
    'thanks.so what',
    'It works.is it done',
    'README.md',
    'node.js',
    'ASP.NET',
    'org.apache.commons.io',
    'at 5.pm',
    'v1.2.3',
    '192.168.1.1',
    'http://-bad-.com',
    'http://xn--はじめ.com/',
    'google.com:500000',
    'etc...and so on',
    'a.b',
    'and//or',
    'Tel.Nr 030',
    'Muster GmbH & Co.KG',
    'order.no',
    'GmbH.Co',
    'Bitte melden.vg Anna',
    'System.Net.Http and java.io.File',
    'only 12.99.nl',
    'oui.ca marche',
    'thanks.please.do it',
    'z.B.am Montag',
    'user.name',
    'je suis.de retour',
    'shares of $TVI.CA',
    'werkt niet.de app is traag',
    'I tried.it is not working',
    'kein Problem.da ist es',
    'look at home.it was there',
    'report.pdf, main.py and photo.jpg',
    'jan(at)example.nl',
    'jay.smith @ gmail.com',
    'jan [at] example.nl',
    'oui.be quick',
  ])('finds nothing in %s', (text) => {
    expect(mark(url, text)).toBe(text)
  })

  it('keeps an address as written', () => {
    expect(values(url, 'Example.COM/Path')).toEqual(['Example.COM/Path'])
  })
})
