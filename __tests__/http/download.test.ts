import { describe, expect, it } from '@jest/globals'
import { randomBytes, randomInt } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import {
  chunkedBody,
  FILE,
  setDownloadScene,
  stored,
  storedCut,
  type StoredObject,
} from './download-scene.ts'
import { head, raw, reply, reset, stall, startFaultServer, trickle, type Step } from './fault-server.ts'

const CSV = Buffer.from(
  'utterance,intent\r\n"Grüße, ruf mich an\r\nunter 0151 234567","greet ""me"""\r\nça va 😀?,hello\r\n'.repeat(
    40,
  ),
)
const STRONG: StoredObject = { content: CSV, etag: '"v1"', headers: { 'content-type': 'text/csv' } }
const MEBIBYTE = 1024 * 1024
const NO_ETAG: StoredObject = { content: CSV }

describe('a download', () => {
  it('asks for the bytes as they are and sends no credentials', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    const [request] = scene.server.requests
    expect(request?.path).toBe('/file.csv?X-Signature=s3cret-s3cret')
    expect(request?.headers['accept-encoding']).toBe('identity')
    expect(Object.keys(request?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/auth|cookie|key/)]),
    )
  })

  it('tells its progress in bytes', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, storedCut(STRONG, 1000, 'fin'), stored(STRONG))
    const heard: (readonly [number, number | undefined])[] = []
    await scene.fetch({ onProgress: (bytes, total) => heard.push([bytes, total]) })
    expect(heard.at(-1)).toEqual([CSV.length, CSV.length])
    expect(heard.map(([bytes]) => bytes)).toEqual(heard.map(([bytes]) => bytes).toSorted((a, b) => a - b))
  })

  it('masks the link before it is used', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored(STRONG))
    await scene.fetch({ link: new URL('/file.csv?sig=abc%2Bdef%2Fghi&exp=900', scene.server.url) })
    expect(scene.log.masked).toEqual([
      `${scene.server.url.href}file.csv?sig=abc%2Bdef%2Fghi&exp=900`,
      'sig=abc%2Bdef%2Fghi&exp=900',
      'abc%2Bdef%2Fghi',
      'abc+def/ghi',
    ])
  })

  it('masks the path of a link without a query, as that is what lets one in', async () => {
    await using scene = await setDownloadScene()
    const link = new URL('/sealed/0f5c2b7e9a1d4c68/file.csv', scene.server.url)
    scene.server.on(`GET ${link.pathname}`, stored(STRONG))
    await scene.fetch({ link })
    expect(scene.log.masked).toEqual([link.href, '/sealed/0f5c2b7e9a1d4c68/file.csv'])
  })

  it('T1 names no long part of a path, with or without a query', async () => {
    await using scene = await setDownloadScene()
    const secret = '0f5c2b7e9a1d4c68b3a0'
    for (const path of [`/sealed/${secret}/file.csv?download=1`, `/file.csv;sig=${secret}`]) {
      const error = await scene
        .fetch({ link: new URL(path, scene.server.url) })
        .catch((error: unknown) => error)
      expect(error).toMatchObject({ code: 'BAD_RESPONSE', message: expect.not.stringContaining(secret) })
      expect(String(error)).toMatch(/GET \S+\/… answered 404|GET \S+\/sealed\/…\/file\.csv answered 404/)
    }
  })

  it('masks no path that only names a file', async () => {
    await using scene = await setDownloadScene()
    const link = new URL('/artifacts', scene.server.url)
    scene.server.on(`GET ${link.pathname}`, stored(STRONG))
    await scene.fetch({ link })
    expect(scene.log.masked).toEqual([link.href])
  })
})

