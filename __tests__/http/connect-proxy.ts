import { once } from 'node:events'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

interface ConnectProxy extends AsyncDisposable {
  readonly url: string
  readonly host: string
  /** `CONNECT host:port` or `METHOD URL` of everything that came through. */
  readonly seen: readonly string[]
}

/** A proxy that tunnels and forwards to wherever `to` says, or answers `refusal` to everything, or nothing to CONNECT. */
export async function startConnectProxy(
  options: { readonly to?: number; readonly refusal?: number | 'silence' } = {},
): Promise<ConnectProxy> {
  const { to, refusal } = options
  const seen: string[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    if (refusal === undefined && request.url?.startsWith('http://') === true) forward(request, response)
    else response.writeHead(typeof refusal === 'number' ? refusal : 501).end()
  })

  function tunnel(request: IncomingMessage, client: Duplex, first: Buffer): void {
    seen.push(`CONNECT ${request.url}`)
    client.on('error', () => undefined)
    if (refusal === 'silence') {
      sockets.add(client)
      return
    }
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`)
      return
    }
    const target = connect(to ?? Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      if (first.length > 0) target.write(first)
      client.pipe(target).pipe(client)
    })
    sockets.add(target)
    target.on('error', () => client.destroy())
  }

  function forward(request: IncomingMessage, response: ServerResponse): void {
    const { method, headers } = request
    const { port, pathname, search } = new URL(request.url ?? '')
    const target = { host: '127.0.0.1', port: to ?? Number(port), path: pathname + search }
    const onwards = ask({ ...target, method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onwards.on('error', () => response.destroy())
    request.pipe(onwards)
  }

  server.on('connect', (request, client, first) => {
    tunnel(request, client, first)
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  return {
    url: `http://${host}`,
    host,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
