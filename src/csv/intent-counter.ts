/** The intents of a chunk in the order they appear, one perhaps twice. `starts` and `ends` bound a cell of each. */
export interface CountedIntents {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly rows: readonly number[]
}

/** Numbers intents by their bytes and counts their rows: no text is decoded per row. */
interface IntentCounter {
  start(): void
  /** The number of the intent whose cell has these bounds, counted as one more row of it. */
  count(bytes: Buffer, start: number, end: number): number
  counted(): CountedIntents
}

export function createIntentCounter(): IntentCounter {
  let size = 0
  /** Open addressing: one more than an intent's number, 0 where free. */
  let slots = new Int32Array(FIRST_SLOTS)
  let hashes: number[] = []
  let starts: number[] = []
  let ends: number[] = []
  let rows: number[] = []

  function find(bytes: Buffer, start: number, end: number): number {
    const hash = hashOf(bytes, start, end)
    const mask = slots.length - 1
    let slot = hash & mask
    for (; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? 0
      if (known === 0) break
      if (hashes[known - 1] === hash && isSame(bytes, known - 1, start, end)) return known - 1
    }
    slots[slot] = ++size
    hashes.push(hash)
    starts.push(start)
    ends.push(end)
    rows.push(0)
    if (2 * size >= slots.length) grow()
    return size - 1
  }

  function isSame(bytes: Buffer, intent: number, start: number, end: number): boolean {
    const from = starts[intent] ?? 0
    if ((ends[intent] ?? 0) - from !== end - start) return false
    for (let at = 0; at < end - start; at++) if (bytes[from + at] !== bytes[start + at]) return false
    return true
  }

  function grow(): void {
    const mask = 2 * slots.length - 1
    slots = new Int32Array(mask + 1)
    hashes.forEach((hash, intent) => {
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = intent + 1
    })
  }

  return {
    start() {
      slots.fill(0)
      size = 0
      hashes = []
      starts = []
      ends = []
      rows = []
    },
    count(bytes, start, end) {
      const intent = find(bytes, start, end)
      rows[intent] = (rows[intent] ?? 0) + 1
      return intent
    },
    counted: () => ({ starts, ends, rows }),
  }
}

const FIRST_SLOTS = 1024

function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  return hash ^ (hash >>> 15)
}
