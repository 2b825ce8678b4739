import { createHash } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { startPlatform } from '../../sandbox/platform.ts'
import { sampleCsv } from '../../sandbox/samples.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import { startHarness, type Harness } from './harness.ts'

const SHA = '3f1c9a0b7d214e5f8a9b0c1d2e3f405162738495'
const RUN_URL = 'https://github.com/octo-org/support-bot/actions/runs/3001'
const BASE = `utterances-demo-bot-${SHA.slice(0, 12)}`

let harness: Harness
beforeAll(async () => {
  harness = await startHarness(sampleCsv())
})
afterAll(async () => {
  await harness[Symbol.asyncDispose]()
})

function records(csv: Uint8Array | string): string[][] {
  return parse(Buffer.from(csv), { relax_column_count: false })
}

describe('an import', () => {
  let run: StepRun
  let importedCsv: string
  let report: ReadonlyMap<string, Buffer>
  beforeAll(async () => {
    run = await harness.runAction({ env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } })
    importedCsv = (await harness.artifacts.bytes(`${BASE}.csv`)).toString()
    report = await harness.artifacts.files(`${BASE}-report`)
  })
  afterAll(async () => {
    await run[Symbol.asyncDispose]()
  })

  it('ends well, with the outputs of the contract', () => {
    expect(run.annotations).toEqual([])
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({
      result: 'imported',
      'version-tag': SHA,
      'version-name': `enriched_ner_${SHA}_20261122_093000`,
      rows: '2000',
      'csv-sha256': createHash('sha256').update(importedCsv).digest('hex'),
      'artifact-url': expect.stringContaining(`${RUN_URL}/artifacts/`),
      'report-artifact-url': expect.stringContaining(`${RUN_URL}/artifacts/`),
    })
    expect(run.outputs).not.toHaveProperty('error-code')
    expect(run.withheldOutputs).toEqual([])
  })

  it('asks the platform in order, for both scopes and once for each thing', () => {
    const asked = harness.platform.requests.map(({ endpoint }) => endpoint)
    expect(asked.filter((endpoint) => endpoint !== 'status')).toEqual([
      'token',
      'export',
      'download',
      'import',
    ])
    expect(harness.platform.requestsTo('token')[0]?.fields).toMatchObject({
      grant_type: 'client_credentials',
      scope: 'bot:export:read bot:import:write',
    })
    expect(harness.platform.requestsTo('download')[0]?.headers).not.toHaveProperty('authorization')
  })

  it('imports under the version name with the tag in the description', () => {
    expect(harness.platform.imports).toEqual([
      expect.objectContaining({
        name: run.outputs['version-name'],
        description: `Automated NER enrichment batch ${SHA}`,
      }),
    ])
    const [request] = harness.platform.requestsTo('import')
    expect(request).toMatchObject({ status: 201, complete: true })
    expect(request?.headers).toMatchObject({ expect: '100-continue' })
    expect(request?.fields['file']).toBe(run.outputs['csv-sha256'])
  })

  it('keeps every original field and appends our columns', () => {
    const before = records(sampleCsv())
    const after = records(importedCsv)
    const width = before[0]?.length ?? 0
    expect(after.map((record) => record.slice(0, width))).toEqual(before)
    expect(after[0]?.slice(width)).toEqual(['ner_dates', 'ner_phones', 'ner_emails', 'ner_tickets'])
  })

  it('publishes the CSV as it is, the report, and two receipts that say what they are of', async () => {
    expect(harness.artifacts.names()).toEqual([
      `${BASE}.csv`,
      `${BASE}-report`,
      `${BASE}-receipt-1-sent`,
      `${BASE}-receipt-1-done`,
    ])
    const receipt: unknown = JSON.parse(String(await harness.artifacts.bytes(`${BASE}-receipt-1-done`)))
    expect(receipt).toMatchObject({
      subject: {
        platform: `${harness.platform.origin}/`,
        botId: harness.platform.botId,
        versionTag: SHA,
        sourceCsv: '',
      },
      versionName: run.outputs['version-name'],
      csvSha256: run.outputs['csv-sha256'],
      importId: run.outputs['import-id'],
    })
    expect([...report.keys()].toSorted()).toEqual([
      'entities.jsonl',
      'entity-report.html',
      'entity-report.json',
    ])
  })

  it('counts in the report what the columns hold', () => {
    const counted: unknown = JSON.parse(String(report.get('entity-report.json')))
    const [header = [], ...rows] = records(importedCsv)
    const mentions = Object.fromEntries(
      ['date', 'phone', 'email', 'ticket'].map((type) => {
        const at = header.indexOf(`ner_${type}s`)
        return [
          type,
          rows.reduce((sum, row) => sum + (row[at]?.split(/(?<!\\);/u).filter(Boolean).length ?? 0), 0),
        ]
      }),
    )
    expect(JSON.parse(run.outputs['entities'] ?? '')).toEqual(mentions)
    expect(counted).toMatchObject({
      schema: 1,
      rows: 2000,
      versionTag: SHA,
      botId: harness.platform.botId,
      csvSha256: run.outputs['csv-sha256'],
      timings: { export: expect.any(Number), download: expect.any(Number), enrich: expect.any(Number) },
      entities: Object.fromEntries(Object.entries(mentions).map(([type, mentions]) => [type, { mentions }])),
    })
  })

  it('lists in entities.jsonl spans that slice back to their text', () => {
    const [header = [], ...rows] = records(importedCsv)
    const utterance = header.indexOf('utterance')
    const listed = String(report.get('entities.jsonl')).trimEnd().split('\n')
    expect(listed).toHaveLength(Number(run.outputs['rows-with-entities']))
    for (const line of listed) {
      const { row, entities } = JSON.parse(line)
      for (const { start, end, text } of entities) {
        expect(rows[row - 1]?.[utterance]?.slice(start, end)).toBe(text)
      }
    }
  })

  it('tells the result in the summary', () => {
    expect(run.summary).toContain(`**Imported** as \`${run.outputs['version-name']}\``)
    expect(run.summary).toMatch(/## Utterances enriched: 2,000 rows, \d+ entities/)
    expect(run.summary).toContain('| Export | Download | Enrich | Artifact | Import |')
  })

  it('T1 says no secret and nothing anybody said, debugging or not', () => {
    const said = run.log + run.raw.stderr + run.summary
    expect(said).not.toContain(harness.platform.clientSecret)
    expect(said).not.toContain('Bearer')
    const masked = run.commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data)
    expect(masked).toEqual(expect.arrayContaining([harness.platform.clientSecret, harness.github.token]))
    expect(said).not.toMatch(/sig(?:nature)?=(?!\*)/u)
    const long = records(sampleCsv()).flatMap((record) => record.filter((field) => field.length > 30))
    expect(long.filter((field) => said.includes(field))).toEqual([])
  })

  it('T22 keeps its files until the job ends, and leaves none after it', async () => {
    expect(run.tempFiles.map((file) => file.split('/').at(-1) ?? '').toSorted()).toEqual([
      'entities.jsonl',
      'entity-report.html',
      'entity-report.json',
      `${BASE}.csv`,
    ])
    expect(await run.endJob()).toMatchObject({ code: 0, tempFiles: [] })
  })
})

describe('a run that does not import', () => {
  beforeEach(async () => {
    await harness.nextRun()
  })

  it('is dry when it is told so, and asks for the right to read alone', async () => {
    await using run = await harness.runAction({ inputs: { 'dry-run': 'true' } })
    expect(run.outputs).toMatchObject({ result: 'dry-run', 'artifact-id': expect.stringMatching(/^\d+$/) })
    expect(harness.platform.requestsTo('token')[0]?.fields['scope']).toBe('bot:export:read')
    expect(harness.platform.requestsTo('import')).toEqual([])
    expect(harness.artifacts.names().filter((name) => name.includes('receipt'))).toEqual([])
  })

  it('F48 is skipped when there is no record', async () => {
    await using platform = await startPlatform({ csv: Buffer.from('id,intent,utterance\n') })
    await using run = await harness.runAction({ inputs: { 'base-url': platform.origin } })
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'skipped', rows: '0', 'rows-with-entities': '0' })
    expect(run.annotations.map(({ command }) => command)).toEqual(['notice'])
    expect(platform.requestsTo('import')).toEqual([])
  })
})
