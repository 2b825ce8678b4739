import type { EntityCount, IntentCount } from './counts.ts'
import { createNumberList } from './number-list.ts'

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
  const values = types.map(() => createDistinct())
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

/** How many different values of a type are counted exactly. */
const DISTINCT_EXACT = 100_000

interface Distinct {
  add(hashes: Float64Array): void
  count(): Pick<EntityCount, 'distinct' | 'distinctEstimated'>
}

/**
 * Counts different values by the `kept` smallest of their hashes (Bar-Yossef and others, 2002): exact until there are
 * more, then an estimate within about 0.3 %. The order in which the values come makes no difference.
 */
export function createDistinct(kept = DISTINCT_EXACT): Distinct {
  /** While there are few they are only gathered: sorting them once costs less than warming up a table. */
  const mostFew = Math.min(kept, MOST_FEW)
  const few = createNumberList()
  let table: Distinct | undefined

  return {
    add(chunk) {
      if (!table && few.view().length + chunk.length <= mostFew) return few.append(chunk)
      if (!table) {
        table = createDistinctTable(kept)
        table.add(few.view())
      }
      table.add(chunk)
    },
    count() {
      if (table) return table.count()
      const sorted = few.view().toSorted()
      let distinct = 0
      for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++
      return { distinct }
    },
  }
}

const MOST_FEW = 16_384

function createDistinctTable(kept: number): Distinct {
  /** The smallest so far and perhaps some more, addressed openly, at most half full. */
  let table = new Float64Array(FIRST_SLOTS).fill(FREE)
  let size = 0
  /** Hashes beyond it are not among the smallest. */
  let limit = HASHES

  function put(hash: number): void {
    const mask = table.length - 1
    let slot = hash & mask
    while (table[slot] !== hash && table[slot] !== FREE) slot = (slot + 1) & mask
    if (table[slot] === hash) return
    table[slot] = hash
    size++
  }

  function makeRoom(): void {
    const old = table
    const isLargeEnough = size > MOST_KEPT * kept
    if (isLargeEnough) limit = lastKept()
    table = new Float64Array(isLargeEnough ? old.length : 2 * old.length).fill(FREE)
    size = 0
    for (const hash of old) if (hash <= limit) put(hash)
  }

  const lastKept = (): number => table.toSorted()[kept - 1] ?? HASHES

  return {
    add(chunk) {
      for (const hash of chunk) {
        if (hash > limit) continue
        put(hash)
        if (2 * size > table.length) makeRoom()
      }
    },
    count() {
      if (limit === HASHES && size <= kept) return { distinct: size }
      const density = lastKept() / HASHES
      return { distinct: Math.round((kept - 1) / density), distinctEstimated: true }
    },
  }
}

const FIRST_SLOTS = 1024
/** Larger than any hash. */
const FREE = Infinity
/** A table may hold so many times what is to be kept, so that it is seldom sorted. */
const MOST_KEPT = 1.25
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
