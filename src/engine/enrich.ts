import { type FileHandle, open } from 'node:fs/promises'
import { RECORD_LIMIT } from '../csv/bytes.ts'
import { type Chunk, cut } from '../csv/cut.ts'
import { type Dialect, NEWLINE_SAMPLE, readDialect } from '../csv/dialect.ts'
import { RAGGED_SHOWN, type RaggedRow, refusal } from '../csv/fault.ts'
import { ActionError } from '../errors.ts'
import type { EntityColumn } from '../ner/entity.ts'
import type { Locale } from '../ner/locale.ts'
import { createTally, type FileTally, INTENTS_KEPT } from '../report/tally.ts'
import { annotateInline, annotateInThreads, type Annotators, type Verdict } from './annotators.ts'
import { type Buffers, createBuffers } from './buffers.ts'
import { entityLines } from './entity-lines.ts'
import { createOutputFile } from './output-file.ts'

export interface EnrichOptions {
  /** The export as it was downloaded; it is only read. */
  readonly rawPath: string
  readonly csvPath: string
  readonly entitiesPath: string
  /** The built `worker.js`: the bundler needs to see its URL made in one place. */
  readonly workerUrl: URL
  /** The types that run and their columns, in order. */
  readonly entities: readonly EntityColumn[]
  readonly utteranceColumn?: string | undefined
  readonly locale: Locale
  readonly referenceDate?: string | undefined
  /** Bytes of CSV handed to one worker at a time. */
  readonly chunkSize: number
  readonly concurrency: number
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly policy?: Partial<Policy> | undefined
}

export interface Progress {
  /** Of the raw file. */
  readonly bytes: number
  readonly totalBytes: number
  readonly rows: number
}

/** Figures that only tests change. */
export interface Policy {
  /** Smaller files are annotated on the main thread: starting workers would cost more than they save. */
  readonly inlineBelow: number
  readonly deadlineMs: number
}

const POLICY: Policy = { inlineBelow: 64_000_000, deadlineMs: 60_000 }

/** How long the main thread may be busy before it hears a signal: this many bytes at a time. */
const INLINE_CHUNK = 1024 * 1024

export interface Enriched {
  readonly csvPath: string
  readonly csvBytes: number
  readonly csvSha256: string
  readonly entitiesPath: string
  readonly tally: FileTally
  /** Of the export. */
  readonly columns: readonly string[]
  readonly intentColumn: boolean
  /** Remarks for the log; they hold no utterance, and header names are made safe. */
  readonly warnings: readonly string[]
  /** Threads that worked beside the main one. */
  readonly workers: number
}

/** Finds the entities of a raw CSV, and writes the enriched CSV and `entities.jsonl`. */
export async function enrich(options: EnrichOptions, signal: AbortSignal): Promise<Enriched> {
  const { inlineBelow, deadlineMs } = { ...POLICY, ...options.policy }
  await using raw = await open(options.rawPath)
  const { size } = await raw.stat()
  const dialect = await readHead(raw, options, signal)
  const pass = { dialect, locale: options.locale, referenceDate: options.referenceDate }
  const types = options.entities.map(({ type }) => type)
  const config = { pass, recognisers: { types } }

  const inline = size < inlineBelow
  const chunkSize = inline ? Math.min(options.chunkSize, INLINE_CHUNK) : options.chunkSize
  const buffers = createBuffers(chunkSize, 2 * options.concurrency + 1)
  await using annotators = inline
    ? annotateInline(config, buffers, signal)
    : annotateInThreads(
        config,
        buffers,
        { workerUrl: options.workerUrl, threads: options.concurrency, deadlineMs, reread: (chunk) => reread(raw, chunk) },
        signal,
      )
  await using csv = await createOutputFile(options.csvPath, Math.ceil(size * ENRICHED_SIZE))
  await using entities = await createOutputFile(options.entitiesPath, Math.ceil(size * ENTITIES_SIZE))
  const tally = createTally(types, dialect.intent !== undefined)
  let rows = 0
  let unknownLocales = 0

  await csv.write(dialect.enrichedHead)
  const chunks = cut(sourceOf(raw, buffers), dialect.headBytes, dialect.newline, chunkSize)
  const ragged = createRaggedRows(dialect.columns.length)
  for await (const { chunk, verdict } of inOrder(chunks, annotators)) {
    signal.throwIfAborted()
    const place = { records: rows, offset: chunk.offset }
    switch (verdict.state) {
      case 'annotated':
        rows += verdict.tally.rows
        if (ragged.found()) break
        await csv.write(verdict.output, () => buffers.giveRoom(verdict.output))
        await entities.write(entityLines(verdict.entityRows, verdict.entityLines, place.records))
        tally.add(verdict.tally)
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
        throw ragged.error() ?? tooLate(verdict.type, rows + verdict.row, deadlineMs)
      case 'lost':
        throw ragged.error() ?? workerLost(rows, chunk, verdict.cause)
    }
  }
  const error = ragged.error()
  if (error) throw error

  const { bytes: csvBytes, sha256: csvSha256 } = await csv.finish()
  await entities.finish()
  const total = tally.total()
  return {
    csvPath: options.csvPath,
    csvBytes,
    csvSha256,
    entitiesPath: options.entitiesPath,
    tally: total,
    columns: dialect.columns,
    intentColumn: dialect.intent !== undefined,
    warnings: [...dialect.warnings, ...remarks(options, dialect, total, unknownLocales)],
    workers: annotators.workers,
  }
}
