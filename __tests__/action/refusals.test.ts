import { fileURLToPath } from 'node:url'

import { afterAll, describe, expect, it } from '@jest/globals'

import { startPlatform } from '../../sandbox/platform.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import { SMALL, useHarness, type Scenario } from './harness.ts'

const PROSE = fileURLToPath(new URL('../../README.md', import.meta.url))
const OWN_TYPE = 'version: 1\nentities:\n  order:\n    pattern: ORD-\\d+\n'

const harness = await useHarness()

/** One error, named in annotation, output and summary; nothing imported, nothing left on disk. */
function expectRefusal(run: StepRun, code: string, words: RegExp): void {
  const errors = run.annotations.filter(({ command }) => command === 'error')
  expect(errors.map(({ data }) => data)).toEqual([expect.stringMatching(new RegExp(`^${code}: `))])
  expect(errors[0]?.data).toMatch(words)
  expect(run.code).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': code })
  expect(run.summary).toContain(`## Utterances not imported: ${code}`)
  expect(run.tempFiles).toEqual([])
}

describe('before anything is asked', () => {
  it.each<[string, Scenario, string, RegExp]>([
    [
      'wrong inputs, all at once',
      { inputs: { 'bot-id': 'a b', locale: '?', concurrency: '99' } },
      'INPUT_INVALID',
      /3 inputs.*bot-id.*locale.*concurrency/,
    ],
    [
      'missing credentials',
      { withoutCredentials: true },
      'INPUT_INVALID',
      /base-url.*client-id.*client-secret.*bot-id/,
    ],
    [
      'files that are not there, all at once',
      { inputs: { 'source-csv': 'nope.csv', 'patterns-file': 'nope.yml', baseline: 'Auto' } },
      'INPUT_INVALID',
      /"nope\.csv".*"nope\.yml".*"Auto" of input "baseline"/,
    ],
    [
      'a missing baseline',
      { inputs: { baseline: 'nope.json' } },
      'INPUT_INVALID',
      /"nope\.json".*"baseline"/,
    ],
    [
      'a baseline that is no report, and another missing file, together',
      {
        inputs: { baseline: 'last.json', 'patterns-file': 'nope.yml' },
        workspace: { 'last.json': '{"schema":99}' },
      },
      'INPUT_INVALID',
      /"nope\.yml".*last\.json/,
    ],
    [
      'an entity type that is defined nowhere, and a missing file, together',
      {
        inputs: { entities: 'orders', 'patterns-file': 'own.yml', 'source-csv': 'nope.csv' },
        workspace: { 'own.yml': OWN_TYPE },
      },
      'INPUT_INVALID',
      /"nope\.csv".*"orders"/,
    ],
    [
      'wrong inputs and files that are not there, together',
      {
        inputs: {
          'dry-run': 'yes',
          entities: 'date,Order',
          'source-csv': 'nope.csv',
          'patterns-file': 'nope.yml',
          baseline: 'nope.json',
        },
      },
      'INPUT_INVALID',
      /2 inputs.*"yes".*"Order"[^.]*; .*"nope\.csv".*"nope\.yml".*"nope\.json"/,
    ],
    ['an entity type that does not exist', { inputs: { entities: 'dates' } }, 'INPUT_INVALID', /dates/],
    ['T17 pull_request_target', { eventName: 'pull_request_target' }, 'EVENT_REFUSED', /pull_request/],
    ['a missing artifact service', { env: { ACTIONS_RUNTIME_TOKEN: undefined } }, 'ARTIFACT', /dry-run/],
    ['an artifact service at no address', { env: { ACTIONS_RESULTS_URL: undefined } }, 'ARTIFACT', /dry-run/],
    [
      'a proxy that is no URL, where only GitHub is asked',
      {
        inputs: { 'source-csv': 'data.csv', 'dry-run': 'true' },
        workspace: { 'data.csv': 'utterance\nhello\n' },
        env: { HTTPS_PROXY: 'ftp://proxy' },
      },
      'PROXY',
      /HTTPS_PROXY is no URL/,
    ],
    ['an event that is no JSON', { env: { GITHUB_EVENT_PATH: PROSE } }, 'INTERNAL', /GITHUB_EVENT_PATH/],
    ['an API that is no URL', { env: { GITHUB_API_URL: 'no URL' } }, 'INTERNAL', /GITHUB_API_URL/],
    ['F45 a missing RUNNER_TEMP', { env: { RUNNER_TEMP: '/nowhere' } }, 'INTERNAL', /RUNNER_TEMP/],
  ])('refuses %s', async (_, scenario, code, words) => {
    await using run = await harness.runAction({ ...scenario, inputs: { ...scenario.inputs } })
    expectRefusal(run, code, words)
    expect(harness.platform.requests).toEqual([])
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['a missing file', {}, /^INPUT_INVALID: .*"nope\.csv".*own\.yml, line 3, .*line 4, /],
    [
      'a missing file and wrong inputs',
      { 'version-tag': 'a b', locale: '?' },
      /^INPUT_INVALID: .*"a b".*"\?".*"nope\.csv".*own\.yml, line 3, /,
    ],
  ])(
    'shows the lines of a wrong patterns-file beside %s, and tells the tag of the commit',
    async (_, inputs, words) => {
      await using run = await harness.runAction({
        inputs: { 'patterns-file': 'own.yml', 'source-csv': 'nope.csv', ...inputs },
        workspace: { 'own.yml': OWN_TYPE.replace('pattern', 'patern') },
      })
      const [error, ...lines] = run.annotations.filter(({ command }) => command === 'error')
      expect(error?.data).toMatch(words)
      expect(run.outputs['version-tag']).toMatch(/^3f1c9a0b7d21/)
      expect(lines.map(({ properties }) => properties)).toContainEqual(
        expect.objectContaining({ file: 'own.yml', line: '4' }),
      )
    },
  )
})

