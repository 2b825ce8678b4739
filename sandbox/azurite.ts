import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { BlobStore } from './blob-store.ts'

/** Microsoft's emulator of Azure's blob store, in memory, on a free port of loopback: what our own stand-in is held to. */
export async function startAzurite(): Promise<BlobStore> {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'))
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  const flags = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry']
  const child = spawn(process.execPath, [script, '--blobHost', '127.0.0.1', '--blobPort', '0', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stopWithUs = () => child.kill('SIGKILL')
  process.once('exit', stopWithUs)
  const origin = await addressIn(child.stdout)
  // It logs every request; nobody reads that, and a full pipe would stop it.
  child.stdout.resume()
  return {
    origin,
    async [Symbol.asyncDispose]() {
      process.off('exit', stopWithUs)
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /successfully listens on (\S+)/u.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('Azurite ended before it listened')
}
