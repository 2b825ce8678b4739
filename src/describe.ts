import { createHash } from 'node:crypto'

import type { Enriched } from './engine/enrich.ts'
import type { EntityConfig } from './entity-config.ts'
import type { Inputs } from './inputs.ts'
import type { Steps } from './report/outcome.ts'
import { createReport, type EntityReport } from './report/report.ts'

/** The entity report of a run: its counts, and what they were counted with. */
export function describe(
  enriched: Enriched,
  inputs: Inputs,
  config: EntityConfig,
  steps: Steps,
  createdAt: Date,
): EntityReport {
  return createReport(enriched.tally, {
    versionTag: inputs.versionTag,
    botId: inputs.botId,
    createdAt: createdAt.toISOString(),
    configSha256: configSha256(config, inputs),
    csvSha256: enriched.csvSha256,
    timings: Object.fromEntries(Object.entries(steps).map(([step, { ms }]) => [step, Math.round(ms)])),
  })
}

/** Of everything that decides which entities are found. */
function configSha256(config: EntityConfig, { utteranceColumn, locale }: Inputs): string {
  return createHash('sha256')
    .update(JSON.stringify({ config, utteranceColumn, locale: locale.tag }))
    .digest('hex')
}
