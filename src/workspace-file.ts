import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { errorCode } from './error-code.ts'
import { ActionError, type ErrorCode } from './errors.ts'
import { LFS_POINTER } from './lfs-pointer.ts'
import { quotedWhole } from './safe-text.ts'

/** A path that a user gave, and how to refuse it. */
export interface WorkspacePath {
  /** The folder it must lie in; a relative path counts from there. */
  readonly workspace: string
  readonly path: string
  /** The input it came from, for the error's sentence. */
  readonly input: string
  readonly code: ErrorCode
}

/** A regular file inside the workspace, open for reading. Whoever opened it closes it: `await using`. */
interface WorkspaceFile extends AsyncDisposable {
  readonly handle: FileHandle
  readonly bytes: number
}

/** The whole text of a file inside the workspace: UTF-8 without its BOM, at most `maxBytes` long. */
export async function readWorkspaceFile(
  from: WorkspacePath,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string> {
  await using file = await openWorkspaceFile(from)
  if (file.bytes > maxBytes) throw refusal(from, tooLarge(maxBytes))
  const bytes = await readAtMost(file.handle, maxBytes + 1, signal)
  if (bytes.length > maxBytes) throw refusal(from, tooLarge(maxBytes))
  const text = decode(from, bytes)
  if (text.startsWith(LFS_POINTER)) throw refusal(from, POINTER)
  return text
}

const POINTER =
  'is a Git LFS pointer, not the file it stands for: have actions/checkout fetch that, with lfs: true'

/**
 * Opens a file that a user named, unless it is a trick: outside the workspace by `..` or by a symbolic link, or no
 * regular file. A FIFO is opened without waiting for its writer, so that it can be refused.
 */
export async function openWorkspaceFile(from: WorkspacePath): Promise<WorkspaceFile> {
  const path = await realPathInside(from)
  const handle = await openWithoutLinks(from, path)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw refusal(from, 'is not a regular file: name a file of the repository')
    return { handle, bytes: stats.size, [Symbol.asyncDispose]: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function realPathInside(from: WorkspacePath): Promise<string> {
  const workspace = await found(from, realpath(from.workspace))
  const path = await found(from, realpath(resolve(workspace, from.path)))
  const inside = relative(workspace, path)
  if (leadsOut(inside)) {
    throw refusal(from, 'leads out of the workspace: name a file of the repository')
  }
  return path
}

/** Whether a path that `relative` gave leads out of the folder it counts from. */
export function leadsOut(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
}

function openWithoutLinks(from: WorkspacePath, path: string): Promise<FileHandle> {
  return found(from, open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK))
}

async function found<T>(from: WorkspacePath, step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    throw refusal(from, reasonOf(error), error)
  }
}

const REASONS = new Map([
  ['ENOENT', 'does not exist in the workspace: check the path, and that actions/checkout ran before'],
  ['ENOTDIR', 'does not exist in the workspace: check the path'],
  ['ENAMETOOLONG', 'is too long a path'],
  ['ELOOP', 'is a symbolic link that leads nowhere: name the file itself'],
  ['EACCES', 'may not be read by the runner: check its permissions'],
  ['ENXIO', 'is not a regular file: name a file of the repository'],
])

function reasonOf(error: unknown): string {
  return REASONS.get(errorCode(error) ?? '') ?? 'cannot be opened: check the path'
}

/** A file that claims size 0 can still hold something, and a file can grow: this much is read, and no more. */
async function readAtMost(handle: FileHandle, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < most) {
    signal.throwIfAborted()
    const part = new Uint8Array(Math.min(65_536, most - length))
    const { bytesRead } = await handle.read(part, 0, part.length)
    if (bytesRead === 0) break
    parts.push(part.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(parts)
}

function decode(from: WorkspacePath, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw refusal(from, 'holds bytes 0, as text in UTF-16 does: save it as UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw refusal(from, 'is not UTF-8: save it as UTF-8', error)
  }
}

function tooLarge(maxBytes: number): string {
  return `is larger than ${maxBytes} bytes: make it smaller`
}

function refusal({ code, input, path }: WorkspacePath, reason: string, cause?: unknown): ActionError {
  const shown = quotedWhole(JSON.stringify(path).slice(1, -1))
  return new ActionError(code, `The file ${shown} of input "${input}" ${reason}`, { cause })
}
