import type { KernelPattern } from '../csv/kernel.ts'
import { automatonOf } from '../ner/automaton/pattern-automaton.ts'
import { createOwnRecogniser, type OwnType } from '../ner/own-type.ts'
import { MARK, type Recogniser } from '../ner/recogniser.ts'
import { priorityOf } from '../ner/resolve.ts'
import { createRecognisers, type RecogniserConfig } from '../ner/registry.ts'
import type { Pass } from './annotate.ts'
import { createCandidates } from './candidates.ts'

/** What a thread is started with. */
export interface AnnotatorConfig {
  readonly pass: Omit<Pass, 'candidates' | 'base'>
  readonly recognisers: RecogniserConfig
  readonly base?: { readonly recognisers: RecogniserConfig; readonly referenceDate?: string | undefined }
}

/**
 * The patterns of a search for nothing else, without a comparison, and not for so many that a chunk would keep the main
 * thread from hearing a signal.
 */
export function patternsOf({
  recognisers,
  base,
}: Pick<AnnotatorConfig, 'recognisers' | 'base'>): readonly KernelPattern[] | undefined {
  const { types, own = [] } = recognisers
  if (base || types.length > MOST_PATTERNS) return undefined
  const patterns: KernelPattern[] = []
  for (const type of types) {
    const pattern = patternOf(own.find((candidate) => candidate.type === type))
    if (!pattern) return undefined
    patterns.push(pattern)
  }
  return patterns
}

const MOST_PATTERNS = 64

function patternOf(own: OwnType | undefined): KernelPattern | undefined {
  if (own?.definition.by !== 'pattern' || own.near.length > 0 || own.notNear.length > 0) return undefined
  const automaton = automatonOf(own.definition.pattern, own.ignoreCase)
  if (!automaton) return undefined
  const { type, needs } = createOwnRecogniser(own)
  return { type, marks: needs.words ? MARK.always : needs.marks, priority: priorityOf(type), automaton }
}

/** Makes the pass that a config describes; each recogniser may be wrapped, counted over the pass and its base. */
export function passOf(
  { pass, recognisers, base }: AnnotatorConfig,
  wrap: (recogniser: Recogniser, step: number) => Recogniser = (recogniser) => recogniser,
): Pass {
  const offset = recognisers.types.length
  const readsLocales = [recognisers, ...(base ? [base.recognisers] : [])].some((config) => !areOwn(config))
  return {
    ...pass,
    dialect: { ...pass.dialect, locale: readsLocales ? pass.dialect.locale : undefined },
    candidates: createCandidates(createRecognisers(recognisers).map(wrap)),
    ...(base && {
      base: {
        candidates: createCandidates(
          createRecognisers(base.recognisers).map((recogniser, step) => wrap(recogniser, offset + step)),
        ),
        referenceDate: base.referenceDate,
      },
    }),
  }
}

/** Own types know nothing of a row beside its text. */
function areOwn({ types, own = [] }: RecogniserConfig): boolean {
  return types.every((type) => own.some((candidate) => candidate.type === type))
}
