import { endianness } from 'node:os'
import { KERNEL } from './kernel.generated.ts'

/** What `assembly/kernel.ts` exports: its functions, and the numbers of `assembly/plan.ts`. */
export interface WasmModule {
  readonly memory: WebAssembly.Memory
  readonly is: Readonly<Record<PlanName, number>>
  /** From an address to another. */
  readonly countQuotes: (from: number, to: number) => number
  /** From a byte of the chunk to another; says why it stopped. */
  readonly scan: (from: number, to: number) => number
  /** Up to row `records` of the table, from where it stopped last; says why it stopped. */
  readonly annotate: (records: number) => number
  /** From the addresses of `count` rows and their lists to that of the lines; returns where these end. */
  readonly writeEntityLines: (
    rows: number,
    count: number,
    lists: number,
    rowsBefore: number,
    into: number,
  ) => number
  /** To lists at these addresses, see `assembly/mentions.ts`; returns how many rows have mentions. */
  readonly tallyMentions: (
    types: number,
    rows: number,
    intents: number,
    counts: number,
    rowCounts: number,
    countsOfIntents: number,
    hashes: number,
  ) => number
  /** From a row to another. */
  readonly copyRows: (from: number, to: number) => void
  /** Up to a byte of the chunk. */
  readonly copyBytes: (to: number) => void
  /** From a byte of the chunk and one of the output on; returns the row that differs, or a negative number. */
  readonly findDamage: (records: number, source: number, written: number, length: number) => number
}

type PlanName =
  | (
      | 'DELIMITER'
      | 'LONE_CR'
      | 'FIELDS'
      | 'LOCATED'
      | 'UTTERANCE'
      | 'INTENT'
      | 'TABLE'
      | 'STRIDE'
      | 'CAPACITY'
    )
  | ('WANTED_MARKS' | 'FOLLOWERS' | 'NODES' | 'ROOTS' | 'COMPLETE' | 'CHOSEN' | 'IN_PLACE' | 'APPENDED')
  | (
      | 'INTENT_SLOTS'
      | 'INTENT_SLOT_MASK'
      | 'INTENT_LIST'
      | 'INTENT_COUNT'
      | 'INTENT_BASE'
      | 'CHUNK'
      | 'OUTPUT'
    )
  | (
      | 'PATTERNS'
      | 'PATTERN_COUNT'
      | 'IN_CELL'
      | 'IN_JSON'
      | 'QUOTED'
      | 'TRAITS'
      | 'SPANS'
      | 'SPAN'
      | 'MOST_SPANS'
      | 'PIECES'
      | 'IN_PLACE_TYPES'
      | 'APPENDED_TYPES'
      | 'CELLS_OF_MATCH'
    )
  | (
      | 'MENTION'
      | 'MENTIONS'
      | 'MENTIONS_MOST'
      | 'TEXT'
      | 'LINES'
      | 'LINES_END'
      | 'CELL_ROOM'
      | 'FIRST_ROW'
      | 'CHOSEN_DONE'
      | 'ROWS_DONE'
    )
  | (
      | 'COPIED'
      | 'OUTPUT_LENGTH'
      | 'LINES_LENGTH'
      | 'MENTION_COUNT'
      | 'CELLS_WANTED'
      | 'LINES_WANTED'
      | 'DONE'
      | 'NO_ROOM'
    )
  | (
      | 'RECORDS'
      | 'NEXT_RECORD'
      | 'FIELDS_FOUND'
      | 'FAULT_AT'
      | 'CHOSEN_COUNT'
      | 'LAID_OUT'
      | 'FREE'
      | 'SLACK'
      | 'NO_COLUMN'
    )
  | ('END' | 'FULL' | 'RAGGED' | 'UNCLOSED_QUOTE' | 'STRAY_QUOTE' | 'TEXT_AFTER_QUOTE')

/**
 * A module with a memory of its own. Undefined where there is no WebAssembly with SIMD and shared memory, or where the
 * machine has another byte order than WebAssembly.
 */
export function instantiate(): WasmModule | undefined {
  const module = compiled()
  if (!module) return undefined
  const { exports } = new WebAssembly.Instance(module)
  const numbers: Record<string, number> = {}
  for (const [name, value] of Object.entries(exports)) {
    if (value instanceof WebAssembly.Global) numbers[name] = value.value
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `check-wasm` proves that it was built from assembly/
  return { ...exports, is: numbers } as unknown as WasmModule
}

/** Compiled once in each thread. */
let module: WebAssembly.Module | undefined

function compiled(): WebAssembly.Module | undefined {
  if (module || typeof WebAssembly === 'undefined' || endianness() !== 'LE') return module
  const bytes = Buffer.from(KERNEL, 'base64')
  if (WebAssembly.validate(bytes)) module = new WebAssembly.Module(bytes)
  return module
}
