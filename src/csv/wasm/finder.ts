import type { Dfa } from '../../ner/automaton/dfa.ts'
import { MARK } from '../../ner/recogniser.ts'
import {
  createSlots,
  type FindingKernel,
  type KernelPattern,
  type KernelPlan,
  type TellMention,
} from '../kernel.ts'
import { placesOf } from '../splice.ts'
import { aligned, type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'

/** What a kernel with patterns does beside the others. */
export interface WasmFinder extends Pick<FindingKernel, 'annotate' | 'lists'> {
  /** The chunk of `length` bytes lies in its place, and the output's is set. */
  start(length: number): void
}

/**
 * Has the module search rows for patterns, and gives it the room it asks for. Behind the output comes room for the
 * text of one utterance, and behind that the lists, which grow last.
 */
export function createWasmFinder(
  { is, annotate }: WasmModule,
  memory: Memory,
  plan: KernelPlan,
  patterns: readonly KernelPattern[],
): WasmFinder {
  if (patterns.length > 0) tellPatterns(memory, is, plan, patterns)
  const mentions = memory.allocate(patterns.length > 0 ? MENTION_BYTES * MENTIONS_AT_ONCE : 0)
  memory.set(is.MENTIONS, mentions)
  memory.set(is.MENTIONS_MOST, MENTIONS_AT_ONCE)
  const { appended } = placesOf(plan.own, createSlots(plan))
  let length = 0
  let linesRoom = FIRST_LINES

  function layOut(outputRoom: number): void {
    const text = aligned(memory.get(is.OUTPUT) + outputRoom + is.SLACK)
    const lines = aligned(text + length + is.SLACK)
    const linesBefore = memory.get(is.LINES)
    memory.reserve(lines + linesRoom + is.SLACK)
    memory.bytes().copyWithin(lines, linesBefore, linesBefore + memory.get(is.LINES_LENGTH))
    memory.set(is.TEXT, text)
    memory.set(is.LINES, lines)
    memory.set(is.LINES_END, lines + linesRoom)
  }

  /** Sees to it that `copied` bytes fit into the output, and beside them as many of cells. */
  function makeRoom(copied: number, cells: number): void {
    const outputRoom = (): number => memory.get(is.TEXT) - is.SLACK - memory.get(is.OUTPUT)
    const wanted = memory.get(is.OUTPUT_LENGTH) + copied + cells
    const linesWanted = memory.get(is.LINES_LENGTH) + memory.get(is.LINES_WANTED)
    if (wanted > outputRoom() || linesWanted > linesRoom) {
      if (linesWanted > linesRoom) linesRoom = Math.ceil(GROWTH * linesWanted)
      layOut(Math.max(outputRoom(), wanted > outputRoom() ? Math.ceil(GROWTH * wanted) : 0))
    }
    memory.set(is.CELL_ROOM, outputRoom() - memory.get(is.OUTPUT_LENGTH) - copied)
  }

  function tellMentions(tell: TellMention): void {
    const count = memory.get(is.MENTION_COUNT)
    const words = memory.words(mentions, count * (MENTION_BYTES / WORD))
    const hashes = new Float64Array(words.buffer, mentions, count * (MENTION_BYTES / 8))
    for (let at = 0; at < count; at++) {
      const word = at * (MENTION_BYTES / WORD)
      tell(words[word + ROW] ?? 0, words[word + INTENT] ?? 0, words[word + TYPE] ?? 0, hashes[3 * at] ?? 0)
    }
    memory.set(is.MENTION_COUNT, 0)
  }

  return {
    start(bytes) {
      if (patterns.length === 0) return
      length = bytes
      memory.set(is.LINES_LENGTH, 0)
      memory.set(is.MENTION_COUNT, 0)
      layOut(Math.ceil(GROWTH * bytes) + CELLS_AT_ONCE)
    },
    annotate({ records, next }, firstRow, tell) {
      memory.set(is.FIRST_ROW, firstRow)
      memory.set(is.CHOSEN_DONE, 0)
      memory.set(is.ROWS_DONE, 0)
      memory.set(is.CELLS_WANTED, 0)
      memory.set(is.LINES_WANTED, 0)
      for (;;) {
        const rowsLeft = records - memory.get(is.ROWS_DONE)
        makeRoom(
          next - memory.get(is.COPIED) + rowsLeft * appended.length,
          Math.max(CELLS_AT_ONCE, memory.get(is.CELLS_WANTED)),
        )
        const why = annotate(records)
        tellMentions(tell)
        if (why !== is.NO_ROOM) return why === is.DONE
      }
    },
    lists: () =>
      memory.bytes().subarray(memory.get(is.LINES), memory.get(is.LINES) + memory.get(is.LINES_LENGTH)),
  }
}

const GROWTH = 1.25
const CELLS_AT_ONCE = 64 * 1024
const FIRST_LINES = 256 * 1024
const MENTIONS_AT_ONCE = 4096

/** A mention, as `assembly/mentions.ts` writes it; the hash comes first. */
const MENTION_BYTES = 24
const ROW = 2
const INTENT = 3
const TYPE = 4

function tellPatterns(
  memory: Memory,
  is: WasmModule['is'],
  plan: KernelPlan,
  patterns: readonly KernelPattern[],
): void {
  const { appended, inPlace } = placesOf(plan.own, createSlots(plan))
  const names = patterns.map(({ type }) => type).toSorted()
  memory.set(is.TRAITS, memory.putBytes(traitsFor(plan.delimiter, is)))
  memory.set(is.SPANS, memory.allocate(is.SPAN * is.MOST_SPANS))
  memory.set(is.PIECES, memory.putBytes(Buffer.concat(PIECES.map(pieceOf))))
  memory.set(is.IN_PLACE_TYPES, memory.put([...inPlace.map(({ cell }) => cell), is.NO_COLUMN]))
  memory.set(is.APPENDED_TYPES, memory.put([...appended, is.NO_COLUMN]))
  memory.set(is.CELLS_OF_MATCH, Math.max(1, ...plan.own.map(({ at }) => at.length)))
  const words = patterns.flatMap(({ type, needs, priority, automaton: { forwards, backwards } }) => {
    const name = Buffer.from(`{"type":"${type}","start":`)
    return [
      ...putDfa(memory, forwards),
      ...putDfa(memory, backwards),
      needs.words ? MARK.always : needs.marks,
      priority,
      names.indexOf(type),
      memory.putBytes(name),
      name.length,
    ]
  })
  memory.set(is.PATTERNS, memory.put(words))
  memory.set(is.PATTERN_COUNT, patterns.length)
}

/** As `assembly/automaton.ts` reads it. */
function putDfa(memory: Memory, dfa: Dfa): readonly number[] {
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

/** Whether a search may pass over most bytes of a text: of those that are common in one few are in the set. */
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

/** What stands between the fields of an entity of an own type, see `findings.ts`. */
const PIECES = [',"end":', ',"text":"', '","value":"', '","rule":"pattern","score":1}']
const PIECE_BYTES = 48

/** Its length and its bytes. */
function pieceOf(text: string): Buffer {
  const piece = Buffer.alloc(PIECE_BYTES)
  piece.writeUInt32LE(text.length)
  piece.write(text, WORD)
  return piece
}

/** As `assembly/traits.ts` reads them. */
function traitsFor(delimiter: string, { IN_CELL, IN_JSON, QUOTED }: WasmModule['is']): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte)
    return (
      (';\\'.includes(character) ? IN_CELL : 0) |
      (`"\r\n${delimiter}`.includes(character) ? QUOTED : 0) |
      (byte < 0x20 || '"\\'.includes(character) ? IN_JSON : 0)
    )
  })
}
