import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readDialect } from '../../src/csv/dialect.ts'
import { readUtterances } from '../../src/engine/read-utterances.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const HEADER = 'id,utterance\n'

const folder = await temporaryFolder()

describe('the utterances of some rows', () => {
  it('are found by row', async () => {
    const read = await readUtterances(await csv(2000), [1, 3], new AbortController().signal)
    expect([...read]).toEqual([
      [1, 'utterance 1, "quoted"'],
      [3, 'utterance 3, "quoted"'],
    ])
  })

  it('are found by row in a file from an old Mac that goes on with other line ends', async () => {
    const csvPath = join(folder, 'mac.csv')
    await writeFile(csvPath, 'utterance\rone\rtwo\nthree\r\nfour\r')
    const dialect = readDialect(Buffer.from('utterance\r'), true, { entities: [] })
    if (!dialect) throw new Error('the header has an utterance column')
    const read = await readUtterances({ csvPath, dialect }, [3, 4], new AbortController().signal)
    expect([...read.values()]).toEqual(['three', 'four'])
  })

  it('fail when the file does', async () => {
    const file = { ...(await csv(1)), csvPath: join(folder, 'gone.csv') }
    const reading = readUtterances(file, [1], new AbortController().signal)
    await expect(reading).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('fail when the run is cancelled', async () => {
    const stop = new AbortController()
    const reading = readUtterances(await csv(200_000), [200_000], stop.signal)
    stop.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })
})

async function csv(rows: number) {
  const csvPath = join(folder, `${rows}.csv`)
  const lines = Array.from({ length: rows }, (_, index) => `${index},"utterance ${index + 1}, ""quoted"""\n`)
  await writeFile(csvPath, HEADER + lines.join(''))
  const dialect = readDialect(Buffer.from(HEADER), true, { entities: [] })
  if (!dialect) throw new Error('the header has an utterance column')
  return { csvPath, dialect }
}
