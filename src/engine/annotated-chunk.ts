import type { Fault } from '../csv/fault.ts'
import type { Lacks } from './context.ts'
import type { Found } from './found.ts'

/** The chunk's bytes with our cells, and what was found in it: plain data, fit for a thread. */
export interface AnnotatedChunk extends Found {
  readonly state: 'annotated'
  readonly output: Uint8Array
  readonly lacks: Lacks
  readonly base?: Found
  /** Of the utterance of each row. */
  readonly fingerprints?: Float64Array<ArrayBuffer>
}

export interface FaultyChunk {
  readonly state: 'faulty'
  readonly fault: Fault
}

/**
 * Annotates one chunk. `oversized` is what the cut says of it. The output goes to `room`, and the lines after it, if
 * they fit.
 */
export type Annotate = (chunk: Buffer, oversized: boolean, room: Buffer) => AnnotatedChunk | FaultyChunk
