import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { createLogPage, type SpokenCommand } from './log-page.ts'
import type { SecretMasker } from './secret-masker.ts'

export interface StepOptions {
  /** Called for every line the step says, masked, as it comes. */
  readonly onLine?: (line: string) => void
  /** After this the step is killed, as a job's timeout does in the end. */
  readonly timeoutMs?: number
  /** How long a cancelled step has until SIGTERM, and from there until SIGKILL. */
  readonly grace?: Grace
}

export interface Grace {
  /** What a cancelled step hears first: SIGINT, unless the machine itself is going down, or has no memory left. */
  readonly first?: 'SIGINT' | 'SIGTERM' | 'SIGKILL'
  readonly interruptMs: number
  readonly terminateMs: number
}

/** How the step's process ended, and what it said. */
export interface StepEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly timedOut: boolean
  /** What the log page shows: masked, commands carried out. */
  readonly log: string
  /** What the step wrote, byte for byte. */
  readonly raw: { readonly stdout: string; readonly stderr: string }
  /** Every command the runner obeyed, in order, from both streams. */
  readonly commands: readonly SpokenCommand[]
}

/** Runs the step's entry in a process of its own, until it ends, is cancelled or has taken too long. */
export async function runStep(
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
  options: StepOptions,
  masker: SecretMasker,
  cancelled?: AbortSignal,
): Promise<StepEnd> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  const child = spawn(process.execPath, [entry], {
    cwd: env['GITHUB_WORKSPACE'],
    env: set,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve([code, signal]))
  })
  const stopCancelling = cancelBy(cancelled, child, options.grace ?? { interruptMs: 7500, terminateMs: 2500 })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, options.timeoutMs ?? 120_000)
  const page = createLogPage(masker, env['RUNNER_DEBUG'] === '1', options.onLine)
  const raw = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    const keep = (text: string) => (raw[stream] += text)
    listenTo(child[stream], keep, (line) => page.read(line, stream))
  }
  try {
    const [code, signal] = await ended
    return { code, signal, timedOut, log: page.lines.join('\n'), raw, commands: page.commands }
  } finally {
    clearTimeout(timer)
    stopCancelling()
  }
}

/** SIGINT, a while, SIGTERM, a while, SIGKILL: what the runner does to a cancelled step. */
function cancelBy(cancelled: AbortSignal | undefined, child: ChildProcess, grace: Grace): () => void {
  const over = new AbortController()
  async function cancel(): Promise<void> {
    child.kill(grace.first ?? 'SIGINT')
    await delay(grace.interruptMs, undefined, { signal: over.signal })
    child.kill('SIGTERM')
    await delay(grace.terminateMs, undefined, { signal: over.signal })
    child.kill('SIGKILL')
  }
  const start = () => void cancel().catch(() => undefined)
  if (cancelled?.aborted === true) start()
  cancelled?.addEventListener('abort', start, { once: true })
  return () => {
    cancelled?.removeEventListener('abort', start)
    over.abort()
  }
}

/** Whole lines as they come, ended as .NET's StreamReader ends them: LF, CRLF or a lone CR. */
function listenTo(
  stream: NodeJS.ReadableStream,
  keep: (text: string) => void,
  read: (line: string) => void,
): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    keep(text)
    // A CR at the end may be half of a CRLF: it waits.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/u)
    rest = lines.pop() ?? ''
    for (const line of lines) read(line)
  })
  stream.on('end', () => {
    if (rest !== '') read(rest.replace(/\r$/u, ''))
  })
}
