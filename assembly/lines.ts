import { LF, QUOTE } from './bytes'
import { PATTERN, PATTERN_NAME, PATTERN_NAME_LENGTH } from './pattern'
import { PATTERNS, PIECES } from './plan'
import { END, spanAt, spanCount, START, TRAITS_OF_SPAN, TYPE } from './spans'
import { IN_JSON } from './traits'
import { utf16Units } from './utf16'
import { copy, writeDecimal } from './write'

/** Where in `PIECES` stands what comes before a span's end, its text and its value, and after all: each with its length in front. */
const BEFORE_END: usize = 0
const BEFORE_TEXT: usize = 48
const BEFORE_VALUE: usize = 96
const AFTER: usize = 144

const OPEN: u8 = 0x5b
const CLOSE: u8 = 0x5d
const COMMA: u8 = 0x2c
const BACKSLASH: u8 = 0x5c

/** The most bytes that the entity of a match of this length takes: text and value, with six for a byte. */
export function mostOfEntity(length: usize): usize {
  return 12 * length + MOST_AROUND_TEXT
}

/** The names of a type and of the fields, and two numbers. */
const MOST_AROUND_TEXT: usize = 160

/** Writes the entities of the row at hand as a JSON array, and LF: what `findings.ts` writes for own types. */
export function writeList(text: usize, ascii: bool, into: usize): usize {
  const patterns = load<usize>(PATTERNS)
  const pieces = load<usize>(PIECES)
  let at = into
  let counted = text
  let units = 0
  for (let index = 0; index < spanCount; index++) {
    const span = spanAt(index)
    const start = load<usize>(span, START)
    const end = load<usize>(span, END)
    const escaped = (load<i32>(span, TRAITS_OF_SPAN) & IN_JSON) != 0
    const pattern = patterns + load<usize>(span, TYPE) * PATTERN
    store<u8>(at, index == 0 ? OPEN : COMMA)
    const name = load<usize>(pattern, PATTERN_NAME)
    at = copy(at + 1, name, name + load<usize>(pattern, PATTERN_NAME_LENGTH))
    units += ascii ? ((start - counted) as i32) : utf16Units(counted, start)
    at = writeDecimal(units as u64, at)
    at = copyPiece(pieces + BEFORE_END, at)
    units += ascii ? ((end - start) as i32) : utf16Units(start, end)
    counted = end
    at = writeDecimal(units as u64, at)
    at = copyPiece(pieces + BEFORE_TEXT, at)
    at = escaped ? writeJsonText(start, end, at) : copy(at, start, end)
    at = copyPiece(pieces + BEFORE_VALUE, at)
    at = escaped ? writeJsonText(start, end, at) : copy(at, start, end)
    at = copyPiece(pieces + AFTER, at)
  }
  store<u8>(at, CLOSE)
  store<u8>(at, LF, 1)
  return at + 2
}

function copyPiece(piece: usize, into: usize): usize {
  const start = piece + 4
  return copy(into, start, start + load<usize>(piece))
}

/** As `JSON.stringify` writes the text between its quotes (ECMA-262, QuoteJSONString). */
function writeJsonText(start: usize, end: usize, into: usize): usize {
  let at = into
  for (let from = start; from < end; from++) {
    const byte = load<u8>(from)
    if (byte >= 0x20) {
      if (byte == QUOTE || byte == BACKSLASH) store<u8>(at++, BACKSLASH)
      store<u8>(at++, byte)
      continue
    }
    store<u8>(at++, BACKSLASH)
    const short = shortEscapeOf(byte)
    if (short != 0) {
      store<u8>(at++, short)
    } else {
      store<u32>(at, U00)
      store<u8>(at, hexDigit(byte >> 4), 3)
      store<u8>(at, hexDigit(byte & 0x0f), 4)
      at += 5
    }
  }
  return at
}

/** `u00` and a place for a digit. */
const U00: u32 = 0x303075

function shortEscapeOf(byte: u8): u8 {
  switch (byte) {
    case 0x08:
      return 0x62
    case 0x09:
      return 0x74
    case 0x0a:
      return 0x6e
    case 0x0c:
      return 0x66
    case 0x0d:
      return 0x72
    default:
      return 0
  }
}

function hexDigit(value: u8): u8 {
  return value < 10 ? 0x30 + value : 0x57 + value
}
