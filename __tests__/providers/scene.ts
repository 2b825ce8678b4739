import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnections } from '../../src/http/connections.ts'
import { NO_PROXIES } from '../../src/http/proxies.ts'
import { createRetryBudget } from '../../src/http/retry.ts'
import { createCxone, type CxoneOptions } from '../../src/providers/cxone.ts'
import type { ImportRequest, Provider } from '../../src/providers/provider.ts'
import { createFakeClock, type FakeClock } from '../http/fake-clock.ts'
import { json, startFaultServer, type FaultServer } from '../http/fault-server.ts'
import { createRecordingLog, type RecordingLog } from '../http/recording-log.ts'

export const TOKEN = 'POST /oauth/token'
export const EXPORTS = 'POST /api/v2/bots/bot-1/exports'
export const STATUS = 'GET /api/v2/bots/bot-1/exports/job-7'
export const FILE = 'GET /files/export.csv'
export const IMPORTS = 'POST /api/v2/bots/bot-1/imports'

const QUERY = '?X-Sig=s3cr%2Fet-s3cret&X-Expires=900'

/** A platform that works, a provider for it, and a folder; every test then breaks one thing. */
export interface Scene extends AsyncDisposable {
  readonly server: FaultServer
  readonly provider: Provider
  readonly clock: FakeClock
  readonly log: RecordingLog
  readonly folder: string
  readonly link: URL
  readonly options: CxoneOptions
  enriched(text: string): Promise<ImportRequest>
}

interface SceneOptions extends Partial<CxoneOptions> {
  readonly random?: () => number
  readonly timeOfDay?: () => number
}

export async function setScene({ random, timeOfDay, ...over }: SceneOptions = {}): Promise<Scene> {
  const server = await startFaultServer()
  const clock = createFakeClock(random)
  const log = createRecordingLog()
  const folder = await mkdtemp(join(tmpdir(), 'ner-http-'))
  const options: CxoneOptions = {
    baseUrl: server.url,
    clientId: 'client-0001',
    clientSecret: 'p&ss+w%rd é',
    botId: 'bot-1',
    imports: true,
    downloadTimeoutMs: 300_000,
    importTimeoutMs: 600_000,
    ...over,
  }
  const connections = createConnections({ baseUrl: options.baseUrl, proxies: NO_PROXIES })
  const provider = createCxone(options, {
    clock,
    log,
    connections,
    budget: createRetryBudget(),
    boundary: () => 'boundary-of-the-test',
    ...(timeOfDay === undefined ? {} : { timeOfDay }),
  })
  const link = new URL(`/files/export.csv${QUERY}`, server.url)
  server.on(TOKEN, json({ access_token: 'token-0000000001', expires_in: 3600 }))
  server.on(EXPORTS, json({ id: 'job-7', status: 'queued' }, 201))
  server.on(STATUS, json({ id: 'job-7', status: 'completed', downloadUrl: link.href }))
  server.on(IMPORTS, async (exchange) => {
    exchange.socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    await exchange.readBody()
    await json({ id: 'import-3' }, 201)(exchange)
  })
  return {
    server,
    provider,
    clock,
    log,
    folder,
    link,
    options,
    async enriched(text) {
      const path = join(folder, 'enriched.csv')
      await writeFile(path, text)
      return {
        path,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
        versionName: 'enriched_ner_abc_20261122_093000',
        versionTag: 'abc',
        beforeBody: async () => undefined,
      }
    },
    async [Symbol.asyncDispose]() {
      await connections[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
