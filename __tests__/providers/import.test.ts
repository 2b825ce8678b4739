import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { ActionError } from '../../src/errors.ts'
import { head, json, reply, reset, stall, trickle, type Step } from '../http/fault-server.ts'
import { IMPORTS, setScene, TOKEN, type Scene } from './scene.ts'

const CSV = 'utterance,ner_dates\nsee you on 2026-11-22,2026-11-22\n'
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n'
const signal = new AbortController().signal

/** Lets the body come, then goes on. */
const afterBody =
  (then: Step): Step =>
  async (exchange) => {
    exchange.socket.write(CONTINUE)
    await exchange.readBody()
    await then(exchange)
  }

const accepted = afterBody(json({ id: 'import-3' }, 201))

async function importFile(scene: Scene, over: { readonly beforeBody?: () => Promise<void> } = {}) {
  return scene.provider.importCsv({ ...(await scene.enriched(CSV)), ...over }, signal)
}

/** Requests whose whole body the server has. */
function taken(scene: Scene): number {
  return scene.server.requests.filter(({ path, body }) => path.endsWith('/imports') && body.includes(CSV))
    .length
}

describe('an import', () => {
  it.each([
    ['an id', { id: 'import-3' }, { id: 'import-3' }],
    ['a number as id', { id: 12345 }, { id: '12345' }],
    ['no id', {}, {}],
    ['an id that must not be shown', { id: '../\n::x' }, {}],
  ])('is done once with %s', async (_name, body, imported) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(json(body, 201)))
    expect(await importFile(scene)).toEqual(imported)
    expect(scene.server.count(IMPORTS)).toBe(1)
    expect(scene.log.warnings).toEqual([])
  })

  it('streams a file larger than what is held in memory, with its exact length', async () => {
    await using scene = await setScene()
    const line = 'utterance of some length,2026-11-22\n'
    const request = await scene.enriched(`utterance,ner_dates\n${line.repeat(200_000)}`)
    await scene.provider.importCsv(request, signal)
    const [, posted] = scene.server.requests
    expect(posted?.headers['content-length']).toBe(String(posted?.body.length))
    expect(posted?.body.includes(line.repeat(200_000))).toBe(true)
  })

  it('keeps its Idempotency-Key over tries', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, reply(503), accepted)
    await importFile(scene)
    const keys = scene.server.requests.flatMap(({ headers }) => headers['idempotency-key'] ?? [])
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), keys[0]])
  })

  it.each([
    ['an unreadable body', 'F35', afterBody(reply(201, '<html>')), /imported/],
    [
      'a cut body',
      'F35',
      afterBody(({ socket }) => void socket.end(`${head(201, { 'content-length': '90' })}{"id`)),
      /imported/,
    ],
    ['an empty body', 'F35', afterBody(reply(204)), /imported/],
    ['202', 'F36', afterBody(json({ id: 'import-3' }, 202)), /not verified/],
  ])('%s counts as imported, with a warning (%s)', async (_name, _row, step, warning) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, step)
    await importFile(scene)
    expect(scene.log.warnings).toEqual([expect.stringMatching(warning)])
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it.each([
    ['a page of HTML', reply(200, '<html>')],
    ['nothing', reply(200)],
    ['an array', json([{ id: 'import-3' }])],
    ['half a JSON text', reply(200, '{"id": "impo')],
  ])('F14 whether it took place is unknown after a 200 with %s', async (_name, step) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(step))
    await expect(importFile(scene)).rejects.toMatchObject({ code: 'IMPORT_AMBIGUOUS' })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('whether it took place is unknown after a success that no platform answers', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(json({ id: 'import-3' }, 207)))
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining('answered 207'),
    })
  })

  it('F37 sends the body after 3 s without 100 Continue', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, async (exchange) => {
      const passing = setInterval(() => scene.clock.advance(1_000), 2)
      await exchange.readBody()
      clearInterval(passing)
      await json({ id: 'import-3' }, 201)(exchange)
    })
    expect(await importFile(scene)).toEqual({ id: 'import-3' })
  })

  it('is sent without Expect once something on the way has answered 417', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, reply(417), json({ id: 'import-3' }, 201))
    expect(await importFile(scene)).toEqual({ id: 'import-3' })
    expect(scene.server.requests.slice(1).map(({ headers }) => headers.expect)).toEqual([
      '100-continue',
      undefined,
    ])
    expect(taken(scene)).toBe(1)
  })

  it('ends with IMPORT_REJECTED when 417 is the answer to everything', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, reply(417))
    await expect(importFile(scene)).rejects.toMatchObject({ code: 'IMPORT_REJECTED' })
    expect(scene.server.count(IMPORTS)).toBe(2)
  })

  it('gets a token that outlives the upload', async () => {
    await using scene = await setScene()
    scene.server.on(
      TOKEN,
      json({ access_token: 'token-A-000000', expires_in: 200 }),
      json({ access_token: 'token-B-000000', expires_in: 3600 }),
    )
    await scene.provider.signIn(signal)
    scene.clock.advance(150_000) // it has 50 s left: enough for a request, too few for the minute that an upload may take
    await scene.provider.signIn(signal)
    expect(scene.server.count(TOKEN)).toBe(1)
    await importFile(scene)
    expect(scene.server.requests.at(-1)?.headers.authorization).toBe('Bearer token-B-000000')
  })

  it('gets another when a wait has aged it', async () => {
    await using scene = await setScene()
    scene.server.on(
      TOKEN,
      json({ access_token: 'token-A-000000', expires_in: 300 }),
      json({ access_token: 'token-B-000000', expires_in: 300 }),
    )
    scene.server.on(IMPORTS, reply(503, '', { 'retry-after': '290' }), accepted)
    await importFile(scene)
    expect(scene.server.requests.at(-1)?.headers.authorization).toBe('Bearer token-B-000000')
  })
})

