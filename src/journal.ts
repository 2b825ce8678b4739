import type { Log } from './log.ts'
import type { Outcome, Steps } from './report/outcome.ts'

/** What is known of this run so far, so that a failure still tells what was done before it. */
export interface Journal {
  note(facts: Partial<Outcome>): void
  /** For a step that takes the enriched CSV and the report away with it. */
  noteFilesRemoved(): void
  noteSteps(steps: Steps): void
  /** The log; its warnings are kept for the summary. */
  readonly log: Log
  outcome(): Outcome
}

export function createJournal(log: Log): Journal {
  let known: Outcome = { result: 'failed', botId: '', versionTag: '', steps: {}, warnings: [] }
  return {
    note(facts) {
      known = { ...known, ...facts }
    },
    noteFilesRemoved() {
      const { csvPath: _csv, reportPath: _report, ...rest } = known
      known = rest
    },
    noteSteps(steps) {
      known = { ...known, steps: { ...known.steps, ...steps } }
    },
    log: {
      ...log,
      warning(line) {
        log.warning(line)
        known = { ...known, warnings: [...known.warnings, line] }
      },
    },
    outcome: () => known,
  }
}
