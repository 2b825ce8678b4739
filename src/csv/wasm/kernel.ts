import {
  createSlots,
  type FindingKernel,
  type Kernel,
  type KernelPattern,
  type KernelPlan,
  ROWS_AT_ONCE,
} from '../kernel.ts'
import { CELLS, type Stop } from '../scan.ts'
import { placesOf } from '../splice.ts'
import { createWasmFinder } from './finder.ts'
import { createWasmIntents } from './intents.ts'
import { aligned, createMemory, type Memory, WORD } from './memory.ts'
import { instantiate, type WasmModule } from './module.ts'
import { createOutputPlace } from './output-place.ts'
import { createWasmSplicer } from './splice.ts'
import { putWords } from './words.ts'

/** The kernel in WebAssembly; undefined where there is none with SIMD. */
export function createWasmKernel(
  plan: KernelPlan,
  rowsAtOnce = ROWS_AT_ONCE,
  wasm = instantiate(),
): Kernel | undefined {
  return wasm && createKernel(wasm, plan, rowsAtOnce)
}

/** The same with a search for patterns. */
export function createWasmFindingKernel(
  plan: KernelPlan,
  patterns: readonly KernelPattern[],
  rowsAtOnce = ROWS_AT_ONCE,
  wasm = instantiate(),
): FindingKernel | undefined {
  return wasm && createKernel(wasm, plan, rowsAtOnce, patterns)
}

function createKernel(
  wasm: WasmModule,
  plan: KernelPlan,
  rowsAtOnce: number,
  patterns: readonly KernelPattern[] = [],
): Kernel & FindingKernel {
  const { is } = wasm
  const memory = createMemory(wasm)
  const stride = CELLS + 2 * plan.located.length
  const capacity = Math.max(1, Math.min(rowsAtOnce, Math.floor(MOST_NUMBERS / stride)))
  const table = memory.allocate(WORD * stride * capacity)
  const chosen = memory.allocate(WORD * 2 * capacity)
  tellPlan(memory, is, plan)
  memory.set(is.TABLE, table)
  memory.set(is.STRIDE, WORD * stride)
  memory.set(is.CAPACITY, capacity)
  memory.set(is.CHOSEN, chosen)
  const intents = createWasmIntents(memory, is, capacity)
  const place = createOutputPlace(memory, is)
  const splicer = createWasmSplicer(wasm, memory, plan, { table, stride, place })
  const finder = createWasmFinder(wasm, memory, plan, { patterns, place })
  const why = reasonsOf(is)
  let length = 0

  /** Has the chunk where the module can read it, and returns where the memory is free. */
  function lay(source: Buffer): number {
    const free = memory.free()
    const address = memory.addressOf(source)
    memory.set(is.CHUNK, address ?? free)
    if (address !== undefined) return free
    const end = aligned(free + source.length + is.SLACK)
    memory.reserve(end)
    memory.copyTo(free, source)
    return end
  }

  return {
    ...splicer,
    ...finder,
    stride,
    table: memory.words(table, stride * capacity),
    chosen: memory.words(chosen, 2 * capacity),
    start(source, room) {
      length = source.length
      place.start(room, lay(source))
      intents.start()
      splicer.start(source, room)
      finder.start(length)
    },
    scan(from) {
      intents.makeRoom()
      const reason = wasm.scan(from, length)
      return {
        why: why[reason] ?? 'end',
        records: memory.get(is.RECORDS),
        next: memory.get(is.NEXT_RECORD),
        fields: memory.get(is.FIELDS_FOUND),
        at: memory.get(is.FAULT_AT),
        chosenCount: memory.get(is.CHOSEN_COUNT),
      }
    },
    intents: () => intents.counted(),
  }
}

/** The table of a file with very many located columns has fewer rows. */
const MOST_NUMBERS = 256 * 1024

function tellPlan(memory: Memory, is: WasmModule['is'], plan: KernelPlan): void {
  const slotOf = createSlots(plan)
  const { appended, inPlace } = placesOf(plan.own, slotOf)
  memory.set(is.DELIMITER, plan.delimiter.charCodeAt(0))
  memory.set(is.LONE_CR, Number(plan.newline === 'cr'))
  memory.set(is.FIELDS, plan.fields)
  memory.set(is.LOCATED, memory.put([...plan.located, is.NO_COLUMN]))
  memory.set(is.UTTERANCE, WORD * slotOf(plan.utterance))
  if (plan.intent !== undefined) memory.set(is.INTENT, WORD * slotOf(plan.intent))
  memory.set(is.IN_PLACE, memory.put([...inPlace.map(({ slot }) => WORD * slot), is.NO_COLUMN]))
  memory.set(is.APPENDED, appended.length)
  memory.set(is.WANTED_MARKS, plan.prefilter.marks)
  if (!plan.prefilter.hasWords) return
  const words = putWords(memory, plan.prefilter.words)
  memory.set(is.FOLLOWERS, words.followers)
  memory.set(is.ROOTS, words.roots)
  memory.set(is.NODES, words.nodes)
  memory.set(is.COMPLETE, words.complete)
}

function reasonsOf(is: WasmModule['is']): readonly Stop['why'][] {
  const reasons: Stop['why'][] = []
  reasons[is.END] = 'end'
  reasons[is.FULL] = 'full'
  reasons[is.RAGGED] = 'ragged'
  reasons[is.UNCLOSED_QUOTE] = 'unclosed quote'
  reasons[is.STRAY_QUOTE] = 'stray quote'
  reasons[is.TEXT_AFTER_QUOTE] = 'text after quote'
  return reasons
}
