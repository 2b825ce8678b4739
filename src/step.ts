import { env } from 'node:process'

import { DefaultArtifactClient } from '@actions/artifact'
import { context as event } from '@actions/github'

import { realClock as clock } from './clock.ts'
import { enrichUtterances } from './enrich-utterances.ts'
import { readEntityConfig } from './entity-config.ts'
import { ActionError } from './errors.ts'
import { causesOf, failureOf } from './failure.ts'
import { createArtifactStore, type ArtifactStore } from './github/artifact.ts'
import { isEnterpriseServer, readRunContext, type RunContext } from './github/event.ts'
import { createReceipts } from './github/receipts.ts'
import { createRepository } from './github/repository.ts'
import * as runner from './github/runner.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { createJournal, type Journal } from './journal.ts'
import { PatternsFileError } from './ner/patterns-file-error.ts'
import { BUILT_IN } from './ner/registry.ts'
import { openSource } from './source.ts'
import { createPublishUtterances } from './publish-utterances.ts'
import { outputsOf } from './report/outcome.ts'
import { summaryMarkdown } from './report/markdown.ts'
import { createRunFolder, removeRunFolder, removeRunFolderNow } from './run-folder.ts'
import { run } from './run.ts'

/** Time for the last words of a cancelled step; the runner waits 7.5 s, but a person waits too. */
const LAST_WORDS_MS = 1_800
/** Longest time for one try of one artifact. */
const ARTIFACT_TRY_MS = 15 * 60_000
const EXIT_CANCELLED = 130
/** GitHub shows ten error annotations of a step (RELIABILITY R19). */
const MOST_ANNOTATIONS = 9

/** Built files that run in threads. The bundler must see each URL in the entry file. */
export interface ThreadUrls {
  readonly annotate: URL
  readonly check: URL
}

/** The step: one folder, one abort signal, one exit code. */
export async function runStep(threads: ThreadUrls): Promise<void> {
  const startedAt = new Date()
  const stop = new AbortController()
  const folder = { path: '' }
  endOnSignals(stop, folder)
  const journal = createJournal(runner.runnerLog)
  let exitCode = 0
  try {
    const context = readRunContext(env, event.payload)
    journal.note({ versionTag: context.sha })
    const inputs = readInputs(runner.readInput, context, new Set(BUILT_IN.keys()))
    journal.note({ botId: inputs.botId, versionTag: inputs.versionTag })
    folder.path = await createFolder(context.temp)
    await runIn(folder.path, inputs, context, { journal, threads, startedAt }, stop.signal)
  } catch (error) {
    exitCode = fail(error, stop.signal, journal)
    if (!keepsFiles(journal)) {
      await removeRunFolder(folder.path)
      journal.noteFilesRemoved()
    }
  }
  const outcome = journal.outcome()
  for (const [name, value] of outputsOf(outcome)) runner.setOutput(name, value)
  await runner.writeSummary(summaryMarkdown(outcome))
  process.exit(exitCode)
}

/** Builds what the run needs, and runs. */
async function runIn(
  folder: string,
  inputs: Inputs,
  context: RunContext,
  { journal, threads, startedAt }: { journal: Journal; threads: ThreadUrls; startedAt: Date },
  signal: AbortSignal,
): Promise<void> {
  const { log } = journal
  if (inputs.githubToken !== '') log.mask(inputs.githubToken)
  await using source = openSource(inputs, { folder, workspace: context.workspace, journal, clock, env })
  const repository = createRepository(inputs.githubToken, context)
  const store = openArtifactStore(inputs, context, journal)
  const checking = {
    workspace: context.workspace,
    checkUrl: threads.check,
    notice: (line: string) => log.notice(line),
    remark: runner.warnAt,
  }
  const config = await readEntityConfig(inputs, checking, signal)
  const enriching = { folder, workerUrl: threads.annotate, journal, clock }
  await run(
    inputs,
    {
      ...source,
      context,
      enrich: (raw, signal) => enrichUtterances(raw, inputs, config, enriching, signal),
      publish: createPublishUtterances(inputs, config, {
        context,
        ...(store && { store }),
        repository,
        journal,
        clock,
      }),
      ...(store && { receipts: createReceipts(store, inputs.artifactName, context.runAttempt, folder) }),
      repository,
      journal,
      clock,
      startedAt,
    },
    signal,
  )
}

/** Detected before any work, so that nobody waits for an export that cannot be kept. */
function openArtifactStore(inputs: Inputs, context: RunContext, { log }: Journal): ArtifactStore | undefined {
  if (isEnterpriseServer(context.serverUrl)) {
    log.warning(
      'GitHub Enterprise Server has no artifact service that this action can use: the files are at csv-path and report-path until the job ends, and a re-run of this job imports again.',
    )
    return undefined
  }
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
    if (inputs.imports) {
      throw new ActionError(
        'ARTIFACT',
        'This runner offers no artifact service (ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is not set), and without one nothing is imported. Run this as a step of a workflow on GitHub, or with dry-run: true.',
      )
    }
    log.warning('This runner offers no artifact service: the files are at csv-path and report-path.')
    return undefined
  }
  const { serverUrl, owner, repo, runId } = context
  return createArtifactStore(
    new DefaultArtifactClient(),
    {
      runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
      ...(inputs.retentionDays !== undefined && { retentionDays: inputs.retentionDays }),
      tryTimeoutMs: ARTIFACT_TRY_MS,
    },
    clock,
    log,
  )
}

/** The step's one error, and its cause chain in the log. */
function fail(error: unknown, signal: AbortSignal, journal: Journal): number {
  const failure = failureOf(error, signal)
  runner.annotateError(`${failure.code}: ${failure.message}`)
  if (failure instanceof PatternsFileError) {
    for (const mistake of failure.mistakes.slice(0, MOST_ANNOTATIONS)) runner.errorAt(failure.file, mistake)
  }
  for (const cause of causesOf(failure)) journal.log.info(`  caused by ${cause}`)
  journal.note({
    result: failure.code === 'IMPORT_AMBIGUOUS' ? 'ambiguous' : 'failed',
    failure: { code: failure.code, sentence: failure.message },
  })
  return isCancelled(signal) ? EXIT_CANCELLED : 1
}

function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof ActionError && reason.code === 'CANCELLED'
}

/** An enriched CSV that could only not be published is worth keeping until the job ends (RELIABILITY F46). */
function keepsFiles(journal: Journal): boolean {
  const { failure, csvPath } = journal.outcome()
  return csvPath !== undefined && failure?.code === 'ARTIFACT'
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

/**
 * The first signal ends the run in order, within two seconds; the second one at once. An error that nobody awaited
 * ends it too: Node would print its text, which may hold anything (RELIABILITY T2).
 */
function endOnSignals(stop: AbortController, folder: { readonly path: string }): void {
  const endNow = (): never => {
    removeRunFolderNow(folder.path)
    process.exit(EXIT_CANCELLED)
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) endNow()
      stop.abort(
        new ActionError('CANCELLED', 'The step was cancelled. Run the job again when you want its result.'),
      )
      setTimeout(endNow, LAST_WORDS_MS).unref()
    })
  }
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(name, (error: unknown) => stop.abort(error))
  }
}
