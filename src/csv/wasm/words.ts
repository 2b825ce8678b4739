import type { WordTables } from '../../ner/prefilter.ts'
import { DIGIT, keyOf, type StemNode, SYMBOL_OF_BYTE, SYMBOLS, symbolsOf } from '../../ner/stems.ts'
import { type Memory, WORD } from './memory.ts'

/** Where the word tables are, laid out as `assembly/words.ts` reads them. */
interface WordAddresses {
  readonly followers: number
  readonly roots: number
  readonly nodes: number
  readonly complete: number
}

export function putWords(memory: Memory, tables: WordTables): WordAddresses {
  const { followers, roots, nodes } = flattened(tables)
  return {
    followers: memory.put(followers),
    roots: memory.put(roots),
    nodes: memory.put(nodes),
    complete: memory.put([tables.complete.length, ...tables.complete]),
  }
}

interface FlatTables {
  readonly followers: Int32Array
  readonly roots: Int32Array
  readonly nodes: Int32Array
}

/** Kept, as the words of recognisers outlive many kernels. */
const known = new WeakMap<WordTables, FlatTables>()

function flattened(tables: WordTables): FlatTables {
  let flat = known.get(tables)
  if (!flat) {
    flat = flatten(tables)
    known.set(tables, flat)
  }
  return flat
}

function flatten({ rootOf, keys, nodes }: WordTables): FlatTables {
  const list = [NOTHING]
  const offsets = nodes.map((node) => addNode(list, node))
  const roots = new Int32Array(rootOf.length)
  const followers = new Int32Array(rootOf.length)
  for (const key of keys) {
    const root = rootOf[key] ?? 0
    const next = followersOf(nodes[root])
    roots[key] = offsets[root] ?? 0
    for (const bytes of keysOfBytes(key)) followers[bytes] = (followers[bytes] ?? 0) | next
  }
  return { followers, roots, nodes: Int32Array.from(list) }
}

/** A mask of the lower bits of the bytes that may follow a node's; any may where a stem ends with them. */
function followersOf(node: StemNode | undefined): number {
  if (!node || node.bits !== 0) return ANY
  return Array.from(node.next.keys()).reduce(
    (bits, symbol) => (LOWER_BITS[symbol] ?? []).reduce((all, bit) => all | (1 << bit), bits),
    0,
  )
}

const ANY = -1

/** The keys made by the lower bits of all bytes whose symbols make this key; none for one that begins with a digit. */
function keysOfBytes(key: number): readonly number[] {
  const symbols = symbolsOf(key)
  if (symbols[0] === DIGIT) return []
  const [firsts = [], seconds = [], thirds = []] = symbols.map((symbol) => LOWER_BITS[symbol])
  return firsts.flatMap((one) => seconds.flatMap((two) => thirds.map((three) => keyOf(one, two, three))))
}

/** For each symbol the lower five bits of the bytes that have it. */
const LOWER_BITS = Array.from({ length: SYMBOLS }, (_, symbol) => {
  const bytes = Array.from(SYMBOL_OF_BYTE.keys()).filter((byte) => SYMBOL_OF_BYTE[byte] === symbol)
  return [...new Set(bytes.map((byte) => byte & 0x1f))]
})

/** At offset 0 there is no node. */
const NOTHING = 0

/** Children go before their node, so that their offsets are known; returns the node's, in bytes. */
function addNode(list: number[], { bits, next }: StemNode): number {
  const children: number[] = []
  for (const [symbol, child] of next) children.push(symbol, addNode(list, child))
  const offset = WORD * list.length
  list.push(bits, next.size, ...children)
  return offset
}
