import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { createHash } from 'node:crypto'
import { startGitHubApi, type GitHubApi } from '../../sandbox/github-api.ts'
import type { GitHubWorld } from '../../sandbox/github/world.ts'
import { unzip } from '../../sandbox/zip.ts'

const WORLD: Partial<GitHubWorld> = {
  visibility: 'internal',
  runs: [
    { id: 3001, createdAt: '2026-11-22T09:30:00Z', status: 'in_progress', conclusion: null },
    { id: 2999, createdAt: '2026-11-20T09:30:00Z' },
    { id: 2998, createdAt: '2026-11-21T09:30:00Z', headRepositoryId: 77, event: 'pull_request' },
    { id: 2997, createdAt: '2026-11-19T09:30:00Z', conclusion: 'failure' },
    { id: 2996, path: '.github/workflows/other.yml@refs/heads/main' },
  ],
  artifacts: [
    { id: 51, runId: 2999, name: 'utterances-report', content: { 'entity-report.json': '{"schema":1}' } },
    { id: 52, runId: 2999, name: 'old-report', content: { 'a.json': '{}' }, expired: true },
    { id: 53, runId: 2998, name: 'utterances-report', content: Buffer.from('no zip') },
  ],
  contents: {
    main: { 'bot/patterns.yml': 'version: 1\n', 'bot/ünicode.csv': 'utterance\nhé\n' },
    abc123: { 'bot/patterns.yml': 'version: 1 # older\n' },
  },
  comments: Array.from({ length: 45 }, (_, index) => ({
    id: index + 1,
    issue: index === 44 ? 8 : 7,
    author: 'octocat',
    body: `comment ${index + 1}`,
  })),
}
const REPO = { owner: 'octo-org', repo: 'support-bot' }

let github: GitHubApi
beforeAll(async () => {
  github = await startGitHubApi(WORLD)
})
beforeEach(() => github.forget())
afterAll(async () => github[Symbol.asyncDispose]())

const octokit = (token = github.token) => getOctokit(token, { baseUrl: github.origin, log: SILENT })
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/** The status and message with which GitHub refuses. */
async function refusal(request: Promise<unknown>): Promise<readonly [unknown, string]> {
  try {
    await request
  } catch (error) {
    return [Reflect.get(Object(error), 'status'), String(error)]
  }
  throw new Error('It was not refused')
}

