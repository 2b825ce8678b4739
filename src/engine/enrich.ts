import { open } from 'node:fs/promises'
import { cut } from '../csv/cut.ts'
import type { Dialect } from '../csv/dialect.ts'
import type { KernelPattern } from '../csv/kernel.ts'
import { instantiate } from '../csv/wasm/module.ts'
import type { EntityColumn } from '../ner/entity.ts'
import type { Locale } from '../ner/locale.ts'
import type { OwnType } from '../ner/own-type.ts'
import {
  annotateAdaptively,
  annotateInThreads,
  type AnnotatorThread,
  startThreadAhead,
} from './annotators.ts'
import { createBuffers } from './buffers.ts'
import { createGathering, type SearchResult } from './gathering.ts'
import { createOutputFile, digested } from './output-file.ts'
import { type AnnotatorConfig, recognisersIn, type SearchConfig } from './pass-of.ts'
import { TASKS_OF_THREAD } from './pool.ts'
import { readHead, sourceOf } from './raw-file.ts'
import { remarksOn } from './remarks.ts'
import { type Progress, writeChunks } from './write-chunks.ts'
import { youngHeap } from './young-heap.ts'

export interface EnrichOptions {
  /** The export as it was downloaded; it is only read. */
  readonly rawPath: string
  readonly csvPath: string
  readonly entitiesPath: string
  /** The built `worker.js`: the bundler needs to see its URL made in one place. */
  readonly workerUrl: URL
  /** The types that run and their columns, in order. */
  readonly entities: readonly EntityColumn[]
  /** Those that a patterns-file defines. What the kernel cannot find is for worker threads, under a deadline. */
  readonly own?: readonly OwnType[] | undefined
  readonly utteranceColumn?: string | undefined
  readonly locale: Locale
  readonly referenceDate?: string | undefined
  /** A second search of the same rows, to compare with: it changes nothing in the enriched CSV. */
  readonly base?: BaseOptions | undefined
  /** Whether to take the fingerprint of every utterance, by which its row is paired with one of another file. */
  readonly fingerprints?: boolean | undefined
  /** For how many rows with entities to remember the intent. */
  readonly intentsOfRows?: number | undefined
  /** Bytes of CSV handed to one worker at a time. */
  readonly chunkSize: number
  readonly concurrency: number
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly policy?: Partial<Policy> | undefined
}

interface BaseOptions {
  readonly entitiesPath: string
  readonly entities: readonly EntityColumn[]
  readonly own?: readonly OwnType[] | undefined
  readonly referenceDate?: string | undefined
}

/** Figures that only tests change. */
export interface Policy {
  /** Where chunks are annotated; never on the main thread when the kernel cannot find an own pattern. */
  readonly annotating: 'adaptively' | 'inline' | 'in threads'
  /** For one chunk, in a worker. */
  readonly deadlineMs: number
  /** For one worker, not counting buffers. */
  readonly heapMB: number
}

const POLICY: Policy = { annotating: 'adaptively', deadlineMs: 10_000, heapMB: 512 }

/** The enriched file is expected to be at most this many times as large as the raw one. */
const ENRICHED_SIZE = 1.3

/** The main thread takes so many bytes at a time, as it hears no signal meanwhile. */
const INLINE_CHUNK = 1024 * 1024

export interface Enriched extends SearchResult {
  readonly csvPath: string
  readonly csvBytes: number
  readonly csvSha256: string
  /** What the search for `base` found. */
  readonly base?: SearchResult
  readonly fingerprints?: Float64Array
  readonly dialect: Dialect
  /** Remarks for the log; they hold no utterance, and header names are made safe. */
  readonly warnings: readonly string[]
  /** The most threads that worked beside the main one at any time. */
  readonly workers: number
}

