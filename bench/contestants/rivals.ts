import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Usage } from '../contestants.ts'
import { load } from '../peers.ts'
import { COLUMNS, EXPRESSIONS, TYPES } from './work.ts'

/** Its interface for Node extracts the first match of an expression; this data has no second one. */
export async function polars(raw: string, out: string): Promise<undefined> {
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

export async function duckDb(raw: string, out: string): Promise<undefined> {
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

export async function noPython(): Promise<string | undefined> {
  try {
    await promisify(execFile)('python3', ['--version'])
    return undefined
  } catch {
    return 'there is no python3 here'
  }
}

export async function python(raw: string, out: string): Promise<Usage> {
  const script = fileURLToPath(new URL('../plain_re.py', import.meta.url))
  const expressions = Object.fromEntries(TYPES.map((type, at) => [COLUMNS[at], EXPRESSIONS[type]]))
  const { stdout } = await promisify(execFile)('python3', [script, raw, out, JSON.stringify(expressions)])
  const usage: Usage = JSON.parse(stdout)
  return usage
}
