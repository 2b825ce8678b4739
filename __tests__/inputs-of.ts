import { readRunContext, type RunContext } from '../src/github/event.ts'
import { readInputs, type Inputs } from '../src/inputs.ts'
import { BUILT_IN } from '../src/ner/registry.ts'

const PUSH = readRunContext({ GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'a'.repeat(40), RUNNER_TEMP: 't' }, {})

/** The inputs of a run that is given these, as a workflow writes them. */
export function inputsOf(given: Readonly<Record<string, string>>, context: RunContext = PUSH): Inputs {
  return readInputs((name) => given[name] ?? '', context, new Set(BUILT_IN.keys())).inputs
}
