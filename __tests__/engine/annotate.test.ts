import { describe, expect, it } from '@jest/globals'
import type { EnrichOptions } from '../../src/engine/enrich.ts'
import type { EntitySpan } from '../../src/ner/entity.ts'
import { enrichFile } from './enrich-file.ts'

interface Line {
  readonly row: number
  readonly entities: readonly EntitySpan[]
}

describe('entities.jsonl', () => {
  it('has a line for each row with entities, rows counted from 1 over all chunks', async () => {
    const rows = Array.from({ length: 500 }, (_, index) =>
      index % 11 === 0 ? `mail me: ann${index}@example.com` : 'hello',
    )
    const raw = `utterance\n${rows.join('\n')}\n`
    const { entities } = await enrichFile(raw, { chunkSize: 100 })
    const lines: Line[] = entities.map((line) => JSON.parse(line))
    expect(lines.map(({ row }) => row)).toEqual(
      rows.flatMap((text, index) => (text === 'hello' ? [] : [index + 1])),
    )
    for (const { row, entities } of lines) {
      for (const { start, end, text } of entities) expect(rows[row - 1]?.slice(start, end)).toBe(text)
    }
  })

  it('counts offsets in UTF-16 code units, in the utterance without its quotes', async () => {
    const { entities } = await enrichFile('id,utterance\n1,"😀 ""é"", 2026-01-02 ;\nok"\n')
    expect(JSON.parse(entities[0] ?? '')).toEqual({
      row: 1,
      entities: [
        {
          type: 'date',
          start: 8,
          end: 18,
          text: '2026-01-02',
          value: '2026-01-02',
          rule: expect.any(String),
          score: expect.any(Number),
        },
      ],
    })
  })
})

describe('the row', () => {
  it.each([
    ['its locale column', 'utterance,locale\n03/04/2026,en-GB\n03/04/2026,en-US\n03/04/2026,\n', ['2026-04-03', '2026-03-04', '2026-03-04']],
    ['a language column, in any case', 'utterance,LANGUAGE\n03/04/2026,de\n', ['2026-04-03']],
    ['its language, where its locale is empty', 'utterance,language,locale\n03/04/2026,en-GB,\n03/04/2026,en-GB,en-US\n', ['2026-04-03', '2026-03-04']],
    ['the default locale', 'utterance\n03/04/2026\n', ['2026-03-04']],
  ])('is read by %s', async (_name, raw, values) => {
    const { entities } = await enrichFile(raw)
    expect(entities.map((line) => JSON.parse(line).entities[0].value)).toEqual(values)
  }) // prettier-ignore

  it('with a locale that is none is read by the default, and the run says so', async () => {
    const { warnings, entities } = await enrichFile('utterance,intent,locale\n03/04/2026,a,!!\nhello,a,??\n')
    expect(JSON.parse(entities[0] ?? '').entities[0].value).toBe('2026-03-04')
    expect(warnings).toEqual([expect.stringMatching(/^1 row that .* no BCP 47 tag; en-US/)])
  })

  it.each([
    ['created_at before timestamp', 'utterance,timestamp,created_at\ntomorrow,2026-02-01,2026-01-01T23:59:00Z\n', '2026-01-02'],
    ['the first that holds a date', 'utterance,timestamp,Created_At\ntomorrow,20260201,never\n', '2026-02-02'],
    ['the reference date', 'utterance,date\ntomorrow,\n', '2026-11-23'],
  ])('counts relative dates from %s', async (_name, raw, value) => {
    const entities = [{ type: 'date_relative', column: 'ner_date_relatives' }]
    const enriched = await enrichFile(raw, { entities, referenceDate: '2026-11-22' })
    expect(JSON.parse(enriched.entities[0] ?? '').entities[0].value).toBe(value)
  }) // prettier-ignore

  it.each<[string, string, Partial<EnrichOptions>, RegExp[]]>([
    ['no column of dates', 'utterance,intent\ntomorrow,a\n', {}, [/^There is no reference date /]],
    ['no date in any row', 'utterance,intent,date\ntomorrow,a,22/11/2026\ntomorrow,a,\n', {}, [/^2 rows that .* have no date such as .* finds nothing there\.$/]],
    ['no date in one row', 'utterance,intent,created_at,date\ntomorrow,a,never,2026-11-22\ntomorrow,a,1790000000,\nhello,a,,\n', {}, [/^1 row that .* has no date /]],
    ['a date for all of them', 'utterance,intent,date\ntomorrow,a,\n', { referenceDate: '2026-11-22' }, []],
    ['a type that asks for none', 'utterance,intent,date\ncall 212-555-0147,a,\n', { entities: [{ type: 'phone', column: 'ner_phones' }] }, []],
  ])('that relative dates are not found in is told of, where there is %s', async (_name, raw, options, told) => {
    const entities = [{ type: 'date_relative', column: 'ner_date_relatives' }]
    const { warnings } = await enrichFile(raw, { entities, chunkSize: 30, ...options })
    expect(warnings).toEqual(told.map((sentence) => expect.stringMatching(sentence)))
  }) // prettier-ignore
})

describe('the tally of a file', () => {
  it('counts mentions, rows and values by type and intent', async () => {
    const raw = [
      'intent,utterance',
      'a,2026-01-02 and 2026-01-02',
      '"a",2026-01-03',
      '__proto__,call me',
      '"say ""b""",ann@example.com 2026-01-02',
      '',
    ].join('\n')
    const { tally } = await enrichFile(raw, { chunkSize: 30 })
    expect(tally).toMatchObject({ rows: 4, rowsWithEntities: 3 })
    expect(tally.entities).toEqual({
      date: { mentions: 4, rows: 3, distinct: 2 },
      phone: { mentions: 0, rows: 0, distinct: 0 },
      email: { mentions: 1, rows: 1, distinct: 1 },
      ticket: { mentions: 0, rows: 0, distinct: 0 },
    })
    expect(Object.entries(tally.intents ?? {})).toEqual([
      ['a', { rows: 2, mentions: { date: 3 } }],
      ['__proto__', { rows: 1, mentions: {} }],
      ['say "b"', { rows: 1, mentions: { date: 1, email: 1 } }],
    ])
  })

  it('T6 takes no utterance for an intent, whatever its column is called', async () => {
    const { tally, dialect } = await enrichFile('Intent,text\ncall Ann,a\n', { utteranceColumn: 'intent' })
    expect(tally).not.toHaveProperty('intents')
    expect(dialect.warnings).toEqual([])
  })

  it('tells thousands of intents apart', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `intent ${index % 2500},hello`)
    const { tally } = await enrichFile(`intent,utterance\n${rows.join('\n')}\n`)
    expect(Object.keys(tally.intents ?? {})).toHaveLength(2500)
    expect(new Set(Object.values(tally.intents ?? {}).map((intent) => intent.rows))).toEqual(new Set([2]))
  })
})
