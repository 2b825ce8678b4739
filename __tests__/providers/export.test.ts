import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { awaitExport, freshLinkOf } from '../../src/providers/await-export.ts'
import type { ExportStatus } from '../../src/providers/provider.ts'
import { createFakeClock } from '../http/fake-clock.ts'
import { json, reply, reset, stall, trickle, type Step } from '../http/fault-server.ts'
import { createRecordingLog } from '../http/recording-log.ts'
import { EXPORTS, setScene, STATUS, type Scene } from './scene.ts'

const signal = new AbortController().signal
const job = { id: 'job-7' }

function wait(scene: Scene, over: { readonly exportTimeoutMs?: number } = {}) {
  const { provider, clock, log } = scene
  const options = { pollIntervalMs: 5_000, exportTimeoutMs: 600_000, requestedAt: clock.now(), ...over }
  return awaitExport(provider, job, options, { clock, log }, signal)
}

const status = (more: object): Step => json({ id: 'job-7', ...more })

describe('the export request', () => {
  it.each([
    ['F4 500', reply(500)],
    ['F4 503 with Retry-After', reply(503, '', { 'retry-after': '1' })],
    ['F8 a reset', reset()],
  ])('is sent once more, with a warning, after %s', async (_name, step) => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, step, json({ id: 'job-7' }, 201))
    expect(await scene.provider.startExport(signal)).toEqual(job)
    expect(scene.log.warnings).toEqual([expect.stringContaining('second export')])
  })

  it('F9 is sent once more, with a warning, when no headers come', async () => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, stall(scene.clock, 'HTTP/1.1 201'), json({ id: 'job-7' }, 201))
    expect(await scene.provider.startExport(signal)).toEqual(job)
    expect(scene.log.warnings.length).toBe(1)
  })

  it.each([
    ['always 500', [reply(500)], 2],
    ['500, 401, then 500 again', [reply(500), reply(401), reply(500)], 3],
  ])('is never sent a third time after an unclear end: %s', async (_name, steps, posts) => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, ...steps)
    await expect(scene.provider.startExport(signal)).rejects.toMatchObject({ code: 'SERVER' })
    expect(scene.server.count(EXPORTS)).toBe(posts)
  })

  it('F1 is repeated without a warning after 429', async () => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, reply(429, '', { 'retry-after': '2' }), reply(429), json({ id: 'job-7' }, 201))
    await scene.provider.startExport(signal)
    expect(scene.clock.pauses[0]).toBe(2_000)
    expect(scene.log.warnings).toEqual([])
  })

  it('F3 ends at once when it is to wait longer than five minutes', async () => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, reply(429, '', { 'retry-after': '301' }))
    await expect(scene.provider.startExport(signal)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringContaining('wait of 301 s'),
    })
  })

  it.each([
    ['HTML', reply(201, '<html>')],
    ['no id', json({ status: 'queued' }, 201)],
    ['an id with a slash', json({ id: 'a/../b' }, 201)],
    ['dots for an id', json({ id: '..' }, 201)],
    ['an empty id', json({ id: '' }, 201)],
    ['half an id', json({ id: 1.5 }, 201)],
  ])('F14 T21 ends with BAD_RESPONSE and says that the job is lost after %s', async (_name, step) => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, step)
    await expect(scene.provider.startExport(signal)).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringContaining('now unknown'),
    })
    expect(scene.server.count(EXPORTS)).toBe(1)
  })

  it('takes a number for an id', async () => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, json({ id: 4711 }, 201))
    scene.server.on('GET /api/v2/bots/bot-1/exports/4711', json({ id: 4711, status: 'running' }))
    const started = await scene.provider.startExport(signal)
    expect(await scene.provider.exportStatus(started, signal)).toEqual({ state: 'pending', word: 'running' })
  })

  it.each([
    [409, 'EXPORT_FAILED', /answered 409 .*another export of this bot/],
    [404, 'BAD_RESPONSE', /answered 404 .*check base-url and bot-id$/],
  ])('ends at once on status %i, and says what to look at', async (code, error, message) => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, reply(code))
    await expect(scene.provider.startExport(signal)).rejects.toMatchObject({
      code: error,
      message: expect.stringMatching(message),
    })
    expect(scene.server.count(EXPORTS)).toBe(1)
  })

  it('F12 names the scope that a 403 lacks', async () => {
    await using scene = await setScene()
    scene.server.on(EXPORTS, reply(403))
    await expect(scene.provider.startExport(signal)).rejects.toMatchObject({
      code: 'SCOPE',
      message: expect.stringMatching(
        /^POST 127\.0\.0\.1:\d+\/api\/v2\/bots\/bot-1\/exports answered 403 .*bot:export:read/,
      ),
    })
  })
})

