import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { createOutputFile, digested } from '../../src/engine/output-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

describe('an output file', () => {
  it('appears when it is finished, for its owner alone', async () => {
    const path = join(folder, 'deep', 'out.csv')
    await using file = await createOutputFile(path, 8)
    await file.write(Buffer.from('one,'))
    await file.write(Buffer.from('two\n'))
    expect(await readdir(join(folder, 'deep'))).not.toContain('out.csv')
    expect(await file.finish()).toBe(8)
    expect(await readFile(path, 'utf8')).toBe('one,two\n')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'deep'))).mode & 0o777).toBe(0o700)
  })

  it('tells the digest of what was written, if asked to', async () => {
    await using file = digested(await createOutputFile(join(folder, 'out.csv'), 8))
    await file.write(Buffer.from('one,'))
    await file.write(Buffer.from('two\n'))
    const sha256 = createHash('sha256').update('one,two\n').digest('hex')
    expect(await file.finish()).toEqual({ bytes: 8, sha256 })
  })

  it('leaves nothing behind when it is never finished', async () => {
    {
      await using file = await createOutputFile(join(folder, 'out.csv'), 4)
      await file.write(Buffer.from('half'))
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('is finished before it is let go of', async () => {
    let finishing: Promise<number>
    {
      await using file = await createOutputFile(join(folder, 'out.csv'), 4)
      await file.write(Buffer.from('full'))
      finishing = file.finish()
    }
    expect(await readdir(folder)).toEqual(['out.csv'])
    expect(await finishing).toBe(4)
  })

  it('F42 names the disk, what it needs and what is free when the disk is full', async () => {
    const onFullDisk: typeof open = () => open('/dev/full', 'r+')
    await using file = await createOutputFile(join(folder, 'out.csv'), 12_345, onFullDisk)
    await file.write(Buffer.from('too much'))
    const error = {
      code: 'NO_SPACE',
      message: expect.stringMatching(
        /^The disk mounted at \/.* has \d+ bytes free, fewer than the 12345 more that a file there needs/u,
      ),
    }
    await expect(file.write(Buffer.from('more'))).rejects.toMatchObject(error)
    await expect(file.finish()).rejects.toMatchObject(error)
  })
})
