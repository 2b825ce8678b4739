import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrich, type Enriched, type EnrichOptions } from '../../src/engine/enrich.ts'
import { columnOf } from '../../src/ner/entity.ts'
import { parseLocale } from '../../src/ner/locale.ts'

interface EnrichedFile extends Enriched {
  readonly csv: Buffer
  readonly entities: readonly string[]
}

export const WORKER = new URL('../../src/engine/worker.ts', import.meta.url)
export const IN_THREADS = { annotating: 'in threads' } as const

/** Enriches these bytes as a file of a folder of its own, which is gone afterwards. */
export async function enrichFile(
  raw: string | Uint8Array,
  options: Partial<EnrichOptions> = {},
  signal = new AbortController().signal,
): Promise<EnrichedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-test-'))
  try {
    const rawPath = join(folder, 'raw.csv')
    await writeFile(rawPath, raw)
    const enriched = await enrich({ ...defaults(folder), rawPath, ...options }, signal)
    const csv = await readFile(enriched.csvPath)
    const lines = await readFile(enriched.entitiesPath, 'utf8')
    return { ...enriched, csv, entities: lines.split('\n').slice(0, -1) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function defaults(folder: string): Omit<EnrichOptions, 'rawPath'> {
  const locale = parseLocale('en-US')
  if (!locale) throw new Error('en-US is a language tag')
  return {
    csvPath: join(folder, 'enriched.csv'),
    entitiesPath: join(folder, 'entities.jsonl'),
    workerUrl: WORKER,
    entities: ['date', 'phone', 'email', 'ticket'].map((type) => ({ type, column: columnOf(type) })),
    locale,
    chunkSize: 1 << 20,
    concurrency: 2,
  }
}