/** Finds the entities of a raw CSV, and writes the enriched CSV and `entities.jsonl`. */
export async function enrich(options: EnrichOptions, signal: AbortSignal): Promise<Enriched> {
  const policy = { ...POLICY, ...options.policy }
  using young = youngHeap()
  await using raw = await open(options.rawPath)
  const { size } = await raw.stat()
  await using ahead = startAhead(options, policy, size)
  const dialect = await readHead(raw, options, signal)
  const config = await configOf(options, dialect)

  const inThreads = policy.annotating === 'in threads' || (ownOf(config).length > 0 && !config.patterns)
  const chunkSize = inThreads ? options.chunkSize : Math.min(options.chunkSize, INLINE_CHUNK)
  const wasm = instantiate()
  const buffers = createBuffers(
    chunkSize,
    TASKS_OF_THREAD * (options.concurrency + 1) + 1, // the main thread's, and the one that is read
    inThreads ? undefined : wasm, // threads have memories of their own
  )
  const threadOptions = {
    workerUrl: options.workerUrl,
    ahead,
    threads: Math.min(options.concurrency, Math.ceil(size / chunkSize)),
    chunkSize,
    deadlineMs: policy.deadlineMs,
    heapMB: policy.heapMB,
  }
  await using annotators = inThreads
    ? annotateInThreads(config, buffers, threadOptions, signal)
    : annotateAdaptively(
        config,
        buffers,
        { ...threadOptions, bytes: size, wasm, ...(policy.annotating === 'inline' && { pay: () => 0 }) },
        signal,
      )

  const { base, intentsOfRows = 0 } = options
  const file = { rawBytes: size, hasIntents: dialect.intent !== undefined, intentsOfRows }
  await using csv = digested(await createOutputFile(options.csvPath, Math.ceil(size * ENRICHED_SIZE)))
  await using gathered = await createGathering({ ...file, ...soughtIn(options) })
  await using baseGathered = base && (await createGathering({ ...file, ...soughtIn(base) }))

  await csv.write(dialect.enrichedHead)
  const chunks = cut(sourceOf(raw, buffers), dialect.headBytes, dialect.newline, chunkSize, wasm)
  const { lacks, fingerprints } = await writeChunks(
    chunks,
    annotators,
    {
      size,
      dialect,
      own: ownOf(config),
      deadlineMs: policy.deadlineMs,
      buffers,
      young,
      csv,
      gathered,
      baseGathered,
      onProgress: options.onProgress,
    },
    signal,
  )
  const [{ bytes: csvBytes, sha256: csvSha256 }, found, baseFound] = await Promise.all([
    csv.finish(),
    gathered.finish(),
    baseGathered?.finish(),
    annotators[Symbol.asyncDispose](), // the threads end while the files are finished
  ])
  return {
    csvPath: options.csvPath,
    csvBytes,
    csvSha256,
    ...found,
    ...(baseFound && { base: baseFound }),
    ...(options.fingerprints === true && { fingerprints }),
    dialect,
    warnings: [
      ...dialect.warnings,
      ...remarksOn(
        { dialect, rowsOfOtherIntents: found.tally.rowsOfOtherIntents, lacks },
        { ...recognisersOf(options), locale: options.locale, referenceDate: options.referenceDate },
      ),
    ],
    workers: annotators.workers,
  }
}

/** Starts a thread that loads its script while the main one reads the patterns of own types. */
function startAhead(
  options: EnrichOptions,
  { annotating, deadlineMs, heapMB }: Policy,
  bytes: number,
): AnnotatorThread | undefined {
  if (annotating === 'inline' || recognisersOf(options).own.length === 0) return undefined
  const { workerUrl, concurrency } = options
  return startThreadAhead(bytes, { workerUrl, threads: concurrency, deadlineMs, heapMB })
}

async function configOf(options: EnrichOptions, dialect: Dialect): Promise<AnnotatorConfig> {
  const { locale, referenceDate, fingerprints, base } = options
  const search = {
    recognisers: recognisersOf(options),
    ...(base && { base: { recognisers: recognisersOf(base), referenceDate: base.referenceDate } }),
  }
  const mayAskKernel = ownOf(search).length > 0 && fingerprints !== true
  const patterns = mayAskKernel ? await patternsIn(search) : undefined
  return { pass: { dialect, locale, referenceDate, fingerprints }, ...search, patterns }
}

function recognisersOf({ entities, own = [] }: Pick<EnrichOptions, 'entities' | 'own'>) {
  const types = entities.map(({ type }) => type)
  return { types, own: own.filter(({ type }) => types.includes(type)) }
}

/** The own types that are looked for, those of the base as well. */
function ownOf(config: SearchConfig): readonly OwnType[] {
  return recognisersIn(config).flatMap(({ own = [] }) => own)
}

function soughtIn({ entitiesPath, entities }: Pick<EnrichOptions, 'entitiesPath' | 'entities'>) {
  return { entitiesPath, types: entities.map(({ type }) => type) }
}

/** Loaded here and no sooner: only own types need the code that reads patterns. */
async function patternsIn(search: SearchConfig): Promise<readonly KernelPattern[] | undefined> {
  const { kernelPatternsOf } = await import(/* webpackMode: "eager" */ './kernel-patterns.ts')
  return kernelPatternsOf(search)
}
