import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Whether this is the whole id of a commit or a blob, SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text)
}
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u

/** The blob id of a file on disk, by the algorithm of another id; undefined when it is no regular file. */
export async function blobIdOf(path: string, like: string, signal: AbortSignal): Promise<string | undefined> {
  const stats = await stat(path)
  if (!stats.isFile()) return undefined
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1').update(`blob ${stats.size}\0`)
  for await (const piece of createReadStream(path, { signal }) as AsyncIterable<Buffer>) hash.update(piece)
  return hash.digest('hex')
}
