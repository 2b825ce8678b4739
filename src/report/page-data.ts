import type { MentionChange, ReportDiff } from './report-diff.ts'
import type { EntityReport } from './report.ts'

/** Everything the page may show. */
export interface PageData {
  readonly report: EntityReport
  readonly diff?: ReportDiff
  /** Absent on a public repository: the page then shows counts alone and says why. */
  readonly entities?: PageEntities
  /** The page links to it if it is an http(s) address. */
  readonly runUrl?: string
}

/** What became of an entity since the baseline; `unchanged` also when there is no baseline. */
export const CHANGES = ['unchanged', 'added', 'removed', 'changed'] as const satisfies readonly (
  'unchanged' | MentionChange
)[]
export type Change = (typeof CHANGES)[number]

/** One array for each property of an entity; entity `i` is the `i`-th item of every column. */
export const COLUMNS = ['row', 'type', 'intent', 'rule', 'change', 'text', 'value', 'before'] as const
export type Column = (typeof COLUMNS)[number]

/** What the items of a column are. */
export interface ColumnItems {
  readonly row: number
  /** Place in the list of types. Likewise `intent`, -1 for none, `rule`, and `change`, in `CHANGES`. */
  readonly type: number
  readonly intent: number
  readonly rule: number
  readonly change: number
  readonly text: string
  /** Normalised, if the text allows one reading only. */
  readonly value: string | null
  /** The text before the change, of a changed entity. */
  readonly before: string | null
}

/** The entities of the table, column by column, already written as JSON that no HTML parser can mistake. */
export interface PageEntities {
  readonly summary: EntitiesSummary
  /** Each piece holds some thousand items, joined by commas. */
  readonly columns: Readonly<Record<Column, readonly string[]>>
}

export interface EntitiesSummary {
  /** Names that the columns of numbers stand for. */
  readonly types: readonly string[]
  readonly intents: readonly string[]
  readonly rules: readonly string[]
  /** Entities that the table has. */
  readonly kept: number
  /** Entities that there are. */
  readonly seen: number
}

/** What the page's script reads, besides the columns: sorted and shortened, so the page only draws. */
export interface PagePayload {
  readonly report: PageReport
  readonly types: Lines<TypeLine>
  readonly intents?: Lines<IntentLine>
  readonly diff?: PageDiff
  readonly entities?: EntitiesSummary
  readonly runUrl?: string
}

interface PageReport {
  readonly versionTag: string
  readonly botId: string
  readonly createdAt: string
  readonly rows: number
  readonly rowsWithEntities: number
  readonly mentions: number
}

/** The most important lines of a longer list. */
export interface Lines<Line> {
  readonly shown: readonly Line[]
  readonly leftOut: number
}

export interface TypeLine {
  readonly name: string
  readonly mentions: number
  readonly rows: number
  readonly distinct: number
  readonly distinctEstimated: boolean
}

export interface IntentLine {
  readonly name: string
  readonly rows: number
  readonly mentions: number
  /** Mentions by type, in the order of the payload's types. */
  readonly byType: readonly number[]
}

export interface PageDiff {
  readonly base: string
  readonly head: string
  /** Whether mentions were compared one by one; else only their counts. */
  readonly byMention: boolean
  /** The types that differ; likewise the intents. */
  readonly types: Lines<DiffLine>
  readonly intents: Lines<DiffLine>
  readonly unchanged: UnchangedTypes
  /** Sums over all types, shown or not. */
  readonly total: DiffLine
}

export interface UnchangedTypes {
  readonly names: readonly string[]
  readonly mentions: number
}

export interface DiffLine {
  readonly name: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
  readonly changed: number
}
