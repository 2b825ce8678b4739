import { aligned, type Memory } from './memory.ts'
import type { WasmModule } from './module.ts'

/**
 * Where the output of a chunk is written: in the room that it is for, if the module's memory has that and while it
 * fits; else where the memory is free, to be copied in the end.
 */
export interface OutputPlace {
  /** `free`: where the memory is free from on. */
  start(room: Buffer, free: number): void
  /** How many bytes fit. */
  size(): number
  /** Where the memory is free when `size` bytes are to fit. */
  after(size: number): number
  /** Makes `size` bytes fit, at the expense of what lies before `after(size)`. */
  enlarge(size: number): void
  /** What has been written. */
  output(): Buffer
}

export function createOutputPlace(memory: Memory, is: WasmModule['is']): OutputPlace {
  let room: Buffer = Buffer.alloc(0)
  let free = 0
  let size = 0
  let inRoom = false

  return {
    start(into, freeFrom) {
      room = into
      free = freeFrom
      const address = memory.addressOf(into)
      inRoom = address !== undefined
      size = inRoom ? Math.max(0, into.length - is.SLACK) : 0
      const output = address ?? free
      memory.reserve(output + size)
      memory.set(is.OUTPUT, output)
      memory.set(is.OUTPUT_LENGTH, 0)
    },
    size: () => size,
    after: (wanted) => (inRoom && wanted <= size ? free : aligned(free + wanted + is.SLACK)),
    enlarge(wanted) {
      if (wanted <= size) return
      size = wanted
      memory.reserve(free + size + is.SLACK)
      if (!inRoom) return
      inRoom = false
      const from = memory.get(is.OUTPUT)
      memory.bytes().copyWithin(free, from, from + memory.get(is.OUTPUT_LENGTH))
      memory.set(is.OUTPUT, free)
    },
    output() {
      const length = memory.get(is.OUTPUT_LENGTH)
      if (inRoom) return room.subarray(0, length)
      const into = length <= room.length ? room.subarray(0, length) : Buffer.allocUnsafeSlow(length)
      memory.bytes().copy(into, 0, free, free + length)
      return into
    },
  }
}
