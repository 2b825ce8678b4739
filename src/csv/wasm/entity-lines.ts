import { aligned, createMemory, WORD } from './memory.ts'
import { instantiate } from './module.ts'

/** Writes the lines of a chunk's rows to `room`, which is large enough, and returns how long they are. */
export type WriteEntityLines = (rows: Uint32Array, lists: Buffer, rowsBefore: number, room: Buffer) => number

/** Undefined where there is no WebAssembly with SIMD. */
export function createWasmEntityLines(wasm = instantiate()): WriteEntityLines | undefined {
  if (!wasm) return undefined
  const { is, writeEntityLines } = wasm
  const memory = createMemory(wasm)
  const rowsAt = memory.free()
  return (rows, lists, rowsBefore, room) => {
    const listsAt = aligned(rowsAt + WORD * rows.length)
    const into = aligned(listsAt + lists.length + is.SLACK)
    memory.reserve(into + room.length + is.SLACK)
    memory.words(rowsAt, rows.length).set(rows)
    memory.copyTo(listsAt, lists)
    const end = writeEntityLines(rowsAt, rows.length, listsAt, rowsBefore, into)
    return memory.bytes().copy(room, 0, into, end)
  }
}
