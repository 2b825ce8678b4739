import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readDialect } from '../../src/csv/dialect.ts'
import { createAnnotate } from '../../src/engine/annotate.ts'
import type { AnnotatedChunk } from '../../src/engine/annotated-chunk.ts'
import { createCandidates } from '../../src/engine/candidates.ts'
import { createFindPatterns } from '../../src/engine/find-patterns.ts'
import { kernelPatternsOf } from '../../src/engine/kernel-patterns.ts'
import { automatonOf } from '../../src/ner/automaton/pattern-automaton.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import { createOwnRecognisers, type OwnType } from '../../src/ner/own-type.ts'
import { instantiate } from '../../src/csv/wasm/module.ts'
import { PLACES, type Placed, placesIn } from '../csv/places.ts'
import { nestedPatterns, plainPatterns } from '../ner/automaton/patterns.ts'

describe('the kernel that finds patterns', () => {
  it('does what recognisers do, with any regular patterns and any document', () => {
    const seen = { undecided: 0, mentions: 0, documents: 0 }
    const search = fc.tuple(fc.constantFrom(...HEADS), fc.boolean()).chain(([head, short]) =>
      fc.tuple(
        fc.constant(head),
        fc.array(regularOf(short ? nestedPatterns : plainPatterns), {
          minLength: 1,
          maxLength: TYPES.length,
        }),
        fc.array(recordsUnder(head, short), { minLength: 30, maxLength: 30 }),
      ),
    )
    fc.assert(
      fc.property(search, ([head, types, documents]) => {
        const own = types.flatMap(([pattern, ignoreCase], at) => ownType(pattern, TYPES[at], ignoreCase))
        const { find, annotate, placed } = twoWays(Buffer.from(head), own)
        for (const document of documents) {
          const found = annotatedBy(find, document, placed(document, placeOf(seen.documents)))
          seen.documents++
          const expected = annotatedBy(annotate, document) ?? fail()
          expect(plain(found ?? expected)).toEqual(plain(expected))
          if (!found) seen.undecided++
          seen.mentions += found?.tally.mentions.reduce((all, mentions) => all + mentions, 0) ?? 0
        }
      }),
      { numRuns: 400 },
    )
    expect(seen.documents).toBeGreaterThan(10_000)
    expect(seen.mentions).toBeGreaterThan(25_000)
    expect(seen.undecided).toBeLessThan(0.05 * seen.documents)
  })

  it.each([
    ['the longer of two that overlap', ['ab', 'abc'], 'xabcx', [['b', 'abc']]],
    ['the earlier of two as long', ['bc', 'ab'], 'abc', [['b', 'ab']]],
    ['the longer in UTF-16 units, not in bytes', ['abc', 'c日'], 'abc日', [['a', 'abc']]],
    ['the earlier of two as long in units', ['xy', 'yé'], 'xyé', [['a', 'xy']]],
    ['the first by name of two alike', ['ab', 'a[b]'], 'ab', [['a', 'ab']]],
    ['both of two that touch', ['ab', 'cd'], 'abcd', [['a', 'ab'], ['b', 'cd']]],
    ['what is left beside a longer one', ['a', 'aab'], 'aaab a', [['a', 'a'], ['b', 'aab'], ['a', 'a']]],
  ])('keeps %s', (_what, sources, text, expected) => {
    const own = sources.flatMap((pattern, at) => ownType(pattern, ['a', 'b'][at], false))
    const found = findIn(own, `utterance\n${text}\n`)
    const { entities } = JSON.parse(`{"entities":${Buffer.from(found?.entityLines ?? []).toString()}}`)
    expect(entities.map(({ type, text }: Span) => [type, text])).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['a letter that is a word character in any case only', String.raw`ord\b`, 'ord\u017f'],
    ['the Kelvin sign', String.raw`ord\b`, 'ord\u212a'],
  ])('leaves a text undecided that has %s beside a boundary', (_what, pattern, text) => {
    expect(findIn(ownType(pattern, 'a', true), `utterance\n${text}\n`)).toBeUndefined()
    expect(
      findIn(ownType(pattern, 'a', true), 'utterance\nord \u0153 ord\u2019s\n')?.tally.mentions[0],
    ).toBeGreaterThan(0)
  })

  it('leaves a row undecided that has very many matches, and decides one that has many', () => {
    expect(findIn(ownType('a', 'a', false), `utterance\n${'a '.repeat(100)}\n`)?.tally.mentions[0]).toBe(100)
    expect(findIn(ownType('a', 'a', false), `utterance\n${'a '.repeat(1000)}\n`)).toBeUndefined()
  })

  it('gives up a search that would read a text again and again', () => {
    const own = ownType('a[^b]*b|a', 'a', false)
    expect(findIn(own, `utterance\n${'a '.repeat(10)}\n`)).toBeDefined()
    expect(findIn(own, `utterance\n${`a${' '.repeat(1000)}`.repeat(100)}\n`)).toBeUndefined()
  })

  it.each(PLACES)('makes room for lists and cells that are longer than the chunk, %s', (place) => {
    const own = ['a', 'b', 'c', 'd'].flatMap((type) => ownType(`${type}[\\s";]+`, type, false))
    const row = (letter: string): string => `"${letter}${'"";\n'.repeat(3000)}"\n`
    const raw = `utterance\n${['a', 'b', 'c', 'd', 'a'].map(row).join('').repeat(8)}`
    const { annotate, head } = twoWays(Buffer.from(raw), own)
    const expected = annotatedBy(annotate, Buffer.from(raw).subarray(head))
    const found = findIn(own, raw, place)
    expect(found?.output.length).toBeGreaterThan(1.9 * raw.length)
    expect(Buffer.compare(found?.output ?? fail(), expected?.output ?? fail())).toBe(0)
    expect(Buffer.compare(found?.entityLines ?? fail(), expected?.entityLines ?? fail())).toBe(0)
    expect(found?.tally).toEqual(expected?.tally)
  })

  it('counts the mentions of as many types as may be, in more rows and intents than there is room for at first', () => {
    const types = Array.from({ length: 64 }, (_, type) => `t${type}`)
    const own = types.flatMap((type) => ownType(`\\b${type}\\b`, type, false))
    const drawn = (row: number, mention: number): string => types[(row * 31 + mention * mention) % 64] ?? ''
    const rows = Array.from({ length: 1500 }, (_, row) => {
      const mentions = Array.from({ length: row % 2 === 0 ? 0 : 40 }, (_, mention) => drawn(row, mention))
      return `${row},intent ${row % 900},${mentions.join(' ')}\n`
    })
    const head = 'id,intent,utterance\n'
    const { find, annotate } = twoWays(Buffer.from(head), own)
    const counts = [rows, rows.slice(0, 10), rows].map((some) => {
      const document = Buffer.from(some.join(''))
      const expected = plain(annotatedBy(annotate, document) ?? fail())
      expect(plain(annotatedBy(find, document) ?? fail())).toEqual(expected)
      return expected.tally.mentions.reduce((all, mentions) => all + mentions, 0)
    })
    expect(counts).toEqual([30_000, 200, 30_000])
  })
})

