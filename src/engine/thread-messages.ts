/** What is posted to a thread, and comes back from it under the same id. */
export interface Task<T> {
  readonly id: number
  readonly body: T
}

/** Where a thread says, in the `progress` it is started with, what it is about to do. */
export const PROGRESS = { row: 0, step: 1, size: 2 } as const
/** The step when no recogniser is at work. */
export const NO_STEP = -1

/** The first thing that is posted to a thread. */
export interface ThreadStart<C> {
  readonly config: C
  readonly progress: Int32Array<SharedArrayBuffer>
}

/** The first thing a thread posts: the time it took to load does not count against its deadline. */
export const READY = 'ready'
