import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compareCounts } from '../../src/report/compare-counts.ts'
import type { Version } from '../../src/report/diff-words.ts'
import type { Outcome } from '../../src/report/outcome.ts'
import type { EntityReport } from '../../src/report/report.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'

const REPORT: EntityReport = {
  schema: 1,
  versionTag: '3f1c9a0b7d21',
  botId: 'support-de',
  createdAt: '2026-11-22T09:30:00.000Z',
  rows: 590_900,
  rowsWithEntities: 5_198,
  entities: {
    date: { mentions: 812, rows: 790, distinct: 411 },
    phone: { mentions: 4_411, rows: 4_211, distinct: 3_870, distinctEstimated: true },
    email: { mentions: 97, rows: 97, distinct: 95 },
    ticket: { mentions: 0, rows: 0, distinct: 0 },
  },
  intents: {
    order_status: { rows: 20_411, mentions: { phone: 102, date: 512 } },
    call_me_back: { rows: 8_120, mentions: { phone: 3_902, email: 11 } },
    'a|b <i>@octocat</i>': { rows: 3, mentions: { phone: 1 } },
    greeting: { rows: 12_000, mentions: {} },
  },
  configSha256: 'c'.repeat(64),
  csvSha256: 'd'.repeat(64),
  timings: {},
}

const IMPORTED: Outcome = {
  result: 'imported',
  botId: 'support-de',
  versionTag: '3f1c9a0b7d21',
  versionName: 'enriched_ner_3f1c9a0b7d21_20261122_093000',
  report: REPORT,
  csvArtifact: { id: '1', url: 'https://github.com/octo/repo/actions/runs/1/artifacts/1' },
  reportArtifact: { id: '2', url: 'https://github.com/octo/repo/actions/runs/1/artifacts/2' },
  steps: {
    export: { ms: 41_200, polls: 6 },
    download: { ms: 3_210, bytes: 100_400_000 },
    enrich: { ms: 1_100, rows: 590_900, workers: 2 },
    artifact: { ms: 2_000 },
    import: { ms: 4_400 },
  },
  warnings: ['14 rows have an unknown locale and were read as en-US'],
}

/** Reviewed as text: `__tests__/report/golden`. */
function golden(name: string): string {
  return readFileSync(new URL(`golden/${name}.md`, import.meta.url), 'utf8')
}

