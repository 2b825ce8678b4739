import type { EntityReport } from '../../src/report/report.ts'
import type { MentionedRow } from '../../src/report/compare-mentions.ts'
import type { Pass } from '../../src/report/compare-rows.ts'

const SHA256 = 'ab'.repeat(32)

/** An entity report of nothing, with changes. */
export function reportWith(changes: Partial<EntityReport>): EntityReport {
  return {
    schema: 1,
    versionTag: '3f1c9a0b7d21',
    botId: 'support-de',
    createdAt: '2026-11-22T09:30:00.000Z',
    rows: 0,
    rowsWithEntities: 0,
    entities: {},
    configSha256: SHA256,
    csvSha256: SHA256,
    timings: {},
    ...changes,
  }
}

/** The report that a pass over these rows makes. */
export function reportOf(
  rows: readonly MentionedRow[],
  total: number,
  types: readonly string[],
): EntityReport {
  const counts = new Map(types.map((type) => [type, { mentions: 0, rows: 0, distinct: 0 }]))
  const intents = new Map<string, { rows: number; mentions: Map<string, number> }>()
  for (const { intent, entities } of rows) {
    for (const type of new Set(entities.map((entity) => entity.type))) {
      const known = counts.get(type) ?? { mentions: 0, rows: 0, distinct: 0 }
      counts.set(type, { ...known, rows: known.rows + 1 })
    }
    for (const { type } of entities) {
      const known = counts.get(type) ?? { mentions: 0, rows: 0, distinct: 0 }
      counts.set(type, { ...known, mentions: known.mentions + 1 })
      if (intent === undefined) continue
      const ofIntent = intents.get(intent) ?? { rows: 0, mentions: new Map<string, number>() }
      intents.set(intent, ofIntent)
      ofIntent.mentions.set(type, (ofIntent.mentions.get(type) ?? 0) + 1)
    }
  }
  return reportWith({
    rows: total,
    rowsWithEntities: rows.filter(({ entities }) => entities.length > 0).length,
    entities: Object.fromEntries(counts),
    intents: Object.fromEntries(
      [...intents].map(([name, { rows, mentions }]) => [
        name,
        { rows, mentions: Object.fromEntries(mentions) },
      ]),
    ),
  })
}

export function passOf(
  name: string,
  rows: readonly MentionedRow[],
  total: number,
  types: readonly string[] = [],
): Pass {
  return { name, report: reportOf(rows, total, types), rows: streamed(rows) }
}

export async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield item
}
