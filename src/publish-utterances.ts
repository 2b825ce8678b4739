import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Clock } from './clock.ts'
import type { Enriched } from './engine/enrich.ts'
import type { EntityConfig } from './entity-config.ts'
import { ActionError } from './errors.ts'
import type { ArtifactStore } from './github/artifact.ts'
import type { RunContext } from './github/event.ts'
import type { Repository } from './github/repository.ts'
import type { Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import type { EntityReport } from './report/report.ts'

/** The enriched CSV where it now is; the artifact store may have renamed it. */
export interface PublishedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export type PublishUtterances = (enriched: Enriched, signal: AbortSignal) => Promise<PublishedFile>

export interface PublishingDependencies {
  readonly context: RunContext
  /** Absent where there is no artifact service: the files then stay where they are. */
  readonly store?: ArtifactStore
  readonly repository: Repository
  readonly journal: Journal
  readonly clock: Clock
}

/** Writes the report, and publishes CSV and report as artifacts of the run. */
export function createPublishUtterances(
  inputs: Inputs,
  config: EntityConfig,
  deps: PublishingDependencies,
): PublishUtterances {
  const { store, journal, clock } = deps

  return async (enriched, signal) => {
    const reportPath = await writeReport(enriched, inputs, config, journal)
    const file = { path: enriched.csvPath, bytes: enriched.csvBytes, sha256: enriched.csvSha256 }
    if (store === undefined) return file

    return journal.log.group('Publish artifacts', async () => {
      const started = clock.now()
      const open = inputs.allowPublicArtifact || !(await isPublic(deps, signal))
      const path = open ? await storeCsv(file, store, journal, signal) : file.path
      await storeReport(open ? [reportPath, enriched.entitiesPath] : [reportPath], store, signal)
      journal.noteSteps({ artifact: { ms: clock.now() - started } })
      return { ...file, path }
    })
  }

  async function storeReport(
    files: readonly string[],
    to: ArtifactStore,
    signal: AbortSignal,
  ): Promise<void> {
    const stored = await to.storeArchive(`${inputs.artifactName}-report`, files, signal)
    journal.note({ reportArtifact: stored })
  }
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

async function writeReport(
  enriched: Enriched,
  inputs: Inputs,
  config: EntityConfig,
  journal: Journal,
): Promise<string> {
  const { steps } = journal.outcome()
  const { tally } = enriched
  const report: EntityReport = {
    schema: 1,
    versionTag: inputs.versionTag,
    botId: inputs.botId,
    createdAt: new Date().toISOString(),
    rows: tally.rows,
    rowsWithEntities: tally.rowsWithEntities,
    entities: tally.entities,
    ...(tally.intents && { intents: tally.intents }),
    configSha256: configSha256(config, inputs),
    csvSha256: enriched.csvSha256,
    timings: Object.fromEntries(Object.entries(steps).map(([step, { ms }]) => [step, Math.round(ms)])),
  }
  const path = join(dirname(enriched.entitiesPath), 'entity-report.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  journal.note({ report, reportPath: path, csvPath: enriched.csvPath })
  return path
}

/** Of everything that decides which entities are found. */
function configSha256(config: EntityConfig, { utteranceColumn, locale }: Inputs): string {
  return createHash('sha256')
    .update(JSON.stringify({ config, utteranceColumn, locale: locale.tag }))
    .digest('hex')
}

/** Utterances are people's words: where anybody may read artifacts they are not published unasked. */
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

async function askedVisibility(repository: Repository, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await repository.visibility(signal)
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}
