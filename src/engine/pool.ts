import { setTimeout } from 'node:timers'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { NO_STEP, PROGRESS, READY, type Task, type ThreadStart } from './thread-messages.ts'

type Answer<R> =
  | { readonly state: 'done'; readonly reply: R }
  /** The deadline passed while the thread was at this row and this step, `NO_STEP` if no recogniser was at work. */
  | { readonly state: 'late'; readonly row: number; readonly step: number }
  /** Two threads died over it. */
  | Lost

interface Lost {
  readonly state: 'lost'
  readonly cause: unknown
}

export interface Pool<T, R> extends AsyncDisposable {
  /** Starts all threads now, instead of each with its first task; resolves to whether all got ready. */
  start(): Promise<boolean>
  /** The most threads there have been at any time. */
  threads(): number
  /** Whether a task would be posted at once. */
  hasRoom(): boolean
  /** Has a thread work on a task, and another if that thread is lost. */
  run(body: T): Promise<Answer<R>>
}

interface PoolOptions<T, R> extends ThreadOptions<R> {
  /** For each thread. */
  readonly config: unknown
  readonly threads: number
  /** A thread that was started ahead and is now the pool's. */
  readonly ahead?: Thread<T, R> | undefined
}

export interface ThreadOptions<R> {
  readonly workerUrl: URL
  /** From the moment a thread turns to a task. */
  readonly deadlineMs: number
  readonly heapMB: number
  readonly isReply: (body: unknown) => body is R
}

/** Threads behind one function. Aborting ends them at once, whatever they do. */
export function createPool<T, R>(options: PoolOptions<T, R>, signal: AbortSignal): Pool<T, R> {
  const limit = pLimit(options.threads * TASKS_OF_THREAD)
  const all = new Set<Thread<T, R>>()
  let nextId = 0
  let most = 0
  let running = 0
  let isOver = false
  let { ahead } = options

  function start(): Thread<T, R> {
    const thread = ahead ?? startThread<T, R>(options)
    ahead = undefined
    thread.begin(options.config)
    all.add(thread)
    most = Math.max(most, all.size)
    return thread
  }

  /** A thread without a task, started if need be; once there are as many as may be, the one with the fewest tasks. */
  function freest(): Thread<T, R> {
    const [first, ...others] = all
    const freest = others.reduce(
      (free, thread) => (thread.tasks() < (free?.tasks() ?? 0) ? thread : free),
      first,
    )
    return freest && (freest.tasks() === 0 || all.size === options.threads) ? freest : start()
  }

  async function end(thread: Thread<T, R>): Promise<void> {
    all.delete(thread)
    await thread[Symbol.asyncDispose]()
  }

  async function endAll(): Promise<void> {
    await Promise.all(Array.from(all, end))
  }

  async function work(body: T): Promise<Answer<R>> {
    let deaths = 0
    for (;;) {
      signal.throwIfAborted()
      if (isOver) return GIVEN_UP
      const thread = freest()
      const answer = await thread.ask({ id: nextId++, body })
      if (answer.state === 'done') return answer
      await end(thread)
      signal.throwIfAborted()
      if (answer.state === 'behind') continue
      if (answer.state === 'late' || ++deaths === DEATHS) return answer
    }
  }

  const onAbort = (): void => void endAll()
  signal.addEventListener('abort', onAbort, { once: true })

  return {
    async start() {
      const starting = Array.from({ length: options.threads - all.size }, start)
      const areReady = await Promise.all(starting.map(({ ready }) => ready))
      return !areReady.includes(false)
    },
    threads: () => most,
    hasRoom: () => running < options.threads * TASKS_OF_THREAD,
    async run(body) {
      running++
      try {
        return await limit(work, body)
      } finally {
        running--
      }
    },
    async [Symbol.asyncDispose]() {
      isOver = true
      signal.removeEventListener('abort', onAbort)
      limit.clearQueue()
      await endAll()
    },
  }
}

