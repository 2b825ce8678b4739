import { QUOTE } from './bytes'
import {
  APPENDED_TYPES,
  CHUNK,
  CONTENT_END,
  COPIED,
  DELIMITER,
  IN_PLACE,
  IN_PLACE_TYPES,
  NO_COLUMN,
  OUTPUT,
  OUTPUT_LENGTH,
} from './plan'
import { END, spanAt, spanCount, START, TRAITS_OF_SPAN, TYPE } from './spans'
import { IN_CELL, QUOTED } from './traits'
import { copy } from './write'

const SLOT: usize = 4
const SEPARATOR: u8 = 0x3b
const ESCAPE: u8 = 0x5c

/** The most bytes that a match of this length takes in a cell: each one escaped, or doubled, and a separator. */
export function mostOfMatch(length: usize): usize {
  return 2 * length + 1
}

/** The most that a cell takes beside its matches: its delimiter and two quotes. */
export const MOST_AROUND_CELL: usize = 3

/** Writes a row after what is in the output, with the cells of its spans. */
export function writeRow(row: usize): void {
  const chunk = load<usize>(CHUNK)
  const output = load<usize>(OUTPUT)
  let at = output + load<usize>(OUTPUT_LENGTH)
  let from = chunk + load<usize>(COPIED)
  let slots = load<usize>(IN_PLACE)
  for (let types = load<usize>(IN_PLACE_TYPES); load<i32>(slots) != NO_COLUMN; types += SLOT, slots += SLOT) {
    const cell = row + load<usize>(slots)
    at = copy(at, from, chunk + load<usize>(cell))
    at = writeCell(load<i32>(types), at)
    from = chunk + load<usize>(cell, 4)
  }
  let types = load<usize>(APPENDED_TYPES)
  if (load<i32>(types) != NO_COLUMN) {
    const delimiter = load<u8>(DELIMITER)
    const content = chunk + load<usize>(row, CONTENT_END)
    at = copy(at, from, content)
    from = content
    for (; load<i32>(types) != NO_COLUMN; types += SLOT) {
      store<u8>(at, delimiter)
      at = writeCell(load<i32>(types), at + 1)
    }
  }
  store<usize>(COPIED, from - chunk)
  store<usize>(OUTPUT_LENGTH, at - output)
}

/** The matches of a type, joined, with `escapeMatch` and `cellWriter` of `splice.ts`. */
function writeCell(type: i32, into: usize): usize {
  let traits = 0
  for (let index = 0; index < spanCount; index++) {
    const span = spanAt(index)
    if (load<i32>(span, TYPE) == type) traits |= load<i32>(span, TRAITS_OF_SPAN)
  }
  const quoted = (traits & QUOTED) != 0 || separatorIsDelimiter(type)
  let at = into
  if (quoted) store<u8>(at++, QUOTE)
  let isFirst = true
  for (let index = 0; index < spanCount; index++) {
    const span = spanAt(index)
    if (load<i32>(span, TYPE) != type) continue
    if (!isFirst) store<u8>(at++, SEPARATOR)
    isFirst = false
    const start = load<usize>(span, START)
    const end = load<usize>(span, END)
    at = (traits & (IN_CELL | QUOTED)) == 0 ? copy(at, start, end) : writeEscaped(start, end, at)
  }
  if (quoted) store<u8>(at++, QUOTE)
  return at
}

/** With `;` between two matches a cell must be quoted where that delimits cells. */
function separatorIsDelimiter(type: i32): bool {
  if (load<u8>(DELIMITER) != SEPARATOR) return false
  let matches = 0
  for (let index = 0; index < spanCount; index++) matches += (load<i32>(spanAt(index), TYPE) == type) as i32
  return matches > 1
}

function writeEscaped(start: usize, end: usize, into: usize): usize {
  let at = into
  for (let from = start; from < end; from++) {
    const byte = load<u8>(from)
    if (byte == SEPARATOR || byte == ESCAPE) store<u8>(at++, ESCAPE)
    if (byte == QUOTE) store<u8>(at++, QUOTE)
    store<u8>(at++, byte)
  }
  return at
}
