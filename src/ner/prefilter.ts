import type { Needs } from './recogniser.ts'

/** The needs of all active recognisers in one: an utterance that fails both questions holds no entity. */
export interface Prefilter {
  /** An utterance with any of these marks passes. */
  readonly marks: number
  /** Whether any recogniser goes by words, so that `holdsWords` is worth calling. */
  readonly hasWords: boolean
  /** Whether the UTF-8 bytes from `start` to `end` hold a word of every list of some recogniser. */
  readonly holdsWords: (bytes: Uint8Array, start: number, end: number) => boolean
  /** What `holdsWords` goes by, for its twin in WebAssembly. */
  readonly words: WordTables
}

export interface WordTables {
  /** By the first three symbols of a word: where among the nodes it goes on, or 0. */
  readonly rootOf: Uint16Array
  readonly nodes: readonly (WordNode | undefined)[]
  /** Sets of bits: an utterance whose words have all bits of one set passes. */
  readonly complete: readonly number[]
}

/** What follows the first three symbols of a word, as a tree. */
export interface WordNode {
  readonly bits: number
  readonly next: ReadonlyMap<number, WordNode>
}

export function compilePrefilter(needs: readonly Needs[]): Prefilter {
  const marks = needs.reduce((all, need) => all | need.marks, 0)
  const groups = groupsOf(needs)
  const { rootOf, nodes } = compileStems(groups)
  const complete = groups.map((lists) => lists.reduce((bits, list) => bits | list.bit, 0))

  return {
    marks,
    hasWords: groups.length > 0,
    holdsWords(bytes, start, end) {
      let seen = 0
      let before = OTHER
      for (let at = start; at < end; at++) {
        const symbol = SYMBOL[bytes[at] ?? 0] ?? OTHER
        const begins =
          symbol === BEYOND_ASCII || (symbol !== OTHER && (before === OTHER || before === BEYOND_ASCII))
        before = symbol
        if (!begins) continue
        const second = at + 1 < end ? (SYMBOL[bytes[at + 1] ?? 0] ?? OTHER) : OTHER
        const third = at + 2 < end ? (SYMBOL[bytes[at + 2] ?? 0] ?? OTHER) : OTHER
        const root = rootOf[(symbol << 10) | (second << 5) | third] ?? 0
        if (root === 0) continue
        const found = seen | bitsFrom(nodes[root], bytes, at + KEY_LENGTH, end)
        if (found === seen) continue
        seen = found
        if (complete.some((bits) => (seen & bits) === bits)) return true
      }
      return false
    },
    words: { rootOf, nodes, complete },
  }
}

const OTHER = 0
const DIGIT = 27
const BEYOND_ASCII = 28
const SYMBOLS = 32
/** Words are first looked up by this many symbols. */
const KEY_LENGTH = 3
/** Bits of a number that can be told apart without a sign. */
const BITS = 31

/** Letters are 1 to 26 in any case. */
const SYMBOL = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 0x7f) return BEYOND_ASCII
  if (byte >= 0x30 && byte <= 0x39) return DIGIT
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x60 : OTHER
})

interface WordList {
  readonly stems: readonly string[]
  readonly bit: number
}

/**
 * Recognisers with one list share the first bit, others have a bit a list. Those for whom no bits are left go by
 * their first list alone, which may let more utterances pass.
 */
function groupsOf(needs: readonly Needs[]): readonly (readonly WordList[])[] {
  let used = 1
  return needs.flatMap(({ words }) => {
    const [first, ...others] = words ?? []
    if (first === undefined) return []
    if (others.length === 0 || used + others.length >= BITS) return [[{ stems: first, bit: 1 }]]
    return [[first, ...others].map((stems) => ({ stems, bit: 1 << used++ }))]
  })
}

interface Node extends WordNode {
  bits: number
  readonly next: Map<number, Node>
}

function compileStems(groups: readonly (readonly WordList[])[]): {
  readonly rootOf: Uint16Array
  readonly nodes: readonly (Node | undefined)[]
} {
  const rootOf = new Uint16Array(SYMBOLS ** KEY_LENGTH)
  const nodes: (Node | undefined)[] = [undefined]
  for (const { stems, bit } of groups.flat()) {
    for (const stem of stems) {
      const symbols = symbolsOf(stem)
      for (const key of keysOf(symbols)) {
        if (rootOf[key] === 0) rootOf[key] = nodes.push({ bits: 0, next: new Map() }) - 1
        let node = nodes[rootOf[key] ?? 0]
        for (const symbol of symbols.slice(KEY_LENGTH)) node = node && childOf(node, symbol)
        if (node) node.bits |= bit
      }
    }
  }
  return { rootOf, nodes }
}

/** The symbols that are compared: up to the first that stands for any byte above 0x7F. */
function symbolsOf(stem: string): readonly number[] {
  const symbols = Array.from(new TextEncoder().encode(stem), (byte) => SYMBOL[byte] ?? OTHER)
  const beyond = symbols.indexOf(BEYOND_ASCII)
  return beyond === -1 ? symbols : symbols.slice(0, beyond + 1)
}

/** Every key that begins with these symbols. */
function keysOf(symbols: readonly number[]): readonly number[] {
  let keys = [0]
  for (let at = 0; at < KEY_LENGTH; at++) {
    const symbol = symbols[at]
    const choices = symbol === undefined ? Array.from({ length: SYMBOLS }, (_, any) => any) : [symbol]
    keys = keys.flatMap((key) => choices.map((choice) => (key << 5) | choice))
  }
  return keys
}

function childOf(node: Node, symbol: number): Node {
  const known = node.next.get(symbol)
  if (known) return known
  const child: Node = { bits: 0, next: new Map() }
  node.next.set(symbol, child)
  return child
}

function bitsFrom(root: Node | undefined, bytes: Uint8Array, start: number, end: number): number {
  let bits = 0
  let at = start
  for (let node = root; node; at++) {
    bits |= node.bits
    node = at < end ? node.next.get(SYMBOL[bytes[at] ?? 0] ?? OTHER) : undefined
  }
  return bits
}
