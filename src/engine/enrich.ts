import { type FileHandle, open } from 'node:fs/promises'
import { RECORD_LIMIT } from '../csv/bytes.ts'
import { type ByteSource, type Chunk, cut } from '../csv/cut.ts'
import { type Dialect, NEWLINE_SAMPLE, readDialect } from '../csv/dialect.ts'
import { type Fault, type Place, RAGGED_SHOWN, type RaggedRow, refusal } from '../csv/fault.ts'
import type { KernelPattern } from '../csv/kernel.ts'
import { createScanner } from '../csv/scan.ts'
import { ActionError } from '../errors.ts'
import type { EntityColumn } from '../ner/entity.ts'
import type { Locale } from '../ner/locale.ts'
import type { OwnType } from '../ner/own-type.ts'
import { createHashList } from '../report/hash-list.ts'
import { createTally, type FileTally, INTENT_LENGTH, INTENTS_KEPT } from '../report/tally.ts'
import { counted } from '../wording.ts'
import {
  annotateAdaptively,
  annotateInThreads,
  type Annotators,
  startThreadAhead,
  type Verdict,
} from './annotators.ts'
import { type Buffers, createBuffers } from './buffers.ts'
import { createEntityLines } from './entity-lines.ts'
import { planOf } from './kernel-plan.ts'
import { createOutputFile, digested } from './output-file.ts'
import type { SearchConfig } from './pass-of.ts'
import { TASKS_OF_THREAD } from './pool.ts'
import { createRowIntents } from './row-intents.ts'
import type { Found } from './found.ts'
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
  /** Those of them that a patterns-file defines. Those the kernel cannot find run in worker threads, under a deadline. */
  readonly own?: readonly OwnType[] | undefined
  readonly utteranceColumn?: string | undefined
  readonly locale: Locale
  readonly referenceDate?: string | undefined
  /** What the same rows are searched for besides, to compare: it changes nothing in the enriched CSV. */
  readonly base?: BaseOptions | undefined
  /** Whether every utterance is to have a fingerprint, to pair its row with one of another file. */
  readonly fingerprints?: boolean | undefined
  /** Of how many rows with entities the intents are to be remembered. */
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

interface Progress {
  /** Of the raw file. */
  readonly bytes: number
  readonly totalBytes: number
  readonly rows: number
}

/** Figures that only tests change. */
export interface Policy {
  /** Who annotates; own patterns that the kernel cannot find never do so on the main thread. */
  readonly annotating: 'adaptively' | 'inline' | 'in threads'
  /** Of a chunk, in a worker. */
  readonly deadlineMs: number
  /** Of a worker, without buffers. */
  readonly heapMB: number
}

const POLICY: Policy = { annotating: 'adaptively', deadlineMs: 10_000, heapMB: 512 }

/** Of so many bytes some are for a thread, which starts while the patterns of own types are read. */
const WORTH_A_THREAD = 64 * 1024 * 1024

/** Bytes after which every thread has as much young heap as it needs. */
const WARM_AT = 32 * 1024 * 1024

/** How long the main thread may be busy before it hears a signal: this many bytes at a time. */
const INLINE_CHUNK = 1024 * 1024

export interface Enriched {
  readonly csvPath: string
  readonly csvBytes: number
  readonly csvSha256: string
  readonly entitiesPath: string
  readonly tally: FileTally
  /** Of a row with entities, counted from 1, as far as `intentsOfRows` goes. */
  readonly intentOf: (row: number) => string | undefined
  readonly base?: SearchResult
  readonly fingerprints?: Float64Array
  readonly dialect: Dialect
  /** Remarks for the log; they hold no utterance, and header names are made safe. */
  readonly warnings: readonly string[]
  /** Threads that worked beside the main one, at most at a time. */
  readonly workers: number
}

/** What the search for `base` found. */
export type SearchResult = Pick<Enriched, 'entitiesPath' | 'tally' | 'intentOf'>

