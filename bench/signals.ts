import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Fault } from '../sandbox/faults.ts'
import type { Endpoint } from '../sandbox/platform.ts'
import { runnerEvent } from '../sandbox/runner-event.ts'
import { runAction, type RunOptions } from '../sandbox/runner.ts'
import { startSandbox, type Sandbox } from '../sandbox/start-sandbox.ts'

/**
 * `npm run signals -- --times 5`: stops the built action in each of its phases by each signal, and tells how long it
 * took to end. Ends with 1 when a file is left, an import begins after a signal, or a run ends after more than two
 * seconds: from the signal to the end of the post step.
 */
const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } })

interface Phase {
  readonly prepare: (sandbox: Sandbox) => void
  readonly isReached: (sandbox: Sandbox, log: string) => boolean
  readonly scenario?: Partial<Pick<RunOptions, 'inputs' | 'workspace'>>
}

const MOST_MS = 2_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
const ACTION = fileURLToPath(new URL('..', import.meta.url))
const PUSH = runnerEvent('push')
const SILENCE: Fault = { kind: 'silence', at: 'body' }
const ROWS = Array.from({ length: 400_000 }, (_, row) => `${row},"call 212-555-0147 on 3 May 2026"\n`)

const PHASES: Readonly<Record<string, Phase>> = {
  'signing in': asking('token', SILENCE),
  'asking for an export': asking('export', SILENCE),
  'pausing before a retry': asking('export', {
    kind: 'reply',
    status: 429,
    headers: { 'retry-after': '60' },
  }),
  'asking for the status': asking('status', SILENCE),
  'pausing between two polls': { ...asking('status'), scenario: { inputs: { 'poll-interval': '30s' } } },
  downloading: asking('download', { kind: 'stall', at: 1000 }),
  'finding entities': {
    prepare: () => undefined,
    isReached: (_, log) => log.includes('Find entities'),
    scenario: {
      inputs: { 'source-csv': 'data.csv' },
      workspace: { 'data.csv': `id,utterance\n${ROWS.join('')}` },
    },
  },
  'publishing the CSV': publishing(1),
  'publishing the report': publishing(2),
  'publishing the receipt': publishing(3),
  importing: asking('import', SILENCE),
}

let failures = 0
await using sandbox = await startSandbox()
const table: Record<string, Record<string, number>> = {}
for (const [name, phase] of Object.entries(PHASES)) {
  table[name] = {}
  for (const signal of SIGNALS) table[name][signal] = Math.max(...(await stopRuns(name, phase, signal)))
}
console.log('Milliseconds from the signal to the end of the post step, the longest of', values.times)
console.table(table)
console.log(failures === 0 ? 'No file was left, and no import began after a signal' : `${failures} failures`)
process.exitCode = failures === 0 ? 0 : 1

async function stopRuns(name: string, phase: Phase, signal: (typeof SIGNALS)[number]): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < Number(values.times); time++) {
    await sandbox.artifacts.startRun()
    sandbox.platform.forget()
    sandbox.github.forget()
    const ms = await stopOne(phase, signal)
    if (ms > MOST_MS) fail(`${name}, ${signal}: ended after ${ms} ms`)
    times.push(ms)
  }
  return times
}

async function stopOne(
  { prepare, isReached, scenario = {} }: Phase,
  first: (typeof SIGNALS)[number],
): Promise<number> {
  prepare(sandbox)
  const stop = new AbortController()
  let log = ''
  const running = runAction(
    {
      action: ACTION,
      githubToken: sandbox.github.token,
      ...PUSH,
      ...scenario,
      inputs: { ...sandbox.inputs, 'poll-interval': '20ms', ...scenario.inputs },
      env: { ...sandbox.env, ...PUSH.env },
      onLine: (line) => (log += line),
      grace: { first, interruptMs: 7500, terminateMs: 2500 },
    },
    stop.signal,
  )
  while (!isReached(sandbox, log)) await delay(5)
  const before = sandbox.platform.requestsTo('import').length
  const signalled = performance.now()
  stop.abort()
  await using run = await running
  const ms = Math.round(performance.now() - signalled)
  const { tempFiles: left } = await run.endJob()
  if (left.length > 0) fail(`left behind: ${left.join(', ')}`)
  if (first !== 'SIGKILL' && run.tempFiles.length > 0)
    fail(`left to the post step: ${run.tempFiles.join(', ')}`)
  if (sandbox.platform.requestsTo('import').length > before) fail('an import began after a signal')
  if (run.code !== (first === 'SIGKILL' ? null : 130)) fail(`exit code ${run.code}`)
  return ms
}

function fail(sentence: string): void {
  failures++
  console.log(sentence)
}

function asking(endpoint: Endpoint, fault?: Fault): Phase {
  return {
    prepare: ({ platform }) => fault && platform.script(endpoint, fault),
    isReached: ({ platform }) => platform.requestsTo(endpoint).length > 0,
  }
}

function publishing(nth: number): Phase {
  const begun = ({ artifacts }: Sandbox) =>
    artifacts.calls.filter(({ method }) => method === 'CreateArtifact').length
  return {
    prepare: ({ artifacts }) =>
      artifacts.script(
        'CreateArtifact',
        ...Array.from({ length: nth - 1 }, (): Fault => ({ kind: 'pass' })),
        SILENCE,
      ),
    isReached: (sandbox) => begun(sandbox) >= nth,
  }
}
