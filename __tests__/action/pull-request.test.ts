import { describe, expect, it } from '@jest/globals'

import { useHarness } from './harness.ts'

const CSV = 'id,intent,utterance\n1,call,call 212-555-0147 today\n2,none,hello\n'
const HEAD = 'a'.repeat(40)

const harness = await useHarness()

const repository = { id: 1, full_name: 'octo-org/support-bot', visibility: 'private', default_branch: 'main' }

function pullRequest(head: object | null) {
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: repository }
  return {
    repository,
    number: 7,
    pull_request: { number: 7, head: { sha: HEAD, ref: 'f', repo: head }, base },
  }
}

describe('a pull request', () => {
  it('T16 enriches and reports without importing, whatever the inputs say', async () => {
    await using run = await harness.runAction({
      eventName: 'pull_request',
      event: pullRequest(repository),
      inputs: { 'dry-run': 'false' },
    })
    expect(run.outputs).toMatchObject({ result: 'checked', 'version-tag': HEAD, rows: '100' })
    expect(harness.platform.requestsTo('token')[0]?.fields['scope']).toBe('bot:export:read')
    expect(harness.platform.requestsTo('import')).toEqual([])
    expect(harness.artifacts.names()).toHaveLength(2)
  })

  it('T7 from a fork asks the platform nothing, and says why', async () => {
    const fork = { id: 2, full_name: 'someone/support-bot' }
    await using run = await harness.runAction({
      eventName: 'pull_request',
      event: pullRequest(fork),
    })
    expect(run.code).toBe(0)
    expect(run.outputs['result']).toBe('skipped')
    expect(run.annotations).toEqual([
      expect.objectContaining({ command: 'notice', data: expect.stringContaining('fork') }),
    ])
    expect(harness.platform.requests).toEqual([])
  })

  it('from a fork is checked with the CSV of the workspace, without credentials', async () => {
    await using run = await harness.runAction({
      eventName: 'pull_request',
      event: pullRequest(null),
      withoutCredentials: true,
      inputs: { 'source-csv': 'data/utterances.csv' },
      workspace: { 'data/utterances.csv': CSV },
    })
    expect(run.outputs).toMatchObject({ result: 'checked', rows: '2', 'rows-with-entities': '1' })
    expect(harness.platform.requests).toEqual([])
  })

  it('T9 reads no file outside the workspace', async () => {
    await using run = await harness.runAction({
      eventName: 'pull_request',
      event: pullRequest(repository),
      withoutCredentials: true,
      inputs: { 'source-csv': '../../../../../../etc/passwd' },
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'INPUT_INVALID' })
    expect(run.log).not.toContain('root:')
  })
})

describe('a public repository', () => {
  const event = { repository: { ...repository, visibility: 'public' } }

  it('T6 publishes the counts and no utterance, and says so', async () => {
    await using run = await harness.runAction({ event })
    expect(run.outputs['result']).toBe('imported')
    expect(run.outputs).not.toHaveProperty('artifact-id')
    expect(run.annotations).toEqual([
      expect.objectContaining({
        command: 'notice',
        data: expect.stringMatching(/^This repository is public: .*allow-public-artifact/u),
      }),
    ])
    const report = await harness.artifacts.files('utterances-demo-bot-3f1c9a0b7d21-report')
    expect([...report.keys()].toSorted()).toEqual(['entity-report.html', 'entity-report.json'])
    expect(harness.artifacts.names().some((name) => name.endsWith('.csv'))).toBe(false)
  })

  it('publishes utterances when it is told to', async () => {
    await using run = await harness.runAction({
      inputs: { 'allow-public-artifact': 'true' },
      event,
    })
    expect(run.annotations).toEqual([])
    expect(harness.artifacts.names()).toContain('utterances-demo-bot-3f1c9a0b7d21.csv')
  })

  it('T6 is what a repository counts as that nobody knows about', async () => {
    const unknown = { kind: 'reply', status: 404, body: '{"message":"Not Found"}' } as const
    for (const route of ['get-repository', 'get-run'] as const) harness.github.always(route, unknown)
    await using run = await harness.runAction({ event: {} })
    for (const route of ['get-repository', 'get-run'] as const) harness.github.always(route, { kind: 'pass' })
    expect(run.outputs['result']).toBe('imported')
    expect(run.outputs).not.toHaveProperty('artifact-id')
    expect(run.annotations.map(({ command }) => command).toSorted()).toEqual(['notice', 'warning'])
    const notice = run.annotations.find(({ command }) => command === 'notice')
    expect(notice?.data).toMatch(/^It is not known whether this repository is public/u)
  })

  it('is none where the event does not say so and GitHub does', async () => {
    await using run = await harness.runAction({ inputs: { 'dry-run': 'true' }, event: {} })
    expect(run.annotations).toEqual([])
    expect(harness.artifacts.names()).toContain('utterances-demo-bot-3f1c9a0b7d21.csv')
  })
})
