import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** Where the evaluation set and its scorer are; neither is part of this repository. */
export const EVAL_DIR = new URL(
  process.env['EVAL_DIR'] === undefined ? '../../shared/eval/' : `file://${process.env['EVAL_DIR']}/`,
  import.meta.url,
)

/** From which relative dates count: the set names no day, and only spans are scored. */
export const REFERENCE_DATE = '2016-11-07'

/** One labelled utterance; what a contestant may see of it is `text` and `locale`. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly locale: string
  /** The line as it is in the set. */
  readonly line: string
}

/** What a contestant says about one utterance. */
export interface Predicted {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly iso?: string
}

export async function readSet(): Promise<readonly Labelled[]> {
  const lines = (await readFile(new URL('dev.jsonl', EVAL_DIR), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => {
    const { id, text, locale } = fieldsOf(line)
    return { id, text, locale: locale ?? 'en-US', line }
  })
}

/** Three in ten by a hash of the id, in every source: the rules were written without looking at their errors. */
export function isHeldOut({ id }: Labelled): boolean {
  return createHash('sha256').update(`holdout:${id}`).digest().readUInt32BE(0) / 2 ** 32 < 0.3
}

interface Fields {
  readonly id: string
  readonly text: string
  readonly locale?: string
}

function fieldsOf(line: string): Fields {
  const record: unknown = JSON.parse(line)
  if (!isFields(record)) throw new Error('The evaluation set has a line without id and text')
  return record
}

function isFields(record: unknown): record is Fields {
  return typeof record === 'object' && record !== null && 'id' in record && 'text' in record
}