describe('a download that is cut', () => {
  const small = CSV.subarray(0, 4096)

  it.each(['fin', 'reset'] as const)(
    'F22 has the bytes of the fault-free run wherever 4 KiB end with a %s',
    async (kind) => {
      await using scene = await setDownloadScene()
      const object = { content: small, etag: '"v1"' }
      // A reset differs from a FIN only in what the kernel still delivers, so a part of the bytes will do.
      const step = kind === 'fin' ? 1 : 16
      const lanes = 8
      const cutsOf = async (lane: number) => {
        const link = new URL(`/lane-${lane}.csv`, scene.server.url)
        for (let at = lane * step; at < small.length; at += lanes * step) {
          scene.server.on(`GET ${link.pathname}`, storedCut(object, at, kind), stored(object))
          const bytes = await scene.fetch({ link })
          if (!bytes.equals(small)) throw new Error(`cut at byte ${at}: other bytes`)
        }
      }
      await Promise.all(Array.from({ length: lanes }, (_, lane) => cutsOf(lane)))
      expect(scene.server.requests.length).toBe((2 * small.length) / step)
    },
  )

  it.each([
    ['with a length', (at: number): Step => storedCut(NO_ETAG, at, 'fin')],
    [
      'in a chunk',
      (at: number): Step =>
        raw(
          Buffer.concat([
            Buffer.from(head(200, { 'transfer-encoding': 'chunked' })),
            chunkedBody(CSV.subarray(0, at), false),
          ]),
        ),
    ],
    [
      'in the middle of a chunk size',
      (at: number): Step =>
        raw(
          Buffer.concat([
            Buffer.from(head(200, { 'transfer-encoding': 'chunked' })),
            chunkedBody(CSV.subarray(0, at), false),
            Buffer.from('1f'),
          ]),
        ),
    ],
  ])('F22 starts again at byte 0 without an ETag, cut %s', async (_name, cutAt) => {
    await using scene = await setDownloadScene()
    const header = CSV.indexOf('\n') + 1
    const insideCharacter = CSV.indexOf('ü') + 1
    const insideQuotes = CSV.indexOf('\nunter')
    for (const at of [0, 1, header, insideCharacter, insideQuotes, CSV.length - 1]) {
      scene.server.on(FILE, cutAt(at), stored(NO_ETAG))
      expect(await scene.fetch()).toEqual(CSV)
      expect(scene.log.lines.at(-1)).toMatch(/ended at byte \d+ of .*; going on from byte 0 in /u)
    }
    expect(scene.server.requests.filter(({ headers }) => 'range' in headers)).toEqual([])
  })

  it.each([1, 2, 3, 4])('F22 resumes after 50 of 200 cuts of 64 MiB (%d), from the byte it has', async () => {
    await using scene = await setDownloadScene()
    const content = randomBytes(64 * MEBIBYTE)
    content.write('utterance,intent\n')
    const object = { content, etag: '"big"' }
    // With a MiB of progress between them, none counts as a try in a row.
    const stretches = Array.from({ length: 50 }, () => MEBIBYTE + randomInt(MEBIBYTE / 4))
    scene.server.on(FILE, ...stretches.map((bytes) => storedCut(object, bytes, 'fin')), stored(object))
    expect((await scene.fetch()).equals(content)).toBe(true)
    let at = 0
    const places = stretches.map((bytes) => (at += bytes))
    const resumed = scene.server.requests.slice(1).map(({ headers }) => [headers['if-range'], headers.range])
    expect(resumed).toEqual(places.map((place) => ['"big"', `bytes=${place}-`]))
  })

  it('ends after ten tries in a row without progress, naming the byte it reached', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, storedCut(STRONG, 5, 'fin'))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'DOWNLOAD_INCOMPLETE',
      message: expect.stringMatching(/ended at byte 55 of \d+ \(attempt 11 of 11\)/),
    })
    expect(scene.server.requests.length).toBe(11)
    expect(await scene.left()).toEqual([])
  })

  it('without an ETag ends after as many, although each brings the same two MiB', async () => {
    await using scene = await setDownloadScene()
    const content = Buffer.alloc(3 * MEBIBYTE, 'a,b\n')
    scene.server.on(FILE, storedCut({ content }, 2 * MEBIBYTE, 'fin'))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'DOWNLOAD_INCOMPLETE',
      message: expect.stringContaining('attempt 11 of 11'),
    })
    expect(scene.server.requests.length).toBe(11)
  })

  it('counts tries anew after a MiB of progress and draws nothing on the budget of the run then', async () => {
    await using scene = await setDownloadScene()
    const content = Buffer.alloc(34 * 1024 * 1024, 'a,b\n')
    const object = { content, etag: '"long"' }
    scene.server.on(FILE, storedCut(object, 1024 * 1024, 'fin'))
    expect((await scene.fetch()).equals(content)).toBe(true)
    expect(scene.server.requests.length).toBeGreaterThan(30)
  })

  it('never splices two objects without a strong ETag', async () => {
    const other = Buffer.from(CSV.toString().replaceAll('hello', 'HELLO'))
    for (const etag of [undefined, 'W/"v1"']) {
      await using scene = await setDownloadScene()
      const tag = etag === undefined ? {} : { etag }
      scene.server.on(
        FILE,
        storedCut({ content: CSV, ...tag }, 700, 'fin'),
        stored({ content: other, ...tag }),
      )
      expect(await scene.fetch()).toEqual(other)
      expect(scene.server.requests.at(1)?.headers).not.toHaveProperty('range')
    }
  })

  it('F30 takes one version only when the object is replaced between tries', async () => {
    await using scene = await setDownloadScene()
    const other = Buffer.from(CSV.toString().replaceAll('hello', 'HELLO'))
    scene.server.on(FILE, storedCut(STRONG, 700, 'fin'), stored({ content: other, etag: '"v2"' }))
    expect(await scene.fetch()).toEqual(other)
  })
})

