import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'

import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'

import type { Fault } from '../../sandbox/faults.ts'
import { startPlatform, type Platform } from '../../sandbox/platform.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import { EXPORTED, FAULT_ROWS, type FaultRow } from './fault-rows.ts'
import { useHarness } from './harness.ts'

const ENDPOINTS = ['token', 'export', 'status', 'download', 'import'] as const
/** The commands this action ever gives its runner. */
const OURS = new Set(['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'])
const CSV = 'utterances-demo-bot-3f1c9a0b7d21.csv'

const harness = await useHarness()

async function platformFor({ platform, faults = [], served }: FaultRow): Promise<Platform> {
  const started = await startPlatform({ csv: EXPORTED, statusWords: ['pending'], ...platform })
  for (const [endpoint, ...script] of faults) started.script(endpoint, ...script)
  if (served !== undefined) started.serve(served)
  return started
}

function outcomeOf({ outputs }: StepRun): string | undefined {
  return outputs['error-code'] ?? outputs['result']
}

/** Bytes of exported fields that are not in their place in `enriched`. */
function bytesLost(enriched: Buffer): number {
  const after: string[][] = parse(enriched)
  return parse(EXPORTED)
    .flatMap((record: string[], row: number) => record.filter((field, at) => after[row]?.[at] !== field))
    .reduce((lost: number, field: string) => lost + Buffer.byteLength(field), 0)
}

describe('the built action', () => {
  it.each(FAULT_ROWS)('$id meets: $injected', async (row) => {
    await using platform = await platformFor(row)
    await using run = await harness.runAction({
      inputs: { 'base-url': platform.origin },
    })
    expect(outcomeOf(run)).toBe(row.outcome)
    expect(ENDPOINTS.map((endpoint) => platform.requestsTo(endpoint).length)).toEqual(row.requests)
    if (row.outcome === 'imported') await expectWhole(run, platform)
    else expectRefused(run, platform, row.outcome)
    const warnings = run.annotations.filter(({ command }) => command === 'warning').map(({ data }) => data)
    expect(warnings.join('\n')).toMatch(row.warns ?? /^$/)
    expect(run.commands.filter(({ command }) => !OURS.has(command))).toEqual([])
    expect(run.commands.filter(({ data }) => data === 'x' || data === 'review')).toEqual([])
  })
})

async function expectWhole(run: StepRun, platform: Platform): Promise<void> {
  const enriched = await harness.artifacts.bytes(CSV)
  expect(bytesLost(enriched)).toBe(0)
  expect(run.code).toBe(0)
  // A reply that was scripted has not looked into the form.
  const digest = createHash('sha256').update(enriched).digest('hex')
  expect(platform.requestsTo('import').at(-1)?.fields['file'] ?? digest).toBe(digest)
}

function expectRefused(run: StepRun, platform: Platform, code: string): void {
  const errors = run.annotations.filter(({ command }) => command === 'error').map(({ data }) => data)
  expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code}: `))])
  expect(run.code).toBe(1)
  expect(run.tempFiles).toEqual([])
  expect(platform.imports.length).toBeLessThanOrEqual(code === 'IMPORT_AMBIGUOUS' ? 1 : 0)
}

describe('a token that may do nothing', () => {
  it('T18 lets the import through, with warnings', async () => {
    const refused = {
      kind: 'reply',
      status: 403,
      body: '{"message":"Resource not accessible by integration"}',
    } as const
    const routes = [
      'get-repository',
      'get-run',
      'list-workflow-runs',
      'list-run-artifacts',
      'get-content',
    ] as const
    for (const route of routes) harness.github.always(route, refused)
    await using run = await harness.runAction()
    for (const route of routes) harness.github.always(route, { kind: 'pass' })
    expect(run.code).toBe(0)
    expect(run.outputs['result']).toBe('imported')
    expect(run.log).toMatch(/actions: read/)
  })
})

const STORM: readonly Fault[] = [
  { kind: 'reply', status: 500 },
  { kind: 'reply', status: 429, headers: { 'retry-after': '0' } },
  { kind: 'reply', status: 403 },
  { kind: 'reply', status: 200, body: '<html>' },
  { kind: 'reset', at: 'headers' },
  { kind: 'reset', at: 'body' },
  { kind: 'reset', at: 'reply' },
  { kind: 'cut', at: 700 },
  { kind: 'wrong-length', by: -7 },
  { kind: 'expire' },
]

/** Codes that a storm may end with; each says what to do. */
const DOCUMENTED = new Set(
  'AUTH AUTH_REJECTED SCOPE NETWORK SERVER BAD_RESPONSE URL_EXPIRED NO_DOWNLOAD_URL DOWNLOAD_INCOMPLETE DOWNLOAD_UNVERIFIED NOT_CSV IMPORT_REJECTED IMPORT_AMBIGUOUS'.split(
    ' ',
  ),
)

describe('a storm of faults', () => {
  // More by hand: ACTION_STORMS=100.
  const storms = Number(process.env['ACTION_STORMS'] ?? 3)

  it(
    `T21 ends in every byte or in a documented code, imported at most once, ${storms} times`,
    async () => {
      const step = fc.oneof(
        { weight: 7, arbitrary: fc.constant<Fault>({ kind: 'pass' }) },
        { weight: 3, arbitrary: fc.constantFrom(...STORM) },
      )
      const weather = fc.array(step, { minLength: 6, maxLength: 6 })
      const sky = fc.tuple(weather, weather, weather, weather, weather)
      await fc.assert(
        fc.asyncProperty(sky, async (scripts) => {
          await harness.nextRun()
          await using platform = await startPlatform({ csv: EXPORTED, statusWords: ['pending'] })
          for (const [n, endpoint] of ENDPOINTS.entries()) platform.script(endpoint, ...(scripts[n] ?? []))
          const inputs = { 'base-url': platform.origin }
          await using run = await harness.runAction({ inputs })
          const outcome = outcomeOf(run) ?? 'nothing'
          expect(['imported', ...DOCUMENTED]).toContain(outcome)
          expect(platform.imports.length).toBeLessThanOrEqual(1)
          const published = harness.artifacts.names().includes(CSV)
          expect(published ? bytesLost(await harness.artifacts.bytes(CSV)) : 0).toBe(0)
        }),
        { numRuns: storms, endOnFailure: true },
      )
    },
    60_000 * Math.max(1, storms),
  )
})
