import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as delay } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Fault } from '../../sandbox/faults.ts'
import { startPlatform, type Endpoint } from '../../sandbox/platform.ts'
import { runnerEvent } from '../../sandbox/runner-event.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import type { Grace } from '../../sandbox/runner/step-process.ts'
import { selfSigned } from '../http/certificate.ts'
import { startConnectProxy } from '../http/connect-proxy.ts'
import { mayMount, mountSmallDisk, type SmallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { useHarness, type Scenario } from './harness.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const BASE = 'utterances-demo-bot-3f1c9a0b7d21'

const harness = await useHarness()
const folder = await temporaryFolder()

/** A run that is stopped as soon as its log says `words`. */
async function stoppedAt(words: RegExp, scenario: Scenario = {}): Promise<StepRun> {
  const stop = new AbortController()
  const onLine = (line: string) => {
    if (words.test(line)) stop.abort()
  }
  return harness.runAction({ ...scenario, onLine }, stop.signal)
}

/** A run that is stopped as soon as a request of this kind has come to the platform or to the artifact service. */
async function stoppedOnce(happened: () => boolean, scenario: Scenario = {}): Promise<StepRun> {
  const stop = new AbortController()
  const running = harness.runAction({ ...scenario }, stop.signal)
  while (!happened()) await delay(10)
  stop.abort()
  return running
}

const asked = (endpoint: Endpoint) => () => harness.platform.requestsTo(endpoint).length > 0
const imported = () => harness.platform.requestsTo('import').some(({ complete }) => complete)
const artifactsBegun = (count: number) => () =>
  harness.artifacts.calls.filter(({ method }) => method === 'CreateArtifact').length >= count

function expectCancelled(run: StepRun): void {
  expect(run.code).toBe(130)
  expect(run.signal).toBeNull()
  expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'CANCELLED' })
  expect(run.tempFiles).toEqual([])
  expect(harness.platform.requestsTo('import').filter(({ bytes }) => bytes > 0)).toEqual([])
}

const SILENT: Fault = { kind: 'silence', at: 'body' }
const PASS: Fault = { kind: 'pass' }

