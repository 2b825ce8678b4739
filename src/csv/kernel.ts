import type { PatternAutomaton } from '../ner/automaton/pattern-automaton.ts'
import type { Prefilter } from '../ner/prefilter.ts'
import type { Needs } from '../ner/recogniser.ts'
import type { OwnColumn } from './dialect.ts'
import type { CountedIntents } from './intents.ts'
import { CELLS, type ScanPlan, type Stop } from './scan.ts'
import type { Splicer } from './splice.ts'

/** What the work on the bytes of a file goes by. */
export interface KernelPlan extends ScanPlan {
  /** The column, one of those located, whose cells are counted. */
  readonly intent?: number | undefined
  /** Decides which rows are chosen. */
  readonly prefilter: Prefilter
  readonly own: readonly OwnColumn[]
}

/** A type whose entities are the matches of a pattern. */
export interface KernelPattern {
  readonly type: string
  /** What every utterance with a match holds. */
  readonly needs: Needs
  readonly automaton: PatternAutomaton
}

export interface KernelStop extends Stop {
  /** How many rows of the table are chosen. */
  readonly chosen: number
}

/**
 * All work on a chunk that goes by its bytes: it finds the records, chooses those to look into, counts intents,
 * and writes and proves the output. A scan's rows are spliced before the next scan.
 */
export interface Kernel extends Splicer {
  readonly stride: number
  /** As a scanner's. Fetch it anew after each scan, copy and write: they may move it. */
  readonly table: Int32Array
  /** For each row that some recogniser must look into: its number, and that of its intent. */
  readonly chosen: Int32Array
  /** Reads records of the started chunk from byte `from` on. */
  scan(from: number): KernelStop
  /** Of the rows scanned since `start`. */
  intents(): CountedIntents
}

/** A kernel that finds the entities of the plan's patterns, too. */
export interface FindingKernel extends Pick<Kernel, 'start' | 'scan' | 'finish' | 'intents' | 'output'> {
  /**
   * Annotates the rows of a scan, of which the first is the chunk's row `firstRow`. False when it cannot decide what a
   * row holds: then nothing of the chunk counts, and it is for others.
   */
  annotate(stop: KernelStop, firstRow: number): boolean
  /** For each row with entities since `start` the list of them as JSON, which LF ends; good until the next chunk. */
  lists(): Buffer
  /** Of the rows annotated since `start`; `intents` is how many different ones they have, 1 without a column. */
  mentions(intents: number): CountedMentions
}

/** What a chunk's mentions come to, the types by their numbers. */
export interface CountedMentions {
  /** Rows with entities, counted from the chunk's start. */
  readonly rows: Uint32Array<ArrayBuffer>
  /** For each of them the number of its intent. */
  readonly intents: Uint32Array<ArrayBuffer>
  /** By type. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** By type the rows that have some. */
  readonly rowCounts: Uint32Array<ArrayBuffer>
  /** For each intent by type. */
  readonly countsOfIntents: Uint32Array<ArrayBuffer>
  /** By type `hashValue` of each value. */
  readonly hashes: readonly Float64Array<ArrayBuffer>[]
}

/** Rows that are scanned at once: their part of the table stays in a core's cache. */
export const ROWS_AT_ONCE = 4096

/** Where in a row of the table the bounds of a located column are. */
export function createSlots({ located }: Pick<ScanPlan, 'located'>): (column: number) => number {
  return (column) => CELLS + 2 * located.indexOf(column)
}
