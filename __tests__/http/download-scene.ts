import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnections } from '../../src/http/connections.ts'
import { NO_PROXIES } from '../../src/http/proxies.ts'
import { download, type Download } from '../../src/http/download.ts'
import { createRetryBudget } from '../../src/http/retry.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { head, startFaultServer, type FaultServer, type Step } from './fault-server.ts'
import { createRecordingLog, type RecordingLog } from './recording-log.ts'

export const FILE = 'GET /file.csv'

interface DownloadScene extends AsyncDisposable {
  readonly server: FaultServer
  readonly clock: FakeClock
  readonly log: RecordingLog
  readonly link: URL
  /** Downloads to a new file and returns its content. */
  fetch(over?: Partial<Download>, signal?: AbortSignal): Promise<Buffer>
  /** Names of files that are left. */
  left(): Promise<readonly string[]>
}

export async function setDownloadScene(): Promise<DownloadScene> {
  const server = await startFaultServer()
  const clock = createFakeClock()
  const log = createRecordingLog()
  const folder = await mkdtemp(join(tmpdir(), 'ner-download-'))
  const connections = createConnections({ baseUrl: server.url, proxies: NO_PROXIES })
  const link = new URL('/file.csv?X-Signature=s3cret-s3cret', server.url)
  let files = 0
  return {
    server,
    clock,
    log,
    link,
    async fetch(over = {}, signal = new AbortController().signal) {
      const path = join(folder, `raw-${files++}.csv`)
      const { bytes } = await download(
        {
          link,
          path,
          baseUrl: server.url,
          timeoutMs: 3_600_000,
          freshLink: async () => link,
          ...over,
        },
        { clock, log, connections, budget: createRetryBudget() },
        signal,
      )
      const content = await readFile(path)
      if (content.length !== bytes) throw new Error('the length told is not the length on disk')
      return content
    },
    left: () => readdir(folder),
    async [Symbol.asyncDispose]() {
      await connections[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface StoredObject {
  readonly content: Buffer
  /** As in the header, quotes included. */
  readonly etag?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A reply as storage services give it: 200, or 206 when a range of the same object is asked for. */
function storageReply(
  { content, etag, headers = {} }: StoredObject,
  asked: IncomingHttpHeaders,
): { readonly head: string; readonly body: Buffer } {
  const range = /^bytes=(\d+)-$/.exec(asked.range ?? '')?.[1]
  const tag: Readonly<Record<string, string>> = etag === undefined ? {} : { etag }
  const total = content.length
  if (range === undefined || asked['if-range'] !== etag) {
    return { head: head(200, { 'content-length': String(total), ...tag, ...headers }), body: content }
  }
  const start = Number(range)
  if (start >= total)
    return {
      head: head(416, { 'content-range': `bytes */${total}`, 'content-length': '0' }),
      body: Buffer.alloc(0),
    }
  const body = content.subarray(start)
  const contentRange = `bytes ${start}-${total - 1}/${total}`
  return {
    head: head(206, {
      'content-length': String(body.length),
      'content-range': contentRange,
      ...tag,
      ...headers,
    }),
    body,
  }
}

export function stored(object: StoredObject): Step {
  return ({ headers, socket }) => {
    const { head, body } = storageReply(object, headers)
    socket.write(Buffer.concat([Buffer.from(head), body]))
  }
}

type CutKind = 'fin' | 'reset'

/** As `stored`, but the connection ends after `at` bytes of the body. */
export function storedCut(object: StoredObject, at: number, kind: CutKind): Step {
  return async ({ headers, socket }) => {
    const { head, body } = storageReply(object, headers)
    const bytes = Buffer.concat([Buffer.from(head), body.subarray(0, at)])
    if (kind === 'fin') {
      socket.end(bytes)
      return
    }
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()))
    socket.resetAndDestroy()
  }
}

/** A chunked reply; `whole` adds the chunk that ends it. */
export function chunkedBody(content: Buffer, whole: boolean): Buffer {
  const size = Buffer.from(`${content.length.toString(16)}\r\n`)
  const end = Buffer.from(whole ? '\r\n0\r\n\r\n' : '\r\n')
  return content.length === 0 ? Buffer.from(whole ? '0\r\n\r\n' : '') : Buffer.concat([size, content, end])
}
