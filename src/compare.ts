import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Baseline } from './baseline.ts'
import { enrich, type Enriched } from './engine/enrich.ts'
import type { SearchResult } from './engine/gathering.ts'
import { readUtterances } from './engine/read-utterances.ts'
import type { EnrichedUtterances } from './enrich-utterances.ts'
import type { EntityConfig } from './entity-config.ts'
import { ActionError } from './errors.ts'
import { searchOptionsOf, type Inputs } from './inputs.ts'
import type { DiffWords } from './report/diff-words.ts'
import { compareCounts } from './report/compare-counts.ts'
import { compareRows } from './report/compare-rows.ts'
import type { Comparison } from './report/comparison.ts'
import { pickExamples, type Examples } from './report/examples.ts'
import { mentionedRows } from './report/entity-rows.ts'
import { pairRows, SAME_ROWS, type RowPairing } from './report/pair-rows.ts'
import type { ReportDiff } from './report/report-diff.ts'
import { createReport, type EntityReport } from './report/report.ts'

/** A comparison, what is said about it, and what the page needs to show it. */
export interface Compared {
  readonly comparison: Comparison
  readonly words: DiffWords
  /** What the base's search found; absent when only counts are known. */
  readonly base?: BaseSide
}

/** `compared`, or `reason` when a baseline was asked for and there is none. */
export interface Comparing {
  readonly compared?: Compared
  readonly reason?: string
}

interface ComparingDependencies {
  readonly folder: string
  readonly workerUrl: URL
  /** The commit that this run is about. */
  readonly sha: string
}

/** Compares what was found with the baseline, as far as there is one. */
export async function compareWithBaseline(
  enriched: EnrichedUtterances,
  report: EntityReport,
  baseline: Baseline,
  inputs: Inputs,
  deps: ComparingDependencies,
  signal: AbortSignal,
): Promise<Comparing> {
  const head = { kind: 'commit', commit: deps.sha } as const
  switch (baseline.kind) {
    case 'none':
      return baseline.reason === undefined ? {} : { reason: baseline.reason }
    case 'report': {
      const base = { name: nameOf(baseline), report: baseline.report }
      const comparison = compareCounts(base, { name: deps.sha, report })
      const words = { head, base: baseline.version, files: [], sameRows: false }
      return { compared: { comparison, words } }
    }
    case 'commit': {
      const side = await baseSide(enriched, baseline, inputs, deps, signal)
      if ('reason' in side) return side
      const comparison = await compareRows(
        passOf(nameOf(baseline), side.found, reportOf(side.found, report)),
        passOf(deps.sha, enriched, report),
        side.pairing,
        signal,
      )
      const examples =
        baseline.mayQuote && (await examplesOf(comparison.diff, enriched, side, inputs, signal))
      const words = {
        head,
        base: baseline.version,
        files: baseline.files,
        sameRows: baseline.csv.state === 'same',
        ...(examples && { examples }),
      }
      return { compared: { comparison, words, base: side } }
    }
  }
}

function nameOf({ version }: Extract<Baseline, { version: unknown }>): string {
  switch (version.kind) {
    case 'commit':
      return version.commit
    case 'run':
      return `run ${version.number}`
    case 'file':
      return version.path
  }
}

function passOf(name: string, { entitiesPath, intentOf }: SearchResult, report: EntityReport) {
  return { name, report, rows: mentionedRows(entitiesPath, intentOf) }
}

/** The base's counts in the shape of a report. Nobody reads its other fields, so they are the head's. */
function reportOf({ tally }: SearchResult, head: EntityReport): EntityReport {
  return createReport(tally, head)
}

/** What the base commit's configuration finds in the base commit's rows, and which row is which. */
interface BaseSide {
  readonly found: SearchResult
  readonly pairing: RowPairing
  /** The base's own CSV, where it is another one. */
  readonly csv?: Enriched
}

type BaseOfCommit = Extract<Baseline, { kind: 'commit' }>

async function baseSide(
  enriched: EnrichedUtterances,
  { config, csv }: BaseOfCommit,
  inputs: Inputs,
  deps: ComparingDependencies,
  signal: AbortSignal,
): Promise<BaseSide | { readonly reason: string }> {
  switch (csv.state) {
    case 'same':
      if (enriched.baseFault !== undefined)
        return { reason: `the types at the base commit take too long (${enriched.baseFault})` }
      return { found: enriched.base ?? enriched, pairing: SAME_ROWS }
    case 'absent':
      return { found: await nothing(deps.folder), pairing: pairRows([], []) }
    case 'differs': {
      const base = await enrichBase(csv.path, config, inputs, deps, signal)
      if (base instanceof ActionError)
        return { reason: `the CSV at the base commit could not be enriched (${base.code})` }
      return {
        found: base,
        pairing: pairRows(base.fingerprints ?? [], enriched.fingerprints ?? []),
        csv: base,
      }
    }
  }
}

/** What is found in no rows. */
async function nothing(folder: string): Promise<SearchResult> {
  const entitiesPath = join(folder, 'base-entities.jsonl')
  await writeFile(entitiesPath, '')
  const tally = { rows: 0, rowsWithEntities: 0, rowsOfOtherIntents: 0, entities: {} }
  return { entitiesPath, tally, intentOf: () => undefined }
}

async function enrichBase(
  rawPath: string,
  config: EntityConfig,
  inputs: Inputs,
  { folder, workerUrl }: ComparingDependencies,
  signal: AbortSignal,
): Promise<Enriched | ActionError> {
  try {
    return await enrich(
      {
        ...config,
        rawPath,
        csvPath: join(folder, 'base-enriched.csv'),
        entitiesPath: join(folder, 'base-entities.jsonl'),
        workerUrl,
        ...searchOptionsOf(inputs),
        fingerprints: true,
        intentsOfRows: Infinity,
      },
      signal,
    )
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ActionError) return error
    throw error
  }
}

/** Only utterances that the repository holds anyway are shown. */
async function examplesOf(
  diff: ReportDiff,
  head: Enriched,
  { csv: base }: BaseSide,
  { source }: Inputs,
  signal: AbortSignal,
): Promise<Examples | undefined> {
  if (source.from !== 'workspace') return undefined
  const picked = pickExamples(diff)
  const rowsOf = (only: 'base' | undefined) =>
    picked.filter((change) => change.only === only).map(({ row }) => row)
  const inHead = await readUtterances(head, rowsOf(undefined), signal)
  const inBase = await readUtterances(base ?? head, rowsOf('base'), signal)
  const list = picked.flatMap((change) => {
    const utterance = (change.only === 'base' ? inBase : inHead).get(change.row)
    return utterance === undefined ? [] : [{ change, utterance }]
  })
  return { source: source.path, list }
}
