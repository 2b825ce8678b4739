import type { CountedIntents } from '../csv/intent-counter.ts'
import type { Candidates } from './candidates.ts'
import type { Contexts } from './context.ts'
import { createFindings } from './findings.ts'
import type { Found } from './found.ts'
import { createIntentMentions } from './intent-mentions.ts'
import { recognise } from '../ner/recognise.ts'

/** A row that some recogniser must look into. */
export interface SearchedRow {
  /** Counted from 0 within the chunk. */
  readonly row: number
  /** Where its numbers begin in the kernel's table. */
  readonly base: number
  readonly text: string
  readonly marks: number
  readonly intent: number
}

/** One set of recognisers at work on the rows of a chunk, with what it finds. */
interface Search {
  start(chunk: Buffer): void
  /** Whether the row has entities; `cells` are then those of this row. */
  look(row: SearchedRow): boolean
  readonly cells: readonly string[]
  /** What the chunk holds; `room` takes its lines, if it is large enough. */
  found(chunk: Buffer, rows: number, intents: CountedIntents | undefined, room: Buffer): Found
}

export function createSearch(candidates: Candidates, contexts: Contexts): Search {
  const findings = createFindings(candidates.types)
  const intents = createIntentMentions(candidates.types.length)
  return {
    cells: findings.cells,
    start(chunk) {
      contexts.start(chunk)
      findings.start()
      intents.start()
    },
    look({ row, base, text, marks, intent }) {
      const spans = recognise(text, candidates.of(marks), contexts.at(base))
      if (spans.length === 0) return false
      findings.add(row, intent, spans)
      for (const { type } of spans) intents.mention(intent, findings.indexOf(type))
      return true
    },
    found: (chunk, rows, counted, room) => ({
      ...findings.lines(room),
      tally: { rows, ...findings.tally(), ...(counted && { intents: intents.tally(chunk, counted) }) },
    }),
  }
}
