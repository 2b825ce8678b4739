import type { MentionChange, ReportDiff } from './diff.ts'
import type { EntityReport } from './report.ts'

/** Everything the page may show. */
export interface PageData {
  readonly report: EntityReport
  readonly diff?: ReportDiff
  /** Absent on a public repository: the page then shows counts alone and says why. */
  readonly entities?: PageEntities
  readonly links?: PageLinks
}

/** Where the page leads to; only http(s) addresses become links. */
export interface PageLinks {
  readonly run?: string
  readonly artifact?: string
  readonly pullRequest?: string
}

/** What became of an entity since the baseline; `unchanged` also when there is no baseline. */
export const CHANGES = ['unchanged', 'added', 'removed', 'changed'] as const satisfies readonly (
  'unchanged' | MentionChange
)[]
export type Change = (typeof CHANGES)[number]

/** One array for each property of an entity; entity `i` is the `i`-th item of every column. */
export const COLUMNS = ['row', 'type', 'intent', 'rule', 'change', 'text', 'value', 'before'] as const
export type Column = (typeof COLUMNS)[number]

/** The entities of the table, column by column, already written as JSON that no HTML parser can mistake. */
export interface PageEntities {
  readonly summary: EntitiesSummary
  /** Each piece holds some thousand items, joined by commas. */
  readonly columns: Readonly<Record<Column, readonly string[]>>
}

/** The columns `type`, `intent` and `rule` hold places in these lists; `change` one in `CHANGES`; no intent is -1. */
export interface EntitiesSummary {
  readonly types: readonly string[]
  readonly intents: readonly string[]
  readonly rules: readonly string[]
  /** Entities in the table. */
  readonly kept: number
  /** Entities there are. */
  readonly seen: number
}

/** What the page's script reads, besides the columns: sorted and shortened, so the page only draws. */
export interface PagePayload {
  readonly report: PageReport
  readonly types: Lines<TypeLine>
  readonly intents?: Lines<IntentLine>
  readonly diff?: PageDiff
  readonly entities?: EntitiesSummary
  readonly links: readonly PageLink[]
}

export interface PageReport {
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
  readonly types: Lines<DiffLine>
  readonly intents: Lines<DiffLine>
  /** Sums over all types, shown or not. */
  readonly total: DiffLine
}

export interface DiffLine {
  readonly name: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
  readonly changed: number
}

export interface PageLink {
  readonly label: string
  readonly href: string
}
