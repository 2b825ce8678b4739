import { expect, it } from '@jest/globals'

import { everyFewSeconds } from '../src/progress.ts'
import { createFakeClock } from './http/fake-clock.ts'

it('lets a line through every five seconds, and none at once', () => {
  const clock = createFakeClock()
  const started = clock.now()
  const said: string[] = []
  const progress = everyFewSeconds(clock, (line) => said.push(line))
  for (const ms of [0, 4_999, 1, 4_999, 1, 12_000]) {
    clock.advance(ms)
    progress(() => `after ${clock.now() - started} ms`)
  }
  expect(said).toEqual(['after 5000 ms', 'after 10000 ms', 'after 22000 ms'])
})
