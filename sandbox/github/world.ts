/** Permissions of the token, as a workflow grants them. */
export interface TokenPermissions {
  readonly actions?: 'read'
  readonly contents?: 'read'
  readonly 'pull-requests'?: 'read' | 'write'
}

export interface WorkflowRun {
  readonly id: number
  readonly attempt?: number
  readonly createdAt?: string
  readonly event?: string
  readonly headBranch?: string
  readonly headSha?: string
  readonly headRepositoryId?: number
  /** With or without `@ref`, as GitHub gives it either way. */
  readonly path?: string
  readonly status?: string
  readonly conclusion?: string | null
}

export interface RunArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  /** Files of its zip archive, by name; ready-made bytes serve as the archive. */
  readonly content: Readonly<Record<string, string>> | Buffer
  readonly expired?: boolean
  /** In place of the archive's own. */
  readonly digest?: string
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  readonly body: string
}

/** What the stand-in holds. */
export interface GitHubWorld {
  readonly owner: string
  readonly repository: string
  readonly repositoryId: number
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  readonly token: string
  /** Who comments with the token. */
  readonly login: string
  readonly permissions: TokenPermissions
  readonly runs: readonly WorkflowRun[]
  readonly artifacts: readonly RunArtifact[]
  /** Files by commit (or another ref) and path. */
  readonly contents: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Parents by commit. */
  readonly parents: Readonly<Record<string, readonly string[]>>
  readonly comments: readonly Comment[]
}

/** A private repository with one run, unless told otherwise. */
export function createWorld(changes: Partial<GitHubWorld>): GitHubWorld {
  return {
    owner: 'octo-org',
    repository: 'support-bot',
    repositoryId: 1001,
    visibility: 'private',
    defaultBranch: 'main',
    token: 'ghs_standInForTheWorkflowToken0123456789',
    login: 'github-actions[bot]',
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    runs: [{ id: 3001 }],
    artifacts: [],
    contents: {},
    parents: {},
    comments: [],
    ...changes,
  }
}
