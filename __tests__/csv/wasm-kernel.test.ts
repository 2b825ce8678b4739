import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { OwnColumn } from '../../src/csv/dialect.ts'
import type { Kernel, KernelPlan } from '../../src/csv/kernel.ts'
import { createScriptKernel } from '../../src/csv/script-kernel.ts'
import { createWasmKernel } from '../../src/csv/wasm/kernel.ts'
import { instantiate, type WasmModule } from '../../src/csv/wasm/module.ts'
import { compilePrefilter } from '../../src/ner/prefilter.ts'
import { MARK, type Needs } from '../../src/ner/recogniser.ts'
import { PLACES, type Placed, placesIn } from './places.ts'

describe('the kernel in WebAssembly', () => {
  it('does what the one in TypeScript does, with any bytes, plan and rows at once, wherever they lie', () => {
    const pairs = PLANS.map((plan) =>
      ROWS_AT_ONCE.map((rows) => {
        const module = instantiate()
        return { pair: pairOf(plan, rows, module), placed: placesIn(module, LONGEST_DOCUMENT) }
      }),
    )
    const drawn = fc.tuple(fc.nat(PLANS.length - 1), fc.nat(ROWS_AT_ONCE.length - 1))
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(
        drawn.chain(([plan, rows]) =>
          fc.tuple(
            fc.constant([plan, rows] as const),
            documentFor(plan),
            LEFT_BEHIND,
            fc.constantFrom(...PLACES),
          ),
        ),
        ([[plan, rows], document, leftBehind, place]) => {
          const { pair: [script, wasm] = [], placed } = pairs[plan]?.[rows] ?? {}
          if (!script || !wasm || !placed) throw new Error('No kernels')
          const expected = workOf(script, document)
          const before = placed(Buffer.alloc(document.length + 200, leftBehind), place)
          wasm.start(before.chunk, before.room)
          expect(workOf(wasm, document, placed(document, place))).toEqual(expected)
          const why = expected.stops.at(-1)?.why ?? 'nothing'
          seen.set(why, (seen.get(why) ?? 0) + 1)
        },
      ),
      { numRuns: 20_000 },
    )
    const common = ['end', 'ragged', 'stray quote', 'text after quote', 'unclosed quote']
    expect(common.filter((why) => (seen.get(why) ?? 0) < 500)).toEqual([])
  })

  it('does so wherever in a block of 64 bytes a chunk ends, and reads nothing after it', () => {
    const endings = [
      '"',
      '"\r',
      '"\r\n',
      ' ja',
      ' ja"',
      '"x"',
      '"x"\r',
      '"x"\r\n',
      '"x""',
      ',',
      '\r',
      '\r\n',
      '7',
      'ä',
      '\n"',
    ]
    const [script, wasm] = pairOf(planOf({ fields: 1, utterance: 0, intent: 0 }), 4096)
    for (let length = 0; length < 140; length++) {
      for (const document of endings.flatMap((end) =>
        ['', '"'].map((start) => start + 'x'.repeat(length) + end),
      )) {
        for (const leftBehind of ['\n', 'n', '"', '5']) {
          wasm.start(Buffer.alloc(length + 200, leftBehind), Buffer.alloc(0))
          expect(workOf(wasm, Buffer.from(document))).toEqual(workOf(script, Buffer.from(document)))
        }
      }
    }
  })

  it('does so when a chunk fills the memory to the last byte that it may', () => {
    const module = instantiate()
    const plan = planOf({ fields: 1, utterance: 0 })
    const kernel = createWasmKernel(plan, 4096, module)
    if (!module || !kernel) throw new Error('This test needs WebAssembly with SIMD')
    kernel.start(Buffer.alloc(0), Buffer.alloc(0))
    const chunk = new Int32Array(module.memory.buffer)[module.is.CHUNK / 4] ?? 0
    const size = GROWN_TWICE - chunk - module.is.SLACK
    for (let first = 0; first < 64; first++) {
      const document = Buffer.alloc(size, 'x')
      document.write('\n', first)
      kernel.start(document, Buffer.alloc(0))
      expect(module.memory.buffer.byteLength).toBe(GROWN_TWICE)
      expect(kernel.scan(0)).toMatchObject({ why: 'end', records: 2, chosenCount: 0 })
    }
  })

  it('does so over chunks of other sizes, one after another, and beyond its first memory', () => {
    const [script, wasm] = pairOf(planOf({ fields: 3, utterance: 1, intent: 0 }), 4096)
    for (const size of [10, 3_000_000, 0, 100_000, 3_000_001]) {
      const document = Buffer.from(LINES.repeat(Math.ceil(size / LINES.length)).slice(0, size))
      expect(digestOf(workOf(wasm, document))).toEqual(digestOf(workOf(script, document)))
    }
  })

  it.each(['lf', 'cr'] as const)('does so in records with many fields after those located: %s', (newline) => {
    const plan = planOf({ newline, fields: 100, utterance: 1, intent: 3, needs: [{ marks: MARK.digit }] })
    const cells = fc.constantFrom('', '', 'x', '"a, ""b""\n"', 'seven or more', '12')
    const record = fc.array(cells, { minLength: 99, maxLength: 101 })
    const end = newline === 'cr' ? '\r' : '\r\n'
    const [script, wasm] = pairOf(plan, 3)
    let ragged = 0
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.boolean(), (drawn, whole) => {
        const rows = drawn.map((cells) => (whole ? [...cells, 'x', 'y'].slice(0, 100) : cells).join(','))
        const document = Buffer.from(rows.join(end))
        const expected = workOf(script, document)
        expect(workOf(wasm, document)).toEqual(expected)
        ragged += expected.stops.filter(({ why }) => why === 'ragged').length
      }),
      { numRuns: 300 },
    )
    expect(ragged).toBeGreaterThan(50)
  })

  it('chooses the same rows by any words', () => {
    const stem = fc.string({ unit: OF_WORDS, minLength: 1, maxLength: 6 })
    const lists = fc.array(fc.array(stem, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
    const texts = fc.array(fc.string({ unit: OF_WORDS, maxLength: 80 }), { minLength: 50, maxLength: 100 })
    let chosen = 0
    let rows = 0
    fc.assert(
      fc.property(lists, fc.option(stem), texts, (words, inRow, drawn) => {
        const needs = [{ marks: 0, words }, ...(inRow === null ? [] : [{ marks: 0, inRow: [inRow] }])]
        const plan = planOf({ fields: 1, utterance: 0, own: [], needs })
        const [script, wasm] = pairOf(plan, 64)
        const document = Buffer.from(drawn.map((text) => `${text} ${words[0]?.[0] ?? ''}\n`).join(''))
        const expected = workOf(script, document)
        expect(workOf(wasm, document)).toEqual(expected)
        chosen += expected.chosen.length
        rows += drawn.length
      }),
      { numRuns: 150 },
    )
    expect(chosen).toBeGreaterThan(rows / 2)
    expect(chosen).toBeLessThan(rows)
  })

  it('makes room for cells that are larger than the chunk', () => {
    const [script, wasm] = pairOf(planOf({ fields: 2, utterance: 1 }), 4)
    const cell = '"é😀'.repeat(100_000)
    const document = Buffer.from('a,1\nb,2\nc,3\nd,4\ne,5\n')
    expect(workOf(wasm, document, { cell })).toEqual(workOf(script, document, { cell }))
  })

  it('copies neither a chunk nor its output where both are in its memory', () => {
    const module = instantiate()
    const placed = placesIn(module, LONGEST_DOCUMENT)
    const kernel = createWasmKernel(planOf({ fields: 2, utterance: 1 }), 4, module)
    if (!module || !kernel) throw new Error('This test needs WebAssembly with SIMD')
    const { chunk, room } = placed(Buffer.from('a,1\nb,2\n'), 'in memory')
    kernel.start(chunk, room)
    kernel.copy(0, kernel.scan(0).records)
    kernel.finish(2)
    const [chunkAt, outputAt] = new Int32Array(module.memory.buffer, module.is.CHUNK, 2)
    expect([chunkAt, outputAt]).toEqual([chunk.byteOffset, room.byteOffset])
    expect(kernel.output()).toMatchObject({ buffer: room.buffer, byteOffset: room.byteOffset })
  })

  it.each([40, 3_000])('counts more intents than its list holds: %i', (count) => {
    const [script, wasm] = pairOf(planOf({ fields: 2, utterance: 1, intent: 0 }), 2)
    const rows = Array.from({ length: 2 * count + 20 }, (_, row) => `intent ${row % count},1\n`)
    const { intents } = workOf(wasm, Buffer.from(rows.join('')))
    expect(intents).toEqual(workOf(script, Buffer.from(rows.join(''))).intents)
    expect(intents).toHaveLength(count)
    expect(script.intents().rows).toHaveLength(count)
  })

  it('tells intents apart whose hashes are equal', () => {
    const kernel = createWasmKernel(planOf({ fields: 2, utterance: 1, intent: 0 }), 30_000)
    if (!kernel) throw new Error('This test needs WebAssembly with SIMD')
    const count = 600_000
    const document = Buffer.from(Array.from({ length: count }, (_, row) => `i${row},\n`).join(''))
    kernel.start(document, Buffer.alloc(0))
    for (let at = 0; at < document.length;) at = kernel.scan(at).next
    const { rows } = kernel.intents()
    expect(rows.length).toBe(count)
    expect(rows.every((rowsOfIntent) => rowsOfIntent === 1)).toBe(true)
  })

  it.each([
    { what: 'a byte of an original field', at: 0, row: 0 },
    { what: 'a delimiter before one of our cells', at: 7, row: 0 },
    { what: 'a line end', at: 9 * 12 + 8, row: 12 },
    { what: 'a quote that makes two cells of ours one', byte: 0x22, at: 9 * 12 + 8, row: 12 },
    { what: 'the last byte of many that it has written', at: 9 * 29 + 7, row: 29 },
  ])('notices damage to $what', ({ at, row, byte = 0x58 }) => {
    const module = instantiate()
    const plan = planOf({ fields: 2, utterance: 1, own: [{ type: 'date', column: 'ner_dates', at: [] }] })
    const kernel = createWasmKernel(plan, 64, module)
    if (!module || !kernel) throw new Error('This test needs WebAssembly with SIMD')
    const document = Buffer.from('one,two\n'.repeat(30))
    kernel.start(document, Buffer.alloc(0))
    const { records } = kernel.scan(0)
    kernel.copy(0, records)
    outputIn(module)[at] = byte
    expect(kernel.finish(records)).toBe(row)
  })

  it('notices the same damage as the one in TypeScript, however many cells of ours there are', () => {
    let noticed = 0
    const damaged = fc.tuple(
      fc.nat({ max: 18 }),
      fc.array(fc.constantFrom('a,b\n', 'a,b\r\n', '"a,\n",b\n', 'a,\n'), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', 'x', '"x"', 'x"y'),
      fc.nat(),
      fc.constantFrom(...Buffer.from(',"\n\rx')),
    )
    const module = instantiate()
    if (!module) throw new Error('This test needs WebAssembly with SIMD')
    fc.assert(
      fc.property(damaged, ([cells, rows, text, place, byte]) => {
        const own = Array.from({ length: cells }, (_, cell) => ({
          type: `t${cell}`,
          column: `c${cell}`,
          at: [],
        }))
        const plan = planOf({ fields: 2, utterance: 1, own })
        const room = Buffer.alloc(10_000)
        const inScript = createScriptKernel(plan)
        new Int32Array(module.memory.buffer)[module.is.LAID_OUT / 4] = 0 // in place of the one before
        const inWasm = createWasmKernel(plan, undefined, module)
        const found = [inScript, inWasm].map((kernel) => {
          if (!kernel) throw new Error('There is a module, but no kernel')
          kernel.start(Buffer.from(rows.join('')), kernel === inScript ? room : Buffer.alloc(0))
          const { records } = kernel.scan(0)
          kernel.copy(0, records - 1)
          kernel.write(records - 1, [text])
          const at = place % (rows.slice(1).join('').length + 3 + cells * (records - 1))
          const output = kernel === inScript ? room : outputIn(module)
          output[at] = byte
          return kernel.finish(records)
        })
        expect(found[1]).toBe(found[0])
        if (found[0] !== undefined) noticed++
      }),
      { numRuns: 3000 },
    )
    expect(noticed).toBeGreaterThan(1000)
  })

  it('notices a quote inside a cell of ours', () => {
    const module = instantiate()
    const plan = planOf({ fields: 2, utterance: 1, own: [{ type: 'date', column: 'ner_dates', at: [] }] })
    const kernel = createWasmKernel(plan, 64, module)
    if (!module || !kernel) throw new Error('This test needs WebAssembly with SIMD')
    kernel.start(Buffer.from('one,two\n'), Buffer.alloc(0))
    kernel.scan(0)
    kernel.write(0, ['ab'])
    outputIn(module)[9] = 0x22
    expect(kernel.finish(1)).toBe(0)
  })
})

const LINES = 'ask,"my ""order"" 12",x\r\nask,hello,\ntell,"a\nb",y\n'

const NEEDS: readonly Needs[] = [
  { marks: MARK.digit },
  { marks: MARK.at, words: [['jan', 'märz'], ['two', 'x']] },
  { marks: 0, words: [['gold card', 'ab']] },
  { marks: 0, inRow: ['a', 'seven', 'é'] },
] // prettier-ignore

interface Shape {
  readonly delimiter?: string
  readonly newline?: KernelPlan['newline']
  readonly fields: number
  readonly utterance: number
  readonly intent?: number
  readonly own?: readonly OwnColumn[]
  readonly needs?: readonly Needs[]
}

function planOf({ delimiter = ',', newline = 'lf', own = OWN, needs = NEEDS, ...shape }: Shape): KernelPlan {
  const wanted = [shape.utterance, shape.intent, ...own.flatMap(({ at }) => at)]
  const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b)
  return { delimiter, newline, located, own, prefilter: compilePrefilter(needs), ...shape }
}

