/** Where a value stands in a text, half-open, in UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Values compiled once, to be looked for in many texts. */
interface ValueList {
  /** From left to right the longest value at each place, none overlapping another. */
  longest(text: string): readonly Place[]
  /** Wherever a value begins, the shortest one there; these may overlap. */
  everyStart(text: string): readonly Place[]
}

/**
 * Thousands of values as one automaton (Aho and Corasick, 1975) that reads the text once, from its end to its start,
 * so that every place where a value begins is known with the longest value first. A value counts where no letter,
 * digit or combining mark stands beside it.
 */
export function compileValueList(values: readonly string[], ignoreCase: boolean): ValueList {
  const automaton = buildAutomaton(values.map((value) => (ignoreCase ? fold(value) : value)))
  const words = firstWordsOf(values)
  const firstWords = words && new Set(words.map(compared))

  function placesIn(text: string, longest: boolean): Place[] {
    const places: Place[] = []
    if (firstWords && wordsOfAsked(text)?.some((word) => firstWords.has(word)) === false) return places
    const read = ignoreCase ? fold(text) : text
    let state = ROOT
    for (let start = read.length - 1; start >= 0; start--) {
      state = automaton.step(state, read.charCodeAt(start))
      const length = automaton.valueAt(state)
      if (length === 0 || wordEndsAt(text, start)) continue
      const end = endOfValue(text, start, state, longest)
      if (end !== undefined) places.push({ start, end })
    }
    return places.toReversed()
  }

  function endOfValue(text: string, start: number, state: number, longest: boolean): number | undefined {
    let found: number | undefined
    for (let node = state; automaton.valueAt(node) > 0; node = automaton.shorter(node)) {
      const end = start + automaton.valueAt(node)
      if (wordStartsAt(text, end)) continue
      if (longest) return end
      found = end
    }
    return found
  }

  return {
    longest: (text) => withoutOverlaps(placesIn(text, true)),
    everyStart: (text) => placesIn(text, false),
  }
}

/** The first word of each value, or undefined when one has none. As values match whole, their words begin where words do. */
export function firstWordsOf(values: readonly string[]): readonly string[] | undefined {
  const words = values.map((value) => FIRST_WORD.exec(value)?.[0])
  return words.every((word) => word !== undefined) ? [...new Set(words)] : undefined
}

/** ASCII letters and digits, or one character beyond ASCII, which stands for any other one (see `Needs`). */
const FIRST_WORD = /[a-z0-9]+|[^\0-\x7f]/iu // oxlint-disable-line no-control-regex -- the range is the point
const EVERY_WORD = new RegExp(FIRST_WORD, 'giu')

/** In small letters, and one sign for all that is beyond ASCII. */
function compared(word: string): string {
  return BEYOND_ASCII.test(word) ? ANY_BEYOND_ASCII : word.toLowerCase()
}

const ANY_BEYOND_ASCII = '\x80'

/**
 * The words of a text that some lists have been asked about already: hundreds of a run may be, one after another, and
 * most of them then need no step of their automaton. For a few, reading the words costs more than it saves.
 */
function wordsOfAsked(text: string): readonly string[] | undefined {
  if (text !== asked.text) asked = { text, times: 0 }
  if (++asked.times <= FEW_LISTS) return undefined
  return (asked.words ??= Array.from(text.match(EVERY_WORD) ?? [], compared))
}

const FEW_LISTS = 4

let asked: { readonly text: string; times: number; words?: readonly string[] } = { text: '', times: 0 }

/**
 * The text in one letter case with every offset unchanged: Unicode's simple case folding, as flags `iu` of a regular
 * expression, save that no character beyond ASCII becomes an ASCII one (the Kelvin sign, the long s). The bytes of a
 * value's ASCII letters are then ASCII letters in every text it matches, which a byte prefilter relies on.
 */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? Array.from(text, foldCharacter).join('') : text.toLowerCase()
}

const BEYOND_ASCII = /[^\0-\x7f]/u // oxlint-disable-line no-control-regex -- the range is the point
const ROOT = 0

