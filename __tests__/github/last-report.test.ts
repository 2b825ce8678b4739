import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { afterEach, describe, expect, it } from '@jest/globals'

import { lastReport, type LastReportRequest } from '../../src/github/last-report.ts'
import { openGitHub } from '../../src/github/api.ts'
import type { EntityReport } from '../../src/report/report.ts'
import { reportWith } from '../report/entity-reports.ts'
import {
  REPOSITORY_ID,
  startFakeGitHub,
  type FakeArtifact,
  type FakeGitHub,
  type FakeWorld,
} from './fake-github.ts'
import { sampleOf } from './contract.ts'
import { zipOf } from './zip-archives.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()
const OWN_RUN = { id: 100, event: 'push' }
const REPORT = reportWith({ rows: 12 })

const OF_STEPS = expect.stringContaining(
  "run 9 has published more than one report that may be this step's",
) as unknown

let fake: FakeGitHub | undefined

/** This run, an earlier one, and the report that the earlier one published. */
async function github(changes: Partial<FakeWorld> = {}): Promise<FakeGitHub> {
  fake = await startFakeGitHub({
    runs: [OWN_RUN, { id: 90, created_at: '2026-11-20T08:00:00Z' }],
    artifacts: [artifact()],
    ...changes,
  })
  return fake
}

afterEach(async () => {
  await fake?.[Symbol.asyncDispose]()
  fake = undefined
})

function artifact(changes: Partial<FakeArtifact> = {}, report: Partial<EntityReport> = {}): FakeArtifact {
  return { id: 4, runId: 90, archive: archiveOf({ ...REPORT, ...report }), ...changes }
}

/** With a report, or its text. */
function archiveOf(report: object | string): Buffer {
  const content = typeof report === 'string' ? report : JSON.stringify(report)
  return zipOf([
    { name: 'entities.jsonl', content: '' },
    { name: 'entity-report.json', content },
  ])
}

async function ask(of: FakeGitHub, changes: Partial<LastReportRequest> = {}) {
  const folder = await temporaryFolder()
  const request = { runId: 100, botId: 'support-de', artifactName: '', folder, ...changes }
  const baseline = await lastReport(of.github, request, signal)
  expect(await readdir(folder)).toEqual([])
  return baseline
}

const repositoryOf = (id: number) => ({ ...sampleOf('minimal-repository'), id })

