import { createLooks, END_OF_TEXT, type Looks } from './looks.ts'
import type { Nfa } from './nfa.ts'
import type { ByteRange } from './utf8.ts'

/**
 * A deterministic automaton on UTF-8 bytes. A state is where its row begins in `table`; a row has an entry for each
 * class of bytes, and one for the end of the text. A match is told one byte late, when what stands behind it is known:
 * the byte that leads to a matching state is the first behind a match. The rows come in this order: the dead state,
 * the undecided one, those that match, those that search, all others.
 */
export interface Dfa {
  /** By byte, and at `END_OF_TEXT`, where in a row its entry is. */
  readonly classes: Uint8Array
  readonly table: Uint16Array
  /** By the byte that stands before, or `END_OF_TEXT`, the state to begin in. */
  readonly starts: Uint16Array
  /** How far the rows of these kinds reach. */
  readonly undecidedEnd: number
  readonly matchingEnd: number
  readonly searchingEnd: number
  /** By byte: 1 when it may lead from a state that searches to one that does not. */
  readonly beginning: Uint8Array
}

const SYMBOLS = Array.from({ length: END_OF_TEXT + 1 }, (_, symbol) => symbol)

export interface DfaOptions {
  /**
   * Whether a match may begin anywhere: then the leftmost is found, and of those the preferred one. Otherwise all
   * matches that begin where the reading does are told.
   */
  readonly searches: boolean
  /** Characters, as bytes, that looks cannot judge by their first byte: a text that has one is left undecided. */
  readonly undecided: readonly (readonly number[])[]
}

interface StateKind {
  /** Nodes that are reached without those that no byte leads to, in order of preference. */
  readonly nodes: readonly number[]
  /** Whether a match may still begin behind here. */
  readonly open: boolean
  /** What looks see of the byte before. */
  readonly before: number
  /** How the bytes before might become an undecided character. */
  readonly suspect: readonly number[]
  readonly matched: boolean
}

interface State extends StateKind {
  /** By class. */
  readonly next: State[]
  place: number
}

/** By the sets of nodes that a text can lead to (Rabin and Scott, 1959). Undefined when there are too many. */
export function determinise(nfa: Nfa, options: DfaOptions): Dfa | undefined {
  const looks = createLooks(nfa)
  return looks && determiniseWith(looks, nfa, options)
}

function determiniseWith(looks: Looks, nfa: Nfa, { searches, undecided }: DfaOptions): Dfa | undefined {
  const seen = SYMBOLS.map((symbol) => looks.seen(symbol))
  const { classes, examples } = classify(nfa, undecided.flat(), seen)
  const known = new Map<string, State>()
  const dead = stateOf({ nodes: [], open: false, before: 0, suspect: [], matched: false })
  const unsure: State = { ...dead, next: [] }
  const starts = seen.map((before) =>
    stateOf({ nodes: searches ? [] : [nfa.start], open: searches, before, suspect: [], matched: false }),
  )
  let work = 0

  function stateOf(kind: StateKind): State {
    const { nodes, open, before, suspect, matched } = kind
    const key = `${Number(open)} ${Number(matched)} ${before} ${suspect.join()} ${nodes.join()}`
    const state = known.get(key) ?? { ...kind, next: [], place: 0 }
    known.set(key, state)
    return state
  }

  function after(state: State, symbol: number): State {
    const suspect = suspectAfter(state.suspect, symbol)
    if (undecided.some((bytes) => bytes.join() === suspect.join())) return unsure
    const behind = seen[symbol] ?? 0
    const { reached, matched } = reach(state, behind)
    const nodes = new Set<number>()
    for (const node of reached) {
      const at = nfa.nodes[node]
      if (at?.kind === 'bytes' && symbol >= at.range.from && symbol <= at.range.to) nodes.add(at.next)
    }
    const open = state.open && !matched && symbol !== END_OF_TEXT
    return nodes.size === 0 && !open && !matched && suspect.length === 0
      ? dead
      : stateOf({ nodes: [...nodes], open, before: behind, suspect, matched })
  }

  /** The bytes read last, as long as an undecided character begins with them; none of them begins with another's end. */
  function suspectAfter(before: readonly number[], symbol: number): readonly number[] {
    return [[...before, symbol], [symbol]].find(isSuspect) ?? []
  }

  function isSuspect(read: readonly number[]): boolean {
    return undecided.some((bytes) => read.every((byte, at) => byte === bytes[at]))
  }

  /** All nodes that no byte is needed for, in order of preference; in a search, those that are preferred to a match. */
  function reach({ nodes, open, before }: State, behind: number) {
    const pending = open ? [nfa.start, ...nodes.toReversed()] : nodes.toReversed()
    const reached = new Set<number>()
    let matched = false
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      work++
      if (reached.has(node)) continue
      reached.add(node)
      const at = nfa.nodes[node]
      if (at?.kind === 'match') {
        matched = true
        if (searches) break
      }
      if (at?.kind === 'split') pending.push(...at.next.toReversed())
      else if (at?.kind === 'look' && looks.holds(at.look, before, behind)) pending.push(at.next)
    }
    return { reached, matched }
  }

  for (const state of known.values()) {
    for (const symbol of examples) state.next.push(after(state, symbol))
    if (known.size * examples.length > MOST_ENTRIES || work > MOST_WORK) return undefined
  }
  unsure.next.push(...examples.map(() => unsure))
  return laidOut({ dead, unsure, starts, states: [...known.values()] }, classes)
}

