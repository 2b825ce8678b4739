import { errorCode } from '../error-code.ts'
import type { Fault } from './retry.ts'

/** Method, host and path: what an error may name of a request. Never a query, never userinfo. */
export function place(method: string, url: URL): string {
  return `${method} ${url.host}${url.pathname}`
}

/** Reads the error a connection ended with. */
export function networkFault(error: unknown, where: string, proxy: string | undefined): Fault {
  const { code, text, causes } = describe(error)
  const fault = (over: Pick<Fault, 'code' | 'nature' | 'happened' | 'advice'> & Partial<Fault>): Fault => ({
    cause: error,
    ...over,
  })
  if (code === 'PRIVATE_ADDRESS') {
    return fault({
      code: 'BAD_RESPONSE',
      nature: 'final',
      happened: `${where} was not sent: the name resolves to a loopback, link-local or private address`,
      advice: 'the platform gave a link into a private network, which is not followed',
    })
  }
  if (proxy !== undefined && isProxyFault(code, text, causes, proxy)) {
    return fault({
      code: 'PROXY',
      nature: 'final',
      happened: `${where} did not get through the proxy ${proxy}${proxyStatus(text, causes)}`,
      advice: 'check HTTPS_PROXY and NO_PROXY, and that the proxy lets this host pass',
      // Its own text may name the proxy with user and password.
      cause: Object.assign(new Error(), { code }),
    })
  }
  if (isTlsFault(code)) {
    return fault({
      code: 'TLS',
      nature: 'final',
      happened: `${where} was not sent: the server's certificate or TLS is not accepted (${code})`,
      advice: `${TLS_ADVICE.get(code) ?? ''}if your network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS to the file with its certificate`,
    })
  }
  const through = proxy === undefined ? '' : ` (proxy ${proxy})`
  if (NOT_CONNECTED.has(code)) {
    return fault({
      code: 'NETWORK',
      nature: 'refused',
      happened: `${where} found no connection${through}: ${code}`,
      advice: 'check base-url, the network and the proxy of the runner',
      timedOut: CONNECTING_TIMED_OUT.has(code),
    })
  }
  return fault({
    code: 'NETWORK',
    nature: 'unclear',
    happened: `${where} lost its connection${through}: ${code}`,
    advice: 'run the job again',
  })
}

export function timeoutFault(where: string, happened: string): Fault {
  return {
    code: 'NETWORK',
    nature: 'unclear',
    happened: `${where} ${happened}`,
    advice: 'run the job again',
    timedOut: true,
  }
}

const CONNECTING_TIMED_OUT: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  // A proxy that does not answer CONNECT: no other request has this limit.
  'UND_ERR_HEADERS_TIMEOUT',
])
/** The connection was never made, so nothing was asked of the server. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  ...CONNECTING_TIMED_OUT,
])

const TLS_CODES =
  /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|EPROTO$)/

const OUT_OF_TIME =
  'the certificate is not valid at this time: have it renewed, or set the clock of the runner; '
/** Where another cause is likelier than an unknown certificate authority. */
const TLS_ADVICE: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', OUT_OF_TIME],
  ['CERT_NOT_YET_VALID', OUT_OF_TIME],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is of another host: check the address; '],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no TLS is spoken there: check scheme and port of the address; '],
])

function isTlsFault(code: string): boolean {
  return TLS_CODES.test(code)
}

const PROXY_CODES = new Set([
  'ERR_PROXY_TUNNEL',
  'ERR_PROXY_INVALID_CONFIG',
  'UND_ERR_PRX_TLS',
  'UND_ERR_PRX_CONN',
])

function isProxyFault(code: string, text: string, causes: readonly object[], proxy: string): boolean {
  if (PROXY_CODES.has(code) || /^Proxy response \(\d+\)/.test(text)) return true
  const [host, port] = splitHost(proxy)
  const ports = port === '' ? ['80', '443'] : [port]
  return causes.some(
    (cause) =>
      ('port' in cause && ports.includes(String(cause.port)) && 'address' in cause) ||
      ('hostname' in cause && cause.hostname === host),
  )
}

function splitHost(host: string): readonly [host: string, port: string] {
  const at = host.lastIndexOf(':')
  return at > host.lastIndexOf(']') ? [host.slice(0, at), host.slice(at + 1)] : [host, '']
}

function proxyStatus(text: string, causes: readonly object[]): string {
  const told = causes.map((cause) => ('statusCode' in cause ? String(cause.statusCode) : '')).find(Boolean)
  const status = told ?? /^Proxy response \((\d{3})\)/.exec(text)?.[1]
  return status === undefined ? '' : ` (it answered ${status})`
}

interface Description {
  /** An identifier such as `ECONNRESET`, or the error's class; never free text. */
  readonly code: string
  readonly text: string
  readonly causes: readonly object[]
}

/** The first code in a chain of causes. An error of happy eyeballs holds several. */
function describe(error: unknown): Description {
  const causes = chain(error)
  const codes = causes.map((cause) => errorCode(cause) ?? '')
  const names = causes.map((cause) => ('name' in cause ? String(cause.name) : ''))
  const code =
    codes.find((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) ??
    names.find((name) => /^[A-Z]\w{1,60}Error$/.test(name)) ??
    'UNKNOWN'
  const text = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
  return { code, text, causes }
}

function chain(error: unknown, depth = 0): readonly object[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const inner =
    'errors' in error && Array.isArray(error.errors) ? error.errors : 'cause' in error ? [error.cause] : []
  return [error, ...inner.flatMap((cause: unknown) => chain(cause, depth + 1))]
}
