import { ActionError } from '../errors.ts'
import { bareHost } from './addresses.ts'

/** The proxies that requests go through: URLs, empty for none; and who is exempt, as `NO_PROXY` lists it. */
export interface Proxies {
  readonly http: string
  readonly https: string
  readonly no: string
}
export const NO_PROXIES: Proxies = { http: '', https: '', no: '' }

/**
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; in small letters they go first, even when empty. Without a proxy for https
 * that for http is taken. An `ActionError` `PROXY` names one that is no URL.
 */
export function readProxies(env: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] ?? env[name] ?? '').trim()
  const http = proxyUrl('HTTP_PROXY', read('HTTP_PROXY'))
  return { http, https: proxyUrl('HTTPS_PROXY', read('HTTPS_PROXY')) || http, no: read('NO_PROXY') }
}

/** As curl reads it: without a scheme a proxy speaks HTTP. The error does not show the value, which may hold a password. */
function proxyUrl(name: string, value: string): string {
  const url = value === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (url === '' || isHttpUrl(url)) return url
  throw new ActionError(
    'PROXY',
    `${name} is no URL of an HTTP proxy; write http://host:port, and special characters of user and password as %XX`,
  )
}

/**
 * The variables that say the same to GitHub's own libraries and to Azure's, which stores artifacts. They know neither a
 * proxy without a scheme nor that of http for https, pass over an empty variable in small letters, and each reads
 * `NO_PROXY` in its own way; Azure's takes `ALL_PROXY`, too, which nothing else here does.
 */
export function proxyVariables({ http, https, no }: Proxies): Readonly<Record<string, string>> {
  const entries = no.toLowerCase().split(SEPARATORS)
  const isForNobody = entries.includes('*')
  const variables = {
    HTTP_PROXY: isForNobody ? '' : http,
    HTTPS_PROXY: isForNobody ? '' : https,
    ALL_PROXY: '',
    NO_PROXY: entries.flatMap(forLibraries).join(','),
  }
  const inSmallLetters = Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value])
  return { ...variables, ...Object.fromEntries(inSmallLetters) }
}

/** A name stands for the hosts below it, too; the port of https is what artifacts are stored through. */
function forLibraries(entry: string): readonly string[] {
  const [, bracketed, plain = '', port = '443'] = NO_PROXY_ENTRY.exec(entry) ?? []
  if (bracketed !== undefined || port !== '443') return [entry]
  const name = withoutDot(plain.replace(/^\*\./, '.'))
  return name.startsWith('.') || name === '' ? [name] : [name, `.${name}`]
}

const SEPARATORS = /[,\s]+/

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
export function isExempt(url: URL, noProxy: string): boolean {
  const port = url.port === '' ? { 'https:': '443', 'http:': '80' }[url.protocol] : url.port
  const host = withoutDot(bareHost(url))
  return noProxy.split(SEPARATORS).some((entry) => {
    const [, bracketed, plain = '', only = port] = NO_PROXY_ENTRY.exec(entry.toLowerCase()) ?? []
    const name = withoutDot(bracketed ?? plain.replace(/^\*?\./, ''))
    if (name === '' || only !== port) return false
    return name === '*' || (host === name && !plain.startsWith('*')) || host.endsWith(`.${name}`)
  })
}

/** An IPv6 address has colons of its own, so a port after it needs brackets around the address. */
const NO_PROXY_ENTRY = /^(?:\[(.+)\]|([^:]*|.*))(?::(\d+))?$/

function withoutDot(host: string): string {
  return host.replace(/(.)\.$/, '$1')
}
