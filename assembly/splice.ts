import { CR, LANES, LF, QUOTE } from './bytes'
import {
  APPENDED,
  CHUNK,
  CONTENT_END,
  COPIED,
  DELIMITER,
  IN_PLACE,
  NEXT,
  NO_COLUMN,
  OUTPUT,
  OUTPUT_LENGTH,
  STRIDE,
  TABLE,
} from './plan'
import { copy } from './write'

const SLOT: usize = 4
const SOUND: i32 = -1

/** Writes rows `from` up to `to` of the table after what is in the output, our cells empty. */
export function copyRows(from: i32, to: i32): void {
  const chunk = load<usize>(CHUNK)
  const output = load<usize>(OUTPUT)
  const delimiter = load<u8>(DELIMITER)
  const appended = load<usize>(APPENDED)
  const stride = load<usize>(STRIDE)
  const slots = load<usize>(IN_PLACE)
  const hasSlots = load<i32>(slots) != NO_COLUMN
  const end = rowAt(to)
  let source = chunk + load<usize>(COPIED)
  let at = output + load<usize>(OUTPUT_LENGTH)
  for (let row = rowAt(from); row < end; row += stride) {
    if (hasSlots) {
      for (let list = slots; load<i32>(list) != NO_COLUMN; list += SLOT) {
        const slot = row + load<usize>(list)
        at = copy(at, source, chunk + load<usize>(slot))
        source = chunk + load<usize>(slot, 4)
      }
      if (appended == 0) continue
    }
    const content = chunk + load<usize>(row, CONTENT_END)
    at = copy(at, source, content)
    source = content
    const next = at + appended
    for (; at < next; at++) store<u8>(at, delimiter)
  }
  store<usize>(COPIED, source - chunk)
  store<usize>(OUTPUT_LENGTH, at - output)
}

/** Copies the chunk's bytes up to `to` after what is in the output. */
export function copyBytes(to: i32): void {
  const chunk = load<usize>(CHUNK)
  const output = load<usize>(OUTPUT)
  const end = copy(output + load<usize>(OUTPUT_LENGTH), chunk + load<usize>(COPIED), chunk + (to as usize))
  store<i32>(COPIED, to)
  store<usize>(OUTPUT_LENGTH, end - output)
}

export function rowAt(row: i32): usize {
  return load<usize>(TABLE) + (row as usize) * load<usize>(STRIDE)
}

/**
 * Walks source and output side by side, from `source` and `written` on, over the first `records` rows. Between our
 * cells the bytes must be equal; where one of ours belongs there must be exactly one well-formed cell. As the source
 * was scanned strictly, the output then has the same fields. Returns the row that differs, or a negative number.
 */
export function findDamage(records: i32, source: i32, written: i32, length: i32): i32 {
  const chunk = load<usize>(CHUNK)
  const end = load<usize>(OUTPUT) + (length as usize)
  const delimiter = load<u8>(DELIMITER)
  const appended = load<i32>(APPENDED)
  const slots = load<usize>(IN_PLACE)
  let from = chunk + (source as usize)
  let at = load<usize>(OUTPUT) + (written as usize)
  for (let record = 0; record < records; record++) {
    const row = rowAt(record)
    for (let list = slots; load<i32>(list) != NO_COLUMN; list += SLOT) {
      const slot = row + load<usize>(list)
      const cell = chunk + load<usize>(slot)
      if (!isCopy(from, cell, at, end)) return record
      at = endOfCell(at + (cell - from), end, delimiter)
      if (at == 0) return record
      from = chunk + load<usize>(slot, 4)
    }
    const content = chunk + load<usize>(row, CONTENT_END)
    if (!isCopy(from, content, at, end)) return record
    at += content - from
    at = endOfAppended(at, end, delimiter, appended)
    if (at == 0) return record
    const next = chunk + load<usize>(row, NEXT)
    if (!isCopy(content, next, at, end)) return record
    at += next - content
    from = next
  }
  return at == end ? SOUND : records - 1
}

function isCopy(from: usize, to: usize, at: usize, end: usize): bool {
  const length = to - from
  if (at + length > end) return false
  let differing = i8x16.splat(0)
  let done: usize = 0
  for (; done + LANES <= length; done += LANES) {
    differing = v128.or(differing, v128.xor(v128.load(from + done), v128.load(at + done)))
  }
  if (v128.any_true(differing)) return false
  if (done == length) return true
  const unequal = i8x16.bitmask(i8x16.ne(v128.load(from + done), v128.load(at + done))) as u32
  return (unequal & ((1 << ((length - done) as u32)) - 1)) == 0
}

/** The end of the appended cells from `from` on, or 0 when one of them is missing or not well-formed. */
function endOfAppended(from: usize, end: usize, delimiter: u8, cells: i32): usize {
  const emptyEnd = endOfEmptyCells(from, end, delimiter, cells)
  if (emptyEnd != 0) return emptyEnd
  let at = from
  for (let cell = 0; cell < cells; cell++) {
    if (at >= end || load<u8>(at) != delimiter) return 0
    at = endOfCell(at + 1, end, delimiter)
    if (at == 0) return 0
  }
  return at
}

/** The same for cells that are all empty, as most are; 0 when they are not. */
function endOfEmptyCells(from: usize, end: usize, delimiter: u8, cells: i32): usize {
  const cellsEnd = from + (cells as usize)
  if (cells >= (LANES as i32) || cellsEnd >= end) return 0
  const delimiters = i8x16.bitmask(i8x16.eq(v128.load(from), i8x16.splat(delimiter)))
  const after = load<u8>(cellsEnd)
  return ctz(~delimiters) == cells && (after == LF || after == CR) ? cellsEnd : 0
}

/** The end of the cell that starts at `from`, or 0 when it is not well-formed. */
function endOfCell(from: usize, end: usize, delimiter: u8): usize {
  if (from < end && load<u8>(from) == QUOTE) return endOfQuotedCell(from, end)
  for (let at = from; at < end; at++) {
    const byte = load<u8>(at)
    if (byte == delimiter || byte == LF || byte == CR) return at
    if (byte == QUOTE) return 0
  }
  return end
}

function endOfQuotedCell(from: usize, end: usize): usize {
  for (let at = from + 1; at < end; at++) {
    if (load<u8>(at) != QUOTE) continue
    at++
    if (at >= end || load<u8>(at) != QUOTE) return at
  }
  return 0
}
