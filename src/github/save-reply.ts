import { open, rm } from 'node:fs/promises'

import { CutReplyError } from './api-failure.ts'
import { patiently, type GitHub } from './api.ts'

interface SavedReply {
  /** Where the body goes. */
  readonly to: string
  /** Largest body in bytes; reading ends soon after. */
  readonly most: number
}

/**
 * Asks for a reply, `STREAMED`, and saves its body to a file that only this user may read; gives its length in bytes. A
 * fault that passes, or a body that is cut, is followed by another try.
 * @throws CutReplyError, or what the client throws
 */
export async function saveReply(
  ask: () => Promise<{ readonly data: unknown }>,
  { to, most }: SavedReply,
  { clock }: GitHub,
  signal: AbortSignal,
): Promise<number> {
  return patiently(
    async () => {
      const { data } = await ask()
      await rm(to, { force: true })
      await using file = await open(to, 'wx', 0o600)
      let bytes = 0
      for await (const piece of piecesOf(data)) {
        signal.throwIfAborted()
        bytes += piece.length
        if (bytes > most) break
        await file.writeFile(piece) // all of it: `write` may take a part, where the disk fills up
      }
      return bytes
    },
    'GET',
    signal,
    clock,
  )
}

async function* piecesOf(body: unknown): AsyncGenerator<Uint8Array> {
  if (!(body instanceof ReadableStream)) throw new Error('The reply has no body')
  const pieces: AsyncIterable<Uint8Array> = body
  try {
    yield* pieces
  } catch (cause) {
    throw new CutReplyError('the body of a reply ended early', { cause })
  }
}
