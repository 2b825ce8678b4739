import { describe, expect, it } from '@jest/globals'
import { terminalMarkdown } from '../../sandbox/terminal-markdown.ts'

describe('a summary in a terminal', () => {
  it('has aligned tables, and neither marks nor tags', () => {
    const markdown = [
      '## Enriched: 12 rows',
      '',
      '**Imported** as `v_1` · [CSV](https://github.com/x) &amp; more',
      '',
      '| Entity | Rows |',
      '| :-- | --: |',
      '| `phone` | 1,204 |',
      '| a\\|b | 7 |',
      '',
      '<details><summary>By intent</summary>',
      '',
      '</details>',
      '<sub>1 &lt; 2 &#39; &#x2026;</sub>',
    ].join('\n')
    expect(terminalMarkdown(markdown)).toBe(
      [
        'ENRICHED: 12 ROWS',
        '',
        'Imported as v_1 · CSV & more',
        '',
        '  Entity    Rows',
        '  ──────────────',
        '  phone    1,204',
        '  a|b          7',
        '',
        'By intent',
        '',
        "1 < 2 ' …",
      ].join('\n'),
    )
  })
})
