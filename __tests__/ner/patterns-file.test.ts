import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { PatternsFileError, type FileRemark } from '../../src/ner/patterns-file-error.ts'
import { LIMITS, parsePatternsFile } from '../../src/ner/patterns-file.ts'
import { anyCharacter } from '../any-character.ts'

function mistakesIn(text: string, builtInTypes: readonly string[] = []): readonly FileRemark[] {
  try {
    parsePatternsFile(text, 'entities.yml', builtInTypes)
    return []
  } catch (error) {
    if (error instanceof PatternsFileError) return error.mistakes
    throw error
  }
}

const places = (mistakes: readonly FileRemark[]) => mistakes.map(({ line, column }) => `${line}:${column}`)
const sentences = (mistakes: readonly FileRemark[]) => mistakes.map(({ sentence }) => sentence)

/** A file whose one type has these lines. */
const typeOf = (...lines: readonly string[]) =>
  ['version: 1', 'entities:', '  order:', ...lines.map((line) => `    ${line}`), ''].join('\n')

describe('a patterns-file without mistakes', () => {
  it('is read whole', () => {
    const text = [
      'version: 1',
      'reference-date: 2026-11-22',
      'entities:',
      '  order:',
      String.raw`    pattern: '\bORD-\d{6,8}\b'`,
      '    ignore-case: TRUE',
      '    column: ner_purchase_orders',
      '    near: [order, bestellung]',
      '    not-near: [invoice]',
      '    examples:',
      "      match: ['my order ORD-123456']",
      '      no-match:',
      "        - 'ORD-12'",
      '  tier:',
      '    values: [gold card, "silver card"]',
      '',
    ].join('\n')
    expect(parsePatternsFile(text, 'ci/entities.yml')).toEqual({
      name: 'ci/entities.yml',
      referenceDate: '2026-11-22',
      entities: [
        {
          type: 'order',
          column: 'ner_purchase_orders',
          definition: { by: 'pattern', pattern: String.raw`\bORD-\d{6,8}\b` },
          ignoreCase: true,
          near: ['order', 'bestellung'],
          notNear: ['invoice'],
          at: { line: 5, column: 14 },
          examples: {
            match: [{ at: { line: 11, column: 15 }, text: 'my order ORD-123456' }],
            noMatch: [{ at: { line: 13, column: 11 }, text: 'ORD-12' }],
          },
        },
        {
          type: 'tier',
          column: 'ner_tiers',
          definition: { by: 'values', values: ['gold card', 'silver card'] },
          ignoreCase: false,
          near: [],
          notNear: [],
          at: { line: 15, column: 13 },
          examples: { match: [], noMatch: [] },
        },
      ],
    })
  })

  it('survives the way to a worker thread', () => {
    const file = parsePatternsFile(readFileSync('examples/entities.yml', 'utf8'), 'entities.yml')
    expect(structuredClone(file)).toEqual(file)
    expect(file.entities.map(({ type }) => type)).toEqual(['order', 'tier', 'customer', 'ticket'])
  })

  const fine: readonly [what: string, text: string][] = [
    ['a version alone', 'version: 1'],
    ['a BOM and CRLF', '\uFEFFversion: 1\r\nentities:\r\n  a:\r\n    values: [x]\r\n'],
    ['JSON', '{"version": 1, "entities": {"a": {"pattern": "\\\\d", "ignore-case": false}}}'],
    ['a type named null', 'version: 1\nentities:\n  null: {values: [x]}'],
    ['a type named constructor', 'version: 1\nentities:\n  constructor: {values: [x]}'],
    ['a type of 32 characters', `version: 1\nentities:\n  ${'a'.repeat(32)}: {values: [x]}`],
    ['a pattern of 512 characters', typeOf(`pattern: '${'🎉'.repeat(LIMITS.patternCharacters)}'`)],
    ['a leap day', 'version: 1\nreference-date: 2028-02-29'],
    ['two types of one pattern', 'version: 1\nentities: {a: {pattern: x}, b: {pattern: x}}'],
    ['20,000 values', typeOf(`values: [${'x,'.repeat(LIMITS.values)}]`)],
    [
      'an anchor sign, a tag sign and an alias sign in text',
      typeOf("values: ['&a', '!b', '*c', x&y, x!y, x*y]"),
    ],
    ['a block of text', typeOf('pattern: >-', '  *a&b!c{1}'.replace('*', ''))],
  ]
  it.each(fine)('may have %s', (_, text) => {
    expect(mistakesIn(text)).toEqual([])
  })

  it('may replace a built-in type and keep its column', () => {
    expect(mistakesIn('version: 1\nentities: {ticket: {values: [x]}}', ['ticket'])).toEqual([])
  })
})