describe('the receipt hook', () => {
  it('runs once, after the server has agreed and before the body, however often the import is tried', async () => {
    await using scene = await setScene()
    let ran = 0
    let seen = -1
    scene.server.on(IMPORTS, reply(503), afterBody(reply(429)), accepted)
    await importFile(scene, {
      beforeBody: async () => {
        ran++
        seen = scene.server.requests.filter(
          ({ body }) => body.length > 0 && body.includes('name="file"'),
        ).length
      },
    })
    expect({ ran, seen, posts: scene.server.count(IMPORTS) }).toEqual({ ran: 1, seen: 0, posts: 3 })
  })

  it('keeps the file here when it fails', async () => {
    await using scene = await setScene()
    const beforeBody = async () => {
      throw new Error('no receipt')
    }
    await expect(importFile(scene, { beforeBody })).rejects.toThrow('no receipt')
    expect({ posts: scene.server.count(IMPORTS), taken: taken(scene) }).toEqual({ posts: 1, taken: 0 })
  })

  it('does not run when the server refuses at once', async () => {
    await using scene = await setScene()
    let ran = 0
    scene.server.on(IMPORTS, reply(413))
    await expect(
      importFile(scene, {
        beforeBody: async () => {
          ran++
        },
      }),
    ).rejects.toMatchObject({ code: 'IMPORT_TOO_LARGE' })
    expect(ran).toBe(0)
  })
})

