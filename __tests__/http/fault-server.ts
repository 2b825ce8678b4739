import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { Socket } from 'node:net'
import { errorCode } from '../../src/error-code.ts'

export interface Recorded {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly bodySha256: string
}

/** What a step sees of a request, and the bare socket it answers on. */
interface Exchange {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly socket: Socket
  /** Reads the body to its end; of a request with `Expect: 100-continue` only what the step lets come. */
  readonly readBody: () => Promise<Buffer>
  /** Ends once the other side has gone. */
  readonly gone: () => Promise<void>
}

export type Step = (exchange: Exchange) => void | Promise<void>

export interface FaultServer extends AsyncDisposable {
  readonly url: URL
  readonly requests: readonly Recorded[]
  /** Answers requests of `METHOD /path` (without a query) with these steps in turn; the last one stays. */
  on(route: string, ...steps: readonly Step[]): void
  count(route: string): number
}

/** A server whose every answer is a script, on a port of its own. */
export async function startFaultServer(tls?: ServerOptions, hostname = '127.0.0.1'): Promise<FaultServer> {
  const requests: Recorded[] = []
  const routes = new Map<string, readonly Step[]>()
  const used = new Map<string, number>()
  const sockets = new Set<Socket>()
  const server: Server = tls === undefined ? createServer() : createTlsServer(tls)

  async function answer(request: IncomingMessage): Promise<void> {
    const { method = '', url: path = '', headers, socket } = request
    const route = `${method} ${path.split('?')[0]}`
    const steps = routes.get(route) ?? [reply(404)]
    const n = used.get(route) ?? 0
    used.set(route, n + 1)
    const record = { method, path, headers, body: Buffer.alloc(0), bodySha256: '' }
    requests.push(record)
    let body: Promise<Buffer> | undefined
    const readBody = () =>
      (body ??= read(request).then((bytes) => {
        Object.assign(record, { body: bytes, bodySha256: createHash('sha256').update(bytes).digest('hex') })
        return bytes
      }))
    const gone = () =>
      new Promise<void>((resolve) => {
        if (socket.destroyed) resolve()
        else socket.once('close', () => resolve())
      })
    if (headers.expect === undefined) await readBody()
    const step = steps[Math.min(n, steps.length - 1)] ?? reply(404)
    await step({ method, path, headers, socket, readBody, gone })
  }

  const handle = (request: IncomingMessage) => {
    answer(request).catch((error: unknown) => {
      // The other side may go at any time; a step that fails for another reason must not be silent.
      if (!request.socket.destroyed) request.socket.destroy()
      if (errorCode(error) === undefined) console.error(error)
    })
  }
  server.on('request', handle)
  server.on('checkContinue', handle)
  server.on('clientError', (_error, socket) => socket.destroy())
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  }
  server.on('connection', track)
  server.listen(0, hostname)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  return {
    url: new URL(`${tls === undefined ? 'http' : 'https'}://${hostname}:${port}`),
    requests,
    on: (route, ...steps) => {
      routes.set(route, steps)
      used.delete(route)
    },
    count: (route) =>
      requests.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === route).length,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function read(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk)
  } catch {
    // A body that was cut: what came is recorded.
  }
  return Buffer.concat(chunks)
}

type Headers = Readonly<Record<string, string>>

/** The head of a reply as it goes over the wire. */
export function head(status: number, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`
}

/** A complete answer with a length, on a connection that stays. */
export function reply(status: number, body: string | Buffer = '', headers: Headers = {}): Step {
  return ({ socket }) => {
    const bytes = Buffer.from(body)
    socket.write(
      Buffer.concat([
        Buffer.from(head(status, { 'content-length': String(bytes.length), ...headers })),
        bytes,
      ]),
    )
  }
}

export function json(value: unknown, status = 200, headers: Headers = {}): Step {
  return reply(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers })
}

/** Writes these bytes as they are, then ends the connection. */
export function raw(bytes: string | Buffer): Step {
  return ({ socket }) => void socket.end(bytes)
}

/** Breaks the connection hard after these bytes. */
export function reset(bytes: string | Buffer = ''): Step {
  return async ({ socket }) => {
    if (bytes.length > 0) await new Promise<void>((resolve) => socket.write(bytes, () => resolve()))
    socket.resetAndDestroy()
  }
}

/** Writes these bytes and then nothing more; meanwhile time passes, until the other side has gone. */
export function stall(clock: { advance(ms: number): void }, bytes: string | Buffer = ''): Step {
  return async ({ socket, gone }) => {
    if (bytes.length > 0) socket.write(bytes)
    const passing = setInterval(() => clock.advance(5_000), 2)
    await gone()
    clearInterval(passing)
  }
}

/** Writes a few bytes at a time, with time between them. */
export function trickle(
  clock: { advance(ms: number): void },
  first: string | Buffer,
  drop: string,
  everyMs: number,
): Step {
  return async ({ socket, gone }) => {
    socket.write(first)
    const passing = setInterval(() => {
      socket.write(drop)
      clock.advance(everyMs)
    }, 1)
    await gone()
    clearInterval(passing)
  }
}
