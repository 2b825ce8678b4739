import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Microsoft's emulator of Azure's blob store, in memory, on a free port of loopback. */
export interface Azurite extends AsyncDisposable {
  readonly origin: string
}

/** The one at AZURITE_ORIGIN, where one runs already, and otherwise one of the caller's. */
export async function startAzurite(): Promise<Azurite> {
  const running = process.env['AZURITE_ORIGIN']
  if (running !== undefined) return { origin: running, [Symbol.asyncDispose]: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'))
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  const flags = ['--silent', '--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry']
  const child = spawn(process.execPath, [script, '--blobHost', '127.0.0.1', '--blobPort', '0', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  const origin = await addressIn(child.stdout)
  child.stdout.resume() // a full pipe would stop it
  // It ends with this process, and does not keep it.
  child.unref()
  if (child.stdout instanceof Socket) child.stdout.unref()
  return {
    origin,
    async [Symbol.asyncDispose]() {
      process.off('exit', stop)
      stop()
      await ended
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
