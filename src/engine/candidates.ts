import { compilePrefilter } from '../ner/prefilter.ts'
import { MARK, type Recogniser } from '../ner/recogniser.ts'

/** The recognisers of a pass, made ready to be asked which of them are worth calling. */
export interface Candidates {
  /** In the order of the recognisers. */
  readonly types: readonly string[]
  /**
   * Those who could find something in the utterance at these bytes, which has these marks; undefined when none could,
   * so that it need not even be decoded.
   */
  of(marks: number, bytes: Uint8Array, start: number, end: number): readonly Recogniser[] | undefined
}

export function createCandidates(recognisers: readonly Recogniser[]): Candidates {
  const { marks: anyMark, hasWords, holdsWords } = compilePrefilter(recognisers.map(({ needs }) => needs))
  const byMarks = Array.from({ length: ALL_MARKS + 1 }, (_, marks) =>
    recognisers.filter(({ needs }) => (needs.marks & marks) !== 0 || needs.words !== undefined),
  )
  return {
    types: recognisers.map(({ type }) => type),
    of: (marks, bytes, start, end) =>
      (marks & anyMark) !== 0 || (hasWords && holdsWords(bytes, start, end)) ? byMarks[marks] : undefined,
  }
}

const ALL_MARKS = Object.values(MARK).reduce((all, mark) => all | mark, 0)
