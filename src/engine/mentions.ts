import type { ChunkTally } from '../report/tally.ts'
import type { Found } from './found.ts'
import { createNumberList } from '../report/number-list.ts'

/** Counts the mentions of one chunk, which are added in the order of their rows. */
export interface Mentions {
  start(): void
  /** `hash`: `hashValue` of its value. */
  add(row: number, intent: number, type: number, hash: number): void
  rows(): Pick<Found, 'entityRows' | 'entityIntents'>
  tally(): Omit<ChunkTally, 'rows' | 'intents'>
}

export function createMentions(types: number): Mentions {
  const rows = createNumberList()
  const intents = createNumberList()
  const values = Array.from({ length: types }, () => createNumberList())
  const mentions = new Uint32Array(types)
  const rowsOfType = new Uint32Array(types)
  const lastRows = new Int32Array(types)
  let lastRow = NO_ROW

  return {
    start() {
      for (const list of [rows, intents, ...values]) list.clear()
      mentions.fill(0)
      rowsOfType.fill(0)
      lastRows.fill(NO_ROW)
      lastRow = NO_ROW
    },
    add(row, intent, type, hash) {
      if (row !== lastRow) {
        rows.push(row)
        intents.push(intent)
        lastRow = row
      }
      if (row !== lastRows[type]) {
        rowsOfType[type] = (rowsOfType[type] ?? 0) + 1
        lastRows[type] = row
      }
      mentions[type] = (mentions[type] ?? 0) + 1
      values[type]?.push(hash)
    },
    rows: () => ({
      entityRows: new Uint32Array(rows.view()),
      entityIntents: new Uint32Array(intents.view()),
    }),
    tally: () => ({
      rowsWithEntities: rows.view().length,
      mentions: mentions.slice(),
      rowsOfType: rowsOfType.slice(),
      values: values.map((hashes) => hashes.view().slice()),
    }),
  }
}

const NO_ROW = -1