describe('a mistake in a patterns-file', () => {
  const cases: readonly [what: string, text: string, place: string, sentence: RegExp][] = [
    ['an empty file', '', '1:1', /empty/u],
    ['comments alone', '# nothing\n', '1:1', /empty/u],
    ['a list', '- a\n', '1:1', /must have keys below it: "version"/u],
    ['text', 'just text', '1:1', /must have keys/u],
    ['no version', 'entities: {}', '1:1', /must say "version: 1"/u],
    ['another version', 'version: 2', '1:10', /must be 1/u],
    ['a version in quotes', 'version: "1"', '1:10', /must be 1/u],
    ['an unknown key', 'version: 1\nentitys: {}', '2:1', /did you mean "entities"\?/u],
    ['an unknown key like none', 'version: 1\nsecret: 1', '2:1', /the keys are "version", "reference-date"/u],
    ['a camel-case key', typeOf('pattern: x', 'ignoreCase: true'), '5:5', /did you mean "ignore-case"\?/u],
    ['a misspelt key', typeOf('patern: x', 'values: [x]'), '4:5', /did you mean "pattern"\?/u],
    ['an underscored key', typeOf('pattern: x', 'not_near: [x]'), '5:5', /did you mean "not-near"\?/u],
    [
      'a key in examples',
      typeOf('pattern: x', 'examples: {nomatch: [y]}'),
      '5:16',
      /did you mean "no-match"\?/u,
    ],
    ['examples as a list', typeOf('pattern: x', 'examples: [y]'), '5:15', /"match", "no-match"/u],
    ['a duplicate key', typeOf('pattern: x', 'pattern: y'), '5:5', /second time/u],
    [
      'a duplicate type',
      'version: 1\nentities:\n  a: {values: [x]}\n  "a": {values: [y]}',
      '4:3',
      /second time/u,
    ],
    ['a type in capitals', 'version: 1\nentities:\n  Order: {values: [x]}', '3:3', /lower-case letter/u],
    [
      'a type of 33 characters',
      `version: 1\nentities:\n  ${'a'.repeat(33)}: {values: [x]}`,
      '3:3',
      /at most 31/u,
    ],
    [
      'a type named __proto__',
      'version: 1\nentities:\n  __proto__: {values: [x]}',
      '3:3',
      /lower-case letter/u,
    ],
    ['entities as a list', 'version: 1\nentities:\n  - order', '3:3', /must hold types/u],
    ['entities as nothing', 'version: 1\nentities:\n', '2:10', /must hold types/u],
    ['a type as text', 'version: 1\nentities:\n  order: ORD', '3:10', /Type "order" must have keys/u],
    ['neither pattern nor values', typeOf('ignore-case: true'), '3:3', /needs a "pattern" or "values"/u],
    ['pattern and values', typeOf('pattern: x', 'values: [x]'), '5:5', /keep one/u],
    ['a pattern as a number', typeOf('pattern: 12'), '4:14', /must be text/u],
    ['a pattern as nothing', typeOf('pattern:'), '4:13', /must be text/u],
    ['an empty pattern', typeOf("pattern: ''"), '4:14', /can match no character/u],
    ['a pattern that can be empty', typeOf("pattern: 'a*'"), '4:14', /can match no character/u],
    ['a pattern of an edge', typeOf(String.raw`pattern: '\b'`), '4:14', /can match no character/u],
    ['a pattern that looks only', typeOf("pattern: '(?=a)|b'"), '4:14', /can match no character/u],
    [
      'a pattern in a block that keeps its line end',
      typeOf('pattern: |', "  'a'"),
      '4:14',
      /line end.*write \|- for \|/u,
    ],
    ['an open group', typeOf("pattern: '(a'"), '4:14', /flag u: Unterminated group/u],
    ['a count from more to less', typeOf("pattern: 'a{2,1}'"), '4:14', /flag u: numbers out of order/u],
    [
      'a lone bracket, as flag u sees it',
      typeOf("pattern: 'a]'"),
      '4:14',
      /flag u: Lone quantifier brackets/u,
    ],
    ['an escape unknown to flag u', typeOf(String.raw`pattern: '\-'`), '4:14', /flag u: Invalid escape/u],
    [
      'a class of flag v',
      typeOf(String.raw`pattern: '\p{RGI_Emoji}'`),
      '4:14',
      /flag u: Invalid property name/u,
    ],
    [
      'a pattern of 513 characters',
      typeOf(`pattern: '${'a'.repeat(513)}'`),
      '4:14',
      /has 513 .* at most 512/u,
    ],
    ['values as text', typeOf('values: gold'), '4:13', /must be a list/u],
    ['no values', typeOf('values: []'), '4:13', /"values" is empty/u],
    ['a number as a value', typeOf('values: [gold, 42]'), '4:20', /single quotes/u],
    ['an empty value', typeOf("values: [gold, '']"), '4:20', /without space/u],
    ['a blank value', typeOf("values: [' gold']"), '4:14', /without space/u],
    ['half a surrogate pair', typeOf(String.raw`values: ["\uD83C"]`), '4:14', /must be text/u],
    ['no cues', typeOf('pattern: x', 'near: []'), '5:11', /"near" is empty/u],
    ['a cue as text', typeOf('pattern: x', 'not-near: invoice'), '5:15', /"not-near" must be a list/u],
    [
      'an example as a number',
      typeOf('pattern: x', 'examples: {match: [1]}'),
      '5:24',
      /"match" must be text/u,
    ],
    ['yes for true', typeOf('pattern: x', 'ignore-case: yes'), '5:18', /true or false/u],
    ['a column with a capital', typeOf('pattern: x', 'column: ner_Orders'), '5:13', /"column" must be ner_/u],
    ['a column of another kind', typeOf('pattern: x', 'column: intent'), '5:13', /"column" must be ner_/u],
    ['a column of nothing', typeOf('pattern: x', 'column: ner_'), '5:13', /"column" must be ner_/u],
    ['a long column', typeOf('pattern: x', `column: ner_${'a'.repeat(61)}`), '5:13', /1 to 60/u],
    ['a day that is none', 'version: 1\nreference-date: 2026-02-30', '2:17', /day of the calendar/u],
    ['a day of another shape', 'version: 1\nreference-date: 22.11.2026', '2:17', /day of the calendar/u],
    ['a time', 'version: 1\nreference-date: 2026-11-22T10:00:00', '2:17', /day of the calendar/u],
    ['an alias and its anchor', 'version: &v 1\nreference-date: *v', '1:10', /Anchors/u],
    ['a merge key', 'version: 1\nentities:\n  order: {<<: {pattern: x}}', '3:3', /needs a "pattern"/u],
    ['a tag', 'version: !!int 1', '1:10', /Tags/u],
    ['a tag of our own', typeOf('pattern: !regex x'), '4:14', /Tags/u],
    ['YAML 1.1', '%YAML 1.1\n---\nversion: 1', '1:1', /Directives/u],
    ['two documents', 'version: 1\n---\nversion: 1', '2:1', /one document/u],
    ['a tab', 'version: 1\nentities:\n\torder:\n', '3:1', /Tabs/u],
    ['a pattern in double quotes', typeOf(String.raw`pattern: "\d"`), '4:15', /in single quotes/u],
    ['an open quote', typeOf("pattern: 'x"), '5:1', /missing/u],
    ['a list as a key', 'version: 1\n? [a]\n: b', '2:3', /plain word/u],
    ['a bracket too many', 'version: [1]]', '1:13', /not valid YAML/u],
    ['a file above the limit', `version: 1 #${'x'.repeat(LIMITS.bytes)}`, '1:1', /1048576 bytes/u],
    ['too many tokens', `version: 1\nentities: [${','.repeat(300_000)}]`, '1:1', /tokens/u],
  ]
  it.each(cases)('%s is reported where it is', (_, text, place, sentence) => {
    const [first] = mistakesIn(text)
    expect(first && `${first.line}:${first.column}`).toBe(place)
    expect(first?.sentence).toMatch(sentence)
  })

  it('of one type does not hide those of another', () => {
    const text = [
      'version: 2',
      'entitis: {}',
      'entities:',
      '  Order: {pattern: "("}',
      '  tier:',
      '    values: gold',
      '    nearr: [x]',
      '    examples: {match: [1, two, 3]}',
    ].join('\n')
    expect(places(mistakesIn(text))).toEqual(['1:10', '2:1', '4:3', '4:20', '6:13', '7:5', '8:24', '8:32'])
  })

  it('of syntax is reported once a line, with what is refused elsewhere', () => {
    expect(places(mistakesIn('version: *one\nentities: ]]]]\n'))).toEqual(['1:10', '2:11'])
  })

  it.each([100, 700, 5000, 100_000])('of nesting %d deep is reported', (depth) => {
    const [first] = mistakesIn(`version: ${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(first?.sentence).toMatch(/nested too deeply|The version must be 1/u)
  })

  it('gives up the columns of types in use only', () => {
    const text = 'version: 1\nentities:\n  day: {pattern: x, column: ner_dates}'
    expect(mistakesIn(text, ['phone'])).toEqual([])
    expect(sentences(mistakesIn(text, ['date']))).toEqual([
      'Type "day" has the column ner_dates of type "date": give it another "column"',
    ])
  })

  it('in columns counts defaults too', () => {
    const text = 'version: 1\nentities:\n  order: {pattern: x}\n  other: {pattern: y, column: ner_orders}'
    expect(places(mistakesIn(text))).toEqual(['4:31'])
    const both = 'version: 1\nentities:\n  a: {pattern: x, column: ner_ds}\n  d: {pattern: y}'
    expect(places(mistakesIn(both))).toEqual(['4:3'])
  })

  it('in the number of types is reported at the first too many', () => {
    const types = Array.from({ length: LIMITS.types + 2 }, (_, number) => `  t${number}: {values: [x]}`)
    expect(places(mistakesIn(['version: 1', 'entities:', ...types].join('\n')))).toEqual([
      `${LIMITS.types + 3}:3`,
    ])
  })

  it('in the number of values is counted over all types, once', () => {
    const half = `{values: [${'x,'.repeat(LIMITS.values / 2 + 1)}]}`
    const text = `version: 1\nentities:\n  a: ${half}\n  b: ${half}\n  c: ${half}`
    expect(places(mistakesIn(text))).toEqual(['4:15'])
  })

  it('ends in one sentence that names the file and the first of them', () => {
    const lines = Array.from({ length: 14 }, (_, number) => `x${number}: 1`)
    const parse = () => parsePatternsFile(['version: 1', ...lines].join('\n'), 'ci/entities.yml')
    expect(parse).toThrow(expect.objectContaining({ code: 'PATTERN_FILE', file: 'ci/entities.yml' }))
    expect(parse).toThrow(
      /^ci\/entities\.yml, line 2, column 1: The file has no such key: .*; and 4 more mistakes$/u,
    )
    const eleven = ['version: 1', ...lines.slice(0, 11)].join('\n')
    expect(() => parsePatternsFile(eleven, 'ci/entities.yml')).toThrow(/; and 1 more mistake$/u)
  })
})

describe('whatever a patterns-file holds', () => {
  it('is never repeated by its mistakes (T9)', () => {
    const canary = 'CANARY'
    const hostile = `${canary}::error::##[add-mask]\u202E@everyone`
    const texts = [
      hostile,
      `${hostile}: 1`,
      `version: ${hostile}`,
      `version: 1\nreference-date: ${hostile}`,
      `version: 1\nentities:\n  '${hostile}': {pattern: x}`,
      `version: 1\nentities: {${canary}: {${canary}: 1}}`,
      typeOf(`pattern: '${hostile}('`),
      typeOf(`pattern: '(: ${canary}'`),
      typeOf(`pattern: '/${canary}/u: Lone ${canary}('`),
      typeOf(`pattern: x`, `column: '${hostile}'`, `near: '${hostile}'`, `${canary}: ${canary}`),
      typeOf(`pattern: !${canary} x`, `near: [*${canary}, &${canary} x]`),
      typeOf(`pattern: "\\q${canary}"`),
      `%${canary}\n---\nversion: 1`,
      `version: '${canary}\n${canary}`,
      `[core]\n\ttoken = ${canary}\n`,
    ]
    for (const text of texts) {
      const found = sentences(mistakesIn(text))
      expect(found).not.toEqual([])
      expect(found.join('\n')).not.toContain(canary)
      expect(found.join('\n')).not.toMatch(/::|##\[|@|\u202E/u)
    }
  })

  it('ends in a file or in mistakes that have a place', () => {
    const example = readFileSync('examples/entities.yml', 'utf8')
    const piece = fc.constantFrom(
      'version: 1\n',
      'entities:\n',
      '  a:\n',
      '    pattern: ',
      '    values: ',
      '[',
      ']',
      '{',
      '}',
      "'",
      '"',
      ': ',
      '- ',
      '\n',
      '\t',
      '|',
      '>',
      '&a ',
      '*a',
      '!t ',
      '%',
      '---\n',
      '...\n',
      '? ',
      '#',
      ',',
      '\\',
      '(',
      '\uFEFF',
      '\u2028',
      '\uD800',
      '\0',
      '<<: ',
    )
    const pieces = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''))
    const spliced = fc
      .tuple(fc.nat(example.length), fc.nat(20), fc.oneof(pieces, fc.string({ unit: anyCharacter })))
      .map(([at, removed, inserted]) => example.slice(0, at) + inserted + example.slice(at + removed))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), pieces, spliced, fc.json()), (text) => {
        const lines = text.split('\n')
        const isInText = ({ line, column }: FileRemark) =>
          column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1
        expect(mistakesIn(text).filter((mistake) => !isInText(mistake))).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  it('leaves stack traces as they were', () => {
    const before = Error.stackTraceLimit
    mistakesIn(']]]]')
    expect(Error.stackTraceLimit).toBe(before)
  })

  it('touches no prototype (T14)', () => {
    mistakesIn('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}')
    mistakesIn(typeOf('__proto__: {polluted: 1}', 'pattern: x', 'examples: {__proto__: {polluted: 1}}'))
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })
})
