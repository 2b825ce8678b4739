import type { EntityCount, IntentCount } from './report.ts'

/** What is counted while a chunk is annotated: plain arrays, by type in the order of `entities`, fit for a thread. */
export interface ChunkTally {
  readonly rows: number
  readonly rowsWithEntities: number
  readonly mentions: Uint32Array
  readonly rowsOfType: Uint32Array
  /** Hashes of the values of each type, by `hashValue`. */
  readonly values: readonly Float64Array[]
  /** In the order they appear; one name may be there twice, and absent when there is no intent column. */
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
  /** Rows whose intent is not among the first `INTENTS_KEPT` of the file: they count in `entities` alone. */
  readonly rowsOfOtherIntents: number
}

/** Adds up chunks in their order; memory stays flat whatever the file holds. */
export interface Tally {
  add(chunk: ChunkTally): void
  total(): FileTally
}

/** More intents than any bot has; a column with more is not one of intents. */
export const INTENTS_KEPT = 10_000

export function createTally(types: readonly string[], hasIntents: boolean): Tally {
  let rows = 0
  let rowsWithEntities = 0
  let rowsOfOtherIntents = 0
  const mentions = types.map(() => 0)
  const rowsOfType = types.map(() => 0)
  const values = types.map(() => createDistinct())
  const intents = new Map<string, { rows: number; readonly mentions: number[] }>()

  function addIntents({ names, rows, mentions }: IntentTally): void {
    names.forEach((name, index) => {
      const added = rows[index] ?? 0
      let intent = intents.get(name)
      if (!intent) {
        if (intents.size === INTENTS_KEPT) {
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
    total: () => ({
      rows,
      rowsWithEntities,
      rowsOfOtherIntents,
      entities: Object.fromEntries(
        types.map((type, index) => [
          type,
          {
            mentions: mentions[index] ?? 0,
            rows: rowsOfType[index] ?? 0,
            ...(values[index]?.count() ?? { distinct: 0 }),
          },
        ]),
      ),
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

/** How many different values of a type are counted exactly. */
export const DISTINCT_EXACT = 100_000

interface Distinct {
  add(hashes: Float64Array): void
  count(): Pick<EntityCount, 'distinct' | 'distinctEstimated'>
}

/**
 * Counts different values by the `kept` smallest of their hashes (Bar-Yossef and others, 2002): exact until there are
 * more, then an estimate within about 0.3 %. The smallest of all are the same in whatever order they come.
 */
export function createDistinct(kept = DISTINCT_EXACT): Distinct {
  /** The smallest so far, `settled` of them in order, and behind them up to `length` those that came since. */
  let hashes = new Float64Array(2 * SETTLE_AT)
  let settled = 0
  let length = 0
  let more = false

  const largest = (): number | undefined => hashes[settled - 1]

  function settle(): void {
    hashes.subarray(0, length).sort()
    settled = 0
    for (let at = 0; at < length; at++) {
      const hash = hashes[at] ?? 0
      if (settled > 0 && hash === largest()) continue
      if (settled === kept) {
        more = true
        break
      }
      hashes[settled++] = hash
    }
    length = settled
  }

  function makeRoom(count: number): void {
    if (length + count <= hashes.length) return
    const larger = new Float64Array(Math.ceil(1.5 * (length + count)))
    larger.set(hashes)
    hashes = larger
  }

  return {
    add(chunk) {
      const limit = largest() ?? 0
      const smaller = more ? chunk.filter((hash) => hash < limit) : chunk
      makeRoom(smaller.length)
      hashes.set(smaller, length)
      length += smaller.length
      if (length - settled > Math.max(SETTLE_AT, settled / 2)) settle()
    },
    count() {
      settle()
      if (!more) return { distinct: settled }
      const density = (largest() ?? 1) / HASHES
      return { distinct: Math.round((kept - 1) / density), distinctEstimated: true }
    },
  }
}

const SETTLE_AT = 8192
const HASHES = 2 ** 53

/** 53 bits of a string (cyrb53 by bryc, public domain): 100,000 values share one with a chance below one in a million. */
export function hashValue(value: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
