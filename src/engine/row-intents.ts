import type { Tally } from '../report/tally.ts'
import { enlarged } from './enlarged.ts'
import type { Found } from './found.ts'

/** The intents of the rows that have entities: the diff counts by them, the page shows them. */
interface RowIntents {
  /** Rows of the next chunk, which the tally has; `rowsBefore` come before it. */
  add(found: Found, rowsBefore: number): void
  /** Of a row counted from 1; undefined when it is not known, or the tally does not keep it. */
  of(row: number): string | undefined
}

/** Remembers rows that have entities, the first `most` and a few more, in eight bytes each, and their intents' names. */
export function createRowIntents(most: number, tally: Pick<Tally, 'keeps'>): RowIntents {
  const names: string[] = []
  const numbers = new Map<string, number>()
  let rows = new Uint32Array(FIRST_ROWS)
  let intents = new Uint32Array(FIRST_ROWS)
  let size = 0

  function numberOf(name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    if (!tally.keeps(name)) return NO_INTENT
    numbers.set(name, names.length)
    return names.push(name) - 1
  }

  return {
    add({ entityRows, entityIntents, tally: { intents: ofChunk } }, rowsBefore) {
      if (ofChunk === undefined || size >= most) return
      const { names: chunkNames } = ofChunk
      if (size + entityRows.length > rows.length) {
        rows = enlarged(rows, 2 * (size + entityRows.length))
        intents = enlarged(intents, rows.length)
      }
      for (const [at, row] of entityRows.entries()) {
        rows[size] = rowsBefore + row + 1
        intents[size] = numberOf(chunkNames[entityIntents[at] ?? 0] ?? '')
        size++
      }
    },
    of(row) {
      let low = 0
      for (let high = size; low < high;) {
        const middle = (low + high) >>> 1
        if ((rows[middle] ?? 0) < row) low = middle + 1
        else high = middle
      }
      return low < size && rows[low] === row ? names[intents[low] ?? 0] : undefined
    },
  }
}

const FIRST_ROWS = 4096
/** Of one that the tally does not keep. */
const NO_INTENT = 2 ** 32 - 1
