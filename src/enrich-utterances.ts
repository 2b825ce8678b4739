import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Clock } from './clock.ts'
import type { Baseline } from './baseline.ts'
import { enrich, type Enriched, type EnrichOptions } from './engine/enrich.ts'
import type { Progress } from './engine/write-chunks.ts'
import type { EntityConfig } from './entity-config.ts'
import { ActionError, type ErrorCode } from './errors.ts'
import { searchOptionsOf, type Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'
import type { Log } from './log.ts'
import { everyFewSeconds } from './progress.ts'
import type { RawCsv } from './providers/provider.ts'
import { quotedWhole } from './safe-text.ts'
import { counted, megabytes, number } from './wording.ts'

interface EnrichingDependencies {
  readonly folder: string
  readonly workerUrl: URL
  readonly journal: Journal
  readonly clock: Clock
}

export interface EnrichedUtterances extends Enriched {
  /** Why the base commit's types could not be looked for in the same rows. */
  readonly baseFault?: ErrorCode
}

/** Finds the entities of every utterance, and removes the raw CSV once it has been read. */
export async function enrichUtterances(
  raw: RawCsv,
  inputs: Inputs,
  config: EntityConfig,
  baseline: Baseline,
  { folder, workerUrl, journal, clock }: EnrichingDependencies,
  signal: AbortSignal,
): Promise<EnrichedUtterances> {
  const { log } = journal
  return log.group('Find entities', async () => {
    const reportFolder = join(folder, 'report')
    await mkdir(reportFolder, { mode: 0o700 })
    const progress = everyFewSeconds(clock, (line) => log.info(line))
    const started = clock.now()
    const options = {
      rawPath: raw.path,
      csvPath: join(folder, 'enriched', `${inputs.artifactName}.csv`), // apart, as the name may be any
      entitiesPath: join(reportFolder, 'entities.jsonl'),
      workerUrl,
      ...config,
      ...comparing(config, baseline, folder),
      ...searchOptionsOf(inputs),
      onProgress: ({ bytes, totalBytes, rows }: Progress) =>
        progress(() => {
          const share = Math.floor((100 * bytes) / totalBytes)
          const speed = Math.round((1000 * rows) / Math.max(1, clock.now() - started))
          return `${megabytes(bytes)} of ${megabytes(totalBytes)} (${share} %), ${number(rows)} rows, ${number(speed)} rows/s`
        }),
    }
    const enriched = await search(options, log, signal).catch((error: unknown) => {
      throw inFile(error, inputs)
    })
    await rm(raw.path, { force: true })
    const { tally, workers } = enriched
    for (const warning of enriched.warnings) log.warning(whereOf(inputs.source) + warning)
    log.info(`${counted(tally.rows, 'row', 'rows')}, ${number(tally.rowsWithEntities)} with entities`)
    journal.noteSteps({ enrich: { ms: clock.now() - started, rows: tally.rows, workers } })
    return enriched
  })
}

/** One pass for both sides of a comparison. Where that takes too long, the base's types may be to blame: once more without them. */
async function search(options: EnrichOptions, log: Log, signal: AbortSignal): Promise<EnrichedUtterances> {
  const { base, ...ofHead } = options
  try {
    return await enrich(options, signal)
  } catch (error) {
    if (base === undefined || !(error instanceof ActionError) || !TOO_LONG.has(error.code)) throw error
    signal.throwIfAborted()
    log.info('With the types of the base commit this takes too long: once more without them')
    return { ...(await enrich(ofHead, signal)), baseFault: error.code }
  }
}

const TOO_LONG: ReadonlySet<ErrorCode> = new Set(['PATTERN_TIMEOUT', 'WORKER'])

/** A job can have a step for each of several files: what is said of one says which it is. */
function whereOf(source: Inputs['source']): string {
  return source.from === 'workspace' ? `${quotedWhole(source.written)}: ` : ''
}

function inFile(error: unknown, { source }: Inputs): unknown {
  if (source.from !== 'workspace' || !(error instanceof ActionError) || !OF_CSV.has(error.code)) return error
  return new ActionError(error.code, whereOf(source) + error.message, { cause: error.cause })
}

const OF_CSV: ReadonlySet<ErrorCode> = new Set([
  'NOT_CSV',
  'EMPTY_EXPORT',
  'NO_UTTERANCE_COLUMN',
  'DUPLICATE_COLUMN',
  'RAGGED_ROW',
  'BAD_QUOTE',
  'ENCODING',
  'NUL_BYTE',
  'RECORD_TOO_LARGE',
])

/** So many rows the page shows at most. A diff needs the intents of all. */
const INTENTS_SHOWN = 200_000

/** What the comparison with the baseline needs the search to do besides. */
function comparing(config: EntityConfig, baseline: Baseline, folder: string): Partial<EnrichOptions> {
  if (baseline.kind !== 'commit') return { intentsOfRows: INTENTS_SHOWN }
  const { csv, config: base } = baseline
  return {
    intentsOfRows: Infinity,
    fingerprints: csv.state === 'differs',
    ...(csv.state === 'same' &&
      base !== config && { base: { ...base, entitiesPath: join(folder, 'base-entities.jsonl') } }),
  }
}
