import { setImmediate } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import type { Baseline } from '../src/baseline.ts'
import { ActionError } from '../src/errors.ts'
import { readRunContext } from '../src/github/event.ts'
import type { EarlierImport } from '../src/github/receipts.ts'
import { createJournal } from '../src/journal.ts'
import { createReport } from '../src/report/report.ts'
import { run } from '../src/run.ts'
import { ENRICHED } from './enriched.ts'
import { inputsOf } from './inputs-of.ts'

const CREATED = new Date('2026-11-22T09:30:00Z')
const NAME = 'enriched_ner_3f1c_20261122_093000'
const GIVEN = {
  'base-url': 'https://na1.nicecxone.com',
  'client-id': 'i',
  'client-secret': 's',
  'bot-id': 'b',
  'version-tag': '3f1c',
}

const EARLIER = { kind: 'run', number: 41, url: 'https://github.com/o/r/actions/runs/90' } as const

const FACTS = {
  versionTag: '3f1c',
  botId: 'b',
  createdAt: '2026-11-22T09:30:00.000Z',
  configSha256: 'c',
  csvSha256: 'd',
  timings: {},
}

/** What each step does instead of its work; whatever is not named goes well. */
interface Script {
  readonly event?: string
  readonly rows?: number
  readonly baseline?: Baseline
  readonly earlier?: EarlierImport
  readonly failing?: Readonly<Record<string, Error>>
  /** Why it is not known when the run was created. */
  readonly uncreated?: string
  readonly dryRun?: boolean
}

/** Runs the story with steps that only say that they were taken, a moment after they were begun: none may be left behind. */
async function told({
  event = 'push',
  rows = 2,
  baseline = { kind: 'none' },
  earlier = { state: 'none' },
  failing = {},
  uncreated,
  dryRun = false,
}: Script) {
  const steps: string[] = []
  const step = async <T>(name: string, value: T) => {
    await setImmediate()
    steps.push(name)
    const failure = failing[name]
    if (failure) throw failure
    return value
  }
  const context = readRunContext({ GITHUB_EVENT_NAME: event, RUNNER_TEMP: 't' }, {})
  const inputs = inputsOf({ ...GIVEN, 'dry-run': String(dryRun) }, context)
  const warnings: string[] = []
  const receipts: unknown[] = []
  const journal = createJournal({
    info: () => undefined,
    notice: () => undefined,
    warning: (line) => void warnings.push(line),
    group: (_, work) => work(),
    mask: () => undefined,
    maskPart: () => undefined,
  })
  const file = { path: 'c.csv', bytes: 10, sha256: ENRICHED.csvSha256 }
  const error: unknown = await run(
    inputs,
    {
      context,
      signIn: () => step('sign in', undefined),
      fetchUtterances: () => step('fetch', { path: 'raw.csv', bytes: 5 }),
      findBaseline: () => step('find baseline', baseline),
      enrich: () => step('enrich', { ...ENRICHED, tally: { ...ENRICHED.tally, rows } }),
      describe: ({ tally }) => createReport(tally, FACTS),
      compare: () => step('compare', {}),
      publish: () => step('publish', file),
      comment: () => step('comment', undefined),
      ...(inputs.imports && {
        importCsv: async ({ versionName, beforeBody }, signal) => {
          await step('ask to import', undefined)
          await beforeBody(signal)
          return step(`import ${versionName}`, { id: '9' })
        },
      }),
      receipts: {
        earlierImport: async () => earlier,
        publish: async (state, receipt) => {
          receipts.push(receipt)
          await setImmediate() // later than what comes next would be taken
          await step(state, undefined)
        },
      },
      repository: {
        runCreation: async () =>
          uncreated === undefined ? { known: true, at: CREATED } : { known: false, reason: uncreated },
        visibility: async () => 'private',
      },
      journal,
      clock: { now: () => steps.length, wait: async () => undefined, random: () => 0 },
      startedAt: new Date('2026-11-22T10:00:00Z'),
    },
    new AbortController().signal,
  ).catch((error: unknown) => error)
  return { steps, receipts, error, warnings, outcome: journal.outcome() }
}

