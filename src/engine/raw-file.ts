import type { FileHandle } from 'node:fs/promises'
import { RECORD_LIMIT } from '../csv/bytes.ts'
import type { Wanted } from '../csv/columns.ts'
import type { ByteSource } from '../csv/cut.ts'
import { type Dialect, NEWLINE_SAMPLE, readDialect } from '../csv/dialect.ts'
import type { Buffers } from './buffers.ts'

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
