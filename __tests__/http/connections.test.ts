import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { inspect } from 'node:util'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { isLoopbackHost, isPrivateAddress } from '../../src/http/addresses.ts'
import { createConnections, PrivateAddressError, type Connections } from '../../src/http/connections.ts'
import { networkFault } from '../../src/http/fault.ts'
import { followLink, linkProblem } from '../../src/http/link.ts'
import { multipart } from '../../src/http/multipart.ts'
import { NO_PROXIES, readProxies } from '../../src/http/proxies.ts'
import { requestJson } from '../../src/http/request.ts'
import { createRetryBudget } from '../../src/http/retry.ts'
import { upload } from '../../src/http/upload.ts'
import { selfSigned } from './certificate.ts'
import { startConnectProxy } from './connect-proxy.ts'
import { createFakeClock } from './fake-clock.ts'
import { json, reply, startFaultServer, type FaultServer } from './fault-server.ts'
import { createRecordingLog } from './recording-log.ts'

const NEVER = new AbortController().signal
const authorities = getCACertificates('default')
afterEach(() => setDefaultCACertificates(authorities))

function ask(connections: Connections, url: URL, signal = NEVER) {
  return requestJson(
    { method: 'GET', url, scope: 'none', expects: 'anything', parse: (json) => json },
    {},
    { clock: createFakeClock(), log: createRecordingLog(), budget: createRetryBudget(), connections },
    signal,
  )
}

async function fetchLink(connections: Connections, link: URL, baseUrl: URL, signal = NEVER): Promise<string> {
  const { chunks } = await followLink(
    link,
    {},
    baseUrl,
    () => undefined,
    { connections, log: createRecordingLog() },
    signal,
  )
  const bytes: Uint8Array[] = []
  for await (const chunk of chunks) bytes.push(chunk)
  return Buffer.concat(bytes).toString()
}

function post(connections: Connections, url: URL) {
  const form = multipart([{ name: 'name', value: 'x' }], 'b')
  return upload(
    {
      url,
      headers: {},
      length: form.length,
      body: form.body,
      beforeBody: async () => undefined,
      asksFirst: true,
    },
    { clock: createFakeClock(), connections },
    NEVER,
  )
}

async function tlsServer(
  names: readonly string[] = ['platform.example', '127.0.0.1'],
  notAfter?: Date,
): Promise<readonly [FaultServer, string]> {
  const certificate = selfSigned({ names, ...(notAfter === undefined ? {} : { notAfter }) })
  const server = await startFaultServer(certificate)
  server.on('GET /json', json({ fine: true }))
  server.on('GET /file', reply(200, 'csv'))
  server.on('POST /import', async (exchange) => {
    exchange.socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    await exchange.readBody()
    await json({}, 201)(exchange)
  })
  return [server, certificate.cert]
}

