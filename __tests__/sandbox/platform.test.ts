import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { startPlatform, type Platform, type PlatformOptions } from '../../sandbox/platform.ts'

const CSV = 'id,intent,utterance\n1,hi,"hello, you"\n2,bye,"so\nlong"\n'
const SCOPES = 'bot:export:read bot:import:write'
const NAME = 'enriched_ner_abc123_20261122_093000'
const DESCRIPTION = 'Automated NER enrichment batch abc123'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Record<string, unknown>
}

async function ask(platform: Platform, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(new URL(path, platform.origin), init)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  const value: unknown = isJson ? JSON.parse(text) : {}
  const json = typeof value === 'object' && value !== null ? { ...value } : {}
  return { status: response.status, headers: response.headers, text, json }
}

function tokenForm(platform: Platform, changes: Record<string, string> = {}): Record<string, string> {
  return {
    client_id: platform.clientId,
    client_secret: platform.clientSecret,
    grant_type: 'client_credentials',
    scope: SCOPES,
    ...changes,
  }
}

async function bearer(platform: Platform, scope = SCOPES): Promise<Record<string, string>> {
  const body = new URLSearchParams(tokenForm(platform, { scope }))
  const { json } = await ask(platform, '/oauth/token', { method: 'POST', body })
  return { authorization: `Bearer ${String(json['access_token'])}` }
}

async function startExport(platform: Platform, headers: Record<string, string>): Promise<string> {
  const { json } = await ask(platform, '/api/v2/bots/demo-bot/exports', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'batch_ner_export', format: 'csv' }),
  })
  return `/api/v2/bots/demo-bot/exports/${String(json['id'])}`
}

async function link(platform: Platform): Promise<string> {
  const headers = await bearer(platform)
  const job = await startExport(platform, headers)
  for (;;) {
    const { json } = await ask(platform, job, { headers })
    if (json['status'] === 'completed') return String(json['downloadUrl'])
  }
}

type Part = readonly [disposition: string, content: string | Uint8Array, type?: string]

const FILE = 'name="file"; filename="enriched_utterances.csv"'

