import type { TokenPermissions } from './world.ts'

export type GitHubRoute =
  | 'get-repository'
  | 'get-run'
  | 'list-workflow-runs'
  | 'list-run-artifacts'
  | 'download-artifact'
  | 'signed-artifact'
  | 'get-content'
  | 'get-blob'
  | 'get-commit'
  | 'graphql'
  | 'list-comments'
  | 'create-comment'
  | 'update-comment'
  | 'delete-comment'

interface Route {
  readonly route: GitHubRoute
  readonly method: string
  readonly path: RegExp
  /** The permission that the token must have; `write` includes `read`. */
  readonly needs?: readonly [keyof TokenPermissions, 'read' | 'write']
}

/** A route, and what a path says in the places that it leaves open. */
export interface FoundRoute extends Pick<Route, 'route' | 'needs'> {
  /** Undefined where the path leads to no repository. */
  readonly owner: string | undefined
  readonly repository: string | undefined
  /** The rest, still encoded. */
  readonly ids: readonly string[]
}

/** The route of a request; undefined when the stand-in has none. */
export function findRoute(method: string | undefined, path: string): FoundRoute | undefined {
  const found = ROUTES.find((route) => route.method === method && route.path.test(path))
  const match = found?.path.exec(path)
  if (found === undefined || !match) return undefined
  const { groups } = match
  return {
    ...found,
    owner: groups?.['owner'],
    repository: groups?.['repository'],
    ids: match.slice(groups === undefined ? 1 : 3),
  }
}

const PULL_READ = ['pull-requests', 'read'] as const
const PULL_WRITE = ['pull-requests', 'write'] as const
const ROUTES: readonly Route[] = [
  { route: 'get-repository', method: 'GET', path: at('') },
  { route: 'get-run', method: 'GET', path: at('/actions/runs/(\\d+)'), needs: ['actions', 'read'] },
  {
    route: 'list-workflow-runs',
    method: 'GET',
    path: at('/actions/workflows/([^/]+)/runs'),
    needs: ['actions', 'read'],
  },
  {
    route: 'list-run-artifacts',
    method: 'GET',
    path: at('/actions/runs/(\\d+)/artifacts'),
    needs: ['actions', 'read'],
  },
  {
    route: 'download-artifact',
    method: 'GET',
    path: at('/actions/artifacts/(\\d+)/zip'),
    needs: ['actions', 'read'],
  },
  { route: 'signed-artifact', method: 'GET', path: /^\/signed\/(\d+)\.zip$/u },
  { route: 'get-content', method: 'GET', path: at('/contents/(.+)'), needs: ['contents', 'read'] },
  { route: 'get-blob', method: 'GET', path: at('/git/blobs/([0-9a-f]{40})'), needs: ['contents', 'read'] },
  {
    route: 'get-commit',
    method: 'GET',
    path: at('/git/commits/([0-9a-f]{40})'),
    needs: ['contents', 'read'],
  },
  { route: 'graphql', method: 'POST', path: /^\/graphql$/u },
  { route: 'list-comments', method: 'GET', path: at('/issues/(\\d+)/comments'), needs: PULL_READ },
  { route: 'create-comment', method: 'POST', path: at('/issues/(\\d+)/comments'), needs: PULL_WRITE },
  { route: 'update-comment', method: 'PATCH', path: at('/issues/comments/(\\d+)'), needs: PULL_WRITE },
  { route: 'delete-comment', method: 'DELETE', path: at('/issues/comments/(\\d+)'), needs: PULL_WRITE },
]

function at(path: string): RegExp {
  return new RegExp(`^/repos/(?<owner>[^/]+)/(?<repository>[^/]+)${path}$`, 'u')
}
