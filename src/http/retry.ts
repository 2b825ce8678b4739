import type { Clock } from '../clock.ts'
import { ActionError, type ErrorCode } from '../errors.ts'
import type { Log } from '../log.ts'
import { seconds } from '../wording.ts'
import { timeLeft } from './deadline.ts'

/**
 * What a failed try tells about the server: `final` will not change, `refused` means the request was not taken, `unclear`
 * that it may have been, `unreadable` that the reply came and made no sense.
 */
type FaultNature = 'final' | 'refused' | 'unclear' | 'unreadable'

export interface Fault {
  readonly code: ErrorCode
  readonly nature: FaultNature
  /** What happened and where: method, host and path, never a query, never text of the reply. */
  readonly happened: string
  /** What the reader can do. */
  readonly advice: string
  readonly status?: number
  readonly timedOut?: boolean
  readonly retryAfterMs?: number
  readonly cause?: unknown
}

export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault; readonly error: ActionError }

export const RETRY_POLICY = {
  attempts: 6,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
  longestRetryAfterMs: 300_000,
} as const

/** One limit for all retries of a run, so that a platform in trouble is left alone. */
interface RetryBudget {
  /** False when there is not enough left. */
  spend(fault: Fault): boolean
  refund(): void
}

const BUDGET = { size: 100, retry: 5, timeout: 10, success: 1 } as const

export function createRetryBudget(size: number = BUDGET.size): RetryBudget {
  let left = size
  return {
    spend(fault) {
      const cost = fault.timedOut === true ? BUDGET.timeout : BUDGET.retry
      if (left < cost) return false
      left -= cost
      return true
    },
    refund() {
      left = Math.min(size, left + BUDGET.success)
    },
  }
}

export interface RetryDeps {
  readonly clock: Clock
  readonly log: Log
  readonly budget: RetryBudget
}

export interface RetryRules {
  /** How often a try that ended `unclear` or `unreadable` is repeated; as often as the policy allows when absent. */
  readonly repeats?: { readonly unclear?: number; readonly unreadable?: number }
  /** Called before the pause of every repetition. */
  readonly onRepeat?: (fault: Fault) => void
}

/** Tries until one succeeds, is final, or the policy, the budget of the run or the time is used up. */
export async function retry<T>(
  attempt: (signal: AbortSignal) => Promise<Attempt<T>>,
  rules: RetryRules,
  { clock, log, budget }: RetryDeps,
  signal: AbortSignal,
): Promise<Result<T>> {
  const { repeats = {} } = rules
  const { attempts } = RETRY_POLICY
  const left = {
    final: 0,
    refused: attempts,
    unclear: repeats.unclear ?? attempts,
    unreadable: repeats.unreadable ?? attempts,
  }
  for (let n = 1; ; n++) {
    signal.throwIfAborted()
    const tried = await attempt(signal)
    if (tried.ok) {
      budget.refund()
      return tried
    }
    const { fault } = tried
    if (left[fault.nature]-- <= 0) return { ok: false, fault, error: failure(fault, n, attempts) }
    const next = nextTry(fault, n, attempts, { clock, budget }, signal)
    if (!next.possible) return { ok: false, fault, error: next.error }
    rules.onRepeat?.(fault)
    log.info(`${fault.happened}; trying again in ${seconds(next.pauseMs)} (attempt ${n + 1} of ${attempts})`)
    await clock.wait(next.pauseMs, signal)
  }
}

type NextTry =
  | { readonly possible: true; readonly pauseMs: number }
  /** `error` is what the fault becomes. */
  | { readonly possible: false; readonly error: ActionError }

/** Whether try `n` of `attempts`, which ended in a fault, may be followed by another, and after which pause. */
export function nextTry(
  fault: Fault,
  n: number,
  attempts: number,
  { clock, budget }: { readonly clock: Clock; readonly budget: Pick<RetryBudget, 'spend'> },
  signal: AbortSignal,
): NextTry {
  const giveUp = (why?: string): NextTry => ({ possible: false, error: failure(fault, n, attempts, why) })
  if (fault.nature === 'final' || n >= attempts) return giveUp()
  const pause = pauseAfter(n, fault, clock, signal)
  if (!pause.possible) return giveUp(pause.why)
  if (!budget.spend(fault)) return giveUp('the run has used up its retries')
  return { possible: true, pauseMs: pause.ms }
}

/** The sentence a fault becomes when nothing more is tried. */
export function failure(fault: Fault, attempt: number, attempts: number, why = ''): ActionError {
  const detail = [`attempt ${attempt} of ${attempts}`, ...(why === '' ? [] : [why])].join(', ')
  return new ActionError(fault.code, `${fault.happened} (${detail}); ${fault.advice}`, { cause: fault.cause })
}

type Pause =
  { readonly possible: true; readonly ms: number } | { readonly possible: false; readonly why: string }

/** Full jitter under a doubling ceiling; never less than the server asked for, and never more than the run has time for. */
export function pauseAfter(
  attempt: number,
  fault: Pick<Fault, 'retryAfterMs'>,
  clock: Clock,
  signal: AbortSignal,
): Pause {
  const { firstPauseMs, longestPauseMs, longestRetryAfterMs } = RETRY_POLICY
  const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1))
  const left = Math.max(0, timeLeft(clock, signal))
  const own = Math.min(left, clock.random() * ceiling)
  const asked = fault.retryAfterMs
  if (asked === undefined) return { possible: true, ms: own }
  const longest = Math.min(longestRetryAfterMs, left)
  if (asked <= longest) return { possible: true, ms: Math.min(longest, Math.max(asked, own)) }
  const why = `the server asks for a wait of ${seconds(asked)}, this run can wait ${seconds(longest)}`
  return { possible: false, why }
}
