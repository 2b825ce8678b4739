import { compilePrefilter, type Prefilter } from '../ner/prefilter.ts'
import type { Needs, Recogniser } from '../ner/recogniser.ts'

/** The recognisers of a pass, made ready to be asked which of them are worth calling. */
export interface Candidates {
  /** In the order of the recognisers. */
  readonly types: readonly string[]
  /** What an utterance must hold for each of them. */
  readonly needs: readonly Needs[]
  /** Tells whether an utterance holds what any of them needs. */
  readonly prefilter: Prefilter
  /** Those that could find something in an utterance that passes and has these marks. */
  of(marks: number): readonly Recogniser[]
}

export function createCandidates(recognisers: readonly Recogniser[]): Candidates {
  const needs = recognisers.map((recogniser) => recogniser.needs)
  /** Few of the many sets of marks occur in a file. */
  const byMarks: (readonly Recogniser[])[] = []
  return {
    types: recognisers.map(({ type }) => type),
    needs,
    prefilter: compilePrefilter(needs),
    of: (marks) =>
      (byMarks[marks] ??= recognisers.filter(
        ({ needs }) => (needs.marks & marks) !== 0 || needs.words !== undefined || needs.inRow !== undefined,
      )),
  }
}
