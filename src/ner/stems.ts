/** Words looked up by how they begin, on bytes and on text, without making a string of any word. */

/** What a byte or a UTF-16 unit is to a word: 1 to 26 a letter in any case, or one of these. */
export const OTHER = 0
export const DIGIT = 27
export const BEYOND_ASCII = 28

export const SYMBOL_OF_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 0x7f) return BEYOND_ASCII
  if (byte >= 0x30 && byte <= 0x39) return DIGIT
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x60 : OTHER
})

/** 1 for letters and digits of ASCII. */
export const IN_WORD = SYMBOL_OF_BYTE.map((symbol) => (symbol === OTHER || symbol === BEYOND_ASCII ? 0 : 1))

export function keyOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third
}

/** Stems with a bit of their own each or together; what they share at the start is stored once. */
export interface StemTable {
  /** The node reached by the first three symbols of a word, 0 for none. */
  readonly rootOf: Uint16Array
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
  const nodes = [emptyNode()]
  for (const { stems, bit } of lists) {
    for (const stem of stems) {
      const symbols = comparedSymbols(stem)
      for (const key of keysOf(symbols)) {
        if (rootOf[key] === 0) rootOf[key] = nodes.push(emptyNode()) - 1
        let node = nodes[rootOf[key] ?? 0] ?? emptyNode()
        for (const symbol of symbols.slice(KEY_LENGTH)) node = childOf(node, symbol)
        node.bits |= bit
      }
    }
  }
  return { rootOf, nodes }
}

const SYMBOLS = 32

/** Up to the first that stands for any letter beyond ASCII. */
function comparedSymbols(stem: string): readonly number[] {
  const symbols = Array.from(
    { length: stem.length },
    (_, at) => SYMBOL_OF_BYTE[Math.min(stem.charCodeAt(at), 0xff)] ?? OTHER,
  )
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

function childOf(node: StemNode, symbol: number): StemNode {
  const known = node.next.get(symbol)
  if (known) return known
  const child = emptyNode()
  node.next.set(symbol, child)
  return child
}

function emptyNode(): StemNode {
  return { bits: 0, next: new Map() }
}