describe('the last report on the default branch', () => {
  it('is found, with the run it comes from', async () => {
    const of = await github()
    await expect(ask(of)).resolves.toEqual({
      found: true,
      report: REPORT,
      run: { number: 41, url: 'https://github.com/octo-org/support-bot/actions/runs/90' },
    })
  })

  it.each(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])(
    'may come from a %s',
    async (event) => {
      const of = await github({ runs: [OWN_RUN, { id: 90, event }] })
      await expect(ask(of)).resolves.toMatchObject({ found: true })
    },
  )

  it('is of this workflow whether or not its path says at which ref it was read', async () => {
    const path = '.github/workflows/enrich.yml@refs/heads/main'
    const of = await github({ runs: [OWN_RUN, { id: 90, path }] })
    await expect(ask(of)).resolves.toMatchObject({ found: true })
  })

  it('asks for runs that may be it, as many as there are on a page', async () => {
    const of = await github()
    await ask(of)
    expect(of.queries).toContainEqual({
      branch: 'main',
      status: 'success',
      exclude_pull_requests: 'true',
      per_page: '100',
    })
  })

  it('T11 is fetched from its link without the token', async () => {
    const of = await github()
    await ask(of)
    expect(of.sent.at(-1)).toEqual({ request: 'GET /links/4' })
    expect(of.sent.slice(0, -1).every(({ authorization }) => authorization === 'token ghs_fake')).toBe(true)
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with secrets', { event: 'pull_request_target' }],
    ['another workflow’s end', { event: 'workflow_run' }],
    ['a comment', { event: 'issue_comment' }],
    ['another branch', { head_branch: 'feature' }],
    ['no branch', { head_branch: null }],
    ['a fork whose branch is called main', { head_repository: repositoryOf(REPOSITORY_ID + 1) }],
    ['another repository', { repository: repositoryOf(REPOSITORY_ID + 1) }],
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['a failure', { conclusion: 'failure' }],
    ['a run without an end', { status: 'in_progress', conclusion: null }],
    ['a run that goes on, though an attempt has succeeded', { status: 'in_progress' }],
    ['this very run', { id: OWN_RUN.id }],
  ])('T10 is never that of %s', async (_, wrong) => {
    const of = await github({
      runs: [OWN_RUN, { id: 90, ...wrong }],
      artifacts: [artifact(), artifact({ id: 5, runId: 100 })],
    })
    const own = await ask(of)
    expect(own).toEqual({ found: false, reason: expect.stringContaining('no successful run') })
    expect(of.requests.filter((request) => request.includes('/artifacts'))).toEqual([])
  })

  it.each<[string, Partial<FakeArtifact>, string]>([
    ['of another run', { fields: { workflow_run: origin({ id: 91 }) } }, 'was not made by that run'],
    [
      'of a fork that shares its id',
      { fields: { workflow_run: origin({ head_repository_id: 7 }) } },
      'was not made by that run',
    ],
    ['of another repository', { fields: { workflow_run: origin({ repository_id: 7 }) } }, 'was not made by'],
    ['of another branch', { fields: { workflow_run: origin({ head_branch: 'x' }) } }, 'was not made by'],
    ['that says nothing of its run', { fields: { workflow_run: null } }, 'was not made by that run'],
    ['that has expired', { fields: { expired: true } }, 'has expired'],
    ['above 512 MiB', { fields: { size_in_bytes: 512 * 1024 * 1024 + 1 } }, 'is above 512 MiB'],
    ['without a digest', { fields: { digest: null } }, 'has no SHA-256 digest'],
    ['with a digest of another kind', { fields: { digest: 'sha1:00' } }, 'has no SHA-256 digest'],
    [
      'with another digest',
      { fields: { digest: `sha256:${'0'.repeat(64)}` } },
      'has another SHA-256 than GitHub says',
    ],
    ['that is no archive', { archive: Buffer.from('x') }, 'holds no sound entity-report.json'],
    [
      'without the report',
      { archive: zipOf([{ name: 'x', content: '' }]) },
      'holds no sound entity-report.json',
    ],
    [
      'of another schema',
      { archive: archiveOf({ ...REPORT, schema: 2 }) },
      'is no entity report of schema 1',
    ],
    ['without the configuration’s hash', { archive: archiveOf({ ...REPORT, configSha256: '' }) }, 'schema 1'],
    [
      'with a report that is not JSON',
      { archive: zipOf([{ name: 'entity-report.json', content: '{' }]) },
      'schema 1',
    ],
  ])('T10 is never from an artifact %s', async (_, changes, reason) => {
    const of = await github({ artifacts: [artifact(changes)] })
    await expect(ask(of)).resolves.toEqual({ found: false, reason: expect.stringContaining(reason) })
  })

  it('T12 is not unpacked above 16 MiB', async () => {
    const text = JSON.stringify(REPORT).padEnd(16 * 1024 * 1024)
    const of = await github({ artifacts: [artifact({ archive: archiveOf(text) })] })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: REPORT })
    of.world.artifacts = [artifact({ archive: archiveOf(`${text} `) })]
    await expect(ask(of)).resolves.toMatchObject({ reason: expect.stringContaining('at most 16 MiB') })
  })

  it('is downloaded up to 512 MiB', async () => {
    const of = await github({ artifacts: [artifact({ fields: { size_in_bytes: 512 * 1024 * 1024 } })] })
    await expect(ask(of)).resolves.toMatchObject({ found: true })
  })

  it.each<[string, string, Partial<LastReportRequest>, boolean]>([
    ['the default name', 'utterances-support-de-3f1c9a0b7d21-report', {}, true],
    ['a number after a taken name', 'utterances-support-de-3f1c9a0b7d21-report-2', {}, true],
    ['another bot’s name', 'utterances-support-fr-3f1c9a0b7d21-report', {}, false],
    ['the CSV’s name', 'utterances-support-de-3f1c9a0b7d21.csv', {}, false],
    ['no tag', 'utterances-support-de--report', {}, false],
    ['something after it', 'utterances-support-de-3f1c-report-done', {}, false],
    ['a name of one’s own', 'mine-report', { artifactName: 'mine' }, true],
    ['a name of one’s own, taken', 'mine-report-3', { artifactName: 'mine' }, true],
    [
      'the default name, though there is another',
      'utterances-support-de-3f1c-report',
      { artifactName: 'mine' },
      false,
    ],
    ['a name that only ends so', 'notmine-report', { artifactName: 'mine' }, false],
  ])('T10 has %s', async (_, name, request, found) => {
    const of = await github({ artifacts: [artifact({ fields: { name } })] })
    await expect(ask(of, request)).resolves.toMatchObject({ found })
  })

  it('names the artifact that it has looked for, where the run has a name for it', async () => {
    const of = await github({ artifacts: [artifact()] })
    await expect(ask(of, { artifactName: 'mine' })).resolves.toMatchObject({
      found: false,
      reason: expect.stringMatching(/ a report of this bot under the name mine-report$/u),
    })
  })

  it('T10 is of the same bot, though another’s name looks alike', async () => {
    const name = 'utterances-support-de-at-3f1c9a0b7d21-report'
    const other = artifact({ id: 9, fields: { name } }, { botId: 'support-de-at' })
    const both = await github({ artifacts: [other, artifact()] })
    await expect(ask(both)).resolves.toMatchObject({ found: true, report: { botId: 'support-de' } })
    both.world.artifacts = [other]
    await expect(ask(both)).resolves.toMatchObject({ found: false })
  })

  it('is found beside artifacts that are no reports', async () => {
    const csv = artifact({ id: 9, fields: { name: 'utterances-support-de-3f1c9a0b7d21.csv' } })
    const of = await github({ artifacts: [csv, artifact()] })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: REPORT })
  })

  it('needs no bot with source-csv', async () => {
    const name = 'utterances-3f1c9a0b7d21-report'
    const of = await github({ artifacts: [artifact({ fields: { name } }, { botId: '' })] })
    await expect(ask(of, { botId: '' })).resolves.toMatchObject({ found: true })
  })

  it('is the newest one, whatever the order of the list; a run that published none is passed over', async () => {
    const of = await github({
      runs: [
        OWN_RUN,
        { id: 93, created_at: '2026-11-01T00:00:00Z', run_number: 8 },
        { id: 90, created_at: '2026-11-20T00:00:00Z', run_number: 9, run_attempt: 2 },
        {
          id: 95,
          created_at: '2026-11-21T00:00:00Z',
          run_number: 10,
          path: '.github/workflows/enrich.yml@main',
        },
      ],
      artifacts: [
        artifact({ id: 1, runId: 93 }, { rows: 80 }),
        artifact({ id: 2, runId: 90 }, { rows: 90 }),
        artifact({ id: 3, runId: 90 }, { rows: 91 }),
      ],
    })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: { rows: 91 }, run: { number: 9 } })
  })

  it.each<[string, number, Partial<EntityReport>, Partial<LastReportRequest>, boolean]>([
    ['two say the same of one CSV', 2, {}, {}, true],
    ['two are of different CSVs', 2, { csvSha256: 'b'.repeat(64) }, {}, false],
    ['two look for other entities', 2, { configSha256: 'b'.repeat(64) }, {}, false],
    [
      'two attempts have a name of their own',
      2,
      { csvSha256: 'b'.repeat(64) },
      { artifactName: 'mine' },
      true,
    ],
    ['two steps share a name', 1, {}, { artifactName: 'mine' }, false],
  ])('T10 is no guess where %s', async (_, run_attempt, other, request, found) => {
    const name = `${request.artifactName ?? 'utterances-support-de-3f1c9a0b7d21'}-report`
    const of = await github({
      runs: [OWN_RUN, { id: 90, run_attempt, run_number: 9 }],
      artifacts: [
        artifact({ id: 4, fields: { name } }),
        artifact({ id: 5, fields: { name: `${name}-2` } }, other),
      ],
    })
    await expect(ask(of, request)).resolves.toMatchObject({ found, ...(!found && { reason: OF_STEPS }) })
  })

  it('is not lost for what the run published besides, and other reports are not read then', async () => {
    const nameOf = (bot: string, count = '') => `utterances-${bot}-3f1c9a0b7d21-report${count}`
    const of = await github({
      runs: [OWN_RUN, { id: 90, run_attempt: 2 }],
      artifacts: [
        artifact({ id: 4, fields: { name: nameOf('support-de'), expired: true } }),
        artifact({ id: 5, fields: { name: nameOf('support-de-at'), expired: true } }),
        artifact({ id: 6, fields: { name: nameOf('support-de', '-2') } }),
      ],
    })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: REPORT })
    expect(of.requests.filter((request) => request.includes('/links/'))).toHaveLength(1)
  })

  it('is that of the later run when two began in the same second', async () => {
    const of = await github({
      runs: [OWN_RUN, { id: 90 }, { id: 91 }].map((run) => ({ ...run, created_at: '2026-11-20T00:00:00Z' })),
      artifacts: [artifact({ id: 1, runId: 90 }, { rows: 90 }), artifact({ id: 2, runId: 91 }, { rows: 91 })],
    })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: { rows: 91 } })
  })

  it('is looked for in ten artifacts of a run at most, the newest first', async () => {
    const others = Array.from({ length: 10 }, (_, at) => artifact({ id: 5 + at }, { botId: 'support-de-at' }))
    const runs = [OWN_RUN, { id: 90, run_number: 9 }, { id: 80 }]
    const of = await github({ runs, artifacts: [artifact({ id: 3, runId: 80 }), artifact(), ...others] })
    const reason = expect.stringMatching(/^run 9 has published more than 10 reports/u)
    await expect(ask(of)).resolves.toEqual({ found: false, reason })
    of.world.artifacts = [artifact(), ...others.slice(1)]
    await expect(ask(of)).resolves.toMatchObject({ found: true })
  })

  it('is not hidden by reports of bots whose names begin alike', async () => {
    const others = Array.from({ length: 10 }, (_, at) => {
      const fields = { name: `utterances-support-de-${at}-3f1c9a0b7d21-report` }
      return artifact({ id: 50 + at, fields }, { botId: `support-de-${at}` })
    })
    const of = await github({ artifacts: [artifact(), ...others] })
    await expect(ask(of)).resolves.toMatchObject({ found: true })
  })

  it('is looked for in twenty runs at most', async () => {
    const runs = Array.from({ length: 30 }, (_, at) => ({ id: 60 + at, run_number: at }))
    const of = await github({ runs: [OWN_RUN, ...runs], artifacts: [] })
    await expect(ask(of)).resolves.toMatchObject({ found: false })
    expect(of.requests.filter((request) => request.includes('/artifacts'))).toHaveLength(20)
  })

  it.each([
    ['plain http', (link: string) => link.replace('127.0.0.1', 'localhost')],
    ['a user name', (link: string) => link.replace('http://', 'http://user@')],
    ['a password', (link: string) => link.replace('http://', 'http://:pass@')],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => '::'],
  ])('T11 is not fetched from a link with %s', async (_, location) => {
    const of = await github({ location })
    await expect(ask(of)).resolves.toEqual({
      found: false,
      reason: "GitHub's API gave no https link to the report artifact",
    })
  })

  it('T11 is not fetched from this machine, but for an API that is on it', async () => {
    const of = await github()
    const { api, owner, repo } = of.github
    const baseUrl = api.request.endpoint.DEFAULTS.baseUrl.replace('127.0.0.1', 'localhost')
    await expect(ask({ ...of, github: openGitHub('t', { owner, repo }, { baseUrl }) })).resolves.toEqual({
      found: false,
      reason: "GitHub's API gave no https link to the report artifact",
    })
  })

  it('T11 is fetched over https, and from where its link leads alone', async () => {
    const noServer = await github({ location: () => 'https://localhost:1/links/4' })
    await expect(ask(noServer)).resolves.toEqual({
      found: false,
      reason: expect.not.stringContaining('no https link'),
    })
    await noServer[Symbol.asyncDispose]()
    const of = await github({ location: (link) => link.replace('/links/4', '/elsewhere/4') })
    await expect(ask(of)).resolves.toMatchObject({ found: false })
    expect(of.requests.filter((request) => request.includes('/links/'))).toEqual([])
  })

  it.each([
    [403, 'Resource not accessible by integration', 'give the job the permission actions: read'],
    [404, 'Not Found', 'give the job the permission actions: read'],
    [401, 'Bad credentials', 'the github-token is refused'],
    [500, '<b>::error::', "GitHub's API answered 500"],
  ])('T18 is not there when GitHub answers %i, and the reason says why', async (status, message, reason) => {
    const of = await github({ refuses: () => ({ status, message }) })
    const baseline = await ask(of)
    expect(baseline).toEqual({ found: false, reason: expect.stringContaining(reason) })
    expect(JSON.stringify(baseline)).not.toContain(message)
  })

  it.each([
    ['does not have it', (link: string) => link.replace('/links/4', '/links/5'), 'answered 404'],
    ['is not there', () => 'https://localhost:1/links/4', 'could not be reached'],
  ])('is not there when its storage %s, which no permission changes', async (_, location, words) => {
    const of = await github({ location })
    await expect(ask(of)).resolves.toEqual({
      found: false,
      reason: `the report artifact of run 41 could not be downloaded: the storage of artifacts ${words}`,
    })
  })

  it('F4 is asked for again when its download is cut', async () => {
    const of = await github({ cuts: 2 })
    await expect(ask(of)).resolves.toMatchObject({ found: true, report: REPORT })
    expect(of.requests.filter((request) => request.includes('/links/'))).toHaveLength(3)
  })

  it('is not there when its download is cut each time', async () => {
    const of = await github({ cuts: 3 })
    await expect(ask(of)).resolves.toEqual({
      found: false,
      reason:
        'the report artifact of run 41 could not be downloaded: the storage of artifacts did not send all of it',
    })
  })

  it('ends when the run is cancelled', async () => {
    const of = await github()
    const request = { runId: 100, botId: 'b', artifactName: '', folder: tmpdir() }
    const stop = AbortSignal.abort(new Error('cancelled'))
    await expect(lastReport(of.github, request, stop)).rejects.toThrow('cancelled')
  })
})

function origin(changes: Readonly<Record<string, unknown>>) {
  return {
    id: 90,
    repository_id: REPOSITORY_ID,
    head_repository_id: REPOSITORY_ID,
    head_branch: 'main',
    head_sha: 'a'.repeat(40),
    ...changes,
  }
}
