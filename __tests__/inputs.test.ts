import { describe, expect, it } from '@jest/globals'

import { readRunContext } from '../src/github/event.ts'
import { readInputs, type Inputs } from '../src/inputs.ts'

const BUILT_IN = new Set(['date', 'phone', 'email', 'ticket', 'url'])
const SHA = '3f1c9a0b7d2144e09a1b2c3d4e5f60718293a4b5'
const PLATFORM = {
  'base-url': 'https://na1.nicecxone.com',
  'client-id': 'an-id',
  'client-secret': 'a secret & more',
  'bot-id': 'support-de',
}

function context(eventName = 'push', payload: unknown = {}, env: Record<string, string> = {}) {
  return readRunContext(
    { GITHUB_EVENT_NAME: eventName, GITHUB_SHA: SHA, RUNNER_TEMP: 'temp', ...env },
    payload,
  )
}

function read(given: Record<string, string>, run = context()) {
  return readInputs((name) => given[name] ?? '', run, BUILT_IN)
}

function inputs(given: Record<string, string>, run = context()): Inputs {
  const { inputs, wrong } = read(given, run)
  expect(wrong).toBeUndefined()
  return inputs
}

function mistake(given: Record<string, string>, run = context()): string {
  const { wrong } = read(given, run)
  expect(wrong).toMatchObject({ code: 'INPUT_INVALID' })
  return wrong?.message ?? 'none'
}

