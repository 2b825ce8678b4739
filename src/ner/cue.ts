import { LETTERS, anyOf } from './words.ts'

/** How far from an entity a word may stand and still say what it is, in UTF-16 units. */
const REACH = 48

/** What the words beside a candidate say about it. */
export type Cue = 'for' | 'against' | 'none'

/** Reads the cue nearest to the left of a place; the words are whole words, a trailing `*` stands for any ending. */
export function cueReader(words: {
  readonly for: readonly string[]
  readonly against: readonly string[]
}): (text: string, start: number) => Cue {
  const pattern = new RegExp(
    `(?<![${LETTERS}])(?:(${wholeWords(words.for)})|${wholeWords(words.against)})(?![${LETTERS}])`,
    'gi',
  )
  return (text, start) => {
    let cue: Cue = 'none'
    const left = text.slice(Math.max(0, start - REACH), start)
    pattern.lastIndex = 0
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      cue = match[1] === undefined ? 'against' : 'for'
    }
    return cue
  }
}

/** The words as an alternation; a trailing `*` stands for any ending. */
export function wholeWords(words: readonly string[]): string {
  return anyOf(words).replaceAll(String.raw`\*`, `[${LETTERS}]*`)
}
