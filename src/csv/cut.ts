import { CR, contentEnd, LF, type Newline, QUOTE, RECORD_LIMIT } from './bytes.ts'
import { instantiate } from './wasm/module.ts'
import { createWasmQuoteCounter } from './wasm/quotes.ts'

/**
 * Consecutive whole records, as the first `length` bytes of a buffer that now belongs to whoever took the chunk.
 * `oversized`: the start of a record, or of a run of empty lines, that is longer than the record limit; the last chunk.
 * `tail`: the empty lines after the last record, which are no records.
 */
export interface Chunk {
  readonly kind: 'records' | 'oversized' | 'tail'
  readonly buffer: Buffer
  readonly length: number
  /** Where in the file it begins. */
  readonly offset: number
}

export interface ByteSource {
  /** Reads into `into` from `offset` of the file on, and returns how many bytes it got: 0 at the end. */
  read(into: Buffer, offset: number): Promise<number>
  /** A buffer of at least `size` bytes. */
  take(size: number): Buffer
}

/**
 * Cuts a file from byte `start` on, which begins a record, into chunks of about `size` bytes. While one is worked on,
 * what follows it is read.
 */
export async function* cut(
  source: ByteSource,
  start: number,
  newline: Newline,
  size: number,
  wasm = instantiate(),
): AsyncGenerator<Chunk> {
  const countQuotes = createWasmQuoteCounter(wasm) ?? countByStep
  let buffer = source.take(size)
  let offset = start
  let length = 0
  let oddQuotes = false
  let reading = source.read(buffer, offset)

  function readOn(): void {
    reading = source.read(buffer.subarray(length), offset + length)
    reading.catch(() => undefined) // heard when it is awaited, unless nobody asks any more
  }

  for (;;) {
    const got = await reading
    if (got === 0) break
    if (isOdd(countQuotes(buffer, length, length + got))) oddQuotes = !oddQuotes
    length += got
    if (length < buffer.length) {
      readOn()
      continue
    }

    const end = lastRecordEnd(buffer, length, oddQuotes, newline)
    if (end === 0 && length > RECORD_LIMIT + LINE_END) {
      yield { kind: 'oversized', buffer, length, offset }
      return
    }
    const rest = length - end
    const next = source.take(Math.max(size, Math.min(2 * rest, RECORD_LIMIT + LINE_END + size)))
    buffer.copy(next, 0, end, length)
    const chunk: Chunk = { kind: 'records', buffer, length: end, offset }
    buffer = next
    offset += end
    length = rest
    readOn()
    if (end > 0) yield chunk
  }

  const end = oddQuotes ? length : withoutEmptyLines(buffer, length, newline)
  if (end > 0) {
    const tail = Buffer.from(buffer.subarray(end, length))
    yield { kind: 'records', buffer, length: end, offset }
    if (tail.length > 0) yield { kind: 'tail', buffer: tail, length: tail.length, offset: offset + end }
  } else if (length > 0) {
    yield { kind: 'tail', buffer, length, offset }
  }
}

/** Bytes of the longest line end. */
const LINE_END = 2

const isOdd = (count: number): boolean => (count & 1) === 1

function countByStep(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) count++
  return count
}

/**
 * The end of the last record that surely ends in these bytes, or 0. A line end belongs to a quoted field when an odd
 * number of quotes stands before it; that holds up to the first misplaced quote, and the chunk that has it is refused.
 */
function lastRecordEnd(bytes: Buffer, length: number, oddQuotes: boolean, newline: Newline): number {
  let quoted = oddQuotes
  for (let at = length - 1; at >= 0; at--) {
    const byte = bytes[at]
    if (byte === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (byte === LF) return withoutEmptyLines(bytes, at + 1, newline)
    else if (byte === CR && newline === 'cr' && at + 1 < length) {
      return withoutEmptyLines(bytes, at + 1, newline)
    }
  }
  return 0
}

/** Empty lines are held back until it is known whether a record comes after them. */
function withoutEmptyLines(bytes: Buffer, end: number, newline: Newline): number {
  let kept = end
  for (;;) {
    const content = contentEnd(bytes, 0, kept, newline)
    const endsLine = content < kept
    const before = bytes[content - 1]
    const empty = content === 0 || before === LF || (newline === 'cr' && before === CR)
    if (!endsLine || !empty) return kept
    kept = content
  }
}