describe('the job summary', () => {
  it.each<[string, Outcome]>([
    ['imported', IMPORTED],
    ['checked', { ...IMPORTED, result: 'checked', steps: {}, warnings: [] }],
    [
      'skipped',
      {
        result: 'skipped',
        botId: '',
        versionTag: 't',
        steps: {},
        warnings: [],
        reason: 'the CSV has a header and no record',
      },
    ],
    [
      'failed',
      {
        result: 'failed',
        botId: 'support-de',
        versionTag: 't',
        steps: { export: { ms: 900, polls: 1 } },
        warnings: [],
        failure: {
          code: 'NO_UTTERANCE_COLUMN',
          sentence: 'The columns are "id", "<b>@octocat</b>". Name one with utterance-column.',
        },
      },
    ],
  ])('of a run that was %s is as reviewed', (name, outcome) => {
    expect(summaryMarkdown(outcome)).toBe(golden(`summary-${name}`))
  })

  it('takes no property that every object has for a count', () => {
    const entities = { constructor: { mentions: 2, rows: 1, distinct: 1 } }
    const intents = {
      a: { rows: 1, mentions: { constructor: 2 } },
      b: { rows: 1, mentions: { phone: 1 } },
    }
    const summary = summaryMarkdown({ ...IMPORTED, report: { ...REPORT, entities, intents } })
    expect(summary).toContain('| `b` | 1 | 0 |')
  })

  it.each([
    [0, 'No utterances enriched'],
    [1, 'Utterances enriched: 1 row, 5,320 entities'],
  ])('has a heading for %i rows', (rows, heading) => {
    expect(summaryMarkdown({ ...IMPORTED, report: { ...REPORT, rows } })).toContain(`# ${heading}\n`)
  })

  it('counts a single worker', () => {
    const steps = { enrich: { ms: 1_000, rows: 10, workers: 1 } }
    expect(summaryMarkdown({ ...IMPORTED, steps })).toContain('10 rows/s, 1 worker |')
  })

  it('says of an import why it is compared with none', () => {
    const summary = summaryMarkdown({ ...IMPORTED, noBaseline: 'this workflow has no earlier run' })
    expect(summary).toContain('Not compared with an earlier run: `this workflow has no earlier run`.')
    expect(summary).not.toContain('| since')
  })

  it.each<[Version, string]>([
    [{ kind: 'run', number: 16, url: 'https://github.com/octo/repo/actions/runs/2' }, 'since run 16'],
    [{ kind: 'file', path: 'baseline.json' }, 'since the baseline'],
  ])('says since when the mentions of an import differ: %j', (base, since) => {
    const side = { name: 'a', report: REPORT }
    const words = { head: { kind: 'commit', commit: 'a' }, base, files: [], sameRows: false } as const
    const summary = summaryMarkdown({ ...IMPORTED, check: { comparison: compareCounts(side, side), words } })
    expect(summary).toContain(`| Distinct | ${since} |`)
  })

  it('says of each type how many mentions it has more or fewer', () => {
    const before = { ...REPORT.entities, phone: { mentions: 4_400, rows: 1, distinct: 1 } }
    const base = { ...REPORT, entities: { ...before, email: { mentions: 100, rows: 1, distinct: 1 } } }
    const comparison = compareCounts({ name: 'a', report: base }, { name: 'b', report: REPORT })
    const version = { kind: 'commit', commit: 'a' } as const
    const check = { comparison, words: { head: version, base: version, files: [], sameRows: false } }
    const summary = summaryMarkdown({ ...IMPORTED, check })
    expect(summary).toMatch(/^\| phone .* \| \+11 \|$/mu)
    expect(summary).toMatch(/^\| email .* \| −3 \|$/mu)
    expect(summary).toMatch(/^\| date .* \| 0 \|$/mu)
  })

  it.each([
    [8, 'most entities first)'],
    [9, 'most entities first; the 8 most frequent types)'],
  ])('says when its table by intent has not all of %i types', (types, words) => {
    const entities = Object.fromEntries(
      Array.from({ length: types }, (_, at) => [`type_${at}`, { mentions: 1, rows: 1, distinct: 1 }]),
    )
    expect(summaryMarkdown({ ...IMPORTED, report: { ...REPORT, entities } })).toContain(words)
  })

  it('says of a check why nobody commented', () => {
    const notCommented = { reason: 'it is <b>locked</b>' }
    const summary = summaryMarkdown({ ...IMPORTED, result: 'checked', notCommented })
    expect(summary).toContain('The comment was not posted: `it is <b>locked</b>`.')
    expect(summary).not.toContain('permission')
  })

  it('gives the YAML for a permission that would let the check comment', () => {
    const notCommented = { reason: 'the token may not comment', permission: 'pull-requests: write' }
    const summary = summaryMarkdown({ ...IMPORTED, result: 'checked', notCommented })
    expect(summary).toContain(
      'where the pull request is of this repository and the job has this permission:\n\n' +
        '```yaml\npermissions:\n  contents: read\n  pull-requests: write\n```\n',
    )
  })

  it('stays far below what the runner drops, whatever the report holds', () => {
    const count = fc.record({ mentions: fc.nat(), rows: fc.nat(), distinct: fc.nat() })
    const entities = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/), count, {
      maxKeys: 500,
      minKeys: 400,
    })
    const intents = fc.dictionary(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.record({
        rows: fc.nat(),
        mentions: fc.dictionary(fc.constantFrom('phone', 'date'), fc.nat(), { noNullPrototype: true }),
      }),
      { maxKeys: 200, noNullPrototype: true },
    )
    fc.assert(
      fc.property(entities, intents, (entities, intents) => {
        const markdown = summaryMarkdown({ ...IMPORTED, report: { ...REPORT, entities, intents } })
        expect(Buffer.byteLength(markdown)).toBeLessThan(900 * 1024)
      }),
      { numRuns: 20 },
    )
  })
})
