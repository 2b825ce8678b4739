import type { ErrorCode } from '../errors.ts'
import type { DiffWords } from './diff-words.ts'
import type { Comparison } from './comparison.ts'
import type { EntityReport } from './report.ts'

/** How a run ended, as the output `result` says it. */
export type Result =
  'imported' | 'dry-run' | 'checked' | 'already-imported' | 'ambiguous' | 'skipped' | 'failed'

/** Where the time went: what was measured of the steps that ran. Durations in milliseconds. */
export interface Steps {
  readonly export?: { readonly ms: number; readonly polls: number }
  readonly download?: { readonly ms: number; readonly bytes: number }
  readonly enrich?: { readonly ms: number; readonly rows: number; readonly workers: number }
  readonly artifact?: { readonly ms: number }
  readonly import?: { readonly ms: number }
}

/** An artifact of this run. */
interface ArtifactLink {
  readonly id: string
  readonly url: string
}

/** What a finished run hands to publishers; whatever it did not get to is absent. */
export interface Outcome {
  readonly result: Result
  readonly botId: string
  readonly versionTag: string
  readonly versionName?: string
  readonly exportId?: string
  readonly importId?: string
  readonly csvPath?: string
  readonly reportPath?: string
  readonly report?: EntityReport
  readonly csvArtifact?: ArtifactLink
  readonly reportArtifact?: ArtifactLink
  /** The comparison with the baseline, if there was one. */
  readonly check?: { readonly comparison: Comparison; readonly words: DiffWords }
  /** Why there is no baseline, when one was asked for. */
  readonly noBaseline?: string
  /** Why the comment of a pull request was not posted, where that is worth knowing. */
  readonly notCommented?: { readonly reason: string; readonly permission?: string }
  readonly steps: Steps
  readonly warnings: readonly string[]
  /** Why there was nothing to do, when the result is `skipped`. */
  readonly reason?: string
  readonly failure?: { readonly code: ErrorCode; readonly sentence: string }
}

/** The step's outputs, as far as they are known. */
export function outputsOf(outcome: Outcome): ReadonlyMap<string, string> {
  const { report } = outcome
  const mentions = Object.entries(report?.entities ?? {}).map(([type, count]) => [type, count.mentions])
  const outputs: readonly (readonly [string, string | number | undefined])[] = [
    ['result', outcome.result],
    ['version-tag', outcome.versionTag],
    ['version-name', outcome.versionName],
    ['export-id', outcome.exportId],
    ['import-id', outcome.importId],
    ['rows', report?.rows],
    ['rows-with-entities', report?.rowsWithEntities],
    ['entities', report && JSON.stringify(Object.fromEntries(mentions))],
    ['csv-path', outcome.csvPath],
    ['csv-sha256', report?.csvSha256],
    ['report-path', outcome.reportPath],
    ['artifact-id', outcome.csvArtifact?.id],
    ['artifact-url', outcome.csvArtifact?.url],
    ['report-artifact-url', outcome.reportArtifact?.url],
    ['changed', outcome.check && String(outcome.check.comparison.changed)],
    ['error-code', outcome.failure?.code],
  ]
  return new Map(outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}