const OWN: readonly OwnColumn[] = [
  { type: 'date', column: 'ner_dates', at: [] },
  { type: 'phone', column: 'ner_phones', at: [] },
]
const IN_PLACE: readonly OwnColumn[] = [
  { type: 'date', column: 'ner_dates', at: [2] },
  { type: 'phone', column: 'ner_phones', at: [] },
  { type: 'email', column: 'ner_emails', at: [0, 3] },
]
const ALL_IN_PLACE: readonly OwnColumn[] = [{ type: 'date', column: 'ner_dates', at: [1] }]

const PLANS = [',', ';', '\t', '|'].flatMap((delimiter) =>
  (['lf', 'cr'] as const).flatMap((newline) =>
    [
      { fields: 1, utterance: 0, intent: 0 },
      { fields: 2, utterance: 0, own: ALL_IN_PLACE },
      { fields: 2, utterance: 1, own: [], needs: [] },
      { fields: 3, utterance: 1, intent: 2, needs: [{ marks: MARK.always }] },
      { fields: 5, utterance: 1, intent: 4, own: IN_PLACE },
      { fields: 5, utterance: 4, intent: 0, needs: [{ marks: MARK.slash | MARK.currency }] },
      { fields: 2, utterance: 0, needs: [{ marks: MARK.sevenDigits }] },
      { fields: 2, utterance: 1, needs: [{ marks: MARK.joinedDigit }] },
    ].map((shape) => planOf({ delimiter, newline, ...shape })),
  ),
)
const ROWS_AT_ONCE = [1, 3, 4096]
/** Bytes of the memory: one page, and twice sixteen more. */
const GROWN_TWICE = 33 * 65_536
const LONGEST_DOCUMENT = 4096

