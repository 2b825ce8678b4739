import { randomUUID } from 'node:crypto'
import { download } from '../http/download.ts'
import { requestJson, type ApiRequest } from '../http/request.ts'
import type { Result, RetryRules } from '../http/retry.ts'
import { everyFewSeconds } from '../progress.ts'
import { megabytes } from '../wording.ts'
import { isKnownPending, exportStatusOf, statusRequest } from './export-status.ts'
import { importOnce } from './import-once.ts'
import { createTokens, type TokenDeps } from './oauth.ts'
import type { ExportJob, Provider } from './provider.ts'
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
      const asked = await authorised(
        statusRequest(bot, job, READ),
        () => ({ repeats: { unreadable: 0 } }),
        signal,
      )
      if (!asked.ok) {
        if (asked.fault.nature === 'unreadable') return { state: 'unreadable', error: asked.error }
        throw asked.error
      }
      const status = exportStatusOf(asked.value, baseUrl, log)
      if (status.state === 'pending' && !isKnownPending(status.word) && !hasWarnedOfStatus) {
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
