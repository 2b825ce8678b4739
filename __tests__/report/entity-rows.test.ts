import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type EntityRow, entityRows } from '../../src/report/entity-rows.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = await temporaryFolder()

describe('the rows of an entities.jsonl', () => {
  it('are read as they were written, whatever stands in them', async () => {
    const unit = fc.constantFrom('a', '"', '\n', '\r', '\u2028', '\u2029', '\u0085', '🎫')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit })), async (texts) => {
        const rows = texts.map(rowWith)
        expect(await readBack(rows)).toEqual(rows)
      }),
    )
  })

  it('may be longer than what is read of a file at once', async () => {
    const rows = [10, 300_000, 0, 200_000].map((length, index) => rowWith('é'.repeat(length), index))
    expect(await readBack(rows)).toEqual(rows)
  })
})

function rowWith(text: string, index: number): EntityRow {
  const entity = { type: 'order', start: 0, end: text.length, text, rule: 'pattern', score: 1 }
  return { row: index + 1, entities: [entity] }
}

async function readBack(rows: readonly EntityRow[]): Promise<readonly EntityRow[]> {
  const path = join(folder, 'entities.jsonl')
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const read: EntityRow[] = []
  for await (const row of entityRows(path)) read.push(row)
  return read
}
