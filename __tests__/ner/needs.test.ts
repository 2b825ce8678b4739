import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { CODES, NAMES, SIGNS } from '../../src/ner/currency.ts'
import { compilePrefilter } from '../../src/ner/prefilter.ts'
import { MARK } from '../../src/ner/recogniser.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { COUNTS, DAYS_AWAY, UNITS, WHICH_BEFORE, WHICH_BEHIND } from '../../src/ner/relative-words.ts'
import { MONTHS, ORDINALS, WEEKDAYS } from '../../src/ner/words.ts'
import { rowOf } from './marked.ts'

const ROW = rowOf('en-US', '2026-11-22')

/** The words and signs that entities are made of, in many ways of writing. */
const WORDS = [
  ...[MONTHS, ORDINALS, WEEKDAYS].flat(2),
  ...[COUNTS, DAYS_AWAY, UNITS, WHICH_BEFORE, WHICH_BEHIND, NAMES, SIGNS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...CODES,
  ...'of the de in vor ago am um à il y a hace en fa over'.split(' '),
  ...'reference booking confirmation reservation number code is ticket order phone tel no. ref'.split(' '),
  ...'me@example.com https://a.de www.b.org c.com 192.168.1.1 ::1 fe80::1 ABCDEFGH KQMXILOZ A1B2C3D4 ABC-12'.split(
    ' ',
  ),
  ...'1 2 03 2026 12:30 10 pm 415-555-2671 +49 4012888888881881 DE89370400440532013000 12/12/2026 $5 8 Uhr'.split(
    ' ',
  ),
]
const written = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.constantFrom<'lower' | 'upper' | 'capital'>('lower', 'upper', 'capital'),
  )
  .map(([word, style]) => {
    if (style === 'upper') return word.toUpperCase()
    return style === 'lower' ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
const between = fc.constantFrom(' ', ' ', ' ', ', ', '-', '', '. ', '“', '…', '_', '\n', ' 中', 'é')
const texts = fc
  .array(fc.tuple(written, between), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''))

describe('needs', () => {
  it.each([...BUILT_IN.values()])('never hold back what $type finds', (recogniser) => {
    const { marks, holdsWords } = compilePrefilter([recogniser.needs])
    let found = 0
    fc.assert(
      fc.property(texts, (text) => {
        if (recogniser.find(text, ROW).length === 0) return
        found++
        const bytes = new TextEncoder().encode(text)
        const passes = (marksOf(bytes) & marks) !== 0 || holdsWords(bytes, 0, bytes.length)
        expect({ text, passes }).toEqual({ text, passes: true })
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(0)
  })

  it.each([
    'where is my order, I am still waiting',
    'this may take a while',
    'the market is open in march',
    'think about the first thing I said',
    'ich möchte für meine Mutter etwas märchenhaftes kaufen',
    'vous êtes très aimable, merci',
  ])('of the four default types hold back: %s', (text) => {
    const defaults = ['date', 'phone', 'email', 'ticket'].flatMap((type) => BUILT_IN.get(type)?.needs ?? [])
    const { marks, holdsWords } = compilePrefilter(defaults)
    const bytes = new TextEncoder().encode(text)
    expect((marksOf(bytes) & marks) !== 0 || holdsWords(bytes, 0, bytes.length)).toBe(false)
  })
})

function marksOf(bytes: Uint8Array): number {
  return bytes.reduce((marks, byte) => marks | markOf(byte), 0)
}

function markOf(byte: number): number {
  if (byte > 0x7f) return MARK.nonAscii | MARK.currency
  const sign = String.fromCodePoint(byte)
  if (/\d/.test(sign)) return MARK.digit
  return SIGN_MARKS.get(sign) ?? 0
}

const SIGN_MARKS = new Map<string, number>([
  ['@', MARK.at],
  ['.', MARK.dot],
  [':', MARK.colon],
  ['/', MARK.slash],
  ['$', MARK.currency],
  ['%', MARK.currency],
])
