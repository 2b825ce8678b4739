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

/** What a thread is started with. */
export interface AnnotatorConfig extends SearchConfig {
  readonly pass: Omit<Pass, 'candidates' | 'base'>
  /** What is looked for, when the kernel can find all of it by itself. */
  readonly patterns?: readonly KernelPattern[] | undefined
}

/** Makes the pass that a config describes. `wrap` gets every recogniser; steps count on from the pass to its base. */
export async function passOf(
  { pass, recognisers, base }: AnnotatorConfig,
  wrap: (recogniser: Recogniser, step: number) => Recogniser = (recogniser) => recogniser,
): Promise<Pass> {
  const offset = recognisers.types.length
  const readsLocales = [recognisers, ...(base ? [base.recognisers] : [])].some((config) => !areOwn(config))
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
