import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import type { OwnType } from '../../src/ner/own-type.ts'
import { enrichFile, IN_THREADS } from './enrich-file.ts'

const rows = Array.from({ length: 3000 }, (_, row) =>
  row % 7 === 0 ? `ask,"my order ORD-${100_000 + row}, ""please"""` : `tell,hello number ${row}`,
)
const raw = `intent,utterance\n${rows.join('\n')}\n`
const many = `intent,utterance\n${rows.join('\n')}\nask,${'ORD-123456 '.repeat(200)}\n${rows.join('\n')}\n`
const small = { chunkSize: 16 * 1024 }

describe('own patterns', () => {
  it('are found on the main thread when they are regular, and the same as in threads', async () => {
    const own = { entities: [order], own: [order], ...small }
    const alone = await enrichFile(raw, own)
    const inThreads = await enrichFile(raw, { ...own, policy: IN_THREADS })
    expect([alone.workers, inThreads.workers]).toEqual([0, 2])
    expect(alone.tally.entities['order']?.mentions).toBe(429)
    expect(alone.csv.equals(inThreads.csv)).toBe(true)
    expect(alone.entities).toEqual(inThreads.entities)
    expect(alone.tally).toEqual(inThreads.tally)
  })

  it('are found by a thread in a chunk that the kernel cannot decide, and all of its records are kept', async () => {
    const regular = await enrichFile(many, { entities: [order], own: [order], ...small })
    const notRegular = await enrichFile(many, { entities: [reference], own: [reference], ...small })
    expect([regular.workers, notRegular.workers]).toEqual([1, 2])
    expect(regular.tally.entities['order']?.mentions).toBe(429 + 200 + 429)
    expect(regular.csv.equals(notRegular.csv)).toBe(true)
    expect(regular.entities).toEqual(notRegular.entities)
    expect(regular.tally).toEqual(notRegular.tally)
  })

  it('that take exponential time as a RegExp take none to speak of when they are regular', async () => {
    const slow = { ...order, definition: { by: 'pattern', pattern: '(a+)+b' } as const }
    const { tally, workers } = await enrichFile(`utterance\n${'a'.repeat(100_000)}\naab\n`, {
      entities: [slow],
      own: [slow],
    })
    expect([tally.entities['order']?.mentions, workers]).toEqual([1, 0])
  })

  it.each(['ticket', 'case'])(
    'that are called %s, as a built-in type may be, are longer or shorter than others all the same',
    async (type) => {
      const longer = { ...order, type, definition: { by: 'pattern', pattern: 'TICKET-\\d{6}' } as const }
      const shorter = { ...order, type: 'nr', definition: { by: 'pattern', pattern: '\\d{6}' } as const }
      const own = { entities: [longer, shorter], own: [longer, shorter] }
      for (const policy of [{}, IN_THREADS]) {
        const { tally } = await enrichFile('utterance\nsee TICKET-123456 please\n', { ...own, policy })
        expect([tally.entities[type]?.mentions, tally.entities['nr']?.mentions]).toEqual([1, 0])
      }
    },
  )

  it('in place of date_relative need no reference date', async () => {
    const soon = { ...order, type: 'date_relative', definition: { by: 'pattern', pattern: 'soon' } as const }
    const { warnings } = await enrichFile('utterance,intent\nsee you soon,a\n', {
      entities: [soon],
      own: [soon],
    })
    expect(warnings).toEqual([])
  })

  it('ask for no locale', async () => {
    const { warnings } = await enrichFile('utterance,intent,locale\nORD-123456,a,!!\n', {
      entities: [order],
      own: [order],
    })
    expect(warnings).toEqual([])
  })

  it.each([
    { machine: 'this one', flags: [], workers: 0 },
    {
      machine: 'one without SSE 4.1',
      flags: ['--no-enable-sse4-1'],
      workers: process.arch === 'x64' ? 1 : 0,
    },
  ])('are for threads where there is no WebAssembly with SIMD: $machine', async ({ flags, workers }) => {
    const script = fileURLToPath(new URL('count-orders.ts', import.meta.url))
    const args = [...flags, '--disable-warning=ExperimentalWarning', script, JSON.stringify(order)]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(JSON.parse(stdout)).toEqual({ workers, mentions: 1 })
  })
})

const order: OwnType = {
  type: 'order',
  column: 'ner_orders',
  definition: { by: 'pattern', pattern: String.raw`\bORD-\d{6,8}\b` },
  ignoreCase: false,
  near: [],
  notNear: [],
}
/** The same matches, by an expression that is not regular in the strict sense. */
const reference: OwnType = {
  ...order,
  definition: { by: 'pattern', pattern: String.raw`\b(ORD-)(?:\d{6,8}\b|\1)` },
}
