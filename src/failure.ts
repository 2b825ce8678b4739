import { existsSync } from 'node:fs'

import { errorCode } from './error-code.ts'
import { ActionError } from './errors.ts'
import { isNoSpace } from './no-space.ts'

/**
 * The one error that a run ended with. A cancelled run was cancelled, whatever broke on the way out, unless that was the
 * import: then its unknown end is what people must hear of. If somebody removed the run's `folder`, that is why files and
 * artifacts failed.
 */
export function failureOf(error: unknown, signal: AbortSignal, folder = ''): ActionError {
  const ambiguous = error instanceof ActionError && error.code === 'IMPORT_AMBIGUOUS'
  const failure: unknown = signal.aborted && !ambiguous ? signal.reason : error
  const isKnown = failure instanceof ActionError
  if (isKnown && failure.code !== 'ARTIFACT') return failure
  if (folder !== '' && !existsSync(folder)) {
    return new ActionError(
      'INTERNAL',
      "The step's folder under RUNNER_TEMP was removed while it ran. See what cleans up there, such as another job on the same machine, and run the job again.",
      { cause: failure },
    )
  }
  if (isKnown) return failure
  if (isNoSpace(failure)) {
    return new ActionError(
      'NO_SPACE',
      'The disk of RUNNER_TEMP is full. Use a runner with more room: about three times the size of the export.',
      { cause: failure },
    )
  }
  return new ActionError('INTERNAL', HOST_FAULTS.get(errorCode(failure) ?? '') ?? NOBODY_FORESAW, {
    cause: failure,
  })
}

const NOBODY_FORESAW = 'Something failed that should not have. Please report it with this log.'

/** What a machine can do to any step. */
const HOST_FAULTS = new Map([
  ['EROFS', 'The disk of RUNNER_TEMP has become read-only. Look at the machine, or use another runner.'],
  ['EIO', 'The disk of RUNNER_TEMP fails to read or write. Look at the machine, or use another runner.'],
  [
    'EMFILE',
    'This runner lets a step open too few files at once. Raise its limit (ulimit -n), or use another.',
  ],
])

/** What led to a failure, outermost first: only codes and our own sentences, since other texts may hold anything. */
export function causesOf(failure: ActionError): readonly string[] {
  const causes: string[] = []
  for (let cause = failure.cause; cause instanceof Error && causes.length < 10; cause = cause.cause) {
    causes.push(described(cause))
  }
  return causes
}

function described(error: Error): string {
  if (error instanceof ActionError) return `${error.code}: ${error.message}`
  const code = errorCode(error)
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? ` (${error.syscall})` : ''
  return `${error.name}${code === undefined ? '' : ` ${code}`}${syscall}`
}
