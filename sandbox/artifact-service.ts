import { randomUUID } from 'node:crypto'
import { startAzurite } from './artifacts/azurite.ts'
import { signedBlobUrl, type ShownAs } from './artifacts/blob-store.ts'
import { methodOf, parseMessage, twirpError, type ArtifactMethod, type Message } from './artifacts/twirp.ts'
import { createRun } from './artifacts/workflow-run.ts'
import { deliver, reset } from './deliver.ts'
import { createFaults, scriptedReply, type Fault, type FaultScript } from './faults.ts'
import { listen } from './loopback.ts'
import { readText } from './read-body.ts'
import { jsonReply, type Reply } from './reply.ts'
import { unzip } from './zip.ts'

interface StoredArtifact {
  readonly id: string
  readonly name: string
  readonly mimeType: string | undefined
  readonly createdAt: string
  readonly expiresAt: string | undefined
  /** Known once the upload is complete. */
  readonly bytes: number | undefined
  /** `sha256:…`, as the client gave it. */
  readonly digest: string | undefined
  readonly finalized: boolean
}

interface ArtifactCall {
  readonly method: ArtifactMethod
  readonly request: Message
}

/**
 * A stand-in for GitHub's Results service, the backend of artifacts since v4 (Twirp, JSON), whose blobs lie in Azurite.
 * The real `@actions/artifact` client works against it with `env`.
 */
export interface ArtifactService extends AsyncDisposable, FaultScript<ArtifactMethod> {
  readonly env: Readonly<Record<string, string>>
  readonly calls: readonly ArtifactCall[]
  /** Complete ones and uploads that were never finished. */
  readonly artifacts: readonly StoredArtifact[]
  /** Names of the complete ones, in the order of their making. */
  names(): readonly string[]
  /** The blob of a complete artifact as it was uploaded: a zip archive, or the file of a raw one. */
  bytes(name: string): Promise<Buffer>
  /** The files in a complete artifact, raw or zipped, by name. */
  files(name: string): Promise<ReadonlyMap<string, Buffer>>
  /** Another workflow run begins: no artifacts, no calls, new environment in `env`. */
  startRun(): Promise<void>
}

type Artifact = { -readonly [Key in keyof StoredArtifact]: StoredArtifact[Key] } & { readonly blob: string }