describe('inputs', () => {
  it('has the defaults of the contract', () => {
    expect(inputs(PLATFORM)).toMatchObject({
      source: { from: 'platform' },
      imports: true,
      versionTag: SHA,
      entityTypes: ['date', 'phone', 'email', 'ticket'],
      locale: { tag: 'en-US' },
      chunkSize: 1_048_576,
      pollInterval: 5_000,
      exportTimeout: 600_000,
      downloadTimeout: 300_000,
      importTimeout: 600_000,
      artifactName: 'utterances-support-de-3f1c9a0b7d21',
      allowPublicArtifact: false,
      baseline: 'auto',
      comment: 'on-change',
      failOn: 'never',
    })
  })

  it.each([
    ['base-url', 'http://platform.example', 'https://na1.nicecxone.com'],
    ['base-url', 'ftp://na1.nicecxone.com', 'loopback'],
    ['base-url', 'ftp://localhost', 'loopback'],
    ['base-url', 'https://na1.nicecxone.com/api', 'origin'],
    ['base-url', 'https://na1.nicecxone.com/?a=b', 'origin'],
    ['base-url', 'https://na1.nicecxone.com/#a', 'origin'],
    ['base-url', 'https://{region}.nicecxone.com', 'origin'],
    ['bot-id', '../x', 'letters, digits'],
    ['bot-id', 'b'.repeat(65), '1 to 64'],
    ['version-tag', 'a tag', 'letters, digits'],
    ['dry-run', 'yes', '"true" or "false"'],
    ['allow-public-artifact', '1', '"true" or "false"'],
    ['entities', 'dates', 'date, phone, email, ticket, url'],
    ['locale', 'english (US)', 'BCP 47'],
    ['chunk-size', '32KiB', 'from 64KiB to 16MiB'],
    ['chunk-size', '1MB', 'from 64KiB to 16MiB'],
    ['concurrency', '0', 'from 1 to 64'],
    ['concurrency', '2.5', 'from 1 to 64'],
    ['poll-interval', '31s', 'from 1ms to 30s'],
    ['export-timeout', '10', '10m'],
    ['download-timeout', '0s', '1h'],
    ['import-timeout', '-5m', '1h'],
    ['artifact-name', 'a/b', 'letters, digits'],
    ['retention-days', '0', 'from 1 to 400'],
    ['comment', 'On-Change', 'must be one of "on-change", "always", "never"'],
    ['fail-on', 'added', 'must be one of "never", "removed", "changed"'],
  ])('refuses %s: %s', (name, value, allowed) => {
    const sentence = mistake({ ...PLATFORM, [name]: value })
    expect(sentence).toContain(`Input "${name}"`)
    expect(sentence).toContain(value.slice(0, 40))
    expect(sentence).toContain(allowed)
  })

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['entities', 'url', { entityTypes: ['url'] }],
    ['utterance-column', 'words', { utteranceColumn: 'words' }],
    ['locale', 'de-DE', { locale: { tag: 'de-DE' } }],
    ['chunk-size', '64KiB', { chunkSize: 65_536 }],
    ['chunk-size', '16MiB', { chunkSize: 16_777_216 }],
    ['concurrency', '1', { concurrency: 1 }],
    ['concurrency', '64', { concurrency: 64 }],
    ['poll-interval', '1ms', { pollInterval: 1 }],
    ['poll-interval', '30s', { pollInterval: 30_000 }],
    ['artifact-name', 'mine', { artifactName: 'mine', artifactNameInput: 'mine' }],
    ['retention-days', '400', { retentionDays: 400 }],
    ['allow-public-artifact', 'true', { allowPublicArtifact: true }],
    ['baseline', 'none', { baseline: 'none' }],
    ['comment', 'always', { comment: 'always' }],
    ['fail-on', 'removed', { failOn: 'removed' }],
    ['github-token', 'ghs', { githubToken: 'ghs' }],
  ])('takes %s: %s', (name, value, expected) => {
    expect(inputs({ ...PLATFORM, [name]: value })).toMatchObject(expected)
  })

  it('needs a tag where the event has no commit', () => {
    const run = context('push', {}, { GITHUB_SHA: '' })
    expect(mistake(PLATFORM, run)).toContain('Input "version-tag" is not set; it must be 1 to 64')
    expect(inputs({ ...PLATFORM, 'version-tag': 'v1' }, run).versionTag).toBe('v1')
  })

  it('reports every mistake at once', () => {
    const sentence = mistake({
      ...PLATFORM,
      'client-id': '',
      'bot-id': 'a b',
      'chunk-size': 'big',
      concurrency: '65',
    })
    expect(sentence).toMatch(/^4 inputs are wrong\. \(1\) Input .*\. \(4\) Input /)
    for (const name of ['client-id', 'bot-id', 'chunk-size', 'concurrency'])
      expect(sentence).toContain(`"${name}"`)
  })

  it('names all types that are none as one mistake, as they are in one input', () => {
    expect(mistake({ ...PLATFORM, entities: 'dates, phone, mails, dates' })).toBe(
      'Input "entities" names "dates", "mails"; the entity types are date, phone, email, ticket, url',
    )
  })

  it.each([context(), context('pull_request')])(
    'names a wrong base-url even where nobody is asked',
    (run) => {
      const given = { 'source-csv': 'data.csv', 'dry-run': 'true' }
      expect(mistake({ ...given, 'base-url': 'na1.nicecxone.com' }, run)).toContain('Input "base-url"')
      expect(inputs({ ...given, 'base-url': 'https://na1.nicecxone.com' }, run).platform).toBeUndefined()
    },
  )

  it('shows a value whole or not at all, as the runner masks no part of a secret', () => {
    expect(mistake({ ...PLATFORM, 'bot-id': `${'s'.repeat(99)}!` })).toContain(`"${'s'.repeat(99)}!"`)
    const sentence = mistake({ ...PLATFORM, 'bot-id': 's'.repeat(300), entities: 't'.repeat(300) })
    expect(sentence).toContain('is a text of 300 characters; it must be 1 to 64')
    expect(sentence).toContain('names a text of 300 characters; the entity types')
    expect(sentence).not.toMatch(/s{9}|t{9}/u)
  })

  it.each(['abc::def0123', 'abc##[def0123', 'line1\nline2'])(
    'shows no value that the log would write in another way: %j',
    (value) => {
      const sentence = mistake({ ...PLATFORM, 'bot-id': value })
      expect(sentence).toContain(`is a text of ${value.length} characters; it must be 1 to 64`)
    },
  )

  it.each(['me:hunter2', ':hunter2', 'hunter2'])(
    'never repeats what a URL has before its host: %s',
    (who) => {
      const sentence = mistake({ ...PLATFORM, 'base-url': `https://${who}@na1.nicecxone.com` })
      expect(sentence).toContain('user name')
      expect(sentence).not.toContain('hunter2')
    },
  )

  it.each(['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:9', 'https://eu1.nicecxone.com/'])(
    'accepts the base URL %s',
    (url) => {
      expect(inputs({ ...PLATFORM, 'base-url': url }).platform?.baseUrl.href).toBe(new URL(url).href)
    },
  )

  it.each([
    ['500ms', 500],
    ['5s', 5_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
  ])('reads the duration %s as %i ms', (text, ms) => {
    expect(inputs({ ...PLATFORM, 'export-timeout': text }).exportTimeout).toBe(ms)
  })

  it.each(['Correct,horse Battery', 'Correct'])(
    'shows entities of which none is a type as they are written, as they may be a secret: %s',
    (entities) => {
      expect(mistake({ ...PLATFORM, entities })).toContain(`Input "entities" names "${entities}"; the`)
      expect(mistake({ ...PLATFORM, entities, 'patterns-file': 'own.yml' })).toContain(
        `names "${entities}"; the`,
      )
    },
  )

  it('takes entities separated by commas, spaces and line ends, each once', () => {
    const { entityTypes } = inputs({ ...PLATFORM, entities: 'phone, date\nurl\n\nphone' })
    expect(entityTypes).toEqual(['phone', 'date', 'url'])
  })

  it('leaves it to the patterns-file what else is an entity type', () => {
    const given = { ...PLATFORM, 'patterns-file': 'entities.yml' }
    expect(inputs({ ...given, entities: 'date, order' })).toMatchObject({
      entityTypes: ['date', 'order'],
      patternsFile: 'entities.yml',
    })
    expect(mistake({ ...given, entities: 'Order' })).toContain('"Order"')
  })

  it.each(['TRUE', 'True', 'true'])('reads %s as true', (text) => {
    expect(inputs({ ...PLATFORM, 'dry-run': text }).imports).toBe(false)
  })

  it('needs credentials with source-csv only to import', () => {
    expect(inputs({ 'source-csv': 'data.csv', 'dry-run': 'true' })).toMatchObject({
      source: { from: 'workspace', path: 'data.csv' },
      imports: false,
      artifactName: 'utterances-3f1c9a0b7d21',
    })
    const sentence = mistake({ 'source-csv': 'data.csv' })
    for (const name of Object.keys(PLATFORM)) expect(sentence).toContain(`Input "${name}" is not set`)
    expect(inputs({ 'source-csv': 'data.csv' }, context('pull_request')).platform).toBeUndefined()
  })
})

