import { beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareRecords } from '../../sandbox/compare-records.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await temporaryFolder()
})

async function compare(source: string, enriched: string) {
  const [before, after] = [join(folder, 'before.csv'), join(folder, 'after.csv')]
  await writeFile(before, source)
  await writeFile(after, enriched)
  return compareRecords(before, after)
}

describe('the comparison of an enriched CSV with its source', () => {
  const source = 'id,utterance\n1,"a, b"\n2,"c\nd"\n'
  const equal: readonly (readonly [string, string, string])[] = [
    ['columns were added', source, 'id,utterance,ner_dates\n1,"a, b",x\n2,"c\nd",\n'],
    ['quotes differ', source, '"id",utterance\n"1","a, b"\n2,"c\nd"\n'],
    [
      'our column came back and was filled anew',
      'utterance,ner_dates\na,old\n',
      'utterance,ner_dates\na,new\n',
    ],
    ['there is a BOM', `\uFEFF${source}`, `\uFEFF${source}`],
  ]
  it.each(equal)('finds no difference when %s', async (_, before, after) => {
    expect((await compare(before, after)).difference).toBeUndefined()
  })

  it('tells records and added columns', async () => {
    const enriched = 'id,utterance,ner_dates,ner_phones\n1,"a, b",x,\n2,"c\nd",,y\n'
    expect(await compare(source, enriched)).toMatchObject({ records: 2, added: ['ner_dates', 'ner_phones'] })
  })

  const different: readonly (readonly [string, string, string])[] = [
    ['a field', 'id,utterance\n1,"a, b"\n2,"c d"\n', 'record 2 differs in column 2'],
    ['a missing record', 'id,utterance\n1,"a, b"\n', 'record 2 is missing'],
    ['a record too many', `${source}3,x\n`, 'record 3 is only'],
    ['a header', source.replace('id', 'nr'), 'headers'],
    ['the order', 'id,utterance\n2,"c\nd"\n1,"a, b"\n', 'record 1'],
  ]
  it.each(different)('finds a difference in %s', async (_, after, difference) => {
    expect((await compare(source, after)).difference).toContain(difference)
  })
})