describe('polling', () => {
  it('F17 ends with the reason of a failed export, made safe', async () => {
    await using scene = await setScene()
    scene.server.on(
      STATUS,
      status({ status: 'failed', reason: `disk\r\n::error::full \u202e${'x'.repeat(500)}` }),
    )
    const failure = await wait(scene).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'EXPORT_FAILED', message: expect.stringContaining('job-7: disk') })
    expect(String(failure)).not.toMatch(/::|[\r\n\u202e]|x{201}/)
  })

  it.each([
    ['step 2 of 30', '"step 2 of 30"'],
    ['cancelled: my name is Jane', '"a text of 26 characters"'],
    ['call 212 555 0147', '"a text of 17 characters"'],
    ['jane@example.org', '"a text of 16 characters"'],
  ])('T6 tells of a status no more than a few words: %s', async (word, told) => {
    await using scene = await setScene()
    const completed = status({ status: 'completed', downloadUrl: scene.link.href })
    scene.server.on(STATUS, status({ status: word }), completed)
    await wait(scene)
    expect(scene.log.warnings).toEqual([expect.stringContaining(`the unknown status ${told},`)])
  })

  it.each([
    ["can't write https://s3.example/k?X-Sig=s3cret&b=1 today", "can't write … today"],
    ['record 5 "my name is Jane" has 12 fields', 'record 5 … has 12 fields'],
    ["row 5: 'call (212) 555-0147', “so” «be», jane@example.org", 'row 5: …, … …, …'],
    ['no room for 590900 rows, call 212 555 0147 or "me', 'no room for 590900 rows, call … or …'],
  ])('T1 T6 tells of a reason neither links nor what may have been said: %s', async (reason, told) => {
    await using scene = await setScene()
    scene.server.on(STATUS, status({ status: 'failed', reason }))
    await expect(wait(scene)).rejects.toMatchObject({ message: expect.stringContaining(`job-7: ${told};`) })
  })

  it('says how often it asked, once too', async () => {
    await using scene = await setScene()
    scene.server.on(STATUS, status({ status: 'completed', downloadUrl: scene.link.href }))
    await wait(scene)
    expect(scene.log.lines).toContain('Export job-7 is completed after 1 poll')
  })

  it('F18 takes unknown words for not yet, and warns once', async () => {
    await using scene = await setScene()
    scene.server.on(
      STATUS,
      status({ status: 'PENDING' }),
      status({ status: 'baking' }),
      status({ status: 'Baking' }),
      status({ status: 'step 2 of 30' }),
      status({ status: 'completed', downloadUrl: scene.link.href }),
    )
    expect(await wait(scene)).toEqual({ download: scene.link, polls: 5 })
    expect(scene.log.warnings).toEqual([expect.stringContaining('"baking"')])
  })

  it.each(['Completed', 'FAILED'])(
    'F18 takes %s, which is documented in small letters, for not yet',
    async (word) => {
      await using scene = await setScene()
      const done = { downloadUrl: scene.link.href }
      scene.server.on(STATUS, status({ status: word, ...done }), status({ status: 'completed', ...done }))
      expect(await wait(scene)).toEqual({ download: scene.link, polls: 2 })
      expect(scene.log.warnings).toEqual([expect.stringContaining(`"${word}"`)])
    },
  )

  it('F19 ends with EXPORT_TIMEOUT, the last status, the polls and the input to raise', async () => {
    await using scene = await setScene()
    scene.server.on(STATUS, status({ status: 'running' }))
    await expect(wait(scene, { exportTimeoutMs: 120_000 })).rejects.toMatchObject({
      code: 'EXPORT_TIMEOUT',
      message: expect.stringMatching(
        /job-7 was not completed in 120 s \(\d+ polls, last status running\); .*export-timeout/,
      ),
    })
    expect(scene.clock.pauses.length).toBe(scene.server.count(STATUS))
  })

  it('F19 ends in time although the last status request hangs', async () => {
    await using scene = await setScene()
    scene.server.on(STATUS, status({ status: 'running' }), stall(scene.clock))
    await expect(wait(scene, { exportTimeoutMs: 20_000 })).rejects.toMatchObject({ code: 'EXPORT_TIMEOUT' })
  })

  it.each([
    ['no downloadUrl', {}],
    ['an empty one', { downloadUrl: '' }],
    ['a number', { downloadUrl: 5 }],
    ['no URL', { downloadUrl: 'files/export.csv' }],
    ['plain http', { downloadUrl: 'http://files.example/x' }],
    ['a user name', { downloadUrl: 'https://a:b@files.example/x' }],
    ['another port', { downloadUrl: 'https://files.example:8443/x' }],
    ['a script', { downloadUrl: 'javascript:alert(1)' }],
  ])('F20 asks three more times after a completed job with %s', async (_name, more) => {
    await using scene = await setScene()
    scene.server.on(STATUS, status({ status: 'completed', ...more }))
    await expect(wait(scene)).rejects.toMatchObject({ code: 'NO_DOWNLOAD_URL' })
    expect(scene.server.count(STATUS)).toBe(4)
  })

  it('F20 says where a link leads that is not followed', async () => {
    await using scene = await setScene()
    const downloadUrl = 'https://files.example:8443/x'
    scene.server.on(STATUS, status({ status: 'completed', downloadUrl }))
    await expect(wait(scene)).rejects.toThrow(
      'is completed with a downloadUrl that leads to another port than 443 (4 polls)',
    )
  })

  it('F20 goes on when the link comes a little later', async () => {
    await using scene = await setScene()
    const late = status({ status: 'completed' })
    scene.server.on(STATUS, late, late, late, status({ status: 'completed', downloadUrl: scene.link.href }))
    expect(await wait(scene)).toEqual({ download: scene.link, polls: 4 })
  })

  it('T1 masks the link, its query and its values as soon as it is known', async () => {
    await using scene = await setScene()
    await wait(scene)
    const { masked } = scene.log
    expect(masked).toEqual(
      expect.arrayContaining([
        scene.link.href,
        scene.link.search.slice(1),
        's3cr%2Fet-s3cret',
        's3cr/et-s3cret',
      ]),
    )
    expect(masked).not.toContain('900')
  })

  it('T1 masks the link as the platform wrote it, too', async () => {
    await using scene = await setScene()
    const written = scene.link.href.replace('http:', 'HTTP:')
    scene.server.on(STATUS, status({ status: 'completed', downloadUrl: written }))
    await wait(scene)
    expect(scene.log.masked).toEqual(expect.arrayContaining([written, scene.link.href]))
  })

  it.each([
    ['HTML', reply(200, '<html>')],
    ['nothing', reply(200)],
    ['a list', json([])],
    ['no status', json({ id: 'job-7' })],
    ['a number for a status', json({ id: 'job-7', status: 3 })],
    ['another job', json({ id: 'job-8', status: 'completed', downloadUrl: 'https://files.example/' })],
    ['a key twice', reply(200, '{"status":"failed","status":"running"}')],
    ['an own __proto__', reply(200, '{"__proto__":{"status":"completed"}}')],
  ])('F14 takes %s for a passing fault, ten in a row for an error', async (_name, step) => {
    await using scene = await setScene()
    const nine = Array.from({ length: 9 }, () => step)
    scene.server.on(
      STATUS,
      ...nine,
      status({ status: 'running' }),
      ...nine,
      status({ status: 'completed', downloadUrl: scene.link.href }),
    )
    expect((await wait(scene)).polls).toBe(20)
    scene.server.on(STATUS, step)
    await expect(wait(scene)).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringMatching(/; so it was in the 9 polls before$/u),
    })
    expect(scene.server.count(STATUS)).toBe(30)
  })

  it('F4 F8 F9 survives servers in trouble', async () => {
    await using scene = await setScene()
    scene.server.on(
      STATUS,
      reply(502),
      reset(),
      stall(scene.clock),
      reply(429),
      status({ status: 'completed', downloadUrl: scene.link.href }),
    )
    expect(await wait(scene)).toEqual({ download: scene.link, polls: 1 })
  })

  it('F9 takes headers that drip for none', async () => {
    await using scene = await setScene()
    const drip = trickle(scene.clock, 'HTTP/1.1 200 OK\r\nx-drip: ', 'a', 1_000)
    scene.server.on(STATUS, drip, status({ status: 'completed', downloadUrl: scene.link.href }))
    expect(await wait(scene)).toEqual({ download: scene.link, polls: 1 })
    expect(scene.server.count(STATUS)).toBe(2)
  })

  it.each([
    ['F5 always 503', reply(503), 'SERVER', 6],
    ['F13 a redirect', reply(302, '', { location: 'https://login.example/?next=canary' }), 'BAD_RESPONSE', 1],
    ['an unknown job', reply(404), 'EXPORT_FAILED', 1],
    ['a job that is gone', reply(410), 'EXPORT_FAILED', 1],
  ])('ends after %s', async (_name, step, code, requests) => {
    await using scene = await setScene()
    scene.server.on(STATUS, step)
    const failure = await wait(scene).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code, message: expect.stringContaining(`attempt ${requests} of 6`) })
    expect(String(failure)).not.toMatch(/canary|bot-id/)
    expect(scene.server.count(STATUS)).toBe(requests)
  })

  it('grows each pause by half of it, a little longer by chance', async () => {
    const pausesWith = async (chance: number) => {
      const clock = createFakeClock(() => chance)
      const options = { pollIntervalMs: 8_000, exportTimeoutMs: 70_000, requestedAt: clock.now() }
      const exportStatus = async (): Promise<ExportStatus> => ({ state: 'pending', word: 'running' })
      const waiting = awaitExport(
        { exportStatus },
        job,
        options,
        { clock, log: createRecordingLog() },
        signal,
      )
      await expect(waiting).rejects.toMatchObject({ code: 'EXPORT_TIMEOUT' })
      return clock.pauses.slice(0, 3)
    }
    expect(await pausesWith(0)).toEqual([8_000, 12_000, 18_000])
    expect(await pausesWith(1)).toEqual([9_600, 14_400, 21_600])
  })

  it('grows its pauses to 30 s and never asks in less than the interval', async () => {
    const clock = createFakeClock(Math.random)
    const log = createRecordingLog()
    const polling: ExportStatus = { state: 'pending', word: 'running' }
    const options = { pollIntervalMs: 5_000, exportTimeoutMs: 3_600_000, requestedAt: clock.now() }
    await expect(
      awaitExport({ exportStatus: async () => polling }, job, options, { clock, log }, signal),
    ).rejects.toMatchObject({ code: 'EXPORT_TIMEOUT' })
    expect(Math.min(...clock.pauses)).toBeGreaterThanOrEqual(5_000)
    expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(30_000)
    expect(clock.pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(3_660_000)
    expect(log.lines.length).toBeLessThanOrEqual(clock.pauses.length)
  })
})

