/** Which row of the base is which row of the head. Rows count from 1. */
export interface RowPairing {
  readonly inBase: (headRow: number) => number | undefined
  readonly inHead: (baseRow: number) => number | undefined
}

/** Both passes read the same utterances. */
export const SAME_ROWS: RowPairing = { inBase: (row) => row, inHead: (row) => row }

/**
 * Pairs the rows of two sources by equal utterance and its occurrence number: the second "hello" of the base is the
 * second "hello" of the head. Each array holds one fingerprint a row, a hash of the row's utterance. Takes time and
 * memory in proportion to the rows, about 30 bytes each.
 */
export function pairRows(base: ArrayLike<number>, head: ArrayLike<number>): RowPairing {
  const occurrences = queueOccurrences(base)
  const inBase = new Int32Array(head.length).fill(NONE)
  const inHead = new Int32Array(base.length).fill(NONE)
  for (let row = 0; row < head.length; row++) {
    const partner = occurrences.take(head[row] ?? NaN)
    if (partner === NONE) continue
    inBase[row] = partner
    inHead[partner] = row
  }
  return { inBase: (row) => numbered(inBase[row - 1]), inHead: (row) => numbered(inHead[row - 1]) }
}

const NONE = -1

function numbered(row: number | undefined): number | undefined {
  return row === undefined || row === NONE ? undefined : row + 1
}

/**
 * The rows of each fingerprint in order, in a hash table with linear probing: a `Map` of queues would take ten times
 * the memory for millions of rows. A slot keeps the fingerprint's last row, which names its key when the queue is empty.
 */
function queueOccurrences(fingerprints: ArrayLike<number>): { take(fingerprint: number): number } {
  const slots = 2 ** Math.ceil(Math.log2(2 * fingerprints.length + 2))
  const key = new Int32Array(slots).fill(NONE)
  const first = new Int32Array(slots).fill(NONE)
  const next = new Int32Array(fingerprints.length).fill(NONE)

  function slotOf(fingerprint: number): number {
    let slot = scattered(fingerprint) & (slots - 1)
    for (;;) {
      const row = key[slot] ?? NONE
      if (row === NONE || fingerprints[row] === fingerprint) return slot
      slot = (slot + 1) & (slots - 1)
    }
  }

  for (let row = fingerprints.length - 1; row >= 0; row--) {
    const slot = slotOf(fingerprints[row] ?? NaN)
    if (key[slot] === NONE) key[slot] = row
    next[row] = first[slot] ?? NONE
    first[slot] = row
  }

  return {
    take(fingerprint) {
      const slot = slotOf(fingerprint)
      const row = first[slot] ?? NONE
      if (row !== NONE) first[slot] = next[row] ?? NONE
      return row
    },
  }
}

/** Spreads the 53 bits of a fingerprint over 32, so that neighbours do not crowd the table. */
function scattered(fingerprint: number): number {
  const mixed = Math.imul(fingerprint ^ Math.floor(fingerprint / 2 ** 32), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
