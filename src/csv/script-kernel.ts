import { createIntentCounter } from './intent-counter.ts'
import { createSlots, type Kernel, type KernelPlan, ROWS_AT_ONCE } from './kernel.ts'
import { createScanner, MARKS } from './scan.ts'
import { createSplicer } from './splice.ts'

/** The kernel in TypeScript: for where there is no WebAssembly with SIMD, and for tests to compare that one with. */
export function createScriptKernel(plan: KernelPlan, capacity = ROWS_AT_ONCE): Kernel {
  const slotOf = createSlots(plan)
  const scanner = createScanner({ ...plan, wanted: plan.prefilter.marks }, capacity)
  const { table, stride } = scanner
  const splicer = createSplicer(plan, scanner, slotOf)
  const { marks: anyMark, hasWords, holdsWords } = plan.prefilter
  const utterance = slotOf(plan.utterance)
  const intent = plan.intent === undefined ? undefined : slotOf(plan.intent)
  const intents = createIntentCounter()
  const chosen = new Int32Array(2 * capacity)
  let source: Buffer = Buffer.alloc(0)

  function sift(records: number): number {
    let count = 0
    for (let row = 0; row < records; row++) {
      const base = row * stride
      const intentNumber =
        intent === undefined
          ? 0
          : intents.count(source, table[base + intent] ?? 0, table[base + intent + 1] ?? 0)
      const passes =
        ((table[base + MARKS] ?? 0) & anyMark) !== 0 ||
        (hasWords && holdsWords(source, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0))
      if (!passes) continue
      chosen[2 * count] = row
      chosen[2 * count + 1] = intentNumber
      count++
    }
    return count
  }

  return {
    ...splicer,
    table,
    stride,
    chosen,
    start(chunk, room) {
      source = chunk
      intents.start()
      splicer.start(chunk, room)
    },
    scan(from) {
      const stop = scanner.scan(source, from, source.length)
      return { ...stop, chosenCount: sift(stop.records) }
    },
    intents: () => intents.counted(),
  }
}