/** Letters in both cases and beyond ASCII, digits, and what is in no word. */
const OF_WORDS = fc.constantFrom(...Array.from('aAbBpz019 -_+éÉßµżж'))

/** What an earlier chunk left in memory after this one: bytes that would matter if they were read. */
const LEFT_BEHIND = fc.constantFrom('\n', '"', 'n', '5', ',')

/** What a kernel of this module has written of a chunk, and what lies after it. */
function outputIn({ memory, is }: WasmModule): Uint8Array {
  return new Uint8Array(memory.buffer, new Int32Array(memory.buffer)[is.OUTPUT / 4])
}

function pairOf(plan: KernelPlan, rowsAtOnce: number, module = instantiate()): readonly [Kernel, Kernel] {
  const wasm = createWasmKernel(plan, rowsAtOnce, module)
  if (!wasm) throw new Error('This test needs WebAssembly with SIMD')
  return [createScriptKernel(plan, rowsAtOnce), wasm]
}

/** What a kernel makes of a chunk when every other chosen row has entities. */
function workOf(
  kernel: Kernel,
  document: Buffer,
  {
    cell = ' "x";é',
    chunk = document,
    room = Buffer.alloc(document.length),
  }: Partial<Placed> & { readonly cell?: string } = {},
) {
  const stops = []
  const tables = []
  const numbered: (readonly [row: number, intent: number])[] = []
  const damages = []
  kernel.start(chunk, room)
  let rows = 0
  for (let at = 0; at < document.length;) {
    const stop = kernel.scan(at)
    stops.push(stop)
    tables.push([...kernel.table.subarray(0, stop.records * kernel.stride)])
    const chosen = [...kernel.chosen.subarray(0, 2 * stop.chosenCount)]
    let copied = 0
    for (let index = 0; index < chosen.length; index += 2) {
      const row = chosen[index] ?? 0
      numbered.push([rows + row, chosen[index + 1] ?? 0])
      if (index % 4 === 2) continue
      kernel.copy(copied, row)
      kernel.write(row, [cell, '', 'a;b'])
      copied = row + 1
    }
    kernel.copy(copied, stop.records)
    damages.push(kernel.finish(stop.records))
    if (stop.why !== 'end' && stop.why !== 'full') break
    rows += stop.records
    at = stop.next
  }
  const { starts, ends, rows: counts } = kernel.intents()
  const nameOf = (intent: number): string => document.toString('latin1', starts[intent], ends[intent])
  const intents = new Map<string, number>()
  counts.forEach((count, intent) => intents.set(nameOf(intent), (intents.get(nameOf(intent)) ?? 0) + count))
  return {
    stops,
    tables,
    damages,
    chosen: numbered.map(([row, intent]) => [row, nameOf(intent)]),
    intents: [...intents],
    output: kernel.output().toString('latin1'),
  }
}