describe('what the API says', () => {
  it('of who the token is', async () => {
    const query = 'query { viewer { login } }'
    expect(await octokit().graphql(query)).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect(await refusal(octokit('ghs_other').graphql(query))).toEqual([
      401,
      expect.stringContaining('Bad cred'),
    ])
  })

  it('of the repository and a run', async () => {
    const { data: repository } = await octokit().rest.repos.get(REPO)
    expect(repository).toMatchObject({
      id: 1001,
      visibility: 'internal',
      private: true,
      default_branch: 'main',
    })
    const { data: run } = await octokit().rest.actions.getWorkflowRun({ ...REPO, run_id: 3001 })
    expect(run).toMatchObject({
      created_at: '2026-11-22T09:30:00Z',
      path: '.github/workflows/enrich.yml',
      event: 'push',
      head_branch: 'main',
      head_repository: { id: 1001 },
      run_attempt: 1,
    })
    expect(github.requests.map(({ route, status }) => [route, status])).toEqual([
      ['get-repository', 200],
      ['get-run', 200],
    ])
  })

  it.each([
    [{}, [3001, 2998, 2999, 2997]],
    [{ status: 'success' }, [2998, 2999]],
    [{ status: 'completed', event: 'push' }, [2999, 2997]],
    [{ branch: 'feature' }, []],
  ] as const)('of the runs of a workflow, newest first, filtered by %j', async (filter, ids) => {
    const { data } = await octokit().rest.actions.listWorkflowRuns({
      ...REPO,
      workflow_id: 'enrich.yml',
      ...filter,
    })
    expect(data.workflow_runs.map(({ id }) => id)).toEqual(ids)
    expect(data.total_count).toBe(ids.length)
  })

  it('of the artifacts of a run, whose archive needs no token at its signed address', async () => {
    const { data } = await octokit().rest.actions.listWorkflowRunArtifacts({ ...REPO, run_id: 2999 })
    expect(data.artifacts.map(({ name, expired }) => [name, expired])).toEqual([
      ['utterances-report', false],
      ['old-report', true],
    ])
    const archive = await fetch(data.artifacts[0]?.archive_download_url ?? '', {
      headers: { authorization: `Bearer ${github.token}` },
      redirect: 'manual',
    })
    expect(archive.status).toBe(302)
    const signed = archive.headers.get('location') ?? ''
    const bytes = Buffer.from(await (await fetch(signed)).arrayBuffer())
    expect(unzip(bytes).get('entity-report.json')?.toString()).toBe('{"schema":1}')
    expect(data.artifacts[0]?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    expect((await fetch(signed, { headers: { authorization: 'Bearer x' } })).status).toBe(403)
    expect((await fetch(signed.replace('sig=signed', 'sig=other'))).status).toBe(403)
  })

  it('of an artifact that is expired or gone', async () => {
    const download = (id: number) =>
      octokit().rest.actions.downloadArtifact({ ...REPO, artifact_id: id, archive_format: 'zip' })
    expect((await refusal(download(52)))[0]).toBe(410)
    expect((await refusal(download(99)))[0]).toBe(404)
  })

  it('of a file at a ref, by its id, and raw', async () => {
    const content = async (ref: string, path = 'bot/patterns.yml') =>
      (await octokit().rest.repos.getContent({ ...REPO, path, ref })).data
    const older = await content('abc123')
    expect(older).toMatchObject({ type: 'file', encoding: 'base64', size: 19 })
    const sha = String(Reflect.get(older, 'sha'))
    // git's own id of the file.
    expect(sha).toBe(createHash('sha1').update('blob 19\0version: 1 # older\n').digest('hex'))
    const { data: blob } = await octokit().rest.git.getBlob({ ...REPO, file_sha: sha })
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('version: 1 # older\n')
    const raw = await octokit().rest.repos.getContent({
      ...REPO,
      path: 'bot/ünicode.csv',
      ref: 'main',
      mediaType: { format: 'raw' },
    })
    expect(raw.data).toBe('utterance\nhé\n')
    expect((await refusal(content('feature')))[0]).toBe(404)
  })
})

describe('comments', () => {
  it('come in pages that lead to one another', async () => {
    const all = await octokit().paginate(octokit().rest.issues.listComments, {
      ...REPO,
      issue_number: 7,
      per_page: 20,
    })
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1))
    expect(github.requestsTo('list-comments').map(({ query }) => query.get('page'))).toEqual([null, '2', '3'])
  })

  it('are created by the owner of the token, changed and deleted', async () => {
    const { data: created } = await octokit().rest.issues.createComment({
      ...REPO,
      issue_number: 7,
      body: 'new',
    })
    expect(created.user?.login).toBe('github-actions[bot]')
    await octokit().rest.issues.updateComment({ ...REPO, comment_id: created.id, body: 'newer' })
    expect(github.comments.at(-1)).toEqual({
      id: created.id,
      issue: 7,
      author: 'github-actions[bot]',
      body: 'newer',
    })
    await octokit().rest.issues.deleteComment({ ...REPO, comment_id: created.id })
    expect(github.comments).toHaveLength(45)
  })

  it('keep every character, wherever the connection cuts what is sent', async () => {
    const body = '█'.repeat(65_536)
    const { data: created } = await octokit().rest.issues.createComment({ ...REPO, issue_number: 7, body })
    await octokit().rest.issues.deleteComment({ ...REPO, comment_id: created.id })
    expect(created.body === body).toBe(true)
  })

  it.each([
    ['', 422],
    ['x'.repeat(65_537), 422],
  ])('are refused when empty or too long', async (body, status) => {
    expect((await refusal(octokit().rest.issues.createComment({ ...REPO, issue_number: 7, body })))[0]).toBe(
      status,
    )
    expect(github.comments).toHaveLength(45)
  })
})

describe('what the token may do', () => {
  const requests: readonly (readonly [string, GitHubWorld['permissions'], () => Promise<unknown>])[] = [
    ['a run', { contents: 'read' }, () => octokit().rest.actions.getWorkflowRun({ ...REPO, run_id: 3001 })],
    ['artifacts', {}, () => octokit().rest.actions.listWorkflowRunArtifacts({ ...REPO, run_id: 2999 })],
    [
      'a file',
      { actions: 'read' },
      () => octokit().rest.repos.getContent({ ...REPO, path: 'bot/patterns.yml' }),
    ],
    ['comments', {}, () => octokit().rest.issues.listComments({ ...REPO, issue_number: 7 })],
    [
      'a new comment',
      { 'pull-requests': 'read' },
      () => octokit().rest.issues.createComment({ ...REPO, issue_number: 7, body: 'x' }),
    ],
  ]
  it.each(requests)('ends where a permission lacks: %s', async (_, permissions, request) => {
    github.change({ permissions })
    const [status, message] = await refusal(request())
    github.change({ permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' } })
    expect([status, message]).toEqual([
      403,
      expect.stringContaining('Resource not accessible by integration'),
    ])
    await expect(request()).resolves.toBeDefined()
    github.change({ comments: WORLD.comments ?? [] })
  })

  it('is nothing with another token, in another repository or at another path', async () => {
    expect(await refusal(octokit('ghs_other').rest.repos.get(REPO))).toEqual([
      401,
      expect.stringContaining('Bad cred'),
    ])
    expect((await refusal(octokit().rest.repos.get({ ...REPO, repo: 'other' })))[0]).toBe(404)
    expect((await refusal(octokit().request('GET /user')))[0]).toBe(404)
    expect(github.requests.at(-1)).toMatchObject({ route: undefined, path: '/user', status: 404 })
  })
})

it('fails as scripted', async () => {
  github.script('get-repository', { kind: 'reply', status: 502 }, { kind: 'reset', at: 'headers' })
  expect((await refusal(octokit().rest.repos.get(REPO)))[0]).toBe(502)
  expect((await refusal(octokit().rest.repos.get(REPO)))[0]).toBe(500)
  await expect(octokit().rest.repos.get(REPO)).resolves.toBeDefined()
})
