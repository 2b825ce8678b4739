import { createHash } from 'node:crypto'
import { ActionError } from '../errors.ts'
import { startDeadline } from '../http/deadline.ts'
import { place } from '../http/fault.ts'
import { multipart } from '../http/multipart.ts'
import type { HttpDeps } from '../http/request.ts'
import { failure, nextTry, RETRY_POLICY } from '../http/retry.ts'
import { upload } from '../http/upload.ts'
import { seconds } from '../wording.ts'
import { judgeImport } from './judge-import.ts'
import type { Tokens } from './oauth.ts'
import type { Imported, ImportRequest } from './provider.ts'

interface ImportTarget {
  readonly url: URL
  readonly botId: string
  readonly scope: string
  readonly timeoutMs: number
  readonly boundary: () => string
}

interface ImportDeps extends HttpDeps {
  readonly tokens: Tokens
}

/** POSTs the file, and again only when the platform certainly did not take it before. */
export async function importOnce(
  request: ImportRequest,
  target: ImportTarget,
  deps: ImportDeps,
  signal: AbortSignal,
): Promise<Imported> {
  const { clock, log, budget, tokens } = deps
  const { url, timeoutMs } = target
  const form = importForm(request, target.boundary())
  const beforeBody = once(request.beforeBody)
  const late = () =>
    new ActionError(
      'IMPORT_TIMEOUT',
      `${place('POST', url)} was not finished in ${seconds(timeoutMs)}, and nothing was imported; raise the input import-timeout and run the job again`,
    )
  using limit = startDeadline(clock, timeoutMs, late, signal)
  const lasting = () => tokens.mustLast(uploadEstimateMs(form.length, timeoutMs), limit.signal)
  let token = await lasting()
  let renewed = false
  let asksFirst = true
  for (let n = 1; ; n++) {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': form.contentType,
      'idempotency-key': idempotencyKey(target.botId, request),
    }
    const end = await upload(
      { url, headers, length: form.length, body: form.body, beforeBody, asksFirst },
      deps,
      limit.signal,
    )
    const verdict = judgeImport(end, request, target, asksFirst)
    switch (verdict.kind) {
      case 'imported':
        budget.refund()
        if (verdict.remark !== undefined) log.warning(verdict.remark)
        return verdict.imported
      case 'over':
        throw verdict.error
      case 'expectation':
        asksFirst = false
        continue
      case 'unauthorised':
        if (renewed) throw failure(verdict.fault, n, RETRY_POLICY.attempts)
        renewed = true
        token = await tokens.renew(token, limit.signal)
        continue
      case 'refused':
        break
    }
    const { fault } = verdict
    const next = nextTry(fault, n, RETRY_POLICY.attempts, deps, limit.signal)
    if (!next.possible) throw next.error
    log.info(`${fault.happened}; nothing was imported, trying again in ${seconds(next.pauseMs)}`)
    await clock.wait(next.pauseMs, limit.signal)
    token = await lasting()
  }
}

function importForm(request: ImportRequest, boundary: string) {
  return multipart(
    [
      { name: 'name', value: request.versionName },
      { name: 'description', value: `Automated NER enrichment batch ${request.versionTag}` },
      {
        name: 'file',
        filename: 'enriched_utterances.csv',
        type: 'text/csv',
        path: request.path,
        bytes: request.bytes,
      },
    ],
    boundary,
  )
}

const SLOW_UPLOAD_BYTES_PER_MS = 1000

/** Twice the time at 1 MB/s, which the token must survive. */
function uploadEstimateMs(bytes: number, timeoutMs: number): number {
  return Math.min(timeoutMs, 60_000 + (2 * bytes) / SLOW_UPLOAD_BYTES_PER_MS)
}

function idempotencyKey(botId: string, { versionName, sha256 }: ImportRequest): string {
  return createHash('sha256').update([botId, versionName, sha256].join('\n')).digest('hex')
}

/** The work of the first call that succeeded counts for all. */
function once(work: (signal: AbortSignal) => Promise<void>): (signal: AbortSignal) => Promise<void> {
  let done = false
  return async (signal) => {
    if (done) return
    await work(signal)
    done = true
  }
}
