import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'

import { parse } from 'csv-parse/sync'

import { startPlatform, type Platform } from '../../sandbox/platform.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import { EXPORTED, FAULT_ROWS, type FaultRow } from './fault-rows.ts'
import { startHarness, type Harness } from './harness.ts'

const LONG = 60_000
const ENDPOINTS = ['token', 'export', 'status', 'download', 'import'] as const
/** The commands this action ever gives its runner. */
const OURS = new Set(['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'])
const CSV = 'utterances-demo-bot-3f1c9a0b7d21.csv'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
}, LONG)
afterAll(async () => {
  await harness[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await harness.nextRun()
})

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
  it.each(FAULT_ROWS)(
    '$id meets: $injected',
    async (row) => {
      await using platform = await platformFor(row)
      await using run = await harness.runAction({
        inputs: { 'poll-interval': '20ms', 'base-url': platform.origin },
      })
      expect(outcomeOf(run)).toBe(row.outcome)
      expect(ENDPOINTS.map((endpoint) => platform.requestsTo(endpoint).length)).toEqual(row.requests)
      if (row.outcome === 'imported') await expectWhole(run, platform)
      else expectRefused(run, platform, row.outcome)
      const warnings = run.annotations.filter(({ command }) => command === 'warning').map(({ data }) => data)
      expect(warnings.join('\n')).toMatch(row.warns ?? /^$/)
      expect(run.commands.filter(({ command }) => !OURS.has(command))).toEqual([])
      expect(run.commands.filter(({ data }) => data === 'x' || data === 'review')).toEqual([])
    },
    LONG,
  )
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
