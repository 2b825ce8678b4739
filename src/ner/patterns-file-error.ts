import { ActionError } from '../errors.ts'

/** A place in a file; both from 1, the column in UTF-16 code units. */
export interface FilePosition {
  readonly line: number
  readonly column: number
}

/** What is the matter at one place of a file and what to do about it; nothing of the file's text but its valid names. */
export interface FileRemark extends FilePosition {
  readonly sentence: string
}

/** Everything found wrong with a patterns-file at once, each where an annotation can point at it. */
export class PatternsFileError extends ActionError {
  readonly file: string
  /** In the order of the file. */
  readonly mistakes: readonly FileRemark[]

  constructor(
    code: 'PATTERN_FILE' | 'PATTERN_UNSAFE' | 'PATTERN_TIMEOUT',
    file: string,
    mistakes: readonly FileRemark[],
    options?: { readonly cause?: unknown },
  ) {
    const inOrder = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column)
    super(code, summaryOf(file, inOrder), options)
    this.file = file
    this.mistakes = inOrder
  }
}

const MOST_IN_SUMMARY = 10

function summaryOf(file: string, mistakes: readonly FileRemark[]): string {
  const shown = mistakes
    .slice(0, MOST_IN_SUMMARY)
    .map(({ line, column, sentence }) => `line ${line}, column ${column}: ${sentence}`)
  const hidden = mistakes.length - shown.length
  const more = hidden === 1 ? 'and 1 more mistake' : `and ${hidden} more mistakes`
  return [`${file}, ${shown.join('; ')}`, ...(hidden > 0 ? [more] : [])].join('; ')
}
