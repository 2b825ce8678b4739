import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { ActionError } from '../errors.ts'
import { isNoSpace } from '../no-space.ts'
import { MOST_REPORT_BYTES, parseEntityReport } from '../report/parse-report.ts'
import type { EntityReport } from '../report/report.ts'
import { apiFailure, CutReplyError } from './api-failure.ts'
import { STREAMED, within, type GitHub } from './api.ts'
import { saveReply } from './save-reply.ts'
import { readZipEntry } from './zip-entry.ts'

interface ReportArtifact {
  readonly id: number
  /** `sha256:` and the hash in hexadecimal. */
  readonly digest?: string | null
}

/** Largest archive that is downloaded. */
export const MOST_ARCHIVE_BYTES = 512 * 1024 * 1024
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000

/**
 * Downloads the artifact of a run and reads the report in it.
 * @throws ActionError `BAD_RESPONSE` when the archive does not hold what a run of ours publishes
 */
export async function readReportArtifact(
  github: GitHub,
  artifact: ReportArtifact,
  runNumber: number,
  folder: string,
  signal: AbortSignal,
): Promise<EntityReport> {
  const path = join(folder, `baseline-${artifact.id}.zip`)
  const what = `the report artifact of run ${runNumber}`
  try {
    const link = await signedLink(github, artifact.id, signal)
    const bytes = await downloadArchive(github, link, path, what, signal)
    if (bytes > MOST_ARCHIVE_BYTES) throw untrusted(`${what} is above 512 MiB`)
    if (`sha256:${await sha256Of(path, signal)}` !== artifact.digest)
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

/** Gives the length in bytes. */
async function downloadArchive(
  github: GitHub,
  link: URL,
  to: string,
  what: string,
  signal: AbortSignal,
): Promise<number> {
  const limited = within(signal, DOWNLOAD_TIMEOUT_MS)
  const ask = async () =>
    github.links.request({
      method: 'GET',
      url: link.href,
      headers: { 'accept-encoding': 'identity' },
      request: { ...limited, ...STREAMED, redirect: 'error' },
    })
  try {
    return await saveReply(ask, { to, most: MOST_ARCHIVE_BYTES }, github, limited.signal)
  } catch (error) {
    signal.throwIfAborted()
    if (isNoSpace(error)) throw error
    throw untrusted(`${what} could not be downloaded: ${storageFault(error)}`)
  }
}

async function sha256Of(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { signal }) as AsyncIterable<Buffer>) hash.update(piece)
  return hash.digest('hex')
}

/** Why the storage gave nothing. No permission helps here, as it never sees the token. */
function storageFault(error: unknown): string {
  if (error instanceof CutReplyError) return 'the storage of artifacts did not send all of it'
  const { status } = apiFailure(error)
  return status === undefined
    ? 'the storage of artifacts could not be reached'
    : `the storage of artifacts answered ${status}`
}

function untrusted(sentence: string): ActionError {
  return new ActionError('BAD_RESPONSE', sentence)
}
