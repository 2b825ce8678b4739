import { execFile } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type * as Cut from '../src/csv/cut.ts'
import type * as Module from '../src/csv/wasm/module.ts'
import type * as Buffers from '../src/engine/buffers.ts'
import type * as Enrich from '../src/engine/enrich.ts'
import type * as CreateRecognisers from '../src/ner/create-recognisers.ts'
import type * as Entity from '../src/ner/entity.ts'
import type * as Locale from '../src/ner/locale.ts'
import type * as Recognise from '../src/ner/recognise.ts'
import { install, load, PEERS } from './peers.ts'

export const TYPES = ['date', 'phone', 'email', 'ticket'] as const
export const COLUMNS = TYPES.map((type) => `ner_${type}s`)

/** Bytes. */
const CHUNK = 1024 * 1024
const CHUNKS_KEPT = 4

/** What every engine understands in the same way. */
const EXPRESSIONS: Readonly<Record<(typeof TYPES)[number], string>> = {
  date: String.raw`\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b`,
  phone: String.raw`\([0-9]{3}\) [0-9]{3}-[0-9]{4}`,
  email: String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`,
  ticket: String.raw`\bTICKET-[0-9]+\b`,
}

/** What one run took; left out where the process that runs the contestant is what is to be measured. */
export interface Usage {
  readonly seconds: number
  /** Until what was written is on the disk, where that is measured: the action sees to it by itself. */
  readonly onDiskSeconds?: number
  readonly cpuSeconds: number
  readonly peakMB?: number
}

export interface Contestant {
  readonly name: string
  /** Only equal work is compared; a floor does less than the work. */
  readonly work: 'default types' | 'plain expressions' | 'floor'
  readonly ours?: true
  /** Why it cannot take part, if so. */
  readonly missing?: () => Promise<string | undefined>
  /** Writes the enriched CSV to `out`, unless it is a floor. */
  readonly run: (raw: string, out: string) => Promise<Usage | undefined>
}

export const CONTESTANTS: readonly Contestant[] = [
  ours('this action, inline', 'default types', { annotating: 'inline' }, 1),
  ours('this action, 2 workers', 'default types', { annotating: 'in threads' }, 2),
  ours('this action, as it chooses', 'default types', {}, 2),
  {
    name: 'csv-parse, csv-stringify, same recognisers',
    work: 'default types',
    run: async (raw, out) => plainPipeline(raw, out, await findByRecognisers()),
  },
  ours('this action, inline, own patterns', 'plain expressions', { annotating: 'inline' }, 1),
  ours('this action, 2 workers, own patterns', 'plain expressions', { annotating: 'in threads' }, 2),
  ours('this action, as it chooses, own patterns', 'plain expressions', {}, 2),
  {
    name: `polars ${PEERS['nodejs-polars']}`,
    work: 'plain expressions',
    missing: () => install('nodejs-polars'),
    run: polars,
  },
  {
    name: `DuckDB ${PEERS['@duckdb/node-api']}`,
    work: 'plain expressions',
    missing: () => install('@duckdb/node-api'),
    run: duckDb,
  },
  {
    name: 'csv-parse, csv-stringify, RegExp',
    work: 'plain expressions',
    run: (raw, out) => plainPipeline(raw, out, findByExpressions()),
  },
  { name: 'Python csv, re', work: 'plain expressions', missing: noPython, run: python },
  { name: 'wc -l', work: 'floor', run: countLines },
  { name: 'read, cut, write', work: 'floor', run: (raw, out) => readCutWrite(raw, out) },
  {
    name: 'read, cut, write, SHA-256',
    work: 'floor',
    run: (raw, out) => readCutWrite(raw, out, createHash('sha256')),
  },
]

/** Where `bundle.ts` puts the modules that are measured, under the names they have in `src/`. */
export const BUNDLED = new URL('../lib/bundled/', import.meta.url)
const built = (file: string): Promise<any> => import(new URL(file, BUNDLED).href) // oxlint-disable-line typescript/no-explicit-any -- typed where it is taken

function ours(
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

/** The cells of an utterance, by column. */
type Find = (utterance: string) => readonly string[]

async function findByRecognisers(): Promise<Find> {
  const { recognise }: typeof Recognise = await built('ner/recognise.js')
  const { createRecognisers }: typeof CreateRecognisers = await built('ner/create-recognisers.js')
  const recognisers = await createRecognisers({ types: TYPES })
  const row = { locale: await locale() }
  return (utterance) => {
    const spans = recognise(utterance, recognisers, row)
    return TYPES.map((type) =>
      spans
        .filter((span) => span.type === type)
        .map(({ text }) => text)
        .join(';'),
    )
  }
}

function findByExpressions(): Find {
  const expressions = TYPES.map((type) => new RegExp(EXPRESSIONS[type], 'gu'))
  return (utterance) => expressions.map((expression) => utterance.match(expression)?.join(';') ?? '')
}

/** What one writes first: parse every row, look into every utterance, print every row. */
async function plainPipeline(raw: string, out: string, find: Find): Promise<undefined> {
  const { parse } = await import('csv-parse')
  const { stringify } = await import('csv-stringify')

  async function* annotated(records: AsyncIterable<string[]>): AsyncGenerator<string[]> {
    let utterance: number | undefined
    for await (const record of records) {
      yield [...record, ...(utterance === undefined ? COLUMNS : find(record[utterance] ?? ''))]
      utterance ??= record.indexOf('utterance')
    }
  }

  await pipeline(
    createReadStream(raw),
    parse({ record_delimiter: ['\r\n', '\n'] }),
    annotated,
    stringify(),
    createWriteStream(out),
  )
  return undefined
}

/** Its interface for Node extracts the first match of an expression; this data has no second one. */
async function polars(raw: string, out: string): Promise<undefined> {
  interface Expression {
    readonly str: { extract(expression: string, group: number): Expression }
    alias(name: string): Expression
  }
  interface Frame {
    withColumns(...columns: readonly Expression[]): Frame
    sinkCSV(path: string, options: { readonly maintainOrder: boolean }): Frame
    collectSync(): Frame
  }
  const {
    col,
    scanCSV,
  }: {
    readonly col: (name: string) => Expression
    readonly scanCSV: (path: string, options: { readonly inferSchemaLength: number }) => Frame
  } = load('nodejs-polars')
  const cells = TYPES.map((type, at) =>
    col('utterance')
      .str.extract(`(${EXPRESSIONS[type]})`, 1)
      .alias(COLUMNS[at] ?? type),
  )
  scanCSV(raw, { inferSchemaLength: 0 })
    .withColumns(...cells)
    .sinkCSV(out, { maintainOrder: true })
    .collectSync()
  return undefined
}

async function duckDb(raw: string, out: string): Promise<undefined> {
  const {
    DuckDBInstance,
  }: {
    readonly DuckDBInstance: {
      create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }> }>
    }
  } = load('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const cells = TYPES.map(
    (type, at) =>
      `array_to_string(regexp_extract_all(utterance, '${EXPRESSIONS[type]}'), ';') AS ${COLUMNS[at]}`,
  )
  const source = `read_csv('${raw}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
  await connection.run(
    `COPY (SELECT *, ${cells.join(', ')} FROM ${source}) TO '${out}' (HEADER, DELIMITER ',')`,
  )
  return undefined
}

async function noPython(): Promise<string | undefined> {
  try {
    await promisify(execFile)('python3', ['--version'])
    return undefined
  } catch {
    return 'there is no python3 here'
  }
}

async function python(raw: string, out: string): Promise<Usage> {
  const script = fileURLToPath(new URL('plain_re.py', import.meta.url))
  const expressions = Object.fromEntries(TYPES.map((type, at) => [COLUMNS[at], EXPRESSIONS[type]]))
  const { stdout } = await promisify(execFile)('python3', [script, raw, out, JSON.stringify(expressions)])
  const usage: Usage = JSON.parse(stdout)
  return usage
}

async function countLines(raw: string): Promise<Usage> {
  const { stderr } = await promisify(execFile)('bash', [
    '-c',
    'TIMEFORMAT="%R %U %S"; time wc -l <"$1"',
    '-',
    raw,
  ])
  const [seconds = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system }
}

/** The way of the bytes through the action, and nothing else: no scan, no search, and no digest unless it is asked for. */
async function readCutWrite(raw: string, out: string, digest?: Hash): Promise<undefined> {
  const { cut }: typeof Cut = await built('csv/cut.js')
  const { instantiate }: typeof Module = await built('csv/wasm/module.js')
  const { createBuffers }: typeof Buffers = await built('engine/buffers.js')
  await using source = await open(raw)
  await using target = await open(out, 'w')
  const wasm = instantiate()
  const buffers = createBuffers(CHUNK, CHUNKS_KEPT, wasm)
  const chunks = cut(
    {
      read: async (into, offset) => (await source.read(into, 0, into.length, offset)).bytesRead,
      take: (size) => buffers.chunks.take(size),
    },
    0,
    'lf',
    CHUNK,
    wasm,
  )
  let writing: Promise<unknown> = Promise.resolve()
  for await (const { buffer, length } of chunks) {
    await writing
    const written = target.write(buffer, 0, length)
    digest?.update(buffer.subarray(0, length))
    writing = written.then(() => buffers.chunks.give(buffer))
  }
  await writing
  digest?.digest()
  return undefined
}

async function locale() {
  const { parseLocale }: typeof Locale = await built('ner/locale.js')
  const parsed = parseLocale('en-US')
  if (!parsed) throw new Error('en-US is a language tag')
  return parsed
}
