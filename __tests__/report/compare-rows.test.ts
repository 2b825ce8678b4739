import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compareMentions, type MentionedRow } from '../../src/report/compare-mentions.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import { pairRows, SAME_ROWS } from '../../src/report/pair-rows.ts'
import type { MentionSpan } from '../../src/report/report-diff.ts'
import { passOf, reportWith, streamed } from './entity-reports.ts'
import { mentions, span } from './spans.ts'

const { signal } = new AbortController()

describe('two passes over the same rows', () => {
  const base: readonly MentionedRow[] = [
    { row: 2, intent: 'a', entities: [span('phone 0-4')] },
    { row: 5, intent: 'b', entities: [span('date 0-4'), span('date 5-9')] },
    { row: 9, intent: 'a', entities: [span('date 1-2')] },
  ]
  const head: readonly MentionedRow[] = [
    { row: 1, intent: 'b', entities: [span('phone 3-9')] },
    { row: 2, intent: 'a', entities: [span('order 0-4')] },
    { row: 5, intent: 'b', entities: [span('date 0-4')] },
  ]

  it('counts by type and by intent, and lists every changed mention by row', async () => {
    const types = ['phone', 'date', 'order']
    const { diff, changed, byMention, intentTypes } = await compareRows(
      passOf('88d0c12', base, 10, types),
      passOf('3f1c9a0', head, 10, types),
      SAME_ROWS,
      signal,
    )
    expect({ changed, byMention }).toEqual({ changed: true, byMention: true })
    expect(diff).toEqual({
      schema: 1,
      base: '88d0c12',
      head: '3f1c9a0',
      entities: {
        phone: { before: 1, after: 1, added: 1, removed: 0, changed: 0 },
        date: { before: 3, after: 1, added: 0, removed: 2, changed: 0 },
        order: { before: 0, after: 1, added: 0, removed: 0, changed: 1 },
      },
      intents: {
        a: { before: 2, after: 1, added: 0, removed: 1, changed: 1 },
        b: { before: 2, after: 2, added: 1, removed: 1, changed: 0 },
      },
      rows: [
        { row: 1, type: 'phone', change: 'added', after: span('phone 3-9') },
        {
          row: 2,
          type: 'order',
          change: 'changed',
          before: span('phone 0-4'),
          after: span('order 0-4'),
        },
        { row: 5, type: 'date', change: 'removed', before: span('date 5-9') },
        { row: 9, type: 'date', change: 'removed', before: span('date 1-2') },
      ],
    })
    expect([...(intentTypes.get('a')?.keys() ?? [])].toSorted()).toEqual(['date', 'order', 'phone'])
  })

  it('lists the changes of a row in the order of its text, whether found or lost', async () => {
    const { diff } = await compareRows(
      passOf('b', [{ row: 1, entities: [span('date 0-4'), span('phone 10-14')] }], 1),
      passOf('h', [{ row: 1, entities: [span('order 5-9')] }], 1),
      SAME_ROWS,
      signal,
    )
    expect(diff.rows.map(({ type }) => type)).toEqual(['date', 'order', 'phone'])
  })

  it('finds no difference between a pass and itself', async () => {
    const { diff, changed } = await compareRows(
      passOf('b', base, 10),
      passOf('h', base, 10),
      SAME_ROWS,
      signal,
    )
    expect(changed).toBe(false)
    expect(diff.rows).toEqual([])
    expect(diff.intents).toEqual({})
  })

  it('lists no more rows than it may, counts them all, and says how many are left out', async () => {
    const all = Array.from({ length: 50 }, (_, at) => ({ row: at + 1, entities: [span('date 0-4')] }))
    const { diff } = await compareRows(passOf('b', [], 50), passOf('h', all, 50), SAME_ROWS, signal, 20)
    expect(diff.rows).toHaveLength(20)
    expect(diff.rowsLeftOut).toBe(30)
    expect(diff.entities['date']).toMatchObject({ added: 50 })
  })

  it('ends when the run is cancelled', async () => {
    const stop = AbortSignal.abort(new Error('cancelled'))
    await expect(compareRows(passOf('b', base, 10), passOf('h', head, 10), SAME_ROWS, stop)).rejects.toThrow(
      'cancelled',
    )
  })

  it('closes the base stream when the head stream breaks', async () => {
    let closed = false
    async function* bases() {
      try {
        yield* base
      } finally {
        closed = true
      }
    }
    async function* broken(): AsyncGenerator<MentionedRow> {
      yield { row: 2, entities: [] }
      throw new Error('unreadable')
    }
    const pass = passOf('x', [], 10)
    await expect(
      compareRows({ ...pass, rows: bases() }, { ...pass, rows: broken() }, SAME_ROWS, signal),
    ).rejects.toThrow('unreadable')
    expect(closed).toBe(true)
  })
})

