import { parentPort, workerData } from 'node:worker_threads'
import recheck from 'recheck/lib/browser.js'
import { createOwnRecogniser } from '../ner/own-type.ts'
import type { FileRemark } from '../ner/patterns-file-error.ts'
import type { Example, FileType } from '../ner/patterns-file.ts'

/** What the thread is given: types to check, and how long recheck may think, about one pattern and in all. */
export interface CheckOrder {
  readonly types: readonly FileType[]
  readonly recheckMs: number
  readonly recheckBudgetMs: number
}

/** What the thread says, type by type, as the order lists them. */
export type CheckMessage =
  | { readonly state: 'started'; readonly index: number }
  | { readonly state: 'checked'; readonly index: number; readonly result: TypeCheck }

export interface TypeCheck {
  readonly growth: Growth
  readonly mistakes: readonly FileRemark[]
}

/** How the time of a pattern grows with the text: what recheck calls safe is fine. */
type Growth = 'fine' | 'polynomial' | 'exponential' | 'unknown'

/** Recheck's fuzzer judges by the steps of its attacks alone: judging by their time, it would suspect any pattern on a busy machine. */
const BY_STEPS = {
  attackLimit: 300_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const
/** For a pattern without unbounded repetitions the automaton needs some 2 ms. */
const AUTOMATON_MS = 100

if (parentPort) {
  const port = parentPort
  checkTypes(workerData, (message) => port.postMessage(message))
}

function checkTypes(order: CheckOrder, say: (message: CheckMessage) => void): void {
  let budget = order.recheckBudgetMs
  for (const [index, type] of order.types.entries()) {
    say({ state: 'started', index })
    const before = performance.now()
    const growth = growthOf(type, Math.min(order.recheckMs, budget))
    budget -= performance.now() - before
    // The examples of a pattern that is refused anyway would only run into the deadline.
    const mistakes = growth === 'exponential' ? [] : tryExamples(type)
    say({ state: 'checked', index, result: { growth, mistakes } })
  }
}

function growthOf({ definition, ignoreCase }: FileType, timeout: number): Growth {
  if (definition.by === 'values') return 'fine'
  if (timeout <= 0) return 'unknown'
  const { pattern } = definition
  const flags = ignoreCase ? 'iu' : 'u'
  try {
    const found = recheck.checkSync(pattern, flags, { ...BY_STEPS, timeout })
    if (found.status === 'safe') return 'fine'
    const growth = found.status === 'vulnerable' ? found.complexity.type : 'unknown'
    if (growth !== 'unknown' || found.checker === 'automaton') return growth
    // Its fuzzer finds no end on patterns whose repetitions are all bounded, which its automaton judges better.
    const { status } = recheck.checkSync(pattern, flags, { checker: 'automaton', timeout: AUTOMATON_MS })
    return status === 'safe' ? 'fine' : growth
  } catch {
    // It fails on patterns nested too deeply for it.
    return 'unknown'
  }
}

function tryExamples(type: FileType): readonly FileRemark[] {
  const { line, column } = type.at
  try {
    const recogniser = createOwnRecogniser(type)
    const isFound = ({ text }: Example) => recogniser.find(text).length > 0
    const missed = type.examples.match.filter((example) => !isFound(example))
    const caught = type.examples.noMatch.filter(isFound)
    return [
      ...missed.map(({ at }) => ({ ...at, sentence: `Type "${type.type}" does not match this example` })),
      ...caught.map(({ at }) => ({
        ...at,
        sentence: `Type "${type.type}" matches this example of no-match`,
      })),
    ]
  } catch {
    // V8 throws when a match needs more stack than it has.
    const sentence = `Type "${type.type}": the pattern takes too much memory on an example: simplify it`
    return [{ line, column, sentence }]
  }
}
