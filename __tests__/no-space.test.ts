import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { freeBytes, isNoSpace, noSpace, requireRoom } from '../src/no-space.ts'
import { chunkedBody, FILE, setDownloadScene, stored } from './http/download-scene.ts'
import { head, raw } from './http/fault-server.ts'
import { mayMount, mountSmallDisk, type SmallDisk } from './small-disk.ts'

describe('a full disk', () => {
  it.each([
    [{ code: 'ENOSPC' }, true],
    [{ code: 'EDQUOT' }, true],
    [{ code: 'EFBIG' }, true],
    [{ code: 'EACCES' }, false],
    [new Error('ENOSPC'), false],
    [undefined, false],
  ])('is told from %j: %s', (error, expected) => {
    expect(isNoSpace(error)).toBe(expected)
  })

  it('F42 is named with its mount, what was needed and what is free', async () => {
    const free = await freeBytes('/')
    expect(free).toBeGreaterThan(0)
    expect(await noSpace('/', 4711)).toMatchObject({
      code: 'NO_SPACE',
      message: expect.stringMatching(
        /^The disk mounted at \/ has \d+ bytes free, fewer than the 4711 more that a file there needs\./,
      ),
    })
  })

  it.each(['EDQUOT', 'EFBIG'])(
    'F42 is told from a limit of the user (%s), whatever is free',
    async (code) => {
      const { message } = await noSpace('/', 4711, Object.assign(new Error(), { code }))
      expect(message).toMatch(
        /^On the disk mounted at \/ the runner may not write as much .* \d+ bytes are free/,
      )
      expect(message).toContain(code)
    },
  )
})

describe('the room a run needs', () => {
  it('is there for a small CSV, and for none as large as the disk', async () => {
    const free = await freeBytes('/')
    await expect(requireRoom('/', 1000)).resolves.toBeUndefined()
    await expect(requireRoom('/', free)).rejects.toMatchObject({
      code: 'NO_SPACE',
      message: expect.stringContaining(`a CSV of ${free} bytes`),
    })
  })

  it('counts what was written already', async () => {
    const free = await freeBytes('/')
    const raw = Math.floor(free / 2.8)
    await expect(requireRoom('/', raw)).rejects.toMatchObject({ code: 'NO_SPACE' })
    await expect(requireRoom('/', raw, 0.3 * free + 300 * 1024 * 1024)).resolves.toBeUndefined()
  })
})

const describeOnSmallDisk = mayMount() ? describe : describe.skip

describeOnSmallDisk('F42 a download to a disk of 1 MiB', () => {
  const large = Buffer.alloc(3_000_000, 'a,b\n')
  let files = 0
  let disk: SmallDisk
  const path = () => join(disk.path, `raw-${files++}.csv`)

  beforeAll(() => {
    disk = mountSmallDisk('1m')
  })
  afterAll(() => disk[Symbol.dispose]())

  it.each([
    [
      'before it starts, when the length is known',
      stored({ content: large }),
      /fewer than the 276835456 that a CSV of 3000000 bytes takes to enrich/,
    ],
    [
      'when it is full, when the length is not',
      raw(
        Buffer.concat([Buffer.from(head(200, { 'transfer-encoding': 'chunked' })), chunkedBody(large, true)]),
      ),
      /a file of unknown length/,
    ],
    [
      'while unpacking',
      stored({
        content: gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, n) => `${n},b\n`).join(''))),
      }),
      /mounted at/,
    ],
  ])('ends with NO_SPACE %s, and leaves nothing', async (_name, step, sentence) => {
    await using scene = await setDownloadScene()
    scene.server.on(FILE, step)
    const to = path()
    await expect(scene.fetch({ path: to })).rejects.toMatchObject({
      code: 'NO_SPACE',
      message: expect.stringMatching(sentence),
    })
    expect(await freeBytes(disk.path)).toBeGreaterThan(1_000_000)
    expect(scene.server.requests.length).toBe(1)
  })
})
