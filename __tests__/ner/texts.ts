import * as fc from 'fast-check'
import { CODES, NAMES, SIGNS } from '../../src/ner/currency.ts'
import { COUNTS, DAYS_AWAY, UNITS, WHICH_BEFORE, WHICH_AFTER } from '../../src/ner/relative/words.ts'
import { MONTHS, ORDINALS, WEEKDAYS } from '../../src/ner/words.ts'

/** The words and signs that entities are made of, in many ways of writing. */
const WORDS = [
  ...[MONTHS, ORDINALS, WEEKDAYS].flat(2),
  ...[COUNTS, DAYS_AWAY, UNITS, WHICH_BEFORE, WHICH_AFTER, NAMES, SIGNS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...CODES,
]
/** Entities and what stands beside them: as likely as all those words, as tables grow and what needs one is to be met as often. */
const ENTITIES = [
  ...'of the de in vor ago am um à il y a hace en fa over'.split(' '),
  ...'reference booking confirmation reservation number code is ticket order phone tel no. ref'.split(' '),
  ...'me@example.com https://a.de www.b.org c.com 192.168.1.1 ::1 fe80::1 ABCDEFGH KQMXILOZ A1B2C3D4 ABC-12'.split(
    ' ',
  ),
  ...'1 2 03 2026 12:30 10 pm 415-555-2671 +49 4012888888881881 DE89370400440532013000 12/12/2026 $5 8 Uhr ticket-12 case INC0012345 CS1234567 Bestellnummer 4711 14h30 5k€ zł'.split(
    ' ',
  ),
  'oh seven seven double four one two three nine eight six',
  'null eins fünf eins zwei drei vier, fünf sechs',
  'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
]
const written = fc
  .tuple(
    fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...ENTITIES)),
    fc.constantFrom<'lower' | 'upper' | 'capital'>('lower', 'upper', 'capital'),
  )
  .map(([word, style]) => {
    if (style === 'upper') return word.toUpperCase()
    return style === 'lower' ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
const between = fc.constantFrom(' ', ' ', ' ', ', ', '-', '', '. ', '“', '…', '_', '\n', ' 中', 'é')
/** Texts of such words, in any order and with anything between. */
export const texts = fc
  .array(fc.tuple(written, between), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''))
