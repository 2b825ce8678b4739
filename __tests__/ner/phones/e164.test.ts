import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { e164 } from '../../../src/ner/phones/e164.ts'
import { rowOf } from '../marked.ts'

const TAGS = [
  'en-US',
  'en-GB',
  'de-DE',
  'fr-FR',
  'nl-NL',
  'es-ES',
  'pt-PT',
  'de-CH',
  'it-IT',
  'pt-BR',
  'es-MX',
  'en-AU',
  'en-NZ',
  'en-IN',
  'cs-CZ',
]

const CODES = '+1 +44 +49 +33 +34 +39 +420 +55 +52 +61 +64 +91 +31 +351 +41'.split(' ')

describe('e164', () => {
  it.each([
    ['de-DE', '030/901820', '+4930901820'],
    ['de-DE', '+49 (0)30 901820', '+4930901820'],
    ['de-DE', '0049 30 901820', '+4930901820'],
    ['en-US', '011 44 161 234 5678', '+441612345678'],
    ['en-AU', '0011 44 161 234 5678', '+441612345678'],
    ['pt-BR', '00 21 44 161 234 5678', '+441612345678'],
    ['en-US', '1-650-333-6000', '+16503336000'],
    ['it-IT', '06 698 12345', '+390669812345'],
    ['es-MX', '+52 1 55 1234 5678', '+525512345678'],
    ['es-MX', '01 55 1234 5678', '+525512345678'],
    ['es-MX', '(044) 55 1234 5678', '+525512345678'],
    ['es-US', '01 55 1234 5678', undefined],
    ['en-US', '0161 123 4567', undefined],
    ['en-US', '123 456 7890', undefined],
    ['en-US', '(242) 001-6398', undefined],
    ['fr-FR', '(212) 555-0123', undefined],
    ['en-GB', '(212) 555-0123', undefined],
    ['de-DE', '212-555-0123', undefined],
    ['it-IT', '212.555.0123', undefined],
    ['de-DE', '1-800-555-0123', undefined],
    ['it-IT', '333-123-4567', '+393331234567'],
    ['en-IN', '987-654-3210', '+919876543210'],
    ['es-MX', '555-123-4567', '+525551234567'],
    ['en-GB', '207 946 0958', '+442079460958'],
    ['fr-FR', '33 1 23 45 67 89', '+33123456789'],
    ['de-DE', '49 151 23456789', '+4915123456789'],
    ['de-DE', '4921 123456', '+494921123456'],
    ['de-DE', '12', undefined],
    ['de-DE', '1234567', undefined],
    ['pt-BR', '98765-4321', undefined],
    ['pt-BR', '3234-5678', undefined],
    ['de-AT', '5885812', undefined],
    ['en-ZA', '123 4567', undefined],
    ['pl-PL', '0 22 123 45 67', undefined],
    ['da-DK', '20 12 34 56', '+4520123456'],
    ['en-SG', '9123 4567', '+6591234567'],
    ['fr-FR', '6 12 34 56 78', '+33612345678'],
  ])('reads, for %s, %s', (tag, written, value) => {
    expect(e164(written, rowOf(tag).locale)).toBe(value)
  })

  it('agrees with the library on every valid number, in and outside its country', () => {
    const digits = fc.string({
      unit: fc.integer({ min: 0, max: 9 }).map(String),
      minLength: 7,
      maxLength: 11,
    })
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...TAGS),
        fc.constantFrom('', '0', ...CODES),
        (rest, tag, prefix) => {
          const { locale } = rowOf(tag)
          const region = isSupportedCountry(locale.region) ? locale.region : undefined
          const number = parsePhoneNumberFromString(prefix + rest, region)
          if (number?.isValid() !== true) return
          // The library's minimal metadata does not know that no North American exchange begins with 0 or 1, and
          // takes the short numbers that begin with 310 for whole ones.
          if (tag === 'en-US' && /^\+1(?:\d{3}[01]\d{6}|310\d{4})$/.test(number.number)) return
          if (prefix + rest === number.nationalNumber && lacksArea(rest, tag)) return
          if (tag === 'de-DE' && beginsWithGermany(prefix + rest)) return
          expect({ prefix, rest, tag, value: e164(prefix + rest, locale) }).toEqual({
            prefix,
            rest,
            tag,
            value: number.number,
          })
        },
      ),
      { numRuns: 20_000 },
    )
  })

  it('agrees with the library on numbers that lack a trunk prefix, valid or impossible', () => {
    const digit = fc.integer({ min: 0, max: 9 }).map(String)
    const rest = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.string({ unit: digit, minLength: 6, maxLength: 17 }),
    )
    fc.assert(
      fc.property(rest, fc.constantFrom(...TAGS.filter((tag) => tag !== 'en-US')), ([first, others], tag) => {
        const { locale } = rowOf(tag)
        const region = isSupportedCountry(locale.region) ? locale.region : undefined
        const written = `${first}${others}`
        const number = parsePhoneNumberFromString(written, region)
        const isShort = number?.nationalNumber === written && lacksArea(written, tag)
        const isPossible = number?.isPossible() === true && !isShort
        if (tag === 'de-DE' && beginsWithGermany(written)) return
        if (isPossible && !number.isValid()) return
        const value = isPossible ? number.number : undefined
        expect({ written, tag, value: e164(written, locale) }).toEqual({ written, tag, value })
      }),
      { numRuns: 20_000 },
    )
  })
})

function lacksArea({ length }: string, tag: string): boolean {
  return length < (tag === 'pt-BR' ? 10 : 9)
}

/** The library takes `49 151 …` for a number of the area 4915, as German numbers may be longer than any is. */
function beginsWithGermany(written: string): boolean {
  return /^49[1-9]\d{8}/.test(written)
}
