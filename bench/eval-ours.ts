import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrich } from '../src/engine/enrich.ts'
import { columnOf, type EntitySpan } from '../src/ner/entity.ts'
import { parseLocale } from '../src/ner/locale.ts'
import { REFERENCE_DATE, type Labelled, type Predicted } from './eval-set.ts'

/** What a contestant found, and how long one thread took for it. */
export interface Run {
  readonly predictions: readonly (readonly Predicted[])[]
  readonly seconds: number
}

/** How often the export holds the set, so that opening files does not count. */
const COPIES = 20
/** The first ones let the machine warm up, the fastest counts. */
const PASSES = 7

/** The whole way of the action, on one thread: an export in, `entities.jsonl` out. */
export async function runOurs(rows: readonly Labelled[], types: readonly string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-eval-'))
  try {
    const [rawPath, entitiesPath] = [join(folder, 'raw.csv'), join(folder, 'entities.jsonl')]
    const csvPath = join(folder, 'enriched.csv')
    await writeFile(rawPath, HEADER + rows.map(recordOf).join('').repeat(COPIES))
    let fastest = Infinity
    for (let pass = 0; pass < PASSES; pass++) {
      const started = performance.now()
      await enrich(
        {
          rawPath,
          csvPath,
          entitiesPath,
          workerUrl: new URL('../src/engine/worker.ts', import.meta.url),
          entities: types.map((type) => ({ type, column: columnOf(type) })),
          locale: localeOf('en-US'),
          chunkSize: 1024 * 1024,
          concurrency: 1,
          policy: { annotating: 'inline' },
        },
        new AbortController().signal,
      )
      fastest = Math.min(fastest, (performance.now() - started) / 1000)
    }
    const lines = await readFile(entitiesPath, 'utf8')
    return { predictions: predictionsFrom(lines, rows.length), seconds: fastest / COPIES }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const HEADER = 'id,utterance,locale,created_at\n'

function recordOf({ id, text, locale }: Labelled): string {
  return `${[id, text, locale, REFERENCE_DATE].map(cellOf).join(',')}\n`
}

/** RFC 4180, section 2: quoted where it must be. */
function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Of every copy, which all must have the same. */
function predictionsFrom(lines: string, count: number): Run['predictions'] {
  const found = Array.from({ length: count * COPIES }, (): readonly Predicted[] => [])
  for (const line of lines.split('\n').filter(Boolean)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the engine above
    const { row, entities } = JSON.parse(line) as { row: number; entities: readonly EntitySpan[] }
    found[row - 1] = entities.map(predictionOf)
  }
  const predictions = found.slice(0, count)
  for (let copy = count; copy < found.length; copy += count) {
    if (JSON.stringify(found.slice(copy, copy + count)) !== JSON.stringify(predictions))
      throw new Error('The same utterances had other entities further down the export')
  }
  return predictions
}

function predictionOf({ type, start, end, value }: EntitySpan): Predicted {
  return type === 'date' && value !== undefined ? { type, start, end, iso: value } : { type, start, end }
}

function localeOf(tag: string) {
  const locale = parseLocale(tag)
  if (locale === undefined) throw new Error(`${tag} is no locale`)
  return locale
}
