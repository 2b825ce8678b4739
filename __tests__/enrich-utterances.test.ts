import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Baseline } from '../src/baseline.ts'
import type { Clock } from '../src/clock.ts'
import { enrichUtterances } from '../src/enrich-utterances.ts'
import { entityConfigOf, type EntityConfig } from '../src/entity-config.ts'
import { createJournal } from '../src/journal.ts'
import { parsePatternsFile } from '../src/ner/patterns-file.ts'
import { WORKER } from './engine/enrich-file.ts'
import { createFakeClock } from './http/fake-clock.ts'
import { createRecordingLog } from './http/recording-log.ts'
import { inputsOf } from './inputs-of.ts'
import { temporaryFolder } from './temporary-folder.ts'

const CONFIG = entityConfigOf(['date'], undefined)
const BASE = {
  kind: 'commit',
  config: CONFIG,
  csv: { state: 'same' },
  version: { kind: 'commit', commit: 'b' },
  files: [],
  mayQuote: false,
} as const

interface Given {
  readonly csv: string
  readonly config?: EntityConfig
  readonly inputs?: Readonly<Record<string, string>>
  readonly baseline?: Baseline
  readonly clock?: Clock
}

/** Finds the dates of a CSV as a step of a run does. */
async function enriched({
  csv,
  config = CONFIG,
  inputs = {},
  baseline = { kind: 'none' },
  clock = createFakeClock(),
}: Given) {
  const folder = await temporaryFolder()
  const path = join(folder, 'raw.csv')
  await writeFile(path, csv)
  const log = createRecordingLog()
  const journal = createJournal(log)
  const found = await enrichUtterances(
    { path, bytes: csv.length },
    inputsOf({ 'artifact-name': 'words', concurrency: '1', ...inputs }),
    config,
    baseline,
    { folder, workerUrl: WORKER, journal, clock },
    new AbortController().signal,
  )
  const entities = await readFile(found.entitiesPath, 'utf8')
  return { folder, found, entities, log, outcome: journal.outcome() }
}

describe('the entities of the utterances', () => {
  it('are told with their rows, and warnings; of the raw CSV nothing stays', async () => {
    const { folder, found, log, outcome } = await enriched({ csv: 'id,utterance\n1,3 May 2026\n2,hello\n' })
    expect(log.lines.at(-1)).toBe('2 rows, 1 with entities')
    expect(log.warnings).toEqual([expect.stringContaining('intent')])
    expect(outcome.warnings).toEqual(log.warnings)
    expect(outcome.steps).toEqual({ enrich: { ms: 0, rows: 2, workers: 0 } })
    expect(found.csvPath).toBe(join(folder, 'enriched', 'words.csv'))
    expect(existsSync(join(folder, 'raw.csv'))).toBe(false)
  })

  it.each([
    ['en-US', '2026-03-04'],
    ['de-DE', '2026-04-03'],
  ])('are read as in the input locale: %s', async (locale, value) => {
    const { entities } = await enriched({ csv: 'intent,utterance\na,on 03/04/2026\n', inputs: { locale } })
    expect(entities).toContain(`"value":"${value}"`)
  })

  it.each<[string, Baseline]>([
    ['no baseline', { kind: 'none' }],
    ['a base commit', BASE],
  ])('have the intents of their rows, for the page: with %s', async (_, baseline) => {
    const { found } = await enriched({ csv: 'intent,utterance\nvisit,on 3 May 2026\n', baseline })
    expect(found.intentOf(1)).toBe('visit')
  })

  it('are not looked for in a broken CSV, and the error and each warning say which file it is', async () => {
    const inputs = { 'source-csv': 'bots/de.csv' }
    await expect(enriched({ csv: 'utterance,id\na\n', inputs })).rejects.toMatchObject({
      code: 'RAGGED_ROW',
      message: expect.stringMatching(/^"bots\/de\.csv": The header has 2 fields/u),
    })
    const { log } = await enriched({ csv: 'id,utterance,id\n1,a,2\n', inputs })
    expect(log.warnings).toContainEqual(expect.stringMatching(/^"bots\/de\.csv": The header names "id"/u))
    await expect(enriched({ csv: 'utterance,id\na\n' })).rejects.toMatchObject({
      message: expect.stringMatching(/^The header has 2 fields/u),
    })
  })

  it('are found although a pattern of the base commit takes too long, which is no mistake of the head', async () => {
    const slow = "version: 1\nentities:\n  slow:\n    pattern: '(a|aa){1,60}$'\n    near: [b]\n"
    const config = entityConfigOf(['slow'], parsePatternsFile(slow, 'entities.yml', ['slow']))
    const csv = `utterance\non 3 May 2026 b ${'a'.repeat(60)}!\n`
    const { found, entities } = await enriched({ csv, baseline: { ...BASE, config } })
    expect(found).toMatchObject({ baseFault: 'PATTERN_TIMEOUT', tally: { rowsWithEntities: 1 } })
    expect(found).not.toHaveProperty('base')
    expect(entities).toContain('3 May 2026')
  }, 60_000)

  it('are looked for once where the base commit would find the same ones, and else for it, too', async () => {
    const csv = 'intent,utterance\nvisit,on 3 May 2026\n'
    const same = await enriched({ csv, baseline: BASE })
    const config = entityConfigOf(['phone'], undefined)
    const other = await enriched({ csv, baseline: { ...BASE, config } })
    expect(same.found).not.toHaveProperty('base')
    expect(other.found.base?.tally).toMatchObject({ rows: 1, rowsWithEntities: 0 })
  })

  it('are looked for by as many threads as concurrency allows, where threads are needed', async () => {
    const own = "version: 1\nentities:\n  order:\n    pattern: '(ORD)-(\\d)\\2'\n"
    const config = entityConfigOf(['order'], parsePatternsFile(own, 'own.yml', ['order']))
    const csv = `intent,utterance\n${'order,my order is ORD-11\n'.repeat(6_000)}`
    const inputs = { entities: 'order', 'chunk-size': '64KiB', concurrency: '2' }
    const { outcome } = await enriched({ csv, config, inputs })
    expect(outcome.steps.enrich).toEqual({ ms: 0, rows: 6_000, workers: 2 })
  })

  it('are told of while they are looked for', async () => {
    const rows = 4_000
    const csv = `intent,utterance\n${'visit,we come on 3 May 2026\n'.repeat(rows)}`
    let time = 0
    const clock = { ...createFakeClock(), now: () => (time += 6_000) }
    const { log } = await enriched({ csv, inputs: { 'chunk-size': '64KiB' }, clock })
    const [first, ...others] = log.lines
    expect(first).toMatch(/^6\d kB of 113 kB \(5\d %\), 2,\d{3} rows, 1\d\d rows\/s$/u)
    expect(others[0]).toMatch(/^113 kB of 113 kB \(100 %\), 4,000 rows, 1\d\d rows\/s$/u)
  })
})
