import { BLOCK, CR, LF } from './bytes'
import {
  endsInsideQuotes,
  fieldEndsOf,
  lineEnds,
  startAtRecord,
  strayQuotes,
  textsAfterQuotes,
} from './field-ends'
import { endRecord } from './record'
import {
  CAPACITY,
  CELLS,
  CHOSEN_COUNT,
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
  NO_COLUMN,
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

/** `Scanner.scan` of `scan.ts`, 64 bytes at a time, with `endRecord` for each record. */
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
  startAtRecord()

  let records = 0
  let row = load<usize>(TABLE)
  let record = chunk + (from as usize)

  let field = 0
  let cellStart = record
  let cell = row + CELLS
  let wanted = located
  let wantedColumn = load<i32>(wanted)

  for (let block = record; block < end; block += BLOCK) {
    for (let ends = fieldEndsOf(block, end, delimiter, loneCr); ends != 0; ends &= ends - 1) {
      if (wantedColumn == NO_COLUMN) {
        // The fields up to the end of the record are only counted.
        const lines = lineEnds & ends
        const fieldsBefore = ends & ((lines & -lines) - 1)
        if (fieldsBefore != 0) {
          field += popcnt(fieldsBefore) as i32
          cellStart = block + BLOCK - (clz(fieldsBefore) as usize)
          ends ^= fieldsBefore
          if (ends == 0) break
        }
      }
      const at = block + (ctz(ends) as usize)
      const byte = load<u8>(at)
      const cellEnd = byte == LF && at > cellStart && load<u8>(at - 1) == CR ? at - 1 : at
      if (field == wantedColumn) {
        putCell(cell, cellStart - chunk, cellEnd - chunk)
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
    if ((strayQuotes | textsAfterQuotes) != 0) {
      return stopAtQuote(records, (record - chunk) as i32, fields, (block - chunk) as i32)
    }
  }

  if (record < end) {
    const next = (record - chunk) as i32
    if (endsInsideQuotes()) return stop(UNCLOSED_QUOTE, records, next, fields, (cellStart - chunk) as i32)
    if (field == wantedColumn) putCell(cell, cellStart - chunk, to)
    field++
    if (field != fields) return stop(RAGGED, records, to, field, next)
    endRecord(row, records, to, to)
    records++
  }
  return stop(END, records, to, fields, to)
}

function putCell(cell: usize, start: usize, end: usize): void {
  store<i32>(cell, start as i32)
  store<i32>(cell, end as i32, 4)
}

/** At the first misplaced quote of the block read last. */
function stopAtQuote(records: i32, next: i32, fields: i32, block: i32): i32 {
  const faults = strayQuotes | textsAfterQuotes
  const at = block + (ctz(faults) as i32)
  return (strayQuotes & faults & -faults) != 0
    ? stop(STRAY_QUOTE, records, next, fields, at)
    : stop(TEXT_AFTER_QUOTE, records, next, fields, at - 1)
}

function stop(why: i32, records: i32, next: i32, fields: i32, at: i32): i32 {
  store<i32>(RECORDS, records)
  store<i32>(NEXT_RECORD, next)
  store<i32>(FIELDS_FOUND, fields)
  store<i32>(FAULT_AT, at)
  return why
}
