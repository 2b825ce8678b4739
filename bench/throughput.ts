import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { bundle, CONTESTANT } from './bundle.ts'
import { type Contestant, CONTESTANTS } from './contestants.ts'
import { generate, type Shape } from './generate.ts'
import { type Content, createReader } from './outputs.ts'
import { writePage } from './performance-page.ts'
import { type Race, type Run, summaryOf, timesOurs } from './race.ts'
import { startUpSeconds } from './start-up.ts'

/**
 * `npm run bench`: who enriches the same file, how fast, for how much CPU time and memory. `--page` runs the races
 * of `docs/performance.md` and writes it.
 */

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100MB' },
    rounds: { type: 'string', default: '3' },
    /** Names of contestants, parts of them, or kinds of work, separated by commas. */
    only: { type: 'string', default: '' },
    dense: { type: 'boolean', default: false },
    quoted: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
})

/** So that one that others disturbed does not decide. */
const ROUNDS_OF_PAGE = 5

/** Those that do not take minutes. */
const QUICK = 'this action,polars,DuckDB'

await bundle()
if (values.page) await runPage()
else await race({ ...shapeOf(values), size: values.size, rounds: Number(values.rounds), only: values.only })

interface RaceOptions {
  readonly title?: string
  readonly size: string
  readonly rounds: number
  readonly only: string
  readonly shape?: Shape
}

function shapeOf({ dense, quoted }: { readonly dense: boolean; readonly quoted: boolean }) {
  const title = `${dense ? '50' : '8'} % of rows with entities${quoted ? ', all fields quoted' : ''}`
  return { title, shape: { ...(dense && { entities: 0.5 }), quoted } }
}

/** The page is written after each race, so that one that cannot end does not take the others with it. */
async function runPage(): Promise<void> {
  const usual = shapeOf({ dense: false, quoted: false })
  const races: Race[] = []
  const startUp = await startUpSeconds()
  for (const options of [
    { ...usual, size: '100MB', only: '' },
    { ...usual, size: '1GB', only: `${QUICK},floor` },
    { ...usual, size: '10MB', only: '' },
    { ...shapeOf({ dense: true, quoted: false }), size: '100MB', only: QUICK },
    { ...shapeOf({ dense: false, quoted: true }), size: '100MB', only: QUICK },
    ...[6, 24].map((moreColumns) => ({
      title: `${6 + moreColumns} columns`,
      shape: { moreColumns },
      size: '100MB',
      only: 'this action',
    })),
  ]) {
    races.push(await race({ ...options, rounds: ROUNDS_OF_PAGE }))
    await writePage(races, startUp)
  }
}

/** Alternating rounds, so that what slows the machine down for a while slows everyone down. */
async function race({ title = '', size, rounds, only, shape = {} }: RaceOptions): Promise<Race> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-bench-'))
  try {
    const raw = join(folder, 'raw.csv')
    const out = join(folder, 'enriched.csv')
    await generate(raw, bytesOf(size), shape)
    const { size: bytes } = await stat(raw)
    const { taking, missing } = await thoseTakingPart(only.split(','))
    const read = createReader(taking.every(({ ours, work }) => ours === true || work === 'floor'))
    const contents = new Map<Contestant, Content>()
    const runs = new Map<Contestant, Run[]>(taking.map((contestant) => [contestant, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [contestant, done] of runs) {
        done.push(await runAlone(contestant, raw, out))
        if (round === 0 && contestant.work !== 'floor') contents.set(contestant, await read(out))
        await rm(out, { force: true })
      }
    }
    const found = refuseUnequalWork(contents)
    const result = {
      title: `${Math.round(bytes / 1e6)} MB, ${title}`,
      bytes,
      rounds,
      machine: machine(),
      found,
      missing,
      entries: Array.from(runs, ([{ name, work, ours = false }, done]) => ({
        name,
        work,
        ours,
        ...summaryOf(done),
      })),
    }
    print(result)
    return result
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function thoseTakingPart(parts: readonly string[]) {
  const taking: Contestant[] = []
  const missing: string[] = []
  for (const contestant of CONTESTANTS) {
    if (!parts.some((part) => contestant.name.includes(part) || contestant.work === part)) continue
    const reason = await contestant.missing?.()
    if (reason === undefined) taking.push(contestant)
    else missing.push(`${contestant.name} takes no part: ${reason}`)
  }
  return { taking, missing }
}

async function runAlone({ name }: Contestant, raw: string, out: string): Promise<Run> {
  const args = [fileURLToPath(CONTESTANT), name, raw, out]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const run: Run = JSON.parse(stdout)
  return run
}

/** Those who do the same work must write the same records, field by field. */
function refuseUnequalWork(contents: ReadonlyMap<Contestant, Content>): Race['found'] {
  const found = new Map<string, Content>()
  for (const [{ name, work }, content] of contents) {
    const first = found.get(work) ?? content
    if (content.digest !== first.digest) {
      throw new Error(`${name} wrote other records: ${JSON.stringify(content)}, not ${JSON.stringify(first)}`)
    }
    found.set(work, first)
  }
  return Array.from(found, ([work, { counts }]) => ({ work, ...(counts && { counts }) }))
}

function machine(): string {
  const [cpu] = cpus()
  const load = loadavg()[0] ?? 0
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), Node ${process.versions.node}, load average ${load.toFixed(1)}`
}

function print({ title, bytes, machine, rounds, found, missing, entries }: Race): void {
  console.log(`\n${title}; ${machine}; medians of ${rounds} rounds`)
  for (const { work, counts } of found) {
    console.log(`${work}: all wrote the same${counts ? `: ${JSON.stringify(counts)}` : ' bytes'}`)
  }
  for (const line of missing) console.log(line)
  console.table(
    entries.map((entry) => {
      const times = timesOurs(entry, entries)
      return {
        contestant: entry.name,
        work: entry.work,
        'MB/s': Math.round(bytes / 1e6 / entry.seconds),
        seconds: Number(entry.seconds.toFixed(2)),
        'on disk': Number(entry.onDiskSeconds.toFixed(2)),
        'CPU s': Number(entry.cpuSeconds.toFixed(2)),
        'peak MB': entry.peakMB === undefined ? '' : Math.round(entry.peakMB),
        'times our time': times ? Number(times.wall.toFixed(2)) : '',
        'on disk ': times ? Number(times.onDisk.toFixed(2)) : '',
        'times our CPU': times ? Number(times.cpu.toFixed(2)) : '',
      }
    }),
  )
}

function bytesOf(size: string): number {
  const [, number, unit] = /^(\d+)(MB|GB)$/u.exec(size) ?? []
  if (number === undefined) throw new Error(`--size must be like 100MB or 1GB, got "${size}"`)
  return Number(number) * (unit === 'GB' ? 1e9 : 1e6)
}
