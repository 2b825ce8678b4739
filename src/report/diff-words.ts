import type { Examples } from './examples.ts'

/** A version of the configuration or of the utterances, in words and links. */
export type Version =
  | { readonly kind: 'commit'; readonly commit: string; readonly branch?: string }
  | { readonly kind: 'run'; readonly number: number; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }

/** What the diff's numbers are about. */
export interface DiffWords {
  readonly head: Version
  readonly base: Version
  /** Paths of the files that were read at both commits. */
  readonly files: readonly string[]
  /** Whether both sides are about the same utterances. */
  readonly sameRows: boolean
  /** The artifact with the full diff. */
  readonly reportUrl?: string
  /** Only when the utterances come from the repository. */
  readonly examples?: Examples
  /** Words and numbers of ours for the last line, such as `nothing was imported`. */
  readonly remarks?: readonly string[]
}
