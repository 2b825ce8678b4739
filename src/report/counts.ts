/** Mentions and rows of one entity type. */
export interface EntityCount {
  readonly mentions: number
  readonly rows: number
  /** Different values; exact up to 100,000 of them. */
  readonly distinct: number
  readonly distinctEstimated?: true
}

export interface IntentCount {
  readonly rows: number
  readonly mentions: Readonly<Record<string, number>>
}
