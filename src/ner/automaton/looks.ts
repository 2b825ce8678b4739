import type { PointRange } from './code-points.ts'
import type { Nfa } from './nfa.ts'
import { type Look, WORDS } from './regular.ts'

/** Beside the 256 bytes: that there is none. */
export const END_OF_TEXT = 256

/** What the looks of an automaton ask of the symbols beside a place: a byte, or `END_OF_TEXT`. */
export interface Looks {
  /** All that is asked of a symbol, as bits: symbols with equal ones are the same to every look. */
  seen(symbol: number): number
  /** Whether a look holds between two symbols of which this was seen. */
  holds(look: Look, before: number, after: number): boolean
}

/** There are few different looks in a pattern; undefined when there are more than bits. */
export function createLooks({ nodes }: Pick<Nfa, 'nodes'>): Looks | undefined {
  const looks = nodes.flatMap((node) => (node.kind === 'look' ? [node.look] : []))
  const questions = new Map(looks.map((look) => [keyOf(look), questionOf(look)]))
  if (questions.size > MOST_QUESTIONS) return undefined
  const asked = [...questions.keys()]
  const bits = new Map(looks.map((look) => [look, 1 << asked.indexOf(keyOf(look))]))

  return {
    seen: (symbol) =>
      [...questions.values()].reduce((seen, isSo, number) => seen | (isSo(symbol) ? 1 << number : 0), 0),
    holds(look, before, after) {
      const bit = bits.get(look) ?? 0
      const [isBefore, isAfter] = [(before & bit) !== 0, (after & bit) !== 0]
      switch (look.at) {
        case 'start':
          return isBefore
        case 'end':
          return isAfter
        case 'word':
          return (isBefore !== isAfter) !== look.negate
        case 'before':
          return isBefore !== look.negate
        case 'after':
          return isAfter !== look.negate
      }
    },
  }
}

type Question = (symbol: number) => boolean

const MOST_QUESTIONS = 30

/** Looks with the same key ask the same of a symbol. */
function keyOf(look: Look): string {
  switch (look.at) {
    case 'start':
    case 'end':
      return 'end'
    case 'word':
      return rangesKey(WORDS)
    case 'before':
    case 'after':
      return rangesKey(look.ascii)
  }
}

const rangesKey = (ranges: readonly PointRange[]): string =>
  ranges.map(({ from, to }) => `${from} ${to}`).join()

function questionOf(look: Look): Question {
  switch (look.at) {
    case 'start':
    case 'end':
      return (symbol) => symbol === END_OF_TEXT
    case 'word':
      return (symbol) => isIn(WORDS, symbol)
    case 'before':
    case 'after':
      return (symbol) => isIn(look.ascii, symbol)
  }
}

const isIn = (ranges: readonly PointRange[], symbol: number): boolean =>
  ranges.some(({ from, to }) => symbol >= from && symbol <= to)
