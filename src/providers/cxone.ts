import { randomUUID } from 'node:crypto'
import { download } from '../http/download.ts'
import { linkProblem, maskLink } from '../http/link.ts'
import { field, requestJson, type ApiRequest } from '../http/request.ts'
import type { Result, RetryRules } from '../http/retry.ts'
import { everyFewSeconds } from '../progress.ts'
import { safeText } from '../safe-text.ts'
import { megabytes } from '../wording.ts'
import type { Log } from '../log.ts'
import { importOnce } from './import-once.ts'
import { createTokens, type TokenDeps } from './oauth.ts'
import type { ExportJob, ExportStatus, Provider } from './provider.ts'
import { readId } from './read-id.ts'

export interface CxoneOptions {
  readonly baseUrl: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly botId: string
  /** Whether this run will import; otherwise the token is asked to allow reading alone. */
  readonly imports: boolean
  readonly downloadTimeoutMs: number
  readonly importTimeoutMs: number
}

interface CxoneDeps extends TokenDeps {
  /** A string that occurs in no part of an upload. */
  readonly boundary?: () => string
}

const READ = 'bot:export:read'
const WRITE = 'bot:import:write'

/** NICE CXone: exports and imports of one bot. */
export function createCxone(options: CxoneOptions, deps: CxoneDeps): Provider {
  const { baseUrl, botId } = options
  const { clock, log } = deps
  const bot = new URL(`/api/v2/bots/${encodeURIComponent(botId)}/`, baseUrl)
  const tokens = createTokens({ ...options, scope: options.imports ? `${READ} ${WRITE}` : READ }, deps)
  let hasWarnedOfStatus = false

  /** Sends with a token, and once more with a new one when the platform no longer takes it. */
  async function authorised<T>(
    request: ApiRequest<T>,
    rules: () => RetryRules,
    signal: AbortSignal,
  ): Promise<Result<T>> {
    const send = (token: string) =>
      requestJson({ ...request, headers: { authorization: `Bearer ${token}` } }, rules(), deps, signal)
    const token = await tokens.current(signal)
    const first = await send(token)
    return first.ok || first.fault.status !== 401 ? first : send(await tokens.renew(token, signal))
  }

  return {
    async signIn(signal) {
      await tokens.current(signal)
    },

    async startExport(signal) {
      let unclear = 1
      const rules = (): RetryRules => ({
        repeats: { unclear, unreadable: 0 },
        onRepeat(fault) {
          if (fault.nature !== 'unclear') return
          unclear--
          log.warning(
            'It is not known whether the platform took the export request, so it is sent again; there may be a second export',
          )
        },
      })
      const started = await authorised(startRequest(bot), rules, signal)
      if (!started.ok) throw started.error
      return started.value
    },

    async exportStatus(job, signal) {
      const asked = await authorised(statusRequest(bot, job), () => ({ repeats: { unreadable: 0 } }), signal)
      if (!asked.ok) {
        if (asked.fault.nature === 'unreadable') return { state: 'unreadable', error: asked.error }
        throw asked.error
      }
      const status = readStatus(asked.value, baseUrl, log)
      if (status.state === 'pending' && !PENDING.has(status.word.toLowerCase()) && !hasWarnedOfStatus) {
        hasWarnedOfStatus = true
        log.warning(
          `Export ${job.id} has the unknown status "${status.word}", which counts as not yet completed`,
        )
      }
      return status
    },

    async download(link, path, freshLink, signal) {
      const progress = everyFewSeconds(clock, (line) => log.info(line))
      return download(
        {
          link,
          path,
          baseUrl,
          timeoutMs: options.downloadTimeoutMs,
          freshLink,
          onProgress: (bytes, total) =>
            progress(() => `Downloaded ${megabytes(bytes)}${share(bytes, total)}`),
        },
        deps,
        signal,
      )
    },

    importCsv(request, signal) {
      return importOnce(
        request,
        {
          url: new URL('imports', bot),
          botId,
          scope: WRITE,
          timeoutMs: options.importTimeoutMs,
          boundary: deps.boundary ?? (() => `utterance-ner-${randomUUID()}`),
        },
        { ...deps, tokens },
        signal,
      )
    },
  }
}

