import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readZipEntry } from '../../src/github/zip-entry.ts'
import { artifactArchive, numbers, zipOf, type Entry } from './zip-archives.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NAME = 'entity-report.json'
const TEXT = '{"schema":1}'
const MOST = 1_000

async function read(archive: Buffer, most = MOST): Promise<string | undefined> {
  const path = join(await temporaryFolder(), 'a.zip')
  await writeFile(path, archive)
  return (await readZipEntry(path, NAME, most))?.toString('utf8')
}

describe('one entry of an archive', () => {
  it.each<[string, readonly Entry[]]>([
    ['deflated', [{ name: NAME, content: TEXT }]],
    ['stored', [{ name: NAME, content: TEXT, stored: true }]],
    [
      'among others',
      [
        { name: 'entities.jsonl', content: 'x'.repeat(5_000) },
        { name: NAME, content: TEXT },
      ],
    ],
    [
      'beside a large one',
      [
        { name: NAME, content: TEXT },
        { name: 'z', content: Buffer.alloc(300_000) },
      ],
    ],
    [
      'with its sizes in 64 bits, after another extra field',
      [
        {
          name: NAME,
          content: TEXT,
          stored: true,
          bytes: 0xffffffff,
          packedBytes: 0xffffffff,
          extra: numbers([2, 0x5455], [2, 2], [2, 9], [2, 1], [2, 16], ...sizes64(TEXT.length, TEXT.length)),
        },
      ],
    ],
    ['with an extra field that is cut', [{ name: NAME, content: TEXT, extra: Buffer.from([1, 0, 9]) }]],
    [
      'beside one that tries to get out',
      [
        { name: `../${NAME}`, content: 'evil' },
        { name: NAME, content: TEXT },
      ],
    ],
  ])('is read when it is %s', async (_, entries) => {
    await expect(read(zipOf(entries))).resolves.toBe(TEXT)
  })

  it('is read from an archive as GitHub’s own library makes it', async () => {
    const archive = await artifactArchive({ 'entities.jsonl': 'x'.repeat(100_000), [NAME]: TEXT })
    await expect(read(archive)).resolves.toBe(TEXT)
  })

  it('is read when a comment follows the archive', async () => {
    await expect(read(zipOf([{ name: NAME, content: TEXT }], { comment: 'c'.repeat(60_000) }))).resolves.toBe(
      TEXT,
    )
  })

  it('T12 is read up to the cap, and not a byte further', async () => {
    const archive = (length: number) => zipOf([{ name: NAME, content: Buffer.alloc(length, 97) }])
    await expect(read(archive(MOST))).resolves.toHaveLength(MOST)
    await expect(read(archive(MOST + 1))).resolves.toBeUndefined()
  })

  it.each<[string, Buffer]>([
    ['nothing of that name', zipOf([{ name: 'other.json', content: TEXT }])],
    ['only a path that ends so', zipOf([{ name: `../${NAME}`, content: TEXT }])],
    [
      'two of that name',
      zipOf([
        { name: NAME, content: TEXT },
        { name: NAME, content: TEXT },
      ]),
    ],
    ['a symbolic link', zipOf([{ name: NAME, content: '/proc/self/environ', mode: 0o120777 }])],
    ['an encrypted one', zipOf([{ name: NAME, content: TEXT, flags: 1 }])],
    ['another way of packing', zipOf([{ name: NAME, content: TEXT, method: 12 }])],
    ['another checksum', zipOf([{ name: NAME, content: TEXT, crc: 1 }])],
    ['a size too small', zipOf([{ name: NAME, content: TEXT, bytes: 3 }])],
    ['a size too large', zipOf([{ name: NAME, content: TEXT, bytes: 900 }])],
    ['a packed size too small', zipOf([{ name: NAME, content: TEXT, packedBytes: 2 }])],
    ['a packed size beyond the file', zipOf([{ name: NAME, content: TEXT, packedBytes: 1_500 }])],
    ['a place beyond the file', zipOf([{ name: NAME, content: TEXT, offset: 0x7fffffff }])],
    ['a place that is no entry', zipOf([{ name: NAME, content: TEXT, offset: 4 }])],
    ['a place marked 64-bit without one', zipOf([{ name: NAME, content: TEXT, offset: 0xffffffff }])],
    ['another number of entries', zipOf([{ name: NAME, content: TEXT }], { count: 2 })],
    ['broken data', brokenData()],
    ['a bomb that says it is small', zipOf([bomb()])],
    ['no end', zipOf([{ name: NAME, content: TEXT }]).subarray(0, -10)],
    ['nothing at all', Buffer.alloc(0)],
    ['other bytes', Buffer.alloc(70_000, 0x50)],
  ])('T12 is refused: %s', async (_, archive) => {
    await expect(read(archive)).resolves.toBeUndefined()
  })

  it('T12 stops a bomb at the size it admits: 400 MB of zeros take no memory', async () => {
    const packed = await deflatedZeros(400)
    const entry = {
      name: NAME,
      content: packed,
      stored: true,
      method: 8,
      bytes: 900,
      packedBytes: packed.length,
    }
    const before = process.resourceUsage().maxRSS
    await expect(read(zipOf([entry]), 1_000_000)).resolves.toBeUndefined()
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024)
  })

  it('never throws, whatever one byte is changed to', async () => {
    const good = zipOf([
      { name: NAME, content: TEXT },
      { name: 'b', content: 'b' },
    ])
    const byte = fc.integer({ min: 0, max: 255 })
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), byte, async (at, value) => {
        const bytes = Buffer.from(good)
        bytes[at] = value
        expect([TEXT, undefined]).toContain(await read(bytes))
      }),
      { numRuns: 1_000 },
    )
  })
})

function sizes64(...sizes: readonly number[]): readonly (readonly [4, number])[] {
  return sizes.flatMap((size) => [[4, size] as const, [4, 0] as const])
}

function bomb() {
  return { name: NAME, content: Buffer.alloc(2_000_000), bytes: 900 }
}

/** Made piece by piece, so that the test itself never holds them. */
async function deflatedZeros(megabytes: number): Promise<Buffer> {
  const deflate = createDeflateRaw()
  const packed = buffer(deflate)
  await pipeline(Readable.from(Array(megabytes).fill(Buffer.alloc(1_000_000))), deflate)
  return packed
}

function brokenData(): Buffer {
  const archive = zipOf([{ name: NAME, content: TEXT }])
  archive.fill(0xff, 30 + NAME.length, 30 + NAME.length + 4)
  return archive
}
