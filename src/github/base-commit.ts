import { within, type GitHub } from './api.ts'
import { isObjectId } from './git-object-id.ts'

/**
 * The commit that a pull request's checkout must be compared with. The checkout is a merge made by GitHub, so its first
 * parent is the base; the event's own base can be older, and what others merged since would look like this pull
 * request's doing.
 * @throws what GitHub's client throws
 */
export async function baseCommit(
  { api, owner, repo }: GitHub,
  commits: { readonly merge: string; readonly head: string; readonly base: string },
  signal: AbortSignal,
): Promise<string> {
  if (!isObjectId(commits.merge) || commits.merge === commits.head) return commits.base
  const { data } = await api.rest.git.getCommit({
    owner,
    repo,
    commit_sha: commits.merge,
    request: within(signal),
  })
  const [first, second] = data.parents
  return first !== undefined && second?.sha === commits.head ? first.sha : commits.base
}
