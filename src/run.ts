import type { Clock } from './clock.ts'
import type { Enriched } from './engine/enrich.ts'
import type { EnrichedUtterances } from './enrich-utterances.ts'
import { ActionError } from './errors.ts'
import type { RunContext } from './github/event.ts'
import type { Repository } from './github/repository.ts'
import type { Receipts } from './github/receipts.ts'
import type { Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import type { Imported, ImportRequest, RawCsv } from './providers/provider.ts'
import type { Baseline } from './baseline.ts'
import type { Comparing } from './compare.ts'
import type { Publication, PublishedFile } from './publish-utterances.ts'
import { violation } from './report/fail-on.ts'
import type { EntityReport } from './report/report.ts'
import { versionName } from './version-name.ts'

/** The steps of the story, each told elsewhere. */
export interface Dependencies {
  readonly context: RunContext
  /** Gets a token now, so that wrong credentials end the run before any work. Does nothing without a platform. */
  readonly signIn: (signal: AbortSignal) => Promise<void>
  readonly fetchUtterances: (signal: AbortSignal) => Promise<RawCsv>
  readonly findBaseline: (signal: AbortSignal) => Promise<Baseline>
  readonly enrich: (raw: RawCsv, baseline: Baseline, signal: AbortSignal) => Promise<EnrichedUtterances>
  readonly describe: (enriched: Enriched) => EntityReport
  readonly compare: (
    enriched: EnrichedUtterances,
    report: EntityReport,
    baseline: Baseline,
    signal: AbortSignal,
  ) => Promise<Comparing>
  readonly publish: (publication: Publication, signal: AbortSignal) => Promise<PublishedFile>
  /** Present exactly when this run imports. */
  readonly importCsv?: (request: ImportRequest, signal: AbortSignal) => Promise<Imported>
  /** Absent where there is no artifact service to keep them. */
  readonly receipts?: Receipts
  /** Tells the pull request what changes. Does nothing where there is none. */
  readonly comment: (comparing: Comparing, signal: AbortSignal) => Promise<void>
  readonly repository: Repository
  readonly journal: Journal
  readonly clock: Clock
  /** The step's start, by the wall clock. */
  readonly startedAt: Date
}

/** The whole of it: sign in, export, download, enrich, compare, publish, import. What it learns goes into the journal. */
export async function run(inputs: Inputs, deps: Dependencies, signal: AbortSignal): Promise<void> {
  const { journal, context, importCsv } = deps
  if (inputs.source.from === 'nowhere') return skip(inputs.source.reason, journal)

  const version = context.purpose === 'import' ? await nameVersion(inputs, deps, signal) : ''
  if (importCsv && (await isImported(version, deps, signal)))
    return journal.note({ result: 'already-imported' })

  await deps.signIn(signal)
  const raw = await deps.fetchUtterances(signal)
  const baseline = await deps.findBaseline(signal)
  const enriched = await deps.enrich(raw, baseline, signal)
  const report = deps.describe(enriched)
  journal.note({ report, csvPath: enriched.csvPath })
  const isEmpty = report.rows === 0
  // In a run that imports nothing, losing all rows is a difference like any other, told like any other.
  if (isEmpty && importCsv) return skip(NO_RECORD, journal)

  const comparing = await compare(enriched, report, baseline, deps, signal)
  const { compared } = comparing
  const file = await deps.publish({ enriched, report, ...(compared && { compared }) }, signal)
  if (importCsv) await importVersion(file, version, importCsv, inputs, deps, signal)
  if (isEmpty) skip(NO_RECORD, journal)
  else journal.note({ result: importCsv ? 'imported' : context.purpose === 'check' ? 'checked' : 'dry-run' })

  await deps.comment(comparing, signal)
  judge(comparing, inputs, journal)
}

const NO_RECORD = 'the CSV has a header and no record'

async function compare(
  enriched: EnrichedUtterances,
  report: EntityReport,
  baseline: Baseline,
  { journal, ...deps }: Dependencies,
  signal: AbortSignal,
): Promise<Comparing> {
  const comparing = await deps.compare(enriched, report, baseline, signal)
  const { compared, reason } = comparing
  if (compared) journal.note({ check: compared })
  if (reason !== undefined) {
    journal.log.info(`No baseline: ${reason}`)
    journal.note({ noBaseline: reason })
  }
  return comparing
}

/** Applies `fail-on`, last of all: report and comment are out by then. */
function judge({ compared }: Comparing, { failOn, imports }: Inputs, journal: Journal): void {
  if (failOn === 'never') return
  if (imports) return journal.log.notice('fail-on is ignored: it applies to runs that do not import')
  if (compared === undefined) return journal.log.notice('fail-on is ignored: there is no baseline')
  const sentence = violation(compared.comparison, failOn)
  if (sentence === undefined) return
  journal.note({ result: 'checked' })
  throw new ActionError('BASELINE_DIFFERS', sentence)
}

function skip(reason: string, journal: Journal): void {
  journal.log.notice(`Skipped, nothing was imported: ${reason}`)
  journal.note({ result: 'skipped', reason })
}

/** The run's creation gives the time, so that a retry or re-run keeps the name. */
async function nameVersion(inputs: Inputs, deps: Dependencies, signal: AbortSignal): Promise<string> {
  const name = versionName(inputs.versionTag, await runCreation(deps, signal))
  deps.journal.note({ versionName: name })
  return name
}

async function runCreation(
  { repository, journal, startedAt }: Dependencies,
  signal: AbortSignal,
): Promise<Date> {
  const creation = await repository.runCreation(signal)
  if (creation.known) return creation.at
  journal.log.warning(
    `The version is named after this step's start, so that a re-run gets another name: the run's creation could not be read, as ${creation.reason}`,
  )
  return startedAt
}

/** Whether an earlier attempt of this run has imported. One that does not say how its import ended stops this run. */
async function isImported(
  version: string,
  { receipts, journal }: Dependencies,
  signal: AbortSignal,
): Promise<boolean> {
  const earlier = await receipts?.earlierImport(signal)
  if (earlier === undefined || earlier.state === 'none') return false
  const { state, versionName = version, importId } = earlier
  journal.note({ versionName, ...(state !== 'elsewhere' && importId !== undefined && { importId }) })
  if (state === 'elsewhere') {
    throw new ActionError(
      'IMPORT_AMBIGUOUS',
      `An earlier attempt of this run imported, or began to import, version ${versionName} with another base-url. If that leads to the same platform, look for the version there; if it is another one, give each of the two steps an artifact-name and start a new run.`,
    )
  }
  if (state === 'unknown') {
    throw new ActionError(
      'IMPORT_AMBIGUOUS',
      `An earlier attempt of this run began to import version ${versionName} and does not say how that ended. Look for it on the platform; if it is not there, start a new run instead of a re-run.`,
    )
  }
  journal.log.notice(`Version ${versionName} was imported by an earlier attempt of this run`)
  return true
}

type ImportCsv = NonNullable<Dependencies['importCsv']>

/** At most one import a run: a receipt is out before the file's first byte leaves, and another says how it ended. */
async function importVersion(
  file: PublishedFile,
  version: string,
  importCsv: ImportCsv,
  inputs: Inputs,
  deps: Dependencies,
  signal: AbortSignal,
): Promise<void> {
  const { journal, clock, receipts } = deps
  const receipt = { versionName: version, csvSha256: file.sha256 }
  const settle = lasting(signal)
  await journal.log.group('Import', async () => {
    const started = clock.now()
    let begun = false
    const beforeBody = async (signal: AbortSignal) => {
      begun = true // a receipt may be out even when publishing it fails
      await receipts?.publish('sent', receipt, signal)
    }
    const request = { ...file, versionName: version, versionTag: inputs.versionTag, beforeBody }
    try {
      const { id } = await importCsv(request, signal)
      journal.log.info(`Imported as ${version}`)
      journal.note({ ...(id !== undefined && { importId: id }) })
      journal.noteSteps({ import: { ms: clock.now() - started } })
      await settled('done', { ...receipt, ...(id !== undefined && { importId: id }) }, deps, settle)
    } catch (error) {
      const known = !(error instanceof ActionError && error.code === 'IMPORT_AMBIGUOUS')
      if (begun && known) await settled('refused', receipt, deps, settle)
      throw error
    }
  })
}

/** The import has ended: a receipt that cannot be published only makes a later attempt more careful. */
async function settled(
  state: 'done' | 'refused',
  receipt: Parameters<Receipts['publish']>[1],
  { receipts, journal }: Dependencies,
  signal: AbortSignal,
): Promise<void> {
  try {
    await receipts?.publish(state, receipt, signal)
  } catch {
    journal.log.warning(
      `The receipt "${state}" could not be published: a re-run of this job will not import if the receipt "sent" is there`,
    )
  }
}

/** A signal that outlasts a cancellation for as long as the runner lets us, to say how the import ended. */
function lasting(signal: AbortSignal): AbortSignal {
  const late = new AbortController()
  signal.addEventListener('abort', () => setTimeout(() => late.abort(signal.reason), LASTING_MS).unref(), {
    once: true,
  })
  return late.signal
}
const LASTING_MS = 1_200
