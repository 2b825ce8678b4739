import type { Entry, Race } from './race.ts'

/** What this project set out to reach, and how far it is. */
interface Goal {
  readonly what: string
  readonly wanted: string
  /** By the clock, which decides unless said, until on disk, and in CPU time; some goals have one figure. */
  readonly reached: readonly string[]
  readonly isReached: boolean
}

/**
 * Goals for which these races have the figures, and CPU seconds until the first request. The better of our ways to do a
 * work counts.
 */
export function goalsOf(races: readonly Race[], startUp: number | undefined): readonly Goal[] {
  const usual = races.find(({ title }) => title.startsWith('100 MB, 8 %') && !title.includes('quoted'))
  const large = races.find(({ title }) => title.startsWith('1000 MB'))
  const small = races.find(({ title }) => title.startsWith('10 MB'))
  const dense = races.find(({ title }) => title.startsWith('100 MB, 50 %'))
  return [
    faster(usual, 'csv-parse, csv-stringify, same', 'default types', 8),
    faster(usual, 'csv-parse, csv-stringify, RegExp', 'plain expressions', 15),
    faster(usual, 'DuckDB', 'plain expressions', 3),
    faster(usual, 'DuckDB', 'default types', 1.5),
    faster(usual, 'polars', 'plain expressions', 1.1),
    faster(large, 'DuckDB', 'plain expressions', 5),
    faster(large, 'polars', 'plain expressions', 2),
    faster(small, 'DuckDB', 'plain expressions', 1),
    faster(dense, 'DuckDB', 'plain expressions', 1),
    faster(dense, 'polars', 'plain expressions', 1),
    nearFloor(usual),
    choosesWell(races),
    smallEnough(usual, large),
    startsSoon(startUp),
  ].filter((goal) => goal !== undefined)
}

function faster(
  race: Race | undefined,
  rival: string,
  work: Entry['work'],
  wanted: number,
): Goal | undefined {
  const other = race?.entries.find(({ name }) => name.startsWith(rival))
  const best = race && bestOf(race, work)
  if (!race || !other || !best) return undefined
  const times = ratios(other, best)
  return {
    what: `${race.title}: this action (${work}) against ${other.name}`,
    wanted: `at least ${wanted} times as fast`,
    reached: times.map((time) => time.toFixed(2)),
    isReached: other.seconds / best.seconds >= wanted,
  }
}

function nearFloor(race: Race | undefined): Goal | undefined {
  const floor = race?.entries.find(({ name }) => name === 'read, cut, write')
  const best = race && bestOf(race, 'plain expressions')
  if (!race || !floor || !best) return undefined
  const times = ratios(best, floor)
  return {
    what: `${race.title}: this action (plain expressions) against reading, cutting and writing`,
    wanted: 'at most 2 times the CPU time',
    reached: times.map((time) => time.toFixed(2)),
    isReached: best.cpuSeconds / floor.cpuSeconds <= 2,
  }
}

/** The way that is chosen, against the better of the two that it chooses from, for each work. */
function choosesWell(races: readonly Race[]): Goal | undefined {
  const shares = races.flatMap(({ title, entries }) =>
    ['', ', own patterns'].flatMap((kind) => {
      const secondsOf = (name: string) =>
        entries.find((entry) => entry.name === `this action, ${name}${kind}`)?.seconds
      const [chosen, inline, threads] = [
        secondsOf('as it chooses'),
        secondsOf('inline'),
        secondsOf('2 workers'),
      ]
      if (chosen === undefined || inline === undefined || threads === undefined) return []
      return [{ title: `${title}${kind}`, share: chosen / Math.min(inline, threads) }]
    }),
  )
  if (shares.length === 0) return undefined
  return {
    what: 'this action, as it chooses, against the better of inline and 2 workers',
    wanted: 'at most 1.1 times as slow, by the clock',
    reached: [shares.map(({ title, share }) => `${share.toFixed(2)} (${title})`).join('; ')],
    isReached: shares.every(({ share }) => share <= 1.1),
  }
}

/**
 * What grows with the file is asked of each of our ways to work with a set number of threads: how many there are decides
 * more than the file does, and of a larger file more may pay.
 */
function smallEnough(usual: Race | undefined, large: Race | undefined): Goal | undefined {
  const pairs = (large?.entries ?? []).flatMap(({ name, ours, peakMB: after }) => {
    const before = usual?.entries.find((entry) => entry.name === name)?.peakMB
    return !ours || before === undefined || after === undefined ? [] : [{ name, before, after }]
  })
  if (pairs.length === 0) return undefined
  const setOnes = pairs.filter(({ name }) => !name.includes('as it chooses'))
  return {
    what: 'peak memory at 1 GB',
    wanted: 'below 180 MB, at most 10 % above that at 100 MB with as many threads',
    reached: [
      pairs
        .map(({ name, before, after }) => `${after.toFixed(0)} MB after ${before.toFixed(0)} MB (${name})`)
        .join('; '),
    ],
    isReached:
      pairs.every(({ after }) => after < 180) && setOnes.every(({ before, after }) => after <= 1.1 * before),
  }
}

function startsSoon(seconds: number | undefined): Goal | undefined {
  if (seconds === undefined) return undefined
  return {
    what: 'a step until its first request',
    wanted: 'below 0.35 s of CPU time',
    reached: [`${seconds.toFixed(2)} s`],
    isReached: seconds < 0.35,
  }
}

type Best = Pick<Entry, 'seconds' | 'onDiskSeconds' | 'cpuSeconds'>

function bestOf({ entries }: Race, work: Entry['work']): Best | undefined {
  const ours = entries.filter((entry) => entry.ours && entry.work === work)
  return ours.length === 0
    ? undefined
    : {
        seconds: Math.min(...ours.map(({ seconds }) => seconds)),
        onDiskSeconds: Math.min(...ours.map(({ onDiskSeconds }) => onDiskSeconds)),
        cpuSeconds: Math.min(...ours.map(({ cpuSeconds }) => cpuSeconds)),
      }
}

/** How many times the time of the other one takes: by the clock, until on disk, and in CPU time. */
function ratios(one: Best, other: Best): readonly [wall: number, onDisk: number, cpu: number] {
  return [
    one.seconds / other.seconds,
    one.onDiskSeconds / other.onDiskSeconds,
    one.cpuSeconds / other.cpuSeconds,
  ]
}
