import pLimit from 'p-limit'
import { startThread, type Answer, type Lost, type Thread, type ThreadOptions } from './thread.ts'

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

/** Threads behind one function. Aborting ends them at once, whatever they do. */
export function createPool<T, R>(options: PoolOptions<T, R>, signal: AbortSignal): Pool<T, R> {
  const limit = pLimit(options.threads * TASKS_OF_THREAD)
  const all = new Set<Thread<T, R>>()
  let nextId = 0
  let most = 0
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
    hasRoom: () => limit.activeCount < options.threads * TASKS_OF_THREAD,
    run: (body) => limit(work, body),
    async [Symbol.asyncDispose]() {
      isOver = true
      signal.removeEventListener('abort', onAbort)
      await endAll()
    },
  }
}

/** The answer to those who still wait when the pool is gone. */
const GIVEN_UP: Lost = { state: 'lost', cause: undefined }
/** A task is given up when so many threads have died over it. */
const DEATHS = 2
/**
 * One at work and some waiting, so that the thread goes on while the main thread is busy. The main thread has as many
 * when it annotates, too: with fewer it would wait for those that threads have before it.
 */
export const TASKS_OF_THREAD = 3
