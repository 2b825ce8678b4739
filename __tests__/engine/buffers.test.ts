import { describe, expect, it } from '@jest/globals'
import { createBuffers } from '../../src/engine/buffers.ts'

const SIZE = 10_000

describe('a room that is given back', () => {
  it('is taken again', () => {
    const buffers = createBuffers(SIZE, 2)
    const room = buffers.takeRoom(SIZE)
    buffers.giveRoom(room, SIZE)
    expect(buffers.takeRoom(SIZE).buffer).toBe(room.buffer)
  })

  it('makes way for a larger one when all that was written did not fit', () => {
    const buffers = createBuffers(SIZE, 2)
    const room = buffers.takeRoom(SIZE)
    buffers.giveRoom(room, room.length + 1)
    const larger = buffers.takeRoom(SIZE)
    expect(larger.length).toBeGreaterThan(room.length + 1)
    buffers.giveRoom(larger, room.length + 1)
    expect(buffers.takeRoom(SIZE).buffer).toBe(larger.buffer)
  })

  it('does not grow beyond twice the chunk, and is then kept whatever was written', () => {
    const buffers = createBuffers(SIZE, 2)
    const room = buffers.takeRoom(SIZE)
    buffers.giveRoom(room, 9 * SIZE)
    const largest = buffers.takeRoom(SIZE)
    expect(largest.length).toBeLessThan(3 * SIZE)
    buffers.giveRoom(largest, 9 * SIZE)
    expect(buffers.takeRoom(SIZE).buffer).toBe(largest.buffer)
  })

  it('is let go when there are enough, or when it is far too large', () => {
    const buffers = createBuffers(SIZE, 1)
    const rooms = [buffers.takeRoom(SIZE), buffers.takeRoom(SIZE)]
    for (const room of rooms) buffers.giveRoom(room)
    expect(buffers.takeRoom(SIZE).buffer).toBe(rooms[0]?.buffer)
    expect(buffers.takeRoom(SIZE).buffer).not.toBe(rooms[1]?.buffer)
    const huge = Buffer.allocUnsafeSlow(9 * SIZE)
    buffers.giveRoom(huge)
    expect(buffers.takeRoom(SIZE).buffer).not.toBe(huge.buffer)
  })
})