describe('patterns are for the kernel', () => {
  const [order = fail()] = ownType(String.raw`ORD-\d+`, 'order', false)
  it.each([
    { what: 'nothing else is looked for', own: [order], is: true },
    { what: 'a built-in type is looked for as well', own: [order], types: ['order', 'date'], is: false },
    { what: 'one has a cue', own: [{ ...order, near: ['order'] }], is: false },
    { what: 'one has a word that must not be near', own: [{ ...order, notNear: ['order'] }], is: false },
    {
      what: 'one is a list',
      own: [{ ...order, definition: { by: 'values' as const, values: ['x'] } }],
      is: false,
    },
    { what: 'one is not regular', own: ownType(String.raw`(a|b)\1`, 'order', false), is: false },
  ])('when $what: $is', ({ own, types = ['order'], is }) => {
    expect(kernelPatternsOf({ recognisers: { types, own } }) !== undefined).toBe(is)
  })

  it('unless two sets of types are compared', () => {
    const recognisers = { types: ['order'], own: [order] }
    expect(kernelPatternsOf({ recognisers, base: { recognisers } })).toBeUndefined()
  })
})

interface Span {
  readonly type: string
  readonly text: string
}

const TYPES = ['date', 'phone', 'email', 'ticket']

/** With and without an intent, and with columns of ours that are already there, some of them twice. */
const HEADS = [
  'utterance\n',
  'id,utterance,intent\n',
  'intent;utterance;ner_phones\n',
  'ner_dates\tutterance\tner_dates\tner_phones\tner_emails\tner_tickets\n',
]

