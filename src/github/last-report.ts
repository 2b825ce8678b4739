import { ActionError } from '../errors.ts'
import type { EntityReport } from '../report/report.ts'
import { MOST_ARCHIVE_BYTES, readReportArtifact } from './report-artifact.ts'
import { failureReason } from './api-failure.ts'
import { allPages, within, type GitHub } from './api.ts'
import { ownWorkflow, trustedRuns, type OwnWorkflow, type TrustedRun } from './trusted-runs.ts'

/** The report of an earlier run, or why there is none. */
type LastReport =
  | { readonly found: true; readonly report: EntityReport; readonly run: ReportRun }
  | { readonly found: false; readonly reason: string }

interface ReportRun {
  readonly number: number
  readonly url: string
}

export interface LastReportRequest {
  readonly runId: number
  /** Empty with `source-csv` and no bot. */
  readonly botId: string
  /** The input as written; empty when it is defaulted. */
  readonly artifactName: string
  /** For the archive while it is read. */
  readonly folder: string
}

/** Artifacts of a run that are looked at before giving up. */
const ARTIFACTS_OPENED = 10

/**
 * The report of the newest successful run of this workflow on the default branch. Anybody who can open a pull request can
 * make runs and artifacts, so every check of run, artifact and archive must hold (T10 in docs/reliability.md), or else
 * there is no baseline: never a guess. Runs that published no report of this bot are passed over. Needs `actions: read`.
 */
export async function lastReport(
  github: GitHub,
  request: LastReportRequest,
  signal: AbortSignal,
): Promise<LastReport> {
  try {
    const own = await ownWorkflow(github, request.runId, signal)
    for (const run of await trustedRuns(github, own, request.runId, signal)) {
      const found = await reportOf(github, run, own, request, signal)
      if (found !== undefined) return found
    }
    const named = request.artifactName === '' ? '' : ` under the name ${request.artifactName}-report`
    return none(
      `no successful run of this workflow on the default branch has published a report of this bot${named}`,
    )
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ActionError) return none(error.message)
    return none(failureReason(error, 'actions: read'))
  }
}

/** Undefined when the run has no report artifact of this bot: then an older run may. */
async function reportOf(
  github: GitHub,
  run: TrustedRun,
  own: OwnWorkflow,
  request: LastReportRequest,
  signal: AbortSignal,
): Promise<LastReport | undefined> {
  const { api, owner, repo } = github
  const artifacts = await allPages(async (page) => {
    const { data, headers } = await api.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: run.id,
      ...page,
      request: within(signal),
    })
    return { items: data.artifacts, headers }
  })
  const named = artifacts.filter(({ name }) => isReportName(name, request)).toSorted((a, b) => b.id - a.id)
  const reports: EntityReport[] = []
  let ours: string | undefined
  for (const artifact of named.slice(0, ARTIFACTS_OPENED)) {
    const name = withoutCount(artifact.name)
    if (ours !== undefined && name !== ours) continue
    const reason = artifactProblem(artifact, run, own)
    if (reason !== undefined && ours !== undefined) break
    if (reason !== undefined) return none(`the report artifact of run ${run.number} ${reason}`)
    const report = await readReportArtifact(github, artifact, run.number, request.folder, signal)
    if (report.botId !== request.botId) continue
    reports.push(report)
    ours = name
  }
  const [report] = reports
  if (report === undefined && named.length > ARTIFACTS_OPENED) {
    return none(
      `run ${run.number} has published more than ${ARTIFACTS_OPENED} reports that may be this bot's; give each step its own artifact-name`,
    )
  }
  if (report === undefined) return undefined
  if (areOfSteps(reports, run, request)) {
    return none(
      `run ${run.number} has published more than one report that may be this step's; give each step its own artifact-name`,
    )
  }
  return { found: true, report, run: { number: run.number, url: run.url } }
}

/** Of `x-report-2`, whose name was taken by another step or attempt. */
function withoutCount(name: string): string {
  return name.replace(/-\d+$/u, '')
}

/**
 * Whether reports may be of several steps, and not of one step's attempts, each of which publishes at most one. Of one step
 * they are surely when all say the same of one CSV, and where the step has a name of its own.
 */
function areOfSteps(
  [report, ...others]: readonly EntityReport[],
  { attempts }: TrustedRun,
  { artifactName }: LastReportRequest,
): boolean {
  if (artifactName !== '') return others.length >= attempts
  return others.some(
    (other) => other.csvSha256 !== report?.csvSha256 || other.configSha256 !== report.configSha256,
  )
}

/** Of a default artifact name. */
const LONGEST_TAG = 12

/** A default name ends in an unknown tag, so the report of another bot can look alike; it says inside whose it is. */
function isReportName(name: string, { botId, artifactName }: LastReportRequest): boolean {
  const match = /^([\w.-]+)-report(?:-\d+)?$/u.exec(name)
  if (match === null) return false
  if (artifactName !== '') return match[1] === artifactName
  const prefix = ['utterances', ...(botId === '' ? [] : [botId]), ''].join('-')
  const tag = match[1]?.startsWith(prefix) === true ? match[1].slice(prefix.length) : ''
  return tag !== '' && tag.length <= LONGEST_TAG
}

interface Artifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  readonly size_in_bytes: number
  readonly digest?: string | null
  readonly workflow_run?: {
    readonly id?: number
    readonly repository_id?: number
    readonly head_repository_id?: number
    readonly head_branch?: string | null
  } | null
}

const DIGEST = /^sha256:[0-9a-f]{64}$/u

function artifactProblem(artifact: Artifact, run: TrustedRun, own: OwnWorkflow): string | undefined {
  const { workflow_run: origin, digest } = artifact
  const ours =
    origin?.id === run.id &&
    origin.repository_id === own.repositoryId &&
    origin.head_repository_id === own.repositoryId &&
    origin.head_branch === own.defaultBranch
  if (!ours) return 'was not made by that run'
  if (artifact.expired) return 'has expired'
  if (artifact.size_in_bytes > MOST_ARCHIVE_BYTES) return 'is above 512 MiB'
  if (!DIGEST.test(digest ?? '')) return 'has no SHA-256 digest'
  return undefined
}

function none(reason: string): LastReport {
  return { found: false, reason }
}