describe('a refused import', () => {
  it.each([
    ['F31', 400, 'IMPORT_REJECTED', /look at what the platform requires/],
    ['F31', 415, 'IMPORT_REJECTED', /artifact/],
    ['F31', 422, 'IMPORT_REJECTED', /answered 422 INVALID_ROW for record 17/],
    ['F33', 409, 'IMPORT_REJECTED', /version of this name/],
    ['F31', 404, 'IMPORT_REJECTED', /bot-id/],
    ['F32', 413, 'IMPORT_TOO_LARGE', /limit raised/],
    ['F12', 403, 'SCOPE', /bot:import:write/],
    ['F13', 300, 'BAD_RESPONSE', /redirects are not followed/],
    ['F13', 307, 'BAD_RESPONSE', /points to https:\/\/elsewhere\.example \(.*\); redirects are not followed/],
  ] as const)(
    '%s ends at %i with %s, before the body or after it, and is not repeated',
    async (_row, status, code, sentence) => {
      const refusal = reply(status, '{"code":"INVALID_ROW","row":17,"message":"canary-text"}', {
        location: 'https://elsewhere.example/x?token=canary',
      })
      for (const step of [refusal, afterBody(refusal)]) {
        await using scene = await setScene()
        scene.server.on(IMPORTS, step)
        const failure = await importFile(scene).catch((error: unknown) => error)
        expect(failure).toMatchObject({ code, message: expect.stringMatching(sentence) })
        expect(String(failure)).not.toContain('canary')
        expect(scene.server.count(IMPORTS)).toBe(1)
      }
    },
  )

  it('F14 ends at a success before the body, which cannot be that of the import', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, json({ id: 'x' }, 201))
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringMatching(/nothing was imported; check that base-url/),
    })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('F32 gets the 413 in twenty of twenty tries and sends no byte of the file', async () => {
    await using scene = await setScene()
    scene.server.on(
      IMPORTS,
      ({ socket }) => void socket.end(head(413, { 'content-length': '0', connection: 'close' })),
    )
    const request = await scene.enriched(`utterance\n${'x\n'.repeat(500_000)}`)
    for (let n = 0; n < 20; n++) {
      await expect(scene.provider.importCsv(request, signal)).rejects.toMatchObject({
        code: 'IMPORT_TOO_LARGE',
      })
    }
    expect(
      scene.server.requests.filter(({ body }) => body.length > 0 && body.includes('utterance\nx')),
    ).toEqual([])
  })

  it('F10 is tried once more with a new token after 401', async () => {
    for (const refusal of [reply(401), afterBody(reply(401, '', { 'www-authenticate': 'Bearer' }))]) {
      await using scene = await setScene()
      scene.server.on(
        TOKEN,
        json({ access_token: 'token-A-000000', expires_in: 3600 }),
        json({ access_token: 'token-B-000000', expires_in: 3600 }),
      )
      scene.server.on(IMPORTS, refusal, accepted)
      expect(await importFile(scene)).toEqual({ id: 'import-3' })
      expect(scene.server.requests.at(-1)?.headers.authorization).toBe('Bearer token-B-000000')
    }
  })

  it.each([
    ['before the body', reply(401)],
    ['after the body', afterBody(reply(401, '', { 'www-authenticate': 'Bearer' }))],
  ])('F11 ends with AUTH_REJECTED after 401 twice: %s', async (_name, refusal) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, refusal)
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'AUTH_REJECTED',
      message: expect.stringContaining('bot:import:write'),
    })
    expect(scene.server.count(IMPORTS)).toBe(2)
  })

  it('F10 does not know what a 401 after the body means that has no word of authentication', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(reply(401)), accepted)
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining('answered 401 without WWW-Authenticate'),
    })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it.each([
    ['F1 429 before the body', reply(429, '', { 'retry-after': '7' })],
    ['F1 429 after the body', afterBody(reply(429, '', { 'retry-after': '7' }))],
    ['F4 503 before the body', reply(503, '', { 'retry-after': '7' })],
  ])('is tried again after a definite refusal: %s', async (_name, refusal) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, refusal, refusal, accepted)
    expect(await importFile(scene)).toEqual({ id: 'import-3' })
    expect(scene.clock.pauses).toEqual([7_000, 7_000])
  })

  it('F8 is tried again after a reset before the body', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, reset(), reset('HTTP/1.1 4'), accepted)
    expect(await importFile(scene)).toEqual({ id: 'import-3' })
    expect(scene.server.count(IMPORTS)).toBe(3)
  })

  it.each([
    ['F5 always 503 before the body', reply(503), 'SERVER', 6],
    ['F3 a wait beyond the time left', reply(429, '', { 'retry-after': '3600' }), 'RATE_LIMITED', 1],
    ['F8 always reset before the body', reset(), 'NETWORK', 6],
  ])('ends in time: %s', async (_name, step, code, posts) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, step)
    await expect(importFile(scene)).rejects.toMatchObject({ code })
    expect(scene.server.count(IMPORTS)).toBe(posts)
  })

  it('F6 is tried again, and ends with NETWORK, when nobody listens', async () => {
    await using scene = await setScene()
    await scene.provider.signIn(signal)
    await scene.server[Symbol.asyncDispose]()
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringMatching(/ECONNREFUSED \(attempt 6 of 6\)/),
    })
  })
})

