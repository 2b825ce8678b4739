import { fold } from './fold.ts'
import { createTokens, wordEndsAt, wordStartsAt } from './tokens.ts'
import { buildValueAutomaton, ROOT } from './value-automaton.ts'

/** Where a value stands in a text, half-open, in UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type FindPlaces = (text: string) => readonly Place[]

/**
 * Lists of values that are looked for together, so that a text is read once, however many they are and however long. A
 * value counts where no letter, digit or combining mark stands beside it.
 */
export interface ValueLists {
  /** From left to right the longest value at each place, none overlapping another. */
  longest(values: readonly string[], ignoreCase: boolean): FindPlaces
  /** Wherever a value begins, in any letter case, the shortest one there; these may overlap. */
  everyStart(values: readonly string[]): FindPlaces
}

export function createValueLists(): ValueLists {
  const asWritten = createGroup((text) => text, 'longest')
  const inAnyCase = createGroup(fold, 'longest')
  return {
    longest: (values, ignoreCase) => (ignoreCase ? inAnyCase : asWritten)(values),
    everyStart: createGroup(fold, 'shortest'),
  }
}

type Choice = 'longest' | 'shortest'

/** Lists of one kind. They are compiled when the first text is read, as more of them may be added until then. */
function createGroup(
  normalise: (text: string) => string,
  choice: Choice,
): (values: readonly string[]) => FindPlaces {
  const lists: (readonly string[])[] = []
  let search: Search | undefined
  return (values) => {
    const list = lists.push(values) - 1
    search = undefined
    return (text) => {
      search ??= createSearch(lists, normalise, choice)
      return search(text).get(list) ?? NOWHERE
    }
  }
}

const NOWHERE: readonly Place[] = []

/** Finds the places of each list that has any. */
type Search = (text: string) => ReadonlyMap<number, readonly Place[]>

function createSearch(
  lists: readonly (readonly string[])[],
  normalise: (text: string) => string,
  choice: Choice,
): Search {
  const tokens = createTokens(normalise)
  const automaton = buildValueAutomaton(
    lists.map((values) => values.map((value) => ({ tokens: tokens.learn(value), length: value.length }))),
  )
  /** By list: from right to left while they are found, the longest at a place first. */
  const places = new Map<number, Place[]>()
  let lastText = ''

  function note(list: number, place: Place): void {
    const before = places.get(list)
    if (before === undefined) places.set(list, [place])
    else if (before.at(-1)?.start !== place.start) before.push(place)
    else if (choice === 'shortest') before[before.length - 1] = place
  }

  function noteValuesAt(start: number, longest: number, text: string): void {
    for (let value = longest; value !== ROOT;) {
      const end = start + automaton.lengthOf(value)
      const isWhole = !wordStartsAt(text, end)
      if (isWhole) for (const list of automaton.listsOf(value)) note(list, { start, end })
      value = isWhole && choice === 'longest' ? automaton.shorterOfOthers(value) : automaton.shorter(value)
    }
  }

  function search(text: string): void {
    let state = ROOT
    tokens.read(text, (token, start) => {
      state = automaton.step(state, token)
      const longest = automaton.longest(state)
      if (longest !== ROOT && !wordEndsAt(text, start)) noteValuesAt(start, longest, text)
    })
  }

  return (text) => {
    if (text !== lastText) {
      places.clear()
      search(text)
      for (const [list, found] of places) {
        found.reverse()
        if (choice === 'longest') places.set(list, withoutOverlaps(found))
      }
      lastText = text
    }
    return places
  }
}

function withoutOverlaps(places: readonly Place[]): Place[] {
  let free = 0
  return places.filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}

/** The first word of each value, or undefined when one has none. As values match whole, their words begin where words do. */
export function firstWordsOf(values: readonly string[]): readonly string[] | undefined {
  const words = values.map((value) => FIRST_WORD.exec(value)?.[0])
  return words.every((word) => word !== undefined) ? [...new Set(words)] : undefined
}

/** ASCII letters and digits, or one character beyond ASCII, which stands for any other one (see `Needs`). */
const FIRST_WORD = /[a-z0-9]+|[^\0-\x7f]/iu
