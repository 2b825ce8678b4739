import { ActionError } from '../errors.ts'
import type { OwnType } from './own-type.ts'
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
  const definitions = new Map(own.map((definition) => [definition.type, definition]))
  return Promise.all(types.map((type) => load(type, definitions.get(type))))
}

async function load(type: string, definition: OwnType | undefined): Promise<Recogniser> {
  if (definition) {
    const { createOwnRecogniser } = await import(/* webpackMode: "eager" */ './own-type.ts')
    return createOwnRecogniser(definition)
  }
  const builtIn = BUILT_IN.get(type)
  if (builtIn) return builtIn()
  throw new ActionError('INPUT_INVALID', `There is no recogniser for the entity type "${type}".`)
}
