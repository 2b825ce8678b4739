import { BLOCK, CR, firstBits, LF, maskOf, prefixXor, QUOTE } from './bytes'

/** What a block leaves behind for the next one: all bits when it ends inside quotes … */
let quoted: u64 = 0
/** … and the lowest bit when a field starts after it, */
let opens: u64 = 1
/** … when its last byte closed a quote, */
let closed: u64 = 0
/** … when its last byte was a CR that ends a record. */
let cr: u64 = 0

/** Misplaced quotes of the block read last: those that open inside a field, … */
export let strayQuotes: u64 = 0
/** … and the bytes that stand after a closing quote and must not. Nothing after the first of both counts. */
export let textsAfterQuotes: u64 = 0

/** Those of the ends of the block read last that end a record as well. */
export let lineEnds: u64 = 0

export function startAtRecord(): void {
  quoted = 0
  opens = 1
  closed = 0
  cr = 0
  strayQuotes = 0
  textsAfterQuotes = 0
}

export function endsInsideQuotes(): bool {
  return quoted != 0
}

/**
 * The bytes of a block that end a field, up to the first misplaced quote. Whether a byte is quoted goes by the number
 * of quotes before it. An LF that belongs to a CR before it, where a CR ends records, ends nothing.
 */
export function fieldEndsOf(block: usize, end: usize, delimiter: u8, loneCr: bool): u64 {
  const a = v128.load(block)
  const b = v128.load(block, 16)
  const c = v128.load(block, 32)
  const d = v128.load(block, 48)
  const valid = firstBits(end - block)
  const quotes = maskOf(a, b, c, d, QUOTE) & valid
  const delimiters = maskOf(a, b, c, d, delimiter)
  let ends = (delimiters | maskOf(a, b, c, d, LF)) & valid
  if (loneCr) ends |= maskOf(a, b, c, d, CR) & valid

  let faults: u64 = 0
  if ((quotes | quoted | closed) != 0) {
    const inside = prefixXor(quotes) ^ quoted
    const closing = quotes & ~inside
    const afterClosing = (closing << 1) | closed
    ends &= ~inside
    strayQuotes = quotes & inside & ~((ends << 1) | opens | afterClosing)
    textsAfterQuotes = afterClosing & valid & ~(ends | quotes)
    if (textsAfterQuotes != 0 && !loneCr) textsAfterQuotes &= ~lineEndsOf(block, end, a, b, c, d)
    faults = strayQuotes | textsAfterQuotes
    quoted = ((inside as i64) >> 63) as u64
    closed = closing >> 63
  }
  opens = ends >> 63
  if (loneCr) {
    const crs = maskOf(a, b, c, d, CR) & ends
    ends &= ~(((crs << 1) | cr) & maskOf(a, b, c, d, LF))
    cr = crs >> 63
  }
  if (faults != 0) ends &= (faults & -faults) - 1
  lineEnds = ends & ~delimiters
  return ends
}

/** The CRs that an LF follows: with it they may stand after a closing quote. */
function lineEndsOf(block: usize, end: usize, a: v128, b: v128, c: v128, d: v128): u64 {
  const lfs = maskOf(a, b, c, d, LF) & firstBits(end - block)
  const next = block + BLOCK < end && load<u8>(block + BLOCK) == LF
  return maskOf(a, b, c, d, CR) & ((lfs >> 1) | ((next as u64) << 63))
}
