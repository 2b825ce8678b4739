import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ActionError } from '../errors.ts'
import { errorCode } from '../error-code.ts'
import { writeAll } from './write-all.ts'

/** Far above what people's words reach, far below what a bomb needs. */
const LARGEST_RATIO = 200

/** Replaces a gzip file by its content, which gzip proves by CRC and length. Returns the size of the file that remains. */
export async function unpackIfGzip(path: string, where: string, signal: AbortSignal): Promise<number> {
  const packed = (await stat(path)).size
  const [first, second] = await firstBytes(path, 2)
  if (first !== 0x1f || second !== 0x8b) return packed
  const unpacked = `${path}.unpacked`
  try {
    const bytes = await unpack(path, unpacked, packed * LARGEST_RATIO, where, signal)
    await rename(unpacked, path)
    return bytes
  } finally {
    await rm(unpacked, { force: true })
  }
}

async function unpack(
  from: string,
  to: string,
  limit: number,
  where: string,
  signal: AbortSignal,
): Promise<number> {
  await using file = await open(to, 'wx', 0o600)
  let bytes = 0
  try {
    await pipeline(
      createReadStream(from),
      createGunzip(),
      async (chunks: AsyncIterable<Uint8Array>) => {
        for await (const chunk of chunks) {
          if (bytes + chunk.length > limit) throw bomb(where)
          await writeAll(file, chunk, bytes)
          bytes += chunk.length
        }
      },
      { signal },
    )
    return bytes
  } catch (error) {
    const code = errorCode(error)
    if (code?.startsWith('Z_') !== true) throw error
    throw new ActionError(
      'DOWNLOAD_INCOMPLETE',
      `${where} sent a gzip file that is cut or damaged (${code}); nothing was imported, run the job again`,
      { cause: error },
    )
  }
}

async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  await using file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
  return buffer.subarray(0, bytesRead)
}

function bomb(where: string): ActionError {
  return new ActionError(
    'NOT_CSV',
    `${where} sent a gzip file that unpacks to more than ${LARGEST_RATIO} times its size, as no export does; look at the export on the platform`,
  )
}
