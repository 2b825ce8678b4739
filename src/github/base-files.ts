import { open, rm, writeFile } from 'node:fs/promises'

import { LFS_POINTER } from '../lfs-pointer.ts'
import { checkoutOf, isSubmodule, repositoryPath, type FilePlace } from './checkout.ts'
import { apiFailure, failureReason } from './api-failure.ts'
import { STREAMED, within, type GitHub } from './api.ts'
import { blobIdOf, isObjectId } from './git-object-id.ts'
import { saveReply } from './save-reply.ts'

/** A file as it is at the base commit. */
export type BaseFile =
  /** Its blob id is the head's: nothing was downloaded. */
  | { readonly state: 'same' }
  | { readonly state: 'differs'; readonly path: string }
  /** The base commit has no such file. */
  | { readonly state: 'absent' }
  /** There is no telling: no baseline. */
  | { readonly state: 'unreadable'; readonly reason: string }

interface CommittedFile extends FilePlace {
  readonly commit: string
}

interface BaseFileRequest extends CommittedFile {
  /** Where the base's version goes; it must not exist. */
  readonly to: string
}

/** GitHub's API gives no larger file. */
const MOST_BYTES = 100 * 1024 * 1024
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000

/** Reads one file at a commit through the API: no checkout of history, `contents: read` is enough. */
export async function fileAtCommit(
  github: GitHub,
  request: BaseFileRequest,
  signal: AbortSignal,
): Promise<BaseFile> {
  const { workspace } = request
  const checkout = await checkoutOf(request)
  const path = repositoryPath(request, checkout)
  if (path === undefined) return unreadable('it lies outside the repository')
  if (await isSubmodule(checkout)) return unreadable('it lies in a submodule, which is another repository')
  if (!isObjectId(request.commit)) return unreadable('the event names no base commit')
  try {
    const entry = await findEntry(github, path, request.commit, signal)
    if (entry === undefined && checkout !== workspace)
      return unreadable('it is not there, unless its folder is a checkout of another repository')
    if (entry === undefined) return await confirmAbsent(github, request.commit, signal)
    return await compareEntry(github, entry, request, signal)
  } catch (error) {
    await rm(request.to, { force: true })
    signal.throwIfAborted()
    return unreadable(failureReason(error, 'contents: read'))
  }
}

/**
 * Whether the commit has the file just as it is on disk, asked with a token that may read: a commit that is gone has none.
 * @throws what GitHub's client throws where there is no telling
 */
export async function isAtCommit(
  github: GitHub,
  request: CommittedFile,
  signal: AbortSignal,
): Promise<boolean> {
  const path = repositoryPath(request, await checkoutOf(request))
  if (path === undefined || !isObjectId(request.commit)) return false
  const entry = await findEntry(github, path, request.commit, signal)
  return entry?.type === 'file' && (await isOnDisk(entry, request.path, signal))
}

interface Entry {
  readonly type: string
  readonly sha: string
  readonly size: number
  /** Present up to 1 MB. */
  readonly content?: Buffer
}

/** What the commit has at this path; undefined when GitHub finds nothing. */
async function findEntry(
  { api, owner, repo }: GitHub,
  path: string,
  commit: string,
  signal: AbortSignal,
): Promise<Entry | undefined> {
  try {
    const { data } = await api.request({
      method: 'GET',
      url: `/repos/${owner}/${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
      ref: commit,
      // The only media type that names a file above 1 MB without sending it.
      headers: { accept: 'application/vnd.github.object+json' },
      request: within(signal),
    })
    return entryOf(data)
  } catch (error) {
    const { status, message } = apiFailure(error)
    if (status === 404) return undefined
    if (status === 403 && message.includes('too large')) {
      return { type: 'file', sha: '', size: Number.POSITIVE_INFINITY }
    }
    throw error
  }
}

function entryOf(data: unknown): Entry {
  const fields = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}))
  const [type, sha, size] = [fields.get('type'), fields.get('sha'), Number(fields.get('size'))]
  const content = fields.get('content')
  const inline = fields.get('encoding') === 'base64' && typeof content === 'string'
  return {
    type: typeof type === 'string' ? type : 'dir',
    sha: typeof sha === 'string' ? sha : '',
    size,
    ...(inline && { content: Buffer.from(content, 'base64') }),
  }
}

/** A 404 can also mean that the token may not look: only a commit that can be read proves the file absent. */
async function confirmAbsent(
  { api, owner, repo }: GitHub,
  commit: string,
  signal: AbortSignal,
): Promise<BaseFile> {
  await api.rest.git.getCommit({ owner, repo, commit_sha: commit, request: within(signal) })
  return { state: 'absent' }
}

async function compareEntry(
  github: GitHub,
  entry: Entry,
  { path, to }: BaseFileRequest,
  signal: AbortSignal,
): Promise<BaseFile> {
  if (entry.type !== 'file') return unreadable('it is no regular file')
  if (entry.size > MOST_BYTES)
    return unreadable("it is above 100 MB at the base commit, more than GitHub's API gives")
  if (!isObjectId(entry.sha)) return unreadable("GitHub's API answered without a blob id")
  if (await isOnDisk(entry, path, signal)) return { state: 'same' }
  await saveEntry(github, entry, to, signal)
  if (!(await isOnDisk(entry, to, signal)))
    return discarded(to, 'it did not arrive whole from the base commit')
  if (await isPointer(to)) return discarded(to, 'it is a Git LFS pointer')
  return { state: 'differs', path: to }
}

async function isOnDisk({ sha }: Entry, path: string, signal: AbortSignal): Promise<boolean> {
  return sha === (await blobIdOf(path, sha, signal))
}

async function saveEntry(
  github: GitHub,
  { content, sha, size }: Entry,
  to: string,
  signal: AbortSignal,
): Promise<void> {
  if (content?.length === size) return writeFile(to, content, { flag: 'wx', mode: 0o600 })
  const { api, owner, repo } = github
  const limited = within(signal, DOWNLOAD_TIMEOUT_MS)
  const ask = async () =>
    api.request({
      method: 'GET',
      // By blob id, so that it is the file that was described, whatever happens to the branch.
      url: `/repos/${owner}/${repo}/git/blobs/${sha}`,
      headers: { accept: 'application/vnd.github.raw+json' },
      request: { ...limited, ...STREAMED },
    })
  await saveReply(ask, { to, most: size }, github, limited.signal)
}

async function isPointer(path: string): Promise<boolean> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LFS_POINTER.length))
  return buffer.toString('latin1', 0, bytesRead) === LFS_POINTER
}

async function discarded(path: string, reason: string): Promise<BaseFile> {
  await rm(path, { force: true })
  return unreadable(reason)
}

function unreadable(reason: string): BaseFile {
  return { state: 'unreadable', reason }
}
