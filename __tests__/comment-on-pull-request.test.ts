import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { commentOnPullRequest } from '../src/comment-on-pull-request.ts'
import type { Comparing } from '../src/compare.ts'
import { readRunContext } from '../src/github/event.ts'
import { createJournal } from '../src/journal.ts'
import { compareCounts } from '../src/report/compare-counts.ts'
import { startFakeGitHub, type FakeGitHub } from './github/fake-github.ts'
import { createRecordingLog } from './http/recording-log.ts'
import { inputsOf } from './inputs-of.ts'
import { reportWith } from './report/entity-reports.ts'

const REPORT_URL = 'https://github.com/octo-org/support-bot/actions/runs/100/artifacts/4'
const REPOSITORY = { id: 1, full_name: 'octo-org/support-bot' }
const GIVEN = { 'bot-id': 'support-de', 'version-tag': '3f1c9a0b7d21' }

let fake: FakeGitHub
beforeEach(async () => {
  fake = await startFakeGitHub()
})
afterEach(async () => {
  await fake[Symbol.asyncDispose]()
})

interface Commenting {
  readonly given?: Readonly<Record<string, string>>
  readonly comparing?: Comparing
  readonly event?: string
  readonly head?: object | null
  readonly workflow?: string
}

/** What a run notes that compared a report of so many rows with one of twelve. */
async function comment({
  given = {},
  comparing = comparedTo(13),
  event = 'pull_request',
  head = REPOSITORY,
  workflow = 'enrich.yml',
}: Commenting = {}) {
  const context = readRunContext(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_WORKFLOW_REF: `octo-org/support-bot/.github/workflows/${workflow}@refs/pull/7/merge`,
      RUNNER_TEMP: 't',
    },
    {
      pull_request: {
        number: 7,
        head: { sha: 'a'.repeat(40), repo: head },
        base: { ref: 'main', repo: REPOSITORY },
      },
    },
  )
  const log = createRecordingLog()
  const journal = createJournal(log)
  journal.note({ reportArtifact: { id: '4', url: REPORT_URL } })
  const inputs = inputsOf({ ...GIVEN, ...given }, context)
  await commentOnPullRequest(
    comparing,
    inputs,
    { context, github: fake.github, journal },
    new AbortController().signal,
  )
  return { log: log.lines.join('\n'), notCommented: journal.outcome().notCommented }
}

function comparedTo(rows: number): Comparing {
  const comparison = compareCounts(
    { name: 'run 41', report: reportWith({ rows: 12 }) },
    { name: 'a'.repeat(40), report: reportWith({ rows }) },
  )
  const words = {
    head: { kind: 'commit', commit: 'a'.repeat(40) },
    base: { kind: 'file', path: 'last.json' },
    files: [],
    sameRows: false,
  } as const
  return { compared: { comparison, words } }
}

const bodies = () => fake.world.comments.map(({ body }) => body)

describe('the comment of a run', () => {
  it('leads to the report, and the log to the comment', async () => {
    const { log, notCommented } = await comment()
    expect(bodies()).toEqual([expect.stringContaining(`](${REPORT_URL})`)])
    expect(log).toMatch(/^Comment created: https:\/\/\S+\/pull\/7#/u)
    expect(notCommented).toBeUndefined()
  })

  it.each<[number, string, Commenting]>([
    [2, 'another bot', { given: { 'bot-id': 'support-fr' } }],
    [2, 'another artifact name', { given: { 'artifact-name': 'mine' } }],
    [2, 'another workflow file', { workflow: 'check.yml' }],
    [1, 'another commit', { given: { 'version-tag': '88d0c12' } }],
  ])('makes %i with that of a run with %s', async (count, _, other) => {
    await comment()
    await comment({ ...other, comparing: comparedTo(14) })
    expect(bodies()).toHaveLength(count)
  })

  it('says why nothing can be compared, when there is to be one always', async () => {
    await comment({
      given: { comment: 'always' },
      comparing: { reason: 'no run has published a report' },
    })
    expect(bodies()).toEqual([expect.stringContaining('no run has published a report')])
    await comment({ given: { comment: 'always', baseline: 'none' }, comparing: {} })
    expect(bodies()).toEqual([expect.stringContaining('none was asked for')])
  })

  it.each<[string, Record<string, string>, number]>([
    ['nothing changed', {}, 12],
    ['the input comment is "never"', { comment: 'never' }, 13],
  ])('is none, which only the log need say, when %s', async (reason, given, rows) => {
    const { log, notCommented } = await comment({ given, comparing: comparedTo(rows) })
    expect(bodies()).toEqual([])
    expect(log).toBe(`No comment: ${reason}`)
    expect(notCommented).toBeUndefined()
  })

  it('that was wanted and refused is told in the summary, with the permission to add', async () => {
    fake.world.refuses = () => ({ status: 403, message: 'Resource not accessible by integration' })
    const { notCommented } = await comment()
    expect(notCommented).toMatchObject({ permission: 'pull-requests: write' })
    const ofFork = await comment({ head: null })
    expect(ofFork.notCommented?.reason).toContain('from a fork may only read')
  })

  it('is none on any other event of a pull request', async () => {
    await comment({ given: { comment: 'always' }, event: 'pull_request_review' })
    expect(fake.requests).toEqual([])
  })
})
