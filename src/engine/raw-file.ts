import type { FileHandle } from 'node:fs/promises'
import { RECORD_LIMIT } from '../csv/bytes.ts'
import type { ByteSource, Chunk } from '../csv/cut.ts'
import { type Dialect, NEWLINE_SAMPLE, readDialect, type Wanted } from '../csv/dialect.ts'
import { createScanner } from '../csv/scan.ts'
import type { Buffers } from './buffers.ts'
import { planOf } from './kernel-plan.ts'

/** Reads as much of the file as its header needs. */
export async function readHead(raw: FileHandle, wanted: Wanted, signal: AbortSignal): Promise<Dialect> {
  for (let size = NEWLINE_SAMPLE; ; size *= 4) {
    signal.throwIfAborted()
    const head = Buffer.allocUnsafe(Math.min(size, HEAD_LIMIT))
    const length = await readFully(raw, head, 0)
    const dialect = readDialect(head.subarray(0, length), length < head.length, wanted)
    if (dialect) return dialect
  }
}

/** A few bytes above the limit, so that a longer header is seen to be one. */
const HEAD_LIMIT = RECORD_LIMIT + 64

/** Fills `into` from `offset` of the file on, and returns how many bytes it got: fewer only at the end. */
async function readFully(raw: FileHandle, into: Buffer, offset: number): Promise<number> {
  let length = 0
  for (;;) {
    const { bytesRead } = await raw.read(into, length, into.length - length, offset + length)
    length += bytesRead
    if (bytesRead === 0 || length === into.length) return length
  }
}

/** The file as it is cut into chunks. */
export function sourceOf(raw: FileHandle, buffers: Buffers): ByteSource {
  return {
    async read(into, offset) {
      return (await raw.read(into, 0, into.length, offset)).bytesRead
    },
    take: (size) => buffers.chunks.take(size),
  }
}

/** Counts the records of a chunk that no thread has read to its end; none can be told behind a misplaced quote. */
export function countRecords(chunk: Chunk, dialect: Dialect): number {
  const scanner = createScanner(planOf(dialect))
  const bytes = chunk.buffer.subarray(0, chunk.length)
  let records = 0
  for (let at = 0; at < bytes.length;) {
    const stop = scanner.scan(bytes, at, bytes.length)
    const atFault = stop.why !== 'end' && stop.why !== 'full'
    records += stop.records + (atFault ? 1 : 0)
    at = atFault && stop.why !== 'ragged' ? bytes.length : stop.next
  }
  return records
}
