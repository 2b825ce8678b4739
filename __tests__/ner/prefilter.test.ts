import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { compilePrefilter } from '../../src/ner/prefilter.ts'
import { MARK, type Needs } from '../../src/ner/recogniser.ts'

const monthsAndOrdinals: Needs = {
  marks: MARK.digit,
  words: [
    ['march', 'märz', 'may'],
    ['third', 'dritter'],
  ],
}
const today: Needs = { marks: 0, words: [['today', 'às', 'a']] }

describe('prefilter', () => {
  it.each([
    ['third of march', true],
    ['THIRD OF MARCH', true],
    ['the marching third', true],
    ['(third)march', true],
    ['…third “march”', true],
    ['_third_march', true],
    ['dritter März', true],
    ['dritter MÄRZ', true],
    ['dritter möchte', false],
    ['this market', false],
    ['of march', false],
    ['the third', false],
    ['athird of smarch', false],
    ['thir marc', false],
    ['', false],
  ])('asks for a word of each list: %s', (text, passes) => {
    expect(holds([monthsAndOrdinals], text)).toBe(passes)
  })

  it('reads only the bytes of the utterance', () => {
    const bytes = new TextEncoder().encode('third,march')
    const { holdsWords } = compilePrefilter([monthsAndOrdinals])
    expect(holdsWords(bytes, 0, bytes.length)).toBe(true)
    expect(holdsWords(bytes, 0, bytes.length - 1)).toBe(false)
    expect(holdsWords(bytes, 1, bytes.length)).toBe(false)
  })

  it('keeps recognisers apart, and joins their marks', () => {
    const other: Needs = { marks: MARK.at, words: [['alpha'], ['beta']] }
    const { marks, hasWords } = compilePrefilter([monthsAndOrdinals, other, today])
    expect(marks).toBe(MARK.digit | MARK.at)
    expect(hasWords).toBe(true)
    expect(holds([monthsAndOrdinals, other], 'third alpha')).toBe(false)
    expect(holds([monthsAndOrdinals, other], 'beta alpha')).toBe(true)
    expect(holds([monthsAndOrdinals, other, today], 'what today')).toBe(true)
  })

  it('takes stems shorter than three letters', () => {
    expect(holds([{ marks: 0, words: [['a']] }], 'is it an ox')).toBe(true)
    expect(holds([{ marks: 0, words: [['a']] }], 'is it so')).toBe(false)
    expect(holds([{ marks: 0, words: [['à']] }], 'À la')).toBe(true)
    expect(holds([{ marks: 0, words: [['à']] }], 'é la')).toBe(false)
  })

  it.each([
    ['ac', false],
    ['ab', true],
    ['abcd', true],
    ['ac abx', true],
    ['x4', false],
    ['4', true],
    ['47 xyz', true],
    ['47th', true],
  ])('keeps apart stems that begin alike, short and long: %s', (text, passes) => {
    const needs: Needs[] = [
      { marks: 0, words: [['a'], ['abcde', 'ab']] },
      { marks: 0, words: [['0'], ['4', '47t']] },
    ]
    expect(holds(needs, text)).toBe(passes)
  })

  it.each([
    ['groß', 'sehr GROẞ', true],
    ['straße', 'die STRAẞE', true],
    ['µg', '5 μg', true],
    ['ångström', '5 \u212Bngström', true],
    ['å', 'e', false],
  ])('takes every way to write a letter that has one beyond Latin-1: %s', (stem, text, passes) => {
    expect(holds([{ marks: 0, words: [[stem]] }], text)).toBe(passes)
  })

  it.each([
    ['one two three four fünf', true],
    ['one, two - three of four-fünf', true],
    ['one two three four and only a good while afterwards also fünf', false],
    ['one two three four', false],
    ['one two three and only a good while afterwards also four fünf one two', false],
    ['one two three and only a good while afterwards also four fünf one two three', true],
  ])('asks for words in a row: %s', (text, passes) => {
    const inRow = ['one', 'two', 'three', 'four', 'fünf']
    expect(compilePrefilter([{ marks: 0, inRow }]).hasWords).toBe(true)
    expect(holds([{ marks: 0, inRow }], text)).toBe(passes)
    expect(holds([monthsAndOrdinals, { marks: 0, inRow }], text)).toBe(passes)
  })

  it('has no words to look for when nobody asks', () => {
    expect(compilePrefilter([{ marks: MARK.at }]).hasWords).toBe(false)
    expect(holds([{ marks: MARK.at }], 'third of march')).toBe(false)
  })

  it('lets pass, never holds back, when there are more lists than bits', () => {
    const many = Array.from({ length: 40 }, (_, n): Needs => ({
      marks: 0,
      words: [[`left${n}`], [`right${n}`]],
    }))
    expect(holds(many, 'right39 left39')).toBe(true)
    expect(holds(many, 'nothing here')).toBe(false)
    expect(holds(many, many.map((_, n) => `right${n}`).join(' '))).toBe(false)
  })

  it('never holds back a text that holds a word of every list, whatever stands around', () => {
    const stem = fc.string({
      unit: fc.constantFrom('a', 'b', 'k', 'S', 'é', 'ö', 'ж', '中'),
      minLength: 1,
      maxLength: 6,
    })
    const lists = fc.array(fc.array(stem, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    const filler = fc.string({
      unit: fc.constantFrom(' ', '.', '“', 'a ', '_', '-'),
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(
        fc.array(lists, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        filler,
        (all, pick, between) => {
          const lists = all[pick % all.length] ?? []
          const text = lists.map((list) => list[pick % list.length]?.toUpperCase()).join(` ${between} `)
          expect(
            holds(
              all.map((words) => ({ marks: 0, words })),
              text,
            ),
          ).toBe(true)
        },
      ),
    )
  })
})

function holds(needs: readonly Needs[], text: string): boolean {
  const bytes = new TextEncoder().encode(text)
  return compilePrefilter(needs).holdsWords(bytes, 0, bytes.length)
}