/** Finds the entities of a raw CSV, and writes the enriched CSV and `entities.jsonl`. */
export async function enrich(options: EnrichOptions, signal: AbortSignal): Promise<Enriched> {
  const { annotating, deadlineMs, heapMB } = { ...POLICY, ...options.policy }
  using young = youngHeap()
  await using raw = await open(options.rawPath)
  const { size } = await raw.stat()
  const recognisers = recognisersOf(options)
  const { workerUrl } = options
  const isForThreads = annotating !== 'inline' && recognisers.own.length > 0 && size >= WORTH_A_THREAD
  await using ahead = isForThreads ? startThreadAhead({ workerUrl, deadlineMs, heapMB }) : undefined
  const dialect = await readHead(raw, options, signal)
  const { locale, referenceDate, fingerprints, base } = options
  const search = {
    recognisers,
    ...(base && { base: { recognisers: recognisersOf(base), referenceDate: base.referenceDate } }),
  }
  const own = [...recognisers.own, ...(search.base?.recognisers.own ?? [])]
  const patterns = own.length > 0 && fingerprints !== true ? await patternsIn(search) : undefined
  const config = { pass: { dialect, locale, referenceDate, fingerprints }, ...search, patterns }

  const inThreads = annotating === 'in threads' || (own.length > 0 && !patterns)
  const chunkSize = inThreads ? options.chunkSize : Math.min(options.chunkSize, INLINE_CHUNK)
  const buffers = createBuffers(chunkSize, TASKS_OF_THREAD * options.concurrency + 3)
  const threadOptions = {
    workerUrl,
    ahead,
    threads: Math.min(options.concurrency, Math.ceil(size / chunkSize)),
    chunkSize,
    deadlineMs,
    heapMB,
    reread: (chunk: Chunk) => reread(raw, chunk),
  }
  await using annotators = inThreads
    ? annotateInThreads(config, buffers, threadOptions, signal)
    : annotateAdaptively(
        config,
        buffers,
        { ...threadOptions, bytes: size, ...(annotating === 'inline' && { pay: () => 0 }) },
        signal,
      )
  await using csv = digested(await createOutputFile(options.csvPath, Math.ceil(size * ENRICHED_SIZE)))
  await using gathered = await createGathering(
    options.entitiesPath,
    recognisers.types,
    size,
    dialect,
    options,
  )
  await using baseGathered =
    base &&
    (await createGathering(
      base.entitiesPath,
      base.entities.map(({ type }) => type),
      size,
      dialect,
      options,
    ))
  const prints = createHashList()
  let rows = 0
  let unknownLocales = 0

  await csv.write(dialect.enrichedHead)
  const chunks = cut(sourceOf(raw, buffers), dialect.headBytes, dialect.newline, chunkSize)
  const ragged = createRaggedRows(dialect.columns.length)
  for await (const { chunk, verdict } of inOrder(chunks, annotators)) {
    signal.throwIfAborted()
    if (chunk.offset >= WARM_AT) young.hold()
    const place = { records: rows, offset: chunk.offset }
    switch (verdict.state) {
      case 'annotated':
        rows += verdict.tally.rows
        if (ragged.found()) break
        await gathered.add(verdict, place.records) // its lines lie in the room that is given back
        await csv.write(verdict.output, () =>
          buffers.giveRoom(verdict.output, verdict.output.length + verdict.entityLines.length),
        )
        if (verdict.base) await baseGathered?.add(verdict.base, place.records)
        if (verdict.fingerprints) prints.add(verdict.fingerprints)
        unknownLocales += verdict.unknownLocales
        options.onProgress?.({ bytes: chunk.offset + chunk.length, totalBytes: size, rows })
        break
      case 'tail':
        await csv.write(chunk.buffer.subarray(0, chunk.length))
        break
      case 'faulty':
        rows += ragged.add(verdict.fault, place)
        break
      case 'late':
        throw ragged.error() ?? tooLate(verdict.type, own, rows + verdict.row, deadlineMs)
      case 'lost':
        throw ragged.error() ?? workerLost(rows, await countRecords(raw, chunk, dialect), verdict.cause)
    }
  }
  const error = ragged.error()
  if (error) throw error

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
    ...(fingerprints === true && { fingerprints: prints.all() }),
    dialect,
    warnings: [...dialect.warnings, ...remarks(options, dialect, found.tally, unknownLocales)],
    workers: annotators.workers,
  }
}

