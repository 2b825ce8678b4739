import { setTimeout } from 'node:timers'
import { Worker } from 'node:worker_threads'
import { NO_STEP, PROGRESS, READY, type Task, type ThreadStart } from './thread-messages.ts'

export interface ThreadOptions<R> {
  readonly workerUrl: URL
  /** From the moment a thread turns to a task. */
  readonly deadlineMs: number
  readonly heapMB: number
  readonly isReply: (body: unknown) => body is R
}

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

export type Answer<R> =
  | { readonly state: 'done'; readonly reply: R }
  /** The deadline passed while the thread was at this row and this step, `NO_STEP` if no recogniser was at work. */
  | { readonly state: 'late'; readonly row: number; readonly step: number }
  /** The thread died over it, and when a pool says so, a second one as well. */
  | Lost

export interface Lost {
  readonly state: 'lost'
  readonly cause: unknown
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

const START_DEADLINE_MS = 60_000
/** What a thread allocates lives for a chunk: Node's 48 MB would only fill the memory. */
const YOUNG_HEAP_MB = 4
