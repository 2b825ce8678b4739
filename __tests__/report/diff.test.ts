import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compareMentions, type MentionedRow } from '../../src/report/compare-mentions.ts'
import { compareCounts } from '../../src/report/compare-counts.ts'
import { compareRows } from '../../src/report/compare-rows.ts'
import type { MentionSpan } from '../../src/report/report-diff.ts'
import { pairRows, SAME_ROWS } from '../../src/report/pair-rows.ts'
import { passOf, reportWith, streamed } from './entity-reports.ts'

const { signal } = new AbortController()

/** `phone 3-7` as a span. */
function span(text: string): MentionSpan {
  const [, type = '', start, end] = /^(\w+) (\d+)-(\d+)$/u.exec(text) ?? []
  return { type, start: Number(start), end: Number(end) }
}

function shown(change: ReturnType<typeof compareMentions>[number]): string {
  const words = [change.before, change.after].map((m) => (m ? `${m.type} ${m.start}-${m.end}` : ''))
  return `${change.change} ${words.filter((word) => word !== '').join(' to ')}`
}

describe('the mentions of one utterance', () => {
  it.each([
    ['nothing', '', '', []],
    ['the same', 'date 0-4, phone 6-9', 'date 0-4, phone 6-9', []],
    ['the same in another order', 'date 0-4, phone 6-9', 'phone 6-9, date 0-4', []],
    ['a new one', '', 'date 0-4', ['added date 0-4']],
    ['a lost one', 'date 0-4', '', ['removed date 0-4']],
    ['neighbours that only touch', 'date 0-4', 'date 4-8', ['added date 4-8', 'removed date 0-4']],
    ['one that grew', 'date 0-4', 'date 0-8', ['changed date 0-4 to date 0-8']],
    ['one that moved by a bit', 'date 0-4', 'date 3-8', ['changed date 0-4 to date 3-8']],
    ['another type for the same text', 'phone 0-4', 'order 0-4', ['changed phone 0-4 to order 0-4']],
    [
      'one that became two: the first takes its place',
      'date 0-9',
      'date 0-4, date 5-9',
      ['changed date 0-9 to date 0-4', 'added date 5-9'],
    ],
    [
      'two that became one',
      'date 0-4, date 5-9',
      'date 0-9',
      ['changed date 0-4 to date 0-9', 'removed date 5-9'],
    ],
    [
      'several that overlap: equal types find each other first',
      'phone 0-4, date 5-9',
      'date 2-9',
      ['changed date 5-9 to date 2-9', 'removed phone 0-4'],
    ],
    [
      'what is left after that is paired whatever its type',
      'phone 0-4, date 5-9',
      'date 2-7, order 8-12',
      ['changed date 5-9 to date 2-7', 'added order 8-12', 'removed phone 0-4'],
    ],
    ['one that stayed beside one that went', 'date 0-4, phone 6-9', 'date 0-4', ['removed phone 6-9']],
  ])('compares %s', (_, before, after, expected) => {
    const spans = (text: string) => (text === '' ? [] : text.split(', ').map(span))
    expect(compareMentions(spans(before), spans(after)).map(shown)).toEqual(expected)
  })

  it('uses each mention once, pairs only what overlaps, and leaves no overlapping pair of one type apart', () => {
    fc.assert(
      fc.property(mentions(), mentions(), (before, after) => {
        const changes = compareMentions(before, after)
        const id = (mention: MentionSpan) => JSON.stringify(mention)
        const befores = changes.flatMap((change) => change.before ?? []).map(id)
        const afters = changes.flatMap((change) => change.after ?? []).map(id)
        const ids = { before: new Set(before.map(id)), after: new Set(after.map(id)) }
        expect(befores.toSorted()).toEqual([...ids.before].filter((one) => !ids.after.has(one)).toSorted())
        expect(afters.toSorted()).toEqual([...ids.after].filter((one) => !ids.before.has(one)).toSorted())
        for (const change of changes) {
          const both = change.before !== undefined && change.after !== undefined
          expect(change.change).toBe(both ? 'changed' : change.after ? 'added' : 'removed')
        }
        const pairs = changes.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []))
        expect(pairs.every((pair) => overlap(pair.before, pair.after))).toBe(true)
        const added = changes.flatMap((change) => (change.change === 'added' ? (change.after ?? []) : []))
        const removed = changes.flatMap((change) =>
          change.change === 'removed' ? (change.before ?? []) : [],
        )
        expect(added.some((a) => removed.some((r) => overlap(a, r)))).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('forgets what the mention says', () => {
    const entity = { ...span('phone 0-7'), text: 'CANARY', value: 'CANARY', rule: 'e164', score: 1 }
    expect(JSON.stringify(compareMentions([], [entity]))).not.toContain('CANARY')
    expect(JSON.stringify(compareMentions([entity], [{ ...entity, end: 6 }]))).not.toContain('CANARY')
  })
})

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

describe('pairing rows', () => {
  it('is one to one, and pairs equal fingerprints in order', () => {
    const rows = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(2 ** 52, 2 ** 32, -1)))
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const pairing = pairRows(base, head)
        const last = new Map<number, number>()
        head.forEach((fingerprint, at) => {
          const partner = pairing.inBase(at + 1)
          const rest = base.findIndex(
            (other, row) => other === fingerprint && row >= (last.get(fingerprint) ?? 0),
          )
          expect(partner).toBe(rest === -1 ? undefined : rest + 1)
          if (partner === undefined) return
          expect(pairing.inHead(partner)).toBe(at + 1)
          last.set(fingerprint, partner)
        })
      }),
    )
  })
})

