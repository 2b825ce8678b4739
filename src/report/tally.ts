import type { EntityCount, IntentCount } from './counts.ts'
import { createDistinctValues } from './distinct-values.ts'

/** What is counted while a chunk is annotated: plain arrays, by type in the order of `entities`, fit for a thread. */
export interface ChunkTally {
  readonly rows: number
  readonly rowsWithEntities: number
  readonly mentions: Uint32Array
  readonly rowsOfType: Uint32Array
  /** Hashes of the values of each type, by `hashValue`. */
  readonly values: readonly Float64Array[]
  /** In the order they appear, one name perhaps twice; absent when there is no intent column. */
  readonly intents?: IntentTally
}

export interface IntentTally {
  readonly names: readonly string[]
  readonly rows: Uint32Array
  /** For each name the mentions by type. */
  readonly mentions: Uint32Array
}

/** The counts of a whole file. */
export interface FileTally {
  readonly rows: number
  readonly rowsWithEntities: number
  readonly entities: Readonly<Record<string, EntityCount>>
  readonly intents?: Readonly<Record<string, IntentCount>>
  /** Rows whose intent is too long for a name, or not among the first `INTENTS_KEPT`: they count in `entities` alone. */
  readonly rowsOfOtherIntents: number
}

/** Adds up chunks in their order; memory stays flat whatever the file holds. */
export interface Tally {
  add(chunk: ChunkTally): void
  /** Whether the rows of an intent, once added, are counted under its name. */
  keeps(intent: string): boolean
  total(): FileTally
}

/** More intents than any bot has: a column with more holds something else. */
export const INTENTS_KEPT = 10_000
/** In UTF-16 units; a longer cell is no name of an intent. */
export const INTENT_LENGTH = 1000

export function createTally(types: readonly string[], hasIntents: boolean): Tally {
  let rows = 0
  let rowsWithEntities = 0
  let rowsOfOtherIntents = 0
  const mentions = types.map(() => 0)
  const rowsOfType = types.map(() => 0)
  const values = types.map(() => createDistinctValues())
  const intents = new Map<string, { rows: number; readonly mentions: number[] }>()

  function addIntents({ names, rows, mentions }: IntentTally): void {
    names.forEach((name, index) => {
      const added = rows[index] ?? 0
      let intent = intents.get(name)
      if (!intent) {
        if (intents.size === INTENTS_KEPT || name.length > INTENT_LENGTH) {
          rowsOfOtherIntents += added
          return
        }
        intent = { rows: 0, mentions: types.map(() => 0) }
        intents.set(name, intent)
      }
      intent.rows += added
      for (let type = 0; type < types.length; type++) {
        intent.mentions[type] = (intent.mentions[type] ?? 0) + (mentions[index * types.length + type] ?? 0)
      }
    })
  }

  /** `distinct` has a bound, as an estimate may exceed how many there are. */
  function entityCount(type: number): EntityCount {
    const all = mentions[type] ?? 0
    const { distinct = 0, ...estimated } = values[type]?.count() ?? {}
    return { mentions: all, rows: rowsOfType[type] ?? 0, distinct: Math.min(distinct, all), ...estimated }
  }

  const countsOf = (counts: readonly number[]): Record<string, number> =>
    Object.fromEntries(types.flatMap((type, index) => (counts[index] ? [[type, counts[index]]] : [])))

  return {
    add(chunk) {
      rows += chunk.rows
      rowsWithEntities += chunk.rowsWithEntities
      for (let type = 0; type < types.length; type++) {
        mentions[type] = (mentions[type] ?? 0) + (chunk.mentions[type] ?? 0)
        rowsOfType[type] = (rowsOfType[type] ?? 0) + (chunk.rowsOfType[type] ?? 0)
        values[type]?.add(chunk.values[type] ?? new Float64Array())
      }
      if (chunk.intents) addIntents(chunk.intents)
    },
    keeps: (intent) => intents.has(intent),
    total: () => ({
      rows,
      rowsWithEntities,
      rowsOfOtherIntents,
      entities: Object.fromEntries(types.map((type, index) => [type, entityCount(index)])),
      ...(hasIntents && {
        intents: Object.fromEntries(
          Array.from(intents, ([name, intent]) => [
            name,
            { rows: intent.rows, mentions: countsOf(intent.mentions) },
          ]),
        ),
      }),
    }),
  }
}
