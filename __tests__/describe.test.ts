import { expect, it } from '@jest/globals'

import { describe as describeRun } from '../src/describe.ts'
import { entityConfigOf } from '../src/entity-config.ts'
import { parsePatternsFile } from '../src/ner/patterns-file.ts'
import type { Steps } from '../src/report/outcome.ts'
import { ENRICHED } from './enriched.ts'
import { inputsOf } from './inputs-of.ts'

const OWN = "version: 1\nentities:\n  order:\n    pattern: 'ORD-1'\n"

/** The report of a run with these inputs and this patterns-file. */
function described(given: Readonly<Record<string, string>> = {}, patterns = OWN, steps: Steps = {}) {
  const inputs = inputsOf({ 'bot-id': 'support-de', entities: 'date,order', 'patterns-file': 'p', ...given })
  const file = parsePatternsFile(patterns, 'p', inputs.entityTypes)
  const config = entityConfigOf(inputs.entityTypes, file)
  return describeRun(ENRICHED, inputs, config, steps, new Date('2026-11-22T09:30:00.5Z'))
}

it('says of a run what it is of, when it was made and how long its steps took', () => {
  const steps = { export: { ms: 41_000.4, polls: 6 }, enrich: { ms: 1099.6, rows: 2, workers: 0 } }
  expect(described({ 'version-tag': '3f1c' }, OWN, steps)).toMatchObject({
    versionTag: '3f1c',
    botId: 'support-de',
    createdAt: '2026-11-22T09:30:00.500Z',
    rows: 2,
    csvSha256: ENRICHED.csvSha256,
    timings: { export: 41_000, enrich: 1100 },
  })
})

it.each<[string, Record<string, string>, string]>([
  ['the types', { entities: 'order' }, OWN],
  ['the locale', { locale: 'de-DE' }, OWN],
  ['the column of the utterances', { 'utterance-column': 'said' }, OWN],
  ['a pattern', {}, OWN.replace('ORD-1', 'ORD-2')],
  ['the reference date', {}, `${OWN}reference-date: 2026-11-22\n`],
])('has another hash of the configuration with %s', (_, given, patterns) => {
  expect(described(given, patterns).configSha256).not.toBe(described().configSha256)
})

it('has the same hash of the configuration whatever finds no other entity', () => {
  const given = { 'bot-id': 'support-fr', 'version-tag': '88d0', 'chunk-size': '64KiB', concurrency: '1' }
  expect(described(given).configSha256).toBe(described().configSha256)
})
