import type { Recogniser } from '../ner/recogniser.ts'
import { createRecognisers, type RecogniserConfig } from '../ner/create-recognisers.ts'
import type { Pass } from './annotate.ts'
import { createCandidates } from './candidates.ts'

/** What a thread is started with. */
export interface AnnotatorConfig {
  readonly pass: Omit<Pass, 'candidates' | 'base'>
  readonly recognisers: RecogniserConfig
  readonly base?: { readonly recognisers: RecogniserConfig; readonly referenceDate?: string | undefined }
}

/** Makes the pass that a config describes; each recogniser may be wrapped, counted over the pass and its base. */
export async function passOf(
  { pass, recognisers, base }: AnnotatorConfig,
  wrap: (recogniser: Recogniser, step: number) => Recogniser = (recogniser) => recogniser,
): Promise<Pass> {
  const offset = recognisers.types.length
  return {
    ...pass,
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
