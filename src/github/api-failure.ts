import { isNoSpace } from '../no-space.ts'
import { parseRetryAfter } from '../retry-after.ts'

/** The connection was lost within the body of a reply. */
export class CutReplyError extends Error {
  override readonly name = 'CutReplyError'
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
  if (error instanceof CutReplyError) return "GitHub's API did not send all of it"
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
const PASSING = new Set([408, 500, 502, 503, 504])