describe('what the platform refuses', () => {
  it('ends on wrong credentials, at once', async () => {
    await using run = await harness.runAction({ inputs: { 'client-secret': 'wrong' } })
    expectRefusal(run, 'AUTH', /client/)
    expect(harness.platform.requests.map(({ endpoint }) => endpoint)).toEqual(['token'])
  })

  it('F17 ends on a failed export, with its reason', async () => {
    await using failing = await startPlatform({
      exportOutcome: { state: 'failed', reason: 'quota ::error::x' },
    })
    await using run = await harness.runAction({ inputs: { 'base-url': failing.origin } })
    expectRefusal(run, 'EXPORT_FAILED', /quota/)
    expect(run.commands.filter(({ data }) => data === 'x')).toEqual([])
  })

  it('F19 ends when the export is not complete in time', async () => {
    await using slow = await startPlatform({ statusWords: Array.from({ length: 500 }, () => 'pending') })
    await using run = await harness.runAction({
      inputs: { 'base-url': slow.origin, 'export-timeout': '400ms' },
    })
    expectRefusal(run, 'EXPORT_TIMEOUT', /export-timeout/)
  })

  it('F3 waits no longer for its turn to export than the export may take', async () => {
    const busy = { kind: 'reply', status: 429, headers: { 'retry-after': '8' } } as const
    harness.platform.always('export', busy)
    await using run = await harness.runAction({ inputs: { 'export-timeout': '1s' } })
    harness.platform.always('export', { kind: 'pass' })
    expectRefusal(run, 'RATE_LIMITED', /asks for a wait of 8 s, this run can wait \S+ m?s/)
  })

  it('F31 leaves the artifact when the import is refused, and sends it once', async () => {
    harness.platform.always('import', { kind: 'reply', status: 422, body: '{"error":"no"}' })
    await using run = await harness.runAction()
    harness.platform.always('import', { kind: 'pass' })
    expectRefusal(run, 'IMPORT_REJECTED', /422/)
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
    expect(run.outputs['artifact-url']).toMatch(/artifacts/)
    for (const gone of ['csv-path', 'report-path']) expect(run.outputs).not.toHaveProperty(gone)
    expect(harness.artifacts.names()).toContain('utterances-demo-bot-3f1c9a0b7d21-receipt-1-refused')
  })

  it('F34 does not know how an import ended whose connection broke, and says what to look for', async () => {
    harness.platform.script('import', { kind: 'reset', at: 'body' })
    await using run = await harness.runAction()
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'ambiguous', 'error-code': 'IMPORT_AMBIGUOUS' })
    expect(run.annotations.at(-1)?.data).toContain(run.outputs['version-name'])
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
    expect(harness.artifacts.names().at(-1)).toMatch(/receipt-1-sent$/)

    await using again = await harness.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ result: 'ambiguous', 'error-code': 'IMPORT_AMBIGUOUS' })
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
  })

  it('F39 does not repeat a finished import when the job is run again', async () => {
    await using first = await harness.runAction()
    await using again = await harness.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([first.outputs['result'], again.outputs['result']]).toEqual(['imported', 'already-imported'])
    expect(first.outputs['import-id']).not.toBe('')
    for (const name of ['version-name', 'import-id']) expect(again.outputs[name]).toBe(first.outputs[name])
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
  })

  it('F39 keeps receipts longer than the CSV, as long as a run may be run again', async () => {
    await using run = await harness.runAction({ inputs: { 'retention-days': '1' } })
    expect(run.outputs['result']).toBe('imported')
    const short = harness.artifacts.artifacts.filter(({ expiresAt }) => expiresAt !== undefined)
    const names = ['.csv', '-report'].map((suffix) => `utterances-demo-bot-3f1c9a0b7d21${suffix}`)
    expect(short.map(({ name }) => name)).toEqual(names)
    expect(harness.artifacts.names()).toHaveLength(4)
  })

  it('F39 tells two steps with one artifact name apart when the job is run again', async () => {
    const step = (file: string, attempt: string) =>
      harness.runAction({
        inputs: { 'source-csv': file },
        workspace: { [file]: 'id,intent,utterance\n1,greet,call 212-555-0147\n' },
        env: { GITHUB_RUN_ATTEMPT: attempt },
      })
    await using _imported = await step('en.csv', '1')
    harness.platform.script('import', { kind: 'reply', status: 422, body: '{}' })
    await using refused = await step('de.csv', '1')
    await using english = await step('en.csv', '2')
    await using german = await step('de.csv', '2')
    expect([refused, english, german].map(({ outputs }) => outputs['result'])).toEqual([
      'failed',
      'already-imported',
      'imported',
    ])
    expect(harness.platform.imports).toHaveLength(2)
  })
})

