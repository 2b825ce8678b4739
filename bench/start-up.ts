import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from '../sandbox/loopback.ts'
import { stepFiles } from '../sandbox/step-files.ts'
import { median } from './race.ts'

const STEP = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const RUNS = 9

/** CPU seconds of a step's process until it makes its first request, the median of some; only Linux tells. */
export async function startUpSeconds(): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const seconds: number[] = []
  for (let run = 0; run < RUNS; run++) seconds.push(await secondsToFirstRequest())
  return median(seconds)
}

async function secondsToFirstRequest(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-start-up-'))
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  await using server = await listen(async () => ask())
  const env = { ...(await stepFiles(folder)), ...inputsFor(server.origin) }
  const step = spawn(process.execPath, [STEP], { env, stdio: 'ignore' })
  const ended = once(step, 'exit')
  await Promise.race([asked, ended.then(() => Promise.reject(new Error('The step made no request')))])
  const seconds = await cpuSeconds(step.pid ?? 0)
  step.kill('SIGKILL')
  await ended
  await rm(folder, { recursive: true })
  return seconds
}

function inputsFor(origin: string): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: origin,
    ACTIONS_RUNTIME_TOKEN: 'token',
    ACTIONS_RESULTS_URL: origin,
    'INPUT_GITHUB-TOKEN': 'token',
    'INPUT_BASE-URL': origin,
    'INPUT_BOT-ID': 'bot',
    'INPUT_CLIENT-ID': 'client',
    'INPUT_CLIENT-SECRET': 'secret',
  }
}

/** What all threads of a process have used, from the fields `utime` and `stime` of proc_pid_stat(5). */
async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14)
  return (Number(user) + Number(system)) / TICKS_A_SECOND
}

/** `sysconf(_SC_CLK_TCK)`, which is 100 wherever Node runs on Linux. */
const TICKS_A_SECOND = 100
