import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { CONTESTANTS, type Mentions } from './contestants.ts'
import { generate } from './generate.ts'

/** One run of a contestant, in a process of its own. */
interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMB: number
  readonly mentions: Mentions
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100MB' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    child: { type: 'string' },
    raw: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
})

if (values.child === undefined) await compare()
else console.log(JSON.stringify(await measure(values.child)))

/** Alternating rounds, so that what slows the machine down for a while slows everyone down. */
async function compare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-bench-'))
  try {
    const raw = join(folder, 'raw.csv')
    await generate(raw, bytesOf(values.size))
    const { size } = await stat(raw)
    const names = Object.keys(CONTESTANTS).filter((name) => name.includes(values.only))
    const runs = new Map<string, Run[]>(names.map((name) => [name, []]))
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [name, done] of runs) done.push(await runAlone(name, raw, join(folder, 'enriched')))
    }
    refuseUnequalWork(runs)
    print(runs, size)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function runAlone(name: string, raw: string, out: string): Promise<Run> {
  const script = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    '--child',
    name,
    '--raw',
    raw,
    '--out',
    out,
  ])
  const run: Run = JSON.parse(stdout)
  return run
}

async function measure(name: string): Promise<Run> {
  const contestant = CONTESTANTS[name]
  if (!contestant) throw new Error(`There is no contestant "${name}"`)
  const start = performance.now()
  const mentions = await contestant(values.raw, values.out)
  const seconds = (performance.now() - start) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMB: (maxRSS * 1024) / 1e6, mentions }
}

function refuseUnequalWork(runs: ReadonlyMap<string, readonly Run[]>): void {
  const found = new Set(
    Array.from(runs.values()).flatMap((done) => done.map(({ mentions }) => JSON.stringify(mentions))),
  )
  if (found.size !== 1)
    throw new Error(`The contestants found different entities: ${[...found].join(' or ')}`)
  console.log(`Each found ${[...found].join('')}.`)
}

function print(runs: ReadonlyMap<string, readonly Run[]>, bytes: number): void {
  const mega = bytes / 1e6
  console.log(
    `${mega.toFixed(0)} MB, Node ${process.versions.node}, ${cpus().length} cores, medians of ${values.rounds} rounds\n`,
  )
  const slowest = Math.max(...Array.from(runs.values(), (done) => median(done.map(({ seconds }) => seconds))))
  console.table(
    Array.from(runs, ([name, done]) => {
      const seconds = median(done.map((run) => run.seconds))
      return {
        contestant: name,
        'MB/s': Number((mega / seconds).toFixed(1)),
        seconds: Number(seconds.toFixed(2)),
        'CPU s': Number(median(done.map((run) => run.cpuSeconds)).toFixed(2)),
        'peak MB': Math.round(median(done.map((run) => run.peakMB))),
        'times the slowest': Number((slowest / seconds).toFixed(1)),
      }
    }),
  )
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

function bytesOf(size: string): number {
  const [, number, unit] = /^(\d+)(MB|GB)$/u.exec(size) ?? []
  if (number === undefined) throw new Error(`--size must be like 100MB or 1GB, got "${size}"`)
  return Number(number) * (unit === 'GB' ? 1e9 : 1e6)
}
