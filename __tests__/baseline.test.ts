import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from '@jest/globals'

import { findBaseline } from '../src/baseline.ts'
import { compareWithBaseline } from '../src/compare.ts'
import { entityConfigOf } from '../src/entity-config.ts'
import { readRunContext } from '../src/github/event.ts'
import { ENRICHED } from './enriched.ts'
import { startFakeGitHub, type FakeGitHub, type FakeWorld } from './github/fake-github.ts'
import { zipOf } from './github/zip-archives.ts'
import { inputsOf } from './inputs-of.ts'
import { reportWith } from './report/entity-reports.ts'
import { temporaryFolder } from './temporary-folder.ts'

const EVENTS_BASE = 'b'.repeat(40)
const BASE = 'd'.repeat(40)
const HEAD = 'a'.repeat(40)
const MERGE = 'c'.repeat(40)
const CSV = 'utterance\nmy order ORD-1\n'
const PATTERNS = "version: 1\nentities:\n  order:\n    pattern: 'ORD-\\d'\n"
const FILES = { 'source-csv': 'data.csv', 'patterns-file': 'entities.yml', entities: 'date,order' }
const NEVER = new AbortController().signal
const REPORT = reportWith({ rows: 12 })
const NO_REPORT =
  'no successful run of this workflow on the default branch has published a report of this bot'

let fake: FakeGitHub | undefined
afterEach(async () => {
  await fake?.[Symbol.asyncDispose]()
  fake = undefined
})

interface Case {
  readonly event?: string
  readonly payload?: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly world?: Partial<FakeWorld>
  /** The report that the input `baseline` names. */
  readonly given?: typeof REPORT
}

/** Looks for the baseline of a run whose workspace holds a CSV and a patterns-file. */
async function find({
  event = 'pull_request',
  payload = pullRequest(),
  inputs: named = FILES,
  world,
  given,
}: Case) {
  const workspace = await temporaryFolder()
  await writeFile(join(workspace, 'data.csv'), CSV)
  await writeFile(join(workspace, 'entities.yml'), PATTERNS)
  const folder = join(workspace, 'run')
  await mkdir(folder)
  const context = readRunContext(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_SHA: event === 'pull_request' ? MERGE : HEAD,
      GITHUB_RUN_ID: '100',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
    },
    payload,
  )
  const inputs = inputsOf(named, context)
  fake = await startFakeGitHub({ commits: { [MERGE]: [BASE, HEAD], [BASE]: [], [HEAD]: [] }, ...world })
  const config = entityConfigOf(['date'], undefined)
  const deps = {
    context,
    github: fake.github,
    folder,
    checkUrl: new URL('../src/engine/check-worker.ts', import.meta.url),
    ...(given && { given }),
  }
  return { config, folder, inputs, baseline: await findBaseline(inputs, config, deps, NEVER) }
}

function pullRequest(ref = 'main') {
  const repo = { id: 1, full_name: 'octo-org/support-bot' }
  return {
    pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: EVENTS_BASE, ref, repo } },
  }
}

const filesAt = (commit: string, files: Readonly<Record<string, string>>) => ({
  [commit]: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
})

const OTHERS_AT_BASE = filesAt(BASE, { 'data.csv': `${CSV}bye\n`, 'entities.yml': `${PATTERNS}\n` })
const OURS_AT_MERGE = filesAt(MERGE, { 'data.csv': CSV, 'entities.yml': PATTERNS })