export async function startArtifactService(): Promise<ArtifactService> {
  const azurite = await startAzurite()
  const faults = createFaults<ArtifactMethod>()
  const calls: ArtifactCall[] = []
  const artifacts: Artifact[] = []
  let run = await createRun(azurite.origin)
  let nextId = 1000

  const server = await listen(async (request, response) => {
    const method = methodOf(request)
    const message = parseMessage(await readText(request))
    if (method === undefined || message === undefined) {
      return deliver(twirpError(404, 'bad_route', 'There is no such method'), PASS, response)
    }
    if (request.headers.authorization !== `Bearer ${run.token}`) {
      return deliver(twirpError(401, 'unauthenticated', 'The token is not this run’s'), PASS, response)
    }
    calls.push({ method, request: message })
    const fault = faults.next(method)
    if (fault.kind === 'reset' && fault.at !== 'reply') return reset(request)
    if (fault.kind === 'silence') return
    const reply = fault.kind === 'reply' ? scriptedReply(fault) : answer(method, message)
    if (fault.kind === 'reset') return reset(request)
    return deliver(reply, fault, response)
  })

  return {
    get env() {
      return {
        ACTIONS_RESULTS_URL: `${server.origin}/`,
        ACTIONS_RUNTIME_TOKEN: run.token,
        ACTIONS_RUNTIME_URL: `${server.origin}/`,
        GITHUB_RETENTION_DAYS: '90',
      }
    },
    calls,
    artifacts,
    script: faults.script,
    always: faults.always,
    names: () => artifacts.filter((artifact) => artifact.finalized).map((artifact) => artifact.name),
    bytes: (name) => blobOf(complete(name)),
    async files(name) {
      const artifact = complete(name)
      const bytes = await blobOf(artifact)
      return isZip(artifact) ? unzip(bytes) : new Map([[name, bytes]])
    },
    async startRun() {
      run = await createRun(azurite.origin)
      artifacts.length = 0
      calls.length = 0
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await azurite[Symbol.asyncDispose]()
    },
  }

  function answer(method: ArtifactMethod, message: Message): Reply {
    if (message['workflow_run_backend_id'] !== run.id) {
      return twirpError(403, 'permission_denied', 'This is another run’s')
    }
    switch (method) {
      case 'CreateArtifact':
        return createArtifact(message)
      case 'FinalizeArtifact':
        return finalizeArtifact(message)
      case 'ListArtifacts':
        return listArtifacts(message)
      case 'GetSignedArtifactURL':
        return signArtifact(message)
      case 'DeleteArtifact':
        return deleteArtifact(message)
    }
  }

  function createArtifact(message: Message): Reply {
    const name = String(message['name'])
    if (artifacts.some((artifact) => artifact.name === name)) {
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    }
    const artifact: Artifact = {
      id: String(nextId++),
      name,
      mimeType: optionalText(message['mime_type']),
      createdAt: new Date().toISOString(),
      expiresAt: optionalText(message['expires_at']),
      bytes: undefined,
      digest: undefined,
      finalized: false,
      blob: randomUUID(),
    }
    artifacts.push(artifact)
    return jsonReply(200, { ok: true, signed_upload_url: blobUrl(artifact, 'cw') })
  }

  function finalizeArtifact(message: Message): Reply {
    const artifact = artifacts.find((candidate) => candidate.name === message['name'] && !candidate.finalized)
    if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found')
    artifact.finalized = true
    artifact.bytes = Number(message['size'])
    artifact.digest = optionalText(message['hash'])
    return jsonReply(200, { ok: true, artifact_id: artifact.id })
  }

  function listArtifacts(message: Message): Reply {
    const [name, id] = [optionalText(message['name_filter']), optionalText(message['id_filter'])]
    const hits = artifacts.filter(
      (artifact) =>
        artifact.finalized &&
        (name === undefined || artifact.name === name) &&
        (id === undefined || artifact.id === id),
    )
    return jsonReply(200, {
      artifacts: hits.map((artifact) => ({
        workflow_run_backend_id: run.id,
        workflow_job_run_backend_id: run.jobId,
        database_id: artifact.id,
        name: artifact.name,
        size: String(artifact.bytes),
        created_at: artifact.createdAt,
        digest: artifact.digest,
      })),
    })
  }

  function signArtifact(message: Message): Reply {
    const artifact = artifacts.find((candidate) => candidate.name === message['name'] && candidate.finalized)
    if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found')
    const file = isZip(artifact) ? `${artifact.name}.zip` : artifact.name
    const ascii = file.replaceAll(/[^\x20-\x7e]|"/gu, '_')
    return jsonReply(200, {
      name: artifact.name,
      signed_url: blobUrl(artifact, 'r', {
        disposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file)}`,
        type: artifact.mimeType ?? '',
      }),
    })
  }

  function deleteArtifact(message: Message): Reply {
    const at = artifacts.findIndex((artifact) => artifact.name === message['name'])
    const [artifact] = at === -1 ? [] : artifacts.splice(at, 1)
    if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found')
    return jsonReply(200, { ok: true, artifact_id: artifact.id })
  }

  function complete(name: string): Artifact {
    const artifact = artifacts.find((candidate) => candidate.finalized && candidate.name === name)
    if (artifact === undefined) throw new Error(`There is no artifact "${name}"`)
    return artifact
  }

  async function blobOf(artifact: Artifact): Promise<Buffer> {
    const response = await fetch(blobUrl(artifact, 'r'))
    if (!response.ok) throw new Error(`The blob of "${artifact.name}" answers with status ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  }

  function blobUrl(artifact: Artifact, permissions: string, shown?: ShownAs): string {
    return signedBlobUrl(azurite.origin, run.container, artifact.blob, permissions, shown)
  }
}

const PASS: Fault = { kind: 'pass' }

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function isZip(artifact: StoredArtifact): boolean {
  return artifact.mimeType === undefined || artifact.mimeType === 'application/zip'
}
