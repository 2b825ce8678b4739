import type { Readable } from 'node:stream'

const CHUNKS_IN_HAND = 32

/**
 * The bytes of a body, joined with those that came meanwhile, up to the last one before it broke. A stream's own iterator
 * drops what it still holds when an error comes, and with it the place from which a download would be resumed. Listens from
 * the moment it is called.
 */
export function everyByte(body: Readable): AsyncIterable<Uint8Array> {
  const chunks: Uint8Array[] = []
  let end: { readonly error?: unknown } | undefined
  let wake: () => void = () => undefined
  const finish = (how: { readonly error?: unknown }) => {
    end ??= how
    wake()
  }
  body.on('end', () => finish({}))
  body.on('error', (error) => finish({ error }))
  body.on('close', () => finish({ error: new Error('closed') }))
  body.on('data', (chunk: Uint8Array) => {
    chunks.push(chunk)
    if (chunks.length >= CHUNKS_IN_HAND) body.pause()
    wake()
  })

  async function* drain(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (chunks.length > 0) {
          const bytes = Buffer.concat(chunks.splice(0))
          body.resume()
          yield bytes
        } else if (end === undefined) {
          await new Promise<void>((resolve) => (wake = resolve))
        } else break
      }
      if ('error' in end) throw end.error
    } finally {
      body.destroy()
    }
  }

  return drain()
}
