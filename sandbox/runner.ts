import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { inputEnv, parseManifest, type ActionManifest } from './action-manifest.ts'
import { parseFileCommand } from './file-command.ts'
import { createLogPage, type SpokenCommand } from './log-page.ts'
import { HEAD_SHA } from './runner-event.ts'
import { createSecretMasker, type SecretMasker } from './secret-masker.ts'

export interface RunOptions {
  /** The folder that holds the action: action.yml and the files it names. */
  readonly action: string
  /** Inputs as a workflow writes them; the others get their default from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  /** The event's payload, `GITHUB_EVENT_PATH`. */
  readonly event?: object
  /** `github.token`, for inputs with that default. */
  readonly githubToken?: string
  /** Files of the workspace, by path. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>
  /** Beside or instead of what a runner sets; an undefined one is not set. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Masked from the start, as the runner does with secrets of the workflow. */
  readonly secrets?: readonly string[]
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

/** What a step left behind. Disposing removes its folders. */
export interface StepRun extends AsyncDisposable {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly timedOut: boolean
  readonly ms: number
  readonly outputs: Readonly<Record<string, string>>
  /** Outputs the runner would not pass on to another job: they hold a masked value. */
  readonly withheldOutputs: readonly string[]
  readonly state: Readonly<Record<string, string>>
  readonly exportedEnv: Readonly<Record<string, string>>
  /** As the web page shows it: masked, and empty when it was above the runner's limit. */
  readonly summary: string
  readonly summaryBytes: number
  readonly summaryDropped: boolean
  /** What the log page shows: masked, commands carried out. */
  readonly log: string
  /** What the step wrote, byte for byte. */
  readonly raw: { readonly stdout: string; readonly stderr: string }
  /** Every command the runner obeyed, in order, from both streams. */
  readonly commands: readonly SpokenCommand[]
  /** The commands error, warning and notice. */
  readonly annotations: readonly SpokenCommand[]
  /** What the step asked to mask. */
  readonly masks: readonly string[]
  readonly root: string
  readonly temp: string
  readonly workspaceFolder: string
  /** Files under RUNNER_TEMP when the step had ended. */
  readonly tempFiles: readonly string[]
  /** Ends the job: runs the post step that action.yml must name then. */
  endJob(): Promise<PostRun>
}

/** What the post step left behind. */
interface PostRun {
  readonly code: number | null
  readonly log: string
  /** Files under RUNNER_TEMP when it had ended. */
  readonly tempFiles: readonly string[]
}

/** The runner drops a longer summary whole (GitHub's limit of 1 MiB a step). */
const LARGEST_SUMMARY = 1024 * 1024

/**
 * Runs an action's built entry as actions/runner does, in folders of its own and without node_modules. `cancelled` is the
 * button that cancels the run.
 */
export async function runAction(options: RunOptions, cancelled?: AbortSignal): Promise<StepRun> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    return await runIn(root, options, cancelled)
  } catch (error) {
    await rm(root, { recursive: true, force: true })
    throw error
  }
}

async function runIn(root: string, options: RunOptions, cancelled?: AbortSignal): Promise<StepRun> {
  const manifest = parseManifest(await readFile(join(options.action, 'action.yml'), 'utf8'))
  const home = join(root, '_actions', 'utterance-ner', 'utterance-ner', 'v1')
  await installAction(options.action, home, manifest)
  const folders = await makeFolders(root)
  await fillWorkspace(folders.workspace, options.workspace ?? {})
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  await writeFile(eventPath, JSON.stringify(options.event ?? {}))

  const masker = createSecretMasker()
  for (const secret of [options.githubToken ?? '', ...(options.secrets ?? [])]) masker.add(secret)
  const given = masker.secrets.length
  const environment = {
    ...runnerEnv(options, folders, eventPath, home),
    ...inputEnv(manifest, options.inputs ?? {}, options.githubToken ?? ''),
    ...options.env,
  }
  const started = performance.now()
  const files = await makeFileCommands(folders.temp, 'main')
  const step = await runStep(
    join(home, manifest.main),
    { ...environment, ...files.env, ...options.env },
    options,
    masker,
    cancelled,
  )
  const ms = performance.now() - started
  const tempFiles = await filesUnder(folders.temp)
  const [outputs, state, exportedEnv] = await Promise.all(
    [files.paths.output, files.paths.state, files.paths.env].map(async (path) =>
      parseFileCommand(await textOf(path)),
    ),
  )
  const summary = await textOf(files.paths.summary)
  const summaryBytes = Buffer.byteLength(summary)
  const summaryDropped = summaryBytes > LARGEST_SUMMARY

  async function endJob(): Promise<PostRun> {
    if (manifest.post === undefined) throw new Error('action.yml names no post step')
    const entry = join(home, manifest.post)
    const { code, log } = await runPost(entry, environment, state ?? {}, folders.temp, options, masker)
    return { code, log, tempFiles: await filesUnder(folders.temp) }
  }

  return {
    ...step,
    ms,
    outputs: outputs ?? {},
    withheldOutputs: Object.entries(outputs ?? {})
      .filter(([, value]) => masker.mask(value) !== value)
      .map(([name]) => name),
    state: state ?? {},
    exportedEnv: exportedEnv ?? {},
    summary: summaryDropped ? '' : masker.mask(summary),
    summaryBytes,
    summaryDropped,
    annotations: step.commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command)),
    masks: masker.secrets.slice(given),
    root,
    temp: folders.temp,
    workspaceFolder: folders.workspace,
    tempFiles,
    endJob,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  }
}

