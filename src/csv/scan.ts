import { MARK } from '../ner/recogniser.ts'
import { CR, LF, type Newline, QUOTE } from './bytes.ts'
import { digitMarks } from './digit-marks.ts'

/** What a scan looks for: fixed for a file. */
export interface ScanPlan {
  readonly delimiter: string
  readonly newline: Newline
  /** Fields of every record. */
  readonly fields: number
  /** The columns whose cells are located, in ascending order. */
  readonly located: readonly number[]
  /** The one among them whose marks are gathered, `MARK.always` among them. */
  readonly utterance: number
  /** The marks that somebody asks for; those that depend on how digits stand are made for nobody else. */
  readonly wanted?: number
}

/**
 * The table that a scan fills: `stride` numbers for each record. From `CELLS` on come the bounds of each located
 * cell, start and end, quotes included.
 */
export const NEXT = 0
export const CONTENT_END = 1
export const MARKS = 2
export const CELLS = 3

/** Why a scan came to a stop, and where. */
export interface Stop {
  /** `end`: all done. `full`: the table is. `ragged`: one record, not in the table, has `fields` fields. */
  readonly why: 'end' | 'full' | 'ragged' | 'unclosed quote' | 'stray quote' | 'text after quote'
  /** How many records are in the table. */
  readonly records: number
  /** Where to go on: after the last record in the table, or after the ragged one. */
  readonly next: number
  /** Fields of the ragged record. */
  readonly fields: number
  /** The quote at fault. */
  readonly at: number
}

export interface Scanner {
  readonly table: Int32Array
  readonly stride: number
  /** Reads the records of `bytes` between `from`, where one starts, and `to`, where one ends. */
  scan(bytes: Buffer, from: number, to: number): Stop
}

/** Strict RFC 4180, one pass over the bytes, nothing allocated per record. */
export function createScanner(plan: ScanPlan, atMost = 4096): Scanner {
  const { newline, fields } = plan
  const stride = CELLS + 2 * plan.located.length
  const capacity = Math.max(1, Math.min(atMost, Math.floor(TABLE_NUMBERS / stride)))
  const table = new Int32Array(capacity * stride)
  const classes = classesOf(plan)
  const located = Int32Array.from([...plan.located, fields])
  const { utterance, wanted: wantedMarks = 0 } = plan
  const asksForDigits = (wantedMarks & (MARK.sevenDigits | MARK.joinedDigit)) !== 0
  const loneCr = newline === 'cr'
  const delimiter = plan.delimiter.charCodeAt(0)

  function scan(bytes: Buffer, from: number, to: number): Stop {
    let at = from
    let row = 0
    let records = 0
    while (at < to) {
      if (records === capacity) return { why: 'full', records, next: at, fields, at }
      const start = at
      let field = 0
      let cell = row + CELLS
      let wanted = 0
      let contentEnd = 0
      for (;;) {
        const cellStart = at
        let marks = 0
        let cellEnd = 0
        let structural = -1
        if (at < to && bytes[at] === QUOTE) {
          at++
          for (;;) {
            if (at >= to) return { why: 'unclosed quote', records, next: start, fields, at: cellStart }
            const byte = bytes[at++] ?? 0
            const cls = classes[byte] ?? 0
            marks |= cls
            if (byte !== QUOTE) continue
            if (at < to && bytes[at] === QUOTE) at++
            else break
          }
          cellEnd = at
          if (at < to) {
            structural = bytes[at] ?? 0
            if (structural === CR && !loneCr && at + 1 < to && bytes[at + 1] === LF) {
              at++
              structural = LF
            }
            if (structural !== delimiter && structural !== LF && !(loneCr && structural === CR)) {
              return { why: 'text after quote', records, next: start, fields, at: cellEnd - 1 }
            }
            at++
          }
        } else {
          while (at < to) {
            const cls = classes[bytes[at] ?? 0] ?? 0
            if (cls >= STRUCTURAL) break
            marks |= cls
            at++
          }
          cellEnd = at
          if (at < to) {
            structural = bytes[at] ?? 0
            if (structural === QUOTE) return { why: 'stray quote', records, next: start, fields, at }
            if (structural === LF && at > cellStart && bytes[at - 1] === CR) cellEnd--
            at++
          }
        }
        if (field === located[wanted]) {
          table[cell] = cellStart
          table[cell + 1] = cellEnd
          cell += 2
          wanted++
          if (field === utterance) {
            if (asksForDigits && (marks & MARK.digit) !== 0) marks |= digitMarks(bytes, cellStart, cellEnd)
            table[row + MARKS] = marks | MARK.always
          }
        }
        field++
        if (structural === delimiter) continue
        if (loneCr && structural === CR && at < to && bytes[at] === LF) at++
        contentEnd = cellEnd
        break
      }
      if (field !== fields) return { why: 'ragged', records, next: at, fields: field, at: start }
      table[row + NEXT] = at
      table[row + CONTENT_END] = contentEnd
      row += stride
      records++
    }
    return { why: 'end', records, next: at, fields, at }
  }

  return { table, stride, scan }
}

/** Numbers of a table, at most, however many columns are located: 2 MiB. */
const TABLE_NUMBERS = 2 ** 19

/**
 * The class of the bytes that end an unquoted field. It is the bit that every utterance has: so where a quoted field
 * holds such a byte, nothing is said of it.
 */
const STRUCTURAL = MARK.always

function classesOf({ delimiter, newline }: ScanPlan): Uint8Array {
  const classes = new Uint8Array(256)
  classes.fill(MARK.digit, 0x30, 0x3a)
  classes.fill(MARK.currency | MARK.nonAscii, 0x80)
  for (const [character, mark] of [
    ['@', MARK.at],
    ['.', MARK.dot],
    [':', MARK.colon],
    ['/', MARK.slash],
    ['$', MARK.currency],
    ['%', MARK.currency],
  ] as const) {
    classes[character.charCodeAt(0)] = mark
  }
  for (const byte of [delimiter.charCodeAt(0), LF, QUOTE, ...(newline === 'cr' ? [CR] : [])]) {
    classes[byte] = STRUCTURAL
  }
  return classes
}