describe('a fresh link', () => {
  it('F21 is the one the job has now', async () => {
    await using scene = await setScene()
    expect(await freshLinkOf(scene.provider, job)(signal)).toEqual(scene.link)
  })

  it('F14 F21 is asked for again when a reply makes no sense or holds none', async () => {
    await using scene = await setScene()
    scene.server.on(
      STATUS,
      reply(200, '<html>'),
      status({ status: 'completed' }),
      status({ status: 'completed', downloadUrl: scene.link.href }),
    )
    expect(await freshLinkOf(scene.provider, job)(signal)).toEqual(scene.link)
    scene.server.on(STATUS, reply(200, '<html>'))
    await expect(freshLinkOf(scene.provider, job)(signal)).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    expect(scene.server.count(STATUS)).toBe(6)
  })

  it.each([
    [{ state: 'failed', reason: 'gone' }, 'EXPORT_FAILED'],
    [{ state: 'linkless', problem: 'without a downloadUrl' }, 'NO_DOWNLOAD_URL'],
    [{ state: 'pending', word: 'running' }, 'NO_DOWNLOAD_URL'],
  ] as const)('is an error when the job is %j', async (status, code) => {
    await expect(freshLinkOf({ exportStatus: async () => status }, job)(signal)).rejects.toMatchObject({
      code,
    })
  })
})

describe('whatever JSON the platform gives', () => {
  it('T14 T21 is a status or an error with a code, and changes no prototype', async () => {
    await using scene = await setScene()
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record(
          {
            id: fc.constantFrom('job-7', 7, null),
            status: fc.oneof(fc.string(), fc.constantFrom('completed', 'FAILED')),
            downloadUrl: fc.oneof(fc.webUrl(), fc.anything()),
            reason: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value) ?? ''),
    )
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        scene.server.on(STATUS, reply(200, body))
        const status = await scene.provider.exportStatus(job, signal)
        expect(['pending', 'completed', 'linkless', 'failed', 'unreadable']).toContain(status.state)
        expect(Object.prototype).not.toHaveProperty('status')
      }),
      { numRuns: 300 },
    )
  })
})
