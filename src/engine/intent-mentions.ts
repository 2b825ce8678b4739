import type { CountedIntents } from '../csv/intent-counter.ts'
import type { IntentTally } from '../report/tally.ts'
import { decodeCell } from './cell.ts'
import { enlarged } from './enlarged.ts'

/** Counts the mentions of one chunk by intent and type. */
interface IntentMentions {
  start(): void
  mention(intent: number, type: number): void
  tally(bytes: Buffer, intents: CountedIntents): IntentTally
}

export function createIntentMentions(types: number): IntentMentions {
  let mentions = new Uint32Array(FIRST_INTENTS * types)
  return {
    start() {
      mentions.fill(0)
    },
    mention(intent, type) {
      const at = intent * types + type
      if (at >= mentions.length) mentions = enlarged(mentions, 2 * at)
      mentions[at] = (mentions[at] ?? 0) + 1
    },
    tally(bytes, intents) {
      const size = intents.starts.length * types
      return intentTallyOf(bytes, intents, enlarged(mentions.subarray(0, size), size))
    },
  }
}

/** `mentions`: for each intent by type. */
export function intentTallyOf(
  bytes: Buffer,
  { starts, ends, rows }: CountedIntents,
  mentions: Uint32Array,
): IntentTally {
  return {
    names: starts.map((start, intent) => decodeCell(bytes, start, ends[intent] ?? start)),
    rows: Uint32Array.from(rows),
    mentions,
  }
}

const FIRST_INTENTS = 512