describe('a resumed download', () => {
  const have = 700
  const rest = CSV.subarray(have)
  const total = CSV.length
  const part = (headers: Readonly<Record<string, string>>, body = rest) =>
    raw(
      Buffer.concat([
        Buffer.from(head(206, { 'content-length': String(body.length), etag: '"v1"', ...headers })),
        body,
      ]),
    )

  it.each([
    ['the range is ignored', stored({ ...STRONG, etag: '"v1"' }), 2],
    [
      'Content-Range starts elsewhere',
      part({ 'content-range': `bytes ${have - 1}-${total - 1}/${total}` }),
      3,
    ],
    ['Content-Range is missing', part({}), 3],
    [
      'Content-Range names another total',
      part({ 'content-range': `bytes ${have}-${total}/${total + 1}` }),
      3,
    ],
    [
      'the part is short',
      part({ 'content-range': `bytes ${have}-${total - 2}/${total}` }, rest.subarray(0, -1)),
      3,
    ],
    ['the part overlaps', part({ 'content-range': `bytes 0-${total - 1}/${total}` }, CSV), 3],
    [
      'the ETag has changed',
      part({ 'content-range': `bytes ${have}-${total - 1}/${total}`, etag: '"v2"' }),
      3,
    ],
    [
      'the ETag has become weak',
      part({ 'content-range': `bytes ${have}-${total - 1}/${total}`, etag: 'W/"v1"' }),
      3,
    ],
    [
      'the part is encoded',
      part({ 'content-range': `bytes ${have}-${total - 1}/${total}`, 'content-encoding': 'gzip' }),
      3,
    ],
    ['416 names another total', reply(416, '', { 'content-range': `bytes */${total + 5}` }), 3],
    ['416 says that what is there is all', reply(416, '', { 'content-range': `bytes */${have}` }), 3],
    [
      '416 names the total, though bytes are missing',
      reply(416, '', { 'content-range': `bytes */${total}` }),
      3,
    ],
    ['416 names none', reply(416), 3],
  ])('F25 is right although %s', async (_name, second, requests) => {
    await using scene = await setDownloadScene()
    const ignoresRange: Step = ({ socket }) =>
      void socket.write(
        Buffer.concat([Buffer.from(head(200, { 'content-length': String(total), etag: '"v1"' })), CSV]),
      )
    scene.server.on(
      FILE,
      storedCut(STRONG, have, 'fin'),
      requests === 2 ? ignoresRange : second,
      ignoresRange,
    )
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.length).toBe(requests)
    expect(scene.server.requests.at(1)?.headers).toMatchObject({
      range: `bytes=${have}-`,
      'if-range': '"v1"',
    })
    expect(scene.server.requests.at(2)?.headers['range']).toBeUndefined()
  })

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['is complete when 416 says that nothing is missing', {}, 2],
    ['is complete when 416 says so of the same object', { etag: '"v1"' }, 2],
    ['starts again when 416 says so of another object', { etag: '"v2"' }, 3],
  ])('F25 %s', async (_name, headers, requests) => {
    await using scene = await setDownloadScene()
    const cutBeforeLastChunk = raw(
      Buffer.concat([
        Buffer.from(head(200, { 'transfer-encoding': 'chunked', etag: '"v1"' })),
        chunkedBody(CSV, false),
      ]),
    )
    const nothingMissing = reply(416, '', { 'content-range': `bytes */${total}`, ...headers })
    scene.server.on(FILE, cutBeforeLastChunk, nothingMissing, stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.length).toBe(requests)
  })

  it('F25 believes no 206 that was not asked for', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, part({ 'content-range': `bytes ${have}-${total - 1}/${total}` }), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
  })
})