const PIECES = [
  'a', 'b', 'k', 'l', 's', 'AB', 'é', '日', '😀', '\u017f', '\u212a', 'œ', ' ', '-', '.', ';', ',', '\\', '@', '1', '42',
  '""', '\n', '\r\n', '\t', '\u0001',
] // prettier-ignore
const LONG_PIECES = [...PIECES, 'TICKET-12 or so', 'ann@example.com', 'x'.repeat(20), ' '.repeat(40), 'aaa']

/** Records of quoted cells; short ones, so that a `RegExp` that takes exponential time comes to an end. */
function recordsUnder(head: string, short: boolean): fc.Arbitrary<Buffer> {
  const [delimiter = ','] = /[,;\t]/u.exec(head) ?? []
  const columns = head.trim().split(delimiter)
  const pieces = fc.array(fc.constantFrom(...(short ? PIECES : LONG_PIECES)), { maxLength: 9 })
  const cell = pieces.map((drawn) => `"${drawn.join('')}"`)
  const record = fc.tuple(...columns.map(() => cell)).map((cells) => `${cells.join(delimiter)}\n`)
  return fc.array(record, { maxLength: 5 }).map((records) => Buffer.from(records.join('')))
}

function regularOf(patterns: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, boolean]> {
  return fc
    .tuple(patterns, fc.boolean())
    .filter(([pattern, ignoreCase]) => automatonOf(pattern, ignoreCase) !== undefined)
}

function ownType(pattern: string, type = 'a', ignoreCase = false): readonly OwnType[] {
  const definition = { by: 'pattern', pattern } as const
  return [{ type, column: `ner_${type}s`, definition, ignoreCase, near: [], notNear: [] }]
}

/** The same search, once by the kernel and once by recognisers. */
function twoWays(raw: Buffer, own: readonly OwnType[]) {
  const dialect = readDialect(raw, true, { entities: own }) ?? fail()
  const locale = parseLocale('en-US') ?? fail()
  const types = own.map(({ type }) => type)
  const wasm = instantiate()
  return {
    head: dialect.headBytes,
    placed: placesIn(wasm, Math.max(LONGEST_DOCUMENT, raw.length)),
    find: createFindPatterns(dialect, kernelPatternsOf({ recognisers: { types, own } }) ?? fail(), wasm),
    annotate: createAnnotate({ dialect, locale, candidates: createCandidates(createOwnRecognisers(own)) }),
  }
}

function findIn(
  own: readonly OwnType[],
  raw: string,
  place: (typeof PLACES)[number] = 'anywhere',
): AnnotatedChunk | undefined {
  const { find, head, placed } = twoWays(Buffer.from(raw), own)
  const rows = Buffer.from(raw).subarray(head)
  return annotatedBy(find, rows, placed(rows, place))
}

/** Each in turn. */
const placeOf = (document: number): (typeof PLACES)[number] => PLACES[document % PLACES.length] ?? 'anywhere'
const LONGEST_DOCUMENT = 8192

/** As strings and lists: comparing buffers byte by byte would take most of the time. */
function plain({ output, entityLines, entityRows, entityIntents, tally, ...others }: AnnotatedChunk) {
  return {
    ...others,
    output: Buffer.from(output).toString('latin1'),
    lists: Buffer.from(entityLines).toString('latin1'),
    rows: [...entityRows],
    intents: [...entityIntents],
    tally: {
      ...tally,
      mentions: [...tally.mentions],
      rowsOfType: [...tally.rowsOfType],
      values: tally.values.map((values) => [...values]),
    },
  }
}

function annotatedBy(
  annotate: ReturnType<typeof createFindPatterns>,
  rows: Buffer,
  { chunk, room }: Placed = { chunk: rows, room: Buffer.alloc(0) },
): AnnotatedChunk | undefined {
  const result = annotate?.(chunk, false, room)
  return result?.state === 'faulty' ? fail() : result
}

function fail(): never {
  throw new Error('The test is wrong')
}
