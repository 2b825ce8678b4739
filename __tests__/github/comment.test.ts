import { afterEach, describe, expect, it } from '@jest/globals'

import { postComment, type CommentRequest } from '../../src/github/comment.ts'
import { markerOf, workflowFileOf } from '../../src/github/own-comments.ts'
import type { Operation } from './contract.ts'
import {
  startFakeGitHub,
  type FakeComment,
  type FakeGitHub,
  type FakeReply,
  type FakeWorld,
} from './fake-github.ts'

const { signal } = new AbortController()
const BOT = 'github-actions[bot]'
const IDENTITY = { workflow: '.github/workflows/enrich.yml', subject: 'support-de', artifactName: '' }
const MARKER = markerOf(IDENTITY)
const REQUEST: CommentRequest = {
  pullRequest: 7,
  fork: false,
  identity: IDENTITY,
  mode: 'on-change',
  changed: true,
  markdown: '### Entity report: 3 dates lost\n',
}

let fake: FakeGitHub | undefined

async function github(changes: Partial<FakeWorld> = {}): Promise<FakeGitHub> {
  fake = await startFakeGitHub(changes)
  return fake
}

afterEach(async () => {
  await fake?.[Symbol.asyncDispose]()
  fake = undefined
})

function comment(id: number, body: string, author = BOT): FakeComment {
  return { id, author, body }
}

const writes = (of: FakeGitHub) => of.requests.filter((request) => !/^(?:GET|POST \/graphql)/u.test(request))

describe('the comment on a pull request', () => {
  it('is created, with a hidden marker before the diff', async () => {
    const of = await github()
    const outcome = await postComment(of.github, REQUEST, signal)
    expect(outcome).toMatchObject({ posted: true, how: 'created', url: expect.stringContaining('/pull/7#') })
    expect(of.world.comments).toEqual([
      { id: 9_000, author: BOT, body: `${MARKER}\n### Entity report: 3 dates lost\n` },
    ])
  })

  it('is updated in place by a later run', async () => {
    const of = await github()
    await postComment(of.github, REQUEST, signal)
    const later = await postComment(of.github, { ...REQUEST, markdown: 'none lost' }, signal)
    expect(later).toMatchObject({ posted: true, how: 'updated' })
    expect(of.world.comments).toEqual([{ id: 9_000, author: BOT, body: `${MARKER}\nnone lost` }])
  })

  it('is left alone when it says the same, whatever GitHub made of its line ends', async () => {
    const of = await github({
      comments: [comment(1, `${MARKER}\r\n### Entity report: 3 dates lost`)],
    })
    const outcome = await postComment(of.github, REQUEST, signal)
    expect(outcome).toMatchObject({ posted: true, how: 'unchanged' })
    expect(writes(of)).toEqual([])
  })

  it.each<[CommentRequest['mode'], boolean | undefined, boolean, readonly string[]]>([
    ['always', true, false, ['POST']],
    ['always', false, false, ['POST']],
    ['always', undefined, false, ['POST']],
    ['on-change', true, false, ['POST']],
    ['on-change', false, false, []],
    ['on-change', undefined, false, []],
    ['never', true, false, []],
    ['always', false, true, ['PATCH']],
    ['on-change', true, true, ['PATCH']],
    ['on-change', false, true, ['PATCH']],
    ['on-change', undefined, true, ['PATCH']],
    ['never', true, true, []],
  ])('with "%s", changed %s and a comment there %s, writes %j', async (mode, changed, there, expected) => {
    const of = await github({ comments: there ? [comment(1, `${MARKER}\nolder`)] : [] })
    const outcome = await postComment(of.github, { ...REQUEST, mode, changed }, signal)
    expect(writes(of).map((request) => request.split(' ')[0])).toEqual(expected)
    expect(outcome.posted).toBe(expected.length > 0)
  })

  it('asks GitHub nothing when there is to be none', async () => {
    const of = await github()
    await postComment(of.github, { ...REQUEST, mode: 'never' }, signal)
    expect(of.requests).toEqual([])
  })

  it('of another author is left alone, though it has our marker', async () => {
    const copy = comment(1, `${MARKER}\ncopied`, 'octocat')
    const of = await github({ comments: [copy] })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
    expect(of.world.comments[0]).toEqual(copy)
    expect(of.world.comments).toHaveLength(2)
  })

  it.each(['support-app[bot]', 'octocat'])('is found again when the token is %s', async (login) => {
    const of = await github({
      login,
      comments: [comment(1, `${MARKER}\na`, BOT), comment(2, `${MARKER}\nb`, login)],
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'updated' })
    expect(of.world.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'a',
      '### Entity report: 3 dates lost',
    ])
  })

  it('is found as the workflow’s own when GitHub does not say who the token is', async () => {
    const of = await github({
      comments: [comment(1, `${MARKER}\na`)],
      refuses: onlyFor('/graphql', { status: 403, message: 'no' }),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'updated' })
  })

  it('is found on the last of many pages', async () => {
    const others = Array.from({ length: 250 }, (_, at) => comment(at + 1, 'nice', 'octocat'))
    const of = await github({ comments: [...others, comment(400, `${MARKER}\nolder`)] })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'updated' })
    expect(of.requests.filter((request) => request.startsWith('GET'))).toHaveLength(3)
  })

  it('is one: of several the oldest stays', async () => {
    const of = await github({
      comments: [30, 10, 20].map((id) => comment(id, `${MARKER}\nolder`)),
    })
    await postComment(of.github, REQUEST, signal)
    expect(of.world.comments.map(({ id }) => id)).toEqual([10])
  })

  it('is kept when an extra one cannot be deleted', async () => {
    const of = await github({
      comments: [10, 20].map((id) => comment(id, `${MARKER}\nolder`)),
      refuses: ({ method }) => (method === 'DELETE' ? { status: 404, message: 'gone' } : undefined),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'updated' })
  })

  it('that was deleted after it was listed is created anew', async () => {
    const of = await github({
      comments: [comment(10, `${MARKER}\nolder`)],
      refuses: ({ method }) => (method === 'PATCH' ? { status: 404, message: 'Not Found' } : undefined),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
  })

  it('quoted by somebody, in the middle of a text, is no marker', async () => {
    const of = await github({ comments: [comment(1, `> ${MARKER}\nwhat is this?`)] })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
  })
})

