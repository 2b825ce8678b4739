import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from '../sandbox/faults.ts'
import { startPlatform, type Endpoint, type Platform } from '../sandbox/platform.ts'
import { realClock as clock } from '../src/clock.ts'
import { enrich } from '../src/engine/enrich.ts'
import { ActionError } from '../src/errors.ts'
import { createConnections } from '../src/http/connections.ts'
import { NO_PROXIES } from '../src/http/proxies.ts'
import { createRetryBudget } from '../src/http/retry.ts'
import type { Log } from '../src/log.ts'
import type { Locale } from '../src/ner/locale.ts'
import { awaitExport, freshLinkOf } from '../src/providers/await-export.ts'
import { createCxone } from '../src/providers/cxone.ts'
import { generate } from './generate.ts'

/**
 * `npm run soak -- --minutes 10`: whole runs, one after the other in one process, against a platform in another, where
 * one response in a hundred is a fault and a worker thread dies every few seconds. Ends with 1 when memory or open files
 * grow by more than 5 %, when a run ends in anything but the same rows or a code, or when a version is imported twice.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    faults: { type: 'string', default: '0.01' },
    crashes: { type: 'string', default: '0.02' },
    size: { type: 'string', default: '6' },
  },
})

/** What a run tells of itself, and of the process it ran in. */
interface Sample {
  readonly end: string
  readonly rssMB: number
  readonly files: number
}

const ENDPOINTS: readonly Endpoint[] = ['token', 'export', 'status', 'download', 'import']
const MOST_GROWTH = 0.05

const FAULTS: readonly Fault[] = [
  { kind: 'reply', status: 500 },
  { kind: 'reply', status: 429, headers: { 'retry-after': '1' } },
  { kind: 'reset', at: 'headers' },
  { kind: 'reset', at: 'body' },
  { kind: 'cut', at: 100_000 },
  { kind: 'wrong-length', by: -7 },
  { kind: 'expire' },
  { kind: 'reply', status: 200, body: '<html>' },
]

const SILENT: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  group: (_title, work) => work(),
  mask: () => undefined,
  maskPart: () => undefined,
}
const LOCALE: Locale = { tag: 'en-US', language: 'en', region: 'US', dayFirst: false }
const ENTITIES = ['date', 'phone', 'email', 'ticket'].map((type) => ({ type, column: `ner_${type}s` }))

if (process.send === undefined) process.exitCode = await soak()
else await runAsTold()

async function soak(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-soak-'))
  const csv = join(folder, 'export.csv')
  const crashes = join(folder, 'crashes')
  await generate(csv, Number(values.size) * 1e6)
  await using platform = await startPlatform({ csv, statusWords: ['pending'], inspects: 'header' })
  const env = { ...process.env, SOAK_CRASHES: crashes, SOAK_CHANCE: values.crashes }
  const child = fork(import.meta.filename, [], { env, execArgv: ['--expose-gc'] })
  const until = performance.now() + Number(values.minutes) * 60_000
  const samples: Sample[] = []
  const ends = new Map<string, number>()
  let faults = 0
  let doubled = 0
  let reported = performance.now()
  while (performance.now() < until) {
    faults += scriptFaults(platform, Number(values.faults))
    const sample = await oneRun(child, { baseUrl: platform.origin, folder })
    samples.push(sample)
    ends.set(sample.end, (ends.get(sample.end) ?? 0) + 1)
    doubled += Math.max(0, platform.imports.length - 1)
    platform.forget()
    if (performance.now() - reported < 30_000) continue
    reported = performance.now()
    console.log(
      `${samples.length} runs, ${faults} faults, RSS ${sample.rssMB.toFixed(0)} MB, ${sample.files} open files`,
    )
  }
  child.kill()
  await once(child, 'exit')
  const deaths = (await stat(crashes).catch(() => undefined))?.size ?? 0
  await rm(folder, { recursive: true })
  console.log(`\n${samples.length} runs in ${values.minutes} min, ${faults} faults, ${deaths} worker deaths`)
  for (const [end, count] of ends) console.log(`  ${count} x ${end}`)
  return verdict(samples, ends, doubled)
}

