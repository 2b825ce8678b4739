import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { createRunFolder, removeRunFolder, removeRunFolderNow } from '../src/run-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe.each([
  ['after the job', removeRunFolder],
  ['in the last moment of a step', async (path: string) => removeRunFolderNow(path)],
])("a run's folder, %s", (_, remove) => {
  it('is removed with all that is in it, and then there is nothing to do', async () => {
    const folder = await createRunFolder(await temporaryFolder())
    await writeFile(join(folder, 'raw.csv'), 'utterance\n')
    await remove(folder)
    expect(existsSync(folder)).toBe(false)
    await remove(folder)
  })

  it('is none of ours by another name, and is left alone', async () => {
    const other = join(await temporaryFolder(), 'data')
    await mkdir(other)
    await remove(other)
    expect(existsSync(other)).toBe(true)
  })
})
