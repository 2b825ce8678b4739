import { markerOf, ownComments, type CommentIdentity, type OwnComment } from './own-comments.ts'
import { apiFailure, failureReason, isPassing } from './api-failure.ts'
import { within, type GitHub } from './api.ts'

export type CommentMode = 'always' | 'on-change' | 'never'

export interface CommentRequest {
  readonly pullRequest: number
  /** Whether it is from a fork, whose token may only read, whatever the job's permissions are. */
  readonly fork: boolean
  readonly identity: CommentIdentity
  readonly mode: CommentMode
  /** Whether the report differs from the baseline; undefined without one. */
  readonly changed: boolean | undefined
  readonly markdown: string
}

type CommentOutcome =
  | { readonly posted: true; readonly how: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | {
      readonly posted: false
      readonly wanted: boolean
      readonly reason: string
      readonly permission?: Permission
    }

/** What helps when it is added to the workflow. */
type Permission = 'pull-requests: write'

/**
 * Creates, updates or leaves the one comment of this workflow and bot. With `on-change` a pull request that changes
 * nothing gets none, but one that is there is brought up to date. A comment that could not be posted fails nobody's
 * check; only the signal's abort is thrown.
 */
export async function postComment(
  github: GitHub,
  request: CommentRequest,
  signal: AbortSignal,
): Promise<CommentOutcome> {
  if (request.mode === 'never')
    return { posted: false, wanted: false, reason: 'the input comment is "never"' }
  try {
    const marker = markerOf(request.identity)
    const body = `${marker}\n${request.markdown}`
    const [oldest, ...others] = await ownComments(github, request.pullRequest, marker, signal)
    if (oldest === undefined && request.mode === 'on-change' && request.changed !== true) {
      const reason = request.changed === false ? 'nothing changed' : 'there is no baseline'
      return { posted: false, wanted: false, reason }
    }
    if (oldest === undefined) return await createOnce(github, request, { marker, body }, signal)
    await removeExtras(github, others, signal)
    if (sameText(oldest.body, body)) return { posted: true, how: 'unchanged', url: oldest.url }
    return await updateOrCreate(github, request, oldest.id, { marker, body }, signal)
  } catch (error) {
    signal.throwIfAborted()
    return refusal(error, request.fork)
  }
}

/** If the answer leaves open whether the comment was created, looks for it, and tries once more when it is not there. */
async function createOnce(
  github: GitHub,
  request: CommentRequest,
  { marker, body }: { readonly marker: string; readonly body: string },
  signal: AbortSignal,
): Promise<CommentOutcome> {
  try {
    return await create(github, request, body, signal)
  } catch (error) {
    if (!isPassing(apiFailure(error))) throw error
    signal.throwIfAborted()
    const [there] = await ownComments(github, request.pullRequest, marker, signal)
    return there
      ? { posted: true, how: 'created', url: there.url }
      : await create(github, request, body, signal)
  }
}

async function create(
  { api, owner, repo }: GitHub,
  { pullRequest }: CommentRequest,
  body: string,
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const { data } = await api.rest.issues.createComment({
    owner,
    repo,
    issue_number: pullRequest,
    body,
    request: within(signal),
  })
  return { posted: true, how: 'created', url: data.html_url }
}

async function update(
  { api, owner, repo }: GitHub,
  id: number,
  body: string,
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const { data } = await api.rest.issues.updateComment({
    owner,
    repo,
    comment_id: id,
    body,
    request: within(signal),
  })
  return { posted: true, how: 'updated', url: data.html_url }
}

/** Somebody may delete the comment after it was listed. */
async function updateOrCreate(
  github: GitHub,
  request: CommentRequest,
  id: number,
  text: { readonly marker: string; readonly body: string },
  signal: AbortSignal,
): Promise<CommentOutcome> {
  try {
    return await update(github, id, text.body, signal)
  } catch (error) {
    if (apiFailure(error).status !== 404) throw error
    return createOnce(github, request, text, signal)
  }
}

/** Two runs at once can each have created one; the next run keeps the oldest. */
async function removeExtras(
  { api, owner, repo }: GitHub,
  extras: readonly OwnComment[],
  signal: AbortSignal,
): Promise<void> {
  for (const { id } of extras) {
    try {
      await api.rest.issues.deleteComment({ owner, repo, comment_id: id, request: within(signal) })
    } catch {
      signal.throwIfAborted()
    }
  }
}

/** GitHub keeps the text, but for line ends and trailing white space. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

function refusal(error: unknown, fork: boolean): CommentOutcome {
  const permission = 'pull-requests: write'
  const { status, throttled, message } = apiFailure(error)
  if (status === 403 && /locked/iu.test(message)) {
    return { posted: false, wanted: true, reason: 'the conversation of the pull request is locked' }
  }
  const forbidden = !throttled && (status === 403 || status === 404)
  const reason =
    forbidden && fork
      ? `the github-token of a pull request from a fork may only read (status ${status})`
      : failureReason(error, permission)
  return { posted: false, wanted: true, reason, ...(forbidden && { permission }) }
}
