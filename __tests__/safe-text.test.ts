import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

import { logLine, markdownCode, markdownSentence, quoted, safeText } from '../src/safe-text.ts'

const markdown = new MarkdownIt({ html: true, linkify: true })
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '`',
      '<',
      '>',
      '|',
      '*',
      '[',
      ']',
      '(',
      ')',
      '@a',
      '#1',
      '\n',
      '&',
      ';',
      '\\',
      '::',
      '##[',
      'x',
      ' ',
      '‮',
    ),
  }),
  fc.constantFrom(
    '</table><img src=x onerror=alert(1)>',
    '@octocat closes #1',
    '`` ` ``',
    '::error::x',
    '##[add-mask]y',
  ),
)

describe('a line of the log', () => {
  it('T2 holds no workflow command, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(text)
        expect(line).not.toMatch(/::|##\[|[\r\n\p{Cc}]/u)
      }),
      { numRuns: 10_000 },
    )
  })

  it('leaves an ordinary sentence alone', () => {
    expect(logLine('Imported 12 rows: 100 %')).toBe('Imported 12 rows: 100 %')
  })
})

describe('a foreign name in Markdown', () => {
  const PLACES: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
    [
      'a name in a table',
      (text) => `| a |\n| :-- |\n| ${markdownCode(text)} |\n`,
      ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ],
    ['a sentence', (text) => `**Failed**: ${markdownSentence(text)} · bot\n`, ['p', 'strong']],
    ['a sentence of a footnote', (text) => `<sub>1 warning: ${markdownSentence(text)}</sub>\n`, ['p', 'sub']],
  ]

  it.each(PLACES)('T4 T5 is one code element and nothing else: %s', (_, place, around) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = tagsOf(markdown.render(place(text)))
        expect(tags.filter((tag) => !around.includes(tag))).toEqual(['code'])
      }),
      { numRuns: 5_000 },
    )
  })

  it.each(['a&+%"b', '`', '``x`', 'a|b `c` ``d``', '<b>@e</b>', '&amp;#1', '\\'])(
    'T1 a sentence is to the letter, so that the runner finds a secret in it: %s',
    (text) => {
      const shown = markdownSentence(text)
      expect(shown).toContain(text)
      expect(textOf(parseFragment(markdown.render(`**Failed**: ${shown}`))).trim()).toBe(`Failed: ${text}`)
    },
  )

  it('shows the name as it is', () => {
    const text = 'a|b `c` <d> @e &amp; [f](g)'
    const html = markdown.render(`| a |\n| :-- |\n| ${markdownCode(text)} |\n`)
    expect(textOf(parseFragment(html)).trim().split('\n').at(-1)?.trim()).toBe(text)
  })

  it('is cut to 64 characters', () => {
    expect(markdownCode('é'.repeat(100))).toBe(`<code>${'é'.repeat(63)}&#8230;</code>`)
    expect(quoted('x'.repeat(100))).toBe(`"${'x'.repeat(63)}…"`)
  })

  it('is whole when it has 64 of them, whatever they take in UTF-16', () => {
    const name = `a${'😀'.repeat(62)}z`
    expect(quoted(name)).toBe(`"${name}"`)
    expect(quoted(`${name}z`)).toBe(`"a${'😀'.repeat(62)}…"`)
  })

  it.each(['', ' ', '\n', '\u202e'])('says so when there is none to show: %j', (name) => {
    expect(markdownCode(name)).toBe('<code>(empty)</code>')
  })
})

describe('the text of a server', () => {
  it('is whole up to 200 characters, and cut beyond', () => {
    const text = `a${'b'.repeat(198)}c`
    expect(safeText(text)).toBe(text)
    expect(safeText(`${text}d`)).toBe(`a${'b'.repeat(198)}…`)
    expect(safeText('abc', 2)).toBe('a…')
  })
})

function tagsOf(html: string): string[] {
  const tags: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) tags.push(node.tagName)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parseFragment(html))
  return tags
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
