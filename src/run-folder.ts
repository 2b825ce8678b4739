import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Marks a folder as ours to remove. */
const PREFIX = 'utterance-ner-'

/** One folder for everything a run writes, mode 0700. */
export function createRunFolder(temp: string): Promise<string> {
  return mkdtemp(join(temp, PREFIX))
}

/** Removes a run's folder; does nothing for any other path, or when it is gone. */
export async function removeRunFolder(path: string): Promise<void> {
  if (isRunFolder(path)) await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

/** The same, for the last moment of a process, which must not fail: whatever stays is left to the post step. */
export function removeRunFolderNow(path: string): void {
  if (!isRunFolder(path)) return
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    return
  }
}

function isRunFolder(path: string): boolean {
  return basename(path).startsWith(PREFIX)
}
