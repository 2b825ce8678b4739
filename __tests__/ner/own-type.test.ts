import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createOwnRecogniser, CUE_DISTANCE, type OwnType } from '../../src/ner/own-type.ts'
import { shapeOf } from '../../src/ner/pattern-shape.ts'
import { MARK, type Needs } from '../../src/ner/recogniser.ts'

function ownType(changes: Partial<OwnType> & Pick<OwnType, 'definition'>): OwnType {
  return { type: 'order', column: 'ner_orders', ignoreCase: false, near: [], notNear: [], ...changes }
}

function ofPattern(pattern: string, changes: Partial<OwnType> = {}): OwnType {
  return ownType({ definition: { by: 'pattern', pattern }, ...changes })
}

function ofValues(values: readonly string[], changes: Partial<OwnType> = {}): OwnType {
  return ownType({ definition: { by: 'values', values }, ...changes })
}

function found(own: OwnType, text: string): readonly string[] {
  return createOwnRecogniser(own)
    .find(text)
    .map((span) => span.text)
}

describe('a recogniser made from a pattern', () => {
  it('gives a span as written, for every match', () => {
    const recogniser = createOwnRecogniser(ofPattern(String.raw`\bORD-\d{6,8}\b`))
    expect(recogniser.find('ORD-123456 and (ORD-98765432)')).toEqual([
      {
        type: 'order',
        start: 0,
        end: 10,
        text: 'ORD-123456',
        value: 'ORD-123456',
        rule: 'pattern',
        score: 1,
      },
      {
        type: 'order',
        start: 16,
        end: 28,
        text: 'ORD-98765432',
        value: 'ORD-98765432',
        rule: 'pattern',
        score: 1,
      },
    ])
    expect(recogniser.find('ORD-12345, ORD-123456789, WORD-123456, ord-123456')).toEqual([])
  })

  it('finds the same again in the next text', () => {
    const recogniser = createOwnRecogniser(ofPattern('a+'))
    expect(recogniser.find('xx aa')).toEqual(recogniser.find('xx aa'))
  })

  it('ignores letter case when told to', () => {
    expect(found(ofPattern('ord', { ignoreCase: true }), 'ORD Ord')).toEqual(['ORD', 'Ord'])
  })

  it('counts in code points and places in UTF-16 code units', () => {
    const [span] = createOwnRecogniser(ofPattern('.b')).find('🎉🎉b')
    expect(span).toMatchObject({ start: 2, end: 5, text: '🎉b' })
  })

  it('never gives an empty span', () => {
    expect(found(ofPattern('(?=a)|b'), 'ab')).toEqual(['b'])
  })

  it('finds what matchAll finds, empty matches aside, beyond the basic plane too', () => {
    const pattern = fc.constantFrom(
      '(?:)',
      'a*',
      '🎉?',
      '(?=a)|b',
      '.?',
      '(?<=🎉)a*',
      String.raw`\b`,
      'a|$',
      '[^a]*',
    )
    const text = fc.array(fc.constantFrom('a', 'b', '🎉', 'é', ' '), { maxLength: 12 })
    fc.assert(
      fc.property(
        pattern,
        text.map((parts) => parts.join('')),
        (source, input) => {
          const all = Array.from(input.matchAll(new RegExp(source, 'gu')), ([match]) => match)
          expect(found(ofPattern(source), input)).toEqual(all.filter((match) => match !== ''))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a recogniser made from values', () => {
  it('gives a span as written, for every value', () => {
    expect(
      createOwnRecogniser(ofValues(['gold card', 'gold'], { ignoreCase: true })).find('My Gold Card'),
    ).toEqual([
      { type: 'order', start: 3, end: 12, text: 'Gold Card', value: 'Gold Card', rule: 'value', score: 1 },
    ])
  })
})

describe('cue words', () => {
  const near = ofPattern(String.raw`\d{6}`, { near: ['order', 'Bestellung', 'numéro de commande'] })
  const cases: readonly [what: string, text: string, isFound: boolean][] = [
    ['before', 'order 123456', true],
    ['after', '123456 is my order', true],
    ['of any case', 'ORDER 123456, thanks', true],
    ['of any case, beyond ASCII', 'NUMÉRO DE COMMANDE 123456', true],
    ['touching it by a sign', 'order:123456', true],
    ['missing', 'my code is 123456', false],
    ['inside a longer word', 'reorder 123456, border', false],
    ['with an ending', 'orders 123456', false],
    ['ending in a letter beyond ASCII', 'orderé 123456', false],
    ['beginning where the distance ends, before', `order${' '.repeat(CUE_DISTANCE - 5)}123456`, true],
    ['beginning one too far, before', `order${' '.repeat(CUE_DISTANCE - 4)}123456`, false],
    ['ending where the distance ends, after', `123456${' '.repeat(CUE_DISTANCE - 5)}order`, true],
    ['ending one too far, after', `123456${' '.repeat(CUE_DISTANCE - 4)}order`, false],
    ['counted in UTF-16 code units', `order${'🎉'.repeat(CUE_DISTANCE / 2 - 3)} 123456`, true],
    ['counted in UTF-16 code units, too far', `order${'🎉'.repeat(CUE_DISTANCE / 2 - 3)}  123456`, false],
  ]
  it.each(cases)('a cue %s', (_, text, isFound) => {
    expect(found(near, text)).toEqual(isFound ? ['123456'] : [])
  })

  it('a cue inside the match is none', () => {
    expect(found(ofPattern('order [0-9]+', { near: ['order'] }), 'order 12')).toEqual([])
  })

  it('a short cue counts where a longer one begins too far away', () => {
    const own = ofPattern(String.raw`\d{6}`, { near: ['my order', 'order'] })
    expect(found(own, `my order${' '.repeat(CUE_DISTANCE - 5)}123456`)).toEqual(['123456'])
  })

  it('not-near turns matches away one by one', () => {
    const own = ofPattern(String.raw`\d{6}`, { notNear: ['invoice'] })
    expect(found(own, `invoice 111111${' '.repeat(CUE_DISTANCE)}222222`)).toEqual(['222222'])
    expect(found(own, 'invoices 111111')).toEqual(['111111'])
  })

  it('near and not-near hold together, for values as well', () => {
    const own = ofValues(['gold'], { near: ['card'], notNear: ['ring'] })
    expect(found(own, 'gold card')).toEqual(['gold'])
    expect(found(own, 'gold card or gold ring')).toEqual([])
    expect(found(own, 'gold')).toEqual([])
  })

  it('finds all cues among very many matches', () => {
    const own = ofPattern(String.raw`\d`, { near: ['x'] })
    expect(found(own, 'x 1 '.repeat(50_000)).length).toBe(50_000)
  })
})

describe('what an utterance must hold', () => {
  const always: Needs = { marks: MARK.always }
  const words = (...stems: readonly string[]): Needs => ({ marks: 0, words: [stems] })
  const marks = (marks: number): Needs => ({ marks })

  const ofPatterns: readonly [pattern: string, ignoreCase: boolean, needs: Needs][] = [
    [String.raw`\bORD-\d{6,8}\b`, true, marks(MARK.digit)],
    [String.raw`\d`, false, marks(MARK.digit)],
    ['[0-9.]+', false, marks(MARK.digit | MARK.dot)],
    [String.raw`[\w.]+@[\w.]+`, false, marks(MARK.at)],
    [String.raw`\w+@\d+`, false, marks(MARK.at)],
    ['https?://x', false, marks(MARK.colon)],
    [String.raw`\p{Nd}{4}`, false, marks(MARK.digit | MARK.nonAscii)],
    ['(?:A1|B@)', false, marks(MARK.digit | MARK.at)],
    [String.raw`(?:A1|\bBc)`, false, { marks: MARK.digit, words: [['Bc']] }],
    ['x(?=.*1)', false, marks(MARK.digit)],
    ['(?<=@)x', false, marks(MARK.at)],
    ['x(?!1)', false, always],
    ['a1?b', false, always],
    ['(?:1|a)', false, always],
    ['[^a]', false, always],
    ['.', false, always],
    ['gold', false, always],
    [String.raw`\bgold\b`, false, words('gold')],
    [String.raw`\bgold\b`, true, words('gold')],
    [String.raw`\bsilver\b`, false, words('silver')],
    [String.raw`\bsilver\b`, true, always],
    [String.raw`\bgoldfish\b`, true, words('goldfi')],
    [String.raw`\b(?:gold|tin) card`, false, words('gold', 'tin')],
    [String.raw`\bcolou?r`, false, words('colo')],
    [String.raw`\b[Gg]old`, false, words('Gold', 'gold')],
    [String.raw`\Bgold`, false, always],
    ['^gold', false, words('gold')],
    ['[ -]gold', false, words('gold')],
    [String.raw`(?<![\w-])gold`, false, words('gold')],
    [String.raw`(?<!\p{L})gold`, false, always],
    [String.raw`\büber`, false, words('ber')],
    [String.raw`\s(?:über|gold)`, false, words('gold', 'ü')],
    ['é', false, marks(MARK.nonAscii)],
    ['\u212A', true, always],
    ['\u212A', false, marks(MARK.nonAscii)],
    [String.raw`(?i:\bsilver)`, false, always],
    ['([@])x', false, marks(MARK.at)],
  ]
  it.each(ofPatterns)('for the pattern %s (ignore-case %s)', (pattern, ignoreCase, needs) => {
    const known = createOwnRecogniser(ofPattern(pattern, { ignoreCase })).needs
    expect({ ...known, ...(known.words && { words: known.words.map((list) => list.toSorted()) }) }).toEqual(
      needs,
    )
  })

  const ofValueLists: readonly [values: readonly string[], needs: Needs][] = [
    [['gold card', 'tin'], words('gold', 'tin')],
    [['plan 1', 'plan 2'], marks(MARK.digit)],
    [['a@b', 'c@1'], marks(MARK.at)],
    [['#gold', '3M'], words('gold', '3M')],
    [['über', 'gold'], words('ü', 'gold')],
    [['->', 'gold'], always],
  ]
  it.each(ofValueLists)('for the values %j', (values, needs) => {
    expect(createOwnRecogniser(ofValues(values)).needs).toEqual(needs)
  })

  it('adds the cue words where words are looked for anyway, or nothing else is known', () => {
    const near = ['Order number', 'commande']
    expect(createOwnRecogniser(ofValues(['gold'], { near })).needs.words).toEqual([
      ['gold'],
      ['Order', 'commande'],
    ])
    expect(createOwnRecogniser(ofPattern('[A-Z]+', { near })).needs).toEqual(words('Order', 'commande'))
    expect(createOwnRecogniser(ofPattern('[0-9]', { near })).needs).toEqual(marks(MARK.digit))
  })

  it('never holds back an utterance with a match', () => {
    let matches = 0
    fc.assert(
      fc.property(patternAndText, fc.boolean(), cues, ({ pattern, text }, ignoreCase, near) => {
        const own = createOwnRecogniser(ofPattern(pattern, { ignoreCase, near }))
        if (own.find(text).length === 0) return
        matches++
        expect(isMet(own.needs, text)).toBe(true)
      }),
      { numRuns: 20_000 },
    )
    expect(matches).toBeGreaterThan(4000)
  })

  it('never holds back an utterance with a value', () => {
    let matches = 0
    const values = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    })
    const text = fc.string({ unit: letter, maxLength: 30 })
    fc.assert(
      fc.property(values, text, text, fc.boolean(), (values, before, after, ignoreCase) => {
        const own = createOwnRecogniser(ofValues(values, { ignoreCase }))
        const utterance = `${before} ${values[0]} ${after}`
        if (own.find(utterance).length === 0) return
        matches++
        expect(isMet(own.needs, utterance)).toBe(true)
      }),
      { numRuns: 5000 },
    )
    expect(matches).toBeGreaterThan(2000)
  })

  it('never calls a pattern sure to take a character that takes none', () => {
    let empties = 0
    fc.assert(
      fc.property(patternAndText, ({ pattern, text }) => {
        const isEmpty = Array.from(text.matchAll(new RegExp(pattern, 'gu'))).some(([match]) => match === '')
        if (!isEmpty) return
        empties++
        expect(shapeOf(pattern, false)?.canBeEmpty).toBe(true)
      }),
      { numRuns: 5000 },
    )
    expect(empties).toBeGreaterThan(500)
  })
})

/** Letters that fold, marks, signs and what stands between words. */
const letter = fc.constantFrom(...Array.from('abkKsS019@.:/$ -_éÉüſ\u212A🎉'))
const cues = fc.array(fc.constantFrom('a', 'kb', 'é1', 'S'), { maxLength: 2 })

interface Part {
  readonly pattern: string
  /** A text it may match, when assertions agree. */
  readonly sample: string
}

const escapeLetter = (character: string) => (/[.$/]/u.test(character) ? `\\${character}` : character)

const leaf: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 5,
    arbitrary: letter.map((character) => ({ pattern: escapeLetter(character), sample: character })),
  },
  fc
    .tuple(
      fc.constantFrom(
        String.raw`\d`,
        String.raw`\w`,
        String.raw`\p{L}`,
        String.raw`\s`,
        '.',
        String.raw`\W`,
        '[^a]',
      ),
      letter,
    )
    .map(([pattern, sample]) => ({ pattern, sample })),
  fc
    .array(
      letter.filter((character) => character !== '-'),
      { minLength: 1, maxLength: 4 },
    )
    .map((characters) => ({
      pattern: `[${characters.join('')}]`,
      sample: characters[0] ?? '',
    })),
  fc
    .constantFrom(
      String.raw`\b`,
      String.raw`\b`,
      String.raw`\b`,
      '^',
      String.raw`(?<!\w)`,
      '(?<![a-zA-Z0-9_.])',
      '(?=.*1)',
      '(?<!a)',
    )
    .map((pattern) => ({
      pattern,
      sample: '',
    })),
)

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((parts) => ({
        pattern: parts.map((each) => each.pattern).join(''),
        sample: parts.map((each) => each.sample).join(''),
      })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('part'), tie('part')).map(([one, other]) => ({
        pattern: `(?:${one.pattern}|${other.pattern})`,
        sample: other.sample,
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('part'), fc.constantFrom('?', '+', '{2}', '*?', '{1,2}'))
        .map(([one, times]) => ({
          pattern: `(?:${one.pattern})${times}`,
          sample: times === '{2}' ? one.sample.repeat(2) : one.sample,
        })),
    },
    {
      weight: 1,
      arbitrary: tie('part').map((one) => ({
        pattern: `(?i:${one.pattern})`,
        sample: one.sample.toUpperCase(),
      })),
    },
  ),
}))

