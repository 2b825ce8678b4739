import { env } from 'node:process'

import { context as event } from '@actions/github'

import { openArtifactStores } from './artifact-stores.ts'
import { findBaseline } from './baseline.ts'
import { realClock as clock } from './clock.ts'
import { commentOnPullRequest } from './comment-on-pull-request.ts'
import { compareWithBaseline } from './compare.ts'
import { describe } from './describe.ts'
import type { Ending } from './end-on-signals.ts'
import { enrichUtterances } from './enrich-utterances.ts'
import { ActionError } from './errors.ts'
import { failureOf } from './failure.ts'
import { readRunContext, type RunContext } from './github/event.ts'
import { createReceipts } from './github/receipts.ts'
import { openGitHub } from './github/api.ts'
import { createRepository } from './github/repository.ts'
import * as runner from './github/runner.ts'
import type { Proxies } from './http/proxies.ts'
import { readInputFiles, type InputFiles } from './input-files.ts'
import { readInputs, sourceCsvOf, type Inputs } from './inputs.ts'
import { createJournal, type Journal } from './journal.ts'
import { BUILT_IN } from './ner/registry.ts'
import { openSource } from './source.ts'
import { publishUtterances } from './publish-utterances.ts'
import { createRunFolder, removeRunFolderNow } from './run-folder.ts'
import { run } from './run.ts'
import { isCancelled, tellFailure, tellUnheard } from './tell-failure.ts'
import { tellOutcome } from './tell-outcome.ts'

/** Built files beside the entry file, which is where the bundler must see their URLs. */
interface BuiltFiles {
  readonly annotate: URL
  readonly check: URL
  /** Not a thread: the page's script and style. */
  readonly page: URL
}

/** The step: one folder, one signal that ends it, one exit code. */
export async function runStep(
  built: BuiltFiles,
  proxies: Proxies,
  { signal, folder }: Ending,
): Promise<void> {
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
    await runIn(folder.path, inputs, files, context, { journal, built, proxies, startedAt }, signal)
  } catch (error) {
    process.exitCode = tellFailure(failureOf(error, signal, folder.path), signal, journal)
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
  readonly proxies: Proxies
  readonly startedAt: Date
}

/** Builds what the run needs, and runs. */
async function runIn(
  folder: string,
  inputs: Inputs,
  { config, baseline: given }: InputFiles,
  context: RunContext,
  { journal, built, proxies, startedAt }: Running,
  signal: AbortSignal,
): Promise<void> {
  const { log } = journal
  const { workspace } = context
  const runUrl = runUrlOf(context)
  await using source = openSource(inputs, { folder, workspace, runUrl, journal, clock, proxies })
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

function receiptsOf(inputs: Inputs, { runAttempt }: RunContext, folder: string) {
  const { artifactName, botId, versionTag } = inputs
  const platform = inputs.platform?.baseUrl.href ?? ''
  const sourceCsv = sourceCsvOf(inputs) ?? ''
  return { artifactName, attempt: runAttempt, subject: { platform, botId, versionTag, sourceCsv }, folder }
}

function runUrlOf({ serverUrl, owner, repo, runId }: RunContext): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
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
