import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** What a stand-in does wrong with one request. */
export type Fault =
  /** Nothing: a place in the queue for a request that goes well. */
  | { readonly kind: 'pass' }
  /** Another reply; `at: 'headers'` gives it before the request's body is taken (the default is after). */
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
      readonly at?: 'headers' | 'body'
    }
  /** The right reply, late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /**
   * The connection is reset: when the request's headers have come, after so many bytes of its body, when its whole
   * body has come, or (`reply`) after the work is done, instead of the reply.
   */
  | { readonly kind: 'reset'; readonly at: 'headers' | number | 'body' | 'reply' }
  /** No reply, ever, though the connection stays open; `at` as above. */
  | { readonly kind: 'silence'; readonly at: 'headers' | 'body' | 'reply' }
  /** The reply's body ends after so many bytes, by a reset or by a polite end of the connection. */
  | { readonly kind: 'cut'; readonly at: number; readonly how?: 'reset' | 'end' }
  /** The reply's body stops after so many bytes, though the connection stays open. */
  | { readonly kind: 'stall'; readonly at: number }
  /** The reply's body comes at this speed. */
  | { readonly kind: 'trickle'; readonly bytesPerSecond: number }
  /** Content-Length is off by this. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  /** The link or the token of this request has just expired. */
  | { readonly kind: 'expire' }
  /** `100 Continue` is never said; a body sent all the same is taken. */
  | { readonly kind: 'no-continue' }

/** Faults waiting for the requests of each endpoint, first come, first served. */
export interface FaultScript<Endpoint extends string> {
  /** The next requests of this endpoint meet these faults, one each, in this order. */
  readonly script: (endpoint: Endpoint, ...faults: readonly Fault[]) => void
  /** Every request meets this fault once the queue is empty; `pass` ends it. */
  readonly always: (endpoint: Endpoint, fault: Fault) => void
}

export function createFaults<Endpoint extends string>(): FaultScript<Endpoint> & {
  readonly next: (endpoint: Endpoint) => Fault
} {
  const queues = new Map<Endpoint, Fault[]>()
  const standing = new Map<Endpoint, Fault>()
  return {
    script(endpoint, ...faults) {
      queues.set(endpoint, [...(queues.get(endpoint) ?? []), ...faults])
    },
    always: (endpoint, fault) => void standing.set(endpoint, fault),
    next: (endpoint) => queues.get(endpoint)?.shift() ?? standing.get(endpoint) ?? { kind: 'pass' },
  }
}

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

/** The reply that a `reply` fault stands for. */
export function scriptedReply(fault: Extract<Fault, { kind: 'reply' }>): Reply {
  return { status: fault.status, headers: fault.headers ?? {}, body: bytesBody(fault.body ?? '') }
}

/** Sends the reply, spoilt as the fault says. Ends when the client has it, or has gone. */
export async function deliver(reply: Reply, fault: Fault, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  if (fault.kind === 'delay') await pause(fault.ms, gone.signal)
  if (gone.signal.aborted) return
  const framing = reply.framing ?? 'length'
  if (framing === 'close') response.useChunkedEncodingByDefault = false
  if (framing === 'length') {
    response.setHeader('content-length', reply.body.bytes + (fault.kind === 'wrong-length' ? fault.by : 0))
  }
  response.writeHead(reply.status, { ...reply.headers })
  response.flushHeaders()
  if (response.req.method === 'HEAD') return void response.end()
  for await (const piece of spoilt(reply.body, fault, gone.signal)) {
    if (piece === 'cut') return hangUp(response, fault)
    if (gone.signal.aborted) return
    if (!response.write(piece)) await drained(response, gone.signal)
  }
  response.end()
  // A length that was announced too long is only noticed when the connection ends.
  if (fault.kind === 'wrong-length') response.socket?.end()
}

/** Resets the connection, so the client sees ECONNRESET and no polite end. */
export function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy()
}

async function* spoilt(
  body: ReplyBody,
  fault: Fault,
  gone: AbortSignal,
): AsyncGenerator<Uint8Array | 'cut', void, void> {
  const limit = fault.kind === 'cut' || fault.kind === 'stall' ? fault.at : Infinity
  let sent = 0
  for await (const piece of body.read()) {
    const part = piece.subarray(0, limit - sent)
    sent += part.length
    if (fault.kind === 'trickle') yield* slowly(part, fault.bytesPerSecond, gone)
    else if (part.length > 0) yield part
    if (sent >= limit) break
  }
  if (fault.kind === 'cut') yield 'cut'
  if (fault.kind === 'stall') await pause(Infinity, gone)
}

const TRICKLES_PER_SECOND = 10

async function* slowly(
  part: Uint8Array,
  bytesPerSecond: number,
  gone: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.round(bytesPerSecond / TRICKLES_PER_SECOND))
  for (let at = 0; at < part.length && !gone.aborted; at += size) {
    yield part.subarray(at, at + size)
    await pause((1000 * size) / bytesPerSecond, gone)
  }
}

async function hangUp(response: ServerResponse, fault: Fault): Promise<void> {
  const socket = response.socket
  if (socket === null) return
  // What was written must reach the client before the connection goes, or "cut at byte n" would cut anywhere.
  await new Promise<void>((resolve) => void socket.write('', () => resolve()))
  await delay(20)
  if (fault.kind === 'cut' && fault.how === 'end') socket.end()
  else socket.resetAndDestroy()
}

async function drained(response: ServerResponse, gone: AbortSignal): Promise<void> {
  if (gone.aborted) return
  await new Promise<void>((resolve) => {
    response.once('drain', resolve)
    gone.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function pause(ms: number, gone: AbortSignal): Promise<void> {
  if (ms !== Infinity) return delay(ms, undefined, { signal: gone, ref: false }).catch(() => undefined)
  if (gone.aborted) return
  await new Promise<void>((resolve) => {
    gone.addEventListener('abort', () => resolve(), { once: true })
  })
}
