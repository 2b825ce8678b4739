/** What happened to a mention between base and head; one that overlaps its replacement is a single `changed`. */
export type MentionChange = 'added' | 'removed' | 'changed'

/** Mentions before and after. The last three are absent when the baseline has counts alone, without rows. */
export interface CountChange {
  readonly before: number
  readonly after: number
  readonly added?: number
  readonly removed?: number
  readonly changed?: number
}

/** Where a mention stands; half-open, in UTF-16 code units of its utterance. */
export interface MentionSpan {
  readonly type: string
  readonly start: number
  readonly end: number
}

export interface RowChange {
  /** Counted from 1 in the head's data; in the base's for a row that only the base has. */
  readonly row: number
  /** Of the mention after the change, or of the one that is gone. */
  readonly type: string
  readonly change: MentionChange
  readonly before?: MentionSpan
  readonly after?: MentionSpan
  /** Set where the head does not have the row. */
  readonly only?: 'base'
}

/** `entity-report.diff.json`, schema 1: counts and spans, never text. */
export interface ReportDiff {
  readonly schema: 1
  /** The commit or run compared with, or the path of a report. */
  readonly base: string
  readonly head: string
  readonly entities: Readonly<Record<string, CountChange>>
  /** Those whose mentions differ. */
  readonly intents: Readonly<Record<string, CountChange>>
  /** Empty when the baseline has counts alone. */
  readonly rows: readonly RowChange[]
  /** Changes beyond those listed in `rows`; the counts above hold them too. */
  readonly rowsLeftOut?: number
}