describe('what an event allows', () => {
  const repo = (id: number) => ({ id, full_name: `octo/${id}` })
  const pullRequest = (head: unknown) => ({
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), repo: head },
      base: { sha: 'b'.repeat(40), repo: repo(1) },
    },
  })

  it.each(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])('%s imports', (name) => {
    expect(inputs(PLATFORM, context(name)).imports).toBe(true)
  })

  it.each([
    'pull_request',
    'merge_group',
    'release',
    'issue_comment',
    'workflow_run',
    'pull_request_review',
    '',
  ])('T16 %s never imports, whatever the inputs say', (name) => {
    expect(inputs({ ...PLATFORM, 'dry-run': 'false' }, context(name, pullRequest(repo(1)))).imports).toBe(
      false,
    )
  })

  it('T17 pull_request_target is refused', () => {
    expect(() => context('pull_request_target')).toThrow(expect.objectContaining({ code: 'EVENT_REFUSED' }))
  })

  it('tags a pull request with its head commit', () => {
    expect(inputs(PLATFORM, context('pull_request', pullRequest(repo(1)))).versionTag).toBe('a'.repeat(40))
  })

  it.each([
    ['another repository', repo(2)],
    ['a repository that is gone', null],
  ])('T7 skips a pull request from %s, credentials or not', (_, head) => {
    expect(inputs(PLATFORM, context('pull_request', pullRequest(head))).source).toMatchObject({
      from: 'nowhere',
    })
    expect(inputs({}, context('pull_request', pullRequest(head))).platform).toBeUndefined()
  })

  it('checks a pull request from a fork with the CSV of the workspace', () => {
    const run = context('pull_request', pullRequest(repo(2)))
    expect(inputs({ 'source-csv': 'data.csv' }, run).source).toMatchObject({
      from: 'workspace',
      path: 'data.csv',
    })
  })

  it.each([
    ['./bot//data.csv', 'bot/data.csv'],
    ['bot/../data.csv', 'data.csv'],
    ['/github/workspace/bot/data.csv', 'bot/data.csv'],
    ['.', '.'],
    ['../data.csv', '../data.csv'],
    ['/elsewhere/data.csv', '/elsewhere/data.csv'],
  ])('knows a file by one name, however it is written: %s is %s', (written, path) => {
    const run = context('pull_request', pullRequest(repo(1)), { GITHUB_WORKSPACE: '/github/workspace' })
    const read = inputs({ 'source-csv': written, 'patterns-file': written }, run)
    expect(read).toMatchObject({ source: { path }, patternsFile: path })
  })

  it('skips a check of Dependabot, which gets no secrets', () => {
    const run = context('pull_request', pullRequest(repo(1)), { GITHUB_ACTOR: 'dependabot[bot]' })
    expect(inputs({}, run).source).toMatchObject({ from: 'nowhere' })
    expect(inputs(PLATFORM, run).source).toEqual({ from: 'platform' })
  })

  it.each([
    ['a check of anybody else', 'pull_request', 'octocat'],
    ['what Dependabot has merged', 'push', 'dependabot[bot]'],
  ])('asks for secrets in %s', (_, event, actor) => {
    const run = context(event, pullRequest(repo(1)), { GITHUB_ACTOR: actor })
    expect(mistake({ 'dry-run': 'true' }, run)).toContain('Input "client-secret" is not set')
  })
})
