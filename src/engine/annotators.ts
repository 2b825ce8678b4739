import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { isUint8Array } from 'node:util/types'
import type { Chunk } from '../csv/cut.ts'
import { instantiate, type WasmModule } from '../csv/wasm/module.ts'
import { createAnnotate } from './annotate.ts'
import type { Annotate, AnnotatedChunk, FaultyChunk } from './annotated-chunk.ts'
import type { Buffers } from './buffers.ts'
import { createFindPatterns, type FindPatterns } from './find-patterns.ts'
import { BY_KERNEL, byRecognisers, createPace, type Pace } from './pace.ts'
import { type AnnotatorConfig, passOf, recognisersIn } from './pass-of.ts'
import { createPool, TASKS_OF_THREAD } from './pool.ts'
import { startThread, type Thread } from './thread.ts'
import { threadsThatPay } from './threads-that-pay.ts'
import type { AnnotateReply, AnnotateTask } from './worker.ts'

/** What became of a chunk. */
export type Verdict =
  /** Its output and its lines may lie in the room, which is to be given back once they are written. */
  | (AnnotatedChunk & { readonly room: Buffer })
  | FaultyChunk
  /** Its deadline passed in this row, counted from 0 within the chunk, while the recogniser of `type` was at work. */
  | { readonly state: 'late'; readonly row: number; readonly type: string | undefined }
  | { readonly state: 'lost'; readonly cause: unknown }

/** Those who annotate chunks: the main thread, worker threads, or both. */
export interface Annotators extends AsyncDisposable {
  /** The most threads that have worked beside the main one at any time. */
  readonly workers: number
  /** How many chunks to hand over before the first is awaited. */
  readonly atOnce: number
  annotate(chunk: Chunk): Promise<Verdict>
}

/** Works on the main thread, a chunk between two turns of the event loop, so that a signal is heard. */
interface Inline {
  /** Undefined when the chunk is not for the main thread: its buffer is then as it was. */
  annotate(chunk: Chunk): Promise<Verdict | undefined>
}

function annotateInline(
  config: AnnotatorConfig,
  buffers: Buffers,
  { wasm, pace }: { readonly wasm: WasmModule | undefined; readonly pace: Pace },
  signal: AbortSignal,
): Inline {
  const loading = pace.load(() => loadInline(config, wasm))
  loading.catch(() => undefined) // heard with the first chunk
  let turn: Promise<unknown> = loading
  /** One chunk in a turn of the event loop, however many wait: in between, threads are heard and get what they can take. */
  function nextTurn(): Promise<unknown> {
    turn = turn.then(() => setImmediate())
    turn.catch(() => undefined)
    return turn
  }
  return {
    async annotate({ kind, buffer, length }) {
      const annotate = await loading
      await nextTurn()
      signal.throwIfAborted()
      const room = buffers.rooms.take(length)
      const result = pace.measure(length, () =>
        annotate?.(buffer.subarray(0, length), kind === 'oversized', room),
      )
      if (result) buffers.chunks.give(buffer)
      else buffers.rooms.give(room)
      return result && inRoom(result, room)
    },
  }
}

function inRoom(result: AnnotatedChunk | FaultyChunk, room: Buffer): Verdict {
  return result.state === 'annotated' ? { ...result, room } : result
}

/** What may run on the main thread; undefined when that is nothing: own patterns, and no kernel to find them. */
async function loadInline(
  config: AnnotatorConfig,
  wasm: WasmModule | undefined,
): Promise<FindPatterns | Annotate | undefined> {
  const { pass, patterns } = config
  if (patterns) return createFindPatterns(pass.dialect, patterns, wasm)
  return createAnnotate(await passOf(config), undefined, wasm)
}

/**
 * Begins on the main thread, and starts worker threads when they pay: by the size of the file, and then by what its
 * chunks cost. Once they are ready they take what they can, and the main thread takes the rest, except chunks that it
 * may not annotate.
 */
