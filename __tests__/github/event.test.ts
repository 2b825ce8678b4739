import { readdir, readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readRunContext, type RunContext } from '../../src/github/event.ts'
import { readInputs } from '../../src/inputs.ts'

const HEAD = '3f1c9a0b7d214e5f8a9b0c1d2e3f405162738495'
const BASE = '88d0c12b6a5f4e3d2c1b0a9f8e7d6c5b4a392817'
const MERGE = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
const FOLDER = new URL('./events/', import.meta.url)
const IMPORTING = new Set(['push', 'push-public', 'schedule', 'workflow-dispatch', 'repository-dispatch'])
const BUILT_IN = new Set(['date', 'phone', 'email', 'ticket'])
const PLATFORM = {
  'base-url': 'https://na1.nicecxone.com',
  'client-id': 'an-id',
  'client-secret': 'a secret',
  'bot-id': 'support-de',
}

interface Recorded {
  readonly env: Readonly<Record<string, string>>
  readonly payload: unknown
}

/** Events as GitHub sends them, shortened to the fields that matter and those beside them. */
const EVENTS = new Map<string, Recorded>(
  await Promise.all(
    (await readdir(FOLDER)).map(async (file): Promise<[string, Recorded]> => [
      file.replace('.json', ''),
      JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')),
    ]),
  ),
)
const REFUSED = 'pull-request-target'
const ALLOWED = [...EVENTS.keys()].filter((name) => name !== REFUSED)

function contextOf(name: string, env: Readonly<Record<string, string>> = {}): RunContext {
  const recorded = EVENTS.get(name)
  if (recorded === undefined) throw new Error(`There is no recorded event ${name}`)
  return readRunContext({ RUNNER_TEMP: 'temp', ...recorded.env, ...env }, recorded.payload)
}

/** Whether these inputs would import; inputs that are refused import nothing. */
function imports(context: RunContext, given: Readonly<Record<string, string>>): boolean {
  const { inputs, wrong } = readInputs((input) => given[input] ?? '', context, BUILT_IN)
  return wrong === undefined && inputs.imports
}

describe('an event', () => {
  it.each(ALLOWED)('T16 %s allows to import only as the contract says', (name) => {
    expect(contextOf(name).purpose).toBe(IMPORTING.has(name) ? 'import' : 'check')
  })

  it('T17 of pull_request_target is refused', () => {
    expect(() => contextOf(REFUSED)).toThrow(expect.objectContaining({ code: 'EVENT_REFUSED' }))
  })

  it.each<[string, string, Partial<RunContext>]>([
    ['pull-request', HEAD, pull(false)],
    ['pull-request-draft', HEAD, pull(false)],
    ['pull-request-closed', HEAD, pull(false)],
    ['pull-request-merged', HEAD, pull(false)],
    ['pull-request-re-run', HEAD, { ...pull(false), runAttempt: 2 }],
    ['pull-request-dependabot', HEAD, { ...pull(false), actor: 'dependabot[bot]' }],
    ['pull-request-fork', HEAD, pull(true)],
    ['pull-request-deleted-fork', HEAD, pull(true)],
    ['pull-request-review', HEAD, pull(false)],
    ['merge-group', HEAD, { base: { sha: BASE, branch: 'main', merge: HEAD } }],
    ['push', HEAD, { visibility: 'private' }],
    ['push-public', HEAD, { visibility: 'public' }],
    ['schedule', HEAD, {}],
    ['workflow-dispatch', HEAD, {}],
    ['repository-dispatch', HEAD, {}],
    ['issue-comment', BASE, {}],
    ['workflow-run', BASE, {}],
    ['release', BASE, {}],
  ])('%s is about commit %s', (name, sha, expected) => {
    const context = contextOf(name)
    expect(context).toMatchObject({ sha, ...expected })
    expect(context.pullRequest === undefined).toBe(expected.pullRequest === undefined)
    expect(context.base === undefined).toBe(expected.base === undefined)
  })

  it('that is called from another workflow is the caller’s', () => {
    const env = { GITHUB_WORKFLOW_REF: 'octo-org/shared/.github/workflows/called.yml@main' }
    expect(contextOf('pull-request', env).purpose).toBe('check')
    expect(contextOf('push', env).purpose).toBe('import')
  })

  it.each(['pull-request-fork', 'pull-request-deleted-fork', 'pull-request-dependabot'])(
    'T7 %s has no secrets, so the platform is not even asked',
    (name) => {
      const { source, platform } = readInputs(() => '', contextOf(name), BUILT_IN).inputs
      expect(source).toMatchObject({ from: 'nowhere' })
      expect(platform).toBeUndefined()
    },
  )
})

const GIVEN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['credentials', PLATFORM],
  ['dry-run: false', { ...PLATFORM, 'dry-run': 'false' }],
  ['dry-run in capitals', { ...PLATFORM, 'dry-run': 'FALSE' }],
  ['a tag', { ...PLATFORM, 'version-tag': 'v1' }],
  ['source-csv', { ...PLATFORM, 'source-csv': 'a.csv' }],
  ['no baseline', { ...PLATFORM, baseline: 'none', 'fail-on': 'never', comment: 'never' }],
  ['an artifact name', { ...PLATFORM, 'artifact-name': 'mine', 'allow-public-artifact': 'true' }],
]

describe('no input makes an event import that may not', () => {
  it.each(ALLOWED.flatMap((name) => GIVEN.map(([given]) => [name, given] as const)))(
    'T16 %s with %s',
    (name, given) => {
      expect(imports(contextOf(name), new Map(GIVEN).get(given) ?? {})).toBe(IMPORTING.has(name))
    },
  )

  it.each([...IMPORTING])('dry-run keeps %s from importing', (name) => {
    expect(imports(contextOf(name), { ...PLATFORM, 'dry-run': 'true' })).toBe(false)
  })

  it('T16 whatever the inputs say', () => {
    const checks = ALLOWED.filter((name) => !IMPORTING.has(name))
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('true', 'false', 'push', 'import', 'always', 'a.csv', ...Object.values(PLATFORM)),
    )
    const names = fc.constantFrom(
      'dry-run',
      'source-csv',
      'version-tag',
      'event',
      'imports',
      'purpose',
      'baseline',
    )
    fc.assert(
      fc.property(fc.constantFrom(...checks), fc.dictionary(names, words), (name, given) => {
        expect(imports(contextOf(name), { ...PLATFORM, ...given })).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('T16 whatever the payload says', () => {
    const checks = [
      'pull_request',
      'merge_group',
      'pull_request_review',
      'issue_comment',
      'release',
      '',
      'Push',
      ' push',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...checks),
        fc.jsonValue(),
        fc.jsonValue(),
        (event, payload, pullRequest) => {
          for (const said of [payload, { pull_request: pullRequest }, { merge_group: pullRequest }]) {
            const env = { GITHUB_EVENT_NAME: event, GITHUB_SHA: MERGE, RUNNER_TEMP: 'temp' }
            expect(imports(readRunContext(env, said), PLATFORM)).toBe(false)
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

function pull(fork: boolean): Partial<RunContext> {
  return {
    pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, baseRef: 'main', fork },
    base: { sha: BASE, branch: 'main', merge: MERGE },
  }
}