describe('the marker', () => {
  it.each([
    ['workflow', { workflow: '.github/workflows/other.yml' }],
    ['subject', { subject: 'support-fr' }],
    ['artifact name', { artifactName: 'mine' }],
    ['place of a text', { subject: '', artifactName: 'support-de' }],
  ])('differs by %s', (_, change) => {
    expect(markerOf({ ...IDENTITY, ...change })).not.toBe(MARKER)
  })

  it.each([
    ['octo-org/support-bot/.github/workflows/enrich.yml@refs/pull/7/merge', '.github/workflows/enrich.yml'],
    ['octo-org/support-bot/.github/workflows/enrich.yml@refs/heads/a@b', '.github/workflows/enrich.yml'],
    ['', ''],
  ])('takes the workflow file from %s', (ref, expected) => {
    expect(workflowFileOf(ref)).toBe(expected)
  })

  it('T4 ends where it should, whatever the names', () => {
    expect(markerOf({ workflow: '--> <b>', subject: '-->', artifactName: '\n' })).toMatch(
      /^<!-- utterance-ner:[0-9a-f]{32} -->$/u,
    )
  })
})

describe('a comment that cannot be posted', () => {
  it.each<[string, FakeReply, Record<string, unknown>]>([
    [
      'a token without the permission',
      { status: 403, message: 'Resource not accessible by integration' },
      { permission: 'pull-requests: write', reason: expect.stringContaining('pull-requests: write') },
    ],
    [
      'a token that does not see the pull request',
      { status: 404, message: 'Not Found' },
      { permission: 'pull-requests: write', reason: expect.stringContaining('status 404') },
    ],
    [
      'a secondary limit by its words',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      { reason: expect.stringContaining('limits requests') },
    ],
    [
      'a secondary limit by its header',
      { status: 403, message: 'Forbidden', headers: { 'retry-after': '60' } },
      { reason: expect.stringContaining('limits requests') },
    ],
    [
      'a limit that is used up',
      { status: 403, message: 'Forbidden', headers: { 'x-ratelimit-remaining': '0' } },
      { reason: expect.stringContaining('limits requests') },
    ],
    [
      'too many requests',
      { status: 429, message: 'slow' },
      { reason: expect.stringContaining('(status 429)') },
    ],
    [
      'a locked conversation',
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      { reason: expect.stringContaining('locked') },
    ],
    [
      'a wrong token',
      { status: 401, message: 'Bad credentials' },
      { reason: expect.stringContaining('401') },
    ],
    [
      'a pull request that is gone',
      { status: 410, message: 'Gone' },
      { reason: "GitHub's API answered 410" },
    ],
    ['GitHub out of order', { status: 500, message: '<b>' }, { reason: "GitHub's API answered 500" }],
  ])('fails nobody’s check: %s', async (_, refusal, expected) => {
    const of = await github({
      refuses: ({ method }: Operation) => (method === 'POST' ? refusal : undefined),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toEqual({
      posted: false,
      wanted: true,
      ...expected,
    })
  })

  it('asks for no permission that a pull request from a fork never gets', async () => {
    const of = await github({ refuses: () => ({ status: 403, message: 'Resource not accessible' }) })
    const outcome = await postComment(of.github, { ...REQUEST, fork: true }, signal)
    expect(outcome).toMatchObject({
      wanted: true,
      reason: 'the github-token of a pull request from a fork may only read (status 403)',
    })
  })

  it('is reported alike when not even the list may be read', async () => {
    const of = await github({ refuses: () => ({ status: 403, message: 'Resource not accessible' }) })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({
      posted: false,
      wanted: true,
      permission: 'pull-requests: write',
    })
  })

  it('is tried again after the pause that GitHub asks for', async () => {
    let asked = 0
    const limit = { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '1' } }
    const of = await github({
      refuses: ({ method }) => (method === 'POST' && asked++ === 0 ? limit : undefined),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
    expect(of.world.comments).toHaveLength(1)
  })

  it('F4 is looked for after an answer that leaves it open, and created when it is not there', async () => {
    let asked = 0
    const of = await github({
      refuses: ({ method }) =>
        method === 'POST' && asked++ === 0 ? { status: 502, message: 'Bad gateway' } : undefined,
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
    expect(of.world.comments).toHaveLength(1)
  })

  it('F4 is not created twice when it is there after all', async () => {
    const of = await github({
      refuses({ method }) {
        if (method !== 'POST') return undefined
        of.world.comments = [comment(9_000, `${MARKER}\n${REQUEST.markdown}`)]
        return { status: 502, message: 'Bad gateway' }
      },
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ how: 'created' })
    expect(writes(of)).toHaveLength(1)
  })

  it('F5 is tried twice when GitHub stays out of order', async () => {
    const of = await github({
      refuses: ({ method }) => (method === 'POST' ? { status: 502, message: 'Bad gateway' } : undefined),
    })
    await expect(postComment(of.github, REQUEST, signal)).resolves.toMatchObject({ posted: false })
    expect(writes(of)).toHaveLength(2)
  })

  it('says that GitHub cannot be reached', async () => {
    const of = await startFakeGitHub()
    await of[Symbol.asyncDispose]()
    await expect(postComment(of.github, REQUEST, signal)).resolves.toEqual({
      posted: false,
      wanted: true,
      reason: "GitHub's API could not be reached",
    })
  })

  it('throws only when the run is cancelled', async () => {
    const of = await github()
    const stop = AbortSignal.abort(new Error('cancelled'))
    await expect(postComment(of.github, REQUEST, stop)).rejects.toThrow('cancelled')
  })
})

function onlyFor(path: string, reply: FakeReply) {
  return (operation: Operation) => (operation.path === path ? reply : undefined)
}
