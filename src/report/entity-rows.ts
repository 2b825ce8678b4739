import { createReadStream } from 'node:fs'
import type { EntitySpan } from '../ner/entity.ts'
import type { MentionedRow } from './compare-mentions.ts'

/** A line of `entities.jsonl`. */
export interface EntityRow {
  /** Counted from 1. */
  readonly row: number
  readonly entities: readonly EntitySpan[]
}

/** The lines of an `entities.jsonl` of this run, in order. Rows without entities are not in it. */
export async function* entityRows(path: string, signal?: AbortSignal): AsyncGenerator<EntityRow> {
  for await (const line of linesOf(createReadStream(path, { signal, encoding: 'utf8' }))) {
    // Our own file, written a moment ago; nobody else's line is ever read here.
    const row: EntityRow = JSON.parse(line)
    yield row
  }
}

/** Only LF ends a line: `node:readline` would also end one at U+2028 and U+2029, which JSON does not escape. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const text of texts) {
    const lines = text.split('\n')
    const rest = lines.pop() ?? ''
    for (const line of lines) {
      yield parts.join('') + line
      parts = []
    }
    parts.push(rest)
  }
}

/** The same rows without what was said. `intentOf` gives the intent of a row, if the CSV has a column for it. */
export async function* mentionedRows(
  path: string,
  intentOf?: (row: number) => string | undefined,
): AsyncGenerator<MentionedRow> {
  for await (const { row, entities } of entityRows(path)) {
    const intent = intentOf?.(row)
    yield {
      row,
      ...(intent !== undefined && { intent }),
      entities: entities.map(({ type, start, end }) => ({ type, start, end })),
    }
  }
}
