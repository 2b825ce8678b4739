import { isIP } from 'node:net'
import { ActionError } from '../errors.ts'
import type { Log } from '../log.ts'
import { ask } from './ask.ts'
import { bareHost, isLoopbackHost, isPrivateAddress } from './addresses.ts'
import type { Connections } from './connections.ts'
import { everyByte } from './every-byte.ts'
import { place } from './fault.ts'
import { header } from './reply.ts'
import type { LinkReply } from './resume.ts'

const REDIRECTS = 3
const REDIRECT = new Set([301, 302, 303, 307, 308])

export interface LinkBody extends LinkReply {
  readonly chunks: AsyncIterable<Uint8Array>
  /** For whoever does not read the chunks. */
  discard(): void
  /** Whether bytes came after the end of the reply, which no proper server sends. */
  brokenAfterwards(): boolean
}

interface LinkDeps {
  readonly connections: Connections
  readonly log: Log
}

/** GETs a signed link, follows redirects by hand, checks and names every hop. No credentials are ever sent. */
export async function followLink(
  link: URL,
  headers: Readonly<Record<string, string>>,
  baseUrl: URL,
  onHop: (url: URL) => void,
  { connections, log }: LinkDeps,
  signal: AbortSignal,
): Promise<LinkBody> {
  let url = link
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    await checkHop(url, baseUrl, connections, hop)
    onHop(url)
    const broken = connections.brokenReplies()
    const reply = await ask(connections.downloads, {
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'accept-encoding': 'identity', ...headers },
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const location = header(reply.headers, 'location')
    if (!REDIRECT.has(reply.statusCode) || location === undefined) {
      const { statusCode: status, headers, body } = reply
      return {
        status,
        headers,
        url,
        chunks: everyByte(body),
        discard: () => body.destroy(),
        brokenAfterwards: () => connections.brokenReplies() > broken,
      }
    }
    reply.body.on('error', () => undefined).destroy()
    if (!URL.canParse(location, url.href)) throw refusedHop(url, hop, 'an address that is no URL')
    url = new URL(location, url.href)
    maskLink(url, log)
  }
  throw refusedHop(link, REDIRECTS, `more than ${REDIRECTS} redirects`)
}

async function checkHop(url: URL, baseUrl: URL, connections: Connections, hop: number): Promise<void> {
  const problem = linkProblem(url, baseUrl)
  if (problem !== undefined) throw refusedHop(url, hop, problem)
  const host = bareHost(url)
  if (isIP(host) !== 0 && isPrivateAddress(host) && !(await connections.privateAllowed())) {
    throw refusedHop(url, hop, 'a loopback, link-local or private address')
  }
}

function refusedHop(url: URL, hop: number, problem: string): ActionError {
  const how = hop === 0 ? 'The download link' : `Redirect ${hop} of the download link`
  return new ActionError(
    'BAD_RESPONSE',
    `${how} leads to ${problem} (${linkPlace(url)}); such links are not followed, check the platform's export storage`,
  )
}

/**
 * What a link leads to when it must not be followed; undefined when it may: https on port 443, or a loopback host when the
 * platform itself is one.
 */
export function linkProblem(url: URL, baseUrl: URL): string | undefined {
  if (url.username !== '' || url.password !== '') return 'a URL with a user name'
  const loopback = isLoopbackHost(bareHost(baseUrl)) && isLoopbackHost(bareHost(url))
  if (loopback && (url.protocol === 'http:' || url.protocol === 'https:')) return undefined
  if (url.protocol !== 'https:') return 'something else than https'
  return url.port === '' ? undefined : 'another port than 443'
}

const SHORTEST_SECRET = 8
/** A path that grants access is longer than one that only names a file, which outputs may hold as well. */
const SHORTEST_SECRET_PATH = 20

/** As `place`, without the long parts of the path: any of them may be what grants access, with a query or without. */
export function linkPlace(url: URL): string {
  return place('GET', url).replaceAll(LONG_PART, '/…')
}
const LONG_PART = new RegExp(`/[^/]{${SHORTEST_SECRET_PATH},}`, 'g')

/**
 * Masks everything about a signed link that its reader could use, before its first use. Without a query it is the path that
 * grants access, and log lines hold it without the scheme.
 */
export function maskLink(url: URL, log: Log): void {
  const query = url.search.slice(1)
  const values = query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))
  const secrets = [url.href, query, ...values, ...values.map(decoded)]
  if (query === '' && url.pathname.length >= SHORTEST_SECRET_PATH) secrets.push(url.pathname)
  for (const secret of new Set(secrets)) {
    // Masking a short one, such as `900`, would shred the log.
    if (secret.length >= SHORTEST_SECRET) log.maskPart(secret)
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}
