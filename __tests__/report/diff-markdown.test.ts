import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

import { compareCounts } from '../../src/report/compare-counts.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import type { Comparison } from '../../src/report/comparison.ts'
import {
  COMMENT_LIMIT,
  diffMarkdown,
  noBaselineMarkdown,
  SUMMARY_LIMIT,
} from '../../src/report/diff-markdown.ts'
import type { DiffWords } from '../../src/report/diff-words.ts'
import { pickExamples } from '../../src/report/examples.ts'
import { SAME_ROWS } from '../../src/report/pair-rows.ts'
import type { EntityReport } from '../../src/report/report.ts'
import { passOf, reportWith } from './entity-reports.ts'
import { anyCharacter } from '../any-character.ts'

const { signal } = new AbortController()
const markdown = new MarkdownIt({ html: true, linkify: true })
const ARTIFACT = 'https://github.com/octo-org/support-bot/actions/runs/17/artifacts/4'
const WORDS: DiffWords = {
  head: { kind: 'commit', commit: '3f1c9a0b7d214e5f8a9b0c1d2e3f405162738495' },
  base: { kind: 'commit', commit: '88d0c1200000', branch: 'main' },
  files: ['.github/entities.yml'],
  sameRows: true,
  reportUrl: ARTIFACT,
  remarks: ['nothing was imported'],
}
const UTTERANCES = ['call me on 089 1234567 after five', 'ORD-1234567 where is it?', 'between 3/4 and Friday']

async function example(): Promise<Comparison> {
  return compareRows(
    passOf(
      'b',
      [
        { row: 2, intent: 'where_is_it', entities: [{ type: 'phone', start: 4, end: 11 }] },
        { row: 3, intent: 'order | status', entities: [{ type: 'date', start: 8, end: 11 }] },
      ],
      25_310,
      ['phone', 'date', 'email', 'ticket'],
    ),
    passOf(
      'h',
      [
        { row: 1, intent: 'call_me_back', entities: [{ type: 'phone', start: 11, end: 22 }] },
        { row: 2, intent: 'where_is_it', entities: [{ type: 'order', start: 0, end: 11 }] },
      ],
      25_310,
      ['phone', 'date', 'email', 'ticket', 'order'],
    ),
    SAME_ROWS,
    signal,
  )
}

