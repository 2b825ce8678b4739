/** Words looked up by how they begin, on UTF-8 bytes, without making a string of any word. */

/** What a byte is to a word: 1 to 26 a letter in any case, 27 a digit, from 28 part of a letter beyond ASCII. */
export const OTHER = 0
export const DIGIT = 27
export const BEYOND_ASCII = 28

/**
 * The bytes of `ä` and `Ä` differ in one bit that is left out here, as it is for ASCII, so letters of Latin-1 compare
 * in any case. Four symbols tell most of them apart.
 */
export const SYMBOL_OF_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 0x7f) return BEYOND_ASCII + (byte & 3)
  if (byte >= 0x30 && byte <= 0x39) return DIGIT
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x60 : OTHER
})

/** 1 for letters and digits of ASCII. */
export const IN_WORD = SYMBOL_OF_BYTE.map((symbol) => (symbol === OTHER || symbol >= BEYOND_ASCII ? 0 : 1))

export function keyOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third
}

/** The three symbols of a key. */
export function symbolsOf(key: number): readonly [number, number, number] {
  return [key >> 10, (key >> 5) & 0x1f, key & 0x1f]
}

/** Stems with a bit of their own each or together; what they share at the start is stored once. */
export interface StemTable {
  /** The node reached by the first three symbols of a word, 0 for none. */
  readonly rootOf: Uint16Array
  /** The few of all keys that have a node. */
  readonly keys: readonly number[]
  readonly nodes: readonly StemNode[]
}

export interface StemNode {
  bits: number
  readonly next: Map<number, StemNode>
}

/** Words are first looked up by this many symbols, of five bits each. */
export const KEY_LENGTH = 3

export function compileStems(
  lists: readonly { readonly stems: readonly string[]; readonly bit: number }[],
): StemTable {
  const rootOf = new Uint16Array(SYMBOLS ** KEY_LENGTH)
  const keys: number[] = []
  const nodes = [emptyNode()]

  /** A stem shorter than a key begins many keys. Those that no longer stem has taken share one node: nothing follows it. */
  function add({ symbols, bit }: Stem): void {
    const others = symbols.slice(KEY_LENGTH)
    let added = 0
    for (const key of keysOf(symbols)) {
      if (rootOf[key] === 0) {
        rootOf[key] = added ||= nodes.push(emptyNode()) - 1
        keys.push(key)
      }
      const last = others.reduce(childOf, nodes[rootOf[key] ?? 0] ?? emptyNode())
      last.bits |= bit
    }
  }

  const stems = lists.flatMap(({ stems, bit }) =>
    stems.map((stem): Stem => ({ symbols: comparedSymbols(stem), bit })),
  )
  stems.toSorted((a, b) => b.symbols.length - a.symbols.length).forEach(add)
  return { rootOf, keys, nodes }
}

interface Stem {
  readonly symbols: Symbols
  readonly bit: number
}

/** A symbol has five bits. */
export const SYMBOLS = 32

type Symbols = readonly (readonly number[])[]

/** What each symbol of a word may be; a letter beyond Latin-1 may be any beyond ASCII, and ends what is compared. */
function comparedSymbols(stem: string): Symbols {
  const beyond = stem.search(CASE_BEYOND_LATIN_1)
  const compared = beyond === -1 ? stem : stem.slice(0, beyond)
  const symbols = Array.from(new TextEncoder().encode(compared), (byte) => [SYMBOL_OF_BYTE[byte] ?? OTHER])
  return beyond === -1 || symbols.length >= KEY_LENGTH ? symbols : [...symbols, ANY_BEYOND_ASCII]
}

/** `µ`, `å` and `ß` are written in another case, or another way, by letters beyond Latin-1 (Unicode's CaseFolding.txt). */
const CASE_BEYOND_LATIN_1 = /[\u00B5\u00C5\u00DF\u00E5\u00FF-\uFFFF]/

const ANY_SYMBOL = Array.from({ length: SYMBOLS }, (_, symbol) => symbol)
const ANY_BEYOND_ASCII = ANY_SYMBOL.slice(BEYOND_ASCII)

/** Every key that begins with these symbols. */
function keysOf([
  firsts = ANY_SYMBOL,
  seconds = ANY_SYMBOL,
  thirds = ANY_SYMBOL,
]: Symbols): readonly number[] {
  const keys: number[] = []
  for (const first of firsts) {
    for (const second of seconds) {
      for (const third of thirds) keys.push(keyOf(first, second, third))
    }
  }
  return keys
}

function childOf(node: StemNode, [symbol = OTHER]: readonly number[]): StemNode {
  const known = node.next.get(symbol)
  if (known) return known
  const child = emptyNode()
  node.next.set(symbol, child)
  return child
}

function emptyNode(): StemNode {
  return { bits: 0, next: new Map() }
}