describe('a proxy', () => {
  it('carries API, download and import as a tunnel, and sees nothing but the host', async () => {
    const [server, authority] = await tlsServer()
    await using _server = server
    setDefaultCACertificates([...authorities, authority])
    await using proxy = await startConnectProxy({ to: Number(server.url.port) })
    const baseUrl = new URL('https://platform.example')
    for (const env of [{ HTTPS_PROXY: proxy.url }, { https_proxy: proxy.url }]) {
      await using connections = createConnections({ baseUrl, proxies: readProxies(env) })
      expect(await ask(connections, new URL('/json', baseUrl))).toMatchObject({
        ok: true,
        value: { fine: true },
      })
      expect(await fetchLink(connections, new URL('/file', baseUrl), baseUrl)).toBe('csv')
      expect(await post(connections, new URL('/import', baseUrl))).toMatchObject({
        kind: 'answered',
        status: 201,
      })
    }
    expect(new Set(proxy.seen)).toEqual(new Set(['CONNECT platform.example:443']))
    expect(proxy.seen.length).toBe(6)
  })

  it.each(['127.0.0.1', 'other.example, 127.0.0.1', 'other.example 127.0.0.1', '*'])(
    'is left aside for hosts of NO_PROXY=%s',
    async (no) => {
      const [server, authority] = await tlsServer()
      await using _server = server
      setDefaultCACertificates([...authorities, authority])
      await using proxy = await startConnectProxy()
      await using connections = createConnections({
        baseUrl: server.url,
        proxies: readProxies({ HTTPS_PROXY: proxy.url, NO_PROXY: no }),
      })
      expect(await ask(connections, new URL('/json', server.url))).toMatchObject({ ok: true })
      expect(await fetchLink(connections, new URL('/file', server.url), server.url)).toBe('csv')
      expect(await post(connections, new URL('/import', server.url))).toMatchObject({ status: 201 })
      expect(proxy.seen).toEqual([])
    },
  )

  it('is left aside for hosts below a name of NO_PROXY by an import, too', async () => {
    await using proxy = await startConnectProxy()
    const baseUrl = new URL('https://platform.localhost:9')
    await using connections = createConnections({
      baseUrl,
      proxies: readProxies({ HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost' }),
    })
    await ask(connections, new URL('/json', baseUrl))
    await post(connections, new URL('/import', baseUrl))
    expect(proxy.seen).toEqual([])
  })

  it.each([
    ['', 'proxy.example:3128'],
    [',', 'proxy.example:3128'],
    ['*.platform.example', 'proxy.example:3128'],
    ['*:8443', 'proxy.example:3128'],
    ['PLATFORM.example.', undefined],
    ['other.example', 'proxy.example:3128'],
    ['form.example', 'proxy.example:3128'],
    ['platform.example:8443', 'proxy.example:3128'],
    ['other.example, platform.example', undefined],
    ['.example', undefined],
    ['*.example', undefined],
    ['platform.example:443', undefined],
    ['*', undefined],
  ])('is named in errors unless NO_PROXY is %j', async (no, named) => {
    const baseUrl = new URL('https://platform.example')
    const env = { HTTPS_PROXY: 'http://me:canary@proxy.example:3128', NO_PROXY: no }
    await using connections = createConnections({ baseUrl, proxies: readProxies(env) })
    expect(connections.proxyOf(baseUrl)).toBe(named)
  })

  it('may be written without a scheme', async () => {
    const baseUrl = new URL('https://platform.example')
    await using connections = createConnections({
      baseUrl,
      proxies: readProxies({ HTTPS_PROXY: 'proxy.example:3128' }),
    })
    expect(connections.proxyOf(baseUrl)).toBe('proxy.example:3128')
  })

  it.each(['http://[canary', 'https://', 'socks5://canary:1080', 'http://me:canary%@proxy.example'])(
    'that is no URL of one is refused by the name of its variable: %s',
    (value) => {
      const create = () => readProxies({ HTTPS_PROXY: value })
      expect(create).toThrow(expect.objectContaining({ code: 'PROXY' }))
      expect(create).toThrow(/^HTTPS_PROXY is no URL(?!.*canary)/u)
    },
  )

  it.each(['80', '443'])('F15 that is not there, at port %s of its scheme, is told from a server', (port) => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', address: '10.1.2.3', port })
    const error = new TypeError('fetch failed', { cause: refused })
    expect(networkFault(error, 'GET platform.example/', 'proxy.example')).toMatchObject({ code: 'PROXY' })
    expect(networkFault(error, 'GET platform.example/', undefined)).toMatchObject({ code: 'NETWORK' })
  })

  it.each([407, 403, 502])(
    'F15 that answers %i to CONNECT ends at once with PROXY and its host',
    async (refusal) => {
      await using proxy = await startConnectProxy({ refusal })
      const baseUrl = new URL('https://platform.example')
      await using connections = createConnections({
        baseUrl,
        proxies: readProxies({ HTTPS_PROXY: proxy.url.replace('//', '//user:canary@') }),
      })
      const asked = await ask(connections, new URL('/json', baseUrl))
      expect(asked).toMatchObject({ ok: false, error: { code: 'PROXY' } })
      const posted = await post(connections, new URL('/import', baseUrl))
      expect(posted).toMatchObject({
        kind: 'broken',
        body: 'none',
        fault: { code: 'PROXY', nature: 'final' },
      })
      for (const end of [posted, asked]) {
        const text = inspect(end, { depth: 8 })
        expect(text).toContain(proxy.host)
        expect(text).toContain(`(it answered ${refusal})`)
        expect(text).not.toContain('canary')
      }
      expect(proxy.seen.length).toBe(2)
    },
  )

  it('F15 that does not answer CONNECT is given up as a connection that is not made', async () => {
    await using proxy = await startConnectProxy({ refusal: 'silence' })
    const baseUrl = new URL('https://platform.example')
    await using connections = createConnections({
      baseUrl,
      proxies: readProxies({ HTTPS_PROXY: proxy.url }),
      connectMs: 300,
    })
    const options = { origin: baseUrl.origin, path: '/', method: 'GET' } as const
    for (const dispatcher of [connections.api, connections.downloads]) {
      const error: unknown = await dispatcher.request(options).catch((reason: unknown) => reason)
      expect(networkFault(error, 'GET platform.example/', proxy.host)).toMatchObject({
        code: 'NETWORK',
        nature: 'refused',
        timedOut: true,
        happened: expect.stringContaining(`found no connection (proxy ${proxy.host})`),
      })
    }
  })

  it('F40 that does not answer CONNECT is left at once when the run is cancelled', async () => {
    await using proxy = await startConnectProxy({ refusal: 'silence' })
    const baseUrl = new URL('https://platform.example')
    await using connections = createConnections({ baseUrl, proxies: readProxies({ HTTPS_PROXY: proxy.url }) })
    const stop = new AbortController()
    const asked = ask(connections, new URL('/json', baseUrl), stop.signal)
    const fetched = fetchLink(connections, new URL('/file', baseUrl), baseUrl, stop.signal)
    while (proxy.seen.length < 2) await nextTurn()
    stop.abort(new Error('cancelled'))
    await expect(asked).rejects.toThrow('cancelled')
    await expect(fetched).rejects.toThrow('cancelled')
  })

  it('F15 that is not there is named, with what its connection ended with', async () => {
    const proxy = await startConnectProxy()
    await proxy[Symbol.asyncDispose]()
    const baseUrl = new URL('https://platform.example')
    await using connections = createConnections({ baseUrl, proxies: readProxies({ HTTPS_PROXY: proxy.url }) })
    for (const end of [
      await ask(connections, new URL('/json', baseUrl)),
      await post(connections, new URL('/import', baseUrl)),
    ]) {
      expect(end).toMatchObject({
        fault: {
          code: 'PROXY',
          happened: expect.stringContaining(proxy.host),
          cause: { code: 'ECONNREFUSED' },
        },
      })
    }
  })
})

describe('a lost connection', () => {
  it.each([
    [Object.assign(new Error('read'), { code: 'ECONNRESET' }), 'ECONNRESET'],
    [Object.assign(new Error('Expected HTTP/'), { name: 'HTTPParserError' }), 'HTTPParserError'],
    [new Error('anything'), 'UNKNOWN'],
  ])('is named by its code, else by the class of its error', (error, name) => {
    expect(networkFault(error, 'GET files.example/x', undefined).happened).toBe(
      `GET files.example/x lost its connection: ${name}`,
    )
  })
})

describe('an error that is its own cause', () => {
  it('is named as any other', () => {
    const error = Object.assign(new Error('read'), { code: 'ECONNRESET' })
    error.cause = error
    expect(networkFault(error, 'GET files.example/x', undefined).happened).toMatch(/ECONNRESET$/)
  })
})

describe('F7 TLS', () => {
  const yesterday = new Date(Date.now() - 3_600_000)
  it.each([
    ['a certificate of an unknown authority', ['127.0.0.1'], undefined, false, /; if your network/],
    ['an expired certificate', ['127.0.0.1'], yesterday, true, /; the certificate is not valid at this time/],
    ['a certificate of another name', ['elsewhere.example'], undefined, true, /; .* of another host/],
  ] as const)('%s ends at once with TLS and what to set', async (_name, names, notAfter, trusted, advice) => {
    const [server, authority] = await tlsServer(names, notAfter)
    await using _server = server
    if (trusted) setDefaultCACertificates([...authorities, authority])
    await using connections = createConnections({ baseUrl: server.url, proxies: NO_PROXIES })
    const asked = await ask(connections, new URL('/json', server.url))
    expect(asked).toMatchObject({ ok: false, error: { code: 'TLS', message: expect.stringMatching(advice) } })
    expect(asked).toMatchObject({ error: { message: expect.stringContaining('NODE_EXTRA_CA_CERTS') } })
    expect(await post(connections, new URL('/import', server.url))).toMatchObject({
      kind: 'broken',
      body: 'none',
      fault: { code: 'TLS', nature: 'final' },
    })
    expect(server.requests).toEqual([])
  })

  it('with a server that speaks none is TLS too', async () => {
    const plain = createServer((socket) =>
      socket.on('error', () => undefined).end('HTTP/1.1 400 Bad\r\n\r\n'),
    )
    plain.listen(0, '127.0.0.1')
    await once(plain, 'listening')
    const address = plain.address()
    const url = new URL(`https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    await using connections = createConnections({ baseUrl: url, proxies: NO_PROXIES })
    const asked = await ask(connections, url)
    plain.close()
    expect(asked).toMatchObject({
      fault: { code: 'TLS', advice: expect.stringContaining('no TLS is spoken') },
    })
  })
})

describe('F6 names', () => {
  it('that do not exist are asked for again, and end with NETWORK and the host', async () => {
    await using connections = createConnections({
      baseUrl: new URL('https://no-such-host.invalid'),
      proxies: NO_PROXIES,
    })
    const asked = await ask(connections, new URL('https://no-such-host.invalid/x'))
    expect(asked).toMatchObject({
      ok: false,
      error: {
        code: 'NETWORK',
        message: expect.stringMatching(
          /^GET no-such-host\.invalid\/x found no connection: E\w+ \(attempt 6 of 6\)/,
        ),
      },
    })
  })
})

describe('T11 a link into a private network', () => {
  const publicBase = new URL('https://platform.example')

  it.each([
    '127.0.0.1',
    '169.254.169.254',
    '10.1.2.3',
    '192.168.0.1',
    '[::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
  ])('is not followed to the address %s', async (host) => {
    await using connections = createConnections({
      baseUrl: new URL('https://93.184.215.14'),
      proxies: NO_PROXIES,
    })
    await expect(
      fetchLink(connections, new URL(`https://${host}/x?sig=canary`), publicBase),
    ).rejects.toMatchObject({ code: 'BAD_RESPONSE', message: expect.not.stringContaining('canary') })
  })

  it('is not followed when its name resolves there, whatever it resolved to before', async () => {
    const [server, authority] = await tlsServer(['localhost'])
    await using _server = server
    setDefaultCACertificates([...authorities, authority])
    await using connections = createConnections({
      baseUrl: new URL('https://93.184.215.14'),
      proxies: NO_PROXIES,
    })
    const asked = connections.downloads.request({
      origin: `https://localhost:${server.url.port}`,
      path: '/file',
      method: 'GET',
    })
    await expect(asked).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' })
    expect(server.requests).toEqual([])
  })

  it('is told as what the platform did, and not tried again', () => {
    expect(networkFault(new PrivateAddressError(), 'GET files.example/x', undefined)).toMatchObject({
      code: 'BAD_RESPONSE',
      nature: 'final',
      happened: expect.stringContaining('GET files.example/x was not sent'),
    })
  })

  it('is followed when the platform lives there too', async () => {
    const [server, authority] = await tlsServer(['localhost'])
    await using _server = server
    setDefaultCACertificates([...authorities, authority])
    const base = new URL(`https://localhost:${server.url.port}`)
    await using connections = createConnections({ baseUrl: base, proxies: NO_PROXIES })
    expect(await fetchLink(connections, new URL('/file', base), base)).toBe('csv')
  })

  it.each([
    ['https://files.example/x', undefined],
    ['https://files.example:443/x', undefined],
    ['http://files.example/x', /https/],
    ['https://files.example:444/x', /port/],
    ['https://me@files.example/x', /user name/],
    ['http://127.0.0.1:8080/x', /https/],
    ['file:///etc/passwd', /https/],
  ])('%s from a public platform', (link, problem) => {
    expect(linkProblem(new URL(link), publicBase) ?? '').toMatch(problem ?? /^$/)
  })

  it.each(['http://127.0.0.1:8080/x', 'https://localhost:8443/x', 'http://[::1]:9/x'])(
    '%s is fine from a loopback platform',
    (link) => {
      expect(linkProblem(new URL(link), new URL('http://localhost:1234'))).toBeUndefined()
    },
  )

  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['localhost', true],
    ['a.localhost', true],
    ['localhost.example', false],
    ['10.0.0.1', false],
    ['128.0.0.1', false],
  ])('%s is a loopback host: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected)
  })

  it.each([
    ['8.8.8.8', false],
    ['172.15.255.255', false],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['255.255.255.255', true],
    ['2606:4700::1111', false],
    ['fe80::1', true],
    ['::', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['::10.0.0.1', true],
    ['64:ff9b::a00:1', true],
    ['64:ff9b::7f00:1', true],
    ['64:ff9b::808:808', false],
    ['64:ff9b::8.8.8.8', false],
    ['64:ff9b:1::a00:1', true],
    ['2002:a00:1::1', true],
    ['2001:0:a00:1::', true],
    ['2001:4860:4860::8888', false],
    ['fec0::1', true],
    ['100::1', true],
  ])('%s is a private address: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected)
  })
})

