import type { Dfa } from '../../ner/automaton/dfa.ts'
import type { Memory } from './memory.ts'

/** Lays an automaton out as `assembly/automaton.ts` reads it, and gives the words that tell where. */
export function putDfa(memory: Memory, dfa: Dfa): readonly number[] {
  return [
    memory.putBytes(dfa.classes),
    memory.putBytes(bytesOf(dfa.table)),
    memory.putBytes(bytesOf(dfa.starts)),
    dfa.undecidedEnd,
    dfa.matchingEnd,
    dfa.searchingEnd,
    isWorthSkipping(dfa.beginning) ? memory.putBytes(skipSetOf(dfa.beginning)) : 0,
  ]
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Whether a search can pass over most bytes of a text, since few of its common ones are in the set. */
function isWorthSkipping(set: Uint8Array): boolean {
  return COMMON_BYTES.filter((byte) => set[byte] === 1).length <= MOST_COMMON
}

const COMMON_BYTES = Buffer.from(' etaoinsrhldcu')
const MOST_COMMON = 1

/** As `assembly/skip.ts` reads it. */
function skipSetOf(set: Uint8Array): Uint8Array {
  const lows = Array.from({ length: 16 }, (_, low) =>
    HIGHS.reduce((bits, high) => bits | ((set[(high << 4) | low] ?? 0) << high), 0),
  )
  const bits = Array.from({ length: 16 }, (_, high) => (high < HIGHS.length ? 1 << high : 0))
  const beyondAscii = set.subarray(0x80).includes(1) ? 0x80 : 0
  return Uint8Array.from([...lows, ...bits, ...Array.from({ length: 16 }, () => beyondAscii)])
}

/** The high halves of ASCII. */
const HIGHS = [0, 1, 2, 3, 4, 5, 6, 7]
