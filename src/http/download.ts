import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ActionError } from '../errors.ts'
import { isNoSpace, noSpace, requireRoom } from '../no-space.ts'
import { startDeadline } from './deadline.ts'
import { networkFault, timeoutFault } from './fault.ts'
import { unpackIfGzip } from './gunzip.ts'
import { followLink, linkPlace, maskLink, type LinkBody } from './link.ts'
import { HTTP_LIMITS, type HttpDeps } from './request.ts'
import { NOTHING, rangeHeaders, readReply, type OnDisk, type Reading } from './resume.ts'
import { nextTry, type Fault } from './retry.ts'
import { seconds } from '../wording.ts'
import { watchBytes } from './watchdog.ts'
import { writeAll } from './write-all.ts'

export interface Download {
  readonly link: URL
  /** The file to create; its folder exists. */
  readonly path: string
  readonly timeoutMs: number
  /** The platform; when it is a loopback host, so may the link be. */
  readonly baseUrl: URL
  /** Asked for another link when the one at hand has expired. */
  readonly freshLink: (signal: AbortSignal) => Promise<URL>
  readonly onProgress?: (bytes: number, total: number | undefined) => void
}

export interface Downloaded {
  readonly path: string
  readonly bytes: number
}

const DOWNLOAD_LIMITS = {
  /** Failed tries in a row that came less than `progressBytes` further than any before. */
  resumes: 10,
  progressBytes: 1024 * 1024,
  freshLinks: 3,
} as const

/** A try that brought something costs the run none of its retries. */
const FREE = { spend: () => true }

/**
 * Downloads to disk at the speed of the network. A cut download is resumed if it is provably the same object, else started
 * again at byte 0. Ends only when the file is proved complete.
 */
export async function download(request: Download, deps: HttpDeps, signal: AbortSignal): Promise<Downloaded> {
  const { path, timeoutMs, link } = request
  const where = linkPlace(link)
  const late = () =>
    new ActionError(
      'DOWNLOAD_TIMEOUT',
      `${where} was not downloaded in ${seconds(timeoutMs)}; raise the input download-timeout`,
    )
  using limit = startDeadline(deps.clock, timeoutMs, late, signal)
  await createEmpty(path)
  try {
    await fetchFile(request, deps, limit.signal)
    const bytes = await unpackIfGzip(path, where, limit.signal)
    return { path, bytes }
  } catch (error) {
    await rm(path, { force: true })
    limit.signal.throwIfAborted()
    throw isNoSpace(error) ? await noSpace(dirname(path), undefined, error) : error
  }
}

/** Fails when anything is at `path` already, even a link to somewhere else. */
async function createEmpty(path: string): Promise<void> {
  await using _file = await open(path, 'wx', 0o600)
}

async function fetchFile(request: Download, deps: HttpDeps, signal: AbortSignal): Promise<void> {
  const { clock, log, budget } = deps
  await using file = await open(request.path, 'r+')
  let { link } = request
  maskLink(link, log)
  let disk: OnDisk = NOTHING
  let furthest = 0
  let freshLinks = 0
  let failures = 0
  for (;;) {
    const tried = await fetchRest(file, link, disk, request, deps, signal)
    disk = tried.disk.strongEtag === undefined ? NOTHING : tried.disk
    if (tried.end === 'complete') return budget.refund()
    if (tried.end === 'expired') {
      if (freshLinks++ === DOWNLOAD_LIMITS.freshLinks) throw expired(link, tried.status)
      log.info(`${linkPlace(link)} answered ${tried.status}: the link has expired; asking for another`)
      link = await request.freshLink(signal)
      maskLink(link, log)
      continue
    }
    const { fault } = tried
    const progressed = tried.disk.bytes - furthest >= DOWNLOAD_LIMITS.progressBytes
    furthest = Math.max(furthest, tried.disk.bytes)
    failures = progressed ? 1 : failures + 1
    const spending = { clock, budget: progressed ? FREE : budget }
    const next = nextTry(fault, failures, DOWNLOAD_LIMITS.resumes + 1, spending, signal)
    if (!next.possible) throw next.error
    log.info(`${fault.happened}; going on from byte ${disk.bytes} in ${seconds(next.pauseMs)}`)
    await clock.wait(next.pauseMs, signal)
  }
}

function expired(link: URL, status: number): ActionError {
  return new ActionError(
    'URL_EXPIRED',
    `${linkPlace(link)} answered ${status}, as did ${DOWNLOAD_LIMITS.freshLinks} links before it; the platform gives links that have already expired, run the job again`,
  )
}

