import { describe, expect, it } from '@jest/globals'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, runnerEvent, type EventKind } from '../../sandbox/runner-event.ts'
import { readRunContext } from '../../src/github/event.ts'

const RUNNER = { GITHUB_REPOSITORY: 'octo-org/support-bot', GITHUB_RUN_ID: '3001', RUNNER_TEMP: '/tmp' }

/** What the action takes from an event as the stand-in for the runner gives it. */
function read(kind: EventKind) {
  const { eventName, event, env } = runnerEvent(kind)
  return readRunContext({ ...RUNNER, GITHUB_EVENT_NAME: eventName, ...env }, event)
}

describe('an event as the runner tells it', () => {
  const importing: readonly EventKind[] = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']
  it.each(importing)('%s may import the commit on main', (kind) => {
    expect(read(kind)).toMatchObject({ purpose: 'import', sha: HEAD_SHA, visibility: 'private' })
  })

  const checks: readonly (readonly [EventKind, string])[] = [
    ['pull_request', HEAD_SHA],
    ['pull_request draft', HEAD_SHA],
    ['pull_request fork', HEAD_SHA],
    ['pull_request fork deleted', HEAD_SHA],
    ['pull_request dependabot', HEAD_SHA],
    ['merge_group', MERGE_SHA],
    ['issue_comment', HEAD_SHA],
    ['workflow_run', HEAD_SHA],
    ['release', HEAD_SHA],
  ]
  it.each(checks)('%s may not import', (kind, sha) => {
    expect(read(kind)).toMatchObject({ purpose: 'check', sha })
  })

  it.each([
    ['pull_request', false],
    ['pull_request draft', false],
    ['pull_request dependabot', false],
    ['pull_request fork', true],
    ['pull_request fork deleted', true],
  ] as const)('%s comes from a fork: %s', (kind, fork) => {
    expect(read(kind).pullRequest).toEqual({
      number: 7,
      headSha: HEAD_SHA,
      baseSha: BASE_SHA,
      baseRef: 'main',
      fork,
    })
  })

  it('pull_request_target is refused', () => {
    expect(() => read('pull_request_target')).toThrow('pull_request_target')
  })

  it('names the visibility that it is given', () => {
    const { event } = runnerEvent('push', { visibility: 'public' })
    expect(event).toMatchObject({ repository: { visibility: 'public', private: false } })
  })
})