/** Only what the runner would download and the action names: no node_modules stands beside or above it. */
async function installAction(source: string, home: string, manifest: ActionManifest): Promise<void> {
  await mkdir(home, { recursive: true })
  await cp(join(source, 'action.yml'), join(home, 'action.yml'))
  for (const entry of new Set([manifest.main, manifest.post ?? manifest.main].map((path) => dirname(path)))) {
    await cp(join(source, entry), join(home, entry), { recursive: true })
  }
}

interface Folders {
  readonly temp: string
  readonly tools: string
  readonly workspace: string
  readonly home: string
}

async function makeFolders(root: string): Promise<Folders> {
  const folders = {
    temp: join(root, '_temp'),
    tools: join(root, '_tool'),
    workspace: join(root, 'utterance-ner', 'utterance-ner'),
    home: join(root, 'home'),
  }
  for (const folder of [...Object.values(folders), join(folders.temp, '_github_workflow')]) {
    await mkdir(folder, { recursive: true })
  }
  return folders
}

async function fillWorkspace(
  workspace: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
}

/** What a hosted runner sets, so far as an action may look at it. */
function runnerEnv(
  options: RunOptions,
  folders: Folders,
  eventPath: string,
  home: string,
): Readonly<Record<string, string | undefined>> {
  return {
    PATH: process.env['PATH'],
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'sandbox',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: dirname(folders.workspace),
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_ACTION: '__utterance-ner_utterance-ner',
    GITHUB_ACTION_PATH: home,
    GITHUB_ACTION_REPOSITORY: 'utterance-ner/utterance-ner',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: 'octo-org/support-bot',
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REPOSITORY_OWNER_ID: '2001',
    GITHUB_RUN_ID: '3001',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'enrich',
    GITHUB_SHA: HEAD_SHA,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_WORKFLOW: 'Enrich utterances',
    GITHUB_WORKFLOW_REF: 'octo-org/support-bot/.github/workflows/enrich.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: HEAD_SHA,
    GITHUB_EVENT_NAME: options.eventName ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RETENTION_DAYS: '90',
  }
}

const FILE_COMMANDS = ['output', 'state', 'env', 'path', 'summary'] as const

async function makeFileCommands(
  temp: string,
  step: string,
): Promise<{
  readonly paths: Readonly<Record<(typeof FILE_COMMANDS)[number], string>>
  readonly env: Readonly<Record<string, string>>
}> {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const path = (command: (typeof FILE_COMMANDS)[number]) => join(folder, `${command}_${step}`)
  const paths = {
    output: path('output'),
    state: path('state'),
    env: path('env'),
    path: path('path'),
    summary: path('summary'),
  }
  for (const file of Object.values(paths)) await writeFile(file, '')
  return {
    paths,
    env: {
      GITHUB_OUTPUT: paths.output,
      GITHUB_STATE: paths.state,
      GITHUB_ENV: paths.env,
      GITHUB_PATH: paths.path,
      GITHUB_STEP_SUMMARY: paths.summary,
    },
  }
}

type Step = Pick<StepRun, 'code' | 'signal' | 'timedOut' | 'log' | 'raw' | 'commands'>

async function runStep(
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
  options: RunOptions,
  masker: SecretMasker,
  cancelled?: AbortSignal,
): Promise<Step> {
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

async function runPost(
  entry: string,
  environment: Readonly<Record<string, string | undefined>>,
  state: Readonly<Record<string, string>>,
  temp: string,
  options: RunOptions,
  masker: SecretMasker,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const files = await makeFileCommands(temp, 'post')
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
  const { code, log } = await runStep(entry, { ...environment, ...files.env, ...saved }, options, masker)
  return { code, log }
}

/** Without the runner's own files. */
async function filesUnder(temp: string): Promise<readonly string[]> {
  const entries = await readdir(temp, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(temp, join(entry.parentPath, entry.name)))
    .filter((path) => !/^_(?:runner_file_commands|github_workflow)/u.test(path))
    .toSorted()
}

/** A step may have deleted the file. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
