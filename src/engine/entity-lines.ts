import { LF } from '../csv/bytes.ts'

const BEFORE_ROW = '{"row":'
const BEFORE_LIST = ',"entities":'
const ROW_DIGITS = 16
const CLOSE = 0x7d

/** The lines of `entities.jsonl` for a chunk: only here is it known how many rows come before it. */
export function entityLines(rows: Uint32Array, lists: Uint8Array, rowsBefore: number): Buffer {
  const room = BEFORE_ROW.length + ROW_DIGITS + BEFORE_LIST.length + 1
  const source = Buffer.from(lists.buffer, lists.byteOffset, lists.length)
  const lines = Buffer.allocUnsafe(lists.length + rows.length * room)
  let length = 0
  let at = 0
  for (const row of rows) {
    const end = source.indexOf(LF, at)
    length += lines.write(`${BEFORE_ROW}${rowsBefore + row + 1}${BEFORE_LIST}`, length, 'latin1')
    length += source.copy(lines, length, at, end)
    lines[length++] = CLOSE
    lines[length++] = LF
    at = end + 1
  }
  return lines.subarray(0, length)
}
