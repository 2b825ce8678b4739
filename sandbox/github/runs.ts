import { jsonReply, type Reply } from '../reply.ts'
import { HEAD_SHA } from '../runner-event.ts'
import type { Call } from './call.ts'
import { pageOf } from './page.ts'
import { notFound } from './problem.ts'
import { repositoryOf, repositoryUrl } from './repository.ts'
import type { GitHubWorld, WorkflowRun } from './world.ts'

export function sendRun({ ids, world, origin }: Call): Reply {
  const run = world.runs.find((candidate) => candidate.id === Number(ids[0]))
  return run === undefined ? notFound() : jsonReply(200, runOf(run, world, origin))
}

export function listRuns(call: Call): Reply {
  const { ids, query, world, origin } = call
  const wanted = (name: string, value: string | null | undefined) =>
    query.get(name) === null || query.get(name) === value
  const workflow = ids[0] ?? ''
  const hits = world.runs
    .map((run) => runOf(run, world, origin))
    .filter(
      (run) =>
        run.path.replace(/@.*$/u, '') === `.github/workflows/${workflow}` ||
        String(run.workflow_id) === workflow,
    )
    .filter((run) => wanted('branch', run.head_branch) && wanted('event', run.event))
    .filter((run) => wanted('status', run.status) || wanted('status', run.conclusion))
    .toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1))
  const { items, headers } = pageOf(hits, `/actions/workflows/${workflow}/runs`, call)
  return jsonReply(200, { total_count: hits.length, workflow_runs: items }, headers)
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

function runOf(run: WorkflowRun, world: GitHubWorld, origin: string): RunReply {
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
