import type { Chunk } from '../csv/cut.ts'
import type { Dialect } from '../csv/dialect.ts'
import { createScanner } from '../csv/scan.ts'
import { ActionError } from '../errors.ts'
import type { OwnType } from '../ner/own-type.ts'
import { createNumberList } from '../report/number-list.ts'
import type { Annotators, Verdict } from './annotators.ts'
import type { Buffers } from './buffers.ts'
import type { Lacks } from './context.ts'
import type { Gathering } from './gathering.ts'
import { planOf } from './kernel-plan.ts'
import type { OutputFile } from './output-file.ts'
import { createRaggedRows } from './ragged-rows.ts'
import type { YoungHeap } from './young-heap.ts'

export interface Progress {
  /** Of the raw file. */
  readonly bytes: number
  readonly totalBytes: number
  readonly rows: number
}

/** What the chunks come from, and where what is found in them goes. */
interface Writing {
  /** Of the raw file. */
  readonly size: number
  readonly dialect: Dialect
  /** The own types that are looked for. */
  readonly own: readonly OwnType[]
  /** Of a chunk, for the error when it has passed. */
  readonly deadlineMs: number
  readonly buffers: Buffers
  readonly young: YoungHeap
  readonly csv: Pick<OutputFile, 'write'>
  readonly gathered: Pick<Gathering, 'add'>
  readonly baseGathered: Pick<Gathering, 'add'> | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** Has chunks annotated and writes what was found, one by one, and throws what is wrong with the first faulty one. */
export async function writeChunks(
  chunks: AsyncIterable<Chunk>,
  annotators: Annotators,
  writing: Writing,
  signal: AbortSignal,
): Promise<{ readonly lacks: Lacks; readonly fingerprints: Float64Array }> {
  const { size, dialect, own, deadlineMs, buffers, young, csv, gathered, baseGathered, onProgress } = writing
  const ragged = createRaggedRows(dialect.columns.length)
  const fingerprints = createNumberList()
  let rows = 0
  let lacks: Lacks = { locales: 0, dates: 0 }
  for await (const { chunk, verdict } of inOrder(chunks, annotators)) {
    signal.throwIfAborted()
    if (chunk.offset >= WARM_AT) young.hold()
    const place = { records: rows, offset: chunk.offset }
    switch (verdict.state) {
      case 'annotated':
        rows += verdict.tally.rows
        if (ragged.found()) break
        await gathered.add(verdict, place.records) // its lines lie in the room that is given back
        await csv.write(verdict.output, () => buffers.rooms.give(verdict.room))
        if (verdict.base) await baseGathered?.add(verdict.base, place.records)
        if (verdict.fingerprints) fingerprints.append(verdict.fingerprints)
        lacks = {
          locales: lacks.locales + verdict.lacks.locales,
          dates: lacks.dates + verdict.lacks.dates,
        }
        onProgress?.({ bytes: chunk.offset + chunk.length, totalBytes: size, rows })
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
        throw ragged.error() ?? workerLost(rows, countRecords(chunk, dialect), verdict.cause)
    }
  }
  const error = ragged.error()
  if (error) throw error
  return { lacks, fingerprints: fingerprints.view() }
}

/** Bytes after which every thread has as much young heap as it needs. */
const WARM_AT = 32 * 1024 * 1024

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

function tooLate(
  type: string | undefined,
  own: readonly OwnType[],
  row: number,
  deadlineMs: number,
): ActionError {
  const where = `record ${row + 1} was not done within ${deadlineMs / 1000} s of its chunk's start`
  switch (own.find((candidate) => candidate.type === type)?.definition.by) {
    case 'pattern':
      return new ActionError(
        'PATTERN_TIMEOUT',
        `The pattern of the entity type "${type}" takes too long: ${where}. Make it simpler, or chunk-size smaller.`,
      )
    case 'values':
      // A list takes linear time, so no one of them is to blame.
      return new ActionError(
        'PATTERN_TIMEOUT',
        `The types of the patterns-file take too long together: ${where}, at the values of "${type}". Make chunk-size smaller, or name fewer types in entities.`,
      )
    case undefined:
      return new ActionError('WORKER', `A worker thread takes too long: ${where}. Make chunk-size smaller.`)
  }
}

function workerLost(rows: number, records: number, cause: unknown): ActionError {
  return new ActionError(
    'WORKER',
    `Two worker threads, one after the other, ended over records ${rows + 1} to ${rows + records}. Make chunk-size smaller, or concurrency lower.`,
    { cause },
  )
}

/** Counts the records of a chunk that no thread has read to its end; none can be told after a misplaced quote. */
function countRecords(chunk: Chunk, dialect: Dialect): number {
  const scanner = createScanner(planOf(dialect))
  const bytes = chunk.buffer.subarray(0, chunk.length)
  let records = 0
  for (let at = 0; at < bytes.length;) {
    const stop = scanner.scan(bytes, at, bytes.length)
    const atFault = stop.why !== 'end' && stop.why !== 'full'
    records += stop.records + (atFault ? 1 : 0)
    at = atFault && stop.why !== 'ragged' ? bytes.length : stop.next
  }
  return records
}
