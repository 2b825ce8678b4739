import { createSlots, type KernelPlan } from '../kernel.ts'
import { CONTENT_END, NEXT } from '../scan.ts'
import { cellWriter, MOST_BYTES_PER_UNIT, placesOf, type Splicer } from '../splice.ts'
import { type Memory, WORD } from './memory.ts'
import type { WasmModule } from './module.ts'
import type { OutputPlace } from './output-place.ts'

interface SplicedRows {
  readonly table: number
  readonly stride: number
  readonly place: OutputPlace
}

/** Writes within the module's memory, where the kernel has laid the chunk. */
export function createWasmSplicer(
  { is, copyRows, copyBytes, findDamage }: WasmModule,
  memory: Memory,
  plan: KernelPlan,
  { table, stride, place }: SplicedRows,
): Splicer {
  const delimiter = plan.delimiter.charCodeAt(0)
  const written = cellWriter(plan.delimiter)
  const { appended, inPlace } = placesOf(plan.own, createSlots(plan))

  let proof = { source: 0, output: 0 }

  const length = (): number => memory.get(is.OUTPUT_LENGTH)
  const end = (): number => memory.get(is.OUTPUT) + length()
  /** Up to here the source is in the output, or replaced there. */
  const copied = (): number => memory.get(is.COPIED)
  const at = (row: number, slot: number): number => memory.get(table + WORD * (row * stride + slot))

  function makeRoom(more: number): void {
    const wanted = length() + more
    if (wanted > place.size()) place.enlarge(Math.ceil(wanted * GROWTH))
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
    lengthen(memory.bytes().write(cell, end(), 'utf8'))
  }

  return {
    start() {
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
        memory.bytes()[end()] = delimiter
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
    output: () => place.output(),
  }
}

const GROWTH = 1.25
