import { ActionError } from '../errors.ts'
import { quoted } from '../safe-text.ts'

/** The pull request that an event is about. */
interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** Empty when the event does not say. */
  readonly baseSha: string
  readonly baseRef: string
  /** From another repository, or from one that is gone: such a run gets no secrets. */
  readonly fork: boolean
}

/** What a check is compared with. */
export interface BaseOfCheck {
  /** Empty when the event does not say. */
  readonly sha: string
  readonly branch: string
  /** The commit that GitHub made for the check; on a pull request it merges the head into the base. */
  readonly merge: string
}

/** What the event allows. Nothing else can make a run import. */
type Purpose = 'import' | 'check'

/** What the runner says about this run, read once. */
export interface RunContext {
  readonly eventName: string
  readonly purpose: Purpose
  readonly pullRequest?: PullRequest
  /** Of a pull request or a merge group. */
  readonly base?: BaseOfCheck
  /** The commit that the run is about: on a pull request the head's, elsewhere the one that started it. */
  readonly sha: string
  readonly owner: string
  readonly repo: string
  readonly runId: number
  readonly runAttempt: number
  readonly actor: string
  /** `owner/repo/path@ref` of the workflow file. */
  readonly workflowRef: string
  /** As the event says; absent when it does not. */
  readonly visibility?: Visibility
  readonly serverUrl: string
  readonly workspace: string
  readonly temp: string
}

export type Visibility = 'public' | 'private' | 'internal'

/** Undefined for any other word: an unknown visibility counts as public. */
export function readVisibility(word: unknown): Visibility | undefined {
  return VISIBILITIES.find((each) => each === word)
}
const VISIBILITIES: readonly Visibility[] = ['public', 'private', 'internal']

const IMPORTING = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])

type Environment = Readonly<Record<string, string | undefined>>
type Payload = Readonly<Record<string, unknown>>

/**
 * Reads the event. `workflow_call` keeps the name of the event that called, so it needs no line here.
 * @throws ActionError `EVENT_REFUSED` on `pull_request_target`
 */
export function readRunContext(env: Environment, payload: unknown): RunContext {
  const eventName = env['GITHUB_EVENT_NAME'] ?? ''
  if (eventName === 'pull_request_target') {
    throw new ActionError(
      'EVENT_REFUSED',
      'Event pull_request_target gives secrets to code from outside. Use the event pull_request: a check needs no more.',
    )
  }
  const event = recordOf(payload)
  const commit = env['GITHUB_SHA'] ?? ''
  const pullRequest = pullRequestOf(event, commit)
  const base = baseOf(event, pullRequest, commit)
  const visibility = readVisibility(recordOf(event['repository'])['visibility'])
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return {
    eventName,
    purpose: IMPORTING.has(eventName) ? 'import' : 'check',
    ...(pullRequest && { pullRequest }),
    ...(base && { base }),
    sha: pullRequest?.headSha ?? commit,
    owner,
    repo,
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    actor: env['GITHUB_ACTOR'] ?? '',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    ...(visibility !== undefined && { visibility }),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: tempFolder(env),
  }
}

function tempFolder(env: Environment): string {
  const folder = env['RUNNER_TEMP']
  if (folder === undefined || folder === '') {
    throw new ActionError(
      'INTERNAL',
      'RUNNER_TEMP is not set: run this as a step of a workflow, or set it to a folder',
    )
  }
  return folder
}

function pullRequestOf(event: Payload, commit: string): PullRequest | undefined {
  if (event['pull_request'] === undefined) return undefined
  const pullRequest = recordOf(event['pull_request'])
  const head = recordOf(pullRequest['head'])
  const base = recordOf(pullRequest['base'])
  return {
    number: Number(pullRequest['number'] ?? event['number']),
    headSha: textOf(head['sha']) ?? commit,
    baseSha: textOf(base['sha']) ?? '',
    baseRef: textOf(base['ref']) ?? '',
    fork: head['repo'] === null || differ(recordOf(head['repo']), recordOf(base['repo'])),
  }
}

function baseOf(
  event: Payload,
  pullRequest: PullRequest | undefined,
  commit: string,
): BaseOfCheck | undefined {
  if (pullRequest) return { sha: pullRequest.baseSha, branch: pullRequest.baseRef, merge: commit }
  if (event['merge_group'] === undefined) return undefined
  const group = recordOf(event['merge_group'])
  const branch = (textOf(group['base_ref']) ?? '').replace(/^refs\/heads\//u, '')
  return { sha: textOf(group['base_sha']) ?? '', branch, merge: commit }
}

function differ(head: Payload, base: Payload): boolean {
  return head['id'] !== base['id'] || head['full_name'] !== base['full_name']
}

/** GitHub Enterprise Server has no artifact service that the library can use. */
export function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) {
    throw new ActionError('INTERNAL', `GITHUB_SERVER_URL is no URL: ${quoted(serverUrl)}`)
  }
  const host = new URL(serverUrl).hostname.toLowerCase()
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}

function recordOf(value: unknown): Payload {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
