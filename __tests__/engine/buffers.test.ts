import { describe, expect, it } from '@jest/globals'
import { createMemory } from '../../src/csv/wasm/memory.ts'
import { instantiate } from '../../src/csv/wasm/module.ts'
import { createBuffers } from '../../src/engine/buffers.ts'

const SIZE = 10_000

describe.each(['chunks', 'rooms'] as const)('a buffer of the %s', (kind) => {
  it.each([true, false])('is large enough and shared with threads, with WebAssembly: %s', (has) => {
    const stock = createBuffers(SIZE, 2, has ? instantiate() : undefined)[kind]
    for (const size of [SIZE, 1, SIZE, 9 * SIZE]) {
      const buffer = stock.take(size)
      expect(buffer.length).toBeGreaterThanOrEqual(size)
      expect(buffer.buffer).toBeInstanceOf(SharedArrayBuffer)
    }
  })

  it('is taken again once it is given back', () => {
    const stock = createBuffers(SIZE, 2, instantiate())[kind]
    const buffer = stock.take(SIZE)
    expect(stock.take(SIZE)).not.toBe(buffer)
    stock.give(buffer)
    expect(stock.take(SIZE)).toBe(buffer)
  })

  it('is let go when there are enough, or when it is larger than usual', () => {
    const stock = createBuffers(SIZE, 1, instantiate())[kind]
    const [first, second, large] = [stock.take(SIZE), stock.take(SIZE), stock.take(9 * SIZE)]
    for (const buffer of [large, second, first]) stock.give(buffer)
    expect(stock.take(SIZE)).toBe(second)
    expect([first, second, large]).not.toContain(stock.take(SIZE))
  })

  it('is in the memory of the module, if it is one of those that are kept', () => {
    const wasm = instantiate()
    if (!wasm) throw new Error('This test needs WebAssembly with SIMD')
    const memory = createMemory(wasm)
    const stock = createBuffers(SIZE, 2, wasm)[kind]
    const taken = [stock.take(SIZE), stock.take(SIZE), stock.take(SIZE), stock.take(9 * SIZE)]
    const isLent = taken.map((buffer) => memory.addressOf(buffer) !== undefined)
    expect(isLent).toEqual([true, true, false, false])
  })
})
