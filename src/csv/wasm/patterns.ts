import { MARK } from '../../ner/recogniser.ts'
import { createSlots, type KernelPattern, type KernelPlan } from '../kernel.ts'
import { placesOf } from '../splice.ts'
import { putDfa } from './dfa.ts'
import { type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'

/** Tells the module what to search rows for, and how an entity is written. */
export function tellPatterns(
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
