import { CR, LF, QUOTE } from './bytes.ts'
import type { OwnColumn } from './dialect.ts'
import { CONTENT_END, NEXT, type Scanner } from './scan.ts'

/**
 * Writes records with our cells in them: every other byte is copied. The rows of a scanner's table are handed over
 * in order, with `copy` or `write`, and each table ends with `finish`, which proves what was written.
 */
export interface Splicer {
  /** Begins a chunk whose first record starts at byte 0. The output goes to `room`, or to another, larger buffer. */
  start(source: Buffer, room: Buffer): void
  /** Rows `from` up to `to` have no entities. */
  copy(from: number, to: number): void
  /** One row, and its cells in the order of `dialect.own`. */
  write(row: number, cells: readonly string[]): void
  /** Ends a table of `records` rows: proves that its fields are in the output, or returns the row that differs. */
  finish(records: number): number | undefined
  /** What was written since `start`. */
  output(): Buffer
}

export function createSplicer(
  dialect: { readonly delimiter: string; readonly own: readonly OwnColumn[] },
  scanner: Scanner,
  slotOf: (column: number) => number,
): Splicer {
  const { table, stride } = scanner
  const delimiter = dialect.delimiter.charCodeAt(0)
  const written = cellWriter(dialect.delimiter)
  const { appended, inPlace } = placesOf(dialect.own, slotOf)
  const noCells = dialect.own.map(() => '')

  let source: Buffer = Buffer.alloc(0)
  let out: Buffer = Buffer.alloc(0)
  let length = 0
  /** Up to here the source is in the output, or replaced there. */
  let copied = 0
  let proof = { source: 0, output: 0 }

  function start(bytes: Buffer, room: Buffer): void {
    source = bytes
    out = room
    length = 0
    copied = 0
    proof = { source: 0, output: 0 }
  }

  function copy(from: number, to: number): void {
    if (inPlace.length > 0) {
      for (let row = from; row < to; row++) write(row, noCells)
      return
    }
    const cells = appended.length
    for (let row = from * stride; row < to * stride; row += stride) {
      const end = table[row + CONTENT_END] ?? 0
      if (length + end - copied + cells > out.length) grow(end - copied + cells)
      length += source.copy(out, length, copied, end)
      copied = end
      for (let cell = 0; cell < cells; cell++) out[length++] = delimiter
    }
  }

  function write(row: number, cells: readonly string[]): void {
    const base = row * stride
    for (const { cell, slot } of inPlace) {
      const from = table[base + slot] ?? 0
      const to = table[base + slot + 1] ?? 0
      const text = cells[cell] ?? ''
      if (from === to && text === '') continue
      copyUpTo(from)
      put(text)
      copied = to
    }
    if (appended.length === 0) return
    copyUpTo(table[base + CONTENT_END] ?? 0)
    for (const cell of appended) {
      if (length === out.length) grow(1)
      out[length++] = delimiter
      put(cells[cell] ?? '')
    }
  }

  function copyUpTo(end: number): void {
    if (length + end - copied > out.length) grow(end - copied)
    length += source.copy(out, length, copied, end)
    copied = end
  }

  function put(text: string): void {
    if (text === '') return
    const cell = written(text)
    const room = cell.length * MOST_BYTES_PER_UNIT
    if (length + room > out.length) grow(room)
    length += out.write(cell, length, 'utf8')
  }

  function grow(room: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.ceil((length + room) * GROWTH))
    out.copy(larger, 0, 0, length)
    out = larger
  }

  function finish(records: number): number | undefined {
    if (records === 0) return undefined
    copyUpTo(table[(records - 1) * stride + NEXT] ?? 0)
    return findDamage(records)
  }

  /**
   * Walks source and output side by side. Between our cells the bytes must be equal; where one of ours belongs there
   * must be exactly one well-formed cell. As the source was scanned strictly, the output then has the same fields.
   */
  function findDamage(records: number): number | undefined {
    const before = viewOf(source)
    const after = viewOf(out)
    const cells = appended.length
    let { source: from, output: at } = proof
    const isCopied = (to: number): boolean => {
      const stretch = to - from
      if (at + stretch > length || !equalBytes(before, from, after, at, stretch)) return false
      at += stretch
      from = to
      return true
    }
    for (let row = 0; row < records; row++) {
      const base = row * stride
      for (const { slot } of inPlace) {
        if (!isCopied(table[base + slot] ?? 0)) return row
        at = endOfCell(out, at, length, delimiter)
        if (at < 0) return row
        from = table[base + slot + 1] ?? 0
      }
      if (!isCopied(table[base + CONTENT_END] ?? 0)) return row
      for (let cell = 0; cell < cells; cell++) {
        if (at >= length || out[at] !== delimiter) return row
        at = endOfCell(out, at + 1, length, delimiter)
        if (at < 0) return row
      }
      if (!isCopied(table[base + NEXT] ?? 0)) return row
    }
    proof = { source: from, output: at }
    return at === length ? undefined : records - 1
  }

  return { start, copy, write, finish, output: () => out.subarray(0, length) }
}

/** Matches of one cell are joined by `;`, so a `;` or `\` within a match gets a `\` before it. */
export function escapeMatch(match: string): string {
  return SPECIAL.test(match) ? match.replaceAll(/[\\;]/gu, '\\$&') : match
}

const SPECIAL = /[\\;]/u

/** Which of our cells are appended, in order, and which replace a cell, from left to right. */
export function placesOf(own: readonly OwnColumn[], slotOf: (column: number) => number) {
  return {
    appended: own.flatMap(({ at }, cell) => (at.length === 0 ? [cell] : [])),
    inPlace: own
      .flatMap(({ at }, cell) => at.map((column) => ({ column, cell })))
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, cell }) => ({ cell, slot: slotOf(column) })),
  }
}

/** Writes the text of a cell by RFC 4180. */
export function cellWriter(delimiter: string): (text: string) => string {
  const needsQuotes = new RegExp(`["\\r\\n${delimiter}]`, 'u')
  return (text) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
}

/** In UTF-8, of a UTF-16 unit. */
export const MOST_BYTES_PER_UNIT = 3
const GROWTH = 1.25

const viewOf = (bytes: Buffer): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** Four bytes at a time: half the cost of `Buffer.compare` on the short stretches between our cells. */
function equalBytes(a: DataView, aFrom: number, b: DataView, bFrom: number, length: number): boolean {
  let difference = 0
  let at = 0
  for (; at + 4 <= length; at += 4) {
    difference |= a.getInt32(aFrom + at, true) ^ b.getInt32(bFrom + at, true)
  }
  for (; at < length; at++) difference |= a.getUint8(aFrom + at) ^ b.getUint8(bFrom + at)
  return difference === 0
}

/** The end of the cell that starts at `from`, or a negative number when it is not well-formed. */
function endOfCell(bytes: Buffer, from: number, length: number, delimiter: number): number {
  if (from < length && bytes[from] === QUOTE) {
    for (let at = from + 1; ; at += 2) {
      at = bytes.indexOf(QUOTE, at)
      if (at < 0 || at >= length) return -1
      if (at + 1 >= length || bytes[at + 1] !== QUOTE) return at + 1
    }
  }
  for (let at = from; at < length; at++) {
    const byte = bytes[at]
    if (byte === delimiter || byte === LF || byte === CR) return at
    if (byte === QUOTE) return -1
  }
  return length
}
