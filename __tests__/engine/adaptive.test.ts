import { describe, expect, it } from '@jest/globals'
import { readDialect } from '../../src/csv/dialect.ts'
import { type AdaptiveOptions, annotateAdaptively, type Annotators } from '../../src/engine/annotators.ts'
import { createBuffers } from '../../src/engine/buffers.ts'
import type { AnnotatorConfig } from '../../src/engine/pass-of.ts'
import { threadsThatPay } from '../../src/engine/threads-that-pay.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import { WORKER } from './enrich-file.ts'

const CHUNK = 1 << 20
const TERABYTE = 1e12

describe('adaptive annotating', () => {
  it('begins inline, has threads help when they pay, and changes no byte', async () => {
    await using alone = adaptively({ bytes: TERABYTE, pay: () => 0 })
    const inline = await outputOf(alone)
    await using adaptive = adaptively({ bytes: TERABYTE, pay: (_rest, most) => most })
    expect([adaptive.workers, adaptive.atOnce]).toEqual([0, 3])
    while (adaptive.workers === 0) expect(await outputOf(adaptive)).toEqual(inline)
    expect([adaptive.workers, adaptive.atOnce]).toEqual([2, 9])
    const together = await Promise.all(Array.from({ length: adaptive.atOnce }, () => outputOf(adaptive)))
    for (const output of together) expect(output).toEqual(inline)
  })

  it('goes by the size of the file before it knows more', async () => {
    const expected: number[] = []
    const pay: AdaptiveOptions['pay'] = ({ annotateMs }) => {
      expected.push(annotateMs)
      return 0
    }
    await using adaptive = adaptively({ bytes: TERABYTE, pay })
    expect(adaptive.workers).toBe(0)
    expect(expected).toHaveLength(1)
    expect(expected[0]).toBeGreaterThan(1_000_000)
  })

  it('goes on alone when the machine starts no thread', async () => {
    const workerUrl = new URL('https://example.com/no-thread.js')
    await using adaptive = adaptively({ bytes: TERABYTE, pay: (_rest, most) => most, workerUrl })
    for (let chunk = 0; chunk < 10; chunk++) await outputOf(adaptive)
    expect(adaptive.workers).toBe(0)
  })

  it('has more threads help when the chunks turn out to be dear', async () => {
    let asked = 0
    await using adaptive = adaptively({ bytes: TERABYTE, pay: () => Math.min(2, ++asked) })
    while (adaptive.workers < 2) await outputOf(adaptive)
    expect(adaptive.atOnce).toBe(9)
  })

  it('stays inline when no thread pays', async () => {
    await using adaptive = adaptively({ bytes: TERABYTE, pay: () => 0 })
    for (let chunk = 0; chunk < 10; chunk++) await outputOf(adaptive)
    expect(adaptive.workers).toBe(0)
  })

  it('lets the event loop turn between chunks that wait', async () => {
    await using adaptive = adaptively({ bytes: TERABYTE, pay: () => 0 })
    await outputOf(adaptive)
    let turn = 0
    let counting = setImmediate(function count() {
      turn++
      counting = setImmediate(count)
    })
    const turns = await Promise.all([1, 2, 3].map(() => outputOf(adaptive).then(() => turn)))
    clearImmediate(counting)
    expect(new Set(turns).size).toBe(3)
  })

  it('stays inline when nothing is left', async () => {
    const asked: number[] = []
    const pay: AdaptiveOptions['pay'] = (...rest) => {
      const threads = threadsThatPay(...rest)
      asked.push(threads)
      return threads
    }
    await using adaptive = adaptively({ bytes: bytes.length, pay })
    for (let chunk = 0; chunk < 10; chunk++) await outputOf(adaptive)
    expect(asked).toEqual(Array.from({ length: 11 }, () => 0))
  })
})

const row = `${'nothing to be found in here '.repeat(6)}\n`
const block = `${row.repeat(20)}call (212) 555-0142\n`
const bytes = Buffer.from(block.repeat(Math.floor(CHUNK / block.length)))

function adaptively(options: Pick<AdaptiveOptions, 'bytes'> & Partial<AdaptiveOptions>) {
  const threads = {
    workerUrl: WORKER,
    threads: 2,
    chunkSize: CHUNK,
    deadlineMs: 60_000,
    heapMB: 256,
  }
  return annotateAdaptively(config(), buffers(), { ...threads, ...options }, signal())
}

async function outputOf(annotators: Pick<Annotators, 'annotate'>) {
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  bytes.copy(buffer)
  const verdict = await annotators.annotate({ kind: 'records', buffer, length: bytes.length, offset: 0 })
  if (verdict.state !== 'annotated') throw new Error(`the chunk is ${verdict.state}`)
  return { csv: Buffer.from(verdict.output).toString(), tally: verdict.tally }
}

function config(): AnnotatorConfig {
  const entities = [{ type: 'phone', column: 'ner_phones' }]
  const dialect = readDialect(Buffer.from('utterance\n'), true, { entities })
  const locale = parseLocale('en-US')
  if (!dialect || !locale) throw new Error('the header has an utterance column, and en-US is a locale')
  return { pass: { dialect, locale }, recognisers: { types: ['phone'] } }
}

const buffers = () => createBuffers(CHUNK, 5, undefined)
const signal = () => new AbortController().signal
