import type * as Enrich from '../../src/engine/enrich.ts'
import type * as Entity from '../../src/ner/entity.ts'
import type { Contestant } from '../contestants.ts'
import { built, BUNDLED, locale } from './bundled.ts'
import { CHUNK, EXPRESSIONS, TYPES } from './work.ts'

export function ours(
  name: string,
  work: Contestant['work'],
  policy: NonNullable<Enrich.EnrichOptions['policy']>,
  concurrency: number,
): Contestant {
  return {
    name,
    work,
    ours: true,
    async run(raw, out) {
      const { enrich }: typeof Enrich = await built('engine/enrich.js')
      const { columnOf }: typeof Entity = await built('ner/entity.js')
      const plain = TYPES.map((type) => ({
        type,
        column: columnOf(type),
        definition: { by: 'pattern', pattern: EXPRESSIONS[type] } as const,
        ignoreCase: false,
        near: [],
        notNear: [],
      }))
      await enrich(
        {
          rawPath: raw,
          csvPath: out,
          entitiesPath: `${out}.jsonl`,
          workerUrl: new URL('engine/worker.js', BUNDLED),
          entities: TYPES.map((type) => ({ type, column: columnOf(type) })),
          own: work === 'plain expressions' ? plain : [],
          locale: await locale(),
          chunkSize: CHUNK,
          concurrency,
          policy,
        },
        new AbortController().signal,
      )
      return undefined
    },
  }
}