interface Automaton {
  /** The state after one more code unit, read from right to left. */
  step(state: number, unit: number): number
  /** The length of the longest value that begins where this state was reached; 0 when none does. */
  valueAt(state: number): number
  /** The state that knows the next shorter value beginning there. */
  shorter(state: number): number
}

/** States are numbers into flat arrays, so a list of a megabyte takes a few megabytes, not a hundred. */
function buildAutomaton(values: readonly string[]): Automaton {
  const most = values.reduce((sum, value) => sum + value.length, 1)
  const parent = new Int32Array(most)
  const unitOf = new Uint16Array(most)
  const depth = new Int32Array(most)
  /** The state of the longest shorter text that is also the beginning of a value. */
  const fallback = new Int32Array(most)
  const isValue = new Uint8Array(most)
  /** The nearest state, itself included, that is a value. */
  const nearestValue = new Int32Array(most)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)))
  const mask = slots.length - 1
  let size = 1

  function slotOf(state: number, unit: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const child = slots[slot] ?? 0
      if (child === 0 || (parent[child] === state && unitOf[child] === unit)) return slot
      slot = (slot + 1) & mask
    }
  }

  function childOf(state: number, unit: number): number {
    return slots[slotOf(state, unit)] ?? 0
  }

  function addChild(state: number, unit: number): number {
    const child = size++
    slots[slotOf(state, unit)] = child
    parent[child] = state
    unitOf[child] = unit
    depth[child] = (depth[state] ?? 0) + 1
    return child
  }

  function step(state: number, unit: number): number {
    for (let from = state; ; from = fallback[from] ?? ROOT) {
      const child = childOf(from, unit)
      if (child !== 0 || from === ROOT) return child
    }
  }

  for (const value of values) {
    let state = ROOT
    for (let at = value.length - 1; at >= 0; at--) {
      const unit = value.charCodeAt(at)
      state = childOf(state, unit) || addChild(state, unit)
    }
    if (state !== ROOT) isValue[state] = 1
  }

  const byDepth = Int32Array.from({ length: size }, (_, state) => state).sort(
    (a, b) => (depth[a] ?? 0) - (depth[b] ?? 0),
  )
  for (const state of byDepth) {
    const above = parent[state] ?? ROOT
    if (above !== ROOT) fallback[state] = step(fallback[above] ?? ROOT, unitOf[state] ?? 0)
    nearestValue[state] = isValue[state] === 1 ? state : (nearestValue[fallback[state] ?? ROOT] ?? ROOT)
  }

  return {
    step,
    valueAt: (state) => depth[nearestValue[state] ?? ROOT] ?? 0,
    shorter: (state) => fallback[nearestValue[state] ?? ROOT] ?? ROOT,
  }
}

function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  let free = 0
  return places.filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}

function wordEndsAt(text: string, offset: number): boolean {
  if (offset === 0) return false
  const unit = text.charCodeAt(offset - 1)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && offset > 1
  return isOfWord(isLow ? (text.codePointAt(offset - 2) ?? unit) : unit)
}

function wordStartsAt(text: string, offset: number): boolean {
  const point = text.codePointAt(offset)
  return point !== undefined && isOfWord(point)
}

const OF_WORD = /[\p{L}\p{M}\p{N}]/u
const UNKNOWN = 0
const NO = 1
const YES = 2
/** What has been asked about characters of the basic plane. */
const answers = new Uint8Array(0x10000)

function isOfWord(point: number): boolean {
  if (point > 0xffff) return OF_WORD.test(String.fromCodePoint(point))
  if (answers[point] === UNKNOWN) answers[point] = OF_WORD.test(String.fromCodePoint(point)) ? YES : NO
  return answers[point] === YES
}

const foldings = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = foldings.get(character)
  if (known !== undefined) return known
  const folded = simpleFolding(character)
  foldings.set(character, folded)
  return folded
}

function simpleFolding(character: string): string {
  const upper = character.toUpperCase()
  const folded = (upper.length === character.length ? upper : character).toLowerCase()
  const becomesAscii = !BEYOND_ASCII.test(folded) && BEYOND_ASCII.test(character)
  return folded.length === character.length && !becomesAscii ? folded : character
}
