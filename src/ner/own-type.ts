import type { EntitySpan, OwnRule } from './entity.ts'
import { markOf, shapeOf, type Requirement } from './pattern-shape.ts'
import { MARK, type Needs, type Recogniser } from './recogniser.ts'
import { LAST_OF_BMP } from './tokens.ts'
import {
  createValueLists,
  type FindPlaces,
  firstWordsOf,
  type Place,
  type ValueLists,
} from './value-lists.ts'

/** An entity type of the user's own, or one that replaces a built-in type. Plain data: it travels to worker threads. */
export interface OwnType {
  readonly type: string
  readonly column: string
  readonly definition: OwnDefinition
  readonly ignoreCase: boolean
  /** Cue words of which at least one must stand near a match; none asks for none. */
  readonly near: readonly string[]
  /** Cue words of which none may stand near a match. */
  readonly notNear: readonly string[]
}

export type OwnDefinition =
  /** The source of a JavaScript regular expression for flag `u`. */
  | { readonly by: 'pattern'; readonly pattern: string }
  | { readonly by: 'values'; readonly values: readonly string[] }

/** How far from a match a cue word may stand, the whole word, in UTF-16 code units. */
export const CUE_DISTANCE = 40

/** A recogniser that knows nothing of the row beside its text. */
interface OwnRecogniser extends Recogniser {
  find(text: string): readonly EntitySpan[]
}

/** Their values are looked for together. */
export function createOwnRecognisers(own: readonly OwnType[]): readonly OwnRecogniser[] {
  const lists = createValueLists()
  return own.map((type) => createOwnRecogniser(type, lists))
}

export function createOwnRecogniser(own: OwnType, lists = createValueLists()): OwnRecogniser {
  const findPlaces = finderOf(own, lists)
  const isWanted = cueFilterOf(own, lists)
  const rule: OwnRule = own.definition.by === 'pattern' ? 'pattern' : 'value'

  return {
    type: own.type,
    needs: needsOf(own),
    find(text) {
      const places = findPlaces(text)
      if (places.length === 0) return []
      return isWanted(text, places).map(({ start, end }) => {
        const found = text.slice(start, end)
        return { type: own.type, start, end, text: found, value: found, rule, score: 1 }
      })
    },
  }
}

function finderOf({ definition, ignoreCase }: OwnType, lists: ValueLists): FindPlaces {
  if (definition.by === 'values') return lists.longest(definition.values, ignoreCase)
  const pattern = new RegExp(definition.pattern, ignoreCase ? 'giu' : 'gu')
  return (text) => matchesOf(pattern, text)
}

/** What `matchAll` finds, without the empty matches, and without the copy of the expression that it makes per text. */
function matchesOf(pattern: RegExp, text: string): readonly Place[] {
  let places: Place[] = NOWHERE
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (start === end) {
      // A whole code point: with flag u, a search that starts within one goes back to its beginning.
      pattern.lastIndex += (text.codePointAt(end) ?? 0) > LAST_OF_BMP ? 2 : 1
    } else if (places === NOWHERE) places = [{ start, end }]
    else places.push({ start, end })
  }
  return places
}

/** Shared by all texts without a match. */
const NOWHERE: Place[] = []

function cueFilterOf(
  own: OwnType,
  lists: ValueLists,
): (text: string, places: readonly Place[]) => readonly Place[] {
  if (own.near.length === 0 && own.notNear.length === 0) return (_, places) => places
  const near = lists.everyStart(own.near)
  const notNear = lists.everyStart(own.notNear)

  return (text, places) => {
    const wanted = near(text)
    const unwanted = notNear(text)
    return places.filter(
      (place) => (own.near.length === 0 || standsNear(place, wanted)) && !standsNear(place, unwanted),
    )
  }
}

/** Cues are in text order; at most `CUE_DISTANCE` of them begin on either side near enough to be looked at. */
function standsNear({ start, end }: Place, cues: readonly Place[]): boolean {
  for (let at = firstFrom(cues, start - CUE_DISTANCE); at < cues.length; at++) {
    const cue = cues[at]
    if (!cue || cue.start >= start) break
    if (cue.end <= start) return true
  }
  for (let at = firstFrom(cues, end); at < cues.length; at++) {
    const cue = cues[at]
    if (!cue || cue.start >= end + CUE_DISTANCE) break
    if (cue.end <= end + CUE_DISTANCE) return true
  }
  return false
}

/** The index of the first cue that begins at the offset or after it. */
function firstFrom(cues: readonly Place[], offset: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What every utterance with an entity of the type holds. */
export function needsOf({ definition, ignoreCase, near }: OwnType): Needs {
  const required =
    definition.by === 'pattern'
      ? shapeOf(definition.pattern, ignoreCase)?.requirement
      : requiredByValues(definition.values)
  const cueStems = near.length === 0 ? undefined : firstWordsOf(near)
  if (required === undefined) return cueStems ? { marks: 0, words: [cueStems] } : { marks: MARK.always }
  if (required.stems.length === 0) return { marks: required.marks }
  return { marks: required.marks, words: cueStems ? [required.stems, cueStems] : [required.stems] }
}

/** A mark that all values have is looked for before words are: it costs nothing. */
function requiredByValues(values: readonly string[]): Requirement | undefined {
  const shared = values.reduce((marks, value) => marks & marksOf(value), ~0)
  const mark = RARE_MARKS.find((rare) => (shared & rare) !== 0)
  if (mark !== undefined) return { marks: mark, stems: [] }
  const stems = firstWordsOf(values)
  return stems && { marks: 0, stems }
}

const RARE_MARKS = [MARK.at, MARK.slash, MARK.colon, MARK.digit]

function marksOf(text: string): number {
  return Array.from(text).reduce((marks, character) => marks | markOf(character.codePointAt(0) ?? 0), 0)
}
