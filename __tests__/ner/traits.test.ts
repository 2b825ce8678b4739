import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { TRAIT, currencyTrait, digitsOf, traitsOf, wordTrait } from '../../src/ner/traits.ts'
import { IN_WORDS } from '../../src/ner/phones/in-words.ts'
import { rowOf } from './marked.ts'
import { texts } from './texts.ts'
import { rules } from './rules.ts'

const ROW = rowOf('en-US', '2026-11-22')
/** The trait of currencies, as there is none left to give. */
const ANIMAL = currencyTrait(['hound', 'old ewe', 'größe'])
const HOOF = wordTrait(['hoof'], 'after digits')

describe('traits', () => {
  it.each([
    ['12 34', TRAIT.digit, TRAIT.fiveDigits],
    ['a12345', TRAIT.fiveDigits, TRAIT.sevenDigits],
    ['12 34-567', TRAIT.sevenDigits, TRAIT.fiveDigits],
    ['123 and 4567', TRAIT.sevenDigits, TRAIT.twelveDigits],
    ['123 and so 4567', TRAIT.digit, TRAIT.sevenDigits],
    ['4012 8888 8888', TRAIT.twelveDigits, TRAIT.joinedDigits],
    ['4012  8888 8888', TRAIT.sevenDigits, TRAIT.twelveDigits],
    ['4012  8888 8888 12', TRAIT.thirteenDigits, TRAIT.twelveDigits],
    ['4012  8888 and so 8888 1', TRAIT.sevenDigits, TRAIT.thirteenDigits],
    ['1. 2', TRAIT.joinedDigits, TRAIT.dottedDigits],
    ['10:30', TRAIT.colonDigits, TRAIT.joinedDigits],
    ['1.2.3.4', TRAIT.dottedDigits, TRAIT.dotLetter],
    ['(AB-1)', TRAIT.key, TRAIT.mixedCode],
    ['12-1', TRAIT.joinedDigits, TRAIT.key],
    ['DE89', TRAIT.twoLettersDigit, TRAIT.key],
    ['DEU89', TRAIT.digit, TRAIT.twoLettersDigit],
    ['A1B2C3D4', TRAIT.mixedCode, TRAIT.sixCapitals],
    ['ABCD1234', TRAIT.digit, TRAIT.mixedCode],
    ['ABCDEF', TRAIT.sixCapitals, TRAIT.digit],
    ['a@b', TRAIT.at, TRAIT.dotLetter],
    ['fe80::', TRAIT.colons, TRAIT.scheme],
    ['a://b', TRAIT.scheme, TRAIT.doubleSlash],
    ['//b', TRAIT.doubleSlash, TRAIT.scheme],
    ['.ф', TRAIT.dotLetter, TRAIT.at],
    ['the HOUND', ANIMAL, HOOF],
    ['my old ewe.', ANIMAL, HOOF],
    ['die GRÖSSE, die Größe', ANIMAL, TRAIT.digit],
    ['2 a hoof', HOOF, ANIMAL],
    ['2 and some hoof', TRAIT.digit, HOOF],
    ['hounds', 0, ANIMAL],
    ['one two, three - four five', IN_WORDS.asks, TRAIT.digit],
    ['one two and so three four', 0, IN_WORDS.asks],
    ['one two three four, and a good deal is said of the last, five', 0, IN_WORDS.asks],
  ])('of %j', (text, held, missing) => {
    expect(traitsOf(text) & held).toBe(held)
    expect(traitsOf(text) & missing).toBe(0)
  })

  it('are those of the text asked for last', () => {
    expect(traitsOf('a@b')).toBe(TRAIT.at)
    expect(traitsOf('1')).toBe(TRAIT.digit)
    expect(traitsOf('a@b')).toBe(TRAIT.at)
  })

  it('have room for so many words, and say when it is taken', () => {
    const letters = (number: number): string =>
      String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(0x61 + Number(digit)))
    const words = Array.from({ length: 8192 }, (_, number) => `kept${letters(number)}`)
    expect(() => currencyTrait(words)).toThrow(new RangeError('There is no room left for words'))
    expect(traitsOf('the hound')).toBe(ANIMAL)
  })

  it('tell where the first and the last digit stand', () => {
    expect({ ...digitsOf('a 12 b 3 c') }).toEqual({ first: 2, last: 7 })
    expect({ ...digitsOf('7') }).toEqual({ first: 0, last: 0 })
    const { first, last } = digitsOf('none')
    expect(last).toBeLessThan(first)
  })

  it.each(rules.filter(([, { beforeDigit }]) => beforeDigit !== undefined))(
    'a rule finds nothing that begins farther before its first digit than it says: %s',
    (_, { beforeDigit = 0, pattern }) => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const [match] of text.matchAll(new RegExp(pattern, pattern.flags))) {
            expect(match.slice(0, beforeDigit + 1)).toMatch(/\d/)
          }
        }),
        { numRuns: 3000 },
      )
    },
  )

  it.each(rules)('that a rule asks for are held by all that it finds: %s', (_, rule) => {
    const { asks, pattern } = rule
    fc.assert(
      fc.property(texts, (text) => {
        for (const match of text.matchAll(new RegExp(pattern, pattern.flags))) {
          if (rule.read(match, ROW) === undefined) continue
          expect({ text, held: (traitsOf(text) & asks) === asks }).toEqual({ text, held: true })
        }
      }),
      { numRuns: 3000 },
    )
  })
})