describe('a step that is stopped', () => {
  it('F40 ends in the pause between two polls', async () => {
    await using run = await stoppedOnce(asked('status'), { inputs: { 'poll-interval': '30s' } })
    expectCancelled(run)
  })

  it('F40 ends in the pause before a retry', async () => {
    harness.platform.script('export', { kind: 'reply', status: 429, headers: { 'retry-after': '60' } })
    await using run = await stoppedAt(/trying again/)
    expectCancelled(run)
  })

  it('F40 ends while it looks for entities', async () => {
    const rows = Array.from({ length: 150_000 }, (_, n) => `${n},"call 212-555-0147 on 3 May 2026"\n`)
    const workspace = { 'data.csv': `id,utterance\n${rows.join('')}` }
    await using run = await stoppedAt(/Find entities/, { inputs: { 'source-csv': 'data.csv' }, workspace })
    expectCancelled(run)
  })

  it.each([
    ['the CSV', 1],
    ['the report', 2],
  ])('F40 ends while %s is being published', async (_, nth) => {
    harness.artifacts.script('CreateArtifact', ...Array.from({ length: nth - 1 }, () => PASS), SILENT)
    await using run = await stoppedOnce(artifactsBegun(nth))
    expectCancelled(run)
    expect(harness.artifacts.names()).toHaveLength(nth - 1)
  })

  it('F40 ends while the receipt is being published, and another says that nothing was sent', async () => {
    harness.artifacts.script('CreateArtifact', PASS, PASS, SILENT)
    await using run = await stoppedOnce(artifactsBegun(3))
    expectCancelled(run)
    expect(harness.platform.imports).toEqual([])
    expect(harness.artifacts.names().slice(2)).toEqual([expect.stringMatching(/-receipt-1-refused$/)])
  })

  it('F40 ends while GitHub is asked for the comments of a pull request', async () => {
    const { eventName, event, env } = runnerEvent('pull_request')
    harness.github.always('list-comments', { kind: 'silence', at: 'headers' })
    await using run = await stoppedOnce(
      () => harness.github.requests.some(({ route }) => route === 'list-comments'),
      {
        eventName,
        event,
        env,
        withoutCredentials: true,
        inputs: { 'source-csv': 'data.csv', comment: 'always' },
        workspace: { 'data.csv': 'id,utterance\n1,a@example.com\n' },
      },
    )
    harness.github.always('list-comments', PASS)
    expectCancelled(run)
  })

  it('F41 ends at SIGTERM as it does at SIGINT', async () => {
    harness.platform.script('download', { kind: 'stall', at: 1000 })
    await using run = await stoppedOnce(asked('download'), { grace: grace('SIGTERM') })
    expectCancelled(run)
  })

  it('F41 ends at the second signal at once, and leaves no file', async () => {
    harness.platform.script('download', { kind: 'stall', at: 1000 })
    const scenario = { grace: { interruptMs: 0, terminateMs: 5000 } }
    await using run = await stoppedOnce(asked('download'), scenario)
    expect(run.code).toBe(130)
    expect(run.signal).toBeNull()
    expect(run.tempFiles).toEqual([])
  })

  it('F41 T22 leaves what it has to the post step when it is killed', async () => {
    harness.platform.script('import', SILENT)
    await using run = await stoppedOnce(imported, { grace: grace('SIGKILL') })
    expect(run.signal).toBe('SIGKILL')
    expect(run.tempFiles.map((file) => file.split('/').at(-1))).toContain(`${BASE}.csv`)
    expect(await run.endJob()).toMatchObject({ code: 0, tempFiles: [] })
  })

  it('F39 F41 is not repeated when it was killed during the import', async () => {
    harness.platform.script('import', SILENT)
    await using killed = await stoppedOnce(imported, { grace: grace('SIGKILL') })
    expect(killed.signal).toBe('SIGKILL')
    expect(harness.artifacts.names().at(-1)).toBe(`${BASE}-receipt-1-sent`)
    await using again = await harness.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ result: 'ambiguous', 'error-code': 'IMPORT_AMBIGUOUS' })
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
  })

  it('F39 F41 is repeated when it was killed before the import', async () => {
    harness.artifacts.script('CreateArtifact', PASS, SILENT)
    await using killed = await stoppedOnce(artifactsBegun(2), { grace: grace('SIGKILL') })
    expect(killed.signal).toBe('SIGKILL')
    await using again = await harness.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs['result']).toBe('imported')
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
  })
})

function grace(first: NonNullable<Grace['first']>): Grace {
  return { first, interruptMs: 7500, terminateMs: 2500 }
}

const describeOnDisk = mayMount() ? describe : describe.skip

describeOnDisk('a full disk', () => {
  let disk: SmallDisk
  beforeAll(() => {
    disk = mountSmallDisk('1m')
  })
  afterAll(() => disk[Symbol.dispose]())

  const rows = (count: number) =>
    Buffer.from(`id,intent,utterance\n${'1,greet,call 212-555-0147 on 3 May 2026 then\n'.repeat(count)}`)

  it.each([
    ['before anything is written, when the length is known', 100, 'length', /takes to enrich/],
    ['F42 while the raw CSV is written', 40_000, 'chunked', /a file of unknown length/],
    ['F42 while the enriched CSV is written', 15_000, 'chunked', /\d+ more that a file there needs/],
  ] as const)('%s ends with NO_SPACE, its mount and what was free', async (_, count, framing, words) => {
    await using platform = await startPlatform({ csv: rows(count) })
    platform.serve({ framing })
    await using run = await harness.runAction({
      inputs: { 'base-url': platform.origin },
      env: { RUNNER_TEMP: disk.path },
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'NO_SPACE' })
    const [error] = run.annotations
    expect(error?.data).toContain(`mounted at ${disk.path} has `)
    expect(error?.data).toMatch(words)
    expect(platform.requestsTo('import')).toEqual([])
    expect(harness.artifacts.names()).toEqual([])
    expect(readdirSync(disk.path)).toEqual([])
  })

  it('is seen before a CSV of the workspace is copied', async () => {
    await using run = await harness.runAction({
      withoutCredentials: true,
      inputs: { 'source-csv': 'data.csv', 'dry-run': 'true' },
      workspace: { 'data.csv': rows(1000) },
      env: { RUNNER_TEMP: disk.path },
    })
    expect(run.outputs['error-code']).toBe('NO_SPACE')
    expect(run.annotations.at(-1)?.data).toContain('takes to enrich')
  })
})

