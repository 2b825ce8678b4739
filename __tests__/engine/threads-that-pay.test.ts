import { describe, expect, it } from '@jest/globals'
import { BY_KERNEL, byRecognisers, createPace } from '../../src/engine/pace.ts'
import { threadsThatPay } from '../../src/engine/threads-that-pay.ts'

describe('threads', () => {
  it.each([
    ['none when nothing is left', { annotateMs: 0, moveMs: 0 }, 8, 8, 0],
    ['none when little is left', { annotateMs: 300, moveMs: 50 }, 8, 8, 0],
    ['none when others have the cores', { annotateMs: 1000, moveMs: 250 }, 2, 1.2, 0],
    ['none on a single core', { annotateMs: 60_000, moveMs: 10_000 }, 4, 1, 0],
    ['all that may be when the annotating is long', { annotateMs: 60_000, moveMs: 1000 }, 4, 8, 4],
    ['no more than the cores can use', { annotateMs: 60_000, moveMs: 1000 }, 64, 2, 1],
    ['no more than the moving can feed', { annotateMs: 4000, moveMs: 2000 }, 64, 64, 3],
    ['one that is soon ready, when little is left', { annotateMs: 150, moveMs: 100, startMs: 80 }, 8, 2, 1],
    ['the one that may be', { annotateMs: 6000, moveMs: 3000 }, 1, 2, 1],
    ['none when the system needs the other core', { annotateMs: 3000, moveMs: 2000, writeMs: 4000 }, 2, 2, 0],
    ['one when there is a core for the system', { annotateMs: 3000, moveMs: 2000, writeMs: 4000 }, 2, 3, 1],
  ])('pay: %s', (_what, rest, most, cores, threads) => {
    expect(threadsThatPay({ writeMs: 0, startMs: 400, ...rest }, most, cores)).toBe(threads)
  })
})

describe('the pace', () => {
  const MEGABYTE = 1 << 20

  it('is a usual one until the code is warm, and then goes by the quickest chunk', () => {
    let time = 0
    const pace = createPace(
      byRecognisers(6),
      () => time,
      () => time / 2,
    )
    const annotated = (moveMs: number, annotateMs: number): void => {
      time += moveMs
      pace.measure(MEGABYTE, () => (time += annotateMs))
    }
    const usual = pace.rest(MEGABYTE)
    for (let chunk = 0; chunk < 7; chunk++) annotated(90, 90)
    expect(pace.rest(MEGABYTE)).toEqual(usual)
    expect(usual).toEqual({ annotateMs: 4, moveMs: 1.5, writeMs: 1, startMs: 300 })
    annotated(5, 12)
    annotated(3, 40)
    expect(pace.rest(MEGABYTE)).toEqual(usual)
    annotated(4, 13)
    expect(pace.rest(10 * MEGABYTE)).toMatchObject({ annotateMs: 120, moveMs: 30, writeMs: 10 })
    expect(pace.coreShare()).toBe(0.5)
  })

  it('takes a thread to start as much slower than usual as the main thread was to load and to warm up', async () => {
    let time = 0
    const pace = createPace({ annotating: 0, moving: 0, writing: 0, warming: 100, starting: 300 }, () => time)
    const startMs = (): number => pace.rest(0).startMs
    expect(await pace.load(() => Promise.resolve((time += 80)))).toBe(80)
    for (let chunk = 0; chunk < 7; chunk++) pace.measure(MEGABYTE, () => (time += 20))
    expect(startMs()).toBe(300)
    for (let chunk = 0; chunk < 3; chunk++) pace.measure(MEGABYTE, () => (time += 10))
    expect(startMs()).toBe((300 * (80 + 7 * 10)) / 100)
    pace.measure(MEGABYTE, () => (time += 5))
    expect(startMs()).toBe((300 * (80 + 7 * 15)) / 100)
  })

  it('takes a thread to start in no less time than is usual', () => {
    let time = 0
    const pace = createPace(BY_KERNEL, () => time)
    for (let chunk = 0; chunk < 7; chunk++) pace.measure(MEGABYTE, () => (time += 2))
    for (let chunk = 0; chunk < 3; chunk++) pace.measure(MEGABYTE, () => (time += 10))
    expect(pace.rest(MEGABYTE)).toMatchObject({ annotateMs: 10, startMs: BY_KERNEL.starting })
  })

  it('takes all of a core for its own until the clock of the CPU has ticked', () => {
    let time = 0
    let ticks = 0
    const pace = createPace(
      BY_KERNEL,
      () => time,
      () => ticks,
    )
    for (let chunk = 0; chunk < 8; chunk++) pace.measure(MEGABYTE, () => (time += 2))
    expect(pace.coreShare()).toBe(1)
    expect(threadsThatPay(pace.rest(0), 2, 2 * pace.coreShare())).toBe(0)
    pace.measure(MEGABYTE, () => (time += 2) + (ticks += 1))
    expect(pace.coreShare()).toBe(0.25)
  })

  it('does not go by a chunk that was given up', () => {
    let time = 0
    const now = (): number => time
    const pace = createPace(BY_KERNEL, now, now)
    for (let chunk = 0; chunk < 10; chunk++) pace.measure(MEGABYTE, () => (time += 10))
    expect(pace.rest(MEGABYTE).annotateMs).toBe(10)
    pace.measure(MEGABYTE, () => void (time += 1))
    expect(pace.rest(MEGABYTE).annotateMs).toBe(10)
  })

  it('expects less of a file with more columns', () => {
    const threadsFor = (columns: number, megabytes: number): number =>
      threadsThatPay(createPace(byRecognisers(columns)).rest(megabytes * MEGABYTE), 2, 2)
    expect([1, 6, 12, 30].map((columns) => threadsFor(columns, 120))).toEqual([1, 1, 0, 0])
    expect([6, 30].map((columns) => threadsFor(columns, 950))).toEqual([1, 1])
  })

  it('gives back what annotating gives', () => {
    expect(createPace(BY_KERNEL).measure(1, () => 'annotated')).toBe('annotated')
  })
})
