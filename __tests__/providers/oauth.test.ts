import { describe, expect, it } from '@jest/globals'
import { json, reply, type Step } from '../http/fault-server.ts'
import { EXPORTS, setScene, STATUS, TOKEN } from './scene.ts'

const signal = new AbortController().signal
const token = (text: string, more: object = { expires_in: 3600 }): Step =>
  json({ access_token: text, ...more })

describe('the token', () => {
  it('is asked for once by concurrent callers, and masked before its first use', async () => {
    await using scene = await setScene()
    await Promise.all([
      scene.provider.signIn(signal),
      scene.provider.startExport(signal),
      scene.provider.exportStatus({ id: 'job-7' }, signal),
    ])
    expect(scene.server.count(TOKEN)).toBe(1)
    expect(scene.log.masked).toEqual(
      expect.arrayContaining(['p&ss+w%rd é', 'p%26ss%2Bw%25rd+%C3%A9', 'client-0001', 'token-0000000001']),
    )
  })

  it('is asked for again by a caller whose neighbour gave up', async () => {
    await using scene = await setScene()
    const cancel = new AbortController()
    const slow: Step = async (exchange) => {
      cancel.abort(new Error('cancelled'))
      await exchange.gone()
    }
    scene.server.on(TOKEN, slow, token('token-B-000000'))
    const [first, second] = await Promise.allSettled([
      scene.provider.signIn(cancel.signal),
      scene.provider.signIn(signal),
    ])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(scene.server.count(TOKEN)).toBe(2)
  })

  it.each([
    ['an hour', { expires_in: 3600 }, 3600 - 300],
    ['ten minutes', { expires_in: 600 }, 480],
    ['a minute, as text', { expires_in: '60' }, 48],
    ['a life it does not tell', {}, 240],
    ['a life that is no number', { expires_in: 'soon' }, 240],
    ['no life', { expires_in: 0 }, 240],
    ['a negative life', { expires_in: -5 }, 240],
    ['a month', { expires_in: 2_592_000 }, 24 * 3600 - 300],
  ])('with %s is renewed while it is still valid', async (_name, life, renewedAfter) => {
    await using scene = await setScene()
    scene.server.on(TOKEN, token('token-A-000000', life), token('token-B-000000'))
    await scene.provider.signIn(signal)
    scene.clock.advance(renewedAfter * 1000 - 1)
    await scene.provider.signIn(signal)
    expect(scene.server.count(TOKEN)).toBe(1)
    scene.clock.advance(1)
    await scene.provider.signIn(signal)
    expect(scene.server.count(TOKEN)).toBe(2)
  })

  it.each([
    ['two hours behind', '2026-11-22T12:00:00Z', 1],
    ['two hours ahead', '2026-11-22T08:00:00Z', 1],
    ['half a minute off', '2026-11-22T10:00:30Z', 0],
  ])('F16 works with a clock %s, and the run says so', async (_name, here, warnings) => {
    await using scene = await setScene({ timeOfDay: () => Date.parse(here) })
    const date = 'Sun, 22 Nov 2026 10:00:00 GMT'
    scene.server.on(TOKEN, json({ access_token: 'token-A-000000', expires_in: 3600 }, 200, { date }))
    await scene.provider.startExport(signal)
    expect(scene.log.warnings.length).toBe(warnings)
    expect(scene.server.count(TOKEN)).toBe(1)
    scene.clock.advance(3_600_000)
    await scene.provider.signIn(signal)
    expect(scene.log.warnings.length).toBe(warnings)
    expect(scene.server.count(TOKEN)).toBe(2)
  })

  it('asks only for the right to read when nothing will be imported', async () => {
    await using scene = await setScene({ imports: false })
    await scene.provider.signIn(signal)
    expect(new URLSearchParams(scene.server.requests[0]?.body.toString()).get('scope')).toBe(
      'bot:export:read',
    )
  })

  it('F10 is renewed once when a request is answered 401', async () => {
    await using scene = await setScene()
    scene.server.on(TOKEN, token('token-A-000000'), token('token-B-000000'))
    scene.server.on(EXPORTS, reply(401), json({ id: 'job-7' }, 201))
    expect(await scene.provider.startExport(signal)).toEqual({ id: 'job-7' })
    expect(scene.server.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer token-A-000000',
      undefined,
      'Bearer token-B-000000',
    ])
  })

  it('F11 ends with AUTH_REJECTED and the scope when the new one is refused too', async () => {
    await using scene = await setScene()
    scene.server.on(STATUS, reply(401))
    await expect(scene.provider.exportStatus({ id: 'job-7' }, signal)).rejects.toMatchObject({
      code: 'AUTH_REJECTED',
      message: expect.stringContaining('bot:export:read'),
    })
    expect(scene.server.count(STATUS)).toBe(2)
  })
})

describe('a refused sign-in', () => {
  it.each([
    [401, { error: 'invalid_client' }, 'AUTH', /client-id and client-secret/],
    [401, {}, 'AUTH', /client-id and client-secret/],
    [400, { error: 'invalid_client' }, 'AUTH', /400 invalid_client/],
    [400, { error: 'invalid_scope' }, 'SCOPE', /bot:export:read bot:import:write/],
    [403, {}, 'SCOPE', /bot:export:read bot:import:write/],
    [400, { error: '::add-mask::canary' }, 'BAD_RESPONSE', /answered 400 \(/],
    [404, {}, 'BAD_RESPONSE', /check base-url$/],
    [302, {}, 'BAD_RESPONSE', /base-url/],
  ] as const)('F10 F12 F13 with %i %j ends at once with %s', async (status, body, code, sentence) => {
    await using scene = await setScene()
    scene.server.on(TOKEN, json(body, status))
    const failure = await scene.provider.signIn(signal).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code, message: expect.stringMatching(sentence) })
    expect(String(failure)).not.toMatch(/canary|p&ss|p%26/)
    expect(scene.server.requests.length).toBe(1)
  })

  it.each([
    ['HTML', reply(200, '<html>sign in</html>')],
    ['nothing', reply(200)],
    ['a list', json([1])],
    ['cut JSON', reply(200, '{"access_token":"x')],
    ['a key twice', reply(200, '{"access_token":"token-A","expires_in":1,"access_token":"token-B"}')],
    ['a token of another type', json({ access_token: 17 })],
    ['a token that fits no header', json({ access_token: 'a\r\nb' })],
    ['2 MB', reply(200, `{"access_token":"${'x'.repeat(2_000_000)}"}`)],
  ])('F14 that answers %s is tried twice more and ends with BAD_RESPONSE', async (_name, step) => {
    await using scene = await setScene()
    scene.server.on(TOKEN, step)
    await expect(scene.provider.signIn(signal)).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringMatching(/answered 200 with .*access_token and expires_in/),
    })
    expect(scene.server.requests.length).toBe(3)
  })

  it('F14 that begins with a byte order mark is JSON all the same', async () => {
    await using scene = await setScene()
    scene.server.on(TOKEN, reply(200, '\uFEFF{"access_token":"token-A-000000"}'))
    await scene.provider.signIn(signal)
    expect(scene.server.requests.length).toBe(1)
  })

  it('F14 that answers sensibly the third time is fine', async () => {
    await using scene = await setScene()
    scene.server.on(TOKEN, reply(200), reply(200, '[]'), token('token-A-000000'))
    await scene.provider.signIn(signal)
    expect(scene.server.requests.length).toBe(3)
  })
})
