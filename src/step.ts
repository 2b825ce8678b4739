import { env } from 'node:process'

import { context as event } from '@actions/github'

import { findBaseline } from './baseline.ts'
import { realClock as clock } from './clock.ts'
import { commentOnPullRequest } from './comment-on-pull-request.ts'
import { compareWithBaseline } from './compare.ts'
import { describe } from './describe.ts'
import { enrichUtterances } from './enrich-utterances.ts'
import { ActionError } from './errors.ts'
import { causesOf, failureOf } from './failure.ts'
import { createArtifactClient } from './github/artifact-client.ts'
import { createArtifactStore, type ArtifactStore } from './github/artifact.ts'
import { isEnterpriseServer, readRunContext, type RunContext } from './github/event.ts'
import { createReceipts } from './github/receipts.ts'
import { createRepository, openGitHub } from './github/repository.ts'
import * as runner from './github/runner.ts'
import { readProxies } from './http/proxies.ts'
import { readInputFiles, type InputFiles } from './input-files.ts'
import { readInputs, sourceCsvOf, type Inputs } from './inputs.ts'
import { createJournal, type Journal } from './journal.ts'
import { PatternsFileError } from './ner/patterns-file-error.ts'
import { BUILT_IN } from './ner/registry.ts'
import { EXIT_CANCELLED, type Ending } from './end-on-signals.ts'
import { openSource } from './source.ts'
import { publishUtterances } from './publish-utterances.ts'
import { createRunFolder, removeRunFolderNow } from './run-folder.ts'
import { run } from './run.ts'
import { tellOutcome } from './tell-outcome.ts'

/** Longest time for one try of one artifact. */
const ARTIFACT_TRY_MS = 15 * 60_000
/** GitHub shows ten error annotations of a step; the step's one error is the first. */
const MOST_ANNOTATIONS = 9

/** Built files beside the entry file, which is where the bundler must see their URLs. */
interface BuiltFiles {
  readonly annotate: URL
  readonly check: URL
  /** Not a thread: the page's script and style. */
  readonly page: URL
}

/** The step: one folder, one signal that ends it, one exit code. */
export async function runStep(built: BuiltFiles, { signal, folder }: Ending): Promise<void> {
  const startedAt = new Date()
  const journal = createJournal(runner.runnerLog)
  let removesFiles = false
  try {
    const context = readRunContext(env, event.payload)
    journal.note({ versionTag: context.sha })
    const { inputs, wrong } = readInputs(runner.readInput, context, new Set(BUILT_IN.keys()))
    if (inputs.githubToken !== '') journal.log.mask(inputs.githubToken)
    if (wrong === undefined) journal.note({ botId: inputs.botId, versionTag: inputs.versionTag })
    const checking = {
      workspace: context.workspace,
      checkUrl: built.check,
      notice: (line: string) => journal.log.notice(line),
      remark: runner.warnAt,
    }
    const files = await readInputFiles(inputs, wrong, checking, signal)
    folder.path = await createFolder(context.temp)
    await runIn(folder.path, inputs, files, context, { journal, built, startedAt }, signal)
  } catch (error) {
    process.exitCode = fail(failureOf(error, signal, folder.path), signal, journal)
    removesFiles = !keepsFiles(journal, signal)
    if (removesFiles) journal.noteFilesRemoved()
  }
  await tellOutcome(journal.outcome())
  if (removesFiles) removeRunFolderNow(folder.path) // the artifact library would complain if it had time to miss them
  const hasFailed = journal.outcome().failure !== undefined
  if (!hasFailed && signal.aborted && !isCancelled(signal)) tellUnheard(signal.reason, journal)
  process.exit()
}

interface Running {
  readonly journal: Journal
  readonly built: BuiltFiles
  readonly startedAt: Date
}

/** Builds what the run needs, and runs. */
async function runIn(
  folder: string,
  inputs: Inputs,
  { config, baseline: given }: InputFiles,
  context: RunContext,
  { journal, built, startedAt }: Running,
  signal: AbortSignal,
): Promise<void> {
  const { log } = journal
  const { workspace } = context
  const runUrl = runUrlOf(context)
  await using source = openSource(inputs, {
    folder,
    workspace,
    runUrl,
    journal,
    clock,
    proxies: readProxies(env),
  })
  const github = openGitHub(inputs.githubToken, context)
  const repository = createRepository(github, context.runId)
  const stores = openArtifactStores(inputs, context, runUrl, journal)
  const basing = { context, github, folder, checkUrl: built.check, ...(given && { given }) }
  const enriching = { folder, workerUrl: built.annotate, journal, clock }
  const comparing = { folder, workerUrl: built.annotate, sha: context.sha }
  const pageAssets = built.page
  const store = stores?.files
  const publishing = { context, runUrl, ...(store && { store }), repository, pageAssets, journal, clock }
  await run(
    inputs,
    {
      ...source,
      context,
      findBaseline: (signal) => findBaseline(inputs, config, basing, signal),
      enrich: (raw, baseline, signal) => enrichUtterances(raw, inputs, config, baseline, enriching, signal),
      describe: (enriched) => describe(enriched, inputs, config, journal.outcome().steps, new Date()),
      compare: (enriched, report, baseline, signal) =>
        compareWithBaseline(enriched, report, baseline, inputs, comparing, signal),
      publish: (publication, signal) => publishUtterances(publication, inputs, publishing, signal),
      ...(stores && {
        receipts: createReceipts(stores.receipts, receiptsOf(inputs, context, folder), log),
      }),
      comment: (compared, signal) =>
        commentOnPullRequest(compared, inputs, { context, github, journal }, signal),
      repository,
      journal,
      clock,
      startedAt,
    },
    signal,
  )
}

