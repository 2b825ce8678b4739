import type { Log } from '../log.ts'
import { field } from '../http/json.ts'
import { header, type ReplyHeaders } from '../http/reply.ts'
import { requestJson, type ApiRequest, type HttpDeps } from '../http/request.ts'
import { seconds } from '../wording.ts'

interface Credentials {
  readonly baseUrl: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
}

/** One token for the run: cached, fetched by one request at a time, renewed before it expires. */
export interface Tokens {
  current(signal: AbortSignal): Promise<string>
  /** A token that stays valid for `ms`, if the platform gives such tokens at all. */
  mustLast(ms: number, signal: AbortSignal): Promise<string>
  /** Another token after a 401, which may be one that another caller has fetched in the meantime. */
  renew(rejected: string, signal: AbortSignal): Promise<string>
}

interface Token {
  readonly text: string
  readonly bornAt: number
  readonly lifeMs: number
}

export interface TokenDeps extends HttpDeps {
  /** The time of day in milliseconds since 1970, only to remark on a wrong one. */
  readonly timeOfDay?: () => number
}

export function createTokens(credentials: Credentials, deps: TokenDeps): Tokens {
  const { clock, log } = deps
  maskCredentials(credentials, log)
  const remark = clockRemark(deps)
  let token: Token | undefined
  let inFlight: { readonly token: Promise<Token>; readonly signal: AbortSignal } | undefined

  async function fresh(signal: AbortSignal): Promise<string> {
    for (;;) {
      const shared = (inFlight ??= { token: fetchToken(credentials, deps, remark, signal), signal })
      try {
        token = await shared.token
        return token.text
      } catch (error) {
        // If it was another caller who aborted, this one asks again.
        if (signal.aborted || !shared.signal.aborted) throw error
      } finally {
        if (inFlight === shared) inFlight = undefined
      }
    }
  }

  const lifeLeft = ({ bornAt, lifeMs }: Token) => bornAt + lifeMs - clock.now()
  return {
    async current(signal) {
      return token !== undefined && lifeLeft(token) > marginMs(token.lifeMs) ? token.text : fresh(signal)
    },
    async mustLast(ms, signal) {
      return token !== undefined && lifeLeft(token) > Math.max(ms, marginMs(token.lifeMs))
        ? token.text
        : fresh(signal)
    },
    async renew(rejected, signal) {
      if (token !== undefined && token.text !== rejected) return token.text
      token = undefined
      log.info('The platform no longer takes the token; signing in once more')
      return fresh(signal)
    },
  }
}

const LONGEST_MARGIN_MS = 300_000

/** Renewed in the last fifth of its life, or the last five minutes when that is shorter. */
function marginMs(lifeMs: number): number {
  return Math.min(lifeMs / 5, LONGEST_MARGIN_MS)
}

/** A client id is no secret by itself, and masking a short one would shred the log. */
const SHORTEST_CLIENT_ID = 8

function maskCredentials({ clientId, clientSecret }: Credentials, log: Log): void {
  for (const secret of [clientSecret, new URLSearchParams([['', clientSecret]]).toString().slice(1)]) {
    log.mask(secret)
  }
  if (clientId.length >= SHORTEST_CLIENT_ID) log.mask(clientId)
}

async function fetchToken(
  credentials: Credentials,
  deps: TokenDeps,
  remark: (date: string | undefined) => void,
  signal: AbortSignal,
): Promise<Token> {
  const bornAt = deps.clock.now()
  const result = await requestJson(tokenRequest(credentials), { repeats: { unreadable: 2 } }, deps, signal)
  if (!result.ok) throw result.error
  const { text, lifeMs, date } = result.value
  deps.log.mask(text)
  remark(date)
  return { text, lifeMs, bornAt }
}

const CLOCK_TOLERANCE_MS = 60_000

/** Nothing here depends on the time of day, but whoever reads the times in the log should know, once. */
function clockRemark({ log, timeOfDay = Date.now }: TokenDeps): (date: string | undefined) => void {
  let hasRemarked = false
  return (date) => {
    const offMs = Math.abs(timeOfDay() - Date.parse(date ?? ''))
    if (hasRemarked || !(offMs > CLOCK_TOLERANCE_MS)) return
    hasRemarked = true
    log.warning(
      `The clocks of this runner and of the platform differ by ${seconds(offMs)}; this run is not affected`,
    )
  }
}

interface TokenReply extends Pick<Token, 'text' | 'lifeMs'> {
  readonly date: string | undefined
}

function tokenRequest({ baseUrl, clientId, clientSecret, scope }: Credentials): ApiRequest<TokenReply> {
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
    scope,
  })
  return {
    method: 'POST',
    url: new URL('/oauth/token', baseUrl),
    body: { type: 'application/x-www-form-urlencoded', text: form.toString() },
    scope,
    expects: 'JSON with access_token and expires_in',
    parse: readToken,
    refusal({ status, oauthError }) {
      if (oauthError === 'invalid_scope' || (status === 403 && oauthError === undefined)) {
        return {
          code: 'SCOPE',
          advice: `the client needs the scope ${scope}; have it granted on the platform`,
        }
      }
      if (status === 401 || oauthError === 'invalid_client' || oauthError === 'unauthorized_client') {
        return { code: 'AUTH', advice: 'check the inputs client-id and client-secret' }
      }
      if (status === 404) return { code: 'BAD_RESPONSE', advice: 'check base-url' }
      return undefined
    },
  }
}

const ASSUMED_LIFE_MS = 300_000
const LONGEST_LIFE_MS = 24 * 3_600_000

function readToken(json: unknown, headers: ReplyHeaders): TokenReply | undefined {
  const text = field(json, 'access_token')
  // Only what may stand in a header.
  if (typeof text !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(text)) return undefined
  const seconds = Number(field(json, 'expires_in') ?? Number.NaN)
  const lifeMs = seconds > 0 ? Math.min(seconds * 1000, LONGEST_LIFE_MS) : ASSUMED_LIFE_MS
  return { text, lifeMs, date: header(headers, 'date') }
}
