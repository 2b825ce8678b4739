import { setTimeout } from 'node:timers'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'

/** What is posted to a thread, and comes back from it under the same id. */
export interface Task<T> {
  readonly id: number
  readonly body: T
}

/** Where a thread says, in the `progress` it is started with, what it is about to do. */
export const PROGRESS = { row: 0, step: 1, size: 2 } as const

/** The first thing a thread posts: what was loading before does not count against its deadline. */
export const READY = 'ready'

export type Answer<R> =
  | { readonly state: 'done'; readonly reply: R }
  /** The deadline passed; what the thread was doing. */
  | { readonly state: 'late'; readonly row: number; readonly step: number }
  /** Two threads died over it. */
  | { readonly state: 'lost'; readonly cause: unknown }

export interface Pool<T, R> extends AsyncDisposable {
  /** Starts all threads at once, and waits until they are ready or lost; otherwise each starts with its first task. */
  start(): Promise<void>
  /** How many there have been, at most at a time. */
  threads(): number
  /** Has a thread work on what `load` gives; asked again when the first thread is lost, as buffers are moved. */
  run(load: (attempt: number) => Promise<Loaded<T>>): Promise<Answer<R>>
}

export interface Loaded<T> {
  readonly body: T
  readonly moved: readonly ArrayBuffer[]
}

export interface PoolOptions<R> {
  readonly workerUrl: URL
  /** `workerData.config` of each thread. */
  readonly config: unknown
  readonly threads: number
  /** From the moment a task is posted. */
  readonly deadlineMs: number
  readonly heapMB: number
  readonly isReply: (body: unknown) => body is R
}

/** Threads behind one function. Aborting ends them at once, whatever they do. */
export function createPool<T, R>(options: PoolOptions<R>, signal: AbortSignal): Pool<T, R> {
  const limit = pLimit(options.threads)
  const idle: Thread<T, R>[] = []
  const all = new Set<Thread<T, R>>()
  let nextId = 0
  let most = 0

  function start(): Thread<T, R> {
    const thread = startThread<T, R>(options)
    all.add(thread)
    most = Math.max(most, all.size)
    return thread
  }

  async function end(thread: Thread<T, R>): Promise<void> {
    all.delete(thread)
    await thread.terminate()
  }

  async function endAll(): Promise<void> {
    await Promise.all(Array.from(all, end))
  }

  const onAbort = (): void => void endAll()
  signal.addEventListener('abort', onAbort, { once: true })

  return {
    async start() {
      const starting = Array.from({ length: options.threads - all.size }, start)
      idle.push(...starting)
      await Promise.all(starting.map(({ ready }) => ready))
    },
    threads: () => most,
    run: (load) =>
      limit(async () => {
        let answer: Answer<R> = { state: 'lost', cause: undefined }
        for (let attempt = 0; attempt < ATTEMPTS && answer.state === 'lost'; attempt++) {
          signal.throwIfAborted()
          const loaded = await load(attempt)
          signal.throwIfAborted()
          const thread = idle.pop() ?? start()
          answer = await thread.ask({ id: nextId++, body: loaded.body }, loaded.moved)
          if (answer.state === 'done') idle.push(thread)
          else await end(thread)
        }
        signal.throwIfAborted()
        return answer
      }),
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', onAbort)
      limit.clearQueue()
      await endAll()
    },
  }
}

const ATTEMPTS = 2
const START_DEADLINE_MS = 60_000
/** What a thread allocates lives for a chunk: Node's 48 MB would only fill the memory. */
const YOUNG_HEAP_MB = 8

interface Thread<T, R> {
  /** Settles when the thread is ready, or lost. */
  readonly ready: Promise<void>
  ask(task: Task<T>, moved: readonly ArrayBuffer[]): Promise<Answer<R>>
  terminate(): Promise<unknown>
}

function startThread<T, R>({ workerUrl, config, deadlineMs, heapMB, isReply }: PoolOptions<R>): Thread<T, R> {
  const progress = new Int32Array(new SharedArrayBuffer(PROGRESS.size * Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(workerUrl, {
    workerData: { config, progress },
    resourceLimits: { maxOldGenerationSizeMb: heapMB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  })
  let asked: { readonly id: number; readonly settle: (answer: Answer<R>) => void } | undefined
  let lost: Answer<R> | undefined
  const started = Promise.withResolvers<void>()
  const startTimer = setTimeout(() => lose(new Error('A worker thread did not start')), START_DEADLINE_MS)

  function answer(given: Answer<R>): void {
    asked?.settle(given)
    asked = undefined
  }

  function setReady(): void {
    clearTimeout(startTimer)
    started.resolve()
  }

  function lose(cause: unknown): void {
    lost ??= { state: 'lost', cause }
    setReady()
    answer(lost)
  }

  worker.on('error', lose)
  worker.on('messageerror', lose)
  worker.on('exit', (code) => lose(new Error(`A worker thread ended by itself, with exit code ${code}`)))
  worker.on('message', (message: unknown) => {
    if (message === READY) setReady()
    else if (isTask(message) && message.id === asked?.id && isReply(message.body)) {
      answer({ state: 'done', reply: message.body })
    } else lose(new Error('A worker thread answered something else than it was asked'))
  })

  return {
    ready: started.promise,
    async ask(task, moved) {
      await started.promise
      if (lost) return lost
      const { promise, resolve } = Promise.withResolvers<Answer<R>>()
      const timer = setTimeout(() => {
        const row = Atomics.load(progress, PROGRESS.row)
        answer({ state: 'late', row, step: Atomics.load(progress, PROGRESS.step) })
      }, deadlineMs)
      asked = {
        id: task.id,
        settle(given) {
          clearTimeout(timer)
          resolve(given)
        },
      }
      worker.postMessage(task, moved)
      return promise
    },
    terminate: () => worker.terminate(),
  }
}

function isTask(message: unknown): message is Task<unknown> {
  return typeof message === 'object' && message !== null && 'id' in message && 'body' in message
}
