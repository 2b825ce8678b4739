import type { Enriched } from '../src/engine/enrich.ts'

/** What the engine says of a small CSV, where nobody opens its files. */
export const ENRICHED: Enriched = {
  csvPath: 'c.csv',
  csvBytes: 10,
  csvSha256: 'd'.repeat(64),
  entitiesPath: 'report/entities.jsonl',
  tally: { rows: 2, rowsWithEntities: 1, entities: {}, rowsOfOtherIntents: 0 },
  intentOf: () => undefined,
  dialect: {
    delimiter: ',',
    newline: 'lf',
    columns: ['utterance'],
    utterance: 0,
    intent: undefined,
    locales: [],
    dates: [],
    own: [],
    headBytes: 10,
    enrichedHead: new Uint8Array(),
    warnings: [],
  },
  warnings: [],
  workers: 0,
}