describe('a broken CSV', () => {
  afterAll(() => harness.platform.serve({ csv: Buffer.from(SMALL) }))

  it.each<[string, string | Buffer, string, RegExp]>([
    ['F48 nothing at all', '', 'EMPTY_EXPORT', /empty/],
    [
      'F49 no utterance column',
      'id,intent,words\n1,a,b\n',
      'NO_UTTERANCE_COLUMN',
      /"words".*utterance-column/,
    ],
    ['F50 two utterance columns', 'utterance,Utterance\na,b\n', 'DUPLICATE_COLUMN', /utterance/i],
    ['F51 ragged records', 'id,utterance\n1,a\n2\n3,c,d\n', 'RAGGED_ROW', /2.*3/],
    ['F52 a quote that never closes', 'id,utterance\n1,"a\n2,b\n', 'BAD_QUOTE', /^BAD_QUOTE: Record 1 /],
    ['F52 text after a closing quote', 'id,utterance\n1,a\n2,"b"c\n', 'BAD_QUOTE', /: Record 2 /],
    ['F53 a NUL', 'id,utterance\n1,a\n2,\0\n', 'NUL_BYTE', /: Record 2 /],
    ['F54 a byte that is no UTF-8', Buffer.from('id,utterance\n1,\xff\n', 'latin1'), 'ENCODING', /byte 15/],
    ['F55 UTF-16', Buffer.from('\ufeffid,utterance\n1,a\n', 'utf16le'), 'ENCODING', /UTF-16/],
    ['F28 a page of HTML', '<!doctype html><title>Sign in</title>', 'NOT_CSV', /HTML/],
    [
      'F57 a record above 16 MiB',
      `id,utterance\n1,a\n2,${'x'.repeat(17 * 1024 * 1024)}\n`,
      'RECORD_TOO_LARGE',
      /: Record 2 /,
    ],
  ])('%s is refused with its place', async (_, csv, code, words) => {
    harness.platform.serve({ csv: Buffer.from(csv) })
    await using run = await harness.runAction()
    expectRefusal(run, code, words)
    expect(harness.platform.requestsTo('import')).toEqual([])
    expect(harness.artifacts.names()).toEqual([])
  })
})

