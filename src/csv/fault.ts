import { isUtf8 } from 'node:buffer'
import { ActionError } from '../errors.ts'
import { contentEnd, RECORD_LIMIT } from './bytes.ts'
import { createScanner, type ScanPlan, type Stop } from './scan.ts'

/** What is wrong with a chunk; records count from 0 within it, bytes from its start. Plain data, fit for a thread. */
export type Fault =
  | {
      readonly code: 'RAGGED_ROW'
      readonly record: number
      readonly rows: readonly RaggedRow[]
      /** How many records the chunk has, unless another fault ends the search for more ragged rows. */
      readonly records?: number
    }
  | { readonly code: 'BAD_QUOTE'; readonly record: number; readonly why: QuoteFault }
  | { readonly code: 'NUL_BYTE' | 'ENCODING'; readonly record: number; readonly byte: number }
  | { readonly code: 'RECORD_TOO_LARGE' | 'VERIFY_FAILED'; readonly record: number }

export interface RaggedRow {
  readonly record: number
  readonly fields: number
}

type QuoteFault = Extract<Stop['why'], `${string}quote`>

/** How many ragged rows an error names. */
export const RAGGED_SHOWN = 5

/**
 * The first fault of a chunk; ragged rows are gathered until another fault comes. `oversized` says that the chunk ends
 * inside a record longer than the limit. Reads record by record, which is slow: only for chunks that go wrong.
 */
export function findFault(plan: ScanPlan, chunk: Buffer, oversized: boolean): Fault | undefined {
  const scanner = createScanner(plan, 1)
  const bad = findBadByte(chunk, oversized)
  const ragged: RaggedRow[] = []

  function faultOf(record: number, start: number, stop: Stop): Fault | undefined {
    const misquoted =
      stop.why === 'unclosed quote' || stop.why === 'stray quote' || stop.why === 'text after quote'
    if (bad && bad.byte < (misquoted ? stop.at : stop.next)) return { ...bad, record }
    const tooLarge: Fault = { code: 'RECORD_TOO_LARGE', record }
    if (misquoted) {
      return stop.why === 'unclosed quote' && oversized
        ? tooLarge
        : { code: 'BAD_QUOTE', record, why: stop.why }
    }
    if (oversized && stop.next === chunk.length) return tooLarge
    return contentEnd(chunk, start, stop.next, plan.newline) - start > RECORD_LIMIT ? tooLarge : undefined
  }

  let start = 0
  let record = 0
  for (; start < chunk.length; record++) {
    const stop = scanner.scan(chunk, start, chunk.length)
    const fault = faultOf(record, start, stop)
    if (fault) return ragged[0] ? { code: 'RAGGED_ROW', record: ragged[0].record, rows: ragged } : fault
    if (stop.why === 'ragged' && ragged.length < RAGGED_SHOWN) ragged.push({ record, fields: stop.fields })
    start = stop.next
  }
  return ragged[0] && { code: 'RAGGED_ROW', record: ragged[0].record, rows: ragged, records: record }
}

interface BadByte {
  readonly code: 'NUL_BYTE' | 'ENCODING'
  readonly byte: number
}

/** The first NUL or byte that is not UTF-8. */
export function findBadByte(bytes: Buffer, oversized: boolean): BadByte | undefined {
  const nul = bytes.indexOf(0)
  const invalid = isUtf8(bytes) ? bytes.length : firstInvalidUtf8(bytes, oversized)
  if (nul >= 0 && nul < invalid) return { code: 'NUL_BYTE', byte: nul }
  return invalid < bytes.length ? { code: 'ENCODING', byte: invalid } : undefined
}

/** By the table of well-formed sequences, Unicode 16 section 3.9. One that an oversized chunk breaks off passes. */
function firstInvalidUtf8(bytes: Buffer, oversized: boolean): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const follow = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4) return at
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let index = 1; index <= follow; index++) {
      const byte = bytes[at + index]
      if (byte === undefined) return oversized ? bytes.length : at
      if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return at
    }
    at += follow + 1
  }
  return at
}

/** Where a chunk lies in its file. */
export interface Place {
  /** Records before it. */
  readonly records: number
  /** Its first byte. */
  readonly offset: number
}

/** The error for a fault of the chunk at `place` in a file whose records have `fields` fields. */
export function refusal(fault: Fault, place: Place, fields: number): ActionError {
  const number = place.records + fault.record + 1
  switch (fault.code) {
    case 'RAGGED_ROW': {
      const rows = fault.rows
        .map((row) => `record ${place.records + row.record + 1} has ${row.fields}`)
        .join(', ')
      return new ActionError(
        fault.code,
        `The header has ${fields === 1 ? '1 field' : `${fields} fields`}, but ${rows}${fault.rows.length === RAGGED_SHOWN ? ' (the first five)' : ''}. Quote fields that hold the delimiter or a line end, and remove empty lines.`,
      )
    }
    case 'BAD_QUOTE':
      return new ActionError(fault.code, `Record ${number} ${QUOTE_SENTENCE[fault.why]}`)
    case 'NUL_BYTE':
      return new ActionError(
        fault.code,
        `Record ${number} holds a NUL at byte ${place.offset + fault.byte} of the file. Remove it: an importer may cut the text there.`,
      )
    case 'ENCODING':
      return new ActionError(
        fault.code,
        `Record ${number} is not valid UTF-8 at byte ${place.offset + fault.byte} of the file. Export the file as UTF-8.`,
      )
    case 'VERIFY_FAILED':
      return new ActionError(
        fault.code,
        `Record ${number} would not keep its exported fields byte for byte. Please report this.`,
      )
    case 'RECORD_TOO_LARGE':
      return new ActionError(
        fault.code,
        `Record ${number} is longer than 16 MiB. Look for a quote that is never closed, or shorten it.`,
      )
  }
}

const QUOTE_SENTENCE: Readonly<Record<QuoteFault, string>> = {
  'unclosed quote': 'opens a quote that is never closed. Close it, or write a quote inside a field twice.',
  'stray quote': 'has a quote inside a field that is not quoted. Quote the field, and write the quote twice.',
  'text after quote':
    'has text between a closing quote and the next delimiter. Write a quote inside a field twice.',
}