/** Turns of the event loop within which a destroyed socket says so. */
const TURNS_TO_CLOSE = 5

type Try = { readonly disk: OnDisk } & (
  | { readonly end: 'complete' }
  | { readonly end: 'expired'; readonly status: number }
  | { readonly end: 'fault'; readonly fault: Fault }
)

/** One request for what is missing. */
async function fetchRest(
  file: FileHandle,
  link: URL,
  start: OnDisk,
  request: Download,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<Try> {
  const { clock, connections } = deps
  let asked = link
  const where = () => linkPlace(asked)
  let disk = start
  let answered = false
  using limit = startDeadline(clock, HTTP_LIMITS.headersMs, () => new Error(`${where()} is late`), signal)
  try {
    const reply = await followLink(
      link,
      rangeHeaders(disk),
      request.baseUrl,
      (url) => (asked = url),
      deps,
      limit.signal,
    )
    const reading = readReply(reply, disk, where())
    if (reading.next !== 'take') {
      reply.discard()
      return untaken(reading, reply.status, disk)
    }
    disk = reading.disk
    const { total } = disk
    if (disk.bytes === 0) await file.truncate(0)
    if (total !== undefined) await requireRoom(dirname(request.path), total, disk.bytes)
    answered = true
    const saw = watchBytes(clock, limit)
    for await (const chunk of reply.chunks) {
      if (total !== undefined && disk.bytes + chunk.length > total) return tooLong(where(), total)
      await writeAll(file, chunk, disk.bytes)
      disk = { ...disk, bytes: disk.bytes + chunk.length }
      saw(chunk.length)
      request.onProgress?.(disk.bytes, total)
    }
    return await ended(reply, disk, where())
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ActionError || isNoSpace(error)) throw error
    if (limit.expired()) return { end: 'fault', fault: stalled(where(), disk, answered), disk }
    if (answered) return { end: 'fault', fault: incomplete(where(), disk, { cause: error }), disk }
    const fault = networkFault(error, where(), connections.proxyOf(asked))
    const isElsewhere = fault.nature === 'refused' && asked.host !== request.baseUrl.host
    return { end: 'fault', fault: isElsewhere ? { ...fault, advice: STORAGE_ADVICE } : fault, disk }
  }
}

/** The link usually points to a storage host, about which base-url says nothing. */
const STORAGE_ADVICE =
  "the export's link points to this host: check that the runner, or its proxy, can reach it"

/** A reply that brings nothing to put on disk. */
function untaken(reading: Exclude<Reading, { next: 'take' }>, status: number, disk: OnDisk): Try {
  if (reading.next === 'complete') return { end: 'complete', disk }
  if (reading.next === 'expired') return { end: 'expired', status, disk }
  return { end: 'fault', fault: reading.fault, disk: reading.next === 'restart' ? NOTHING : disk }
}

/** The body has come to its end: is that all of it, and no more? */
async function ended(reply: LinkBody, disk: OnDisk, where: string): Promise<Try> {
  const { bytes, total } = disk
  if (total === undefined) return { end: 'complete', disk }
  if (bytes < total) return { end: 'fault', fault: incomplete(where, disk), disk }
  // Bytes beyond Content-Length break the connection's parser, but only after this reply has ended.
  for (let turn = 0; turn < TURNS_TO_CLOSE; turn++) await nextTurn()
  return reply.brokenAfterwards() ? tooLong(where, total) : { end: 'complete', disk }
}

function stalled(where: string, disk: OnDisk, answered: boolean): Fault {
  return answered
    ? incomplete(where, disk, { timedOut: true })
    : timeoutFault(where, 'did not answer in time')
}

function incomplete(where: string, { bytes, total }: OnDisk, more: Partial<Fault> = {}): Fault {
  const how = more.timedOut === true ? 'stalled' : 'ended'
  return {
    code: 'DOWNLOAD_INCOMPLETE',
    nature: 'unclear',
    happened: `${where} ${how} at byte ${bytes} of ${total ?? 'a length it does not tell'}`,
    advice: 'nothing was imported, run the job again',
    ...more,
  }
}

function tooLong(where: string, total: number): Try {
  const fault: Fault = {
    code: 'DOWNLOAD_INCOMPLETE',
    nature: 'unclear',
    happened: `${where} sent more than the ${total} bytes it promised`,
    advice: 'nothing was imported because one of the two is wrong, run the job again',
  }
  return { end: 'fault', fault, disk: NOTHING }
}
