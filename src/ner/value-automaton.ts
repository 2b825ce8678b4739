import { UNLEARNT } from './tokens.ts'

/**
 * The values of many lists as one automaton (Aho and Corasick, 1975), which reads the tokens of a text once, from its end
 * to its start, so that every place where a value begins is known with the longest value first. States are numbers.
 */
interface ValueAutomaton {
  /** The state after one more token. */
  step(state: number, token: number): number
  /** The longest value that begins where this state was reached; `ROOT` when none does. */
  longest(state: number): number
  /** In UTF-16 code units. */
  lengthOf(value: number): number
  /** The lists that have a value. */
  listsOf(value: number): readonly number[]
  /** The next shorter value that begins there; `ROOT` when none does. */
  shorter(value: number): number
  /** The next shorter one that other lists have. */
  shorterOfOthers(value: number): number
}

export const ROOT = 0

interface Value {
  /** The numbers of its tokens, from the last to the first. */
  readonly tokens: readonly number[]
  /** In UTF-16 code units. */
  readonly length: number
}

/** `lists`: the values of each. */
export function buildValueAutomaton(lists: readonly (readonly Value[])[]): ValueAutomaton {
  const most = lists.flat().reduce((sum, { tokens }) => sum + tokens.length, 1)
  // Flat arrays: a list of a megabyte takes a few megabytes, not a hundred.
  const parent = new Int32Array(most)
  const tokenOf = new Int32Array(most)
  const depth = new Int32Array(most)
  /** The failure link: the state of the longest shorter text that is also the end of a value. */
  const fallback = new Int32Array(most)
  /** The nearest state, itself included, that is a value. */
  const nearestValue = new Int32Array(most)
  const shorterOfOthers = new Int32Array(most)
  const lengthOf = new Int32Array(most)
  const listsOfValue: (readonly number[])[] = []
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)))
  const mask = slots.length - 1
  let size = 1

  function slotOf(state: number, token: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const child = slots[slot] ?? ROOT
      if (child === ROOT || (parent[child] === state && tokenOf[child] === token)) return slot
      slot = (slot + 1) & mask
    }
  }

  function childOf(state: number, token: number): number {
    return slots[slotOf(state, token)] ?? ROOT
  }

  function addChild(state: number, token: number): number {
    const child = size++
    slots[slotOf(state, token)] = child
    parent[child] = state
    tokenOf[child] = token
    depth[child] = (depth[state] ?? 0) + 1
    return child
  }

  function step(state: number, token: number): number {
    if (token === UNLEARNT) return ROOT
    for (let from = state; ; from = fallback[from] ?? ROOT) {
      const child = childOf(from, token)
      if (child !== ROOT || from === ROOT) return child
    }
  }

  function longest(state: number): number {
    return nearestValue[state] ?? ROOT
  }

  function shorter(value: number): number {
    return longest(fallback[value] ?? ROOT)
  }

  for (const [list, values] of lists.entries()) {
    const alone = [list]
    for (const { tokens, length } of values) {
      const value = tokens.reduce((state, token) => childOf(state, token) || addChild(state, token), ROOT)
      lengthOf[value] = length
      const others = listsOfValue[value]
      if (others === undefined) listsOfValue[value] = alone
      else if (!others.includes(list)) listsOfValue[value] = [...others, list]
    }
  }

  const byDepth = Int32Array.from({ length: size }, (_, state) => state).sort(
    (a, b) => (depth[a] ?? 0) - (depth[b] ?? 0),
  )
  for (const state of byDepth) {
    if (state === ROOT) continue
    const above = parent[state] ?? ROOT
    if (above !== ROOT) fallback[state] = step(fallback[above] ?? ROOT, tokenOf[state] ?? UNLEARNT)
    const next = shorter(state)
    const isValue = listsOfValue[state] !== undefined
    nearestValue[state] = isValue ? state : next
    shorterOfOthers[state] =
      listsOfValue[next] === listsOfValue[state] ? (shorterOfOthers[next] ?? ROOT) : next
  }

  return {
    step,
    longest,
    lengthOf: (value) => lengthOf[value] ?? 0,
    listsOf: (value) => listsOfValue[value] ?? [],
    shorter,
    shorterOfOthers: (value) => shorterOfOthers[value] ?? ROOT,
  }
}