describeOnDisk('a disk that becomes read-only', () => {
  it('F42 fails the step although its folder cannot be removed, and the post step only warns', async () => {
    using disk = mountSmallDisk('1m')
    const onLine = (line: string) => {
      if (/Export \S+ requested/.test(line)) execFileSync('mount', ['-o', 'remount,ro', disk.path])
    }
    await using run = await harness.runAction({ env: { RUNNER_TEMP: disk.path }, onLine })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'INTERNAL' })
    expect(run.annotations.at(-1)?.data).toContain('has become read-only')
    expect(await run.endJob()).toMatchObject({
      code: 0,
      log: expect.stringContaining('could not be removed'),
    })
    expect(harness.platform.requestsTo('import')).toEqual([])
  })
})

describe('a runner that lacks something', () => {
  it('F42 for outputs and summary is a warning, and the import stands', async () => {
    await using run = await harness.runAction({
      env: { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' },
    })
    expect(run.code).toBe(0)
    expect(harness.platform.imports).toHaveLength(1)
    expect(run.annotations.map(({ command }) => command)).toEqual(run.annotations.map(() => 'warning'))
    expect(run.log).toContain('Output result could not be set: ENOSPC')
    expect(run.log).toContain('The job summary could not be written: ENOSPC')
  })

  it.each([
    ['the files of outputs and summary are gone', '/nowhere/output', '/nowhere/summary'],
    ['F45 there is no file for the summary', undefined, undefined],
  ])('%s: the import stands', async (_, output, summary) => {
    await using run = await harness.runAction({
      env: { GITHUB_STEP_SUMMARY: summary, ...(output !== undefined && { GITHUB_OUTPUT: output }) },
    })
    expect(run.code).toBe(0)
    expect(harness.platform.imports).toHaveLength(1)
    expect(run.log).toContain('The job summary could not be written')
  })

  it('F45 has a file where its temporary folder should be: nothing is asked', async () => {
    const temp = join(folder, 'no-folder')
    writeFileSync(temp, '')
    await using run = await harness.runAction({ env: { RUNNER_TEMP: temp } })
    expect(run.outputs['error-code']).toBe('INTERNAL')
    expect(run.annotations.at(-1)?.data).toContain('RUNNER_TEMP')
    expect(harness.platform.requests).toEqual([])
  })

  it.each([
    ['the export', /Export \S+ requested/],
    ['the search', /rows, [\d,]+ with entities/],
  ])('F45 loses its folder after %s, and says so', async (_, words) => {
    const temp = join(folder, 'wiped')
    mkdirSync(temp, { recursive: true })
    const onLine = (line: string) => {
      if (!words.test(line)) return
      // At once: file by file, the step would find one missing while its folder is still there.
      renameSync(temp, `${temp}-gone`)
      mkdirSync(temp)
      rmSync(`${temp}-gone`, { recursive: true })
    }
    await using run = await harness.runAction({ env: { RUNNER_TEMP: temp }, onLine })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'INTERNAL' })
    expect(run.log).toContain('folder under RUNNER_TEMP was removed')
    expect(run.log).toMatch(/^ {2}caused by \S/m)
    expect(harness.platform.requestsTo('import')).toEqual([])
  })
})

