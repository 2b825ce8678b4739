import { createTally, type FileTally } from '../report/tally.ts'
import { createEntityLines } from './entity-lines.ts'
import type { Found } from './found.ts'
import { createOutputFile } from './output-file.ts'
import { createRowIntents } from './row-intents.ts'

/** What a search found in a file. */
export interface SearchResult {
  readonly entitiesPath: string
  readonly tally: FileTally
  /** The intent of a row with entities, counted from 1, if it was remembered. */
  readonly intentOf: (row: number) => string | undefined
}

interface GatheringOptions {
  readonly entitiesPath: string
  /** Of the entities, in the order of their columns. */
  readonly types: readonly string[]
  /** The size of the raw file. */
  readonly rawBytes: number
  readonly hasIntents: boolean
  /** For how many rows with entities to remember the intent. */
  readonly intentsOfRows: number
}

/** Brings together what a search finds, chunk by chunk in their order: the counts, and `entities.jsonl`. */
export interface Gathering extends AsyncDisposable {
  add(found: Found, rowsBefore: number): Promise<void>
  finish(): Promise<SearchResult>
}

export async function createGathering(options: GatheringOptions): Promise<Gathering> {
  const { entitiesPath, types, rawBytes, hasIntents, intentsOfRows } = options
  const file = await createOutputFile(entitiesPath, Math.ceil(rawBytes * ENTITIES_SIZE))
  const tally = createTally(types, hasIntents)
  const intents = createRowIntents(intentsOfRows, tally)
  const entityLines = createEntityLines(file)
  return {
    async add(found, rowsBefore) {
      await entityLines.add(found.entityRows, found.entityLines, rowsBefore)
      tally.add(found.tally)
      intents.add(found, rowsBefore)
    },
    async finish() {
      await entityLines.flush()
      await file.finish()
      return { entitiesPath, tally: tally.total(), intentOf: (row) => intents.of(row) }
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  }
}

/** `entities.jsonl` is expected to be at most this many times as large as the raw file. */
const ENTITIES_SIZE = 0.4
