import { BLOCK, CR, firstBits, LF, maskOf, maskOfEither, prefixXor, QUOTE } from './bytes'
import { endRecord } from './record'
import {
  CHOSEN_COUNT,
  CAPACITY,
  CELLS,
  CHUNK,
  DELIMITER,
  END,
  FAULT_AT,
  FIELDS,
  FIELDS_FOUND,
  FULL,
  LOCATED,
  LONE_CR,
  NEXT_RECORD,
  RAGGED,
  RECORDS,
  STRAY_QUOTE,
  STRIDE,
  TABLE,
  TEXT_AFTER_QUOTE,
  UNCLOSED_QUOTE,
} from './plan'

const CELL: usize = 8
const COLUMN: usize = 4

/**
 * `Scanner.scan` of `scan.ts`, 64 bytes at a time. Whether a byte is quoted goes by the number of quotes before it;
 * that holds up to the first misplaced quote, and nothing behind that one counts.
 */
export function scan(from: i32, to: i32): i32 {
  const chunk = load<usize>(CHUNK)
  const end = chunk + (to as usize)
  const delimiter = load<u8>(DELIMITER)
  const loneCr = load<bool>(LONE_CR)
  const fields = load<i32>(FIELDS)
  const capacity = load<i32>(CAPACITY)
  const stride = load<usize>(STRIDE)
  const located = load<usize>(LOCATED)
  store<i32>(CHOSEN_COUNT, 0)

  let records = 0
  let row = load<usize>(TABLE)
  let record = chunk + (from as usize)

  let field = 0
  let cellStart = record
  let cell = row + CELLS
  let wanted = located
  let wantedColumn = load<i32>(wanted)

  /** What the block before leaves behind: inside quotes (all bits), and whether its last byte … */
  let quoted: u64 = 0
  /** … was followed by the start of a field, */
  let opens: u64 = 1
  /** … closed a quote, */
  let closed: u64 = 0
  /** … was a CR that ended a record. */
  let cr: u64 = 0

  for (let block = record; block < end; block += BLOCK) {
    const a = v128.load(block)
    const b = v128.load(block, 16)
    const c = v128.load(block, 32)
    const d = v128.load(block, 48)
    const valid = firstBits(end - block)
    const quotes = maskOf(a, b, c, d, QUOTE) & valid
    let ends = maskOfEither(a, b, c, d, delimiter, LF) & valid
    if (loneCr) ends |= maskOf(a, b, c, d, CR) & valid

    let stray: u64 = 0
    let texts: u64 = 0
    if ((quotes | quoted | closed) != 0) {
      const inside = prefixXor(quotes) ^ quoted
      ends &= ~inside
      const afterClosing = ((quotes & ~inside) << 1) | closed
      stray = quotes & inside & ~((ends << 1) | opens | afterClosing)
      texts = afterClosing & valid & ~(ends | quotes)
      if (texts != 0 && !loneCr) texts &= ~lineEndsOf(block, end, a, b, c, d)
      quoted = ((inside as i64) >> 63) as u64
      closed = (quotes & ~inside) >> 63
    }
    opens = ends >> 63
    if (loneCr) {
      const crs = maskOf(a, b, c, d, CR) & ends
      ends &= ~(((crs << 1) | cr) & maskOf(a, b, c, d, LF))
      cr = crs >> 63
    }
    const faults = stray | texts
    if (faults != 0) ends &= (faults & -faults) - 1

    while (ends != 0) {
      const at = block + (ctz(ends) as usize)
      ends &= ends - 1
      const byte = load<u8>(at)
      const cellEnd =
        byte != delimiter && byte == LF && at > cellStart && load<u8>(at - 1) == CR ? at - 1 : at
      if (field == wantedColumn) {
        store<i32>(cell, (cellStart - chunk) as i32)
        store<i32>(cell, (cellEnd - chunk) as i32, 4)
        cell += CELL
        wanted += COLUMN
        wantedColumn = load<i32>(wanted)
      }
      field++
      cellStart = at + 1
      if (byte == delimiter) continue

      if (byte == CR && cellStart < end && load<u8>(cellStart) == LF) cellStart++
      const next = (cellStart - chunk) as i32
      if (field != fields) return stop(RAGGED, records, next, field, (record - chunk) as i32)
      endRecord(row, records, (cellEnd - chunk) as i32, next)
      records++
      if (records == capacity && cellStart < end) return stop(FULL, records, next, fields, next)
      row += stride
      record = cellStart
      field = 0
      cell = row + CELLS
      wanted = located
      wantedColumn = load<i32>(wanted)
    }

    if (faults != 0) {
      const at = block + (ctz(faults) as usize)
      const next = (record - chunk) as i32
      return (stray & faults & -faults) != 0
        ? stop(STRAY_QUOTE, records, next, fields, (at - chunk) as i32)
        : stop(TEXT_AFTER_QUOTE, records, next, fields, (at - 1 - chunk) as i32)
    }
  }

  if (record < end) {
    const next = (record - chunk) as i32
    if (quoted != 0) return stop(UNCLOSED_QUOTE, records, next, fields, (cellStart - chunk) as i32)
    if (field == wantedColumn) {
      store<i32>(cell, (cellStart - chunk) as i32)
      store<i32>(cell, to, 4)
    }
    field++
    if (field != fields) return stop(RAGGED, records, to, field, next)
    endRecord(row, records, to, to)
    records++
  }
  return stop(END, records, to, fields, to)
}

/** The CRs that an LF follows: with it they may stand behind a closing quote. */
function lineEndsOf(block: usize, end: usize, a: v128, b: v128, c: v128, d: v128): u64 {
  const lfs = maskOf(a, b, c, d, LF) & firstBits(end - block)
  const next = block + BLOCK < end && load<u8>(block + BLOCK) == LF
  return maskOf(a, b, c, d, CR) & ((lfs >> 1) | ((next as u64) << 63))
}

function stop(why: i32, records: i32, next: i32, fields: i32, at: i32): i32 {
  store<i32>(RECORDS, records)
  store<i32>(NEXT_RECORD, next)
  store<i32>(FIELDS_FOUND, fields)
  store<i32>(FAULT_AT, at)
  return why
}
