import { describe, expect, it } from '@jest/globals'
import { realClock, type Clock } from '../../src/clock.ts'
import { apiFailure } from '../../src/github/api-failure.ts'
import { openGitHub } from '../../src/github/api.ts'
import { createRepository } from '../../src/github/repository.ts'
import { json, reply, startFaultServer } from '../http/fault-server.ts'
import { readRunContext } from '../../src/github/event.ts'

const signal = new AbortController().signal

function repositoryAt({ origin }: URL, clock?: Clock) {
  const options = { baseUrl: origin, ...(clock && { clock }) }
  return createRepository(openGitHub('token', { owner: 'octo-org', repo: 'support-bot' }, options), 7)
}

describe('when a run was created', () => {
  const RUN = 'GET /repos/octo-org/support-bot/actions/runs/7'

  it.each([
    ['nothing', {}],
    ['no time', { created_at: 'yesterday' }],
    ['null', { created_at: null }],
  ])('F14 is not known where GitHub says %s', async (_name, body) => {
    await using server = await startFaultServer()
    server.on(RUN, json(body))
    await expect(repositoryAt(server.url).runCreation(signal)).resolves.toEqual({
      known: false,
      reason: "GitHub's API answered without a time",
    })
  })

  it.each([
    [403, 'give the job the permission actions: read'],
    [401, 'the github-token is refused'],
    [422, "GitHub's API answered 422"],
  ])('is not known where GitHub answers %i, and the reason is told', async (status, reason) => {
    await using server = await startFaultServer()
    server.on(RUN, json({}, status))
    await expect(repositoryAt(server.url).runCreation(signal)).resolves.toEqual({
      known: false,
      reason: expect.stringContaining(reason),
    })
  })
})

describe('a throttle by GitHub', () => {
  const RUN = 'GET /repos/octo-org/support-bot/actions/runs/7'
  const reason = 'GitHub limits requests just now (status 429)'

  it('F1 is not waited for when it is long', async () => {
    await using server = await startFaultServer()
    server.on(RUN, reply(429, '', { 'retry-after': '60' }))
    await expect(repositoryAt(server.url).runCreation(signal)).resolves.toEqual({ known: false, reason })
    expect(server.count(RUN)).toBe(1)
  })

  it('F1 is told as one when the time is up during the pause', async () => {
    await using server = await startFaultServer()
    server.on(RUN, reply(429, '', { 'retry-after': '1' }))
    const clock = { ...realClock, wait: () => Promise.reject(new Error('the time is up')) }
    await expect(repositoryAt(server.url, clock).runCreation(signal)).resolves.toEqual({
      known: false,
      reason,
    })
  })
})

describe('the visibility of a repository', () => {
  it.each([
    ['private', 'private'],
    ['internal', 'internal'],
    ['public', 'public'],
    ['Public', undefined],
    ['secret', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('T6 of the word %j is %j, so that an unknown one counts as public', async (visibility, expected) => {
    await using server = await startFaultServer()
    server.on('GET /repos/octo-org/support-bot', json({ private: true, visibility }))
    await expect(repositoryAt(server.url).visibility(signal)).resolves.toBe(expected)
    const context = readRunContext({ RUNNER_TEMP: '/tmp' }, { repository: { visibility } })
    expect(context.visibility).toBe(expected)
  })
})

describe('a refusal of GitHub', () => {
  const refusal = (headers: Readonly<Record<string, string>>) =>
    apiFailure(Object.assign(new Error('slow down'), { response: { status: 429, headers } }))

  it.each([
    ['F1 in seconds', { 'retry-after': '13' }, 13_000],
    [
      'F2 as a date',
      { 'retry-after': 'Sun, 22 Nov 2026 10:00:15 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' },
      15_000,
    ],
    ['F2 as a word', { 'retry-after': 'soon' }, undefined],
    ['F2 not at all', {}, undefined],
  ])('says when to come back: %s', (_name, headers, expected) => {
    expect(refusal(headers).retryAfterMs).toBe(expected)
  })
})
