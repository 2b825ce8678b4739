import type { Clock } from '../clock.ts'
import { ActionError } from '../errors.ts'
import { startDeadline } from '../http/deadline.ts'
import { everyFewSeconds } from '../progress.ts'
import { counted, seconds } from '../wording.ts'
import type { Log } from '../log.ts'
import type { ExportJob, FreshLink, Provider } from './provider.ts'

interface AwaitOptions {
  readonly pollIntervalMs: number
  readonly exportTimeoutMs: number
  /** Time on the clock of the export request, from which the timeout counts. */
  readonly requestedAt: number
}

interface AwaitDeps {
  readonly clock: Clock
  readonly log: Log
}

interface FinishedExport {
  readonly download: URL
  readonly polls: number
}

const LONGEST_PAUSE_MS = 30_000
const UNREADABLE_IN_A_ROW = 10
const POLLS_FOR_A_LINK = 3

/** Asks for the status of the export until there is a link to its file. */
export async function awaitExport(
  provider: Pick<Provider, 'exportStatus'>,
  job: ExportJob,
  options: AwaitOptions,
  { clock, log }: AwaitDeps,
  signal: AbortSignal,
): Promise<FinishedExport> {
  const { exportTimeoutMs, requestedAt } = options
  let polls = 0
  let last = 'none'
  const late = () =>
    new ActionError(
      'EXPORT_TIMEOUT',
      `Export ${job.id} was not completed in ${seconds(exportTimeoutMs)} (${told(polls)}, last status ${last}); raise the input export-timeout or look at the export on the platform`,
    )
  using limit = startDeadline(clock, requestedAt + exportTimeoutMs - clock.now(), late, signal)
  const progress = everyFewSeconds(clock, (line) => log.info(line))
  let unreadable = 0
  let linkless = 0
  for (const pause of pauses(options.pollIntervalMs, clock)) {
    limit.signal.throwIfAborted()
    const status = await provider.exportStatus(job, limit.signal)
    polls++
    unreadable = status.state === 'unreadable' ? unreadable + 1 : 0
    switch (status.state) {
      case 'completed':
        log.info(`Export ${job.id} is completed after ${told(polls)}`)
        return { download: status.download, polls }
      case 'failed':
        throw failed(job, status.reason)
      case 'unreadable':
        if (unreadable === UNREADABLE_IN_A_ROW) throw stillUnreadable(status.error)
        last = 'unreadable'
        break
      case 'linkless':
        if (linkless++ === POLLS_FOR_A_LINK) throw noLink(job, status.problem, linkless)
        last = `completed ${status.problem}`
        break
      case 'pending':
        last = status.word
    }
    progress(() => `Export ${job.id} is ${last} after ${seconds(clock.now() - requestedAt)} (${told(polls)})`)
    await clock.wait(pause, limit.signal)
  }
  throw late()
}

function stillUnreadable(error: ActionError): ActionError {
  return new ActionError(
    error.code,
    `${error.message}; so it was in the ${UNREADABLE_IN_A_ROW - 1} polls before`,
    { cause: error.cause },
  )
}

/** From the interval on, growing by half to at most 30 s; each a little longer by chance, so that runs do not ask in step. */
function* pauses(intervalMs: number, clock: Clock): Generator<number> {
  for (let pause = intervalMs; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
    yield Math.min(LONGEST_PAUSE_MS, pause * (1 + clock.random() / 5))
  }
}

const TRIES_FOR_A_FRESH_LINK = 3

/** Asks the job for another link to its file. */
export function freshLinkOf(provider: Pick<Provider, 'exportStatus'>, job: ExportJob): FreshLink {
  return async (signal) => {
    for (let n = 1; ; n++) {
      const status = await provider.exportStatus(job, signal)
      if (status.state === 'completed') return status.download
      if (status.state === 'failed') throw failed(job, status.reason)
      if (status.state === 'pending') throw noLink(job, `but now has the status ${status.word}`, n)
      if (n < TRIES_FOR_A_FRESH_LINK) continue
      throw status.state === 'unreadable' ? status.error : noLink(job, status.problem, n)
    }
  }
}

function told(polls: number): string {
  return counted(polls, 'poll', 'polls')
}

function failed(job: ExportJob, reason: string): ActionError {
  return new ActionError(
    'EXPORT_FAILED',
    `The platform could not complete export ${job.id}: ${reason}; look at the export there, then run the job again`,
  )
}

function noLink(job: ExportJob, problem: string, polls: number): ActionError {
  const times = polls === 1 ? '' : ` (${told(polls)})`
  return new ActionError(
    'NO_DOWNLOAD_URL',
    `Export ${job.id} is completed ${problem}${times}; look at the export on the platform, then run the job again`,
  )
}
