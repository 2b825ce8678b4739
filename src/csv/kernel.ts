import type { PatternAutomaton } from '../ner/automaton/pattern-automaton.ts'
import type { Prefilter } from '../ner/prefilter.ts'
import type { Needs } from '../ner/recogniser.ts'
import type { OwnColumn } from './dialect.ts'
import type { CountedIntents } from './intent-counter.ts'
import { CELLS, type ScanPlan, type Stop } from './scan.ts'
import type { Splicer } from './splice.ts'

/** What a kernel needs to know of a file. */
export interface KernelPlan extends ScanPlan {
  /** The column, among those located, whose cells are counted. */
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
  readonly chosenCount: number
}

/**
 * All work on the bytes of a chunk: it finds the records, chooses those to search, counts intents, and writes and
 * proves the output. A scan's rows are spliced before the next scan.
 */
export interface Kernel extends Splicer {
  readonly stride: number
  /** As a scanner's. */
  readonly table: Int32Array
  /** For each row that some recogniser must search: its number, and that of its intent. */
  readonly chosen: Int32Array
  /** Reads records of the started chunk from byte `from` on. */
  scan(from: number): KernelStop
  /** Of the rows scanned since `start`. */
  intents(): CountedIntents
}

/** A kernel that finds the entities itself: the matches of patterns. */
export interface FindingKernel extends Pick<Kernel, 'start' | 'scan' | 'finish' | 'intents' | 'output'> {
  /**
   * Annotates the rows of a scan, of which the first is the chunk's row `firstRow`. False when it cannot decide what a
   * row holds: then nothing of this counts, and the chunk is for recognisers.
   */
  annotate(stop: KernelStop, firstRow: number): boolean
  /** For each row with entities since `start` the list of them as JSON, ended by LF; good until the next chunk. */
  lists(): Buffer
  /** Of the rows annotated since `start`. `intents`: how many `intents()` has, 1 without an intent column. */
  mentions(intents: number): CountedMentions
}

/** The mentions of a chunk, counted. Types go by their place among the patterns. */
export interface CountedMentions {
  /** Rows with entities, counted from the chunk's start. */
  readonly rows: Uint32Array<ArrayBuffer>
  /** For each of them the number of its intent. */
  readonly intents: Uint32Array<ArrayBuffer>
  /** By type the mentions. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** By type the rows that have mentions of it. */
  readonly rowCounts: Uint32Array<ArrayBuffer>
  /** For each intent the mentions by type. */
  readonly countsOfIntents: Uint32Array<ArrayBuffer>
  /** By type the `hashValue` of each mention's value. */
  readonly hashes: readonly Float64Array<ArrayBuffer>[]
}

/** Rows of one scan: so few that the table stays in a core's cache. */
export const ROWS_AT_ONCE = 4096

/** Gives the place of a located column's bounds within a row of the table. */
export function createSlots({ located }: Pick<ScanPlan, 'located'>): (column: number) => number {
  return (column) => CELLS + 2 * located.indexOf(column)
}