describe('the diff in Markdown', () => {
  it('has the answer in its heading, then types, then intents and examples, folded', async () => {
    const comparison = await example()
    const list = pickExamples(comparison.diff).map((change) => ({
      change,
      utterance: UTTERANCES[change.row - 1] ?? '',
    }))
    const examples = { source: 'testdata/utterances.csv', list }
    expect(diffMarkdown(comparison, { ...WORDS, examples }, COMMENT_LIMIT))
      .toBe(`### Entity report: 1 more phone number found, 1 date lost, 1 order entity changed

\`.github/entities.yml\` at \`3f1c9a0\` compared with \`main\` at \`88d0c12\`, over the same 25,310 utterances.

| Entity |  | before | after | found | lost | changed | rows |
| :-- | --: | --: | --: | --: | --: | --: | --: |
| phone | ◆ | 1 | 1 | 1 | 0 | 0 | 1 |
| date | ▼ | 1 | 0 | 0 | 1 | 0 | 1 → 0 |
| order | ▲ | 0 | 1 | 0 | 0 | 1 | 0 → 1 |
| email, ticket |  | 0 | 0 | 0 | 0 | 0 |  |

<details><summary>By intent (3 changed)</summary>

| Intent | phone | order | date |
| :-- | --: | --: | --: |
| \`where_is_it\` | −1 | ~1 | 0 |
| \`call_me_back\` | +1 | 0 | 0 |
| <code>order &#124; status</code> | 0 | 0 | −1 |

</details>

<details><summary>Examples from <code>testdata/utterances.csv</code> (3 of 3)</summary>

| Row | Change | Text |
| :-- | :-- | :-- |
| 1 | + phone | \`call me on\` **\`089 1234567\`** \`after five\` |
| 2 | ~ phone → order | **\`ORD-1234567\`** <code>where is it&#63;</code> was \`1234567\` |
| 3 | − date | \`between\` **\`3/4\`** \`and Friday\` |

</details>

[Full diff and report](${ARTIFACT}) · nothing was imported
`)
  })

  it('needs one line when nothing changed', () => {
    const report = reportWith({ rows: 9, entities: { phone: { mentions: 4_397, rows: 4_201, distinct: 9 } } })
    const comparison = compareCounts({ name: 'b', report }, { name: 'h', report })
    const base = { kind: 'run', number: 41, url: 'https://github.com/o/r/actions/runs/41' } as const
    const lines = diffMarkdown(comparison, { ...WORDS, base, files: [] }, COMMENT_LIMIT).split('\n')
    expect(lines[0]).toBe('### Entity report: nothing changed')
    expect(lines[2]).toContain('`3f1c9a0` compared with [run 41](https://github.com/o/r/actions/runs/41)')
    expect(lines).toContain('| phone |  | 4,397 | 4,397 |  |')
  })

  it('says that types were exchanged, where none of them has a mention', () => {
    const none = { mentions: 0, rows: 0, distinct: 0 }
    const reportOf = (type: string) => reportWith({ rows: 9, entities: { [type]: none } })
    const comparison = compareCounts(
      { name: 'b', report: reportOf('date') },
      { name: 'h', report: reportOf('order') },
    )
    expect(diffMarkdown(comparison, WORDS, COMMENT_LIMIT)).toMatch(
      /^### Entity report: other types, without a mention\n/u,
    )
  })

  it.each<[string, Partial<EntityReport>, string]>([
    ['more mentions', { entities: { phone: { mentions: 6, rows: 4, distinct: 1 } } }, '2 more phone numbers'],
    [
      'fewer mentions',
      { entities: { phone: { mentions: 3, rows: 3, distinct: 1 } } },
      '1 fewer phone number',
    ],
    ['more rows', { rows: 12 }, '2 more rows'],
    ['fewer rows', { rows: 9 }, '1 fewer row'],
    [
      'a type more that nothing is of',
      {
        entities: {
          phone: { mentions: 4, rows: 4, distinct: 1 },
          voucher: { mentions: 0, rows: 0, distinct: 0 },
        },
      },
      '1 more type, without a mention',
    ],
    ['a type fewer', { entities: {} }, '4 fewer phone numbers'],
    [
      'other values',
      { entities: { phone: { mentions: 4, rows: 4, distinct: 2 } } },
      'the same mentions, other counts of phone',
    ],
    [
      'other rows in an intent',
      { intents: { greet: { rows: 4, mentions: {} }, bye: { rows: 6, mentions: {} } } },
      'the same mentions, other counts of 2 intents',
    ],
  ])('by counts alone, says %s', (_, changes, expected) => {
    const report = reportWith({ rows: 10, entities: { phone: { mentions: 4, rows: 4, distinct: 1 } } })
    const comparison = compareCounts({ name: 'b', report }, { name: 'h', report: { ...report, ...changes } })
    const [first] = diffMarkdown(comparison, WORDS, COMMENT_LIMIT).split('\n')
    expect(first).toBe(`### Entity report: ${expected}`)
  })

  it('puts first what changed most', () => {
    const lines = byCounts([1, 3, 2, 4], { a: [0, 1, 3], b: [4, 1] }).split('\n')
    expect(lines[0]).toBe(
      '### Entity report: 4 more t3 entities, 3 more t1 entities, 2 more t2 entities and more',
    )
    expect(lines.filter((line) => /^\| (?:Intent|`)/u.test(line))).toEqual([
      '| Intent | t0 | t2 | t1 |',
      '| `b` | +4 | 0 | +1 |',
      '| `a` | 0 | +3 | +1 |',
    ])
  })

  it('says of an intent what is found in it and what is lost, where as much is there as before', async () => {
    const pass = (name: string, start: number) =>
      passOf(name, [{ row: 1, intent: 'a', entities: [{ type: 'date', start, end: start + 4 }] }], 1, [
        'date',
      ])
    const comparison = await compareRows(pass('b', 0), pass('h', 5), SAME_ROWS, signal)
    expect(diffMarkdown(comparison, WORDS, COMMENT_LIMIT)).toContain('\n| `a` | +1 −1 |\n')
  })

  it('says of intents what they lost, by counts alone', () => {
    expect(byCounts([3], { a: [3] }, [1, 0])).toContain('\n| `a` | −3 |\n')
  })

  it('has one column for the types of intents beyond the first six, where it stands for two or more', () => {
    const heads = (types: number) =>
      /^\| Intent .*$/mu.exec(byCounts([1], { a: Array.from({ length: types }, (_, at) => 9 - at) }))?.[0]
    expect(heads(7)).toBe('| Intent | t0 | t1 | t2 | t3 | t4 | t5 | t6 |')
    expect(heads(8)).toBe('| Intent | t0 | t1 | t2 | t3 | t4 | t5 | other types |')
  })

  it('has an ellipsis in an example only where something is left out', async () => {
    const comparison = await example()
    const excerptOf = (start: number, around: number) => {
      const utterance = 'x'.repeat(start) + 'ORD' + 'y'.repeat(around)
      const list = [
        {
          change: {
            row: 1,
            type: 'order',
            change: 'added',
            after: { type: 'order', start, end: start + 3 },
          } as const,
          utterance,
        },
      ]
      return diffMarkdown(comparison, { ...WORDS, examples: { source: 'a.csv', list } }, COMMENT_LIMIT)
    }
    expect(excerptOf(24, 24)).not.toMatch(/…|&#8230;/u)
    expect(excerptOf(25, 24)).toContain('<code>&#8230;xxx')
    expect(excerptOf(24, 25)).toContain('yyy&#8230;</code>')
  })

  it('says what it left out', () => {
    const comparison = largest(500, 5_000)
    const comment = diffMarkdown(comparison, WORDS, COMMENT_LIMIT)
    expect(comment).toContain('shortened to what GitHub takes')
    const { reportUrl: _url, ...wordsWithoutArtifact } = WORDS
    expect(diffMarkdown(comparison, wordsWithoutArtifact, COMMENT_LIMIT)).not.toContain('artifact')
    expect(comment).toMatch(/By intent \([\d,]+ of 5,000 changed, most changes first\)/u)
    const summary = diffMarkdown(comparison, WORDS, SUMMARY_LIMIT)
    expect(summary.length).toBeGreaterThan(comment.length)
    const least = diffMarkdown(comparison, WORDS, { most: 1, unit: 'bytes' })
    expect(least).toContain('487 more types changed, by no more than these.')
    expect(least).toContain('5,000 intents changed.')
  })

  it('T4 T5 never passes its limit, is valid, and holds no foreign markup, link, mention or reference', () => {
    fc.assert(
      fc.property(anyComparison(), foreign, foreign, (comparison, path, branch) => {
        const words = { ...WORDS, files: [path], base: { kind: 'commit', commit: branch, branch } as const }
        const comment = diffMarkdown(comparison, words, COMMENT_LIMIT)
        expect(comment.length).toBeLessThanOrEqual(60_000)
        expect(foreignIn(comment)).toEqual([])
        const summary = diffMarkdown(comparison, words, SUMMARY_LIMIT)
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024)
        // Half a megabyte more of the same kind of lines takes long to read and proves nothing.
        expect(summary.length > 60_000 ? [] : foreignIn(summary)).toEqual([])
        const least = diffMarkdown(comparison, words, { most: 1, unit: 'bytes' })
        expect(least.length).toBeLessThan(20_000)
        expect(foreignIn(least)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('T6 shows text of an utterance only as an example, and there inert', async () => {
    const comparison = await example()
    const utterance = fc.oneof(hostile, fc.string({ unit: anyCharacter, maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(utterance, { minLength: 1, maxLength: 30 }), (texts) => {
        const list = texts.flatMap((text) =>
          comparison.diff.rows.map((change) => ({ change, utterance: text })),
        )
        const text = diffMarkdown(
          comparison,
          { ...WORDS, examples: { source: 'a.csv', list } },
          COMMENT_LIMIT,
        )
        expect(foreignIn(text)).toEqual([])
        expect(text.match(/^\| [\d,]+ \| [+−~]/gmu)?.length).toBe(Math.min(20, list.length))
      }),
      { numRuns: 100 },
    )
  })

  it('T6 holds nothing that was said when there are no examples', async () => {
    const said = { text: 'CANARY', value: 'CANARY', rule: 'CANARY', score: 1 }
    const entity = { type: 'phone', start: 0, end: 6, ...said }
    const comparison = await compareRows(
      passOf('b', [], 1, ['phone']),
      passOf('h', [{ row: 1, intent: 'a', entities: [entity] }], 1, ['phone']),
      SAME_ROWS,
      signal,
    )
    expect(JSON.stringify(comparison)).not.toContain('CANARY')
    expect(diffMarkdown(comparison, WORDS, SUMMARY_LIMIT)).not.toContain('CANARY')
  })

  it('makes no link of an address that could end it', async () => {
    const text = diffMarkdown(
      await example(),
      { ...WORDS, reportUrl: 'https://x/) [y](javascript:1' },
      COMMENT_LIMIT,
    )
    expect(text).toContain('\nFull diff and report · nothing')
  })
})

describe('the words instead of a diff', () => {
  it('give the reason when there is no baseline, inert', () => {
    const text = noBaselineMarkdown('<b>@octocat</b> closes #1')
    expect(foreignIn(text)).toEqual([])
    expect(text).toContain('### Entity report: no baseline')
  })
})

const hostile = fc.constantFrom(
  '</table></details><img src=x onerror=alert(1)>',
  '@octocat closes #1, fixes octo-org/x#2 GH-3 https://evil.example',
  '`` ` ``` | a | b |\n| - | - |',
  '<!-- utterance-ner:0 -->',
  '[x](javascript:alert(1)) ![y](https://evil.example/z.png)',
  '**bold** _it_ ~~x~~ <b>&lt;</b> &#64;octocat',
  '\u202e\u0000\ud800 ::error::x ##[add-mask]y',
)
const foreign = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constant('é'.repeat(5_000)),
)

/** What GitHub would make of the Markdown beyond our own tags, links and words. */
function foreignIn(text: string): readonly string[] {
  const found: string[] = []
  const words: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node, inCode: boolean): void => {
    if (defaultTreeAdapter.isCommentNode(node)) found.push('a comment')
    if (defaultTreeAdapter.isTextNode(node) && !inCode) words.push(node.value)
    if (defaultTreeAdapter.isElementNode(node)) {
      if (!ALLOWED.has(node.tagName)) found.push(`<${node.tagName}>`)
      for (const { name, value } of node.attrs) {
        const own = name === 'href' ? value === ARTIFACT : name === 'style' || name === 'class'
        if (!own) found.push(`${name}="${value}"`)
      }
    }
    const code = inCode || (defaultTreeAdapter.isElementNode(node) && node.tagName === 'code')
    if ('childNodes' in node) node.childNodes.forEach((child) => visit(child, code))
  }
  visit(parseFragment(markdown.render(text)), false)
  // A bar among the words is a row that has fallen out of its table.
  return [...found, ...(words.join('').match(/@|#|GH-\d|https?:|::|\|/gu) ?? [])]
}

const ALLOWED = new Set('h3 p table thead tbody tr th td details summary code strong a pre'.split(' '))

function largest(types: number, intents: number): Comparison {
  const names = Array.from({ length: types }, (_, at) => `t${String(at).padStart(31, '_')}`)
  const counts = (extra: number) =>
    Object.fromEntries(
      names.map((name, at) => [name, { mentions: 10 ** 9 + at * extra, rows: 1, distinct: 1 }]),
    )
  const byIntent = (extra: number) =>
    Object.fromEntries(
      Array.from({ length: intents }, (_, at) => [
        `${'<&|`>'.repeat(20)}${at}`,
        {
          rows: 10,
          mentions: Object.fromEntries(names.slice(0, 12).map((name) => [name, 10 ** 9 + (at + 1) * extra])),
        },
      ]),
    )
  return compareCounts(
    { name: 'b', report: reportWith({ rows: 10, entities: counts(0), intents: byIntent(0) }) },
    { name: 'h', report: reportWith({ rows: 12, entities: counts(1_000), intents: byIntent(-7) }) },
  )
}

/** By counts alone: so many mentions of `t0`, `t1` and so on, in all and by intent, once none and once all of them. */
function byCounts(
  types: readonly number[],
  intents: Readonly<Record<string, readonly number[]>>,
  [before, after]: readonly [number, number] = [0, 1],
): string {
  const named = <T>(values: readonly T[]) => Object.fromEntries(values.map((value, at) => [`t${at}`, value]))
  const report = (share: number) =>
    reportWith({
      rows: 10,
      entities: named(types.map((count) => ({ mentions: count * share, rows: 1, distinct: 1 }))),
      intents: Object.fromEntries(
        Object.entries(intents).map(([intent, counts]) => [
          intent,
          { rows: 1, mentions: named(counts.map((count) => count * share)) },
        ]),
      ),
    })
  const comparison = compareCounts(
    { name: 'b', report: report(before) },
    { name: 'h', report: report(after) },
  )
  return diffMarkdown(comparison, WORDS, COMMENT_LIMIT)
}

function anyComparison(): fc.Arbitrary<Comparison> {
  const mentions = fc.integer({ min: 0, max: 10 ** 12 })
  const types = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/), { maxLength: 40 })
  const report = types.chain((names) =>
    fc
      .tuple(
        fc.array(mentions, { minLength: names.length, maxLength: names.length }),
        fc.dictionary(foreign, fc.array(mentions, { maxLength: 8 }), { maxKeys: 60 }),
      )
      .map(([counts, intents]) =>
        reportWith({
          rows: counts.length,
          entities: Object.fromEntries(
            names.map((name, at) => [name, { mentions: counts[at] ?? 0, rows: 1, distinct: 1 }]),
          ),
          intents: Object.fromEntries(
            Object.entries(intents).map(([intent, of]) => [
              intent,
              { rows: 1, mentions: Object.fromEntries(of.map((n, at) => [names[at] ?? 'date', n])) },
            ]),
          ),
        }),
      ),
  )
  const ordinary = fc
    .tuple(report, report)
    .map(([before, after]) => compareCounts({ name: 'b', report: before }, { name: 'h', report: after }))
  const sizes = fc.tuple(fc.constantFrom(1, 8, 500), fc.constantFrom(0, 50, 5_000))
  return fc.oneof(
    { weight: 12, arbitrary: ordinary },
    { weight: 1, arbitrary: sizes.map((s) => largest(...s)) },
  )
}
