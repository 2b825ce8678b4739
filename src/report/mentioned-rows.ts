import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import type { MentionedRow } from './compare-mentions.ts'

/**
 * The rows of an `entities.jsonl` of this run, in order, without what was said. Rows without entities are not in it.
 * `intentOf` gives the intent of a row, counted from 1, when the CSV has a column for it.
 */
export async function* mentionedRows(
  path: string,
  intentOf?: (row: number) => string | undefined,
): AsyncGenerator<MentionedRow> {
  const input = createReadStream(path)
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      // Our own file, written a moment ago; nobody else's line is ever read here.
      const { row, entities }: MentionedRow = JSON.parse(line)
      const intent = intentOf?.(row)
      yield {
        row,
        ...(intent !== undefined && { intent }),
        entities: entities.map(({ type, start, end }) => ({ type, start, end })),
      }
    }
  } finally {
    input.destroy()
  }
}