describe('a multipart body', () => {
  it('has the length it tells, with names quoted as browsers do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ner-multipart-'))
    try {
      const path = join(folder, 'f')
      await writeFile(path, 'a\r\nb')
      const form = multipart(
        [
          { name: 'na"me\r\n', value: 'Grüße' },
          { name: 'file', filename: 'a"b.csv', type: 'text/csv', path, bytes: 4 },
        ],
        'B',
      )
      const chunks: Uint8Array[] = []
      for await (const chunk of form.body()) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      expect(body.toString()).toBe(
        '--B\r\nContent-Disposition: form-data; name="na%22me%0D%0A"\r\n\r\nGrüße\r\n' +
          '--B\r\nContent-Disposition: form-data; name="file"; filename="a%22b.csv"\r\nContent-Type: text/csv\r\n\r\na\r\nb\r\n--B--\r\n',
      )
      expect(form.length).toBe(body.length)
      const parsed = await new Response(body, { headers: { 'content-type': form.contentType } }).formData()
      expect(parsed.get('na"me\r\n')).toBe('Grüße')
      expect(await readFile(path, 'utf8')).toBe('a\r\nb')
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each([3, 5])(
    'is an error when the file has another length than the %i bytes promised',
    async (bytes) => {
      const folder = await mkdtemp(join(tmpdir(), 'ner-multipart-'))
      try {
        const path = join(folder, 'f')
        await writeFile(path, 'abcd')
        const form = multipart([{ name: 'file', filename: 'f', type: 'text/csv', path, bytes }], 'B')
        const read = async () => {
          for await (const chunk of form.body()) void chunk
        }
        await expect(read()).rejects.toMatchObject({ code: 'INTERNAL' })
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  )
})