describe('an artifact that cannot be stored', () => {
  it('F46 stops the import when the quota is used up', async () => {
    harness.artifacts.always('CreateArtifact', {
      kind: 'reply',
      status: 403,
      body: JSON.stringify({ code: 'resource_exhausted', msg: 'insufficient usage to create artifact' }),
    })
    await using run = await harness.runAction()
    harness.artifacts.always('CreateArtifact', { kind: 'pass' })
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'ARTIFACT' })
    expect(run.tempFiles.map((file) => file.split('/').at(-1))).toContain(
      'utterances-demo-bot-3f1c9a0b7d21.csv',
    )
    expect(harness.platform.requestsTo('import')).toEqual([])
  })

  it('takes another name when the name is taken', async () => {
    await using first = await harness.runAction({ inputs: { 'dry-run': 'true' } })
    await using second = await harness.runAction({ inputs: { 'dry-run': 'true' } })
    expect([first.code, second.code]).toEqual([0, 0])
    expect(harness.artifacts.names()).toEqual([
      'utterances-demo-bot-3f1c9a0b7d21.csv',
      'utterances-demo-bot-3f1c9a0b7d21-report',
      'utterances-demo-bot-3f1c9a0b7d21-2.csv',
      'utterances-demo-bot-3f1c9a0b7d21-report-2',
    ])
    expect(second.outputs['csv-path']).toMatch(/3f1c9a0b7d21-2\.csv$/)
  })

  it('goes on without an artifact on GitHub Enterprise Server, and says so', async () => {
    await using run = await harness.runAction({
      env: { GITHUB_SERVER_URL: 'https://git.example.com' },
    })
    expect(run.outputs['result']).toBe('imported')
    expect(run.outputs).not.toHaveProperty('artifact-id')
    expect(run.annotations).toEqual([
      expect.objectContaining({ command: 'warning', data: expect.stringContaining('imports again') }),
    ])
    expect(run.tempFiles.map((file) => file.split('/').at(-1))).toContain('entity-report.json')
  })

  it('speaks of no second import where there is no first one', async () => {
    await using run = await harness.runAction({
      inputs: { 'dry-run': 'true' },
      env: { GITHUB_SERVER_URL: 'https://git.example.com' },
    })
    expect(run.annotations.map(({ data }) => data)).toEqual([expect.not.stringContaining('imports again')])
  })

  it('keeps the files of a refused import where they are in no artifact', async () => {
    harness.platform.script('import', { kind: 'reply', status: 422 })
    await using run = await harness.runAction({
      env: { GITHUB_SERVER_URL: 'https://git.example.com' },
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'IMPORT_REJECTED' })
    expect(run.outputs['csv-path']).toMatch(/3f1c9a0b7d21\.csv$/)
    expect(run.tempFiles.map((file) => file.split('/').at(-1))).toEqual(
      expect.arrayContaining(['utterances-demo-bot-3f1c9a0b7d21.csv', 'entity-report.json']),
    )
  })

  it.each(['raw', 'base', 'report'])(
    'takes %s for its name, as the files of a run lie elsewhere',
    async (name) => {
      await using run = await harness.runAction({
        inputs: { 'dry-run': 'true', 'artifact-name': name },
      })
      expect(run.outputs['result']).toBe('dry-run')
      expect(harness.artifacts.names()).toEqual([`${name}.csv`, `${name}-report`])
    },
  )
})