describe('two sources', () => {
  /** Utterances with what is found in them: `call 123` has a phone number at 5-8. */
  type Said = readonly (readonly [utterance: string, ...spans: string[]])[]
  const rowsOf = (said: Said): readonly MentionedRow[] =>
    said
      .map(([, ...spans], at) => ({ row: at + 1, entities: spans.map(span) }))
      .filter(({ entities }) => entities.length > 0)
  const fingerprints = (said: Said) => said.map(([utterance]) => Array.from(utterance).reduce(hashed, 7))
  const hashed = (hash: number, letter: string) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 50

  async function compared(base: Said, head: Said) {
    const pairing = pairRows(fingerprints(base), fingerprints(head))
    const { diff } = await compareRows(
      passOf('b', rowsOf(base), base.length),
      passOf('h', rowsOf(head), head.length),
      pairing,
      signal,
    )
    return diff
  }

  it('pairs rows by utterance, so that a row put before them changes none', async () => {
    const said: Said = [['hello'], ['call 123', 'phone 5-8'], ['bye']]
    const diff = await compared(said, [['new 9', 'ticket 4-5'], ...said])
    expect(diff.rows).toEqual([{ row: 1, type: 'ticket', change: 'added', after: span('ticket 4-5') }])
  })

  it('pairs the second of equal utterances with the second', async () => {
    const diff = await compared(
      [['ok', 'date 0-1'], ['x'], ['ok', 'date 0-2']],
      [
        ['ok', 'date 0-1'],
        ['ok', 'date 0-2'],
        ['ok', 'date 0-1'],
      ],
    )
    expect(diff.rows).toEqual([{ row: 3, type: 'date', change: 'added', after: span('date 0-1') }])
  })

  it('removes a row whole, and says that only the base has it', async () => {
    const diff = await compared([['call 1', 'phone 5-6'], ['b']], [['b']])
    expect(diff.rows).toEqual([
      { row: 1, type: 'phone', change: 'removed', before: span('phone 5-6'), only: 'base' },
    ])
  })

  it('gives a removed mention of a moved row its place in the head', async () => {
    const diff = await compared([['call 1', 'phone 5-6'], ['b']], [['b'], ['call 1']])
    expect(diff.rows).toEqual([{ row: 2, type: 'phone', change: 'removed', before: span('phone 5-6') }])
  })

  it('agrees with an independent count, whatever was moved, doubled, dropped or put in', async () => {
    const utterance = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), mentions())
    await fc.assert(
      fc.asyncProperty(fc.array(utterance), fc.array(utterance), async (base, head) => {
        const said = (rows: typeof base): Said =>
          rows.map(([text, found]) => [text, ...found.map((m) => `${m.type} ${m.start}-${m.end}`)])
        const diff = await compared(said(base), said(head))
        expect(totals(diff.entities)).toEqual(counted(base, head))
      }),
      { numRuns: 500 },
    )
  })

  /** Pairs by a table of utterance and occurrence number, all in memory. */
  function counted(base: readonly (readonly [string, MentionSpan[]])[], head: typeof base) {
    const keyed = (rows: typeof base) => {
      const seen = new Map<string, number>()
      return new Map(
        rows.map(([text, found]) => {
          seen.set(text, (seen.get(text) ?? 0) + 1)
          return [`${text} ${seen.get(text)}`, found] as const
        }),
      )
    }
    const [before, after] = [keyed(base), keyed(head)]
    const sums = { added: 0, removed: 0, changed: 0 }
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      for (const { change } of compareMentions(before.get(key) ?? [], after.get(key) ?? [])) sums[change]++
    }
    return sums
  }

  function totals(entities: Awaited<ReturnType<typeof compared>>['entities']) {
    const sum = (name: 'added' | 'removed' | 'changed') =>
      Object.values(entities).reduce((total, change) => total + (change[name] ?? 0), 0)
    return { added: sum('added'), removed: sum('removed'), changed: sum('changed') }
  }

  it('holds back no row that has no partner to wait for', async () => {
    let asked = 0
    async function* head() {
      for (let row = 1; row <= 1_000; row++) yield { row, entities: [span('date 0-1')] }
    }
    const { diff } = await compareRows(
      passOf('b', [], 0),
      {
        name: 'h',
        report: reportWith({}),
        rows: streamed([{ row: 1, entities: [] }]),
      },
      { inBase: () => void asked++, inHead: () => undefined },
      signal,
    )
    expect(diff.rows).toEqual([])
    expect(asked).toBe(1)
    const empty = pairRows([], [])
    expect([empty.inBase(1), empty.inHead(1)]).toEqual([undefined, undefined])
    const added = await compareRows(
      passOf('b', [], 0),
      { name: 'h', report: reportWith({}), rows: head() },
      empty,
      signal,
    )
    expect(added.diff.rows).toHaveLength(1_000)
  })
})