describe('the baseline', () => {
  it('is none, and GitHub is not asked, when none is asked for', async () => {
    const { baseline } = await find({ inputs: { ...FILES, baseline: 'none' } })
    expect(baseline).toEqual({ kind: 'none' })
    expect(fake?.requests).toEqual([])
  })

  it('is the report that the input names, whatever the event', async () => {
    const { baseline } = await find({ inputs: { ...FILES, baseline: 'old.json' }, given: REPORT })
    expect(baseline).toEqual({ kind: 'report', report: REPORT, version: { kind: 'file', path: 'old.json' } })
    expect(fake?.requests).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['bot', { 'bot-id': 'support-de' }, 'utterances-support-de-3f1c-report'],
    ['artifact', { 'bot-id': 'support-de', 'artifact-name': 'mine' }, 'mine-report'],
  ])('of an import is the last report of its %s', async (_, inputs, name) => {
    const archive = zipOf([{ name: 'entity-report.json', content: JSON.stringify(REPORT) }])
    const world = {
      runs: [{ id: 100 }, { id: 90 }],
      artifacts: [{ id: 4, runId: 90, archive, fields: { name } }],
    }
    const { baseline } = await find({ event: 'push', payload: {}, inputs, world })
    const url = 'https://github.com/octo-org/support-bot/actions/runs/90'
    expect(baseline).toEqual({ kind: 'report', report: REPORT, version: { kind: 'run', number: 41, url } })
  })

  it('of an import is none, with the reason, when there is no report', async () => {
    const { baseline } = await find({ event: 'push', payload: {}, world: { runs: [{ id: 100 }] } })
    expect(baseline).toEqual({ kind: 'none', reason: NO_REPORT })
  })

  it('of a check is none, with the reason, when the event names no base commit', async () => {
    const { baseline } = await find({ event: 'issue_comment', payload: {} })
    expect(baseline).toEqual({ kind: 'none', reason: 'the event names no base commit' })
    expect(fake?.requests).toEqual([])
  })

  it('of a check without files is its base commit, and nothing need be read', async () => {
    const { baseline, config } = await find({ inputs: {}, payload: pullRequest('') })
    expect(baseline).toEqual({
      kind: 'commit',
      config,
      csv: { state: 'same' },
      version: { kind: 'commit', commit: EVENTS_BASE },
      files: [],
      mayQuote: false,
    })
    expect(fake?.requests).toEqual([])
  })

  it('of a check is what the base of the merge has', async () => {
    const { baseline, folder } = await find({ world: { files: { ...OTHERS_AT_BASE, ...OURS_AT_MERGE } } })
    expect(baseline).toMatchObject({
      kind: 'commit',
      config: { entities: [{ type: 'date' }, { type: 'order' }] },
      csv: { state: 'differs', path: join(folder, 'base.csv') },
      version: { kind: 'commit', commit: BASE, branch: 'main' },
      files: ['entities.yml', 'data.csv'],
      mayQuote: true,
    })
  })

  it('of a check has the same configuration with the same patterns-file, and no own type without one', async () => {
    const csv = { 'data.csv': CSV }
    const same = await find({ world: { files: filesAt(BASE, { ...csv, 'entities.yml': PATTERNS }) } })
    expect(same.baseline).toMatchObject({ csv: { state: 'same' } })
    expect(same.baseline).toHaveProperty('config', same.config)
    await fake?.[Symbol.asyncDispose]()
    const { baseline } = await find({ world: { files: filesAt(BASE, csv) } })
    expect(baseline).toHaveProperty('config', entityConfigOf(['date'], undefined))
  })

  it.each([
    ['has not', {}, CSV, true],
    ['has not', {}, 'utterance\n', false],
    ['has otherwise', OTHERS_AT_BASE, CSV, true],
    ['has otherwise', OTHERS_AT_BASE, 'utterance\n', false],
  ])('T6 quotes a CSV that the base %s only when the merge has it', async (_, atBase, atMerge, mayQuote) => {
    const { baseline } = await find({
      inputs: { 'source-csv': 'data.csv' },
      world: { files: { ...atBase, ...filesAt(MERGE, { 'data.csv': atMerge }) } },
    })
    expect(baseline).toMatchObject({ kind: 'commit', files: ['data.csv'], mayQuote })
  })

  it.each([
    ['data.csv', { 'source-csv': 'data.csv' }],
    ['entities.yml', { 'patterns-file': 'entities.yml', entities: 'order' }],
  ])('of a check is none when %s is checked out without what others have merged', async (path, inputs) => {
    const ofOthers = filesAt(MERGE, { 'data.csv': `${CSV}bye\n`, 'entities.yml': `${PATTERNS}\n` })
    const ofHead = filesAt(HEAD, { 'data.csv': CSV, 'entities.yml': PATTERNS })
    const { baseline } = await find({
      inputs,
      world: { files: { ...OTHERS_AT_BASE, ...ofOthers, ...ofHead } },
    })
    const reason = expect.stringMatching(`^${path} is checked out as the pull request's head has it, `)
    expect(baseline).toEqual({ kind: 'none', reason })
  })

  it.each([
    ['the merge', 0, ''],
    ['what is checked out', 2, 'data\\.csv at '],
  ])('of a check is none, with the reason, when GitHub does not say %s', async (_, answers, subject) => {
    let asked = 0
    const refuses = () =>
      ++asked > answers ? { status: 403, message: 'Resource not accessible' } : undefined
    const { baseline } = await find({
      inputs: { 'source-csv': 'data.csv' },
      world: { files: OTHERS_AT_BASE, refuses },
    })
    const reason = new RegExp(`^${subject}the commit checked out: .*contents: read$`, 'u')
    expect(baseline).toEqual({ kind: 'none', reason: expect.stringMatching(reason) })
  })

  it.each([
    ['there', OTHERS_AT_BASE, { state: 'differs' }],
    ['not there', {}, { state: 'absent' }],
  ])('T6 does not quote a CSV that is %s at the base when the head is gone', async (_, files, csv) => {
    const world = { commits: { [MERGE]: [BASE, HEAD], [BASE]: [] }, files }
    const { baseline } = await find({ inputs: { 'source-csv': 'data.csv' }, world })
    expect(baseline).toMatchObject({ kind: 'commit', csv, mayQuote: false })
  })

  it('asks for nothing but the base when files are as they are there', async () => {
    const world = { files: filesAt(BASE, { 'data.csv': CSV, 'entities.yml': PATTERNS }) }
    await find({ world })
    expect(fake?.requests.filter((request) => request.includes('/contents/'))).toHaveLength(2)
  })

  it.each([
    ['is no YAML', ': :'],
    ['has an example that is not found', `${PATTERNS}    examples:\n      match: ['ORD-x']\n`],
  ])('of a check is none, with the reason, when its patterns-file %s', async (_, patterns) => {
    const { baseline } = await find({
      world: { files: filesAt(BASE, { 'data.csv': CSV, 'entities.yml': patterns }) },
    })
    expect(baseline).toEqual({ kind: 'none', reason: 'entities.yml at the base commit: it has mistakes' })
  })

  it.each([
    ['entities.yml', FILES],
    ['data.csv', { 'source-csv': 'data.csv' }],
  ])('of a check is none, with the reason, when %s cannot be read', async (path, inputs) => {
    let asked = 0
    const refuses = () => (++asked > 1 ? { status: 403, message: 'Resource not accessible' } : undefined)
    const { baseline } = await find({ inputs, world: { refuses } })
    expect(baseline).toEqual({
      kind: 'none',
      reason: expect.stringMatching(new RegExp(`^${path} at the base commit: .*contents: read`, 'u')),
    })
  })
})

