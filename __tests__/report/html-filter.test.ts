import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { PagePayload } from '../../src/report/page-data.ts'
import { payloadOf } from '../../src/report/page-payload.ts'
import { entityAt, readEntities } from '../../src/report/page/entities.ts'
import type { Entities } from '../../src/report/page/entities.ts'
import {
  CHANGE_FILTERS,
  matching,
  parseFilter,
  printFilter,
  startFilter,
} from '../../src/report/page/filter.ts'
import type { Filter } from '../../src/report/page/filter.ts'
import { headline } from '../../src/report/page/wording.ts'
import { inventedChanges, inventedMentions, inventedPage } from './invented-page.ts'
import type { InventedMention } from './invented-page.ts'

const EVERYTHING: Filter = { text: '', type: '', intent: '', change: 'all' }
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom('', '7', '089', 'TICKET', '-old', '.3.2026', 'nowhere'),
  type: fc.constantFrom('', 'phone', 'date', 'unknown'),
  intent: fc.constantFrom('', 'order', 'ORDER', 'call_me_back', 'unknown'),
  change: fc.constantFrom(...CHANGE_FILTERS),
})

describe('the filter', () => {
  it.each<[Partial<Filter>, readonly number[]]>([
    [{}, [1, 3, 5, 7, 9, 11, 13, 15, 17]],
    [{ text: '1000003' }, [7]],
    [{ text: 'ticket' }, [5, 11, 17]],
    [{ text: '+49891000006' }, [13]],
    [{ text: '-OLD' }, [5]],
    [{ text: 'nowhere' }, []],
    [{ type: 'date' }, [3, 9, 15]],
    [{ type: 'unknown' }, []],
    [{ intent: 'order' }, [5, 13]],
    [{ intent: 'ORDER' }, [1, 5, 9, 13, 17]],
    [{ intent: 'call' }, [3, 11]],
    [{ change: 'differing' }, [1, 3, 5]],
    [{ change: 'added' }, [1]],
    [{ change: 'removed' }, [3]],
    [{ change: 'changed' }, [5]],
    [{ change: 'unchanged', type: 'date' }, [9, 15]],
  ])('of %j lets through rows %j', (filter, rows) => {
    const entities = entitiesOf(inventedChanges(9))
    const found = matching(entities, { ...EVERYTHING, ...filter })
    expect([...found].map((i) => entityAt(entities, i).row)).toEqual(rows)
  })

  it('lets through what each of its parts lets through', () => {
    const entities = entitiesOf(inventedChanges(200))
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const parts = (['text', 'type', 'intent', 'change'] as const).map(
          (name) => new Set(matching(entities, { ...EVERYTHING, [name]: filter[name] })),
        )
        const all = [...matching(entities, EVERYTHING)]
        expect([...matching(entities, filter)]).toEqual(all.filter((i) => parts.every((part) => part.has(i))))
      }),
    )
  })

  it('comes back from an address as it went in', () => {
    const anyStart = fc.constantFrom<Filter>(EVERYTHING, { ...EVERYTHING, change: 'differing' })
    const anyText = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(anyFilter, anyText, anyText, anyStart, (filter, text, intent, start) => {
        const given = { ...filter, text, intent }
        expect(parseFilter(`#${printFilter(given, start)}`, start)).toEqual(given)
      }),
    )
  })

  it('ignores what an address says beside it', () => {
    expect(parseFilter('#change=exploded&colour=red', EVERYTHING)).toEqual(EVERYTHING)
  })

  it('starts at what differs, and at everything when nothing does', () => {
    expect(startFilter(entitiesOf(inventedChanges(9))).change).toBe('differing')
    expect(startFilter(entitiesOf(inventedMentions(9))).change).toBe('all')
    expect(startFilter(undefined).change).toBe('all')
  })
})

describe('the headline', () => {
  it.each<[string, readonly InventedMention[], string]>([
    ['what there is', inventedMentions(5), '5 entities in 1,000 utterances'],
    ['one entity', inventedMentions(1), '1 entity in 1,000 utterances'],
    ['what differs', inventedChanges(9), '1 phone number found, 1 ticket id changed, 1 date lost'],
    [
      'that nothing differs',
      inventedMentions(5).map((mention) => ({ ...mention, state: { change: 'unchanged' } })),
      'No entity differs from 88d0c12e9b3f',
    ],
    [
      'sums when many types differ',
      ['a', 'b', 'c', 'd', 'd'].map((type) => ({
        row: 1,
        span: { type, start: 0, end: 1, text: 'x', rule: 'own', score: 1 },
        state: { change: 'added' },
      })),
      '5 entities found',
    ],
  ])('says %s', (_, mentions, expected) => {
    expect(headline(payloadFor(mentions))).toBe(expected)
  })
})

function payloadFor(mentions: readonly InventedMention[]): PagePayload {
  return payloadOf(inventedPage(mentions))
}

function entitiesOf(mentions: readonly InventedMention[]): Entities {
  const { entities } = inventedPage(mentions)
  if (entities === undefined) throw new Error('An invented page has entities')
  return readEntities(entities.summary, (name) => JSON.parse(`[${entities.columns[name].join(',')}]`))
}
