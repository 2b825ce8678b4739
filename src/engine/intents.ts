import type { IntentTally } from '../report/tally.ts'
import { decodeCell } from './cell.ts'

/** Counts rows and mentions by intent over one chunk, naming an intent by its bytes: no text is decoded per row. */
export interface IntentCounter {
  start(bytes: Buffer): void
  /** The number of the intent whose cell has these bounds, counted as one more row of it. */
  count(start: number, end: number): number
  mention(intent: number, type: number): void
  tally(): IntentTally
}

export function createIntentCounter(types: number): IntentCounter {
  let bytes: Buffer = Buffer.alloc(0)
  let size = 0
  /** Open addressing: one more than an intent's number, 0 where free. */
  let slots = new Int32Array(FIRST_SLOTS)
  let hashes = new Int32Array(FIRST_SLOTS / 2)
  let starts = new Int32Array(FIRST_SLOTS / 2)
  let ends = new Int32Array(FIRST_SLOTS / 2)
  let rows = new Uint32Array(FIRST_SLOTS / 2)
  let mentions = new Uint32Array((FIRST_SLOTS / 2) * types)

  function find(start: number, end: number): number {
    const hash = hashOf(bytes, start, end)
    const mask = slots.length - 1
    let slot = hash & mask
    for (; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? 0
      if (known === 0) break
      if (hashes[known - 1] === hash && sameBytes(known - 1, start, end)) return known - 1
    }
    slots[slot] = size + 1
    hashes[size] = hash
    starts[size] = start
    ends[size] = end
    size++
    if (2 * size >= slots.length) grow()
    return size - 1
  }

  function sameBytes(intent: number, start: number, end: number): boolean {
    const from = starts[intent] ?? 0
    if ((ends[intent] ?? 0) - from !== end - start) return false
    for (let at = 0; at < end - start; at++) if (bytes[from + at] !== bytes[start + at]) return false
    return true
  }

  function grow(): void {
    const doubled = slots.length * 2
    slots = new Int32Array(doubled)
    hashes = copyInto(new Int32Array(doubled / 2), hashes)
    starts = copyInto(new Int32Array(doubled / 2), starts)
    ends = copyInto(new Int32Array(doubled / 2), ends)
    rows = copyInto(new Uint32Array(doubled / 2), rows)
    mentions = copyInto(new Uint32Array((doubled / 2) * types), mentions)
    for (let intent = 0; intent < size; intent++) {
      let slot = (hashes[intent] ?? 0) & (doubled - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (doubled - 1)
      slots[slot] = intent + 1
    }
  }

  return {
    start(chunk) {
      bytes = chunk
      slots.fill(0)
      rows.fill(0, 0, size)
      mentions.fill(0, 0, size * types)
      size = 0
    },
    count(start, end) {
      const intent = find(start, end)
      rows[intent] = (rows[intent] ?? 0) + 1
      return intent
    },
    mention(intent, type) {
      const at = intent * types + type
      mentions[at] = (mentions[at] ?? 0) + 1
    },
    tally: () => ({
      names: Array.from({ length: size }, (_, intent) =>
        decodeCell(bytes, starts[intent] ?? 0, ends[intent] ?? 0),
      ),
      rows: rows.slice(0, size),
      mentions: mentions.slice(0, size * types),
    }),
  }
}

const FIRST_SLOTS = 1024

function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  return hash ^ (hash >>> 15)
}

function copyInto<T extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(larger: T, smaller: T): T {
  larger.set(smaller)
  return larger
}
