import type { Dfa } from '../../ner/automaton/dfa.ts'
import { MARK } from '../../ner/recogniser.ts'
import {
  type CountedMentions,
  createSlots,
  type FindingKernel,
  type KernelPattern,
  type KernelPlan,
} from '../kernel.ts'
import { placesOf } from '../splice.ts'
import { aligned, type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'
import type { OutputPlace } from './output-place.ts'

/** What a kernel with patterns does beside the others. */
interface WasmFinder extends Pick<FindingKernel, 'annotate' | 'lists' | 'mentions'> {
  /** Called when the chunk, of `length` bytes, lies in its place, and the place of the output is set. */
  start(length: number): void
}

interface FoundPatterns {
  readonly patterns: readonly KernelPattern[]
  /** Where the output is written. */
  readonly place: OutputPlace
}

/**
 * Has the module search rows for patterns, and gives it the room it asks for. Where the output leaves the memory free,
 * there is room for the text of one utterance, after that the mentions, and the lists.
 */
export function createWasmFinder(
  { is, annotate, tallyMentions }: WasmModule,
  memory: Memory,
  plan: KernelPlan,
  { patterns, place }: FoundPatterns,
): WasmFinder {
  if (patterns.length > 0) tellPatterns(memory, is, plan, patterns)
  const { appended } = placesOf(plan.own, createSlots(plan))
  let length = 0
  let linesRoom = FIRST_LINES
  let mentionsMost = FIRST_MENTIONS

  function layOut(outputSize: number): void {
    const text = place.after(outputSize)
    const mentions = aligned(text + length + is.SLACK)
    const lines = aligned(mentions + is.MENTION * mentionsMost)
    memory.reserve(lines + linesRoom + is.SLACK)
    move(is.LINES, lines, memory.get(is.LINES_LENGTH)) // which would be written over by the mentions
    move(is.MENTIONS, mentions, is.MENTION * memory.get(is.MENTION_COUNT))
    place.enlarge(outputSize)
    memory.set(is.TEXT, text)
    memory.set(is.LINES_END, lines + linesRoom)
    memory.set(is.MENTIONS_MOST, mentionsMost)
  }

  /** Moves what `word` has the address of. */
  function move(word: number, to: number, bytes: number): void {
    const from = memory.get(word)
    memory.bytes().copyWithin(to, from, from + bytes)
    memory.set(word, to)
  }

  /** Makes room for so many bytes more in the output, copied ones and those of cells, and for the mentions of a row. */
  function makeRoom(copied: number, cells: number): void {
    const wanted = memory.get(is.OUTPUT_LENGTH) + copied + cells
    const linesWanted = memory.get(is.LINES_LENGTH) + memory.get(is.LINES_WANTED)
    const mentionsWanted = memory.get(is.MENTION_COUNT) + is.MOST_SPANS
    if (wanted > place.size() || linesWanted > linesRoom || mentionsWanted > mentionsMost) {
      if (mentionsWanted > mentionsMost) mentionsMost = 2 * mentionsWanted
      if (linesWanted > linesRoom) linesRoom = Math.ceil(GROWTH * linesWanted)
      layOut(wanted > place.size() ? Math.ceil(GROWTH * wanted) : place.size())
    }
    memory.set(is.CELL_ROOM, place.size() - memory.get(is.OUTPUT_LENGTH) - copied)
  }

  function countMentions(intents: number): CountedMentions {
    const count = memory.get(is.MENTION_COUNT)
    const types = patterns.length
    let free = aligned(memory.get(is.LINES_END) + is.SLACK)
    const placed = (numbers: number, bytes = WORD): number => {
      const at = free
      free = aligned(at + bytes * numbers)
      return at
    }
    const hashes = placed(count, HASH)
    const rows = placed(count)
    const intentsOfRows = placed(count)
    const counts = placed(types)
    const rowCounts = placed(types)
    const countsOfIntents = placed(types * intents)
    memory.reserve(free)
    memory.bytes().fill(0, counts, free)
    const rowCount = tallyMentions(types, rows, intentsOfRows, counts, rowCounts, countsOfIntents, hashes)
    const { buffer } = memory.bytes()
    const numbers = (at: number, length: number) => new Uint32Array(buffer, at, length).slice()
    const all = new Float64Array(buffer, hashes, count).slice()
    const countOfType = numbers(counts, types)
    let end = 0
    return {
      rows: numbers(rows, rowCount),
      intents: numbers(intentsOfRows, rowCount),
      counts: countOfType,
      rowCounts: numbers(rowCounts, types),
      countsOfIntents: numbers(countsOfIntents, types * intents),
      hashes: Array.from(countOfType, (hashesOfType) => {
        end += hashesOfType
        return all.subarray(end - hashesOfType, end)
      }),
    }
  }

  return {
    start(bytes) {
      if (patterns.length === 0) return
      length = bytes
      memory.set(is.LINES_LENGTH, 0)
      memory.set(is.MENTION_COUNT, 0)
      layOut(place.size() > bytes ? place.size() : Math.ceil(GROWTH * bytes) + CELLS_AT_ONCE)
    },
    annotate({ records, next }, firstRow) {
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
        if (why !== is.NO_ROOM) return why === is.DONE
      }
    },
    lists: () =>
      memory.bytes().subarray(memory.get(is.LINES), memory.get(is.LINES) + memory.get(is.LINES_LENGTH)),
    mentions: countMentions,
  }
}

const GROWTH = 1.25
const CELLS_AT_ONCE = 64 * 1024
const FIRST_LINES = 256 * 1024
const FIRST_MENTIONS = 8192
/** Bytes of a hash. */
const HASH = 8

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
  const words = patterns.flatMap(({ type, needs, automaton: { forwards, backwards } }) => {
    const name = Buffer.from(`{"type":"${type}","start":`)
    return [
      ...putDfa(memory, forwards),
      ...putDfa(memory, backwards),
      needs.words ? MARK.always : needs.marks,
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