function form(parts: readonly Part[], end = '--B--\r\n'): Buffer {
  const pieces = parts.flatMap(([disposition, content, type]) => [
    `--B\r\nContent-Disposition: form-data; ${disposition}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    content,
    '\r\n',
  ])
  return Buffer.concat([...pieces, end].map((piece) => Buffer.from(piece)))
}

function goodParts(csv: string | Uint8Array = CSV): readonly [Part, Part, Part] {
  return [
    ['name="name"', NAME],
    ['name="description"', DESCRIPTION],
    [FILE, csv, 'text/csv'],
  ]
}

async function importForm(
  platform: Platform,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(platform, '/api/v2/bots/demo-bot/imports', {
    method: 'POST',
    headers: {
      ...(await bearer(platform)),
      'content-type': 'multipart/form-data; boundary=B',
      ...headers,
    },
    body,
  })
}

/** Runs with a platform of its own. */
async function withPlatform<T>(
  options: PlatformOptions,
  use: (platform: Platform) => Promise<T>,
): Promise<T> {
  await using platform = await startPlatform({ csv: Buffer.from(CSV), ...options })
  return await use(platform)
}

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ csv: Buffer.from(CSV) })
})
beforeEach(() => platform.forget())
afterAll(async () => platform[Symbol.asyncDispose]())

describe('the token endpoint', () => {
  it('gives a bearer token for a form with exactly the right fields', async () => {
    const body = new URLSearchParams(tokenForm(platform))
    const answer = await ask(platform, '/oauth/token', { method: 'POST', body })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: SCOPES })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(platform.requests).toMatchObject([{ endpoint: 'token', status: 200, fields: tokenForm(platform) }])
  })

  const encoded = (changes: Record<string, string>) =>
    new URLSearchParams(tokenForm(platform, changes)).toString()
  const refusals: readonly (readonly [string, () => string, number, string])[] = [
    ['a wrong secret', () => encoded({ client_secret: 'x' }), 401, 'invalid_client'],
    ['an unknown client', () => encoded({ client_id: 'x' }), 401, 'invalid_client'],
    ['another grant', () => encoded({ grant_type: 'password' }), 400, 'unsupported_grant_type'],
    ['an unknown scope', () => encoded({ scope: 'bot:admin' }), 400, 'invalid_scope'],
    [
      'a scope asked twice',
      () => encoded({ scope: 'bot:export:read bot:export:read' }),
      400,
      'invalid_scope',
    ],
    ['no scope', () => encoded({}).replace(/&scope=.*$/u, ''), 400, 'invalid_request'],
    ['a field too many', () => encoded({ audience: 'x' }), 400, 'invalid_request'],
    ['a field twice', () => `${encoded({})}&scope=x`, 400, 'invalid_request'],
    ['a raw colon', () => encoded({}).replaceAll('%3A', ':'), 400, 'invalid_request'],
    ['a raw space', () => encoded({}).replaceAll('+', ' '), 400, 'invalid_request'],
    ['a raw umlaut', () => encoded({}).replace('%C3%BC', 'ü'), 400, 'invalid_request'],
    ['a broken escape', () => encoded({}).replace('%3A', '%3Z'), 400, 'invalid_request'],
    ['an unescaped plus', () => encoded({}).replace('%2B', '+'), 401, 'invalid_client'],
    ['JSON', () => JSON.stringify(tokenForm(platform)), 400, 'invalid_request'],
  ]
  it.each(refusals)('refuses %s', async (_, body, status, error) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await ask(platform, '/oauth/token', { method: 'POST', headers, body: body() })
    expect([answer.status, answer.json['error']]).toEqual([status, error])
    expect(answer.json['access_token']).toBeUndefined()
  })

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
    'refuses the right form as %s',
    async (type) => {
      const init = { method: 'POST', headers: { 'content-type': type }, body: encoded({}) }
      expect((await ask(platform, '/oauth/token', init)).status).toBe(400)
    },
  )

  it('refuses credentials in a header', async () => {
    const init = {
      method: 'POST',
      headers: { authorization: 'Basic eDp5' },
      body: new URLSearchParams(encoded({})),
    }
    expect((await ask(platform, '/oauth/token', init)).status).toBe(400)
  })

  it.each([
    ['refuse', 400, undefined],
    ['narrow', 200, 'bot:export:read'],
  ] as const)('can %s a scope that the client may not have', async (excessScope, status, scope) => {
    await withPlatform({ clientScopes: ['bot:export:read'], excessScope }, async (own) => {
      const body = new URLSearchParams(tokenForm(own))
      const answer = await ask(own, '/oauth/token', { method: 'POST', body })
      expect([answer.status, answer.json['scope']]).toEqual([status, scope])
    })
  })
})

describe('what a token is good for', () => {
  const exportRequest = { method: 'POST', body: JSON.stringify({ name: 'batch_ner_export', format: 'csv' }) }
  const askExport = async (own: Platform, headers: Record<string, string>) =>
    ask(own, '/api/v2/bots/demo-bot/exports', {
      ...exportRequest,
      headers: { 'content-type': 'application/json', ...headers },
    })

  it('is the scopes that were asked for', async () => {
    const writer = await bearer(platform, 'bot:import:write')
    expect(await askExport(platform, writer)).toMatchObject({
      status: 403,
      json: { code: 'insufficient_scope' },
    })
    const reader = await bearer(platform, 'bot:export:read')
    expect((await askExport(platform, reader)).status).toBe(201)
    expect(await importForm(platform, form(goodParts()), reader)).toMatchObject({ status: 403 })
    expect(platform.imports).toEqual([])
  })

  it.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an unknown token', { authorization: 'Bearer nobody-gave-this' }],
  ])('is nothing with %s', async (_, headers) => {
    const answer = await askExport(platform, headers)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/u)
  })

  it('ends with its life, and when it is revoked', async () => {
    let now = 0
    await withPlatform({ tokenLifeS: 60, now: () => now }, async (own) => {
      const headers = await bearer(own)
      now = 59_999
      expect((await askExport(own, headers)).status).toBe(201)
      now = 60_000
      expect((await askExport(own, headers)).status).toBe(401)
      const fresh = await bearer(own)
      own.revokeTokens()
      expect((await askExport(own, fresh)).status).toBe(401)
    })
  })
})

describe('the export endpoints', () => {
  const bodies: readonly (readonly [string, string, number])[] = [
    ['another name', '{"name":"export","format":"csv"}', 400],
    ['another format', '{"name":"batch_ner_export","format":"CSV"}', 400],
    ['a field too many', '{"name":"batch_ner_export","format":"csv","x":1}', 400],
    ['no JSON', 'name=batch_ner_export', 400],
    ['a list', '["batch_ner_export","csv"]', 400],
  ]
  it.each(bodies)('refuse %s', async (_, body, status) => {
    const headers = { ...(await bearer(platform)), 'content-type': 'application/json' }
    const answer = await ask(platform, '/api/v2/bots/demo-bot/exports', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
  })

  it('refuse another content type, another bot and an unknown job', async () => {
    const headers = { ...(await bearer(platform)), 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'batch_ner_export', format: 'csv' })
    const plain = { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body }
    expect((await ask(platform, '/api/v2/bots/demo-bot/exports', plain)).status).toBe(415)
    const other = { method: 'POST', headers, body }
    expect((await ask(platform, '/api/v2/bots/other-bot/exports', other)).status).toBe(404)
    expect((await ask(platform, '/api/v2/bots/demo-bot/exports/exp_0', { headers })).status).toBe(404)
  })

  it('go through the words of a job to its outcome', async () => {
    const outcomes = [
      [{ state: 'completed' }, { status: 'completed', downloadUrl: expect.stringContaining('sig=') }],
      [
        { state: 'completed-with', downloadUrl: 'nonsense' },
        { status: 'completed', downloadUrl: 'nonsense' },
      ],
      [
        { state: 'failed', reason: 'no model' },
        { status: 'failed', reason: 'no model' },
      ],
    ] as const
    for (const [exportOutcome, last] of outcomes) {
      await withPlatform({ statusWords: ['queued', 'Pending'], exportOutcome }, async (own) => {
        const headers = await bearer(own)
        const job = await startExport(own, headers)
        for (const expected of [{ status: 'queued' }, { status: 'Pending' }, last, last]) {
          expect((await ask(own, job, { headers })).json).toMatchObject(expected)
        }
      })
    }
  })
})

describe('the download', () => {
  it('is the whole CSV with a length and a strong tag', async () => {
    const answer = await ask(platform, await link(platform))
    expect([answer.status, answer.text]).toEqual([200, CSV])
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(CSV)))
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/u)
  })

  it('refuses any Authorization header, even a right one', async () => {
    const headers = await bearer(platform)
    for (const authorization of [headers['authorization'] ?? '', 'Basic eDp5']) {
      const answer = await ask(platform, await link(platform), { headers: { authorization } })
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('hello')
    }
  })

  it.each(['sig', 'expiry', 'serial'])('refuses a link whose %s was changed', async (name) => {
    const url = new URL(await link(platform))
    url.searchParams.set(name, `1${url.searchParams.get(name)}`)
    expect((await ask(platform, url.href)).status).toBe(403)
  })

  it('ends with the life of the link, and when links are expired', async () => {
    let now = 0
    await withPlatform({ linkLifeMs: 1000, now: () => now }, async (own) => {
      const url = await link(own)
      now = 1000
      expect(await ask(own, url)).toMatchObject({ status: 403, text: expect.stringContaining('expired') })
      const fresh = await link(own)
      own.expireLinks()
      expect((await ask(own, fresh)).status).toBe(403)
      expect((await ask(own, await link(own))).status).toBe(200)
    })
  })

  const ranges = [
    ['bytes=5-', CSV.slice(5), `bytes 5-${CSV.length - 1}/${CSV.length}`],
    ['bytes=5-9', CSV.slice(5, 10), `bytes 5-9/${CSV.length}`],
    [`bytes=5-${CSV.length + 9}`, CSV.slice(5), `bytes 5-${CSV.length - 1}/${CSV.length}`],
  ] as const
  it.each(ranges)('of range %s is that part', async (range, text, contentRange) => {
    const answer = await ask(platform, await link(platform), { headers: { range } })
    expect([answer.status, answer.text, answer.headers.get('content-range')]).toEqual([
      206,
      text,
      contentRange,
    ])
  })

  it('refuses a range after the end, and gives everything for one it does not know', async () => {
    const after = await ask(platform, await link(platform), { headers: { range: `bytes=${CSV.length}-` } })
    expect([after.status, after.headers.get('content-range')]).toEqual([416, `bytes */${CSV.length}`])
    const unknown = await ask(platform, await link(platform), { headers: { range: 'lines=1-2' } })
    expect([unknown.status, unknown.text]).toEqual([200, CSV])
  })

  it('gives a range only of the file that If-Range names, compared strongly', async () => {
    await withPlatform({}, async (own) => {
      const url = await link(own)
      const range = 'bytes=5-'
      const { headers } = await ask(own, url)
      const etag = headers.get('etag') ?? ''
      const status = async (condition: string) =>
        (await ask(own, url, { headers: { range, 'if-range': condition } })).status
      expect(await status(etag)).toBe(206)
      expect(await status(`W/${etag}`)).toBe(200)
      own.serve({ csv: Buffer.from(CSV.toUpperCase()) })
      expect(await status(etag)).toBe(200)
      own.serve({ etag: 'weak' })
      const weak = (await ask(own, url)).headers.get('etag') ?? ''
      expect(weak).toMatch(/^W\//u)
      expect(await status(weak)).toBe(200)
    })
  })

  it('is the same from a file as from memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-'))
    await writeFile(join(folder, 'export.csv'), CSV)
    await withPlatform({ csv: join(folder, 'export.csv') }, async (own) => {
      const url = await link(own)
      expect((await ask(own, url)).text).toBe(CSV)
      expect((await ask(own, url, { headers: { range: 'bytes=3-7' } })).text).toBe(CSV.slice(3, 8))
    })
    await rm(folder, { recursive: true })
  })

  it.each(['chunked', 'close'] as const)('can be framed as %s, without a length', async (framing) => {
    await withPlatform({}, async (own) => {
      own.serve({ framing, etag: 'none', ranges: 'ignored' })
      const answer = await ask(own, await link(own), { headers: { range: 'bytes=5-' } })
      expect([answer.status, answer.text]).toEqual([200, CSV])
      expect(answer.headers.get('content-length')).toBeNull()
      expect(answer.headers.get('transfer-encoding')).toBe(framing === 'chunked' ? 'chunked' : null)
    })
  })
})

describe('the import', () => {
  it('takes the three parts in their order and keeps what was sent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'imports-'))
    await withPlatform({ importsFolder: folder }, async (own) => {
      const answer = await importForm(own, form(goodParts()))
      expect(answer.status).toBe(201)
      const sha256 = createHash('sha256').update(CSV).digest('hex')
      expect(own.imports).toMatchObject([
        {
          id: answer.json['id'],
          name: NAME,
          description: DESCRIPTION,
          bytes: CSV.length,
          sha256,
          columns: ['id', 'intent', 'utterance'],
          records: 2,
        },
      ])
      expect(await readFile(own.imports[0]?.path ?? '', 'utf8')).toBe(CSV)
      expect(own.requestsTo('import')).toMatchObject([
        { complete: true, status: 201, fields: { name: NAME, description: DESCRIPTION, file: sha256 } },
      ])
    })
    await rm(folder, { recursive: true })
  })

  it('takes a file of any size, cut anywhere, that holds what looks like a boundary', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `${row},hi,"--B \r\n--C ${row}"\r\n`).join('')
    const csv = `id,intent,utterance\r\n${rows}`
    expect((await importForm(platform, form(goodParts(csv)))).status).toBe(201)
    expect(platform.imports).toMatchObject([{ bytes: csv.length, records: 60_000 }])
  })

  const [name, description, file] = goodParts()
  const withName = (text: string): readonly Part[] => [['name="name"', text], description, file]
  const refusals: readonly (readonly [string, Buffer, number])[] = [
    ['another order', form([description, name, file]), 400],
    ['the file first', form([file, name, description]), 400],
    ['a missing description', form([name, file]), 400],
    ['a missing file', form([name, description]), 400],
    ['a part too many', form([name, description, file, ['name="x"', 'y']]), 400],
    ['another file name', form([name, description, ['name="file"; filename="a.csv"', CSV, 'text/csv']]), 400],
    ['no file name', form([name, description, ['name="file"', CSV, 'text/csv']]), 400],
    ['another type', form([name, description, [FILE, CSV, 'application/octet-stream']]), 400],
    ['no type', form([name, description, [FILE, CSV]]), 400],
    ['a name that is a file', form([['name="name"; filename="x"', NAME], description, file]), 400],
    ['no last boundary', form(goodParts(), ''), 400],
    ['bytes after the end', form(goodParts(), '--B--\r\nmore'), 400],
    ['another boundary', Buffer.from(form(goodParts()).toString().replaceAll('--B', '--C')), 400],
    ['an empty body', Buffer.alloc(0), 400],
    ['a name of another form', form(withName('enriched_ner_abc123')), 422],
    ['a tag that the description lacks', form(withName(NAME.replace('abc123', 'def'))), 422],
    ['a CSV without an utterance', form(goodParts('id,intent\n1,hi\n')), 422],
    ['a CSV without an intent', form(goodParts('id,utterance\n1,hi\n')), 422],
    ['a ragged CSV', form(goodParts('intent,utterance\n1\n')), 422],
    ['an unclosed quote', form(goodParts('intent,utterance\na,"b\n')), 422],
    ['an empty file', form(goodParts('')), 422],
  ]
  it.each(refusals)('refuses %s', async (_, body, status) => {
    expect((await importForm(platform, body)).status).toBe(status)
    expect(platform.imports).toEqual([])
  })

  it('refuses another content type, chunks without a length, and what is too large', async () => {
    const json = { 'content-type': 'application/json' }
    expect((await importForm(platform, form(goodParts()), json)).status).toBe(415)
    const chunked = await rawRequest(await importHead('Transfer-Encoding: chunked'), '0\r\n\r\n')
    expect(chunked).toMatch(/^HTTP\/1\.1 411 /u)
    await withPlatform({ largestImport: 10 }, async (own) => {
      expect((await importForm(own, form(goodParts()))).status).toBe(413)
    })
  })

  it('refuses a name that is taken, where names are unique', async () => {
    await withPlatform({ versionNames: 'unique' }, async (own) => {
      expect((await importForm(own, form(goodParts()))).status).toBe(201)
      expect((await importForm(own, form(goodParts()))).status).toBe(409)
      expect(own.imports).toHaveLength(1)
    })
  })

  it.each([
    ['short', -1],
    ['long', 1],
  ])('takes nothing when the Content-Length is too %s', async (_, by) => {
    const body = form(goodParts())
    const reply = await rawRequest(await importHead(`Content-Length: ${body.length + by}`), body)
    expect(reply).not.toContain(' 201 ')
    expect(platform.imports).toEqual([])
  })

  it('says 100 Continue only to what it will read', async () => {
    const body = form(goodParts())
    const ends = await Promise.all(
      [await bearer(platform), { authorization: 'Bearer nobody' }].map((headers) =>
        politely(platform, { ...headers, 'content-length': body.length }, body),
      ),
    )
    expect(ends).toEqual([
      { status: 201, continued: true },
      { status: 401, continued: false },
    ])
    expect(platform.requestsTo('import').map(({ bytes }) => bytes)).toEqual([body.length, 0])
  })

  async function importHead(framing: string): Promise<string> {
    const { authorization } = await bearer(platform)
    return [
      'POST /api/v2/bots/demo-bot/imports HTTP/1.1',
      `Host: ${new URL(platform.origin).host}`,
      `Authorization: ${authorization}`,
      'Content-Type: multipart/form-data; boundary=B',
      framing,
      'Connection: close',
      '\r\n',
    ].join('\r\n')
  }

  /** What comes back for these bytes, when the client ends its side after them. */
  async function rawRequest(head: string, body: string | Uint8Array): Promise<string> {
    const socket = connect(Number(new URL(platform.origin).port), '127.0.0.1')
    socket.write(head)
    socket.end(body)
    let reply = ''
    socket.on('data', (piece: Buffer) => (reply += piece.toString()))
    await new Promise<void>((resolve) => {
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
    })
    return reply
  }
})

/** Sends an import with `Expect: 100-continue`. */
async function politely(
  own: Platform,
  headers: Record<string, string | number>,
  body: Buffer,
): Promise<{ readonly status: number | undefined; readonly continued: boolean }> {
  return new Promise((resolve, reject) => {
    let continued = false
    const request = httpRequest(new URL('/api/v2/bots/demo-bot/imports', own.origin), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=B', expect: '100-continue' },
    })
    request.on('continue', () => {
      continued = true
      request.end(body)
    })
    request.on('response', (response: IncomingMessage) => {
      response.resume()
      resolve({ status: response.statusCode, continued })
      request.destroy()
    })
    request.on('error', reject)
    request.flushHeaders()
  })
}

describe('scripted faults', () => {
  const download = async (own: Platform, init?: RequestInit) => {
    try {
      return (await ask(own, await link(own), init)).text
    } catch (error) {
      return inspect(error)
    }
  }

  it('meet the requests of their endpoint one by one, in order', async () => {
    platform.script(
      'token',
      { kind: 'pass' },
      { kind: 'reply', status: 503, headers: { 'retry-after': '7' } },
    )
    const body = new URLSearchParams(tokenForm(platform))
    const answers = []
    for (let time = 0; time < 3; time += 1)
      answers.push(await ask(platform, '/oauth/token', { method: 'POST', body }))
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 200])
    expect(answers[1]?.headers.get('retry-after')).toBe('7')
    expect(platform.requestsTo('token').map(({ status }) => status)).toEqual([200, 503, 200])
  })

  it('stay, when they are to', async () => {
    await withPlatform({}, async (own) => {
      own.always('token', { kind: 'reply', status: 429 })
      const body = new URLSearchParams(tokenForm(own))
      for (let time = 0; time < 3; time += 1) {
        expect((await ask(own, '/oauth/token', { method: 'POST', body })).status).toBe(429)
      }
      own.always('token', { kind: 'pass' })
      expect((await ask(own, '/oauth/token', { method: 'POST', body })).status).toBe(200)
    })
  })

  it.each(['reset', 'end'] as const)('cut a download at a byte, by %s', async (how) => {
    platform.script('download', { kind: 'cut', at: 10, how })
    const received: Buffer[] = []
    const response = await fetch(await link(platform))
    await expect(
      (async () => {
        for await (const piece of response.body ?? []) received.push(Buffer.from(piece))
      })(),
    ).rejects.toThrow('terminated')
    expect(Buffer.concat(received).toString()).toBe(CSV.slice(0, 10))
  })

  it('cut a body without a length, which looks complete', async () => {
    await withPlatform({}, async (own) => {
      own.serve({ framing: 'close' })
      own.script('download', { kind: 'cut', at: 10, how: 'end' })
      expect(await download(own)).toBe(CSV.slice(0, 10))
    })
  })

  it('announce a wrong length', async () => {
    platform.script('download', { kind: 'wrong-length', by: -5 }, { kind: 'wrong-length', by: 5 })
    expect(await download(platform)).toBe(CSV.slice(0, -5))
    expect(await download(platform)).not.toBe(CSV)
  })

  it('stall, and wait for a client that leaves', async () => {
    for (const fault of [
      { kind: 'stall', at: 10 },
      { kind: 'silence', at: 'headers' },
    ] as const) {
      platform.script('download', fault)
      const url = await link(platform)
      await expect(ask(platform, url, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/abort/iu)
    }
  })

  it('trickle all bytes', async () => {
    platform.script('download', { kind: 'trickle', bytesPerSecond: 1000 })
    expect(await download(platform)).toBe(CSV)
  })

  it('reset a connection before the headers of the reply', async () => {
    platform.script('download', { kind: 'reset', at: 'headers' })
    expect(await download(platform)).toMatch(/ECONNRESET|other side closed/u)
  })

  it('let a link or a token expire', async () => {
    platform.script('download', { kind: 'expire' })
    expect(await download(platform)).toContain('expired')
    const headers = await bearer(platform)
    const job = await startExport(platform, headers)
    platform.script('status', { kind: 'expire' })
    expect((await ask(platform, job, { headers })).status).toBe(401)
    expect((await ask(platform, job, { headers })).status).toBe(401)
  })

  it.each([
    ['headers', 0],
    ['body', 0],
    [100, 0],
    ['reply', 1],
  ] as const)('reset an import at %s, after which there are %i versions', async (at, versions) => {
    platform.script('import', { kind: 'reset', at })
    await expect(importForm(platform, form(goodParts()))).rejects.toThrow('fetch failed')
    expect(platform.imports).toHaveLength(versions)
    expect(platform.requestsTo('import')).toMatchObject([{ status: undefined }])
  })

  it('answer an import before its body is read', async () => {
    platform.script('import', { kind: 'reply', status: 413, at: 'headers' })
    const end = await politely(platform, { 'content-length': 1000 }, Buffer.alloc(1000))
    expect(end).toEqual({ status: 413, continued: false })
  })

  it('never say 100 Continue, and take the body all the same', async () => {
    platform.script('import', { kind: 'no-continue' })
    const body = form(goodParts())
    const headers = { ...(await bearer(platform)), 'content-type': 'multipart/form-data; boundary=B' }
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(new URL('/api/v2/bots/demo-bot/imports', platform.origin), {
        method: 'POST',
        headers: { ...headers, 'content-length': body.length, expect: '100-continue' },
      })
      request.on('continue', () => reject(new Error('it said 100 Continue')))
      request.on('response', (response) => resolve(response.resume().statusCode))
      request.on('error', reject)
      request.flushHeaders()
      setTimeout(() => request.end(body), 50)
    })
    expect(status).toBe(201)
  })
})

describe('anything else', () => {
  it.each([
    ['GET', '/oauth/token'],
    ['PUT', '/api/v2/bots/demo-bot/imports'],
    ['GET', '/'],
  ])('is not found: %s %s', async (method, path) => {
    expect((await ask(platform, path, { method })).status).toBe(404)
    expect(platform.requests).toMatchObject([{ endpoint: undefined, method, path, status: 404 }])
  })
})
