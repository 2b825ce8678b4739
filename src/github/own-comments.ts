import { createHash } from 'node:crypto'

import { allPages, within, type GitHub } from './api.ts'

/** What tells one comment of ours from another on the same pull request; never the commit. */
export interface CommentIdentity {
  /** Path of the workflow file. */
  readonly workflow: string
  /** The bot, or the path of the CSV where there is none. */
  readonly subject: string
  /** The input as written; empty when it is defaulted. */
  readonly artifactName: string
}

/**
 * The path of the workflow file in `GITHUB_WORKFLOW_REF`, which is `owner/repo/path@ref`. On a pull request the ref is
 * another one each time.
 */
export function workflowFileOf(workflowRef: string): string {
  return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(workflowRef)?.[1] ?? workflowRef
}

/** A hash, so that the page holds no names, and no name can end the HTML comment that hides it. */
export function markerOf({ workflow, subject, artifactName }: CommentIdentity): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([workflow, subject, artifactName]))
    .digest('hex')
  return `<!-- utterance-ner:${hash.slice(0, 32)} -->`
}

export interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
}

/** Those with our marker that the token's own account wrote, oldest first. A marker is easily copied, an author is not. */
export async function ownComments(
  github: GitHub,
  pullRequest: number,
  marker: string,
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  const { api, owner, repo } = github
  const marked = await allPages(async (page) => {
    const { data, headers } = await api.rest.issues.listComments({
      owner,
      repo,
      issue_number: pullRequest,
      ...page,
      request: within(signal),
    })
    const items = data.flatMap(({ id, html_url: url, body = '', user }) =>
      body.startsWith(marker) ? [{ id, url, body, author: user?.login ?? '' }] : [],
    )
    return { items, headers }
  })
  if (marked.length === 0) return []
  const self = await ownLogin(github, signal)
  return marked.filter(({ author }) => author === self).toSorted((a, b) => a.id - b.id)
}

/** Who comments with a workflow's own token. */
const WORKFLOW_TOKEN_LOGIN = 'github-actions[bot]'

/**
 * Whose token it is. REST answers `GET /user` for a person's token alone; GraphQL's `viewer` answers for every kind and
 * needs no permission. If it does not answer, the token is taken for the workflow's own: at worst, a comment of another
 * author is then left alone.
 */
async function ownLogin({ api }: GitHub, signal: AbortSignal): Promise<string> {
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: within(signal),
    })
    return viewer.login
  } catch {
    signal.throwIfAborted()
    return WORKFLOW_TOKEN_LOGIN
  }
}
