/** What a stand-in answers. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReplyBody
  /** `close`: neither a length nor chunks, the body ends with the connection. */
  readonly framing?: 'length' | 'chunked' | 'close'
}

export interface ReplyBody {
  readonly bytes: number
  read(): AsyncIterable<Uint8Array>
}

export function bytesBody(content: string | Uint8Array): ReplyBody {
  const buffer = Buffer.from(content)
  return {
    bytes: buffer.length,
    async *read() {
      if (buffer.length > 0) yield buffer
    },
  }
}

export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: bytesBody(JSON.stringify(value)),
  }
}
