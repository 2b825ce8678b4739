import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { ActionError } from '../errors.ts'
import { parseEntityReport } from '../report/parse-report.ts'
import type { EntityReport } from '../report/report.ts'
import { allPages, apiFailure, bytesOf, failureReason, within, type GitHub } from './repository.ts'
import { readZipEntry } from './zip-entry.ts'

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

/** Largest `entity-report.json` that is read. */
export const MOST_REPORT_BYTES = 16 * 1024 * 1024
const MOST_ARCHIVE_BYTES = 512 * 1024 * 1024
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000
/** Runs and artifacts that are looked at before giving up. */
const RUNS_ASKED = 20
const ARTIFACTS_OPENED = 10

/**
 * The report of the newest successful run of this workflow on the default branch. Anybody who can open a pull request can
 * make runs and artifacts, so everything checked here must hold (T10 in docs/reliability.md), or else there is no baseline:
 * never a guess. Runs that published no report of this bot are passed over. Needs `actions: read`.
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

interface OwnWorkflow {
  readonly workflowId: number
  readonly path: string
  readonly repositoryId: number
  readonly defaultBranch: string
}

async function ownWorkflow(
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

/** GitHub gives the path with or without the ref that it was read at. */
function workflowFile(path: string): string {
  return path.replace(/@.*$/su, '')
}

const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])

interface TrustedRun {
  readonly id: number
  readonly number: number
  readonly url: string
}

/** Newest first. What the listing was asked for is checked all the same. */
async function trustedRuns(
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
    .map((run) => ({ id: run.id, number: run.run_number, url: run.html_url }))
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
  const named = artifacts
    .filter(({ name }) => isReportName(name, request))
    .toSorted((a, b) => b.id - a.id)
    .slice(0, ARTIFACTS_OPENED)
  for (const artifact of named) {
    const reason = artifactProblem(artifact, run, own)
    if (reason !== undefined) return none(`the report artifact of run ${run.number} ${reason}`)
    const report = await readReport(github, artifact, run, request.folder, signal)
    if (report.botId === request.botId) {
      return { found: true, report, run: { number: run.number, url: run.url } }
    }
  }
  return undefined
}

/** A default name ends in an unknown tag, so the report of another bot can look alike; it says inside whose it is. */
function isReportName(name: string, { botId, artifactName }: LastReportRequest): boolean {
  const match = /^([\w.-]+)-report(?:-\d+)?$/u.exec(name)
  if (match === null) return false
  if (artifactName !== '') return match[1] === artifactName
  const prefix = ['utterances', ...(botId === '' ? [] : [botId]), ''].join('-')
  return match[1]?.startsWith(prefix) === true && match[1].length > prefix.length
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

/** @throws ActionError `BAD_RESPONSE` when the archive does not hold what a run of ours publishes */
async function readReport(
  github: GitHub,
  artifact: Artifact,
  run: TrustedRun,
  folder: string,
  signal: AbortSignal,
): Promise<EntityReport> {
  const path = join(folder, `baseline-${artifact.id}.zip`)
  const what = `the report artifact of run ${run.number}`
  try {
    const link = await signedLink(github, artifact.id, signal)
    const sha256 = await downloadArchive(github, link, path, what, signal)
    if (sha256 === undefined) throw untrusted(`${what} is above 512 MiB`)
    if (`sha256:${sha256}` !== artifact.digest)
      throw untrusted(`${what} has another SHA-256 than GitHub says`)
    const content = await readZipEntry(path, 'entity-report.json', MOST_REPORT_BYTES)
    if (content === undefined) throw untrusted(`${what} holds no sound entity-report.json of at most 16 MiB`)
    const report = parseEntityReport(content.toString('utf8'))
    if (report === undefined) throw untrusted(`${what} is no entity report of schema 1`)
    return report
  } finally {
    await rm(path, { force: true })
  }
}

function untrusted(sentence: string): ActionError {
  return new ActionError('BAD_RESPONSE', sentence)
}

/** Streams the archive to disk and gives its SHA-256; undefined when it grows too large. */
async function downloadArchive(
  { links }: GitHub,
  link: URL,
  path: string,
  what: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { data } = await links
    .request({
      method: 'GET',
      url: link.href,
      headers: { 'accept-encoding': 'identity' },
      request: { ...within(signal, DOWNLOAD_TIMEOUT_MS), parseSuccessResponseBody: false, redirect: 'error' },
    })
    .catch((error: unknown) => {
      signal.throwIfAborted()
      throw untrusted(`${what} could not be downloaded: ${storageFault(error)}`)
    })
  const hash = createHash('sha256')
  let bytes = 0
  await using file = await open(path, 'wx', 0o600)
  for await (const piece of bytesOf(data)) {
    signal.throwIfAborted()
    bytes += piece.length
    if (bytes > MOST_ARCHIVE_BYTES) return undefined
    hash.update(piece)
    await file.writeFile(piece) // all of it: `write` may take a part, where the disk fills up
  }
  return hash.digest('hex')
}

/** Why the storage gave nothing. No permission helps here, as it never sees the token. */
function storageFault(error: unknown): string {
  const { status } = apiFailure(error)
  return status === undefined
    ? 'the storage of artifacts could not be reached'
    : `the storage of artifacts answered ${status}`
}

/** The link carries its own permission, so the token is not sent along. */
async function signedLink({ api, owner, repo }: GitHub, id: number, signal: AbortSignal): Promise<URL> {
  const { headers } = await api.request({
    method: 'GET',
    url: `/repos/${owner}/${repo}/actions/artifacts/${id}/zip`,
    request: { ...within(signal), redirect: 'manual' },
  })
  const location = headers.location ?? ''
  const url = URL.canParse(location) ? new URL(location) : undefined
  const loopback =
    url?.hostname === '127.0.0.1' && api.request.endpoint.DEFAULTS.baseUrl.startsWith('http://127.0.0.1')
  if (
    url !== undefined &&
    (url.protocol === 'https:' || loopback) &&
    url.username === '' &&
    url.password === ''
  ) {
    return url
  }
  throw untrusted("GitHub's API gave no https link to the report artifact")
}

function none(reason: string): LastReport {
  return { found: false, reason }
}
