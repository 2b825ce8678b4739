import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'

/** A server of ours on 127.0.0.1; disposing closes it and every connection. */
interface Loopback extends AsyncDisposable {
  readonly origin: string
}

export interface LoopbackOptions {
  /** 0 takes a free one. */
  readonly port?: number
  /** PEM key and certificate; without them the server speaks plain HTTP. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** `awaitsContinue`: the client holds its body back until `response.writeContinue()`. */
type Handle = (request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean) => Promise<void>

/** Serves `handle` on loopback. An error of its own is answered with status 500 and the stack: a stand-in hides no defect. */
export async function listen(handle: Handle, options: LoopbackOptions = {}): Promise<Loopback> {
  const server = options.tls === undefined ? createServer() : createTlsServer(options.tls)
  const serve = (awaitsContinue: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    // A request loses its socket when it is aborted.
    const { socket } = request
    request.on('error', ignoreLostClient)
    response.on('error', ignoreLostClient)
    handle(request, response, awaitsContinue).catch((error: unknown) => confess(error, socket, response))
  }
  server.on('request', serve(false))
  server.on('checkContinue', serve(true))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The stand-in listens on no port')
  return {
    origin: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A client may leave at any time; what it then misses is its own affair. */
function ignoreLostClient(): void {}

function confess(error: unknown, socket: Socket, response: ServerResponse): void {
  if (response.headersSent || socket.destroyed) {
    socket.destroy()
    return
  }
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`The stand-in failed: ${error instanceof Error ? error.stack : String(error)}`)
}
