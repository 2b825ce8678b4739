import { ActionError } from './errors.ts'
import { removeRunFolderNow } from './run-folder.ts'

export const EXIT_CANCELLED = 130
/** Time for the last words of a cancelled step; the runner waits 7.5 s, but a person waits too. */
const LAST_WORDS_MS = 1_800

/** What ends the step before its time. */
export interface Ending {
  readonly signal: AbortSignal
  /** What is removed when there is no time left. The path is empty until there is a folder. */
  readonly folder: { path: string }
}

/**
 * The first signal ends the run in order, within two seconds; the second one at once. An error that nobody awaited
 * ends it too: Node would print its text, which may hold anything (T2 in docs/reliability.md).
 */
export function endOnSignals(lastWordsMs = LAST_WORDS_MS): Ending {
  const stop = new AbortController()
  const folder = { path: '' }
  const endNow = (): never => {
    removeRunFolderNow(folder.path)
    process.exit(EXIT_CANCELLED)
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) endNow()
      stop.abort(
        new ActionError('CANCELLED', 'The step was cancelled. Run the job again when you want its result.'),
      )
      setTimeout(endNow, lastWordsMs).unref()
    })
  }
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(name, (error: unknown) => {
      process.exitCode = 1 // should the run be over, or not hear of it
      stop.abort(error)
    })
  }
  return { signal: stop.signal, folder }
}
