import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.ts'
import { ActionError } from './errors.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

export function isNoSpace(error: unknown): boolean {
  return FULL.has(errorCode(error) ?? '')
}

/** Bytes this user may still write to the disk that holds `folder`. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * What a run needs on disk, as multiples of the raw CSV's size: that file with a little to spare, then the enriched CSV
 * with the list of entities. `aside` is in bytes, for whatever else the job writes meanwhile.
 */
const ROOM = { raw: 1.1, enriched: 1.7, aside: 256 * 1024 * 1024 } as const

/** Ends the run before the work when what it will write cannot fit. `written` bytes of the raw CSV are there already. */
export async function requireRoom(folder: string, rawBytes: number, written = 0): Promise<void> {
  const needed = Math.ceil(rawBytes * (ROOM.raw + ROOM.enriched)) + ROOM.aside - written
  const free = await freeBytes(folder)
  if (free >= needed) return
  throw await noSpace(folder, `the ${needed} that a CSV of ${rawBytes} bytes takes to enrich`)
}

/** The sentence for a full disk: where it is mounted, what was `needed` (more bytes, or in words) and what is free. */
export async function noSpace(
  folder: string,
  needed: number | string | undefined,
  cause?: unknown,
): Promise<ActionError> {
  const need =
    typeof needed === 'string'
      ? needed
      : needed === undefined
        ? 'what a file of unknown length needs'
        : `the ${needed} more that a file there needs`
  const [mount, free] = await Promise.all([mountOf(folder), freeBytes(folder)])
  const code = errorCode(cause)
  if (code === 'EDQUOT' || code === 'EFBIG') {
    return new ActionError(
      'NO_SPACE',
      `On the disk mounted at ${mount} the runner may not write as much (${code}), although ${free} bytes are free. Raise its user's quota or limit of file sizes, or use another runner.`,
      { cause },
    )
  }
  return new ActionError(
    'NO_SPACE',
    `The disk mounted at ${mount} has ${free} bytes free, fewer than ${need}. Free space on it, or use a runner with a larger disk.`,
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
