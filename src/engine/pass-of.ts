import type { KernelPattern } from '../csv/kernel.ts'
import { createRecognisers, type RecogniserConfig } from '../ner/create-recognisers.ts'
import type { Recogniser } from '../ner/recogniser.ts'
import type { Pass } from './annotate.ts'
import { createCandidates } from './candidates.ts'

/** What is looked for in a file, and in a second search of the same rows, to compare with. */
export interface SearchConfig {
  readonly recognisers: RecogniserConfig
  readonly base?: { readonly recognisers: RecogniserConfig; readonly referenceDate?: string | undefined }
}

/** The recognisers of a search, in the order of their steps: those of the pass, then those of its base. */
export function recognisersIn({ recognisers, base }: SearchConfig): readonly RecogniserConfig[] {
  return base ? [recognisers, base.recognisers] : [recognisers]
}

/** What a thread is started with. */
export interface AnnotatorConfig extends SearchConfig {
  readonly pass: Omit<Pass, 'candidates' | 'base'>
  /** What is looked for, when the kernel can find all of it by itself. */
  readonly patterns?: readonly KernelPattern[] | undefined
}

/** Makes the pass that a config describes. `wrap` gets every recogniser; steps count on from the pass to its base. */
export async function passOf(
  config: AnnotatorConfig,
  wrap: (recogniser: Recogniser, step: number) => Recogniser = (recogniser) => recogniser,
): Promise<Pass> {
  const { pass, recognisers, base } = config
  const offset = recognisers.types.length
  const readsLocales = !recognisersIn(config).every(areOwn)
  return {
    ...pass,
    dialect: { ...pass.dialect, locales: readsLocales ? pass.dialect.locales : [] },
    candidates: createCandidates((await createRecognisers(recognisers)).map(wrap)),
    ...(base && {
      base: {
        candidates: createCandidates(
          (await createRecognisers(base.recognisers)).map((recogniser, step) =>
            wrap(recogniser, offset + step),
          ),
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
