import { createSlots, type KernelPlan } from '../kernel.ts'
import { CONTENT_END, NEXT } from '../scan.ts'
import { cellWriter, MOST_BYTES_PER_UNIT, placesOf, type Splicer } from '../splice.ts'
import { type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'

/** Writes behind the chunk, in the module's memory, where the kernel has laid the chunk itself. */
export function createWasmSplicer(
  { is, copyRows, copyBytes, findDamage }: WasmModule,
  memory: Memory,
  plan: KernelPlan,
  { table, stride }: { readonly table: number; readonly stride: number },
): Splicer {
  const delimiter = plan.delimiter.charCodeAt(0)
  const written = cellWriter(plan.delimiter)
  const { appended, inPlace } = placesOf(plan.own, createSlots(plan))

  let room: Buffer<ArrayBuffer> = Buffer.alloc(0)
  let output = 0
  let proof = { source: 0, output: 0 }

  const length = (): number => memory.get(is.OUTPUT_LENGTH)
  /** Up to here the source is in the output, or replaced there. */
  const copied = (): number => memory.get(is.COPIED)
  const at = (row: number, slot: number): number => memory.get(table + WORD * (row * stride + slot))

  function makeRoom(more: number): void {
    const end = output + length() + more + is.SLACK
    if (end > memory.bytes().length) memory.reserve(Math.ceil(end * GROWTH))
  }

  function copyUpTo(end: number): void {
    makeRoom(end - copied())
    copyBytes(end)
  }

  function lengthen(bytes: number): void {
    memory.set(is.OUTPUT_LENGTH, length() + bytes)
  }

  function put(text: string): void {
    if (text === '') return
    const cell = written(text)
    makeRoom(cell.length * MOST_BYTES_PER_UNIT)
    lengthen(memory.bytes().write(cell, output + length(), 'utf8'))
  }

  return {
    start(_source, into) {
      room = into
      output = memory.get(is.OUTPUT)
      memory.set(is.OUTPUT_LENGTH, 0)
      memory.set(is.COPIED, 0)
      proof = { source: 0, output: 0 }
    },
    copy(from, to) {
      if (from === to) return
      makeRoom(at(to - 1, CONTENT_END) - copied() + (to - from) * appended.length)
      copyRows(from, to)
    },
    write(row, cells) {
      for (const { cell, slot } of inPlace) {
        copyUpTo(at(row, slot))
        put(cells[cell] ?? '')
        memory.set(is.COPIED, at(row, slot + 1))
      }
      if (appended.length === 0) return
      copyUpTo(at(row, CONTENT_END))
      for (const cell of appended) {
        makeRoom(1)
        memory.bytes()[output + length()] = delimiter
        lengthen(1)
        put(cells[cell] ?? '')
      }
    },
    finish(records) {
      if (records === 0) return undefined
      copyUpTo(at(records - 1, NEXT))
      const damaged = findDamage(records, proof.source, proof.output, length())
      proof = { source: copied(), output: length() }
      return damaged < 0 ? undefined : damaged
    },
    output() {
      const bytes = memory.bytes().subarray(output, output + length())
      if (bytes.length > room.length) room = Buffer.allocUnsafeSlow(bytes.length)
      bytes.copy(room)
      return room.subarray(0, bytes.length)
    },
  }
}

const GROWTH = 1.25
