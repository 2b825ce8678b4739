import { createHash } from 'node:crypto'
import { bytesBody, jsonReply, type Reply } from '../reply.ts'
import { HEAD_SHA } from '../runner-event.ts'
import { storedZip } from '../zip.ts'
import type { Call } from './call.ts'
import { pageOf } from './page.ts'
import { notFound, problem } from './problem.ts'
import { repositoryUrl } from './repository.ts'
import type { GitHubWorld, RunArtifact } from './world.ts'

export function listArtifacts(call: Call): Reply {
  const { ids, query, world, origin } = call
  const name = query.get('name')
  const hits = world.artifacts
    .filter((artifact) => artifact.runId === Number(ids[0]) && (name === null || artifact.name === name))
    .map((artifact) => artifactOf(artifact, world, origin))
  const { items, headers } = pageOf(hits, `/actions/runs/${ids[0]}/artifacts`, call)
  return jsonReply(200, { total_count: hits.length, artifacts: items }, headers)
}

export function redirectToArtifact({ ids, world, origin }: Call): Reply {
  const artifact = world.artifacts.find((candidate) => candidate.id === Number(ids[0]))
  if (artifact === undefined) return notFound()
  if (artifact.expired === true) return problem(410, 'Artifact has expired')
  const location = `${origin}/signed/${artifact.id}.zip?sig=signed`
  return { status: 302, headers: { location }, body: bytesBody('') }
}

export function sendArtifact({ ids, world }: Call): Reply {
  const artifact = world.artifacts.find((candidate) => candidate.id === Number(ids[0]))
  if (artifact === undefined) return notFound()
  return {
    status: 200,
    headers: { 'content-type': 'application/zip' },
    body: bytesBody(archiveOf(artifact)),
  }
}

function artifactOf(artifact: RunArtifact, world: GitHubWorld, origin: string): object {
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

function archiveOf(artifact: RunArtifact): Buffer {
  return Buffer.isBuffer(artifact.content) ? artifact.content : storedZip(artifact.content)
}
