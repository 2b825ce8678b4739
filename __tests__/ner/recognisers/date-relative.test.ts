import { describe, expect, it } from '@jest/globals'
import { dateRelative } from '../../../src/ner/recognisers/date-relative.ts'
import { mark, rowOf, values } from '../marked.ts'

/** A Wednesday. */
const WEDNESDAY = rowOf('en-US', '2026-11-18')

describe('date_relative', () => {
  it.each([
    ['see you tomorrow', 'see you ⟦tomorrow⟧', '2026-11-19'],
    ['the day before yesterday', '⟦the day before yesterday⟧', '2026-11-16'],
    ['tonight at 8', '⟦tonight⟧ at 8', '2026-11-18'],
    ['on Friday', 'on ⟦Friday⟧', '2026-11-20'],
    ['on monday at 10', 'on ⟦monday⟧ at 10', '2026-11-23'],
    ['this Wednesday', '⟦this Wednesday⟧', '2026-11-18'],
    ['next monday', '⟦next monday⟧', '2026-11-23'],
    ['last Friday', '⟦last Friday⟧', '2026-11-13'],
    ['friday next week', '⟦friday next week⟧', '2026-11-27'],
    ['next week Friday', '⟦next week Friday⟧', '2026-11-27'],
    ['next week on Friday', '⟦next week on Friday⟧', '2026-11-27'],
    ['monday of last week', '⟦monday of last week⟧', '2026-11-09'],
    ['nächste Woche Freitag', '⟦nächste Woche Freitag⟧', '2026-11-27'],
    ['Monday-Friday', '⟦Monday⟧-⟦Friday⟧', '2026-11-23'],
    ['Mon–Fri', '⟦Mon⟧–⟦Fri⟧', '2026-11-23'],
    ['Tue or Wed', '⟦Tue⟧ or ⟦Wed⟧', '2026-11-24'],
    ['in 3 days', '⟦in 3 days⟧', '2026-11-21'],
    ['in a week', '⟦in a week⟧', '2026-11-25'],
    ['two months ago', '⟦two months ago⟧', '2026-09-18'],
    ['5 days from now', '⟦5 days from now⟧', '2026-11-23'],
    ['übermorgen', '⟦übermorgen⟧', '2026-11-20'],
    ['bis Montag, 1.000 EUR', 'bis ⟦Montag⟧, 1.000 EUR', '2026-11-23'],
    ['kommenden Montag', '⟦kommenden Montag⟧', '2026-11-23'],
    ['vor drei Wochen', '⟦vor drei Wochen⟧', '2026-10-28'],
    ['je viens après-demain', 'je viens ⟦après-demain⟧', '2026-11-20'],
    ['je l’ai reçu hier', 'je l’ai reçu ⟦hier⟧', '2026-11-17'],
    ['je viens apres demain', 'je viens ⟦apres demain⟧', '2026-11-20'],
    ['antes de ayer', '⟦antes de ayer⟧', '2026-11-16'],
    ['antes de ontem', '⟦antes de ontem⟧', '2026-11-16'],
    ['aujourdhui', '⟦aujourdhui⟧', '2026-11-18'],
    ['vendredi prochain', '⟦vendredi prochain⟧', '2026-11-20'],
    ['il y a 2 jours', '⟦il y a 2 jours⟧', '2026-11-16'],
    ['hace 2 días', '⟦hace 2 días⟧', '2026-11-16'],
    ['mañana por la tarde', '⟦mañana⟧ por la tarde', '2026-11-19'],
    ['2 giorni fa', '⟦2 giorni fa⟧', '2026-11-16'],
    ['over 3 dagen', '⟦over 3 dagen⟧', '2026-11-21'],
    ['heute morgen', '⟦heute⟧ morgen', '2026-11-18'],
    ['morgen früh um 8', '⟦morgen⟧ früh um 8', '2026-11-19'],
    ['Freitag morgen', '⟦Freitag⟧ morgen', '2026-11-20'],
    ['mein Geburtstag morgen', 'mein Geburtstag ⟦morgen⟧', '2026-11-19'],
    ['manana por la manana', '⟦manana⟧ por la manana', '2026-11-19'],
    ['naechsten Montag', '⟦naechsten Montag⟧', '2026-11-23'],
    ['ubermorgen', '⟦ubermorgen⟧', '2026-11-20'],
    ['vor fuenf Tagen', '⟦vor fuenf Tagen⟧', '2026-11-13'],
    ['2 Tage spaeter', '⟦2 Tage spaeter⟧', '2026-11-20'],
    ['il y a une annee', '⟦il y a une annee⟧', '2025-11-18'],
    ['hace 2 dias', '⟦hace 2 dias⟧', '2026-11-16'],
    ['2 dias atras', '⟦2 dias atras⟧', '2026-11-16'],
    ['ultimo domingo', '⟦ultimo domingo⟧', '2026-11-15'],
    ['terca-feira', '⟦terca-feira⟧', '2026-11-24'],
    ['ma commande d’hier', 'ma commande d’⟦hier⟧', '2026-11-17'],
    ['vanmorgen', '⟦vanmorgen⟧', '2026-11-18'],
    ['reçu ce matin', 'reçu ⟦ce matin⟧', '2026-11-18'],
    ['over een week', '⟦over een week⟧', '2026-11-25'],
    ['daqui a 2 semanas', '⟦daqui a 2 semanas⟧', '2026-12-02'],
    ['hace quince días', '⟦hace quince días⟧', '2026-11-03'],
    ['in thirty days', '⟦in thirty days⟧', '2026-12-18'],
    ['vor vierzehn Tagen', '⟦vor vierzehn Tagen⟧', '2026-11-04'],
    ['a couple days ago', '⟦a couple days ago⟧', '2026-11-16'],
    ['tonite at 8', '⟦tonite⟧ at 8', '2026-11-18'],
    ['gisteravond besteld', '⟦gisteravond⟧ besteld', '2026-11-17'],
    ['Montagmorgen um 8', '⟦Montagmorgen⟧ um 8', '2026-11-23'],
    ['nächsten Freitagabend', '⟦nächsten Freitagabend⟧', undefined],
    ['op vrijdagmiddag', 'op ⟦vrijdagmiddag⟧', '2026-11-20'],
    ['Mon - Fri', '⟦Mon⟧ - ⟦Fri⟧', '2026-11-23'],
    ['i need it by fri', 'i need it by ⟦fri⟧', '2026-11-20'],
    ['can we do thurs at 3pm', 'can we do ⟦thurs⟧ at 3pm', '2026-11-19'],
    ['on sat at 2', 'on ⟦sat⟧ at 2', '2026-11-21'],
    ['tomoro works', '⟦tomoro⟧ works', '2026-11-19'],
    ['on wendsday or thrusday', 'on ⟦wendsday⟧ or ⟦thrusday⟧', '2026-11-18'],
    ['i ordered 2 days back', 'i ordered ⟦2 days back⟧', '2026-11-16'],
    ['in a fortnight', '⟦in a fortnight⟧', '2026-12-02'],
    ['it broke this morning', 'it broke ⟦this morning⟧', '2026-11-18'],
    ['charged last night', 'charged ⟦last night⟧', '2026-11-17'],
    ['esta mañana no iba', '⟦esta mañana⟧ no iba', '2026-11-18'],
    ['esta manana', '⟦esta manana⟧', '2026-11-18'],
    ['open Mon-Fri 9-5', 'open ⟦Mon⟧-⟦Fri⟧ 9-5', '2026-11-23'],
    ['open mon-sat', 'open ⟦mon⟧-⟦sat⟧', '2026-11-23'],
    ['mon, wed and fri', '⟦mon⟧, ⟦wed⟧ and ⟦fri⟧', '2026-11-23'],
    ['sun evening please', '⟦sun⟧ evening please', '2026-11-22'],
    ['wed at 3', '⟦wed⟧ at 3', '2026-11-18'],
    ['fri after 5', '⟦fri⟧ after 5', '2026-11-20'],
    ['kan het morgenochtend', 'kan het ⟦morgenochtend⟧', '2026-11-19'],
  ])('finds and reads %s', (text, marked, value) => {
    expect(mark(dateRelative, text, WEDNESDAY)).toBe(marked)
    expect(values(dateRelative, text, WEDNESDAY)[0]).toBe(value)
  })

  it.each(['next Friday', 'last Monday'])('gives %s no value, because people mean two days by it', (text) => {
    expect(dateRelative.find(text, WEDNESDAY)).toMatchObject([{ text, ambiguous: true }])
  })

  it.each([
    ['2026-01-31', 'in 1 month', '2026-02-28'],
    ['2024-02-29', 'in one year', '2025-02-28'],
    ['2026-01-15', '2 months ago', '2025-11-15'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
  ])('counts from %s: %s', (reference, text, value) => {
    expect(values(dateRelative, text, rowOf('en-US', reference))).toEqual([value])
  })

  it.each([
    'guten Morgen',
    'por la mañana',
    'a las 9 de la manana',
    'toda una mañana',
    'the Sun-Times',
    'friday-night',
    'every Friday',
    'jeden Dienstag',
    'todos los lunes',
    'los lunes trabajo',
    'dans 3 jours ouvrés',
    'em 5 dias úteis',
    'put it on sun damage',
    'the Black Friday sale',
    'a Ruby Tuesday gift card',
    'closed on good friday',
    'songs from six years back',
    '3 months back pay',
    'the sun or the moon',
    'mon compte et mon mail',
    'i sat, and waited',
    'we wed in june',
    'Fri 9-5-2026',
    'in de morgen',
    'over a week',
    'am Morgen',
    'jeden Morgen',
    'am naechsten Morgen',
    'what comes next on the list',
    'ich bin hier',
    'Tuesday, March 3rd',
    'Freitag 30-12-16',
    'vendredi 06-juillet',
    'the sun is out',
    'he sat down',
    'mon compte',
    'over 3 years',
    'for 3 days',
    'todays',
    'casual friday shirts',
    'is monday.com down',
    'Frau Sonntag hat angerufen',
  ])('finds nothing in %s', (text) => {
    expect(mark(dateRelative, text, WEDNESDAY)).toBe(text)
  })

  it('finds nothing without a reference date', () => {
    expect(dateRelative.find('see you tomorrow', rowOf('en-US'))).toEqual([])
  })
})
