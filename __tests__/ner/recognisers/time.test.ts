import { describe, expect, it } from '@jest/globals'
import { time } from '../../../src/ner/recognisers/time.ts'
import { mark, values } from '../marked.ts'

describe('time', () => {
  it.each([
    ['at 14:30', 'at ⟦14:30⟧', '14:30'],
    ['at 9:05:07', 'at ⟦9:05:07⟧', '09:05:07'],
    ['at 2pm.', 'at ⟦2pm⟧.', '14:00'],
    ['7:56 a.m. sharp', '⟦7:56 a.m.⟧ sharp', '07:56'],
    ['12 am', '⟦12 am⟧', '00:00'],
    ['12:15 PM', '⟦12:15 PM⟧', '12:15'],
    ['8.10 pm', '⟦8.10 pm⟧', '20:10'],
    ['10 o’clock', '⟦10 o’clock⟧', '10:00'],
    ['um 8 Uhr', 'um ⟦8 Uhr⟧', '08:00'],
    ['um 18.12 Uhr', 'um ⟦18.12 Uhr⟧', '18:12'],
    ['um 18 Uhr 30', 'um ⟦18 Uhr 30⟧', '18:30'],
    ['alle 10.30 di domani', 'alle ⟦10.30⟧ di domani', '10:30'],
    ['um 18.30, bitte', 'um ⟦18.30⟧, bitte', '18:30'],
    ['om 10:30 uur', 'om ⟦10:30 uur⟧', '10:30'],
    ['om 10u', 'om ⟦10u⟧', '10:00'],
    ['10u30', '⟦10u30⟧', '10:30'],
    ['a las 10 hs', 'a las ⟦10 hs⟧', '10:00'],
    ['10.00-11.00 Uhr', '10.00-⟦11.00 Uhr⟧', '11:00'],
    ['10Uhr30', '⟦10Uhr30⟧', '10:30'],
    ['samedi 10h', 'samedi ⟦10h⟧', '10:00'],
    ['às 10h30min', 'às ⟦10h30min⟧', '10:30'],
    ['um 18 Uhr 30.', 'um ⟦18 Uhr 30⟧.', '18:30'],
    ['à 20h30', 'à ⟦20h30⟧', '20:30'],
    ['à 8h', 'à ⟦8h⟧', '08:00'],
    ['a las 3:00 h', 'a las ⟦3:00 h⟧', '03:00'],
    ['om 14.30 uur', 'om ⟦14.30 uur⟧', '14:30'],
    ['à 10 heures 30', 'à ⟦10 heures 30⟧', '10:30'],
    ['10 heures 30, merci', '⟦10 heures 30⟧, merci', '10:30'],
    ['9-5pm', '9-⟦5pm⟧', '17:00'],
    ['von 8-10 Uhr', 'von 8-⟦10 Uhr⟧', '10:00'],
    ['2024-03-15T14:30:00Z', '2024-03-15T⟦14:30:00⟧Z', '14:30:00'],
    ['le 3 déc. 2026,14:30', 'le 3 déc. 2026,⟦14:30⟧', '14:30'],
    ['2024-03-15,14:30', '2024-03-15,⟦14:30⟧', '14:30'],
    ['15/03/2024-14:30', '15/03/2024-⟦14:30⟧', '14:30'],
    ['2024-03-15T14:30:00-05:00', '2024-03-15T⟦14:30:00⟧-05:00', '14:30:00'],
    ['2024-03-15T14:30-05:00', '2024-03-15T⟦14:30⟧-05:00', '14:30'],
    ['2024-03-15T14:30:00.123Z', '2024-03-15T⟦14:30:00⟧.123Z', '14:30:00'],
    ['2024-03-15 14:30:00,123 ERROR', '2024-03-15 ⟦14:30:00⟧,123 ERROR', '14:30:00'],
    ['2024-03-15T14:30/2024-03-16', '2024-03-15T⟦14:30⟧/2024-03-16', '14:30'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(time, text)).toBe(marked)
    expect(values(time, text)).toEqual([value])
  })

  it.each([
    ['10:30-12:00', '⟦10:30⟧-⟦12:00⟧'],
    ['9am-5pm', '⟦9am⟧-⟦5pm⟧'],
    ['8:00-10:00 Uhr', '⟦8:00⟧-⟦10:00 Uhr⟧'],
    ['9h00-17h30', '⟦9h00⟧-⟦17h30⟧'],
    ['de 9h à 17h', 'de ⟦9h⟧ à ⟦17h⟧'],
    ['entre 9h et 17h', 'entre ⟦9h⟧ et ⟦17h⟧'],
    ['das 9h às 17h', 'das ⟦9h⟧ às ⟦17h⟧'],
    ['10:30/11:30', '⟦10:30⟧/⟦11:30⟧'],
    ['9:00-11:30,13:00-17:30', '⟦9:00⟧-⟦11:30⟧,⟦13:00⟧-⟦17:30⟧'],
  ])('finds every time of %s', (text, marked) => {
    expect(mark(time, text)).toBe(marked)
  })

  it.each([
    'ratio 1:2',
    '25:00',
    '12:60',
    '13 pm',
    '0 pm',
    '1:2:3:4',
    '12:30:45:10',
    'fe80:12:30::1',
    '$5:30',
    'in 8 hours',
    'pendant 3 heures',
    'durante 2 horas',
    '3 amazing rooms',
    'T14:30 model',
    'John 3:16,17',
    '00:01:23,456',
    '555-12-5 pm',
    '2026-11-5 pm',
    '2h et 3h de retard',
    'livraison 24h-48h',
    'um 10.30 Euro teurer',
    'um 10.30 Prozent teurer',
    'om 10.30.20',
    '5h30m left',
    'a ratio of 16:10',
    'Endstand 21:15',
    'vol de 10 heures 30 minutes',
    'forfait 24 heures 15 euros',
  ])('finds nothing in %s', (text) => {
    expect(mark(time, text)).toBe(text)
  })
})