/** So that the table stays in a core's cache; a state is a number of 16 bits in any case. */
const MOST_ENTRIES = 16_384
/** Steps from node to node: some hundredths of a second. */
const MOST_WORK = 200_000

/** Symbols that no node and no look tells apart are of one class; an example of each. */
function classify(nfa: Nfa, told: readonly number[], seen: readonly number[]) {
  const alone = new Set([END_OF_TEXT, ...told])
  const ranges = new Map<number, ByteRange>()
  for (const node of nfa.nodes) {
    if (node.kind === 'bytes') ranges.set(node.range.from * SYMBOLS.length + node.range.to, node.range)
  }
  let classes = numbered(SYMBOLS.map((symbol) => (alone.has(symbol) ? -1 - symbol : (seen[symbol] ?? 0))))
  for (const { from, to } of ranges.values()) {
    classes = numbered(classes.map((number, symbol) => 2 * number + Number(symbol >= from && symbol <= to)))
  }
  const examples = Array.from(new Set(classes), (number) => classes.indexOf(number))
  return { classes: Uint8Array.from(classes), examples }
}

/** For each key its number in the order of their first appearance. */
function numbered(keys: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>()
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

interface States {
  readonly dead: State
  readonly unsure: State
  /** By symbol. */
  readonly starts: readonly State[]
  /** All but the undecided one. */
  readonly states: readonly State[]
}

function laidOut({ dead, unsure, starts, states }: States, classes: Uint8Array): Dfa {
  const [matching, others] = parted(
    states.filter((state) => state !== dead),
    ({ matched }) => matched,
  )
  const [searching, onTheWay] = parted(
    others,
    ({ nodes, open, suspect }) => open && nodes.length === 0 && suspect.length === 0,
  )
  const rows = [dead, unsure, ...matching, ...searching, ...onTheWay]
  const width = dead.next.length
  for (const [row, state] of rows.entries()) state.place = row * width
  const isBeginning = (symbol: number): boolean =>
    searching.some(({ next }) => {
      const after = next[classes[symbol] ?? 0]
      return after === undefined || !searching.includes(after)
    })

  return {
    classes,
    table: Uint16Array.from(rows.flatMap(({ next }) => next.map(({ place }) => place))),
    starts: Uint16Array.from(starts, ({ place }) => place),
    undecidedEnd: 2 * width,
    matchingEnd: (2 + matching.length) * width,
    searchingEnd: (2 + matching.length + searching.length) * width,
    beginning: Uint8Array.from(SYMBOLS.slice(0, END_OF_TEXT), (symbol) => Number(isBeginning(symbol))),
  }
}

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))]
}
