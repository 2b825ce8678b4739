import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { lookup as resolve } from 'node:dns/promises'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { callbackify } from 'node:util'
import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici'
import { ActionError } from '../errors.ts'

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
  /** Host and port of the proxy that requests to this URL go through. */
  proxyOf(url: URL): string | undefined
  /** Whether a link may lead to a loopback or private address: true when the platform itself lives at one. */
  privateAllowed(): Promise<boolean>
}

interface ConnectionOptions {
  readonly baseUrl: URL
  /** `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read from it, in either letter case. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly connectMs?: number
}

export function createConnections({ baseUrl, env, connectMs = 10_000 }: ConnectionOptions): Connections {
  const proxies = proxiesOf(env)
  const agent = (lookup: Lookup) =>
    new EnvHttpProxyAgent({
      httpProxy: proxies.http,
      httpsProxy: proxies.https,
      noProxy: proxies.no,
      connect: { timeout: connectMs, lookup },
      connectTimeout: connectMs,
      proxyTunnel: true,
      // To the proxy alone, where CONNECT is all that is asked.
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

interface Proxies {
  readonly http: string
  readonly https: string
  readonly no: string
}
const NO_PROXIES: Proxies = { http: '', https: '', no: '' }

function proxiesOf(env: ConnectionOptions['env']): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] ?? env[name] ?? '').trim()
  const http = proxyUrl('HTTP_PROXY', read('HTTP_PROXY'))
  return { http, https: proxyUrl('HTTPS_PROXY', read('HTTPS_PROXY')) || http, no: read('NO_PROXY') }
}

/** As curl reads it: a proxy without a scheme is spoken to by HTTP. The error does not show it, as it may hold a password. */
function proxyUrl(name: string, value: string): string {
  const url = value === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (url === '' || isHttpUrl(url)) return url
  throw new ActionError(
    'PROXY',
    `${name} is no URL of an HTTP proxy; write http://host:port, and special characters of user and password as %XX`,
  )
}

function isHttpUrl(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text)
    decodeURIComponent(username + password) // as the agents do
    return protocol === 'http:' || protocol === 'https:'
  } catch {
    return false
  }
}

/** Whether `NO_PROXY` names the host or a domain above it, and its port if any: as `EnvHttpProxyAgent` decides. */
function isExempt(url: URL, noProxy: string): boolean {
  const port = url.port === '' ? { 'https:': '443', 'http:': '80' }[url.protocol] : url.port
  const host = withoutDot(bareHost(url))
  return noProxy.split(/[,\s]+/).some((entry) => {
    const [, bracketed, plain = '', only = port] = NO_PROXY_ENTRY.exec(entry.toLowerCase()) ?? []
    const name = withoutDot(bracketed ?? plain.replace(/^\*?\./, ''))
    if (name === '' || only !== port) return false
    return name === '*' || (host === name && !plain.startsWith('*')) || host.endsWith(`.${name}`)
  })
}

/** An IPv6 address has colons of its own, so that a port after it needs brackets. */
const NO_PROXY_ENTRY = /^(?:\[(.+)\]|([^:]*|.*))(?::(\d+))?$/

function withoutDot(host: string): string {
  return host.replace(/(.)\.$/, '$1')
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void
type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void

/** Checks the address that is connected to, not one looked up before: a name cannot change in between. */
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

/** The host of a URL without the brackets of an IPv6 address. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

export function isLoopbackHost(host: string): boolean {
  const family = isIP(host)
  if (family !== 0) return LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4')
  return host === 'localhost' || host.endsWith('.localhost')
}

export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

const LOOPBACK = blockList(['127.0.0.0/8', '::1/128'])

/**
 * RFC 6890: loopback, link-local, private, shared and other special ranges, multicast. NAT64 (RFC 6052, RFC 8215), 6to4,
 * Teredo and addresses that are compatible with IPv4 lead to any of them.
 */
const PRIVATE = blockList([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/')
    list.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
