import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startAzurite } from '../../sandbox/azurite.ts'
import { startBlobStore, type BlobStore } from '../../sandbox/blob-store.ts'
import { ACCOUNT, API_VERSION, ownersHeaders, sharedAccess } from '../../sandbox/shared-access.ts'

const CONTAINER = 'run-1'
const BLOB = `/${CONTAINER}/blob`

describe.each([
  ['our own', startBlobStore],
  ['Azurite', startAzurite],
])('a blob store: %s', (_, start) => {
  let store: BlobStore
  beforeAll(async () => {
    store = await start()
    const url = `${store.origin}/${ACCOUNT}/${CONTAINER}?restype=container`
    const { status } = await fetch(url, { method: 'PUT', headers: ownersHeaders(CONTAINER) })
    if (status !== 201) throw new Error(`The store makes no container: status ${status}`)
  })
  afterAll(async () => {
    await store[Symbol.asyncDispose]()
  })

  function ask(method: string, query: URLSearchParams, body?: string, path = BLOB): Promise<Response> {
    return fetch(`${store.origin}/${ACCOUNT}${path}?${query.toString()}`, {
      method,
      ...(body !== undefined && { body }),
      headers: {
        'x-ms-version': API_VERSION,
        ...(!query.has('comp') && { 'x-ms-blob-type': 'BlockBlob' }),
      },
    })
  }

  it('keeps what is put at once', async () => {
    expect((await ask('PUT', sharedAccess(BLOB, 'cw'), 'all of it')).status).toBe(201)
    const reply = await ask('GET', sharedAccess(BLOB, 'r', { disposition: 'inline', type: 'text/csv' }))
    expect([reply.status, await reply.text()]).toEqual([200, 'all of it'])
    expect(reply.headers.get('content-disposition')).toBe('inline')
    expect(reply.headers.get('content-type')).toBe('text/csv')
  })

  it('puts blocks together in the order of the list', async () => {
    const comp = (fields: Readonly<Record<string, string>>) => {
      const query = sharedAccess(BLOB, 'cw')
      for (const [name, value] of Object.entries(fields)) query.set(name, value)
      return query
    }
    const ids = ['b25l', 'dHdv']
    for (const blockid of ids) await ask('PUT', comp({ comp: 'block', blockid }), `<${blockid}>`)
    const list = (latest: readonly string[]) =>
      `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`
    expect((await ask('PUT', comp({ comp: 'blocklist' }), list(ids.toReversed()))).status).toBe(201)
    expect(await (await ask('GET', sharedAccess(BLOB, 'r'))).text()).toBe('<dHdv><b25l>')
  })

  it('refuses a link that was changed, one that allows something else, and one of another blob', async () => {
    const changed = sharedAccess(BLOB, 'r')
    changed.set('se', '2099-01-01T00:00:00Z')
    const replies = await Promise.all([
      ask('GET', changed),
      ask('PUT', sharedAccess(BLOB, 'r'), 'x'),
      ask('GET', sharedAccess(`${BLOB}-2`, 'r')),
      ask('GET', sharedAccess(`${BLOB}-2`, 'r'), undefined, `${BLOB}-2`),
    ])
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 404])
  })
})
