import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { IN_WORDS } from '../../../src/ner/phones/in-words.ts'
import { SPOKEN_LANGUAGES } from '../../../src/ner/spoken/languages.ts'
import { compilePrefilter } from '../../../src/ner/prefilter.ts'
import { phone } from '../../../src/ner/recognisers/phone.ts'
import { traitsOf } from '../../../src/ner/traits.ts'
import { mark, rowOf, unmark, values } from '../marked.ts'

const { holdsWords } = compilePrefilter([phone.needs])

describe('a phone number in words', () => {
  it.each([
    ['en-US', 'my number is ⟦four one five five five five two six seven one⟧ thanks', '+14155552671'],
    ['en-US', 'my number is ⟦nine one seven um two zero four, uh five five three one⟧', '+19172045531'],
    ['en-US', 'My phone number is. ⟦Four oh eight. Nine nine six. One oh one oh⟧.', '+14089961010'],
    [
      'de-DE',
      'meine Nummer ist ⟦null eins sieben sechs ähm zwei drei vier fünf acht neun eins⟧',
      '+491762345891',
    ],
    ['en-GB', 'ring ⟦oh eight hundred treble one two two two three⟧', '+448001112223'],
    ['en-US', 'call ⟦four one five dash five five five dash two six seven one⟧', '+14155552671'],
    ['en-US', "um it's uh ⟦nine one seven, five five five, zero one two two⟧", '+19175550122'],
    ['en-US', 'area code ⟦four one five, five five five, two six seven one⟧', '+14155552671'],
    ['en-US', 'Phone: ⟦Four-One-Five-Five-Five-Five-Two-Six-Seven-One⟧.', '+14155552671'],
    ['en-US', '⟦four one five - triple five - two six seven one⟧ is my number', '+14155552671'],
    ['en-US', 'call ⟦four one five triple five twenty six seventy one⟧ please', '+14155552671'],
    ['en-US', 'call me at ⟦eight hundred five five five twelve twelve⟧', '+18005551212'],
    ['en-GB', 'my mobile is ⟦oh seven seven hundred nine hundred one twenty three⟧', '+447700900123'],
    ['en-US', 'call ⟦one eight hundred two two two three three four four⟧', '+18002223344'],
    ['en-US', 'my home phone is ⟦five five five oh one two three⟧', undefined],
    [
      'en-US',
      'order six one seven four four five two, call me at ⟦two one two five five five zero one four seven⟧',
      '+12125550147',
    ],
    ['en-GB', 'call me on ⟦oh seven seven double four one two three nine eight six⟧', '+447744123986'],
    ['en-GB', 'it is ⟦o two o seven nine four six o one two three⟧', '+442079460123'],
    ['en-GB', 'mobile ⟦plus four four seven seven double oh nine double oh one two three⟧', '+447700900123'],
    ['en-GB', 'ring ⟦oh three double three two oh two three thousand⟧', '+443332023000'],
    ['de-DE', 'meine Nummer ist ⟦null eins sieben sechs zwo drei vier fünf acht neun eins⟧', '+491762345891'],
    ['de-DE', 'RUFEN SIE AN: ⟦NULL EINS SIEBEN SECHS ZWEI DREI VIER FÜNF ACHT NEUN EINS⟧', '+491762345891'],
    [
      'fr-FR',
      'mon numéro est le ⟦zéro six douze trente-quatre cinquante-six soixante-dix-huit⟧',
      '+33612345678',
    ],
    ['fr-FR', 'au ⟦zéro six soixante-quatre vingt-deux quatre-vingt-onze soixante et onze⟧', '+33664229171'],
    ['fr-FR', 'au ⟦zero un quarante deux quatre vingts cinquante trois zero zero⟧', '+33142805300'],
    ['fr-BE', 'gsm ⟦zéro quatre septante-cinq douze trente-quatre cinquante-six⟧', '+32475123456'],
    ['fr-CH', 'au ⟦zéro sept neuf deux cent douze trente-quatre cinquante-six⟧', '+41792123456'],
    [
      'es-ES',
      'mi móvil es ⟦seis doce treinta y cuatro cincuenta y seis setenta y ocho⟧ gracias',
      '+34612345678',
    ],
    [
      'es-ES',
      'llámame al ⟦seiscientos doce, trescientos cuarenta y cinco, seiscientos setenta y ocho⟧ por favor',
      '+34612345678',
    ],
    ['es-ES', 'llámame al ⟦nueve uno cuatro veintidós treinta y tres cuarenta y cuatro⟧', '+34914223344'],
    [
      'de-DE',
      'unter ⟦null eins sieben sechs dreiundzwanzig fünfundvierzig siebenundsechzig neunundachtzig⟧',
      '+4917623456789',
    ],
    ['de-DE', 'RUF AN: ⟦NULL ACHT NEUN ZWOELF VIERUNDDREISSIG SECHSUNDFÜNFZIG⟧', '+4989123456'],
    ['de-AT', 'rufen sie an unter ⟦null sechs sechs vier zwanzig eins zwanzig eins zwei⟧', '+436642012012'],
    ['nl-NL', 'op ⟦nul zes tweeëntwintig drieendertig vierenveertig vijfenvijftig⟧', '+31622334455'],
    ['it-IT', 'chiamami al ⟦tre quattro sette ventidue trentatré quarantotto cinquantuno⟧', '+3934722334851'],
    [
      'pt-PT',
      'o meu número é o ⟦nove um dois trinta e quatro cinquenta e seis setenta e oito⟧',
      '+351912345678',
    ],
    [
      'pt-PT',
      'ligue ⟦novecentos e doze trezentos e quarenta e cinco seiscentos e setenta e oito⟧',
      '+351912345678',
    ],
    ['es-ES', 'mi móvil es ⟦más tres cuatro seis doble cero uno dos tres cuatro cinco ocho⟧', '+34600123458'],
    ['it-IT', 'il mio numero è ⟦tre quattro sette uno due tre quattro cinque sei sette⟧', '+393471234567'],
    ['nl-NL', 'op ⟦nul zes een twee drie vier vijf zes zeven acht⟧, een vraag', '+31612345678'],
    [
      'de-DE',
      'ruf an: ⟦null eins sieben sechs zwei drei vier fünf acht neun eins⟧ eine Frage',
      '+491762345891',
    ],
    ['es-ES', 'mi móvil es ⟦seis cero cero uno dos tres cuatro cinco ocho⟧, un momento', '+34600123458'],
    ['nl-NL', 'bel me op ⟦nul zes een twee drie vier vijf zes zeven acht⟧', '+31612345678'],
    ['pt-PT', 'o meu número é ⟦nove um dois três quatro cinco seis sete oito⟧', '+351912345678'],
    ['pt-BR', 'pode me ligar no ⟦um um nove nove meia dois três sete oito quatro um⟧', '+5511996237841'],
  ])('is found in %s: %s', (tag, marked, value) => {
    const text = unmark(marked)
    expect(mark(phone, text, rowOf(tag))).toBe(marked)
    expect(values(phone, text, rowOf(tag))).toEqual([value])
  })

  it.each([
    ['en-US', 'call me: one two three four five six seven eight'],
    ['en-US', 'call nine eight seven six five four three two one'],
    ['en-US', 'call one one one one one one one'],
    ['es-ES', 'llámame a las nueve diez once doce trece'],
    ['nl-NL', 'bel me tussen negen tien elf twaalf dertien'],
    ['it-IT', 'il mio numero è trecentotrentatré, zero tre, ottantadue, zero zero uno'],
    ['en-US', 'nine one one'],
    ['en-US', 'call between ten eleven twelve thirteen fourteen'],
    ['en-US', 'call double twenty five five five two six seven one'],
    ['en-US', 'phone five five five one two three'],
    ['en-US', 'eight six seven five three oh nine that song'],
    ['en-US', 'my account is four one five five five five two six seven one'],
    ['en-US', 'the password is four one five five five five two six seven one'],
    [
      'en-US',
      'my number: four five three nine one four eight eight zero three four three six four six seven',
    ],
    ['en-US', 'the serial number of my phone is four one five five five five two six seven one'],
    ['en-US', 'four one five five five five two six seven one'],
    ['en-US', 'call ten four one five five five five two six seven one'],
    ['en-US', 'call four one five five five five two six seven twenty'],
    ['en-US', 'call four one five five five five two six seven one 2'],
    ['en-US', 'call hundred five five five five two six seven'],
    ['en-US', 'call double triple five four five two six seven'],
    ['en-US', 'call double hundred five four five two six seven'],
    ['en-US', 'call five five four five two six double'],
    ['en-US', 'call five five four five two six seven oh'],
    ['en-US', 'cuatro one cinq five sechs five sette six seven one'],
    ['de-DE', 'eins sieben sechs zwei drei vier fünf acht neun eins'],
    ['de-DE', 'kundennummer null eins sieben sechs zwei drei vier fünf acht neun eins'],
    ['fr-FR', 'vingt-deux, trente-quatre, douze, onze, cinquante'],
    ['es-ES', 'llame entre veinte treinta cuarenta cincuenta sesenta'],
    ['es-ES', 'llame al cinco y seis y siete y ocho y nueve y cuatro y tres y dos y uno'],
    ['es-ES', 'el pedido seiscientos doce trescientos cuarenta y cinco seiscientos setenta y ocho'],
    ['de-DE', 'anruf zehn elf zwölf dreizehn vierzehn fünfzehn'],
    ['en-US', 'the code is nine one seven, five five five, zero one two two'],
    ['en-US', 'one two three, four five six, seven eight nine ten'],
  ])('is not found in %s: %s', (tag, text) => {
    expect(mark(phone, text, rowOf(tag))).toBe(text)
  })

  it('passes the prefilter and has the trait, however its words are joined', () => {
    const run = fc
      .constantFrom(...SPOKEN_LANGUAGES)
      .chain(({ words }) =>
        fc.array(
          fc.tuple(
            fc.constantFrom(...words),
            fc.constantFrom(
              ' ',
              ' ',
              ', ',
              '-',
              ' - ',
              ' o ',
              ' - o - ',
              ' et ',
              ' - et ',
              ' y ',
              ' e ',
              ' uh ',
              ', uhm, ',
              '. äh ',
              ' dash ',
              ' - trait d’union, ',
            ),
          ),
          { minLength: 5, maxLength: 13 },
        ),
      )
    let found = 0
    fc.assert(
      fc.property(run, fc.boolean(), (words, isLoud) => {
        const said = `call o ${words.flat().join('')}`
        const text = isLoud ? said.toUpperCase() : said
        if (phone.find(text, rowOf('fr-FR')).length === 0) return
        found++
        const bytes = new TextEncoder().encode(text)
        const passes = holdsWords(bytes, 0, bytes.length)
        const hasTrait = (traitsOf(text) & IN_WORDS.asks) !== 0
        expect({ text, passes, hasTrait }).toEqual({ text, passes: true, hasTrait: true })
      }),
      { numRuns: 6000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
