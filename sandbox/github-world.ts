import { createHash } from 'node:crypto'
import { HEAD_SHA } from './runner-event.ts'
import { storedZip } from './zip.ts'

/** Permissions of the token, as a workflow grants them. */
export interface TokenPermissions {
  readonly actions?: 'read'
  readonly contents?: 'read'
  readonly 'pull-requests'?: 'read' | 'write'
}

interface WorkflowRun {
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

interface RunArtifact {
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

export function repositoryUrl(world: GitHubWorld, origin: string): string {
  return `${origin}/repos/${world.owner}/${world.repository}`
}

export function repositoryOf(world: GitHubWorld): object {
  return {
    id: world.repositoryId,
    node_id: 'R_1001',
    name: world.repository,
    full_name: `${world.owner}/${world.repository}`,
    private: world.visibility !== 'public',
    visibility: world.visibility,
    default_branch: world.defaultBranch,
    html_url: `https://github.com/${world.owner}/${world.repository}`,
    fork: false,
    owner: userOf(world.owner, 2001),
  }
}

function userOf(login: string, id: number): object {
  return {
    login,
    id,
    node_id: `U_${id}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${login}`,
    site_admin: false,
  }
}

/** The fields of a run that a listing filters by. */
interface RunReply {
  readonly path: string
  readonly workflow_id: number
  readonly head_branch: string
  readonly event: string
  readonly status: string
  readonly conclusion: string | null
  readonly created_at: string
  readonly [name: string]: unknown
}

export function runOf(run: WorkflowRun, world: GitHubWorld, origin: string): RunReply {
  const repository = repositoryOf(world)
  const createdAt = run.createdAt ?? '2026-11-22T09:30:00Z'
  return {
    id: run.id,
    name: 'Enrich utterances',
    node_id: `WFR_${run.id}`,
    display_title: 'Enrich utterances',
    run_number: 17,
    run_attempt: run.attempt ?? 1,
    run_started_at: createdAt,
    updated_at: createdAt,
    head_sha: run.headSha ?? HEAD_SHA,
    url: `${repositoryUrl(world, origin)}/actions/runs/${run.id}`,
    html_url: `https://github.com/${world.owner}/${world.repository}/actions/runs/${run.id}`,
    repository,
    head_repository: { ...repository, id: run.headRepositoryId ?? world.repositoryId },
    path: run.path ?? '.github/workflows/enrich.yml',
    workflow_id: 501,
    head_branch: run.headBranch ?? world.defaultBranch,
    event: run.event ?? 'push',
    status: run.status ?? 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    created_at: createdAt,
  }
}

export function artifactOf(artifact: RunArtifact, world: GitHubWorld, origin: string): object {
  const archive = archiveOf(artifact)
  const url = `${repositoryUrl(world, origin)}/actions/artifacts/${artifact.id}`
  const run = world.runs.find(({ id }) => id === artifact.runId)
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: archive.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: '2026-11-20T08:00:00Z',
    updated_at: '2026-11-20T08:00:00Z',
    expires_at: '2027-02-18T08:00:00Z',
    digest: artifact.digest ?? `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    workflow_run: {
      id: artifact.runId,
      repository_id: world.repositoryId,
      head_repository_id: run?.headRepositoryId ?? world.repositoryId,
      head_branch: run?.headBranch ?? world.defaultBranch,
      head_sha: run?.headSha ?? HEAD_SHA,
    },
  }
}

export function archiveOf(artifact: RunArtifact): Buffer {
  return Buffer.isBuffer(artifact.content) ? artifact.content : storedZip(artifact.content)
}

export function commentOf(comment: Comment, world: GitHubWorld, origin: string): object {
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

/** The id that git gives the file. */
export function blobId(content: string): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** As GitHub does, in lines of 60 characters. */
export function wrappedBase64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/gu, '$&\n')
}
