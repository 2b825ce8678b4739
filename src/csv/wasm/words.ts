import type { WordTables } from '../../ner/prefilter.ts'
import type { StemNode } from '../../ner/stems.ts'
import { type Memory, WORD } from './memory.ts'

/** Where the word tables are, laid out as `assembly/words.ts` reads them. */
interface WordAddresses {
  readonly keys: number
  readonly roots: number
  readonly nodes: number
  readonly complete: number
}

export function putWords(memory: Memory, tables: WordTables): WordAddresses {
  const { keys, roots, nodes } = flattened(tables)
  return {
    keys: memory.put(keys),
    roots: memory.put(roots),
    nodes: memory.put(nodes),
    complete: memory.put([tables.complete.length, ...tables.complete]),
  }
}

interface FlatTables {
  readonly keys: Int32Array
  readonly roots: Int32Array
  readonly nodes: Int32Array
}

/** A recogniser's words outlive many kernels. */
const known = new WeakMap<WordTables, FlatTables>()

function flattened(tables: WordTables): FlatTables {
  let flat = known.get(tables)
  if (!flat) {
    flat = flatten(tables)
    known.set(tables, flat)
  }
  return flat
}

function flatten({ rootOf, keys: all, nodes }: WordTables): FlatTables {
  const list = [NOTHING]
  const offsets = nodes.map((node) => addNode(list, node))
  const roots = new Int32Array(rootOf.length)
  const keys = new Int32Array(rootOf.length / BITS)
  for (const key of all) {
    roots[key] = offsets[rootOf[key] ?? 0] ?? 0
    const word = Math.floor(key / BITS)
    keys[word] = (keys[word] ?? 0) | (1 << (key % BITS))
  }
  return { keys, roots, nodes: Int32Array.from(list) }
}

/** At offset 0 there is no node. */
const NOTHING = 0
const BITS = 32

/** Children go before their node, so that their offsets are known; returns the node's, in bytes. */
function addNode(list: number[], { bits, next }: StemNode): number {
  const children: number[] = []
  for (const [symbol, child] of next) children.push(symbol, addNode(list, child))
  const offset = WORD * list.length
  list.push(bits, next.size, ...children)
  return offset
}