/** The built action, with `code` in place of the artifact library. */
async function actionWithLibrary(code: string): Promise<string> {
  const action = await temporaryFolder()
  cpSync(join(REPOSITORY, 'dist'), join(action, 'dist'), { recursive: true })
  cpSync(join(REPOSITORY, 'action.yml'), join(action, 'action.yml'))
  const chunks = readdirSync(join(action, 'dist'), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.index.js'))
    .map((name) => join(action, 'dist', name))
  const library = chunks.filter((chunk) => readFileSync(chunk, 'utf8').includes('DefaultArtifactClient'))
  expect(library).toHaveLength(1)
  for (const chunk of library) writeFileSync(chunk, code)
  return action
}

describe('the artifact library', () => {
  it('cannot be loaded: nothing is imported, and nobody waits for a service', async () => {
    const action = await actionWithLibrary('throw new Error()')
    await using run = await harness.runAction({ action })
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'ARTIFACT' })
    expect(run.log).toMatch(/could not be loaded.*dist/)
    expect(run.log).not.toContain('try 1 of 3')
    expect(harness.platform.requestsTo('import')).toEqual([])

    await using again = await harness.runAction({ action, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ result: 'failed', 'error-code': 'ARTIFACT' })
    expect(again.log).toMatch(/could not be loaded.*dist/)
  })

  it('fails the step even when it keeps the process from its end', async () => {
    const action = await actionWithLibrary('process.exit = () => { throw new Error() }; throw new Error()')
    await using run = await harness.runAction({ action })
    expect(run.code).toBe(1)
    expect(run.outputs['error-code']).toBe('ARTIFACT')
  })

  it('F40 is cancelled while it is loaded', async () => {
    const action = await actionWithLibrary(
      "process.stdout.write('loading\\n'); await new Promise((resolve) => setTimeout(resolve, 30_000))",
    )
    await using run = await stoppedAt(/^loading$/, { action })
    expectCancelled(run)
    expect(harness.artifacts.calls).toEqual([])
  })

  it.each<[string, Scenario]>([
    ['on GitHub Enterprise Server', { env: { GITHUB_SERVER_URL: 'https://git.example.com' } }],
    [
      'in a dry run without a service',
      { inputs: { 'dry-run': 'true' }, env: { ACTIONS_RUNTIME_TOKEN: undefined } },
    ],
  ])('is not loaded %s', async (_, scenario) => {
    const action = await actionWithLibrary('throw new Error()')
    await using run = await harness.runAction({ ...scenario, action })
    expect(run.code).toBe(0)
    expect(run.annotations.map(({ data }) => data)).toEqual([
      expect.stringContaining('the files are at csv-path and report-path'),
    ])
  })
})

describe('an artifact service in trouble', () => {
  it('F46 takes the file at the second try, under another name, after a reset', async () => {
    harness.artifacts.script('CreateArtifact', { kind: 'reset', at: 'headers' })
    await using run = await harness.runAction()
    expect(run.outputs['result']).toBe('imported')
    expect(harness.artifacts.names()[0]).toBe(`${BASE}-2.csv`)
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
  })

  it('F46 stops the import when it cannot take the receipt', async () => {
    const full: Fault = {
      kind: 'reply',
      status: 403,
      body: JSON.stringify({ code: 'resource_exhausted', msg: 'insufficient usage to create artifact' }),
    }
    harness.artifacts.script('CreateArtifact', PASS, PASS, full)
    await using run = await harness.runAction()
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'ARTIFACT' })
    expect(harness.platform.imports).toEqual([])
    const [request] = harness.platform.requestsTo('import')
    expect(request?.bytes ?? 0).toBe(0)
  })
})

describe('a CSV that changes while it is uploaded', () => {
  it('F47 has another digest, and is not imported', async () => {
    const temp = join(folder, 'changing')
    mkdirSync(temp)
    harness.artifacts.script('CreateArtifact', { kind: 'delay', ms: 1500 })
    const running = harness.runAction({ env: { RUNNER_TEMP: temp } })
    while (!artifactsBegun(1)()) await delay(10)
    const [csv] = globSync('utterance-ner-*/enriched/*.csv', { cwd: temp })
    appendFileSync(join(temp, csv ?? ''), '9,greet,nobody said this,,,,\n')
    await using run = await running
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'ARTIFACT_DIGEST' })
    expect(harness.platform.requestsTo('import')).toEqual([])
  })
})

describe('two runs at once', () => {
  it('F38 import each once, under names of their own', async () => {
    const shas = ['a'.repeat(40), 'b'.repeat(40)]
    await using runs = new AsyncDisposableStack()
    const ended = await Promise.all(
      shas.map(async (GITHUB_SHA) =>
        runs.use(await harness.runAction({ inputs: { 'version-tag': GITHUB_SHA } })),
      ),
    )
    expect(ended.map(({ outputs }) => outputs['result'])).toEqual(['imported', 'imported'])
    const names = ended.map(({ outputs }) => outputs['version-name'])
    expect(new Set(names).size).toBe(2)
    expect(harness.platform.imports).toHaveLength(2)
    expect(new Set(harness.platform.imports.map(({ name }) => name))).toEqual(new Set(names))
  })
})

