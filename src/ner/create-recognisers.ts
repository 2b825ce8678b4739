import { ActionError } from '../errors.ts'
import type { OwnType } from './own-type.ts'
import { withPlainText } from './plain-text.ts'
import type { Recogniser } from './recogniser.ts'
import { BUILT_IN } from './registry.ts'

/** What the recognisers of a run are made from: plain data, so that every thread can make its own. */
export interface RecogniserConfig {
  /** In the order of their columns. */
  readonly types: readonly string[]
  /** Those of the patterns-file that run; one of them may replace a built-in type. */
  readonly own?: readonly OwnType[]
}

/** Only what these types need is loaded: the rest would take as long as a thread's first chunks. */
export async function createRecognisers({
  types,
  own = [],
}: RecogniserConfig): Promise<readonly Recogniser[]> {
  const byType = new Map((await loadOwn(own)).map((recogniser) => [recogniser.type, recogniser]))
  return Promise.all(types.map(async (type) => byType.get(type) ?? loadBuiltIn(type)))
}

async function loadOwn(own: readonly OwnType[]): Promise<readonly Recogniser[]> {
  if (own.length === 0) return []
  const { createOwnRecognisers } = await import(/* webpackMode: "eager" */ './own-type.ts')
  return createOwnRecognisers(own)
}

async function loadBuiltIn(type: string): Promise<Recogniser> {
  const builtIn = BUILT_IN.get(type)
  if (builtIn) return withPlainText(await builtIn())
  throw new ActionError('INPUT_INVALID', `There is no recogniser for the entity type "${type}".`)
}
