import * as runner from './github/runner.ts'
import { summaryMarkdown } from './report/summary-markdown.ts'
import { type Outcome, outputsOf } from './report/outcome.ts'

/** Sets the step's outputs, and adds to the job's summary. */
export async function tellOutcome(outcome: Outcome): Promise<void> {
  for (const [name, value] of outputsOf(outcome)) runner.setOutput(name, value)
  await runner.writeSummary(() => summaryMarkdown(outcome))
}
