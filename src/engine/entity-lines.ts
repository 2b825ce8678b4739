import { LF } from '../csv/bytes.ts'
import { createWasmEntityLines, type WriteEntityLines } from '../csv/wasm/entity-lines.ts'
import { bufferOf } from './room.ts'

/** Makes a chunk's lines of `entities.jsonl` as they are written: only then is it known how many rows come before. */
interface EntityLines {
  /** `lists` has a list for each of `rows`, ended by LF. The lines are the caller's until they are given back. */
  take(rows: Uint32Array, lists: Uint8Array, rowsBefore: number): Buffer<ArrayBuffer>
  give(lines: Buffer<ArrayBuffer>): void
}

export function createEntityLines(write = createWasmEntityLines() ?? writeLines): EntityLines {
  const free: Buffer<ArrayBuffer>[] = []

  function roomFor(size: number): Buffer<ArrayBuffer> {
    const kept = free.pop()
    return kept && kept.length >= size ? kept : Buffer.allocUnsafeSlow(Math.ceil(SPARE * size))
  }

  return {
    take(rows, lists, rowsBefore) {
      const lines = roomFor(lists.length + rows.length * MOST_AROUND_LIST)
      return lines.subarray(0, write(rows, bufferOf(lists), rowsBefore, lines))
    },
    give: ({ buffer }) => void free.push(Buffer.from(buffer)),
  }
}

/** The twin of the writer in WebAssembly, for where there is none. */
export const writeLines: WriteEntityLines = (rows, lists, rowsBefore, lines) => {
  let length = 0
  let at = 0
  for (const row of rows) {
    const end = lists.indexOf(LF, at)
    lines.set(BEFORE_ROW, length)
    length = writeDecimal(rowsBefore + row + 1, lines, length + BEFORE_ROW.length)
    lines.set(BEFORE_LIST, length)
    length += BEFORE_LIST.length
    length += lists.copy(lines, length, at, end)
    lines[length++] = CLOSE
    lines[length++] = LF
    at = end + 1
  }
  return length
}

/** Writes a number and returns where it ends. A string of each row's number would stay in V8's cache of them. */
function writeDecimal(number: number, into: Buffer, at: number): number {
  let end = at + 1
  for (let rest = number; rest >= 10; rest /= 10) end++
  for (let place = end - 1, rest = number; place >= at; place--, rest = Math.floor(rest / 10)) {
    into[place] = ZERO + (rest % 10)
  }
  return end
}

const BEFORE_ROW = Buffer.from('{"row":')
const BEFORE_LIST = Buffer.from(',"entities":')
const ROW_DIGITS = 16
const ZERO = 0x30
const CLOSE = 0x7d
/** Bytes of a line beside its list and LF. */
const MOST_AROUND_LIST = BEFORE_ROW.length + ROW_DIGITS + BEFORE_LIST.length + 1
/** The next chunk may have a few lines more. */
const SPARE = 1.25
