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
  const rootAddresses = new Int32Array(rootOf.length)
  const keys = new Int32Array(rootOf.length / BITS)
  for (let key = 0; key < rootOf.length; key++) {
    const root = rootOf[key] ?? 0
    if (root === 0) continue
    rootAddresses[key] = addresses[root] ?? 0
    keys[Math.floor(key / BITS)] = (keys[Math.floor(key / BITS)] ?? 0) | (1 << (key % BITS))
  }
  return {
    keys: memory.put(keys),
    roots: memory.put(rootAddresses),
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

const BITS = 32