export function annotateAdaptively(
  config: AnnotatorConfig,
  buffers: Buffers,
  { bytes, pay = threadsThatPay, ahead, wasm = instantiate(), ...options }: AdaptiveOptions,
  signal: AbortSignal,
): Annotators {
  const pace = createPace(config.patterns ? BY_KERNEL : byRecognisers(config.pass.dialect.columns.length))
  const pools: ThreadedAnnotators[] = []
  const ready: ThreadedAnnotators[] = []
  const allCores = availableParallelism()
  let asked = 0

  function addPool(threads: number): ThreadedAnnotators {
    asked += threads
    const mayBeAhead = pools.length === 0 ? { ahead } : {}
    const pool = annotateInThreads(config, buffers, { ...options, ...mayBeAhead, threads }, signal)
    pools.push(pool)
    void pool.ready.then((isReady) => isReady && ready.push(pool))
    return pool
  }

  function consider(bytesLeft: number): void {
    const cores = allCores * pace.coreShare()
    const more = pay(pace.rest(bytesLeft), options.threads, cores) - asked
    if (more > 0) addPool(more)
  }

  consider(bytes)
  const inline = annotateInline(config, buffers, { wasm, pace }, signal) // loads while the threads do
  return {
    get workers() {
      return ready.reduce((workers, pool) => workers + pool.workers, 0)
    },
    get atOnce() {
      return ready.reduce((atOnce, pool) => atOnce + pool.atOnce, TASKS_OF_THREAD)
    },
    async annotate(chunk) {
      const free = ready.find((pool) => pool.hasRoom())
      if (free) return free.annotate(chunk)
      const verdict = await inline.annotate(chunk)
      if (!verdict) return (pools[0] ?? addPool(1)).annotate(chunk)
      consider(bytes - chunk.offset - chunk.length)
      return verdict
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(pools.map((pool) => pool[Symbol.asyncDispose]()))
    },
  }
}

export interface AdaptiveOptions extends ThreadOptions {
  /** Of the file. */
  readonly bytes: number
  readonly pay?: typeof threadsThatPay
  /** The module whose memory has the buffers. */
  readonly wasm?: WasmModule | undefined
}

export interface ThreadOptions {
  readonly workerUrl: URL
  readonly threads: number
  readonly chunkSize: number
  readonly deadlineMs: number
  readonly heapMB: number
  /** A thread that was started ahead. */
  readonly ahead?: AnnotatorThread | undefined
}

export type AnnotatorThread = Thread<AnnotateTask, AnnotateReply>

/**
 * Starts a thread before it is known what it is for, so that it loads its script in the meantime. Undefined when a file
 * of `bytes` is too small for any to pay, should the kernel find its patterns.
 */
export function startThreadAhead(
  bytes: number,
  { threads, ...options }: Pick<ThreadOptions, 'workerUrl' | 'threads' | 'deadlineMs' | 'heapMB'>,
): AnnotatorThread | undefined {
  const pays = threadsThatPay(createPace(BY_KERNEL).rest(bytes), threads, availableParallelism()) > 0
  return pays ? startThread({ ...options, isReply: isAnnotateReply }) : undefined
}

interface ThreadedAnnotators extends Annotators {
  /** Resolves to whether all threads got ready: false when the machine would not start them, or one was lost. */
  readonly ready: Promise<boolean>
  /** Whether a thread would take a chunk at once. */
  hasRoom(): boolean
}

/** The threads start at once: they load their recognisers while the first chunks are read. */
export function annotateInThreads(
  config: AnnotatorConfig,
  buffers: Buffers,
  { chunkSize, ...options }: ThreadOptions,
  signal: AbortSignal,
): ThreadedAnnotators {
  const typesOfSteps = recognisersIn(config).flatMap(({ types }) => types)
  const pool = createPool<AnnotateTask, AnnotateReply>(
    { ...options, config, isReply: isAnnotateReply },
    signal,
  )
  return {
    get workers() {
      return pool.threads()
    },
    ready: pool.start(),
    hasRoom: () => pool.hasRoom(),
    atOnce: Math.max(1, Math.min(TASKS_OF_THREAD * options.threads, Math.floor(BYTES_AT_ONCE / chunkSize))),
    async annotate(chunk) {
      const { kind, buffer, length } = chunk
      const room = buffers.rooms.take(length)
      const answer = await pool.run({
        chunk: buffer.subarray(0, length),
        oversized: kind === 'oversized',
        room,
      })
      switch (answer.state) {
        case 'done':
          buffers.chunks.give(buffer)
          return inRoom(answer.reply, room)
        case 'late':
          return { state: 'late', row: answer.row, type: typesOfSteps[answer.step] }
        case 'lost':
          return answer
      }
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}

/** A bound, so that many threads with large chunks do not fill the memory: their output takes as much again. */
const BYTES_AT_ONCE = 256 * 1024 * 1024

function isAnnotateReply(body: unknown): body is AnnotateReply {
  const reply = (body ?? {}) as Partial<AnnotateReply>
  if (reply.state !== 'annotated') return reply.state === 'faulty' && reply.fault !== undefined
  return isUint8Array(reply.output) && isUint8Array(reply.entityLines) && reply.tally !== undefined
}
