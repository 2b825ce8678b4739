import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { fold } from '../../src/ner/fold.ts'
import { createValueLists, type Place } from '../../src/ner/value-lists.ts'

function found(values: readonly string[], text: string, ignoreCase = false): readonly string[] {
  return createValueLists()
    .longest(
      values,
      ignoreCase,
    )(text)
    .map(({ start, end }) => text.slice(start, end))
}

describe('a value list', () => {
  const cases: readonly [what: string, values: readonly string[], text: string, found: readonly string[]][] =
    [
      ['finds a value alone', ['gold'], 'gold', ['gold']],
      ['finds a value twice', ['gold'], 'gold, gold', ['gold', 'gold']],
      ['finds several values in text order', ['gold', 'tin'], 'tin then gold', ['tin', 'gold']],
      ['takes the longest at a place', ['gold', 'gold card', 'gold c'], 'gold card', ['gold card']],
      [
        'takes a shorter one where the longest is no whole word',
        ['gold', 'gold card'],
        'gold cards',
        ['gold'],
      ],
      ['lets no values overlap', ['gold card', 'card holder'], 'gold card holder', ['gold card']],
      ['finds what begins after an overlap', ['a b', 'b c', 'c'], 'a b c', ['a b', 'c']],
      ['finds a value inside a longer one that fails', ['b', 'a b c d'], 'a b c x', ['b']],
      ['finds a value with signs', ['C++', 'C#'], 'C++ or C#?', ['C++', 'C#']],
      ['finds a value made of signs', ['->'], 'a->b -> c', ['->']],
      ['finds a value beside an underscore', ['gold'], 'my_gold_card', ['gold']],
      ['finds emoji', ['🎉', '🎉🎉'], 'yes 🎉🎉🎉', ['🎉🎉', '🎉']],
      ['finds nothing in an empty text', ['gold'], '', []],
      ['keeps letter case', ['Gold'], 'gold GOLD Gold', ['Gold']],
      ['tells words apart that have one hash', ['Aa'], 'BB Aa', ['Aa']],
    ]
  it.each(cases)('%s', (_, values, text, expected) => {
    expect(found(values, text)).toEqual(expected)
  })

  const lookAlikes: readonly [what: string, text: string][] = [
    ['a letter before', 'marigold'],
    ['a letter after', 'golden'],
    ['a digit before', '9gold'],
    ['a digit after', 'gold9'],
    ['a letter beyond ASCII before', 'égold'],
    ['a letter beyond ASCII after', 'goldß'],
    ['a Cyrillic letter', 'goldй'],
    ['an Arabic digit', 'gold٣'],
    ['a letter beyond the basic plane before', '𝒜gold'],
    ['a letter beyond the basic plane after', 'gold𐐨'],
    ['a combining accent after', 'gold\u0301'],
  ]
  it.each(lookAlikes)('is not fooled by %s', (_, text) => {
    expect(found(['gold'], text)).toEqual([])
  })

  it('compares letters in any case when told to, offsets unchanged', () => {
    expect(found(['straße', 'ÜBER', 'σοφος'], 'STRAẞE über ΣΟΦΟΣ σοφος σοφοσ', true)).toEqual([
      'STRAẞE',
      'über',
      'ΣΟΦΟΣ',
      'σοφος',
      'σοφοσ',
    ])
    expect(found(['𐐀'], 'İ 𐐨', true)).toEqual(['𐐨'])
  })

  it('finds what a regular expression of all values of a list finds, whatever the other lists', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), text, text, (lists, text, next) => {
        const together = createValueLists()
        const finds = lists.map(({ values, anyCase }) => together.longest(values, anyCase))
        for (const read of [text, next]) {
          for (const [number, { values, anyCase }] of lists.entries()) {
            expect(finds[number]?.(read)).toEqual(byRegExp(values, read, anyCase))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the shortest value at every start, overlapping or not', () => {
    fc.assert(
      fc.property(fc.array(valuesOfList, { minLength: 1, maxLength: 3 }), text, (lists, text) => {
        const together = createValueLists()
        const finds = lists.map((values) => together.everyStart(values))
        for (const [number, values] of lists.entries()) {
          expect(finds[number]?.(text)).toEqual(shortestByRegExp(values, text))
        }
      }),
      { numRuns: 250 },
    )
  })

  it('finds what another list has as well, or has longer or shorter', () => {
    const lists = createValueLists()
    const finds = [['gold', 'card'], ['gold', 'gold card'], ['gold']].map((values) =>
      lists.longest(values, false),
    )
    expect(finds.map((find) => find('gold card'))).toEqual([
      [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
      [{ start: 0, end: 9 }],
      [{ start: 0, end: 4 }],
    ])
  })

  it('is found in a text that was read before it was added', () => {
    const lists = createValueLists()
    const gold = lists.longest(['gold'], false)
    expect(gold('gold and tin')).toEqual([{ start: 0, end: 4 }])
    const tin = lists.longest(['tin'], false)
    expect(tin('gold and tin')).toEqual([{ start: 9, end: 12 }])
    expect(gold('gold and tin')).toEqual([{ start: 0, end: 4 }])
  })

  it('finds each of 20,000 values', () => {
    const values = Array.from({ length: 20_000 }, (_, number) => `product ${number.toString(36)}`)
    const text = values.join(' / ')
    expect(found(values, text)).toEqual(values)
  })

  it('reads a hostile text and hostile values to the end', () => {
    const values = Array.from({ length: 700 }, (_, times) => '-a-'.repeat(times + 1))
    const text = '-a-'.repeat(100_000)
    expect(found(values, `${text}a`).length).toBeGreaterThan(0)
    expect(found(['a '.repeat(200_000) + 'b'], 'a '.repeat(200_000))).toEqual([])
  })
})

describe('folding letter case', () => {
  it('keeps every length and agrees with flags iu, save for what would become ASCII', () => {
    const wrong: string[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const character = String.fromCodePoint(point)
      const folded = fold(character)
      const isSame = folded === character || sameInAnyCase(character, folded)
      const partners = [
        character.toLowerCase(),
        character.toUpperCase(),
        character.toUpperCase().toLowerCase(),
      ]
      const isComplete = partners.every(
        (partner) =>
          partner === character ||
          Array.from(partner).length !== 1 ||
          fold(partner) === folded ||
          !sameInAnyCase(character, partner),
      )
      if (folded.length !== character.length || !isSame || !isComplete) wrong.push(character)
    }
    expect(wrong).toEqual(['\u017F', '\u212A'])
  })
})

function sameInAnyCase(a: string, b: string): boolean {
  return new RegExp(`^\\u{${(b.codePointAt(0) ?? 0).toString(16)}}$`, 'iu').test(a)
}

/** Few characters, so that values overlap, nest and touch; none means anything in a regular expression. */
const alphabet = fc.constantFrom(...Array.from('abA -éÉςΣ1𐐀\u0301ßẞ\u200B'))
const value = fc.string({ unit: alphabet, minLength: 1, maxLength: 6 })
const valuesOfList = fc.array(value, { minLength: 1, maxLength: 12 })
const list = fc.record({ values: valuesOfList, anyCase: fc.boolean() })
const text = fc.string({ unit: alphabet, maxLength: 60 })

/** Those of the alphabet: all letters, marks and digits of Unicode would take most of the time to compile. */
const OF_WORD = String.raw`[abABéÉςΣßẞ1𐐀\u0301]`
const NO_WORD_BEFORE = `(?<!${OF_WORD})`
const NO_WORD_AFTER = `(?!${OF_WORD})`

function byRegExp(values: readonly string[], text: string, anyCase: boolean): readonly Place[] {
  const longestFirst = values.toSorted((a, b) => b.length - a.length)
  const flags = anyCase ? 'giu' : 'gu'
  const pattern = new RegExp(`${NO_WORD_BEFORE}(?:${longestFirst.join('|')})${NO_WORD_AFTER}`, flags)
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function shortestByRegExp(values: readonly string[], text: string): readonly Place[] {
  const patterns = values.map((value) => new RegExp(`${NO_WORD_BEFORE}${value}${NO_WORD_AFTER}`, 'iuy'))
  return Array.from({ length: text.length }, (_, start) => shortestAt(patterns, text, start)).filter(
    (place) => place !== undefined,
  )
}

function shortestAt(patterns: readonly RegExp[], text: string, start: number): Place | undefined {
  const ends = patterns.flatMap((pattern) => {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    // A sticky pattern with flag u steps back to the start of a surrogate pair.
    return match?.index === start ? [start + match[0].length] : []
  })
  return ends.length === 0 ? undefined : { start, end: Math.min(...ends) }
}