function recognisersOf({ entities, own = [] }: Pick<EnrichOptions, 'entities' | 'own'>) {
  const types = entities.map(({ type }) => type)
  return { types, own: own.filter(({ type }) => types.includes(type)) }
}

/** Only own types need what reads patterns. */
async function patternsIn(search: SearchConfig): Promise<readonly KernelPattern[] | undefined> {
  const { kernelPatternsOf } = await import(/* webpackMode: "eager" */ './kernel-patterns.ts')
  return kernelPatternsOf(search)
}

/** Brings together what a search finds, chunk by chunk in their order. */
async function createGathering(
  entitiesPath: string,
  types: readonly string[],
  rawBytes: number,
  dialect: Dialect,
  { intentsOfRows = 0 }: EnrichOptions,
) {
  const file = await createOutputFile(entitiesPath, Math.ceil(rawBytes * ENTITIES_SIZE))
  const tally = createTally(types, dialect.intent !== undefined)
  const intents = createRowIntents(intentsOfRows)
  const entityLines = createEntityLines()
  return {
    async add(found: Found, rowsBefore: number): Promise<void> {
      const lines = entityLines.take(found.entityRows, found.entityLines, rowsBefore)
      await file.write(lines, () => entityLines.give(lines))
      tally.add(found.tally)
      intents.add(found, rowsBefore)
    },
    async finish(): Promise<SearchResult> {
      await file.finish()
      return { entitiesPath, tally: tally.total(), intentOf: (row) => intents.of(row) }
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  }
}

/** The enriched file and `entities.jsonl`, by the raw file's size: what they are expected to need at most. */
const ENRICHED_SIZE = 1.3
const ENTITIES_SIZE = 0.4

async function readHead(raw: FileHandle, options: EnrichOptions, signal: AbortSignal): Promise<Dialect> {
  for (let size = NEWLINE_SAMPLE; ; size *= 4) {
    signal.throwIfAborted()
    const head = Buffer.allocUnsafe(Math.min(size, HEAD_LIMIT))
    const length = await readFully(raw, head, 0)
    const dialect = readDialect(head.subarray(0, length), length < head.length, options)
    if (dialect) return dialect
  }
}

/** With a few bytes to spare, so that a header above the limit is seen as one. */
const HEAD_LIMIT = RECORD_LIMIT + 64

async function reread(raw: FileHandle, { offset, length }: Chunk): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafeSlow(length)
  await readFully(raw, bytes, offset)
  return bytes
}

async function readFully(raw: FileHandle, into: Buffer, offset: number): Promise<number> {
  let length = 0
  for (;;) {
    const { bytesRead } = await raw.read(into, length, into.length - length, offset + length)
    length += bytesRead
    if (bytesRead === 0 || length === into.length) return length
  }
}

function sourceOf(raw: FileHandle, buffers: Buffers): ByteSource {
  return {
    async read(into, offset) {
      return (await raw.read(into, 0, into.length, offset)).bytesRead
    },
    take: (size) => buffers.take(size),
  }
}

interface Judged {
  readonly chunk: Chunk
  readonly verdict: Verdict | { readonly state: 'tail' }
}

