import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { compilePrefilter } from '../../src/ner/prefilter.ts'
import { MARK } from '../../src/ner/recogniser.ts'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { rowOf } from './marked.ts'
import { texts } from './texts.ts'

const ROW = rowOf('en-US', '2026-11-22')

const all = await createRecognisers({ types: [...BUILT_IN.keys()] })

describe('needs', () => {
  it.each(all)('never hold back what $type finds', (recogniser) => {
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
    'there are 2 of us, my pin is 4321',
    'the first 2 of 30, and no more',
  ])('of the four default types hold back: %s', async (text) => {
    const defaults = await createRecognisers({ types: ['date', 'phone', 'email', 'ticket'] })
    const { marks, holdsWords } = compilePrefilter(defaults.map(({ needs }) => needs))
    const bytes = new TextEncoder().encode(text)
    expect((marksOf(bytes) & marks) !== 0 || holdsWords(bytes, 0, bytes.length)).toBe(false)
  })
})

function marksOf(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes)
  const seven = /(?:\d\D*){7}/.test(text) ? MARK.sevenDigits : 0
  const joined = /\d[a-z_./\u0080-\uffff-]|[a-z_./\u0080-\uffff-]\d/i.test(text) ? MARK.joinedDigit : 0
  return bytes.reduce((marks, byte) => marks | markOf(byte), seven | joined)
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