describe('two reports without rows', () => {
  const before = reportWith({
    rows: 10,
    entities: { phone: { mentions: 4, rows: 4, distinct: 3 }, date: { mentions: 2, rows: 2, distinct: 2 } },
    intents: { a: { rows: 5, mentions: { phone: 4 } }, b: { rows: 5, mentions: { date: 2 } } },
  })

  it('compares counts alone', () => {
    const after = reportWith({
      ...before,
      entities: { phone: { mentions: 6, rows: 5, distinct: 3 }, date: { mentions: 2, rows: 2, distinct: 2 } },
      intents: { a: { rows: 5, mentions: { phone: 6 } }, b: { rows: 5, mentions: { date: 2 } } },
    })
    const { diff, changed, byMention } = compareCounts(
      { name: 'run 17', report: before },
      { name: 'h', report: after },
    )
    expect({ changed, byMention }).toEqual({ changed: true, byMention: false })
    expect(diff).toEqual({
      schema: 1,
      base: 'run 17',
      head: 'h',
      entities: { phone: { before: 4, after: 6 }, date: { before: 2, after: 2 } },
      intents: { a: { before: 4, after: 6 } },
      rows: [],
    })
  })

  it.each([
    ['nothing', {}, false],
    ['another time, tag, hash and duration', { createdAt: 'x', versionTag: 'y', timings: { a: 1 } }, false],
    ['another share of rows with entities', { rowsWithEntities: 3 }, false],
    ['the number of rows', { rows: 11 }, true],
    [
      'different values of a type',
      {
        entities: {
          phone: { mentions: 4, rows: 4, distinct: 4 },
          date: { mentions: 2, rows: 2, distinct: 2 },
        },
      },
      true,
    ],
    [
      'the order of the types alone',
      { entities: { date: before.entities['date'] ?? none(), phone: before.entities['phone'] ?? none() } },
      false,
    ],
    ['a new type, though it found nothing', { entities: { ...before.entities, order: none() } }, true],
    [
      'rows of an intent',
      { intents: { a: { rows: 6, mentions: { phone: 4 } }, b: { rows: 5, mentions: { date: 2 } } } },
      true,
    ],
  ])('takes %s for changed or not', (_, changes, expected) => {
    const after = reportWith({ ...before, ...changes })
    expect(compareCounts({ name: 'b', report: before }, { name: 'h', report: after }).changed).toBe(expected)
  })

  function none() {
    return { mentions: 0, rows: 0, distinct: 0 }
  }

  it('T14 counts an intent called __proto__ like any other', () => {
    const hostile = JSON.parse('{"__proto__":{"rows":1,"mentions":{"date":1}}}')
    const { diff } = compareCounts(
      { name: 'b', report: reportWith({}) },
      { name: 'h', report: reportWith({ intents: hostile }) },
    )
    expect(Object.entries(diff.intents)).toEqual([['__proto__', { before: 0, after: 1 }]])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect('rows' in {}).toBe(false)
  })
})

function overlap(a: MentionSpan, b: MentionSpan): boolean {
  return a.start < b.end && b.start < a.end
}

/** Mentions of one utterance: none overlaps another. */
function mentions(): fc.Arbitrary<MentionSpan[]> {
  const piece = fc.record({
    type: fc.constantFrom('date', 'phone', 'order'),
    gap: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    let at = 0
    return pieces.map(({ type, gap, length }) => {
      const start = at + gap
      at = start + length
      return { type, start, end: at }
    })
  })
}