describe('a run', () => {
  it('signs in, fetches, enriches, publishes, and imports once between two receipts', async () => {
    const { steps, receipts, outcome } = await told({})
    expect(steps.join(', ')).toBe(
      `sign in, fetch, find baseline, enrich, compare, publish, ask to import, sent, import ${NAME}, done, comment`,
    )
    expect(outcome).toMatchObject({ result: 'imported', versionName: NAME, importId: '9' })
    expect(outcome.steps).toEqual({ import: { ms: 3 } })
    const sent = { versionName: NAME, csvSha256: ENRICHED.csvSha256 }
    expect(receipts).toEqual([sent, { ...sent, importId: '9' }])
  })

  it('does everything but the import when it is dry', async () => {
    const { steps, outcome } = await told({ dryRun: true })
    expect(steps.join(', ')).toBe('sign in, fetch, find baseline, enrich, compare, publish, comment')
    expect(outcome).toMatchObject({ result: 'dry-run', versionName: NAME })
  })

  it('checks a pull request without a version', async () => {
    const { steps, outcome } = await told({ event: 'pull_request' })
    expect(steps.join(', ')).toBe('sign in, fetch, find baseline, enrich, compare, publish, comment')
    expect(outcome.result).toBe('checked')
    expect(outcome).not.toHaveProperty('versionName')
  })

  it('F48 imports nothing when there is no record', async () => {
    const { steps, outcome } = await told({ rows: 0 })
    expect(steps).toEqual(['sign in', 'fetch', 'find baseline', 'enrich'])
    expect(outcome).toMatchObject({ result: 'skipped', report: { rows: 0 } })
  })

  it('F48 tells a check of no record like any other, without a baseline, too', async () => {
    const { steps, outcome } = await told({ rows: 0, event: 'pull_request' })
    expect(steps.slice(-3)).toEqual(['compare', 'publish', 'comment'])
    expect(outcome).toMatchObject({ result: 'skipped', report: { rows: 0 } })
  })

  it('F48 imports nothing in place of the rows that are gone', async () => {
    const baseline = {
      kind: 'report',
      report: createReport(ENRICHED.tally, FACTS),
      version: EARLIER,
    } as const
    const { steps, outcome } = await told({ rows: 0, baseline })
    expect(steps).toEqual(['sign in', 'fetch', 'find baseline', 'enrich'])
    expect(outcome).toMatchObject({ result: 'skipped', reason: expect.stringContaining('no record') })
    const dry = await told({ rows: 0, baseline, dryRun: true })
    expect(dry.steps.slice(-3)).toEqual(['compare', 'publish', 'comment'])
    expect(dry.outcome.result).toBe('skipped')
  })

  it.each(['sign in', 'fetch', 'enrich', 'compare', 'publish', 'ask to import'])(
    'imports nothing when "%s" fails',
    async (name) => {
      const failure = new ActionError('NETWORK', 'x')
      const { steps, error } = await told({ failing: { [name]: failure } })
      expect(error).toBe(failure)
      expect(steps.at(-1)).toBe(name)
    },
  )

  it('F39 leaves a receipt that nothing was sent when the one before it fails, as it may be out all the same', async () => {
    const failure = new ActionError('ARTIFACT', 'x')
    const { steps, error } = await told({ failing: { sent: failure } })
    expect(error).toBe(failure)
    expect(steps.slice(-2)).toEqual(['sent', 'refused'])
  })

  it('F39 sends nothing again when an earlier attempt has imported', async () => {
    const { steps, outcome } = await told({ earlier: { state: 'done' } })
    expect(steps).toEqual([])
    expect(outcome).toMatchObject({ result: 'already-imported', versionName: NAME })
  })

  it('F39 says what the earlier attempt imported, by the names that it gave', async () => {
    const names = { versionName: 'NER-Batch-of-then', importId: '9' }
    const { outcome } = await told({ earlier: { state: 'done', ...names } })
    expect(outcome).toMatchObject({ result: 'already-imported', ...names })
  })

  it.each<EarlierImport>([{ state: 'done' }, { state: 'unknown' }])(
    'asks no receipt when it is dry: %j',
    async (earlier) => {
      const { steps, outcome } = await told({ earlier, dryRun: true })
      expect(steps.at(-1)).toBe('comment')
      expect(outcome.result).toBe('dry-run')
    },
  )

  it('F34 stops when nobody knows how an earlier attempt ended', async () => {
    const { steps, error } = await told({ earlier: { state: 'unknown' } })
    expect(steps).toEqual([])
    expect(error).toMatchObject({ code: 'IMPORT_AMBIGUOUS', message: expect.stringContaining(NAME) })
  })

  it('F34 stops, and names no import id, when an earlier attempt imported with another base-url', async () => {
    const { steps, error, outcome } = await told({ earlier: { state: 'elsewhere', importId: '7' } })
    expect(steps).toEqual([])
    expect(error).toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringMatching(/with another base-url\. .* artifact-name/u),
    })
    expect(outcome).not.toHaveProperty('importId')
  })

  it('F34 names the version that the earlier attempt began to import', async () => {
    const { error, outcome } = await told({ earlier: { state: 'unknown', versionName: 'NER-Batch-of-then' } })
    expect(error).toMatchObject({ message: expect.stringContaining('version NER-Batch-of-then and') })
    expect(outcome).toMatchObject({ versionName: 'NER-Batch-of-then' })
  })

  it('F31 leaves a receipt of a refusal', async () => {
    const { steps } = await told({ failing: { [`import ${NAME}`]: new ActionError('IMPORT_REJECTED', 'x') } })
    expect(steps.at(-1)).toBe('refused')
  })

  it('F34 leaves no second receipt when the end is not known', async () => {
    const { steps } = await told({
      failing: { [`import ${NAME}`]: new ActionError('IMPORT_AMBIGUOUS', 'x') },
    })
    expect(steps.at(-1)).toBe(`import ${NAME}`)
  })

  it('warns when the last receipt cannot be published, since the import is done', async () => {
    const { outcome, warnings } = await told({ failing: { done: new Error('x') } })
    expect(outcome.result).toBe('imported')
    expect(warnings.join()).toContain('receipt')
  })

  it("is named after the step's start, with a warning, when the run's creation is not to be had", async () => {
    const { outcome, warnings } = await told({ uncreated: "GitHub's API answered 500" })
    expect(outcome.versionName).toBe('enriched_ner_3f1c_20261122_100000')
    expect(warnings).toEqual([expect.stringMatching(/another name.*GitHub's API answered 500/u)])
  })
})
