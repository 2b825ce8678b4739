import { describe, expect, it } from '@jest/globals'
import { automatonOf } from '../../../src/ner/automaton/pattern-automaton.ts'
import { regularOf } from '../../../src/ner/automaton/regular.ts'

describe('a pattern', () => {
  it.each([
    { pattern: String.raw`\bORD-\d{6,8}\b` },
    { pattern: String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}` },
    { pattern: '(a+)+b' },
    { pattern: String.raw`(?<!\d)\d{5}(?!\d)` },
    { pattern: '^gold|silver$' },
    { pattern: '(?<name>x|yy)+?' },
    { pattern: 'größe|taille' },
    { pattern: '[^,;]{2}é' },
    { pattern: String.raw`\w+-\d`, ignoreCase: true },
    { pattern: '5 €', ignoreCase: true },
  ])('is regular: $pattern', ({ pattern, ignoreCase = false }) => {
    expect(automatonOf(pattern, ignoreCase)).toBeDefined()
  })

  it.each([
    { what: 'a reference to a group', pattern: String.raw`(a|b)\1` },
    { what: 'a lookahead of more than a character', pattern: 'a(?=bc)' },
    { what: 'a lookahead of one or another', pattern: String.raw`a(?=\s|$)` },
    { what: 'a lookbehind of a character beyond ASCII', pattern: '(?<!é)a' },
    { what: 'a property of Unicode', pattern: String.raw`\p{Lu}+` },
    { what: 'a letter beyond ASCII in any case', pattern: 'größe', ignoreCase: true },
    { what: 'a range beyond ASCII in any case', pattern: '[à-ü]', ignoreCase: true },
    { what: 'a flag for a part', pattern: '(?i:ord)-1' },
    { what: 'no character at all', pattern: 'a*' },
    { what: 'no character at all, again and again', pattern: '(?:a*)*b' },
    { what: 'no character at all, between looks', pattern: String.raw`\b` },
  ])('is not regular that may ask for $what: $pattern', ({ pattern, ignoreCase = false }) => {
    expect(() => new RegExp(pattern, ignoreCase ? 'iu' : 'u')).not.toThrow()
    expect(regularOf(pattern, ignoreCase)).toBeUndefined()
  })

  it.each([
    { what: 'nodes', pattern: '(?:[a-z]{60}){100}' },
    { what: 'states', pattern: '[ab]*a[ab]{14}c' },
  ])('has no automaton that would have too many $what: $pattern', ({ pattern }) => {
    expect(regularOf(pattern, false)).toBeDefined()
    expect(automatonOf(pattern, false)).toBeUndefined()
  })

  it('is given up where letter case is more than it knows, and nowhere else', () => {
    const everyPoint = Array.from({ length: 0x110000 - 0x800 }, (_, at) => (at < 0xd800 ? at : at + 0x800))
    const characters = everyPoint.map((point) => String.fromCodePoint(point))
    const known = characters.filter((character) => character > '\x7f' && regularOf(character, true))
    const ranges = known.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    const anyKnown = new RegExp(`^[${ranges.join('')}]$`, 'iu')
    const isKnown = new Set(known)
    const others = characters.filter((character) => character > '\x7f' && !isKnown.has(character))
    expect(known.length).toBeGreaterThan(1_000_000)
    expect(others.length).toBeGreaterThan(2000)
    expect(others.filter((character) => anyKnown.test(character))).toEqual([])
    expect(characters.filter((character) => character <= '\x7f' && anyKnown.test(character))).toEqual([])
  })
})
