import { listen } from './loopback.ts'
import { ACCOUNT, allows } from './shared-access.ts'

/** Where blobs lie: something that speaks as much of Azure's API as the artifact client does. */
export interface BlobStore extends AsyncDisposable {
  readonly origin: string
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** A stand-in for Azure's blob store, in memory: blobs put in blocks or at once, through signed links. It starts at once, as Azurite does not. */
export async function startBlobStore(): Promise<BlobStore> {
  const blobs = new Map<string, Buffer>()
  const blocks = new Map<string, Buffer>()

  const server = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.replace(`/${ACCOUNT}`, '')
    const pieces: Buffer[] = []
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
    const {
      status,
      headers = {},
      body,
    } = answer(request.method ?? '', path, searchParams, Buffer.concat(pieces))
    response.writeHead(status, { ...headers, 'content-length': body?.length ?? 0 }).end(body)
  })

  function answer(method: string, path: string, query: URLSearchParams, body: Buffer): Answer {
    if (method === 'PUT' && query.get('restype') === 'container') return { status: 201 }
    if (!allows(path, query, method === 'PUT' ? 'w' : 'r')) return { status: 403 }
    if (method === 'PUT') return put(path, query, body)
    const blob = blobs.get(path)
    return blob === undefined
      ? { status: 404 }
      : { status: 200, headers: shownAs(query), ...(method === 'GET' && { body: blob }) }
  }

  function put(path: string, query: URLSearchParams, body: Buffer): Answer {
    const block = (id: string) => `${path} ${id}`
    switch (query.get('comp')) {
      case 'block':
        blocks.set(block(query.get('blockid') ?? ''), body)
        return { status: 201 }
      case 'blocklist': {
        const ids = Array.from(body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/gu), ([, id = '']) => id)
        const parts = ids.map((id) => blocks.get(block(id)))
        if (!parts.every((part) => part !== undefined)) return { status: 400 }
        blobs.set(path, Buffer.concat(parts))
        for (const id of ids) blocks.delete(block(id))
        return { status: 201 }
      }
      case null:
        blobs.set(path, body)
        return { status: 201 }
      default:
        return { status: 400 }
    }
  }

  return server
}

function shownAs(query: URLSearchParams): Readonly<Record<string, string>> {
  const disposition = query.get('rscd')
  return {
    'content-type': query.get('rsct') ?? 'application/octet-stream',
    ...(disposition !== null && { 'content-disposition': disposition }),
  }
}
