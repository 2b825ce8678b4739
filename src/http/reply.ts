import { parseRetryAfter } from '../retry-after.ts'
import type { Fault } from './retry.ts'

export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>

/** What a status means wherever no request knows better. */
export function readStatus(
  status: number,
  headers: ReplyHeaders,
  scope: string,
  url: URL,
): Pick<Fault, 'code' | 'nature' | 'advice' | 'retryAfterMs'> {
  const retryAfterMs = parseRetryAfter(header(headers, 'retry-after'), header(headers, 'date'))
  const later = retryAfterMs === undefined ? {} : { retryAfterMs }
  if (status === 401) {
    return {
      code: 'AUTH_REJECTED',
      nature: 'final',
      advice: `check that the credentials have the scope ${scope}`,
    }
  }
  if (status === 403) {
    return { code: 'SCOPE', nature: 'final', advice: `the credentials need the scope ${scope}` }
  }
  if (status === 429) {
    return { code: 'RATE_LIMITED', nature: 'refused', advice: 'run the job again later', ...later }
  }
  if (status === 408 || status >= 500) {
    return {
      code: 'SERVER',
      nature: 'unclear',
      advice: 'the platform is in trouble, run the job again later',
      ...later,
    }
  }
  if (status >= 300 && status < 400) {
    return {
      code: 'BAD_RESPONSE',
      nature: 'final',
      advice: `redirects are not followed here; check base-url ${url.origin}`,
    }
  }
  return { code: 'BAD_RESPONSE', nature: 'final', advice: 'check base-url and bot-id' }
}

export function redirectTarget(status: number, headers: ReplyHeaders, from: URL): string {
  const location = header(headers, 'location')
  if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, from.href)) return ''
  const { protocol, host } = new URL(location, from.href)
  return ` and points to ${protocol}//${host}`
}

export function header(headers: ReplyHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
