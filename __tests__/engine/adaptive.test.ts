import { describe, expect, it } from '@jest/globals'
import { readDialect } from '../../src/csv/dialect.ts'
import { type AdaptiveOptions, annotateAdaptively, annotateInline } from '../../src/engine/annotators.ts'
import { createBuffers } from '../../src/engine/buffers.ts'
import type { AnnotatorConfig } from '../../src/engine/pass-of.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import { WORKER } from './enrich-file.ts'

const CHUNK = 1 << 20
const TERABYTE = 1e12

describe('adaptive annotating', () => {
  it('begins inline, goes over to threads when much is left, and changes no byte', async () => {
    const inline = await outputOf(annotateInline(config(), buffers(), signal()))
    await using adaptive = adaptively({ bytes: TERABYTE, cores: 4 })
    expect([adaptive.workers, adaptive.atOnce]).toEqual([0, 2])
    while (adaptive.workers === 0) expect(await outputOf(adaptive)).toEqual(inline)
    expect([adaptive.workers, adaptive.atOnce]).toEqual([2, 4])
    expect(await outputOf(adaptive)).toEqual(inline)
  }, 60_000)

  it('stays inline on a single core', async () => {
    await using adaptive = adaptively({ bytes: TERABYTE, cores: 1 })
    for (let chunk = 0; chunk < 10; chunk++) await outputOf(adaptive)
    expect(adaptive.workers).toBe(0)
  })

  it('stays inline when little is left', async () => {
    await using adaptive = adaptively({ bytes: 10 * CHUNK, cores: 4 })
    for (let chunk = 0; chunk < 10; chunk++) await outputOf(adaptive, chunk * CHUNK)
    expect(adaptive.workers).toBe(0)
  })
})

const row = `${'nothing to be found in here '.repeat(6)}\n`
const block = `${row.repeat(20)}call (212) 555-0142\n`
const bytes = Buffer.from(block.repeat(Math.floor(CHUNK / block.length)))

function adaptively(options: Pick<AdaptiveOptions, 'bytes' | 'cores'>) {
  const threads = {
    workerUrl: WORKER,
    threads: 2,
    chunkSize: CHUNK,
    deadlineMs: 60_000,
    heapMB: 256,
    reread: () => Promise.reject(new Error('no thread is to be lost')),
  }
  return annotateAdaptively(config(), buffers(), { ...threads, ...options }, signal())
}

async function outputOf(annotators: Pick<ReturnType<typeof annotateInline>, 'annotate'>, offset = 0) {
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  bytes.copy(buffer)
  const verdict = await annotators.annotate({ kind: 'records', buffer, length: bytes.length, offset })
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

const buffers = () => createBuffers(CHUNK, 5)
const signal = () => new AbortController().signal
