import type { EntityCount, IntentCount } from './counts.ts'
import type { FileTally } from './tally.ts'

/** `entity-report.json`, schema 1: counts alone, never the text of an utterance or an entity. */
export interface EntityReport {
  readonly schema: 1
  readonly versionTag: string
  readonly botId: string
  readonly createdAt: string
  readonly rows: number
  readonly rowsWithEntities: number
  readonly entities: Readonly<Record<string, EntityCount>>
  readonly intents?: Readonly<Record<string, IntentCount>>
  readonly configSha256: string
  readonly csvSha256: string
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>
}

/** What a report says beside its counts. */
type ReportFacts = Omit<EntityReport, 'schema' | 'rows' | 'rowsWithEntities' | 'entities' | 'intents'>

export function createReport(
  { rows, rowsWithEntities, entities, intents }: FileTally,
  facts: ReportFacts,
): EntityReport {
  return {
    schema: 1,
    versionTag: facts.versionTag,
    botId: facts.botId,
    createdAt: facts.createdAt,
    rows,
    rowsWithEntities,
    entities,
    ...(intents && { intents }),
    configSha256: facts.configSha256,
    csvSha256: facts.csvSha256,
    timings: facts.timings,
  }
}

/** The mentions of all types. */
export function mentionsIn({ entities }: EntityReport): number {
  return Object.values(entities).reduce((sum, { mentions }) => sum + mentions, 0)
}
