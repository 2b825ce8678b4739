import { createReadStream } from 'node:fs'
import { ActionError } from '../errors.ts'

type Part =
  | { readonly name: string; readonly value: string }
  | {
      readonly name: string
      readonly filename: string
      readonly type: string
      /** The file on disk and its length, which is promised to the server before it is read. */
      readonly path: string
      readonly bytes: number
    }

interface Multipart {
  readonly contentType: string
  /** Exact, for `Content-Length`. */
  readonly length: number
  /** The body from its first byte, each time it is called. */
  readonly body: () => AsyncIterable<Uint8Array>
}

/** A `multipart/form-data` body (RFC 7578) that is never whole in memory. The boundary must not occur in any part. */
export function multipart(parts: readonly Part[], boundary: string): Multipart {
  const framed = parts.map((part) => ({ part, head: Buffer.from(partHead(part, boundary)) }))
  const tail = Buffer.from(`--${boundary}--\r\n`)
  const length = framed.reduce(
    (sum, { part, head }) => sum + head.length + contentLength(part) + CRLF.length,
    tail.length,
  )
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length,
    async *body() {
      for (const { part, head } of framed) {
        yield head
        if ('value' in part) yield Buffer.from(part.value)
        else yield* fileContent(part.path, part.bytes)
        yield CRLF
      }
      yield tail
    },
  }
}

const CRLF = Buffer.from('\r\n')

function partHead(part: Part, boundary: string): string {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(part.name)}"`
  if ('value' in part) return `${disposition}\r\n\r\n`
  return `${disposition}; filename="${quoted(part.filename)}"\r\nContent-Type: ${part.type}\r\n\r\n`
}

/** As browsers do (RFC 7578, 2; HTML, multipart/form-data encoding algorithm). */
function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}

function contentLength(part: Part): number {
  return 'value' in part ? Buffer.byteLength(part.value) : part.bytes
}

async function* fileContent(path: string, bytes: number): AsyncGenerator<Uint8Array> {
  let sent = 0
  // One byte more than promised, so that a file that grew is noticed.
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024, end: bytes })
  for await (const chunk of stream) {
    sent += chunk.length
    if (sent > bytes) break
    yield chunk
  }
  if (sent !== bytes) throw new ActionError('INTERNAL', `The file to upload is no longer ${bytes} bytes long`)
}
