import { createWriteStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Clock } from './clock.ts'
import { ActionError } from './errors.ts'
import { createConnections } from './http/connections.ts'
import { startDeadline } from './http/deadline.ts'
import type { Proxies } from './http/proxies.ts'
import { createRetryBudget } from './http/retry.ts'
import { sourceCsvAt } from './input-files.ts'
import type { Inputs, PlatformInputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import type { Log } from './log.ts'
import { awaitExport, freshLinkOf } from './providers/await-export.ts'
import { createCxone } from './providers/cxone.ts'
import { isNoSpace, noSpace, requireRoom } from './no-space.ts'
import type { ExportJob, Provider, RawCsv } from './providers/provider.ts'
import { outputsOf } from './report/outcome.ts'
import { megabytes, seconds } from './wording.ts'
import type { Dependencies } from './run.ts'
import { openWorkspaceFile } from './workspace-file.ts'

/** The steps that ask the platform, or read a file of the workspace instead. */
type Source = Pick<Dependencies, 'signIn' | 'fetchUtterances' | 'importCsv'> & AsyncDisposable

interface SourceDependencies {
  /** Where the raw CSV goes. */
  readonly folder: string
  readonly workspace: string
  readonly journal: Journal
  readonly clock: Clock
  /** URL of the workflow run. */
  readonly runUrl: string
  readonly proxies: Proxies
}

/** Asks the platform for what the inputs allow, and for nothing else. */
export function openSource(inputs: Inputs, deps: SourceDependencies): Source {
  const rawPath = join(deps.folder, 'raw.csv')
  const { source } = inputs
  const opened = inputs.platform && openPlatform(inputs.platform, inputs, deps)
  const importer = inputs.imports ? opened?.provider : undefined
  return {
    signIn: async (signal) => opened?.provider.signIn(signal),
    async fetchUtterances(signal) {
      if (source.from === 'workspace') return copyCsv(source.written, rawPath, deps, signal)
      if (opened === undefined) throw new TypeError('an export without a platform')
      return exportUtterances(opened.provider, rawPath, inputs, deps, signal)
    },
    ...(importer && { importCsv: (request, signal) => importer.importCsv(request, signal) }),
    [Symbol.asyncDispose]: async () => opened?.[Symbol.asyncDispose](),
  }
}

function openPlatform(platform: PlatformInputs, inputs: Inputs, deps: SourceDependencies) {
  const { journal, clock, proxies } = deps
  const log: Log = {
    ...journal.log,
    maskPart(part) {
      if (!mayBeInOutput(part, inputs, deps)) journal.log.mask(part)
    },
  }
  const connections = createConnections({ baseUrl: platform.baseUrl, proxies })
  const provider = createCxone(
    {
      ...platform,
      botId: inputs.botId,
      imports: inputs.imports,
      downloadTimeoutMs: inputs.downloadTimeout,
      importTimeoutMs: inputs.importTimeout,
    },
    { connections, clock, log, budget: createRetryBudget() },
  )
  return { provider, [Symbol.asyncDispose]: () => connections[Symbol.asyncDispose]() }
}

/**
 * Whether a value in a link, such as the bot's id, may also be in an output: it is no secret then, and the runner would
 * withhold the output if it were masked.
 */
function mayBeInOutput(
  value: string,
  inputs: Inputs,
  { journal, folder, runUrl }: SourceDependencies,
): boolean {
  const known = outputsOf(journal.outcome()).values()
  const { botId, artifactName, entityTypes } = inputs
  return [...known, ...entityTypes, botId, artifactName, folder, runUrl, ...TO_COME].some((text) =>
    text.includes(value),
  )
}

/** Of outputs that are not known yet: the ends of paths and of addresses, the name of a version, results. */
const TO_COME = [
  '/enriched/',
  '/report/entity-report.json',
  '/artifacts/',
  'enriched_ner_',
  'already-imported',
]

async function exportUtterances(
  provider: Provider,
  rawPath: string,
  inputs: Inputs,
  { journal, clock }: SourceDependencies,
  signal: AbortSignal,
): Promise<RawCsv> {
  const { log } = journal
  const { job, link } = await log.group('Export', async () => {
    const requestedAt = clock.now()
    const job = await startExport(provider, inputs.exportTimeout, clock, signal)
    journal.note({ exportId: job.id })
    log.info(`Export ${job.id} requested`)
    const waiting = {
      pollIntervalMs: inputs.pollInterval,
      exportTimeoutMs: inputs.exportTimeout,
      requestedAt,
    }
    const { download, polls } = await awaitExport(provider, job, waiting, { clock, log }, signal)
    journal.noteSteps({ export: { ms: clock.now() - requestedAt, polls } })
    return { job, link: download }
  })
  return log.group('Download', async () => {
    const started = clock.now()
    const raw = await provider.download(link, rawPath, freshLinkOf(provider, job), signal)
    log.info(`Downloaded ${megabytes(raw.bytes)}`)
    journal.noteSteps({ download: { ms: clock.now() - started, bytes: raw.bytes } })
    return raw
  })
}

/** The request and its retries count against `export-timeout`, too. */
async function startExport(
  provider: Provider,
  timeoutMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<ExportJob> {
  const late = () =>
    new ActionError(
      'EXPORT_TIMEOUT',
      `The platform did not take the export request in ${seconds(timeoutMs)}; raise the input export-timeout or run the job again`,
    )
  using limit = startDeadline(clock, timeoutMs, late, signal)
  return await provider.startExport(limit.signal)
}

/** A copy, so that what is enriched cannot change on the way and the workspace stays as it is. */
async function copyCsv(
  path: string,
  rawPath: string,
  { workspace }: SourceDependencies,
  signal: AbortSignal,
): Promise<RawCsv> {
  await using file = await openWorkspaceFile(sourceCsvAt(path, workspace))
  const folder = dirname(rawPath)
  await requireRoom(folder, file.bytes)
  const source = file.handle.createReadStream({ autoClose: false })
  try {
    await pipeline(source, createWriteStream(rawPath, { flags: 'wx', mode: 0o600 }), { signal })
  } catch (error) {
    throw isNoSpace(error) ? await noSpace(folder, file.bytes, error) : error
  }
  return { path: rawPath, bytes: file.bytes }
}