const DEPS = { folder: 'f', workerUrl: new URL('file:///w'), sha: HEAD }

describe('the comparison', () => {
  it.each([
    ['file', { kind: 'file', path: 'old.json' } as const, 'old.json'],
    ['run', { kind: 'run', number: 41, url: 'https://x' } as const, 'run 41'],
  ])('with a report is of counts alone, under the name of its %s', async (_, version, name) => {
    const { inputs } = await find({ inputs: { baseline: 'none' } })
    const baseline = { kind: 'report', report: reportWith({ rows: 12 }), version } as const
    const comparing = await compareWithBaseline(
      ENRICHED,
      reportWith({ rows: 13 }),
      baseline,
      inputs,
      DEPS,
      NEVER,
    )
    expect(comparing).toEqual({
      compared: {
        comparison: expect.objectContaining({ before: REPORT, after: reportWith({ rows: 13 }) }),
        words: { head: { kind: 'commit', commit: HEAD }, base: version, files: [], sameRows: false },
      },
    })
    expect(comparing.compared?.comparison.diff).toMatchObject({ base: name, head: HEAD })
  })

  it('with none gives the reason, if there is one', async () => {
    const { inputs } = await find({ inputs: { baseline: 'none' } })
    const comparing = (reason: object) =>
      compareWithBaseline(ENRICHED, REPORT, { kind: 'none', ...reason }, inputs, DEPS, NEVER)
    await expect(comparing({})).resolves.toEqual({})
    await expect(comparing({ reason: NO_REPORT })).resolves.toEqual({ reason: NO_REPORT })
  })
})
