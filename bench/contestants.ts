import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import type * as Enrich from '../src/engine/enrich.ts'
import type * as Entity from '../src/ner/entity.ts'
import type * as Locale from '../src/ner/locale.ts'
import type * as Recognise from '../src/ner/recognise.ts'
import type * as Registry from '../src/ner/registry.ts'

/** The compiled sources, as the action runs them: stripping types at start would be measured otherwise. */
const BUILT = new URL('../lib/', import.meta.url)
const built = (file: string): Promise<any> => import(new URL(file, BUILT).href) // oxlint-disable-line typescript/no-explicit-any -- typed where it is taken
const { enrich }: typeof Enrich = await built('engine/enrich.js')
const { columnOf }: typeof Entity = await built('ner/entity.js')
const { parseLocale }: typeof Locale = await built('ner/locale.js')
const { recognise }: typeof Recognise = await built('ner/recognise.js')
const { createRecognisers }: typeof Registry = await built('ner/registry.js')

const TYPES = ['date', 'phone', 'email', 'ticket']

/** What a contestant found, so that only equal work is compared. */
export type Mentions = Readonly<Record<string, number>>

export type Contestant = (raw: string, out: string) => Promise<Mentions>

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  'engine, inline': (raw, out) => withEngine(raw, out, { concurrency: 1, policy: { annotating: 'inline' } }),
  'engine, 2 workers': (raw, out) =>
    withEngine(raw, out, { concurrency: 2, policy: { annotating: 'in threads' } }),
  'engine, adaptive': (raw, out) => withEngine(raw, out, { concurrency: 2 }),
  'csv-parse, csv-stringify': plainPipeline,
}

async function withEngine(
  raw: string,
  out: string,
  options: Pick<Enrich.EnrichOptions, 'concurrency' | 'policy'>,
): Promise<Mentions> {
  const { tally } = await enrich(
    {
      rawPath: raw,
      csvPath: `${out}.csv`,
      entitiesPath: `${out}.jsonl`,
      workerUrl: new URL('engine/worker.js', BUILT),
      entities: TYPES.map((type) => ({ type, column: columnOf(type) })),
      locale: locale(),
      chunkSize: 1024 * 1024,
      ...options,
    },
    new AbortController().signal,
  )
  return Object.fromEntries(TYPES.map((type) => [type, tally.entities[type]?.mentions ?? 0]))
}

/** What one writes first: parse every row, look into every utterance, print every row. */
async function plainPipeline(raw: string, out: string): Promise<Mentions> {
  const recognisers = createRecognisers({ types: TYPES })
  const mentions = new Map(TYPES.map((type) => [type, 0]))
  const row = { locale: locale() }

  async function* annotated(records: AsyncIterable<string[]>): AsyncGenerator<string[]> {
    let header = true
    for await (const record of records) {
      if (header) {
        header = false
        yield [...record, ...TYPES.map(columnOf)]
        continue
      }
      const spans = recognise(record[2] ?? '', recognisers, row)
      for (const { type } of spans) mentions.set(type, (mentions.get(type) ?? 0) + 1)
      const cells = TYPES.map((type) =>
        spans
          .filter((span) => span.type === type)
          .map(({ text }) => text)
          .join(';'),
      )
      yield [...record, ...cells]
    }
  }

  await pipeline(
    createReadStream(raw),
    parse({ record_delimiter: ['\r\n', '\n'] }),
    annotated,
    stringify(),
    createWriteStream(`${out}.csv`),
  )
  return Object.fromEntries(mentions)
}

function locale() {
  const parsed = parseLocale('en-US')
  if (!parsed) throw new Error('en-US is a language tag')
  return parsed
}
