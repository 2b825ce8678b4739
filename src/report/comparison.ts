import type { CountChange, ReportDiff } from './report-diff.ts'
import type { EntityReport } from './report.ts'

/** Counts by type, for one intent. */
export type TypeChanges = ReadonlyMap<string, CountChange>

/** A diff, and what else the words about it need. */
export interface Comparison {
  readonly diff: ReportDiff
  /** Whether mentions were compared one by one; else only their counts. */
  readonly byMention: boolean
  /** The output `changed`. */
  readonly changed: boolean
  readonly before: EntityReport
  readonly after: EntityReport
  /** Each intent of the diff by type; only the types whose mentions differ. */
  readonly intentTypes: ReadonlyMap<string, TypeChanges>
}