/** Of a large chunk: what a failing comparison can print. */
function digestOf({ stops, tables, intents, chosen, output }: ReturnType<typeof workOf>) {
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((all, number) => (all * 31 + number) | 0, 0)
  return {
    stops,
    intents,
    rows: tables.map(sum),
    chosen: sum(chosen.map(([row]) => Number(row))),
    output: output.length,
    last: output.slice(-1000),
  }
}

/** Mostly records as they should be, some with a piece too many or too few, some cut anywhere. */
function documentFor(plan: number): fc.Arbitrary<Buffer> {
  const { delimiter = ',', newline = 'lf', fields = 1 } = PLANS[plan] ?? {}
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 })
  const field = fc.oneof(
    { weight: 4, arbitrary: text.map((pieces) => pieces.filter((piece) => piece !== delimiter)) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES, '""', '\n', '\r\n', '\r', delimiter), { maxLength: 5 })
        .map((pieces) => ['"', ...pieces, '"']),
    },
  )
  const lineEnd = newline === 'cr' ? fc.constantFrom('\r', '\r', '\n', '\r\n') : fc.constantFrom('\n', '\r\n')
  const record = fc.tuple(fc.array(field, { minLength: fields, maxLength: fields }), lineEnd)
  const faults = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 2,
      arbitrary: fc.array(fc.tuple(fc.nat(), fc.constantFrom('"', delimiter, '\n', '\r', 'b', undefined)), {
        minLength: 1,
        maxLength: 2,
      }),
    },
  )
  return fc
    .tuple(
      fc.array(record, { maxLength: 7 }),
      faults,
      fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat()),
    )
    .map(([records, placed, cut]) => {
      const pieces = records.flatMap(([cells, end]) => [
        ...cells.flatMap((cell, index) => (index === 0 ? cell : [delimiter, ...cell])),
        end,
      ])
      for (const [at, piece] of placed) {
        const place = pieces.length === 0 ? 0 : at % pieces.length
        if (piece === undefined) pieces.splice(place, 1)
        else pieces.splice(place, 0, piece)
      }
      const bytes = Buffer.from(pieces.join(''))
      return bytes.subarray(0, bytes.length - (cut % (bytes.length + 1)))
    })
}

const PIECES = [
  'a', 'hello ', ' ', '\\', 'é', '日本', '😀', '\u00a0', "'", '5', '@', '.', ':', '/', '$', '%', '€', 'Jan', ' march two',
  'März x', 'gold CARD', 'abc', 'x'.repeat(14), 'y'.repeat(47), 'z'.repeat(130), ' 12:30', '\u0000', '\u007f', '`', '[', '{',
  '123', ' 4567 ', '-8', '9_', ',0',
] // prettier-ignore
