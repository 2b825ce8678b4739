import type { EntityCount } from './counts.ts'
import { HASHES } from './hash-value.ts'
import { createNumberList } from './number-list.ts'

/** How many are counted exactly. */
const DISTINCT_EXACT = 100_000

interface DistinctValues {
  add(hashes: Float64Array): void
  count(): Pick<EntityCount, 'distinct' | 'distinctEstimated'>
}

/**
 * Counts different values by the `kept` smallest of their hashes (Bar-Yossef and others, 2002): exact until there are
 * more, then an estimate within about 0.3 %. The order in which the values come makes no difference.
 */
export function createDistinctValues(kept = DISTINCT_EXACT): DistinctValues {
  /** While there are few they are only gathered: sorting them once costs less than warming up a table. */
  const mostFew = Math.min(kept, MOST_FEW)
  const few = createNumberList()
  let table: DistinctValues | undefined

  return {
    add(chunk) {
      if (!table && few.view().length + chunk.length <= mostFew) return few.append(chunk)
      if (!table) {
        table = createSmallestHashes(kept)
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

function createSmallestHashes(kept: number): DistinctValues {
  /** The smallest so far and perhaps some more, addressed openly, at most three quarters full. */
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
        if (4 * size > 3 * table.length) makeRoom()
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
