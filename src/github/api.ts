import { getOctokit } from '@actions/github'
import { GitHub as LinkClient } from '@actions/github/lib/utils'

import { realClock, type Clock } from '../clock.ts'
import { isNoSpace } from '../no-space.ts'
import { apiFailure, isPassing } from './api-failure.ts'
import type { RunContext } from './event.ts'

type Octokit = ReturnType<typeof getOctokit>

/** One client of GitHub's API for the whole run, and the repository it is about. */
export interface GitHub {
  readonly api: Octokit
  /** For signed links: it knows no token. */
  readonly links: Pick<Octokit, 'request'>
  readonly clock: Clock
  readonly owner: string
  readonly repo: string
}

interface GitHubOptions {
  /** Of the API; `GITHUB_API_URL` unless given. */
  readonly baseUrl?: string
  readonly clock?: Clock
}

const REQUEST_TIMEOUT_MS = 30_000
/** The client would print addresses and headers past our log (T2 in docs/reliability.md). */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** With an empty token every request is refused, as with a wrong one; callers cope with both. */
export function openGitHub(
  token: string,
  { owner, repo }: Pick<RunContext, 'owner' | 'repo'>,
  { baseUrl, clock = realClock }: GitHubOptions = {},
): GitHub {
  const api = getOctokit(token === '' ? 'none' : token, {
    log: SILENT,
    ...(baseUrl !== undefined && { baseUrl }),
  })
  api.hook.wrap('request', async (request, options) => {
    if (isStreamed(options.request)) return request(options)
    return patiently(async () => request(options), options.method, options.request?.signal, clock)
  })
  return { api, links: new LinkClient({ log: SILENT }), clock, owner, repo }
}

/** Options for a request that ends with the run, or when its time is up; tries and pauses count. */
export function within(signal: AbortSignal, ms = REQUEST_TIMEOUT_MS): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) }
}

/** For a reply whose body is read piece by piece. It can break after the headers, so whoever reads it asks again. */
export const STREAMED = { parseSuccessResponseBody: false } as const

function isStreamed(options: { readonly parseSuccessResponseBody?: boolean } | undefined): boolean {
  return options?.parseSuccessResponseBody === STREAMED.parseSuccessResponseBody
}

interface Page<T> {
  readonly items: readonly T[]
  readonly headers: { readonly link?: string | undefined }
}

/** A list of many pages, one request each: the client's own paging drops what `within` says. */
export async function allPages<T>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { items, headers } = await ask({ per_page: 100, page })
    all.push(...items)
    if (headers.link?.includes('rel="next"') !== true) return all
  }
}

const TRIES = 3
const PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 20_000

/** Asks again after a fault that passes. A request that writes is repeated only after a throttle, which did nothing. */
export async function patiently<T>(
  ask: () => Promise<T>,
  method: string,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      const failure = apiFailure(error)
      const { throttled, retryAfterMs } = failure
      const passing = method === 'GET' && isPassing(failure) && !isNoSpace(error)
      const pause = retryAfterMs ?? PAUSE_MS * 2 ** attempt * (0.5 + clock.random() / 2)
      const again = (throttled || passing) && attempt < TRIES && pause <= LONGEST_PAUSE_MS
      if (!again || signal?.aborted === true) throw error
      await clock.wait(pause, signal ?? AbortSignal.timeout(LONGEST_PAUSE_MS)).catch(() => {
        throw error // that says why there was a pause; whoever cancels looks at the signal
      })
    }
  }
}