const patternAndText = fc
  .tuple(
    part,
    fc.string({ unit: letter, maxLength: 4 }),
    fc.string({ unit: letter, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([{ pattern, sample }, before, after, isApart]) => ({
    pattern,
    text: isApart ? `${before} ${sample} ${after}` : before + sample + after,
  }))

/** `Needs` as its documentation puts it, word for word and slowly. */
function isMet(needs: Needs, text: string): boolean {
  const bytes = new TextEncoder().encode(text)
  const marks = bytes.reduce((all, byte) => all | marksOfByte(byte), MARK.always as number)
  if ((marks & needs.marks) !== 0) return true
  return (
    needs.words !== undefined && needs.words.every((stems) => stems.some((stem) => holdsStem(bytes, stem)))
  )
}

function marksOfByte(byte: number): number {
  if (byte > 0x7f) return MARK.nonAscii | MARK.currency
  const character = String.fromCharCode(byte)
  if (/\d/u.test(character)) return MARK.digit
  const signs = new Map<string, number>([
    ['@', MARK.at],
    ['.', MARK.dot],
    [':', MARK.colon],
    ['/', MARK.slash],
    ['$', MARK.currency],
    ['%', MARK.currency],
  ])
  return signs.get(character) ?? 0
}

function holdsStem(bytes: Uint8Array, stem: string): boolean {
  const stemBytes = new TextEncoder().encode(stem)
  const beyondAscii = stemBytes.findIndex((byte) => byte > 0x7f)
  const compared = beyondAscii === -1 ? stemBytes : stemBytes.subarray(0, beyondAscii + 1)
  return bytes.some((byte, start) => {
    const isBeyond = byte > 0x7f
    if (!isBeyond && !(isLetterOrDigit(byte) && !isLetterOrDigit(bytes[start - 1] ?? 0))) return false
    return compared.every((wanted, at) => {
      const given = bytes[start + at] ?? 0
      return wanted > 0x7f ? given > 0x7f : lower(given) === lower(wanted)
    })
  })
}

function isLetterOrDigit(byte: number): boolean {
  return /[a-z0-9]/iu.test(String.fromCharCode(byte)) && byte <= 0x7f
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
}