function share(bytes: number, total: number | undefined): string {
  return total === undefined ? '' : ` of ${megabytes(total)} (${Math.floor((100 * bytes) / total)} %)`
}

function startRequest(bot: URL): ApiRequest<ExportJob> {
  return {
    method: 'POST',
    url: new URL('exports', bot),
    body: { type: 'application/json', text: JSON.stringify({ name: 'batch_ner_export', format: 'csv' }) },
    scope: READ,
    expects: 'JSON with the id of the export job, which is now unknown',
    parse(json) {
      const id = readId(json)
      return id === undefined ? undefined : { id }
    },
    refusal: ({ status }) => (status === 409 ? BUSY : undefined),
  }
}

const BUSY = {
  code: 'EXPORT_FAILED',
  advice: 'the platform may be at work on another export of this bot; run the job again when that is done',
} as const

interface StatusReply {
  readonly status: string
  readonly downloadUrl: unknown
  readonly reason: unknown
}

function statusRequest(bot: URL, { id }: ExportJob): ApiRequest<StatusReply> {
  return {
    method: 'GET',
    url: new URL(`exports/${encodeURIComponent(id)}`, bot),
    scope: READ,
    expects: 'JSON with the id and status of the export job',
    parse(json) {
      const status = field(json, 'status')
      const other = field(json, 'id') !== undefined && readId(json) !== id
      if (typeof status !== 'string' || status.trim() === '' || other) return undefined
      const reason = REASONS.map((name) => field(json, name)).find((text) => typeof text === 'string')
      return { status, downloadUrl: field(json, 'downloadUrl'), reason }
    },
    refusal: ({ status }) => (status === 404 || status === 410 ? GONE : undefined),
  }
}

const GONE = {
  code: 'EXPORT_FAILED',
  advice: 'the platform does not know the export that it has taken; run the job again',
} as const

const REASONS = ['reason', 'failureReason', 'errorMessage', 'error', 'message']

/** Words for a job that is under way, in any letter case. The first other word gets a warning. */
const PENDING = new Set([
  'pending',
  'queued',
  'created',
  'accepted',
  'submitted',
  'scheduled',
  'started',
  'running',
  'processing',
  'in_progress',
  'in-progress',
  'inprogress',
])

/** What gives a link or an address away, or may be what somebody said: quotations, and numbers as long as a phone's. */
const NOT_TO_TELL = /"[^"]*"?|“[^”]*”?|«[^»]*»?|(?<!\p{L})'[^']*'?|\S*(?::\/\/|@)\S*|(?:\d[\s().-]*){6,}\d/gu

/** More than four words, an address or five digits: no status, but perhaps what somebody said. */
const NO_STATUS = /(?:\S+\s+){4}\S|@|(?:\d[\s().-]*){5}/u

function safeWord(text: string): string {
  return NO_STATUS.test(text) ? `a text of ${text.length} characters` : safeText(text, 40)
}

function safeReason(text: string): string {
  return safeText(text.slice(0, LONGEST_REASON).replaceAll(NOT_TO_TELL, '…'))
}

/** UTF-16 code units. */
const LONGEST_REASON = 2_000

function readStatus(reply: StatusReply, baseUrl: URL, log: Log): ExportStatus {
  const word = safeWord(reply.status)
  if (word === 'failed') {
    return {
      state: 'failed',
      reason: typeof reply.reason === 'string' ? safeReason(reply.reason) : 'no reason given',
    }
  }
  if (word !== 'completed') return { state: 'pending', word }
  const { downloadUrl } = reply
  if (downloadUrl === undefined || downloadUrl === null || downloadUrl === '') {
    return { state: 'linkless', problem: 'without a downloadUrl' }
  }
  if (typeof downloadUrl !== 'string' || !URL.canParse(downloadUrl)) {
    return { state: 'linkless', problem: 'with a downloadUrl that is no URL' }
  }
  const url = new URL(downloadUrl)
  log.mask(downloadUrl)
  maskLink(url, log)
  const problem = linkProblem(url, baseUrl)
  if (problem !== undefined) {
    return { state: 'linkless', problem: `with a downloadUrl that leads to ${problem}` }
  }
  return { state: 'completed', download: url }
}