describe('completeness', () => {
  it.each([
    ['whole', CSV],
    ['cut', CSV.subarray(0, 700)],
  ])('F23 refuses a %s body without a length that ends with the connection', async (_name, body) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, raw(Buffer.concat([Buffer.from(head(200, { connection: 'close' })), body])))
    await expect(scene.fetch()).rejects.toMatchObject({ code: 'DOWNLOAD_UNVERIFIED' })
    expect(await scene.left()).toEqual([])
  })

  it('takes a chunked body that ends with its last chunk', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(
      FILE,
      raw(
        Buffer.concat([Buffer.from(head(200, { 'transfer-encoding': 'chunked' })), chunkedBody(CSV, true)]),
      ),
    )
    expect(await scene.fetch()).toEqual(CSV)
  })

  it.each([
    ['too large', CSV.length + 10],
    ['too small', CSV.length - 10],
  ])('F24 is an error, not truncated data, when Content-Length is %s', async (_name, length) => {
    await using scene = await setDownloadScene()
    scene.server.on(
      FILE,
      raw(Buffer.concat([Buffer.from(head(200, { 'content-length': String(length) })), CSV])),
    )
    await expect(scene.fetch()).rejects.toMatchObject({ code: 'DOWNLOAD_INCOMPLETE' })
    expect(await scene.left()).toEqual([])
  })

  it('takes an empty file for what it is', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(200, ''))
    expect((await scene.fetch()).length).toBe(0)
  })
})

describe('the watchdog', () => {
  it.each([0, 1, 700])('F26 resumes after a stall at byte %i', async (at) => {
    await using scene = await setDownloadScene()
    const start = Buffer.concat([
      Buffer.from(head(200, { 'content-length': String(CSV.length), etag: '"v1"' })),
      CSV.subarray(0, at),
    ])
    scene.server.on(FILE, stall(scene.clock, start), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.length).toBe(2)
  })

  it('F9 asks again when no headers come', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stall(scene.clock), stall(scene.clock, 'HTTP/1.1 200 O'), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.length).toBe(3)
  })

  it('F26 takes a trickle of bytes for a stall', async () => {
    await using scene = await setDownloadScene()
    const long = Buffer.alloc(1_000_000, 'a,b\n')
    const start = head(200, { 'content-length': String(long.length) })
    scene.server.on(FILE, trickle(scene.clock, start, 'a,b\na,b\n..', 1_000), stored({ content: long }))
    expect((await scene.fetch()).equals(long)).toBe(true)
    expect(scene.log.lines.join('\n')).toMatch(/stalled at byte/)
  })

  it('ends with the byte it reached when it stalls every time', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stall(scene.clock, head(200, { 'content-length': '50' })))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'DOWNLOAD_INCOMPLETE',
      message: expect.stringContaining('stalled at byte 0 of 50'),
    })
  })

  it('ends with DOWNLOAD_TIMEOUT when the whole takes too long', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(
      FILE,
      trickle(scene.clock, head(200, { 'content-length': '100000000' }), 'x'.repeat(5_000), 1_000),
    )
    await expect(scene.fetch({ timeoutMs: 120_000 })).rejects.toMatchObject({
      code: 'DOWNLOAD_TIMEOUT',
      message: expect.stringContaining('download-timeout'),
    })
    expect(await scene.left()).toEqual([])
  })

  it('ends at once when the run is cancelled', async () => {
    await using scene = await setDownloadScene()
    const cancel = new AbortController()
    scene.server.on(FILE, async ({ socket, gone }) => {
      socket.write(head(200, { 'content-length': '50' }))
      cancel.abort(new Error('cancelled'))
      await gone()
    })
    await expect(scene.fetch({}, cancel.signal)).rejects.toThrow('cancelled')
    expect(await scene.left()).toEqual([])
  })
})

