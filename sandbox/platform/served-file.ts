import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { bytesBody, type Reply, type ReplyBody } from '../reply.ts'
import { storageError } from './storage-error.ts'

/** How the file behind a signed link is served. */
export interface Served {
  /** The bytes, or the path of a file. */
  readonly csv: Uint8Array | string
  readonly etag: 'strong' | 'weak' | 'none'
  /** `ignored`: a request for a range gets the whole file with status 200. */
  readonly ranges: 'served' | 'ignored'
  /** `close`: neither a length nor chunks, the body ends with the connection. */
  readonly framing: 'length' | 'chunked' | 'close'
  readonly headers: Readonly<Record<string, string>>
}

interface FileBody extends ReplyBody {
  /** Different for different content. */
  readonly tag: string
  /** From the first to the last byte, both included. */
  slice(first: number, last: number): ReplyBody
}

/** The reply to a GET, with ranges as RFC 9110, section 14, has them (one range, no suffix). */
export async function serveFile(request: IncomingMessage, served: Served): Promise<Reply> {
  const file = typeof served.csv === 'string' ? await onDisk(served.csv) : inMemory(served.csv)
  const etag = served.etag === 'none' ? undefined : `${served.etag === 'weak' ? 'W/' : ''}"${file.tag}"`
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    ...(etag === undefined ? {} : { etag }),
    ...(served.ranges === 'served' ? { 'accept-ranges': 'bytes' } : {}),
    ...served.headers,
  }
  const asked = /^bytes=(\d+)-(\d*)$/u.exec(request.headers.range ?? '')
  const condition = request.headers['if-range']
  // RFC 9110, 13.1.5: If-Range compares strongly, so a weak tag never matches.
  const unchanged = condition === undefined || (condition === etag && !condition.startsWith('W/'))
  if (asked === null || !unchanged || served.ranges === 'ignored') {
    return { status: 200, headers, body: file, framing: served.framing }
  }
  const first = Number(asked[1])
  const last = Math.min(asked[2] === '' ? Infinity : Number(asked[2]), file.bytes - 1)
  if (first > last) {
    const refusal = storageError(416, 'InvalidRange', 'The range is not satisfiable')
    return { ...refusal, headers: { ...refusal.headers, 'content-range': `bytes */${file.bytes}` } }
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${file.bytes}` },
    body: file.slice(first, last),
    framing: served.framing,
  }
}

function inMemory(csv: Uint8Array): FileBody {
  return {
    ...bytesBody(csv),
    tag: sha256(csv),
    slice: (first, last) => bytesBody(csv.subarray(first, last + 1)),
  }
}

async function onDisk(path: string): Promise<FileBody> {
  const { size, mtimeMs, ino } = await stat(path)
  const slice = (first: number, last: number): ReplyBody => ({
    bytes: last - first + 1,
    read: () => (last < first ? bytesBody('').read() : createReadStream(path, { start: first, end: last })),
  })
  return { ...slice(0, size - 1), tag: sha256(`${ino} ${size} ${mtimeMs}`), slice }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
