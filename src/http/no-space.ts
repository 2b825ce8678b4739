import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ActionError } from '../errors.ts'
import { errorCode } from './error-code.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

export function isNoSpace(error: unknown): boolean {
  return FULL.has(errorCode(error) ?? '')
}

/** Bytes this user may still write to the disk that holds `folder`. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** The sentence for a full disk: where it is mounted, what was needed and what is free. */
export async function noSpace(
  folder: string,
  neededBytes: number | undefined,
  cause?: unknown,
): Promise<ActionError> {
  const needed =
    neededBytes === undefined ? 'of a length the server does not tell' : `of ${neededBytes} more bytes`
  const [mount, free] = await Promise.all([mountOf(folder), freeBytes(folder)])
  return new ActionError(
    'NO_SPACE',
    `The disk mounted at ${mount} has ${free} bytes free, too few for a file ${needed}; free space on it, or use a runner with a larger disk`,
    { cause },
  )
}

/** The highest folder above that is on the same disk. */
async function mountOf(folder: string): Promise<string> {
  const parent = dirname(folder)
  if (parent === folder) return folder
  const [here, above] = await Promise.all([stat(folder), stat(parent)])
  return here.dev === above.dev ? mountOf(parent) : folder
}
