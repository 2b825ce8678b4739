import { describe, expect, it } from '@jest/globals'

import { compareCounts } from '../../src/report/compare-counts.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import { violation, type FailOn } from '../../src/report/fail-on.ts'
import { SAME_ROWS } from '../../src/report/pair-rows.ts'
import { passOf, reportWith } from './entity-reports.ts'

const { signal } = new AbortController()
const date = { type: 'date', start: 0, end: 4 }
const longer = { type: 'date', start: 0, end: 8 }
const phone = { type: 'phone', start: 9, end: 12 }

describe('fail-on, mention by mention', () => {
  it.each<[FailOn, string, readonly (typeof date)[], readonly (typeof date)[], string | undefined]>([
    ['never', 'a loss', [date], [], undefined],
    ['removed', 'nothing', [date], [date], undefined],
    ['removed', 'a find', [], [date, phone], undefined],
    ['removed', 'a loss', [date, phone], [phone], 'date (1 removed)'],
    ['removed', 'a change', [date], [longer], 'date (1 changed)'],
    [
      'removed',
      'a loss made up for elsewhere',
      [date],
      [{ ...date, start: 20, end: 24 }],
      'date (1 removed)',
    ],
    ['changed', 'nothing', [date], [date], undefined],
    ['changed', 'a find', [], [date, phone], 'date (1 added), phone (1 added)'],
    ['changed', 'a change and a loss', [date, phone], [longer], 'date (1 changed), phone (1 removed)'],
  ])('"%s" judges %s', async (failOn, _, before, after, expected) => {
    const comparison = await compareRows(
      passOf('b', [{ row: 1, entities: before }], 3, ['date', 'phone']),
      passOf('h', [{ row: 1, entities: after }], 3, ['date', 'phone']),
      SAME_ROWS,
      signal,
    )
    const sentence = violation(comparison, failOn)
    expect(reasonIn(sentence)).toBe(expected)
  })
})

describe('fail-on, by counts alone', () => {
  const count = (mentions: number) => ({ mentions, rows: mentions, distinct: mentions })
  const compared = (before: number, after: number, rows = 10) =>
    compareCounts(
      { name: 'b', report: reportWith({ rows: 10, entities: { date: count(before), phone: count(5) } }) },
      { name: 'h', report: reportWith({ rows, entities: { date: count(after), phone: count(5) } }) },
    )

  it.each<[FailOn, number, number, string | undefined]>([
    ['removed', 5, 5, undefined],
    ['removed', 5, 6, undefined],
    ['removed', 5, 3, 'date (2 lost)'],
    ['changed', 5, 5, undefined],
    ['changed', 5, 6, 'date (1 gained)'],
    ['changed', 5, 3, 'date (2 lost)'],
  ])('"%s" judges %i becoming %i', (failOn, before, after, expected) => {
    const sentence = violation(compared(before, after), failOn)
    expect(reasonIn(sentence)).toBe(expected)
  })

  it('"changed" says so when only the rows differ', () => {
    const sentence = violation(compared(5, 5, 12), 'changed')
    expect(sentence).toMatch(/ the number of rows was 10 and is 12\. .* the configuration or the CSV, /u)
    expect(violation(compared(5, 5, 12), 'removed')).toBeUndefined()
  })

  it('"changed" says so when a type is new that nothing is of', () => {
    const date = count(5)
    const comparison = compareCounts(
      { name: 'b', report: reportWith({ entities: { date } }) },
      { name: 'h', report: reportWith({ entities: { date, voucher: count(0) } }) },
    )
    expect(reasonIn(violation(comparison, 'changed'))).toBe('no mention, but the types that are looked for')
  })

  it('"changed" says of what there are other counts when only those differ', () => {
    const side = (name: string, changes: Parameters<typeof reportWith>[0]) => ({
      name,
      report: reportWith(changes),
    })
    const types = Object.fromEntries(['a', 'b', 'c', 'd'].map((type) => [type, count(2)]))
    const fewer = Object.fromEntries(Object.keys(types).map((type) => [type, { ...count(2), distinct: 1 }]))
    const intents = { greet: { rows: 1, mentions: {} } }
    const reasonOf = (before: Parameters<typeof reportWith>[0], after: Parameters<typeof reportWith>[0]) =>
      reasonIn(violation(compareCounts(side('b', before), side('h', after)), 'changed'))
    expect(reasonOf({ entities: types }, { entities: fewer })).toBe(
      'no mention, but other counts of a, b, c and 1 more type',
    )
    expect(reasonOf({}, { intents })).toBe('no mention, but other counts of 1 intent')
  })

  it('names some types and counts the rest', () => {
    const entities = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`type_${at}`, count(1)]))
    const comparison = compareCounts(
      { name: 'b', report: reportWith({ entities }) },
      { name: 'h', report: reportWith({}) },
    )
    expect(violation(comparison, 'removed')).toContain('type_11 (1 lost) and 28 more types.')
  })
})

function reasonIn(sentence: string | undefined): string | undefined {
  return sentence && /and fail-on is "(?:removed|changed)": (.*)\. Look at the diff/u.exec(sentence)?.[1]
}
