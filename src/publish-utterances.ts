import type { Clock } from './clock.ts'
import type { Compared } from './compare.ts'
import type { Enriched } from './engine/enrich.ts'
import { ActionError } from './errors.ts'
import type { ArtifactStore } from './github/artifact.ts'
import type { RunContext, Visibility } from './github/event.ts'
import type { Repository } from './github/repository.ts'
import type { Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import type { EntityReport } from './report/report.ts'
import { writeEntityReport, writeReportFiles } from './write-report.ts'

/** The enriched CSV, at its present path: the artifact store may have renamed it. */
export interface PublishedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What there is to publish. */
export interface Publication {
  readonly enriched: Enriched
  readonly report: EntityReport
  readonly compared?: Compared
}

interface PublishingDependencies {
  readonly context: Pick<RunContext, 'visibility'>
  /** Of the workflow run. */
  readonly runUrl: string
  /** Absent where there is no artifact service: the files then stay where they are. */
  readonly store?: ArtifactStore
  readonly repository: Repository
  /** The page's script and style, as the build bundled them. */
  readonly pageAssets: URL
  readonly journal: Journal
  readonly clock: Clock
}

/** Writes the report's files, and publishes CSV and report as artifacts of the run. */
export async function publishUtterances(
  { enriched, report, compared }: Publication,
  inputs: Inputs,
  deps: PublishingDependencies,
  signal: AbortSignal,
): Promise<PublishedFile> {
  const { store, journal, clock, runUrl, pageAssets } = deps
  return journal.log.group('Publish', async () => {
    const started = clock.now()
    const withTexts = store === undefined || inputs.allowPublicArtifact || !(await isPublic(deps, signal))
    const reportPath = await writeEntityReport(report, enriched.entitiesPath)
    journal.note({ reportPath })
    const parts = {
      report,
      found: enriched,
      ...(compared && { compared }),
      withTexts,
      runUrl,
      pageAssets,
    }
    const files = [reportPath, ...(await writeReportFiles(parts, signal))]
    const file = { path: enriched.csvPath, bytes: enriched.csvBytes, sha256: enriched.csvSha256 }
    if (store === undefined) return file

    const path = withTexts ? await storeCsv(file, store, journal, signal) : file.path
    const reportFiles = withTexts ? [...files, enriched.entitiesPath] : files
    journal.note({
      reportArtifact: await store.storeArchive(`${inputs.artifactName}-report`, reportFiles, signal),
    })
    journal.noteSteps({ artifact: { ms: clock.now() - started } })
    return { ...file, path }
  })
}

async function storeCsv(
  file: PublishedFile,
  store: ArtifactStore,
  journal: Journal,
  signal: AbortSignal,
): Promise<string> {
  const stored = await store.storeFile(file.path, signal)
  journal.note({ csvArtifact: stored, csvPath: stored.path })
  if (stored.sha256 !== file.sha256) {
    throw new ActionError(
      'ARTIFACT_DIGEST',
      `Artifact ${stored.name} has SHA-256 ${stored.sha256}, the enriched CSV ${file.sha256}: the file changed while it was uploaded. Nothing was imported; re-run the job.`,
    )
  }
  return stored.path
}

/** Utterances are people's words: where anybody may read artifacts, they are published only on request. */
async function isPublic(
  { context, repository, journal }: PublishingDependencies,
  signal: AbortSignal,
): Promise<boolean> {
  const visibility = context.visibility ?? (await askedVisibility(repository, signal))
  if (visibility !== undefined && visibility !== 'public') return false
  const why =
    visibility === undefined
      ? 'It is not known whether this repository is public'
      : 'This repository is public'
  journal.log.notice(
    `${why}: the CSV and the entities' texts were not published as artifacts, the counts were. allow-public-artifact: true publishes them.`,
  )
  return true
}

async function askedVisibility(repository: Repository, signal: AbortSignal): Promise<Visibility | undefined> {
  try {
    return await repository.visibility(signal)
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}