describe('a link that has expired', () => {
  it.each([400, 401, 403, 410])('F21 asks for another after %i at the start', async (status) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(status, '<Error>expired</Error>'))
    scene.server.on('GET /fresh.csv', stored(STRONG))
    const fresh = new URL('/fresh.csv?sig=another-secret', scene.server.url)
    expect(await scene.fetch({ freshLink: async () => fresh })).toEqual(CSV)
    expect(scene.log.masked).toContain('another-secret')
  })

  it('F21 resumes the same object through a fresh link', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, storedCut(STRONG, 700, 'fin'), reply(403))
    scene.server.on('GET /fresh.csv', stored(STRONG))
    expect(await scene.fetch({ freshLink: async () => new URL('/fresh.csv', scene.server.url) })).toEqual(CSV)
    expect(scene.server.requests.at(-1)?.headers).toMatchObject({ range: 'bytes=700-', 'if-range': '"v1"' })
  })

  it('F21 starts again when the fresh link leads to another object', async () => {
    await using scene = await setDownloadScene()
    const other = Buffer.from('utterance\nother\n')
    scene.server.on(FILE, storedCut(STRONG, 700, 'fin'), reply(403))
    scene.server.on('GET /fresh.csv', stored({ content: other, etag: '"v2"' }))
    expect(await scene.fetch({ freshLink: async () => new URL('/fresh.csv', scene.server.url) })).toEqual(
      other,
    )
  })

  it('F21 ends with URL_EXPIRED after three fresh links', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(403))
    let asked = 0
    const freshLink = async () => {
      asked++
      return scene.link
    }
    await expect(scene.fetch({ freshLink })).rejects.toMatchObject({ code: 'URL_EXPIRED' })
    expect({ asked, requests: scene.server.requests.length }).toEqual({ asked: 3, requests: 4 })
  })
})

describe('a server in trouble', () => {
  it.each([429, 500, 502, 503, 504, 408])('F4 is asked again after %i', async (status) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(status), reply(status), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.clock.pauses.length).toBe(2)
  })

  it('F1 waits as long as Retry-After asks', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(429, '', { 'retry-after': '17' }), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.clock.pauses).toEqual([17_000])
  })

  it('F3 ends at once when Retry-After is longer than the time left, and says so', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(429, '', { 'retry-after': '100' }))
    await expect(scene.fetch({ timeoutMs: 60_000 })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringContaining('asks for a wait of 100 s, this run can wait 60 s'),
    })
    expect(scene.clock.pauses).toEqual([])
  })

  it('F6 from a host that is never reached ends with NETWORK, which does not send anybody to base-url', async () => {
    await using scene = await setDownloadScene()
    const gone = await startFaultServer()
    await gone[Symbol.asyncDispose]()
    await expect(scene.fetch({ link: new URL('/file.csv', gone.url) })).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringMatching(
        /^GET \S+\/file\.csv found no connection: ECONNREFUSED \(attempt 11 of 11\); the export's link points to this host: check that the runner, or its proxy, can reach it$/,
      ),
    })
    expect(await scene.left()).toEqual([])
  })

  it('F5 ends with SERVER when it never recovers', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(503))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'SERVER',
      message: expect.stringMatching(/^GET 127\.0\.0\.1:\d+\/file\.csv answered 503/),
    })
  })

  it('F8 is asked again after a reset before any headers', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reset(), reset('HTTP/1.1 2'), stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
  })

  it('is not asked again after a 404', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(404))
    await expect(scene.fetch()).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    expect(scene.server.requests.length).toBe(1)
  })
})