/** Memory and open files of the second quarter against the last one: the first one warms up. */
function verdict(samples: readonly Sample[], ends: ReadonlyMap<string, number>, doubled: number): number {
  const quarter = Math.floor(samples.length / 4)
  const [early, late] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)]
  const growth = (figure: (sample: Sample) => number) =>
    median(late.map(figure)) / median(early.map(figure)) - 1
  const [rss, files] = [growth(({ rssMB }) => rssMB), growth(({ files }) => files)]
  const unknown = [...ends.keys()].filter((end) => end.startsWith('unknown'))
  const whole = [...ends.keys()].filter((end) => end.startsWith('rows '))
  console.log(
    `RSS ${percent(rss)} (${median(early.map(({ rssMB }) => rssMB)).toFixed(0)} -> ${median(late.map(({ rssMB }) => rssMB)).toFixed(0)} MB), open files ${percent(files)}, ${doubled} double imports`,
  )
  return rss > MOST_GROWTH || files > MOST_GROWTH || unknown.length > 0 || whole.length !== 1 || doubled > 0
    ? 1
    : 0
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(100 * share).toFixed(1)} %`
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

/** One of a run's responses in a hundred is a fault. */
function scriptFaults(platform: Platform, share: number): number {
  let faults = 0
  for (const endpoint of ENDPOINTS) {
    const fault = FAULTS[Math.floor(Math.random() * FAULTS.length)]
    if (fault === undefined || Math.random() >= share) continue
    platform.script(endpoint, fault)
    faults++
  }
  return faults
}

interface Order {
  readonly baseUrl: string
  readonly folder: string
}

async function oneRun(child: ChildProcess, order: Order): Promise<Sample> {
  const answered = once(child, 'message')
  child.send(order)
  const [sample]: Sample[] = await answered
  if (sample === undefined) throw new Error('the process that runs has ended')
  return sample
}

async function runAsTold(): Promise<void> {
  for await (const [order] of orders()) {
    const end = await wholeRun(order).catch((error: unknown) =>
      error instanceof ActionError ? error.code : `unknown: ${String(error)}`,
    )
    globalThis.gc?.() // garbage piles up for hundreds of runs, and goes at once: it is no leak
    const sample: Sample = {
      end,
      rssMB: process.memoryUsage.rss() / 1e6,
      files: readdirSync('/proc/self/fd').length,
    }
    process.send?.(sample)
  }
}

async function* orders(): AsyncGenerator<readonly [Order]> {
  for (;;) {
    const [order]: Order[] = await once(process, 'message')
    if (order !== undefined) yield [order]
  }
}

/** Export, download, enrich in threads, import; tells the rows and the digest of what was imported. */
async function wholeRun({ baseUrl, folder }: Order): Promise<string> {
  const { signal } = new AbortController()
  const own = await mkdtemp(join(folder, 'run-'))
  const path = (name: string) => join(own, name)
  await using connections = createConnections({ baseUrl: new URL(baseUrl), proxies: NO_PROXIES })
  const provider = createCxone(
    {
      baseUrl: new URL(baseUrl),
      clientId: 'demo-client',
      clientSecret: 'demo secret+with/&=%25ü',
      botId: 'demo-bot',
      imports: true,
      downloadTimeoutMs: 60_000,
      importTimeoutMs: 60_000,
    },
    { connections, clock, log: SILENT, budget: createRetryBudget() },
  )
  try {
    await provider.signIn(signal)
    const job = await provider.startExport(signal)
    const waiting = { pollIntervalMs: 20, exportTimeoutMs: 60_000, requestedAt: clock.now() }
    const { download } = await awaitExport(provider, job, waiting, { clock, log: SILENT }, signal)
    const raw = await provider.download(download, path('raw.csv'), freshLinkOf(provider, job), signal)
    const enriched = await enrich(
      {
        rawPath: raw.path,
        csvPath: path('enriched.csv'),
        entitiesPath: path('entities.jsonl'),
        workerUrl: new URL('./unstable-worker.ts', import.meta.url),
        entities: ENTITIES,
        locale: LOCALE,
        chunkSize: 256 * 1024,
        concurrency: 2,
        policy: { annotating: 'in threads' },
      },
      signal,
    )
    const { csvPath, csvBytes: bytes, csvSha256: sha256, tally } = enriched
    const file = { path: csvPath, bytes, sha256 }
    const version = { versionName: 'enriched_ner_soak_20261122_093000', versionTag: 'soak' }
    await provider.importCsv({ ...file, ...version, beforeBody: async () => undefined }, signal)
    return `rows ${tally.rows}, sha256 ${sha256.slice(0, 12)}`
  } finally {
    await rm(own, { recursive: true })
  }
}