describe('an import with an unclear end', () => {
  it.each([
    ['F34 500 after the body', afterBody(reply(500))],
    ['F34 502 after the body', afterBody(reply(502))],
    ['F4 503 with Retry-After after the body', afterBody(reply(503, '', { 'retry-after': '1' }))],
    ['F34 504 after the body', afterBody(reply(504))],
    ['408 after the body', afterBody(reply(408))],
    ['F34 a reset after the body', afterBody(reset())],
    ['F34 an end after the body', afterBody(({ socket }) => void socket.end())],
    ['F14 no HTTP after the body', afterBody(({ socket }) => void socket.end('what?\r\n\r\n'))],
    ['F34 a cut status line', afterBody(({ socket }) => void socket.end('HTTP/1.1 20'))],
    ['303 after the body', afterBody(reply(303, '', { location: '/elsewhere' }))],
  ])('is named and never repeated: %s', async (_name, step) => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, step, accepted)
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining('enriched_ner_abc_20261122_093000'),
    })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('F34 is named when the reply does not come within import-timeout, and nothing says that nothing was sent', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(stall(scene.clock)))
    await expect(importFile(scene)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining('import-timeout'),
      cause: undefined,
    })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('is named when a success comes before the whole file was sent', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, ({ socket }) => {
      socket.write(CONTINUE)
      socket.once('data', () => socket.write(`${head(201, { 'content-length': '2' })}{}`))
    })
    const request = await scene.enriched(`utterance,ner_dates\n${'see you,2026-11-22\n'.repeat(2_000_000)}`)
    await expect(scene.provider.importCsv(request, signal)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining('before it was sent the whole file'),
    })
  })

  it('F9 is named when the reply drips beyond import-timeout', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, afterBody(trickle(scene.clock, 'HTTP/1.1 201 OK\r\nx-drip: ', 'a', 1_000)))
    await expect(importFile(scene)).rejects.toMatchObject({ code: 'IMPORT_AMBIGUOUS' })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('F9 sends the body into a server that says nothing, and is then unclear', async () => {
    await using scene = await setScene()
    scene.server.on(IMPORTS, stall(scene.clock))
    await expect(importFile(scene)).rejects.toMatchObject({ code: 'IMPORT_AMBIGUOUS' })
    expect(scene.server.count(IMPORTS)).toBe(1)
  })

  it('ends with IMPORT_TIMEOUT when the time is over before any byte of the file left', async () => {
    await using scene = await setScene({ importTimeoutMs: 20_000 })
    let passing: ReturnType<typeof setInterval> | undefined
    const beforeBody = async () => {
      passing = setInterval(() => scene.clock.advance(5_000), 2)
      await new Promise(() => undefined)
    }
    await expect(importFile(scene, { beforeBody })).rejects.toMatchObject({
      code: 'IMPORT_TIMEOUT',
      message: expect.stringContaining('import-timeout'),
    })
    clearInterval(passing)
    expect(taken(scene)).toBe(0)
  })

  it('F40 ends with the reason of the signal before the body, and is unclear after it', async () => {
    for (const early of [true, false]) {
      await using scene = await setScene()
      const cancel = new AbortController()
      const stop: Step = async ({ gone }) => {
        cancel.abort(new ActionError('CANCELLED', 'cancelled'))
        await gone()
      }
      scene.server.on(IMPORTS, early ? stop : afterBody(stop))
      const failure = await scene.provider
        .importCsv(await scene.enriched(CSV), cancel.signal)
        .catch((error: unknown) => error)
      const unclear = {
        code: 'IMPORT_AMBIGUOUS',
        message: expect.stringContaining('was ended before the answer'),
      }
      expect(failure).toMatchObject(early ? { message: 'cancelled' } : unclear)
      expect(scene.server.count(IMPORTS)).toBe(1)
    }
  })
})

describe('over random faults', () => {
  type Fault = readonly [name: string, make: (scene: Scene) => Step]
  const faults: readonly Fault[] = [
    ['503', () => reply(503)],
    ['503 late', () => afterBody(reply(503))],
    ['429', () => reply(429, '', { 'retry-after': '3' })],
    ['429 late', () => afterBody(reply(429))],
    ['401', () => reply(401)],
    ['401 late', () => afterBody(reply(401, '', { 'www-authenticate': 'Bearer' }))],
    ['reset', () => reset()],
    ['reset late', () => afterBody(reset())],
    ['500 late', () => afterBody(reply(500))],
    ['413', () => reply(413)],
    ['stall late', (scene) => afterBody(stall(scene.clock))],
    ['created', () => accepted],
    ['unreadable', () => afterBody(reply(200, 'no json'))],
    ['early success', () => reply(201)],
  ]
  /** Ends after which the platform may have the file. */
  const mayBeTaken = new Set([
    '503 late',
    'reset late',
    '500 late',
    'stall late',
    'created',
    'unreadable',
    'early success',
  ])

  it('F34 F39 at most one POST ends in success or unknown, and none follows it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 8 }),
        async (schedule) => {
          await using scene = await setScene()
          scene.server.on(IMPORTS, ...schedule.map(([, make]) => make(scene)))
          await importFile(scene).catch(() => undefined)
          const posts = scene.server.count(IMPORTS)
          const ends = Array.from(
            { length: posts },
            (_, n) => schedule[Math.min(n, schedule.length - 1)]?.[0] ?? '',
          )
          expect(ends.slice(0, -1).filter((end) => mayBeTaken.has(end))).toEqual([])
        },
      ),
      { numRuns: Number(process.env['STORM_RUNS'] ?? 150) },
    )
  })
})