describe('a gzip body', () => {
  const gzip = (content: Buffer, headers = {}): StoredObject => ({
    content: gzipSync(content),
    etag: '"z"',
    headers: { 'content-encoding': 'gzip', ...headers },
  })

  it('F27 is unpacked although identity was asked for', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored(gzip(CSV)))
    expect(await scene.fetch()).toEqual(CSV)
    expect(await scene.left()).toEqual(['raw-0.csv'])
  })

  it('F27 is unpacked when it is the file itself, and resumed on its own bytes', async () => {
    await using scene = await setDownloadScene()
    const object = { content: gzipSync(CSV), etag: '"z"' }
    scene.server.on(FILE, storedCut(object, 40, 'fin'), stored(object))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.at(1)?.headers.range).toBe('bytes=40-')
  })

  it.each([
    ['cut', gzipSync(CSV).subarray(0, -9)],
    ['damaged', Buffer.concat([gzipSync(CSV).subarray(0, -8), Buffer.alloc(8, 7)])],
  ])('F27 that is %s inside is an error by its checksum', async (_name, content) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored({ content, headers: { 'content-encoding': 'gzip' } }))
    await expect(scene.fetch()).rejects.toMatchObject({ code: 'DOWNLOAD_INCOMPLETE' })
    expect(await scene.left()).toEqual([])
  })

  it('F27 T12 that is a bomb stops at 200 times its size', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored(gzip(Buffer.alloc(20_000_000))))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'NOT_CSV',
      message: expect.stringContaining('200 times'),
    })
    expect(await scene.left()).toEqual([])
  })

  it('F27 of no coding is the file, whether the header says so or is empty', async () => {
    await using scene = await setDownloadScene()
    for (const coding of ['identity', '']) {
      scene.server.on(FILE, stored({ content: CSV, headers: { 'content-encoding': coding } }))
      expect(await scene.fetch()).toEqual(CSV)
    }
  })

  it('F27 of another coding is refused', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, stored({ content: CSV, headers: { 'content-encoding': 'br' } }))
    await expect(scene.fetch()).rejects.toMatchObject({ code: 'NOT_CSV' })
  })
})

describe('a body that is no CSV', () => {
  it.each([
    ['HTML by its type', 'text/html; charset=utf-8', 'utterance\ncanary-body\n', 'HTML'],
    ['JSON by its type', 'application/json', '{"error":"canary-body"}', 'JSON'],
  ])('F28 is refused: %s', async (_name, type, body, kind) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, reply(200, body, { 'content-type': type }))
    const failure = await scene.fetch().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'NOT_CSV', message: expect.stringContaining(kind) })
    expect(String(failure)).not.toContain('canary')
    expect(scene.server.requests.length).toBe(1)
    expect(await scene.left()).toEqual([])
  })
})

describe('redirects of a link', () => {
  const to = (location: string, status = 302) => reply(status, '', { location })

  it('F29 T11 are followed by hand up to three, without credentials', async () => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, to('/a?sig=first-secret'))
    scene.server.on('GET /a', to(`${scene.server.url.href}b`, 307))
    scene.server.on('GET /b', to('/c', 301))
    scene.server.on('GET /c', stored(STRONG))
    expect(await scene.fetch()).toEqual(CSV)
    expect(scene.server.requests.length).toBe(4)
    for (const { headers } of scene.server.requests) expect(headers).not.toHaveProperty('authorization')
    expect(scene.log.masked).toContain('first-secret')
  })

  it.each([
    ['refuses', '/other.csv', 'BAD_RESPONSE', /^GET \S+\/other\.csv answered 404/],
    [
      'is not there',
      'http://localhost:1/other.csv',
      'NETWORK',
      /^GET localhost:1\/other\.csv found no connection/,
    ],
  ])('F29 name where they led when that %s', async (_name, location, code, sentence) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, to(location))
    scene.server.on('GET /other.csv', reply(404))
    await expect(scene.fetch()).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) })
  })

  it.each([
    ['a fourth', '/file.csv', /more than 3 redirects/],
    ['another scheme', 'ftp://127.0.0.1/x', /something else than https/],
    ['a file', 'file:///etc/passwd', /something else than https/],
    ['plain http elsewhere', 'http://example.com/x', /something else than https/],
    ['another port', 'https://example.com:8443/x', /another port than 443/],
    ['a user name', 'https://user:word@example.com/x', /user name/],
    ['no URL', 'http://[', /no URL/],
  ])('F29 T11 to %s end with BAD_RESPONSE', async (_name, location, sentence) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, to(location))
    await expect(scene.fetch()).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringMatching(sentence),
    })
  })
})
