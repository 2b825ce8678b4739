import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { lookup as resolve } from 'node:dns/promises'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { isIP } from 'node:net'
import { callbackify } from 'node:util'
import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici'
import { bareHost, isPrivateAddress } from './addresses.ts'
import { isExempt, NO_PROXIES, type Proxies } from './proxies.ts'

/** Every connection of the run goes through these; who creates them closes them. */
export interface Connections extends AsyncDisposable {
  /** The platform's API. */
  readonly api: Dispatcher
  /** Signed links: a name that resolves to a private address is refused, unless the platform itself is private. */
  readonly downloads: Dispatcher
  /** How many connections of downloads broke because bytes came that belong to no reply. */
  brokenReplies(): number
  /** An agent for one upload, to be destroyed after it. */
  uploadAgent(url: URL): HttpAgent | HttpsAgent
  /** Host of the proxy that requests to this URL go through, if any, and its port unless its scheme tells it. */
  proxyOf(url: URL): string | undefined
  /** Whether a link may lead to a loopback or private address: true when the platform itself lives at one. */
  privateAllowed(): Promise<boolean>
}

interface ConnectionOptions {
  readonly baseUrl: URL
  readonly proxies: Proxies
  readonly connectMs?: number
}

export function createConnections({ baseUrl, proxies, connectMs = 10_000 }: ConnectionOptions): Connections {
  const agent = (lookup: Lookup) =>
    new EnvHttpProxyAgent({
      httpProxy: proxies.http,
      httpsProxy: proxies.https,
      noProxy: proxies.no,
      connect: { timeout: connectMs, lookup },
      connectTimeout: connectMs,
      proxyTunnel: true,
      // Of the connection to the proxy, which is asked for nothing but CONNECT.
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectMs }),
      // One request of HTTP/1.1 at a time: completeness of a body is judged by its rules.
      allowH2: false,
      pipelining: 1,
      factory: (origin, options: Pool.Options) =>
        new Pool(origin, options).on('disconnect', (_origin, _targets, error) => {
          if (error.message === 'bad response' || error.name === 'HTTPParserError') broken++
        }),
    })
  let broken = 0
  let isPrivate: Promise<boolean> | undefined
  const privateAllowed = () => (isPrivate ??= livesAtPrivateAddress(baseUrl))
  const api = agent(dnsLookup)
  const downloads = agent(guardedLookup(privateAllowed))
  return {
    api,
    downloads,
    privateAllowed,
    brokenReplies: () => broken,
    uploadAgent(url) {
      // Node's own reading of NO_PROXY knows neither the hosts below a name nor spaces between entries.
      const { http, https } = isExempt(url, proxies.no) ? NO_PROXIES : proxies
      const options = { keepAlive: false, proxyEnv: { HTTP_PROXY: http, HTTPS_PROXY: https } }
      return url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
    },
    proxyOf(url) {
      const proxy = url.protocol === 'https:' ? proxies.https : proxies.http
      return proxy === '' || isExempt(url, proxies.no) ? undefined : new URL(proxy).host
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([api.destroy(), downloads.destroy()])
    },
  }
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void
type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void

/** Checks the very address that is connected to, so that a name cannot change between check and connection. */
function guardedLookup(privateAllowed: () => Promise<boolean>): Lookup {
  async function addressesOf(hostname: string, options: LookupOptions): Promise<LookupAddress[]> {
    const addresses = await resolve(hostname, { ...options, all: true })
    if (!addresses.some(({ address }) => isPrivateAddress(address)) || (await privateAllowed()))
      return addresses
    throw new PrivateAddressError()
  }

  const lookup = callbackify(addressesOf)
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const [first] = addresses
      if (options.all === true || first === undefined) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }
}

/** A link's name resolves to an address inside a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
  readonly code = 'PRIVATE_ADDRESS'

  constructor() {
    super('the name resolves to a loopback, link-local or private address')
  }
}

async function livesAtPrivateAddress(url: URL): Promise<boolean> {
  const host = bareHost(url)
  if (isIP(host) !== 0) return isPrivateAddress(host)
  try {
    const addresses = await resolve(host, { all: true })
    return addresses.some(({ address }) => isPrivateAddress(address))
  } catch {
    return false
  }
}
