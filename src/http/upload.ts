import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { once } from 'node:events'
import type { Clock } from '../clock.ts'
import { aborted } from './aborted.ts'
import type { Connections } from './connections.ts'
import { elapsed } from './deadline.ts'
import { networkFault, place } from './fault.ts'
import { readText } from './read-text.ts'
import type { ReplyHeaders } from './reply.ts'
import type { Fault } from './retry.ts'

interface Upload {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly length: number
  /** False for a server or proxy that knows no `Expect`. */
  readonly asksFirst: boolean
  readonly body: () => AsyncIterable<Uint8Array>
  /** Runs just before the first byte of the body leaves; when it fails, none does. */
  readonly beforeBody: (signal: AbortSignal) => Promise<void>
}

/** How much of the body has left this machine, and so may have been taken. */
type BodySent = 'none' | 'some' | 'all'

/** How one POST ended. */
export type UploadEnd = { readonly body: BodySent } & (
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: ReplyHeaders
      /** Undefined when it was cut, late or too long. */
      readonly text: string | undefined
    }
  | { readonly kind: 'broken'; readonly fault: Fault }
  /** The signal, `beforeBody` or the body itself ended it. */
  | { readonly kind: 'stopped'; readonly error: unknown }
)

const UPLOAD_LIMITS = {
  connectMs: 10_000,
  /** How long the server may think about `Expect: 100-continue` (RFC 9110, 10.1.1). */
  continueMs: 3_000,
  replyMs: 30_000,
  replyBytes: 1024 * 1024,
}

/**
 * One POST through node:http(s), which asks with `Expect: 100-continue` before the body leaves: a server that refuses says
 * so before it was sent anything. Never throws.
 */
export async function upload(
  upload: Upload,
  { clock, connections }: { readonly clock: Clock; readonly connections: Connections },
  signal: AbortSignal,
): Promise<UploadEnd> {
  const { url } = upload
  const where = place('POST', url)
  const agent = connections.uploadAgent(url)
  const ended = new AbortController()
  const state: { body: BodySent } = { body: 'none' }
  const stopped = (error: unknown): UploadEnd => ({ kind: 'stopped', ...state, error })
  const broken = (error: unknown): UploadEnd => ({
    kind: 'broken',
    ...state,
    fault: networkFault(error, where, connections.proxyOf(url)),
  })
  if (signal.aborted) return stopped(signal.reason)
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
    method: 'POST',
    agent,
    headers: {
      ...upload.headers,
      accept: 'application/json',
      'accept-encoding': 'identity',
      'content-length': String(upload.length),
      ...(upload.asksFirst ? { expect: '100-continue' } : {}),
    },
  })
  try {
    return await Promise.race([
      answered(request, clock, ended.signal).then(
        (reply): UploadEnd => ({ kind: 'answered', ...state, ...reply }),
        broken,
      ),
      aborted(signal, ended.signal).then(stopped),
      connectTimeout(request, clock, ended.signal).then(broken),
      send(request, upload, state, clock, AbortSignal.any([signal, ended.signal])).then(stopped),
    ])
  } finally {
    ended.abort()
    request.destroy()
    agent.destroy()
  }
}

interface Reply {
  readonly status: number
  readonly headers: ReplyHeaders
  readonly text: string | undefined
}

async function answered(request: ClientRequest, clock: Clock, ended: AbortSignal): Promise<Reply> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', resolve)
    request.on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  })
  const text = await Promise.race([
    readText(response, UPLOAD_LIMITS.replyBytes).catch(() => undefined),
    elapsed(clock, UPLOAD_LIMITS.replyMs, ended),
  ])
  return { status: response.statusCode ?? 0, headers: response.headers, text: text ?? undefined }
}

function connected(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    request.once('socket', (socket) => {
      const event = 'encrypted' in socket ? 'secureConnect' : 'connect'
      if (socket.connecting || ('secureConnecting' in socket && socket.secureConnecting === true)) {
        socket.once(event, () => resolve())
      } else resolve()
    })
  })
}

/** Ends only if the connection takes too long. */
async function connectTimeout(request: ClientRequest, clock: Clock, ended: AbortSignal): Promise<Error> {
  const made = new AbortController()
  connected(request).then(
    () => made.abort(),
    () => undefined,
  )
  await elapsed(clock, UPLOAD_LIMITS.connectMs, AbortSignal.any([made.signal, ended]))
  return Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' })
}

/** Sends the body once the server agrees, or says nothing for too long. Ends only if this side cannot send it. */
async function send(
  request: ClientRequest,
  { body, length, beforeBody, asksFirst }: Upload,
  state: { body: BodySent },
  clock: Clock,
  signal: AbortSignal,
): Promise<unknown> {
  const answered = new AbortController()
  try {
    const agreed = new Promise<void>((resolve) => request.once('continue', () => resolve()))
    request.once('response', () => answered.abort())
    const going = AbortSignal.any([signal, answered.signal])
    const open = connected(request)
    request.flushHeaders()
    await open
    if (asksFirst) await Promise.race([agreed, elapsed(clock, UPLOAD_LIMITS.continueMs, going)])
    going.throwIfAborted()
    await beforeBody(going)
    let sent = 0
    for await (const chunk of body()) {
      going.throwIfAborted()
      if (request.destroyed) return never()
      sent += chunk.length
      state.body = sent < length ? 'some' : 'all'
      if (!request.write(chunk)) await once(request, 'drain', { signal: going })
    }
    request.end()
    return never()
  } catch (error) {
    return signal.aborted || request.destroyed || answered.signal.aborted ? never() : error
  }
}

/** Leaves a race to the others. */
function never(): Promise<never> {
  return new Promise<never>(() => undefined)
}