describe('a network of its own', () => {
  const certificate = selfSigned({ names: ['127.0.0.1'] })

  it('F7 a certificate nobody vouches for ends the run, and says what to set', async () => {
    await using platform = await startPlatform({ tls: certificate })
    await using run = await harness.runAction({ inputs: { 'base-url': platform.origin } })
    expect(run.outputs['error-code']).toBe('TLS')
    expect(run.annotations.at(-1)?.data).toContain('NODE_EXTRA_CA_CERTS')
    expect(platform.requests).toEqual([])
  })

  it('every request goes through the proxy, with an authority of the network', async () => {
    await using platform = await startPlatform({ tls: certificate })
    await using proxy = await startConnectProxy()
    await using run = await harness.runAction({
      inputs: { 'base-url': platform.origin },
      env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: authority() },
    })
    expect(run.outputs['result']).toBe('imported')
    const { host } = new URL(platform.origin)
    const tunnels = proxy.seen.filter((line) => line.startsWith('CONNECT '))
    expect(new Set(tunnels)).toEqual(new Set([`CONNECT ${host}`]))
    // One tunnel for the API, one for the link, one for the import; beside them the artifacts' blobs.
    expect(tunnels.length).toBeGreaterThanOrEqual(3)
    expect(proxy.seen.filter((line) => line.startsWith('PUT http://'))).not.toEqual([])
  })

  it.each(['127.0.0.1', '127.0.0.1.', '*.0.0.1', '0.0.1 .example', '*'])(
    'no request goes through the proxy to a host of NO_PROXY=%s',
    async (no) => {
      await using platform = await startPlatform({ tls: certificate })
      await using proxy = await startConnectProxy()
      const proxies = { HTTPS_PROXY: proxy.url, ALL_PROXY: proxy.url, NO_PROXY: no }
      await using run = await harness.runAction({
        inputs: { 'base-url': platform.origin },
        env: { ...proxies, NODE_EXTRA_CA_CERTS: authority() },
      })
      expect(run.outputs['result']).toBe('imported')
      expect(proxy.seen).toEqual([])
    },
  )

  // A name that only the proxy knows: hosts of the loopback are never asked through one.
  const apiHost = () => `api.github.test:${new URL(harness.github.origin).port}`

  it.each(['http://', ''])(
    "every request to GitHub's API goes through the proxy %shost:port",
    async (scheme) => {
      await using proxy = await startConnectProxy()
      const proxies = { HTTP_PROXY: scheme + proxy.host, NO_PROXY: '127.0.0.2 127.0.0.1' }
      await using run = await harness.runAction({
        env: { ...proxies, GITHUB_API_URL: `http://${apiHost()}` },
      })
      expect(run.outputs['result']).toBe('imported')
      const paths = harness.github.requests.map(({ path }) => path)
      expect(paths).not.toEqual([])
      expect(proxy.seen.map((line) => new URL(line.replace('GET ', '')).pathname)).toEqual(paths)
    },
  )

  it("without a proxy for https, GitHub's API is asked through that for http", async () => {
    await using proxy = await startConnectProxy()
    const proxies = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }
    await using _run = await stoppedOnce(() => proxy.seen.length > 0, {
      env: { ...proxies, GITHUB_API_URL: `https://${apiHost()}` },
    })
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${apiHost()}`]))
  })

  it('F15 a proxy that wants to know who asks ends the run, and is named', async () => {
    await using platform = await startPlatform({ tls: certificate })
    await using proxy = await startConnectProxy({ refusal: 407 })
    const env = { HTTPS_PROXY: proxy.url.replace('//', '//user:canary-of-the-proxy@') }
    await using run = await harness.runAction({ inputs: { 'base-url': platform.origin }, env })
    expect(run.outputs['error-code']).toBe('PROXY')
    expect(run.annotations.at(-1)?.data).toContain(proxy.host)
    expect(run.raw.stdout + run.raw.stderr + run.summary).not.toContain('canary-of-the-proxy')
    expect(platform.requests).toEqual([])
  })

  function authority(): string {
    const path = join(folder, 'authority.pem')
    writeFileSync(path, certificate.cert)
    return path
  }
})