interface ArtifactStores {
  readonly files: ArtifactStore
  /** Kept as long as the repository keeps artifacts: GitHub lets a run be run again for 30 days. */
  readonly receipts: ArtifactStore
}

/** Detected before any work, so that nobody waits for an export that cannot be kept. */
function openArtifactStores(
  { imports, retentionDays }: Inputs,
  context: RunContext,
  runUrl: string,
  { log }: Journal,
): ArtifactStores | undefined {
  if (isEnterpriseServer(context.serverUrl)) {
    log.warning(
      `GitHub Enterprise Server has no artifact service that this action can use: the files are at csv-path and report-path until the job ends${imports ? ', and a re-run of this job imports again' : ''}.`,
    )
    return undefined
  }
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
    if (imports) {
      throw new ActionError(
        'ARTIFACT',
        'This runner offers no artifact service (ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is not set), and without one nothing is imported. Run this as a step of a workflow on GitHub, or with dry-run: true.',
      )
    }
    log.warning('This runner offers no artifact service: the files are at csv-path and report-path.')
    return undefined
  }
  const client = createArtifactClient()
  const options = { runUrl, tryTimeoutMs: ARTIFACT_TRY_MS }
  return {
    files: createArtifactStore(
      client,
      { ...options, ...(retentionDays !== undefined && { retentionDays }) },
      clock,
      log,
    ),
    receipts: createArtifactStore(client, options, clock, log),
  }
}

function receiptsOf(inputs: Inputs, { runAttempt }: RunContext, folder: string) {
  const { artifactName, botId, versionTag } = inputs
  const sourceCsv = sourceCsvOf(inputs) ?? ''
  return { artifactName, attempt: runAttempt, subject: { botId, versionTag, sourceCsv }, folder }
}

function runUrlOf({ serverUrl, owner, repo, runId }: RunContext): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
}

/** The step's one error, and its cause chain in the log. */
function fail(failure: ActionError, signal: AbortSignal, journal: Journal): number {
  tell(failure, journal)
  const inFile = [failure, failure.cause].find((each) => each instanceof PatternsFileError)
  if (inFile) {
    for (const mistake of inFile.mistakes.slice(0, MOST_ANNOTATIONS)) runner.errorAt(inFile.file, mistake)
  }
  journal.note({
    ...(failure.code !== 'BASELINE_DIFFERS' && {
      result: failure.code === 'IMPORT_AMBIGUOUS' ? 'ambiguous' : 'failed',
    }),
    failure: { code: failure.code, sentence: failure.message },
  })
  return isCancelled(signal) ? EXIT_CANCELLED : 1
}

/** An error that nobody awaited, and that came when the run heard of nothing any more: its result stands. */
function tellUnheard(cause: unknown, journal: Journal): void {
  const sentence =
    'Something failed that nobody waited for. The run came to its end all the same, and its result stands. Please report it with this log.'
  tell(new ActionError('INTERNAL', sentence, { cause }), journal)
}

function tell(failure: ActionError, { log }: Journal): void {
  runner.annotateError(`${failure.code}: ${failure.message}`)
  for (const cause of causesOf(failure)) log.info(`  caused by ${cause}`)
}

function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof ActionError && reason.code === 'CANCELLED'
}

/**
 * Whether the files of a failed run are worth keeping until the job ends: when only publishing them failed, when they only
 * differ from the baseline, or when they are complete and in no artifact.
 */
function keepsFiles(journal: Journal, signal: AbortSignal): boolean {
  const { failure, csvPath, reportPath, csvArtifact } = journal.outcome()
  if (csvPath === undefined || isCancelled(signal)) return false
  if (failure?.code === 'ARTIFACT' || failure?.code === 'BASELINE_DIFFERS') return true
  return reportPath !== undefined && csvArtifact === undefined && failure?.code !== 'NO_SPACE'
}

async function createFolder(temp: string): Promise<string> {
  try {
    const folder = await createRunFolder(temp)
    runner.rememberFolder(folder)
    return folder
  } catch (cause) {
    throw new ActionError(
      'INTERNAL',
      'No folder could be made under RUNNER_TEMP. Check that it exists, may be written to, and has room.',
      { cause },
    )
  }
}
