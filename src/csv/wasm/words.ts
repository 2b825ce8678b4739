import type { WordTables } from '../../ner/prefilter.ts'
import type { StemNode } from '../../ner/stems.ts'
import { type Memory, WORD } from './memory.ts'

/** Where the word tables are, laid out as `assembly/words.ts` reads them. */
export interface WordAddresses {
  readonly keys: number
  readonly roots: number
  readonly complete: number
}

export function putWords(memory: Memory, { rootOf, nodes, complete }: WordTables): WordAddresses {
  const base = memory.allocate(0)
  const tree: number[] = []
  const addresses = nodes.map((node) => putNode(tree, base, node))
  memory.put(tree)
  return {
    keys: memory.put(keysOf(rootOf)),
    roots: memory.put(Int32Array.from(rootOf, (root) => (root === 0 ? 0 : (addresses[root] ?? 0)))),
    complete: memory.put([complete.length, ...complete]),
  }
}

/** Children go before their node, so that their addresses are known; returns the node's. */
function putNode(tree: number[], base: number, { bits, next }: StemNode): number {
  const children = Array.from(next).flatMap(([symbol, child]) => [symbol, putNode(tree, base, child)])
  const address = base + WORD * tree.length
  tree.push(bits, next.size, ...children)
  return address
}

/** A bit for each key that has a root: few enough bytes to stay in a core's first cache. */
function keysOf(rootOf: Uint16Array): Int32Array {
  const keys = new Int32Array(rootOf.length / BITS)
  rootOf.forEach((root, key) => {
    if (root !== 0) keys[Math.floor(key / BITS)] = (keys[Math.floor(key / BITS)] ?? 0) | (1 << (key % BITS))
  })
  return keys
}

const BITS = 32
