import { randomUUID } from 'node:crypto'
import { createContainer } from './blob-store.ts'

/** The job that artifacts belong to, and the container that is its own. */
interface Run {
  readonly id: string
  readonly jobId: string
  readonly container: string
  readonly token: string
}

export async function createRun(blobOrigin: string): Promise<Run> {
  const run = { id: randomUUID(), jobId: randomUUID(), container: `run-${randomUUID()}` }
  await createContainer(blobOrigin, run.container)
  return { ...run, token: runtimeToken(run) }
}

/** A token whose claims name run and job: the client decodes it and verifies nothing. */
function runtimeToken(run: Pick<Run, 'id' | 'jobId'>): string {
  const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
  const claims = {
    scp: `Actions.Example Actions.Results:${run.id}:${run.jobId}`,
    exp: Math.floor(Date.now() / 1000) + 6 * 3600,
  }
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${randomUUID()}`
}
