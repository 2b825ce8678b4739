import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Fault } from './faults.ts'
import type { Reply, ReplyBody } from './reply.ts'

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
