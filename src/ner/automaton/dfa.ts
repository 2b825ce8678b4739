import { createLooks, END_OF_TEXT, type Looks } from './looks.ts'
import type { Nfa } from './nfa.ts'
import type { ByteRange } from './utf8.ts'

/**
 * A deterministic automaton on UTF-8 bytes. A state is where its row begins in `table`; a row has an entry for each
 * class of bytes, and one for the end of the text. A match is reported one byte late, once what stands after it is known:
 * the byte that leads to a matching state is the first after a match. The rows come in this order: the dead state,
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

interface DfaOptions {
  /**
   * Whether a match may begin anywhere: then the leftmost is found, and of those the preferred one. Otherwise all
   * matches that begin where the reading does are reported.
   */
  readonly searches: boolean
  /** Characters, as bytes, that looks cannot judge by their first byte: a text that has one is left undecided. */
  readonly undecided: readonly (readonly number[])[]
}

interface StateKind {
  /** The nodes that bytes lead to, before their epsilon closure, in order of preference. */
  readonly nodes: readonly number[]
  /** Whether a match may still begin from here on. */
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

/** The subset construction (Rabin and Scott, 1959): a state is a set of nodes. Undefined when there are too many. */
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
  const startsBySeen = new Map(Array.from(new Set(seen), (before) => [before, startAfter(before)]))
  let work = 0

  function startAfter(before: number): State {
    return stateOf({
      nodes: searches ? [] : [nfa.start],
      open: searches,
      before,
      suspect: [],
      matched: false,
    })
  }

  function stateOf(kind: StateKind): State {
    const { nodes, open, before, suspect, matched } = kind
    const key = `${Number(open)} ${Number(matched)} ${before} ${suspect.join()} ${nodes.join()}`
    const state = known.get(key) ?? { ...kind, next: [], place: 0 }
    known.set(key, state)
    return state
  }

  function addFollowers(state: State): void {
    const reaches = new Map<number, Reach>()
    for (const symbol of examples) {
      const after = seen[symbol] ?? 0
      const reach = reaches.get(after) ?? reachFrom(state, after)
      reaches.set(after, reach)
      state.next.push(stateAfter(state, symbol, reach))
    }
  }

  function stateAfter(state: State, symbol: number, { reached, matched }: Reach): State {
    const suspect = undecided.length === 0 ? [] : suspectAfter(state.suspect, symbol)
    if (undecided.some((bytes) => bytes.join() === suspect.join())) return unsure
    const after = seen[symbol] ?? 0
    const nodes = new Set<number>()
    work += reached.size
    for (const node of reached) {
      const at = nfa.nodes[node]
      if (at?.kind === 'bytes' && symbol >= at.range.from && symbol <= at.range.to) nodes.add(at.next)
    }
    const open = state.open && !matched && symbol !== END_OF_TEXT
    return nodes.size === 0 && !open && !matched && suspect.length === 0
      ? dead
      : stateOf({ nodes: [...nodes], open, before: after, suspect, matched })
  }

  /** The bytes read last, as long as an undecided character begins with them; none of them begins with another's end. */
  function suspectAfter(before: readonly number[], symbol: number): readonly number[] {
    return [[...before, symbol], [symbol]].find(isSuspect) ?? []
  }

  function isSuspect(read: readonly number[]): boolean {
    return undecided.some((bytes) => read.every((byte, at) => byte === bytes[at]))
  }

  /** The epsilon closure, in order of preference; in a search, only what is preferred to a match. */
  function reachFrom({ nodes, open, before }: State, after: number): Reach {
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
      else if (at?.kind === 'look' && looks.holds(at.look, before, after)) pending.push(at.next)
    }
    return { reached, matched }
  }

  for (const state of known.values()) {
    addFollowers(state)
    if (known.size * examples.length > MOST_ENTRIES || work > MOST_WORK) return undefined
  }
  unsure.next.push(...examples.map(() => unsure))
  const starts = seen.map((before) => startsBySeen.get(before) ?? dead)
  return laidOut({ dead, unsure, starts, states: [...known.values()] }, classes)
}

/** What a state comes to before the next byte is read. */
interface Reach {
  readonly reached: ReadonlySet<number>
  readonly matched: boolean
}

/** So that the table stays in a core's cache; a state is a number of 16 bits in any case. */
const MOST_ENTRIES = 16_384
/** Steps from node to node: some hundredths of a second. */
const MOST_WORK = 200_000

/** Symbols that no node and no look tells apart are of one class; an example of each. */
function classify(nfa: Nfa, told: readonly number[], seen: readonly number[]) {
  const alone = new Set([END_OF_TEXT, ...told])
  const known = new Map<number, ByteRange>()
  for (const node of nfa.nodes) {
    if (node.kind === 'bytes') known.set(node.range.from * SYMBOLS.length + node.range.to, node.range)
  }
  const ranges = [...known.values()]
  const edges = new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))
  const isLikeTheOneBefore = (symbol: number): boolean =>
    !edges.has(symbol) &&
    !alone.has(symbol) &&
    !alone.has(symbol - 1) &&
    symbol > 0 &&
    seen[symbol] === seen[symbol - 1]
  const keyOf = (symbol: number): string =>
    `${alone.has(symbol) ? -1 - symbol : seen[symbol]} ${ranges.map(({ from, to }) => Number(symbol >= from && symbol <= to)).join('')}`

  const classes = new Uint8Array(SYMBOLS.length)
  const numbers = new Map<string, number>()
  const examples: number[] = []
  for (const symbol of SYMBOLS) {
    const key = isLikeTheOneBefore(symbol) ? undefined : keyOf(symbol)
    const number = key === undefined ? (classes[symbol - 1] ?? 0) : (numbers.get(key) ?? numbers.size)
    classes[symbol] = number
    if (key === undefined || numbers.has(key)) continue
    numbers.set(key, number)
    examples.push(symbol)
  }
  return { classes, examples }
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
  const beginnings = dead.next.map((_, number) =>
    searching.some(({ next }) => !searching.includes(next[number] ?? dead)),
  )

  return {
    classes,
    table: Uint16Array.from(rows.flatMap(({ next }) => next.map(({ place }) => place))),
    starts: Uint16Array.from(starts, ({ place }) => place),
    undecidedEnd: 2 * width,
    matchingEnd: (2 + matching.length) * width,
    searchingEnd: (2 + matching.length + searching.length) * width,
    beginning: Uint8Array.from(SYMBOLS.slice(0, END_OF_TEXT), (symbol) =>
      Number(beginnings[classes[symbol] ?? 0]),
    ),
  }
}

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))]
}