/** The answer to those who still wait when the pool is gone. */
const GIVEN_UP: Lost = { state: 'lost', cause: undefined }
/** A task is given up when so many threads have died over it. */
const DEATHS = 2
/** One at work and some waiting, so that the thread goes on while the main thread is busy. */
export const TASKS_OF_THREAD = 3
const START_DEADLINE_MS = 60_000
/** What a thread allocates lives for a chunk: Node's 48 MB would only fill the memory. */
const YOUNG_HEAP_MB = 8

export interface Thread<T, R> extends AsyncDisposable {
  /** Tells it what it is for. */
  begin(config: unknown): void
  /** Whether the thread is ready; false when it is lost. */
  readonly ready: Promise<boolean>
  /** How many it was asked and has not answered. */
  tasks(): number
  /** Tasks are done in the order of asking. */
  ask(task: Task<T>): Promise<Answer<R> | Behind>
}

/** The thread was lost over an earlier task; this one is for another thread. */
interface Behind {
  readonly state: 'behind'
}

/** A thread that loads its script, and waits to be told what it is for. */
export function startThread<T, R>({
  workerUrl,
  deadlineMs,
  heapMB,
  isReply,
}: ThreadOptions<R>): Thread<T, R> {
  const progress = new Int32Array(new SharedArrayBuffer(PROGRESS.size * Int32Array.BYTES_PER_ELEMENT))
  progress[PROGRESS.step] = NO_STEP
  let worker: Worker
  try {
    worker = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: heapMB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    })
  } catch (cause) {
    return lostThread({ state: 'lost', cause })
  }
  const asked: { readonly id: number; readonly settle: (answer: Answer<R> | Behind) => void }[] = []
  let lost: Lost | undefined
  let isReady = false
  const started = Promise.withResolvers<boolean>()
  let timer = setTimeout(() => lose(new Error('A worker thread did not start')), START_DEADLINE_MS)

  /** The thread turns to its first task, whose deadline begins. */
  function turn(): void {
    clearTimeout(timer)
    if (asked.length > 0) timer = setTimeout(beLate, deadlineMs)
  }

  function beLate(): void {
    endWith({
      state: 'late',
      row: Atomics.load(progress, PROGRESS.row),
      step: Atomics.load(progress, PROGRESS.step),
    })
  }

  function endWith(answer: Answer<R>): void {
    clearTimeout(timer)
    const [first, ...behind] = asked.splice(0)
    first?.settle(answer)
    for (const { settle } of behind) settle({ state: 'behind' })
    started.resolve(false)
  }

  function lose(cause: unknown): void {
    lost ??= { state: 'lost', cause }
    endWith(lost)
  }

  worker.on('error', lose)
  worker.on('messageerror', lose)
  worker.on('exit', (code) => lose(new Error(`A worker thread ended by itself, with exit code ${code}`)))
  worker.on('message', (message: unknown) => {
    if (message === READY) {
      isReady = true
      started.resolve(true)
      turn()
    } else if (isTask(message) && message.id === asked[0]?.id && isReply(message.body)) {
      asked.shift()?.settle({ state: 'done', reply: message.body })
      turn()
    } else lose(new Error('A worker thread answered something else than it was asked'))
  })

  return {
    begin: (config) => worker.postMessage({ config, progress } satisfies ThreadStart<unknown>, []),
    ready: started.promise,
    tasks: () => asked.length,
    ask(task) {
      if (lost) return Promise.resolve(lost)
      const { promise, resolve } = Promise.withResolvers<Answer<R> | Behind>()
      asked.push({ id: task.id, settle: resolve })
      worker.postMessage(task, [])
      if (isReady && asked.length === 1) turn()
      return promise
    },
    async [Symbol.asyncDispose]() {
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}

/** A thread that the machine refused to start, as when it has too many. */
function lostThread<T, R>(lost: Lost): Thread<T, R> {
  return {
    begin: () => undefined,
    ready: Promise.resolve(false),
    tasks: () => 0,
    ask: () => Promise.resolve(lost),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

function isTask(message: unknown): message is Task<unknown> {
  return typeof message === 'object' && message !== null && 'id' in message && 'body' in message
}
