import { jsonObject } from '../json-object.ts'
import { bytesBody, jsonReply, type Reply } from '../reply.ts'
import type { Call } from './call.ts'
import { pageOf } from './page.ts'
import { notFound, problem } from './problem.ts'
import { repositoryUrl, userOf } from './repository.ts'
import type { Comment, GitHubWorld } from './world.ts'

export function listComments(call: Call): Reply {
  const { ids, world, origin } = call
  const hits = world.comments.filter((comment) => comment.issue === Number(ids[0]))
  const { items, headers } = pageOf(hits, `/issues/${ids[0]}/comments`, call)
  return jsonReply(
    200,
    items.map((comment) => commentOf(comment, world, origin)),
    headers,
  )
}

/** Is told all comments, as they are from now on. */
type KeepComments = (comments: readonly Comment[]) => void

export function createComment({ ids, body, world, origin }: Call, keep: KeepComments): Reply {
  const text = commentText(body)
  if (typeof text !== 'string') return text
  const id = Math.max(9000, ...world.comments.map((comment) => comment.id)) + 1
  const comment: Comment = { id, issue: Number(ids[0]), author: world.login, body: text }
  keep([...world.comments, comment])
  return jsonReply(201, commentOf(comment, world, origin))
}

export function updateComment({ ids, body, world, origin }: Call, keep: KeepComments): Reply {
  const text = commentText(body)
  if (typeof text !== 'string') return text
  const comment = world.comments.find((candidate) => candidate.id === Number(ids[0]))
  if (comment === undefined) return notFound()
  const updated = { ...comment, body: text }
  keep(world.comments.map((candidate) => (candidate.id === updated.id ? updated : candidate)))
  return jsonReply(200, commentOf(updated, world, origin))
}

export function deleteComment({ ids, world }: Call, keep: KeepComments): Reply {
  if (!world.comments.some((comment) => comment.id === Number(ids[0]))) return notFound()
  keep(world.comments.filter((comment) => comment.id !== Number(ids[0])))
  return { status: 204, headers: {}, body: bytesBody('') }
}

function commentOf(comment: Comment, world: GitHubWorld, origin: string): object {
  const html = `https://github.com/${world.owner}/${world.repository}/pull/${comment.issue}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repositoryUrl(world, origin)}/issues/comments/${comment.id}`,
    html_url: `${html}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world, origin)}/issues/${comment.issue}`,
    body: comment.body,
    user: userOf(comment.author, 41_898_282),
    created_at: '2026-11-22T09:31:00Z',
    updated_at: '2026-11-22T09:31:00Z',
    author_association: 'NONE',
  }
}

/** The text of a comment, or why GitHub does not take it. */
function commentText(body: string): string | Reply {
  const text = jsonObject(body)?.['body']
  if (typeof text !== 'string' || text === '') return problem(422, 'Validation Failed')
  if (text.length > 65_536)
    return problem(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  return text
}
