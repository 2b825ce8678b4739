import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { bundleReportPage } from '../../scripts/bundle-report-page.ts'
import { htmlReport } from '../../src/report/html.ts'
import { COLUMNS } from '../../src/report/page-data.ts'
import type { PageData } from '../../src/report/page-data.ts'
import { createPageEntities } from '../../src/report/page-entities.ts'
import { payloadOf } from '../../src/report/page-payload.ts'
import { inventedChanges, inventedMentions, inventedPage } from './invented-page.ts'
import type { InventedMention } from './invented-page.ts'
import { anyCharacter } from '../any-character.ts'

const ASSETS = { script: '/* script */', style: '/* style */' }

/** Texts that have ended a script, opened a comment, turned the line round or broken a parser somewhere. */
const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--></SCRIPT >',
  ']]>&lt;&#60;',
  '\u2028\u2029',
  '\u202Egnp.exe\u202C\u2066',
  '\uD800',
  '\0\r\n\t\uFEFF',
  '__proto__',
  '"\\\'`${}',
]
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const anyMentions: fc.Arbitrary<readonly InventedMention[]> = fc.array(
  fc.record(
    {
      row: fc.nat(),
      intent: anyText,
      span: fc.record(
        {
          type: anyText,
          start: fc.nat(),
          end: fc.nat(),
          text: anyText,
          value: anyText,
          rule: anyText,
          score: fc.constant(1),
        },
        { requiredKeys: ['type', 'start', 'end', 'text', 'rule', 'score'] },
      ),
      state: fc.constantFrom({ change: 'unchanged' }, { change: 'added' }, { change: 'removed' }),
    },
    { requiredKeys: ['row', 'span'] },
  ),
  { maxLength: 20 },
)

