import { getOctokit } from '@actions/github'
import { GitHub as LinkClient } from '@actions/github/lib/utils'

import { realClock, type Clock } from '../clock.ts'
import { isNoSpace } from '../no-space.ts'
import { parseRetryAfter } from '../retry-after.ts'
import { readVisibility, type RunContext, type Visibility } from './event.ts'

/** When a workflow run was created, or why that is not known. */
type RunCreation =
  { readonly known: true; readonly at: Date } | { readonly known: false; readonly reason: string }

/** What GitHub's API says about this repository and run. */
export interface Repository {
  /** The same for every attempt of the run. Needs `actions: read`; only the signal's abort is thrown. */
  runCreation(signal: AbortSignal): Promise<RunCreation>
  /** Any token will do. */
  visibility(signal: AbortSignal): Promise<Visibility | undefined>
}

type Octokit = ReturnType<typeof getOctokit>

/** One client of GitHub's API for the whole run, and the repository it is about. */
export interface GitHub {
  readonly api: Octokit
  /** For signed links: it knows no token. */
  readonly links: Pick<Octokit, 'request'>
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
  api.hook.wrap('request', (request, options) =>
    patiently(async () => request(options), options.method, options.request?.signal, clock),
  )
  return { api, links: new LinkClient({ log: SILENT }), owner, repo }
}

export function createRepository({ api, owner, repo }: GitHub, runId: number): Repository {
  return {
    async runCreation(signal) {
      try {
        const { data } = await api.rest.actions.getWorkflowRun({
          owner,
          repo,
          run_id: runId,
          request: within(signal),
        })
        const at = new Date(Date.parse(data.created_at)) // NaN for null, which Date would take for 1970
        return Number.isNaN(at.getTime())
          ? { known: false, reason: "GitHub's API answered without a time" }
          : { known: true, at }
      } catch (error) {
        signal.throwIfAborted()
        return { known: false, reason: failureReason(error, 'actions: read') }
      }
    },
    async visibility(signal) {
      const { data } = await api.rest.repos.get({ owner, repo, request: within(signal) })
      return readVisibility(data.visibility)
    },
  }
}

/** Options for a request that ends with the run, or when its time is up; tries and pauses count. */
export function within(signal: AbortSignal, ms = REQUEST_TIMEOUT_MS): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) }
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

/** The body of a reply that was asked for with `parseSuccessResponseBody: false`. */
export function bytesOf(data: unknown): AsyncIterable<Uint8Array> {
  if (data instanceof ReadableStream) return data
  throw new Error('The reply has no body')
}

/** How GitHub refused, or that it could not be asked. */
interface ApiFailure {
  /** Absent when there was no answer. */
  readonly status?: number
  /** GitHub asks for patience: its limits of requests, secondary ones too, come as 403 or 429. */
  readonly throttled: boolean
  readonly retryAfterMs?: number
  /** GitHub's own words; never shown, since they can hold anything. */
  readonly message: string
}

export function apiFailure(error: unknown): ApiFailure {
  if (!(error instanceof Error)) return { throttled: false, message: '' }
  const response = 'response' in error && isResponse(error.response) ? error.response : undefined
  if (response === undefined) return { throttled: false, message: error.message }
  const { status, headers } = response
  const retryAfterMs = parseRetryAfter(headers['retry-after'], headers['date'])
  const throttled =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection/iu.test(error.message)))
  return {
    status,
    throttled,
    message: error.message,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

/** Why GitHub did not do it, or the disk was full, in our words. */
export function failureReason(error: unknown, permission: string): string {
  if (isNoSpace(error)) return 'the disk of RUNNER_TEMP is full'
  const { status, throttled } = apiFailure(error)
  if (status === undefined) return "GitHub's API could not be reached"
  if (throttled) return `GitHub limits requests just now (status ${status})`
  if (status === 401) return 'the github-token is refused (status 401)'
  if (status === 403 || status === 404) {
    return `the github-token may not do it (status ${status}): give the job the permission ${permission}`
  }
  return `GitHub's API answered ${status}`
}

interface ApiResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
}

function isResponse(value: unknown): value is ApiResponse {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value
}

/** Whether the failure may pass. It leaves open whether what was asked for was done. */
export function isPassing({ status }: ApiFailure): boolean {
  return status === undefined || PASSING.has(status)
}

const TRIES = 3
const PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 20_000
const PASSING = new Set([408, 500, 502, 503, 504])

/** Asks again after a fault that passes. A request that writes is repeated only after a throttle, which did nothing. */
async function patiently<T>(
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
      const passing = method === 'GET' && isPassing(failure)
      const pause = retryAfterMs ?? PAUSE_MS * 2 ** attempt * (0.5 + clock.random() / 2)
      const again = (throttled || passing) && attempt < TRIES && pause <= LONGEST_PAUSE_MS
      if (!again || signal?.aborted === true) throw error
      await clock.wait(pause, signal ?? AbortSignal.timeout(LONGEST_PAUSE_MS)).catch(() => {
        throw error // that says why there was a pause; whoever cancels looks at the signal
      })
    }
  }
}
