import { ask } from './ask.ts'
import type { Connections } from './connections.ts'
import { startDeadline } from './deadline.ts'
import { networkFault, place, timeoutFault } from './fault.ts'
import { field, parseJson } from './json.ts'
import { readText } from './read-text.ts'
import { readStatus, redirectTarget, type ReplyHeaders } from './reply.ts'
import { retry, type Attempt, type Fault, type Result, type RetryDeps, type RetryRules } from './retry.ts'

export interface HttpDeps extends RetryDeps {
  readonly connections: Connections
}

/** One request of the platform's API and what its reply must look like. */
export interface ApiRequest<T> {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: { readonly type: string; readonly text: string }
  /** What the credentials lack when the answer is 403. */
  readonly scope: string
  /** The right reply in words, for the sentence of a `BAD_RESPONSE`. */
  readonly expects: string
  /** Undefined when the JSON has another shape. */
  readonly parse: (json: unknown, headers: ReplyHeaders) => T | undefined
  /** How this request reads a refusal; undefined leaves it to the ordinary reading. */
  readonly refusal?: (reply: Refusal) => Pick<Fault, 'code' | 'advice'> | undefined
}

interface Refusal {
  readonly status: number
  /** OAuth error codes (RFC 6749, 5.2) alone; other text of a reply is never read. */
  readonly oauthError?: string
}

interface HttpLimits {
  readonly headersMs: number
  readonly bodyMs: number
  readonly bodyBytes: number
}

export const HTTP_LIMITS: HttpLimits = { headersMs: 30_000, bodyMs: 30_000, bodyBytes: 1024 * 1024 }

/** Asks until there is a readable answer, or another try is not worth it. */
export function requestJson<T>(
  request: ApiRequest<T>,
  rules: RetryRules,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<Result<T>> {
  return retry((signal) => exchange(request, deps, signal), rules, deps, signal)
}

async function exchange<T>(
  request: ApiRequest<T>,
  { clock, connections }: HttpDeps,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  const { method, url, body } = request
  const where = place(method, url)
  let waitingFor = 'did not answer'
  const late = () => new Error(`${where} ${waitingFor} in time`)
  using limit = startDeadline(clock, HTTP_LIMITS.headersMs, late, signal)
  try {
    const reply = await ask(connections.api, {
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-type': body.type }),
        ...request.headers,
      },
      body: body?.text ?? null,
      signal: limit.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    waitingFor = 'did not finish its answer'
    limit.restart(HTTP_LIMITS.bodyMs)
    const text = await readText(reply.body, HTTP_LIMITS.bodyBytes)
    return judge(request, where, reply.statusCode, reply.headers, text)
  } catch (error) {
    signal.throwIfAborted()
    const fault = limit.expired()
      ? timeoutFault(where, `${waitingFor} in time`)
      : networkFault(error, where, connections.proxyOf(url))
    return { ok: false, fault }
  }
}

function judge<T>(
  request: ApiRequest<T>,
  where: string,
  status: number,
  headers: ReplyHeaders,
  text: string | undefined,
): Attempt<T> {
  if (status < 200 || status > 299)
    return { ok: false, fault: statusFault(request, where, status, headers, text) }
  const bad = (problem: string): Attempt<T> => ({
    ok: false,
    fault: {
      code: 'BAD_RESPONSE',
      nature: 'unreadable',
      happened: `${where} answered ${status} with ${problem}; expected is ${request.expects}`,
      advice: 'check that base-url is the platform itself and not a sign-in page or a gateway',
      status,
    },
  })
  if (text === undefined) return bad(`more than ${HTTP_LIMITS.bodyBytes} bytes`)
  const json = parseJson(text)
  if (json === undefined) return bad(`${Buffer.byteLength(text)} bytes that are not JSON`)
  if (json.repeatedKey) return bad('JSON that has a key twice')
  const value = request.parse(json.value, headers)
  return value === undefined ? bad('JSON of another shape') : { ok: true, value }
}

function statusFault(
  request: Pick<ApiRequest<unknown>, 'scope' | 'refusal' | 'url'>,
  where: string,
  status: number,
  headers: ReplyHeaders,
  text: string | undefined,
): Fault {
  const oauthError = oauthErrorOf(text)
  const own = request.refusal?.({ status, ...(oauthError === undefined ? {} : { oauthError }) })
  const happened = `${where} answered ${status}${oauthError === undefined ? '' : ` ${oauthError}`}`
  if (own !== undefined) return { ...own, nature: 'final', happened, status }
  return {
    ...readStatus(status, headers, request.scope, request.url),
    happened: happened + redirectTarget(status, headers, request.url),
    status,
  }
}

const OAUTH_ERRORS = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
])

function oauthErrorOf(text: string | undefined): string | undefined {
  const json = text === undefined ? undefined : parseJson(text)
  const word = field(json?.value, 'error')
  return typeof word === 'string' && OAUTH_ERRORS.has(word) ? word : undefined
}
