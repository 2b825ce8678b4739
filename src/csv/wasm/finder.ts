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
import { tellPatterns } from './patterns.ts'

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
