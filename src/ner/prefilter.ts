import { IN_A_ROW, NEXT_WORD, type Needs } from './recogniser.ts'
import {
  BEYOND_ASCII,
  IN_WORD,
  KEY_LENGTH,
  OTHER,
  SYMBOL_OF_BYTE,
  compileStems,
  keyOf,
  type StemNode,
  type StemTable,
} from './stems.ts'

/** The needs of all active recognisers in one: an utterance that fails both questions holds no entity. */
export interface Prefilter {
  /** An utterance with any of these marks passes. */
  readonly marks: number
  /** Whether any recogniser goes by words, so that `holdsWords` is worth calling. */
  readonly hasWords: boolean
  /** Whether the UTF-8 bytes from `start` to `end` hold a word of every list of some recogniser, or its words in a row. */
  readonly holdsWords: (bytes: Uint8Array, start: number, end: number) => boolean
  /** What `holdsWords` goes by, for its twin in WebAssembly. */
  readonly words: WordTables
}

export interface WordTables extends StemTable {
  /** Sets of bits: an utterance whose words have all bits of one set passes. */
  readonly complete: readonly number[]
}

export function compilePrefilter(needs: readonly Needs[]): Prefilter {
  const groups = groupsOf(needs)
  const inRow = needs.flatMap((need) => need.inRow ?? [])
  const { rootOf, keys, nodes } = compileStems([...groups.flat(), { stems: inRow, bit: ROW_BIT }])
  const complete = groups.map((lists) => lists.reduce((bits, list) => bits | list.bit, 0))

  return {
    marks: needs.reduce((all, need) => all | need.marks, 0),
    hasWords: groups.length > 0 || inRow.length > 0,
    holdsWords(bytes, start, end) {
      let seen = 0
      let row = 0
      let lastOfRow = start
      let at = start
      while (at < end) {
        const first = symbolAt(bytes, at)
        if (first === OTHER) {
          at++
          continue
        }
        const second = at + 1 < end ? symbolAt(bytes, at + 1) : OTHER
        const third = at + 2 < end ? symbolAt(bytes, at + 2) : OTHER
        const root = rootOf[keyOf(first, second, third)] ?? 0
        if (root !== 0) {
          const bits = bitsFrom(nodes[root], bytes, at + KEY_LENGTH, end)
          if ((bits & ROW_BIT) !== 0) {
            row = at - lastOfRow <= NEXT_WORD ? row + 1 : 1
            lastOfRow = at
            if (row === IN_A_ROW) return true
          }
          seen |= bits
          if (complete.some((bits) => (seen & bits) === bits)) return true
        }
        at = first >= BEYOND_ASCII ? at + 1 : endOfWord(bytes, at + 1, end)
      }
      return false
    },
    words: { rootOf, keys, nodes, complete },
  }
}

interface WordList {
  readonly stems: readonly string[]
  readonly bit: number
}

/** Bits for lists: those of a number without its sign, save the last. */
const BITS = 30
/** The last one, for words in a row. */
const ROW_BIT = 1 << BITS

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

/** Where the next word may begin: after the letters and digits of ASCII. */
function endOfWord(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && IN_WORD[bytes[at] ?? 0] === 1) at++
  return at
}

function symbolAt(bytes: Uint8Array, at: number): number {
  return SYMBOL_OF_BYTE[bytes[at] ?? 0] ?? OTHER
}

function bitsFrom(root: StemNode | undefined, bytes: Uint8Array, start: number, end: number): number {
  let bits = 0
  let at = start
  for (let node = root; node; at++) {
    bits |= node.bits
    node = at < end ? node.next.get(symbolAt(bytes, at)) : undefined
  }
  return bits
}
