import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { useHarness, type Scenario } from './harness.ts'

const harness = await useHarness()

const PATTERNS = `version: 1
reference-date: 2026-11-22
entities:
  order:
    pattern: '\\bORD-\\d{6,8}\\b'
    ignore-case: true
    near: [order, bestellung]
    examples:
      match: ['my order ORD-123456']
      no-match: ['ORD-12']
  tier:
    column: ner_tiers_named
    values: [gold card, silver card]
  idle:
    pattern: '\\d+-\\d+'
`
const CSV = [
  'id,intent,utterance,locale',
  '1,order,my order ord-123456 of 03/04/2026,de-DE',
  '2,order,ORD-123456 alone,en-US',
  '3,tier,"I have a gold card, call 212-555-0147 tomorrow",en-US',
  '',
].join('\n')

/** A check of a CSV in the workspace, which asks nobody for anything. */
function checked(patterns: string, entities: string): Scenario {
  return {
    withoutCredentials: true,
    inputs: { 'source-csv': 'data.csv', 'dry-run': 'true', 'patterns-file': 'entities.yml', entities },
    workspace: { 'data.csv': CSV, 'entities.yml': patterns },
  }
}

describe('own entity types', () => {
  it('run beside the built-in ones, with their columns, cue words and reference date', async () => {
    await using run = await harness.runAction(checked(PATTERNS, 'date,order,tier,phone,date_relative'))
    const [warning, notice, ...others] = run.annotations
    expect(warning).toMatchObject({ command: 'warning', data: expect.stringContaining('can grow faster') })
    expect(warning?.properties).toMatchObject({ file: 'entities.yml', line: '15' })
    expect(notice).toMatchObject({ command: 'notice', data: expect.stringContaining('idle') })
    expect(others).toEqual([])
    const csv = await harness.artifacts.bytes('utterances-3f1c9a0b7d21.csv')
    const rows: string[][] = parse(csv)
    expect(rows.map((row) => row.slice(4))).toEqual([
      ['ner_dates', 'ner_orders', 'ner_tiers_named', 'ner_phones', 'ner_date_relatives'],
      ['03/04/2026', 'ord-123456', '', '', ''],
      ['', '', '', '', ''],
      ['', '', 'gold card', '212-555-0147', 'tomorrow'],
    ])
    const report = await harness.artifacts.files('utterances-3f1c9a0b7d21-report')
    const lines = String(report.get('entities.jsonl')).trimEnd().split('\n')
    const values = lines.flatMap((line) =>
      JSON.parse(line).entities.map(({ value }: { value: string }) => value),
    )
    expect(values).toEqual(['ord-123456', '2026-04-03', 'gold card', '+12125550147', '2026-11-23'])
  })

  it('tells every mistake of the file on its line', async () => {
    const broken = 'version: 1\nentities:\n  Order:\n    values: [a]\n  tier:\n    pattern: "("\n'
    await using run = await harness.runAction(checked(broken, 'date'))
    expect(run.outputs).toMatchObject({ result: 'failed', 'error-code': 'PATTERN_FILE' })
    const [whole, ...each] = run.annotations
    expect(whole?.data).toMatch(/^PATTERN_FILE: /)
    expect(each.map(({ properties }) => [properties['file'], properties['line']])).toEqual([
      ['entities.yml', '3'],
      ['entities.yml', '6'],
    ])
  })

  it('T8 a pattern that could take exponential time is refused by name', async () => {
    const unsafe = "version: 1\nentities:\n  evil:\n    pattern: '^(a+)+$'\n"
    await using run = await harness.runAction(checked(unsafe, 'date,evil'))
    expect(run.outputs['error-code']).toBe('PATTERN_UNSAFE')
    expect(run.annotations[0]?.data).toContain('evil')
  })

  it('a type that is defined nowhere is refused', async () => {
    await using run = await harness.runAction(checked(PATTERNS, 'date,orders'))
    expect(run.outputs['error-code']).toBe('INPUT_INVALID')
    expect(run.annotations.at(-1)?.data).toMatch(/"orders".*order, tier/)
  })

  it('T9 a patterns-file outside the workspace is not read', async () => {
    const scenario = checked(PATTERNS, 'date')
    const inputs = { ...scenario.inputs, 'patterns-file': '../../../../../etc/hostname' }
    await using run = await harness.runAction({ ...scenario, inputs })
    expect(run.outputs['error-code']).toBe('PATTERN_FILE')
  })
})