describe('the page as text', () => {
  it('is the golden page for a small report', () => {
    const golden = new URL('./golden/entity-report.html', import.meta.url)
    const html = written(inventedPage(inventedChanges(9)))
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, html)
    expect(html).toBe(readFileSync(golden, 'utf8'))
  })

  it('allows its own script and style by hash, and nothing else', () => {
    const policy = policyOf(written(inventedPage(inventedMentions(3))))
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('connect-src')).toBe("'none'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'none'")
    expect(policy.get('script-src')).toBe(`'sha256-${sha256(ASSETS.script)}'`)
    expect(policy.get('style-src')).toBe(`'sha256-${sha256(ASSETS.style)}'`)
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/u)
  })

  it('holds the data as data: the same elements whatever the texts are', () => {
    const skeleton = elementsOf(written(inventedPage([])))
    fc.assert(
      fc.property(anyMentions, anyText, (mentions, botId) => {
        const page = inventedPage(mentions)
        const html = written({ ...page, report: { ...page.report, botId } })
        expect(elementsOf(html)).toEqual(skeleton)
        expect(html.match(/<\/script/giu)).toHaveLength(COLUMNS.length + 2)
        expect(html).not.toContain('<!--')
      }),
      { numRuns: 100 },
    )
  })

  it('gives back what went in', () => {
    fc.assert(
      fc.property(anyMentions, (mentions) => {
        const data = inventedPage(mentions)
        const blocks = blocksOf(written(data))
        expect(blocks.get('payload')).toEqual(JSON.parse(JSON.stringify(payloadOf(data))))
        expect(blocks.get('column-text')).toEqual(mentions.map(({ span }) => span.text))
        expect(blocks.get('column-value')).toEqual(mentions.map(({ span }) => span.value ?? null))
        expect(blocks.get('column-row')).toEqual(mentions.map(({ row }) => row))
        const intents = data.entities?.summary.intents ?? []
        expect(blocks.get('column-intent')).toEqual(
          mentions.map(({ intent }) => (intent === undefined ? -1 : intents.indexOf(intent))),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('says nothing of any text when it has no entities', () => {
    const { report, diff } = inventedPage(inventedChanges(30))
    const html = written({ report, ...(diff && { diff }) })
    expect(html).not.toMatch(/TICKET-|\+4989|3\.2026/u)
    expect([...blocksOf(html).keys()]).toEqual(['payload'])
  })

  it.each([
    ['https://github.com/o/r/actions/runs/1', true],
    ['http://ghe.example/o/r', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['', false],
  ])('makes a link of %j: %j', (runUrl, expected) => {
    expect('runUrl' in payloadOf({ ...inventedPage([]), runUrl })).toBe(expected)
  })
})

describe('the bundle of the page', () => {
  it('is the same bytes every time, names no folder, and carries the licence of Preact', async () => {
    const { script, style } = await bundleReportPage()
    expect(await bundleReportPage()).toEqual({ script, style })
    expect(script + style).not.toContain(process.cwd())
    expect(script).toContain('Copyright (c) 2015-present Jason Miller')
  })
})

describe('the lines of the page', () => {
  it('puts the type and the intent with the most mentions first', () => {
    const { types, intents } = payloadOf(inventedPage(inventedMentions(100)))
    expect(types.shown.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['phone', 34],
      ['date', 33],
      ['ticket', 33],
    ])
    expect(intents?.shown[0]).toEqual({ name: 'call_me_back', rows: 25, mentions: 25, byType: [8, 9, 8] })
  })

  it('keeps 500 types and 200 intents and says how many it left out', () => {
    const mentions = Array.from({ length: 1000 }, (_, i) => ({
      row: i + 1,
      intent: `intent_${i}`,
      span: { type: `type_${i}`, start: 0, end: 1, text: 'x', rule: 'own', score: 1 },
    }))
    const { types, intents } = payloadOf(inventedPage(mentions))
    expect([types.shown.length, types.leftOut]).toEqual([500, 500])
    expect([intents?.shown.length, intents?.leftOut]).toEqual([200, 800])
    expect(intents?.shown.every(({ byType }) => byType.length === 500)).toBe(true)
  })

  it('sets apart the types that are the same before and after', () => {
    const { diff } = payloadOf(inventedPage(inventedChanges(9)))
    expect(diff?.types.shown.map(({ name }) => name)).toEqual(['phone', 'ticket', 'date'])
    const { diff: same } = payloadOf(
      inventedPage(inventedMentions(9).map((mention) => ({ ...mention, state: { change: 'unchanged' } }))),
    )
    expect(same?.types.shown).toEqual([])
    expect(same?.unchanged).toEqual({ names: ['date', 'phone', 'ticket'], mentions: 9 })
  })

  it('reads rises and falls from a baseline of counts alone', () => {
    const { diff } = payloadOf({
      ...inventedPage(inventedMentions(9)),
      diff: {
        schema: 1,
        base: 'run 17',
        head: 'run 18',
        entities: { phone: { before: 10, after: 12 }, date: { before: 7, after: 3 } },
        intents: {},
        rows: [],
      },
    })
    expect(diff?.byMention).toBe(false)
    expect(diff?.types.shown).toEqual([
      { name: 'date', before: 7, after: 3, added: 0, removed: 4, changed: 0 },
      { name: 'phone', before: 10, after: 12, added: 2, removed: 0, changed: 0 },
    ])
  })
})

describe('the entities of the page', () => {
  const limits = {
    unchanged: { entities: 5, bytes: 1 << 20 },
    differing: { entities: 2, bytes: 1 << 20 },
  }

  it('keeps the first ones and counts the others', () => {
    const builder = createPageEntities(limits)
    for (const { row, intent, span } of inventedMentions(20)) builder.add(row, intent, span)
    const { summary, columns } = builder.finish()
    expect([summary.kept, summary.seen]).toEqual([5, 20])
    expect(columns.row).toEqual(['1,3,5,7,9'])
  })

  it('keeps room for a change in the last row', () => {
    const builder = createPageEntities(limits)
    const mentions = inventedMentions(20)
    for (const { row, intent, span } of mentions.slice(0, 19)) builder.add(row, intent, span)
    for (const { row, intent, span } of mentions.slice(19))
      builder.add(row, intent, span, { change: 'added' })
    expect(builder.finish().columns.row).toEqual(['1,3,5,7,9,39'])
  })

  it('stays within its bytes, whatever they hold', () => {
    fc.assert(
      fc.property(anyMentions, fc.integer({ min: 1, max: 2000 }), (mentions, bytes) => {
        const room = { entities: 1000, bytes }
        const builder = createPageEntities({ unchanged: room, differing: room })
        for (const { row, intent, span } of mentions) builder.add(row, intent, span)
        const { summary, columns } = builder.finish()
        const size = Buffer.byteLength(Object.values(columns).flat().join(','))
        // The entity that reaches the limit is the last: at most 5 texts of 40 units and 6 bytes, and small change.
        expect(size).toBeLessThan(bytes + 5 * 40 * 6 + 200)
        expect(summary.seen).toBe(mentions.length)
      }),
    )
  })

  it('shortens a long text without cutting a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 150, maxLength: 400 }), (text) => {
        const builder = createPageEntities()
        builder.add(1, undefined, { type: 'own', start: 0, end: text.length, text, rule: 'own', score: 1 })
        const kept = String(JSON.parse(builder.finish().columns.text.join('')))
        expect(kept.length).toBeLessThanOrEqual(200)
        expect(text.startsWith(text.length > 200 ? kept.slice(0, -1) : kept)).toBe(true)
        expect(kept.isWellFormed()).toBe(true)
      }),
    )
  })

  it('gives many pieces that make one list', () => {
    const data = inventedPage(inventedMentions(10_000))
    expect(data.entities?.columns.text.length).toBeGreaterThan(1)
    expect(blocksOf(written(data)).get('column-row')).toHaveLength(10_000)
  })
})

function written(data: PageData): string {
  return [...htmlReport(data, ASSETS)].join('')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function policyOf(html: string): ReadonlyMap<string, string> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? []
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

/** The JSON blocks by id, as a parser of HTML reads them. */
function blocksOf(html: string): ReadonlyMap<string, unknown> {
  const blocks = elements(parse(html)).filter((element) => attribute(element, 'type') === 'application/json')
  return new Map(blocks.map((block) => [attribute(block, 'id'), JSON.parse(textOf(block))]))
}

/** Every element with its attributes, but without text. */
function elementsOf(html: string): readonly string[] {
  return elements(parse(html)).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' '),
  )
}

function elements(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...below] : below
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('childNodes' in node) return node.childNodes.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
