import { endOnSignals } from './end-on-signals.ts'
import { ActionError } from './errors.ts'
import { annotateError, runnerLog } from './github/runner.ts'
import { proxyVariables, readProxies } from './http/proxies.ts'
import { createJournal } from './journal.ts'
import { tellOutcome } from './tell-outcome.ts'

/** GitHub's own libraries read the environment while they load, and throw when they cannot. */
async function loadStep() {
  try {
    const proxies = readProxies(process.env)
    Object.assign(process.env, proxyVariables(proxies))
    return { proxies, ...(await import(/* webpackMode: "eager" */ './step.ts')) }
  } catch (error) {
    const { code, message: sentence } = error instanceof ActionError ? error : notLoaded(error)
    annotateError(`${code}: ${sentence}`)
    const journal = createJournal(runnerLog)
    journal.note({ failure: { code, sentence } })
    await tellOutcome(journal.outcome())
    return process.exit(1)
  }
}

function notLoaded(error: unknown): ActionError {
  const kind = error instanceof Error ? error.name : typeof error
  return new ActionError(
    'INTERNAL',
    `The action could not be loaded (${kind}). Check that GITHUB_EVENT_PATH names a file of JSON and that GITHUB_API_URL is a URL, as a runner sets them.`,
  )
}

const ending = endOnSignals()
const { runStep, proxies } = await loadStep()

/** The bundler puts a file beside this one for each URL that it finds written like this. */
await runStep(
  {
    annotate: new URL('./engine/worker.js', import.meta.url),
    check: new URL('./engine/check-worker.js', import.meta.url),
    page: new URL('./report-page.json', import.meta.url),
  },
  proxies,
  ending,
)
