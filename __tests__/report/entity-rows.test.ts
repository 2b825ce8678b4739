import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type EntityRow, entityRows, mentionedRows } from '../../src/report/entity-rows.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const PATH = join(await temporaryFolder(), 'entities.jsonl')

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

describe('the mentions of an entities.jsonl', () => {
  it('have the intent of their row, and nothing that was said', async () => {
    await writeRows(['ORD-1', 'ORD-22'].map(rowWith))
    const mentions = await listed(mentionedRows(PATH, (row) => (row === 2 ? 'ask' : undefined)))
    expect(mentions).toEqual([
      { row: 1, entities: [{ type: 'order', start: 0, end: 5 }] },
      { row: 2, intent: 'ask', entities: [{ type: 'order', start: 0, end: 6 }] },
    ])
  })
})

function rowWith(text: string, index: number): EntityRow {
  const entity = { type: 'order', start: 0, end: text.length, text, rule: 'pattern', score: 1 }
  return { row: index + 1, entities: [entity] }
}

async function readBack(rows: readonly EntityRow[]): Promise<readonly EntityRow[]> {
  await writeRows(rows)
  return listed(entityRows(PATH))
}

async function writeRows(rows: readonly EntityRow[]): Promise<void> {
  await writeFile(PATH, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
