import { LF } from '../csv/bytes.ts'
import { createWasmEntityLines, type WriteEntityLines } from '../csv/wasm/entity-lines.ts'
import type { OutputFile } from './output-file.ts'
import { bufferOf } from './room.ts'

/** Makes the lines of `entities.jsonl` as they are written: only then is it known how many rows come before. */
interface EntityLines {
  /** `lists` has a list for each of `rows`, ended by LF; none of it is needed afterwards. */
  add(rows: Uint32Array, lists: Uint8Array, rowsBefore: number): Promise<void>
  /** Writes those that are still held back. */
  flush(): Promise<void>
}

/** Writes many lines at a time: a chunk has few, and a write for each would cost more than they do. */
export function createEntityLines(
  file: Pick<OutputFile, 'write'>,
  write = createWasmEntityLines() ?? writeLines,
): EntityLines {
  const free: Buffer<ArrayBuffer>[] = []
  let batch = Buffer.allocUnsafeSlow(BATCH)
  let length = 0

  async function flush(): Promise<void> {
    const full = batch
    await file.write(full.subarray(0, length), () => free.push(full))
    batch = free.pop() ?? Buffer.allocUnsafeSlow(BATCH)
    length = 0
  }

  return {
    async add(rows, lists, rowsBefore) {
      const most = lists.length + rows.length * MOST_AROUND_LIST
      if (length + most > batch.length) await flush()
      if (most > batch.length) batch = Buffer.allocUnsafeSlow(Math.ceil(SPARE * most))
      length += write(rows, bufferOf(lists), rowsBefore, batch.subarray(length))
    },
    flush,
  }
}

/** Bytes of lines that are written at once. */
const BATCH = 256 * 1024

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
