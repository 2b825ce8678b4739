import { within, type GitHub } from './api.ts'

/** The workflow that this run is of. */
export interface OwnWorkflow {
  readonly workflowId: number
  readonly path: string
  readonly repositoryId: number
  readonly defaultBranch: string
}

export async function ownWorkflow(
  { api, owner, repo }: GitHub,
  runId: number,
  signal: AbortSignal,
): Promise<OwnWorkflow> {
  const [run, repository] = await Promise.all([
    api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId, request: within(signal) }),
    api.rest.repos.get({ owner, repo, request: within(signal) }),
  ])
  return {
    workflowId: run.data.workflow_id,
    path: workflowFile(run.data.path),
    repositoryId: repository.data.id,
    defaultBranch: repository.data.default_branch,
  }
}

export interface TrustedRun {
  readonly id: number
  readonly number: number
  readonly url: string
  readonly attempts: number
}

/** Events that nobody without write access can cause. */
const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])
/** Runs that are looked at before giving up. */
const RUNS_ASKED = 20

/**
 * The successful runs of this workflow on the default branch, newest first, without this run. What the listing was asked
 * for is checked all the same.
 */
export async function trustedRuns(
  { api, owner, repo }: GitHub,
  own: OwnWorkflow,
  ownRunId: number,
  signal: AbortSignal,
): Promise<readonly TrustedRun[]> {
  const { data } = await api.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: own.workflowId,
    branch: own.defaultBranch,
    status: 'success',
    exclude_pull_requests: true,
    per_page: 100,
    request: within(signal),
  })
  return data.workflow_runs
    .filter(
      (run) =>
        run.id !== ownRunId &&
        TRUSTED_EVENTS.has(run.event) &&
        run.head_branch === own.defaultBranch &&
        run.head_repository.id === own.repositoryId &&
        run.repository.id === own.repositoryId &&
        workflowFile(run.path) === own.path &&
        run.status === 'completed' &&
        run.conclusion === 'success',
    )
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id)
    .slice(0, RUNS_ASKED)
    .map((run) => ({
      id: run.id,
      number: run.run_number,
      url: run.html_url,
      attempts: run.run_attempt ?? 1,
    }))
}

/** GitHub gives the path with or without the ref that it was read at. */
function workflowFile(path: string): string {
  return path.replace(/@.*$/su, '')
}