/** Hands chunks over ahead of those that are awaited, and gives them back in order. */
async function* inOrder(chunks: AsyncIterable<Chunk>, annotators: Annotators): AsyncGenerator<Judged> {
  const ahead: Promise<Judged>[] = []
  for await (const chunk of chunks) {
    const judged = judge(chunk, annotators)
    judged.catch(() => undefined) // heard when its turn comes
    ahead.push(judged)
    const first = ahead.length >= annotators.atOnce ? ahead.shift() : undefined
    if (first) yield await first
  }
  for (const judged of ahead) yield await judged
}

async function judge(chunk: Chunk, annotators: Annotators): Promise<Judged> {
  return { chunk, verdict: chunk.kind === 'tail' ? { state: 'tail' } : await annotators.annotate(chunk) }
}

/** Ragged rows are gathered over chunks, so that the error names the first of the file; other faults throw at once. */
function createRaggedRows(fields: number) {
  let rows: readonly RaggedRow[] = []
  const error = (): ActionError | undefined =>
    rows[0] && refusal({ code: 'RAGGED_ROW', record: rows[0].record, rows }, START, fields)

  return {
    error,
    found: () => rows.length > 0,
    /** Takes a chunk's fault; how many records it has. */
    add(fault: Fault, place: Place): number {
      if (fault.code !== 'RAGGED_ROW') throw error() ?? refusal(fault, place, fields)
      const here = fault.rows.map((row) => ({ ...row, record: place.records + row.record }))
      rows = [...rows, ...here].slice(0, RAGGED_SHOWN)
      if (rows.length === RAGGED_SHOWN || fault.records === undefined) throw error()
      return fault.records
    },
  }
}

const START: Place = { records: 0, offset: 0 }

function tooLate(
  type: string | undefined,
  own: readonly OwnType[],
  row: number,
  deadlineMs: number,
): ActionError {
  const where = `record ${row + 1} was not done within ${deadlineMs / 1000} s of its chunk's start`
  return own.some((candidate) => candidate.type === type)
    ? new ActionError(
        'PATTERN_TIMEOUT',
        `The pattern of the entity type "${type}" takes too long: ${where}. Make it simpler, or chunk-size smaller.`,
      )
    : new ActionError('WORKER', `A worker thread takes too long: ${where}. Make chunk-size smaller.`)
}

function workerLost(rows: number, records: number, cause: unknown): ActionError {
  return new ActionError(
    'WORKER',
    `Two worker threads, one after the other, ended over records ${rows + 1} to ${rows + records}. Make chunk-size smaller, or concurrency lower.`,
    { cause },
  )
}

/** Of a chunk that no thread has read to its end. */
async function countRecords(raw: FileHandle, chunk: Chunk, dialect: Dialect): Promise<number> {
  const scanner = createScanner(planOf(dialect))
  const bytes = await reread(raw, chunk)
  let records = 0
  for (let at = 0; at < bytes.length;) {
    const stop = scanner.scan(bytes, at, bytes.length)
    records += stop.records
    at = stop.why === 'full' ? stop.next : bytes.length
  }
  return records
}

function remarks(
  options: EnrichOptions,
  dialect: Dialect,
  total: FileTally,
  unknownLocales: number,
): string[] {
  const { rowsOfOtherIntents } = total
  const { types, own } = recognisersOf(options)
  const relative = types.includes('date_relative') && !own.some(({ type }) => type === 'date_relative')
  return [
    unknownLocales > 0 &&
      `${counted(unknownLocales, 'row that was searched for entities names', 'rows that were searched for entities name')} a locale that is no BCP 47 tag; ${options.locale.tag} was used instead.`,
    rowsOfOtherIntents > 0 &&
      `The report counts ${counted(rowsOfOtherIntents, 'row', 'rows')} under no intent: it keeps the first ${INTENTS_KEPT} intents, of at most ${INTENT_LENGTH} characters each.`,
    relative &&
      dialect.dates.length === 0 &&
      options.referenceDate === undefined &&
      'There is no reference date for date_relative, neither in a column created_at, timestamp or date nor in the patterns-file: it finds nothing.',
  ].filter((remark) => remark !== false)
}
