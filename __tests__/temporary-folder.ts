import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

const root = await mkdtemp(join(tmpdir(), 'ner-test-'))
afterAll(() => rm(root, { recursive: true }))

/** A new folder, gone when the file of tests that asked for it is done. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(root, 'folder-'))
}
