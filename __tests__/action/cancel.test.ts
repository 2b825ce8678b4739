import { setTimeout as delay } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import type { Fault } from '../../sandbox/faults.ts'
import type { Endpoint } from '../../sandbox/platform.ts'
import { useHarness } from './harness.ts'

const harness = await useHarness()

/** Resolves when the platform has seen a request of this endpoint. */
async function seen(endpoint: Endpoint): Promise<void> {
  while (harness.platform.requestsTo(endpoint).length === 0) await delay(20)
  await delay(100)
}

/** Resolves when the platform has a request of this endpoint with its whole body. */
async function taken(endpoint: Endpoint): Promise<void> {
  while (!harness.platform.requestsTo(endpoint).some(({ complete }) => complete)) await delay(20)
}

describe('F40 a cancelled step', () => {
  it.each<[Endpoint, Fault]>([
    ['token', { kind: 'silence', at: 'body' }],
    ['export', { kind: 'silence', at: 'body' }],
    ['status', { kind: 'silence', at: 'headers' }],
    ['download', { kind: 'stall', at: 1000 }],
  ])('ends while it waits for %s, leaves no file and imports nothing', async (endpoint, fault) => {
    harness.platform.script(endpoint, fault)
    const cancel = new AbortController()
    const running = harness.runAction({}, cancel.signal)
    await seen(endpoint)
    cancel.abort()
    await using run = await running
    expect(run.code).toBe(130)
    expect(run.signal).toBeNull()
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'CANCELLED' })
    expect(run.annotations.map(({ data }) => data)).toEqual([expect.stringMatching(/^CANCELLED: /)])
    expect(run.tempFiles).toEqual([])
    expect(harness.platform.requestsTo('import')).toEqual([])
  })

  it('during the import says that nobody knows how it ended, and sends nothing more', async () => {
    harness.platform.script('import', { kind: 'silence', at: 'body' })
    const cancel = new AbortController()
    const running = harness.runAction({}, cancel.signal)
    await taken('import')
    cancel.abort()
    await using run = await running
    expect(run.code).toBe(130)
    expect(run.outputs).toMatchObject({ result: 'ambiguous', 'error-code': 'IMPORT_AMBIGUOUS' })
    expect(harness.platform.requestsTo('import')).toHaveLength(1)
    expect(harness.artifacts.names().at(-1)).toMatch(/receipt-1-sent$/)
  })
})
