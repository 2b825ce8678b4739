import type { MentionChange, RowChange } from './report-diff.ts'

/** How many mentions changed in each way. */
export type ChangeCounts = Readonly<Record<MentionChange, number>>

/** Changes by type, and by intent and type. */
export interface ChangeTally {
  readonly types: ReadonlyMap<string, ChangeCounts>
  readonly intents: ReadonlyMap<string, ReadonlyMap<string, ChangeCounts>>
  count(change: Pick<RowChange, 'type' | 'change'>, intent: string | undefined): void
}

export function createChangeTally(): ChangeTally {
  const types = new Map<string, Counts>()
  const intents = new Map<string, Map<string, Counts>>()
  return {
    types,
    intents,
    count({ type, change }, intent) {
      add(types, type, change)
      if (intent === undefined) return
      const ofIntent = intents.get(intent) ?? new Map<string, Counts>()
      intents.set(intent, ofIntent)
      add(ofIntent, type, change)
    },
  }
}

type Counts = Record<MentionChange, number>

function add(counts: Map<string, Counts>, type: string, change: MentionChange): void {
  const known = counts.get(type) ?? { added: 0, removed: 0, changed: 0 }
  known[change]++
  counts.set(type, known)
}
