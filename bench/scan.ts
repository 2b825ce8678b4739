import { parseArgs } from 'node:util'
import type { OwnColumn } from '../src/csv/dialect.ts'
import type { Kernel, KernelPlan } from '../src/csv/kernel.ts'
import { createScanner } from '../src/csv/scan.ts'
import { createScriptKernel } from '../src/csv/script-kernel.ts'
import { createWasmKernel } from '../src/csv/wasm/kernel.ts'
import { compilePrefilter } from '../src/ner/prefilter.ts'
import { createRecognisers } from '../src/ner/create-recognisers.ts'

/**
 * What a core does with a chunk before anyone looks at text: in TypeScript and in WebAssembly, by shape of the rows.
 * Each round measures everyone in turn, so that what slows the machine down for a while slows everyone down.
 */

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
})
const CHUNK = 1024 * 1024
const MEASURED_MICROSECONDS = 100_000
const WARM_UP_ROUNDS = 2

const OWN: readonly OwnColumn[] = ['date', 'phone', 'email', 'ticket'].map((type) => ({
  type,
  column: `ner_${type}s`,
  at: [],
}))
const recognisers = await createRecognisers({ types: OWN.map(({ type }) => type) })
const needs = recognisers.map((recogniser) => recogniser.needs)

const SHAPES: Readonly<Record<string, (row: number) => readonly string[]>> = {
  'rows of 170 bytes': (row) => ordinary(row),
  'all fields quoted': (row) => ordinary(row).map((field) => `"${field}"`),
  'rows of 40 bytes': (row) => [
    `u${row % 97}`,
    INTENTS[row % INTENTS.length] ?? '',
    'where is my order',
    'en',
    'x',
    'y',
  ],
  'long quoted utterances': (row) =>
    ordinary(row).map((field, column) => (column === 2 ? `"${field.repeat(6)}, ""so"""` : field)),
}

const INTENTS = ['order_status', 'refund', 'reset_password', 'delivery_time', 'balance', 'card_lost', 'other']
const WORDS =
  'please change my order the account where is card balance help with that and not received yet could you tell me when'.split(
    ' ',
  )

function ordinary(row: number): readonly string[] {
  const words = Array.from(
    { length: 18 + (row % 7) },
    (_, word) => WORDS[(row * 7 + word * 5) % WORDS.length],
  )
  const day = String((row % 28) + 1).padStart(2, '0')
  return [
    `u${row}`,
    INTENTS[(row * 3) % INTENTS.length] ?? '',
    words.join(' '),
    'en-US',
    `2026-03-${day}T10:15:00Z`,
    'web',
  ]
}

function chunkOf(rowOf: (row: number) => readonly string[]): Buffer {
  let text = ''
  for (let row = 1; text.length < CHUNK; row++) text += `${rowOf(row).join(',')}\n`
  return Buffer.from(text)
}

const plan: KernelPlan = {
  delimiter: ',',
  newline: 'lf',
  fields: 6,
  located: [1, 2, 3, 4],
  utterance: 2,
  intent: 1,
  prefilter: compilePrefilter(needs),
  own: OWN,
}

function contestants(chunk: Buffer): Readonly<Record<string, () => void>> {
  const scanner = createScanner(plan)
  const script = createScriptKernel(plan)
  const bare = { ...plan, prefilter: compilePrefilter([]), intent: undefined, own: [] }
  const wasm = createWasmKernel(plan)
  const bareWasm = createWasmKernel(bare)
  if (!wasm || !bareWasm) throw new Error('There is no WebAssembly with SIMD here')
  const room = Buffer.alloc(2 * chunk.length)
  return {
    'scan, TypeScript': () => {
      for (let at = 0; at < chunk.length;) at = scanner.scan(chunk, at, chunk.length).next
    },
    'scan, WebAssembly': () => {
      bareWasm.start(chunk, room)
      for (let at = 0; at < chunk.length;) at = bareWasm.scan(at).next
    },
    'scan, prefilter, intents, WebAssembly': () => {
      wasm.start(chunk, room)
      for (let at = 0; at < chunk.length;) at = wasm.scan(at).next
    },
    'annotate, TypeScript': () => annotate(script, chunk, room),
    'annotate, WebAssembly': () => annotate(wasm, chunk, room),
    'copy of the chunk': () => void chunk.copy(room),
  }
}

function annotate(kernel: Kernel, chunk: Buffer, room: Buffer<ArrayBuffer>): void {
  kernel.start(chunk, room)
  for (let at = 0; at < chunk.length;) {
    const stop = kernel.scan(at)
    kernel.copy(0, stop.records)
    if (kernel.finish(stop.records) !== undefined) throw new Error('The output is damaged')
    at = stop.next
  }
  kernel.intents()
  kernel.output()
}

/** By the thread's own time: others who use the machine cost it less than they cost the clock on the wall. */
function megabytesPerSecond(run: () => void, bytes: number): number {
  const before = process.threadCpuUsage()
  for (let times = 1; ; times++) {
    run()
    const { user, system } = process.threadCpuUsage(before)
    if (user + system >= MEASURED_MICROSECONDS) return (bytes * times) / (user + system)
  }
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

const table: Record<string, Record<string, number>> = {}
for (const [shape, rowOf] of Object.entries(SHAPES)) {
  const chunk = chunkOf(rowOf)
  const all = Object.entries(contestants(chunk)).filter(([name]) => name.includes(values.only))
  const figures = new Map<string, number[]>(all.map(([name]) => [name, []]))
  for (let round = -WARM_UP_ROUNDS; round < Number(values.rounds); round++) {
    for (const [name, run] of all) {
      const figure = megabytesPerSecond(run, chunk.length)
      if (round >= 0) figures.get(name)?.push(figure)
    }
  }
  for (const [name, speeds] of figures) {
    const row = (table[name] ??= {})
    row[shape] = Math.round(median(speeds))
  }
}
console.log(
  `MB in a second of a core's time, medians of ${values.rounds} alternating rounds, chunks of 1 MiB, Node ${process.versions.node}`,
)
console.table(table)
