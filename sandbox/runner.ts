import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputEnv, parseManifest } from './runner/action-manifest.ts'
import { commandFilesEnv, makeCommandFiles, readCommandFiles } from './runner/command-files.ts'
import { filesUnder, fillWorkspace, installAction, makeFolders } from './runner/folders.ts'
import type { SpokenCommand } from './runner/log-page.ts'
import { runnerEnv } from './runner/runner-env.ts'
import { createSecretMasker } from './runner/secret-masker.ts'
import { runStep, type StepEnd, type StepOptions } from './runner/step-process.ts'

export interface RunOptions extends StepOptions {
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
}

/** What a step left behind. Disposing removes its folders. */
export interface StepRun extends StepEnd, AsyncDisposable {
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
  const actionHome = join(root, '_actions', 'utterance-ner', 'utterance-ner', 'v1')
  await installAction(options.action, actionHome, manifest)
  const folders = await makeFolders(root)
  await fillWorkspace(folders.workspace, options.workspace ?? {})
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  await writeFile(eventPath, JSON.stringify(options.event ?? {}))

  const masker = createSecretMasker()
  for (const secret of [options.githubToken ?? '', ...(options.secrets ?? [])]) masker.add(secret)
  const given = masker.secrets.length
  const environment = {
    ...runnerEnv(options.eventName ?? 'push', folders, eventPath, actionHome),
    ...inputEnv(manifest, options.inputs ?? {}, options.githubToken ?? ''),
    ...options.env,
  }
  const started = performance.now()
  const files = await makeCommandFiles(folders.temp, 'main')
  const step = await runStep(
    join(actionHome, manifest.main),
    { ...environment, ...commandFilesEnv(files), ...options.env },
    options,
    masker,
    cancelled,
  )
  const ms = performance.now() - started
  const tempFiles = await filesUnder(folders.temp)
  const { outputs, state, exportedEnv, summary } = await readCommandFiles(files)
  const summaryBytes = Buffer.byteLength(summary)
  const summaryDropped = summaryBytes > LARGEST_SUMMARY

  async function endJob(): Promise<PostRun> {
    if (manifest.post === undefined) throw new Error('action.yml names no post step')
    const ownFiles = commandFilesEnv(await makeCommandFiles(folders.temp, 'post'))
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
    const postEnvironment = { ...environment, ...ownFiles, ...saved }
    const { code, log } = await runStep(join(actionHome, manifest.post), postEnvironment, options, masker)
    return { code, log, tempFiles: await filesUnder(folders.temp) }
  }

  return {
    ...step,
    ms,
    outputs,
    withheldOutputs: Object.entries(outputs)
      .filter(([, value]) => masker.mask(value) !== value)
      .map(([name]) => name),
    state,
    exportedEnv,
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
