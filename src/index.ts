import { endOnSignals } from './end-on-signals.ts'
import { annotateError, runnerLog } from './github/runner.ts'
import { createJournal } from './journal.ts'
import { tellOutcome } from './tell-outcome.ts'

/** GitHub's own library reads the runner's environment while it loads, and throws when it cannot. */
async function loadStep() {
  try {
    return await import(/* webpackMode: "eager" */ './step.ts')
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error
    const sentence = `The action could not be loaded (${kind}). Check that GITHUB_EVENT_PATH names a file of JSON and that GITHUB_API_URL is a URL, as a runner sets them.`
    annotateError(`INTERNAL: ${sentence}`)
    const journal = createJournal(runnerLog)
    journal.note({ failure: { code: 'INTERNAL', sentence } })
    await tellOutcome(journal.outcome())
    return process.exit(1)
  }
}

const ending = endOnSignals()
const { runStep } = await loadStep()

/** The bundler puts a file beside this one for each URL that it finds written like this. */
await runStep(
  {
    annotate: new URL('./engine/worker.js', import.meta.url),
    check: new URL('./engine/check-worker.js', import.meta.url),
    page: new URL('./report-page.json', import.meta.url),
  },
  ending,
)
