import { readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseEntityReport } from '../../src/report/parse-report.ts'
import { reportWith } from './entity-reports.ts'

const report = reportWith({
  rows: 10,
  rowsWithEntities: 3,
  entities: {
    phone: { mentions: 4, rows: 3, distinct: 3 },
    email: { mentions: 2, rows: 1, distinct: 150_000, distinctEstimated: true },
    date: { mentions: 2, rows: 2, distinct: 2 },
    ticket: { mentions: 0, rows: 0, distinct: 0 },
  },
  intents: { 'call me / back': { rows: 5, mentions: { phone: 4 } } },
  timings: { enrich: 12.5, publish: 0 },
})

describe('an entity report read from outside', () => {
  it('comes back as it was written', () => {
    expect(parseEntityReport(JSON.stringify(report, null, 2))).toEqual(report)
    const { intents: _, ...without } = report
    expect(parseEntityReport(JSON.stringify(without))).toEqual(without)
  })

  it.each<[string, (fields: Record<string, unknown>) => unknown]>([
    ['another schema', (fields) => ({ ...fields, schema: 2 })],
    ['the schema as text', (fields) => ({ ...fields, schema: '1' })],
    ['a field we do not know', (fields) => ({ ...fields, rowsWithout: 1 })],
    ['an array', (fields) => [fields]],
    ['null', () => null],
    ['a bot id of another grammar', (fields) => ({ ...fields, botId: 'a b' })],
    ['a tag of another grammar', (fields) => ({ ...fields, versionTag: '../x' })],
    ['a time that is none', (fields) => ({ ...fields, createdAt: 'yesterday' })],
    ['no hash of the configuration', (fields) => ({ ...fields, configSha256: '' })],
    ['a hash in capitals', (fields) => ({ ...fields, csvSha256: 'AB'.repeat(32) })],
    ['a negative count', (fields) => ({ ...fields, rows: -1 })],
    [
      'a negative count of an intent',
      (fields) => ({ ...fields, intents: { a: { rows: 1, mentions: { phone: -1 } } } }),
    ],
    ['a fraction of a row', (fields) => ({ ...fields, rows: 10.5 })],
    ['a number beyond what is exact', (fields) => ({ ...fields, rows: 2 ** 53 })],
    ['more rows with entities than rows', (fields) => ({ ...fields, rowsWithEntities: 11 })],
    ['entities as an array', (fields) => ({ ...fields, entities: [] })],
    ['a type of another grammar', (fields) => ({ ...fields, entities: { Phone: count(1) } })],
    [
      'a type called __proto__',
      () => JSON.parse(withEntities('{"__proto__":{"mentions":1,"rows":1,"distinct":1}}')),
    ],
    ['more rows than mentions', (fields) => ({ ...fields, entities: { a: { ...count(1), rows: 2 } } })],
    ['more values than mentions', (fields) => ({ ...fields, entities: { a: { ...count(1), distinct: 2 } } })],
    [
      'an estimate that is none',
      (fields) => ({ ...fields, entities: { a: { ...count(1), distinctEstimated: false } } }),
    ],
    ['a count with another field', (fields) => ({ ...fields, entities: { a: { ...count(1), text: 'x' } } })],
    ['a negative time', (fields) => ({ ...fields, timings: { enrich: -1 } })],
    ['an intent without rows', (fields) => ({ ...fields, intents: { a: { mentions: {} } } })],
    ['a fraction of an intent', (fields) => ({ ...fields, intents: { a: { rows: 0.5, mentions: {} } } })],
    [
      'an intent with a mention of no type',
      (fields) => ({ ...fields, intents: { a: { rows: 1, mentions: { 'A B': 1 } } } }),
    ],
    ['intents as null', (fields) => ({ ...fields, intents: null })],
    ['timings as text', (fields) => ({ ...fields, timings: { enrich: '12' } })],
    [
      'more types than anybody runs',
      (fields) => ({
        ...fields,
        entities: Object.fromEntries(Array.from({ length: 601 }, (_, at) => [`t${at}`, count(0)])),
      }),
    ],
    ...Object.keys(report)
      .filter((name) => name !== 'intents')
      .map((name): [string, (fields: Record<string, unknown>) => unknown] => [
        `no ${name}`,
        (fields) => Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name)),
      ]),
  ])('T10 is refused with %s', (_, change) => {
    expect(parseEntityReport(JSON.stringify(change({ ...report })))).toBeUndefined()
  })

  function count(mentions: number) {
    return { mentions, rows: mentions, distinct: mentions }
  }

  function withEntities(entities: string): string {
    return JSON.stringify({ ...report, entities: {} }).replace('"entities":{}', `"entities":${entities}`)
  }

  it('T14 keeps an intent called __proto__, and changes no prototype', () => {
    const text = JSON.stringify({ ...report, intents: {} }).replace(
      '"intents":{}',
      '"intents":{"__proto__":{"rows":1,"mentions":{}},"constructor":{"rows":2,"mentions":{}}}',
    )
    const intents = parseEntityReport(text)?.intents
    expect(Object.keys(intents ?? {})).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(intents)).toBe(Object.prototype)
    expect('rows' in {}).toBe(false)
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseEntityReport(text)).toBeUndefined()
      }),
    )
  })

  it('has the fields that the schema for editors requires', async () => {
    const schema: unknown = JSON.parse(
      await readFile(new URL('../../schema/entity-report.schema.json', import.meta.url), 'utf8'),
    )
    const { intents: _, ...without } = report
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: Object.keys(without),
      properties: Object.fromEntries(Object.keys(report).map((name) => [name, expect.anything()])),
    })
  })
})
