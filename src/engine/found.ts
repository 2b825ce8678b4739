import type { ChunkTally } from '../report/tally.ts'

/** What a search found in a chunk: plain data, fit for a thread. */
export interface Found {
  /** Rows that have entities, counted from 0 within the chunk. */
  readonly entityRows: Uint32Array<ArrayBuffer>
  /** For each of them the number of its intent in the tally. */
  readonly entityIntents: Uint32Array<ArrayBuffer>
  /** For each of them the list of its entities as JSON, ended by LF. */
  readonly entityLines: Uint8Array
  readonly tally: ChunkTally
}
