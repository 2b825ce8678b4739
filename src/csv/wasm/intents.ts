import type { CountedIntents } from '../intent-counter.ts'
import { type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'

/** The intents that the module counts, taken from its list before that could overflow. */
interface WasmIntents {
  start(): void
  /** Before each scan. */
  makeRoom(): void
  counted(): CountedIntents
}

/** A scan counts at most `rowsAtOnce` rows, each of which may have an intent of its own. */
export function createWasmIntents(memory: Memory, is: WasmModule['is'], rowsAtOnce: number): WasmIntents {
  const most = LISTS_AT_ONCE * rowsAtOnce
  const slotCount = 2 ** Math.ceil(Math.log2(2 * most))
  const slots = memory.allocate(WORD * slotCount)
  const list = memory.allocate(WORD * ENTRY * most)
  memory.set(is.INTENT_SLOTS, slots)
  memory.set(is.INTENT_SLOT_MASK, slotCount - 1)
  memory.set(is.INTENT_LIST, list)
  let starts: number[] = []
  let ends: number[] = []
  let rows: number[] = []

  function forget(): void {
    memory.words(slots, slotCount).fill(0)
    memory.set(is.INTENT_COUNT, 0)
    memory.set(is.INTENT_BASE, starts.length)
  }

  function take(): void {
    const count = memory.get(is.INTENT_COUNT)
    const entries = memory.words(list, ENTRY * count)
    for (let entry = 0; entry < entries.length; entry += ENTRY) {
      starts.push(entries[entry] ?? 0)
      ends.push(entries[entry + END] ?? 0)
      rows.push(entries[entry + ROWS] ?? 0)
    }
    forget()
  }

  return {
    start() {
      starts = []
      ends = []
      rows = []
      forget()
    },
    makeRoom() {
      if (memory.get(is.INTENT_COUNT) + rowsAtOnce > most) take()
    },
    counted() {
      take()
      return { starts, ends, rows }
    },
  }
}

const LISTS_AT_ONCE = 2

/** An entry of the list, as `assembly/intents.ts` has it, in words. */
const ENTRY = 4
const END = 1
const ROWS = 3
