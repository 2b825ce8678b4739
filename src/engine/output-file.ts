import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isNoSpace, noSpace } from '../no-space.ts'

/** A file that appears under its name only when it is complete and on the disk. */
export interface OutputFile extends AsyncDisposable {
  /** Takes bytes over until it calls `written`; waits while earlier ones are being written. */
  write(bytes: Uint8Array, written?: () => void): Promise<void>
  /** Gives the file its name, and returns how many bytes it has. */
  finish(): Promise<number>
}

interface DigestedFile extends Omit<OutputFile, 'finish'> {
  finish(): Promise<{ readonly bytes: number; readonly sha256: string }>
}

/** Digests what is written to a file: that takes longer than the writing, so only where the digest is asked for. */
export function digested(file: OutputFile): DigestedFile {
  const hash = createHash('sha256')
  return {
    write(bytes, written) {
      hash.update(bytes)
      return file.write(bytes, written)
    },
    async finish() {
      return { bytes: await file.finish(), sha256: hash.digest('hex') }
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  }
}

/** `expected`: about how many bytes it will have, for the error when they do not fit. */
export async function createOutputFile(path: string, expected: number, openFile = open): Promise<OutputFile> {
  const folder = dirname(path)
  const partial = `${path}.${randomUUID()}.part`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await openFile(partial, 'wx', 0o600)
  let writing: Promise<unknown> = Promise.resolve()
  let flushing: Promise<unknown> | undefined
  let finishing: Promise<number> | undefined
  let bytes = 0
  let onDisk = 0
  let flushed = 0
  let failure: unknown

  function fail(error: unknown): void {
    failure = error
  }

  async function writeAll(chunk: Uint8Array, written?: () => void): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const { bytesWritten } = await file.write(chunk, at, chunk.length - at)
      at += bytesWritten
      onDisk += bytesWritten
    }
    written?.()
    if (onDisk - flushed >= FLUSHED_AT_ONCE) flush()
  }

  function flush(): void {
    if (flushing) return
    flushed = onDisk
    flushing = file
      .datasync()
      .catch(fail)
      .finally(() => (flushing = undefined))
  }

  async function quiet(): Promise<void> {
    await writing
    await flushing
  }

  async function settled(): Promise<void> {
    await writing
    if (failure !== undefined) throw await explained(failure)
  }

  async function finish(): Promise<number> {
    await quiet()
    await settled()
    try {
      await file.sync()
      await file.close()
      await rename(partial, path)
    } catch (error) {
      throw await explained(error)
    }
    return bytes
  }

  async function explained(error: unknown): Promise<unknown> {
    return isNoSpace(error) ? noSpace(folder, Math.max(expected, bytes) - onDisk, error) : error
  }

  return {
    async write(chunk, written) {
      await settled()
      bytes += chunk.length
      writing = writeAll(chunk, written).catch(fail)
    },
    finish: () => (finishing = finish()),
    async [Symbol.asyncDispose]() {
      await quiet()
      await finishing?.catch(() => undefined) // whoever asked for it hears of it
      await file.close().catch(() => undefined)
      await rm(partial, { force: true })
    },
  }
}

/** Flushed to the disk while more comes, so that little is left to wait for in the end. */
const FLUSHED_AT_ONCE = 8 * 1024 * 1024
