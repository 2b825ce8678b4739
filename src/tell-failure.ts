import { EXIT_CANCELLED } from './end-on-signals.ts'
import { ActionError } from './errors.ts'
import { causesOf } from './failure.ts'
import * as runner from './github/runner.ts'
import type { Journal } from './journal.ts'
import { PatternsFileError } from './ner/patterns-file-error.ts'

/** Tells the step's one error, with its cause chain in the log and its mistakes in files; gives the exit code. */
export function tellFailure(failure: ActionError, signal: AbortSignal, journal: Journal): number {
  tell(failure, journal)
  const inFile = [failure, failure.cause].find((each) => each instanceof PatternsFileError)
  if (inFile) {
    for (const mistake of inFile.mistakes.slice(0, MOST_ANNOTATIONS)) runner.errorAt(inFile.file, mistake)
  }
  journal.note({
    ...(failure.code !== 'BASELINE_DIFFERS' && {
      result: failure.code === 'IMPORT_AMBIGUOUS' ? 'ambiguous' : 'failed',
    }),
    failure: { code: failure.code, sentence: failure.message },
  })
  return isCancelled(signal) ? EXIT_CANCELLED : 1
}

/** GitHub shows ten error annotations of a step; the step's one error is the first. */
const MOST_ANNOTATIONS = 9

/** An error that nobody awaited, and that came when the run heard of nothing any more: its result stands. */
export function tellUnheard(cause: unknown, journal: Journal): void {
  const sentence =
    'Something failed that nobody waited for. The run came to its end all the same, and its result stands. Please report it with this log.'
  tell(new ActionError('INTERNAL', sentence, { cause }), journal)
}

function tell(failure: ActionError, { log }: Journal): void {
  runner.annotateError(`${failure.code}: ${failure.message}`)
  for (const cause of causesOf(failure)) log.info(`  caused by ${cause}`)
}

export function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof ActionError && reason.code === 'CANCELLED'
}
