import type { Contestant, Usage } from './contestants.ts'
import type { Content } from './outputs.ts'

export type Run = Usage

/** One contestant's medians. */
export interface Entry {
  readonly name: string
  readonly work: Contestant['work']
  readonly ours: boolean
  readonly seconds: number
  readonly onDiskSeconds: number
  readonly cpuSeconds: number
  readonly peakMB?: number
}

/** Contestants over one file. */
export interface Race {
  readonly title: string
  readonly bytes: number
  readonly rounds: number
  readonly machine: string
  /** What all who do a work wrote. */
  readonly found: readonly { readonly work: string; readonly counts?: Content['counts'] }[]
  /** Who takes no part, and why. */
  readonly missing: readonly string[]
  readonly entries: readonly Entry[]
}

export function summaryOf(runs: readonly Run[]): Omit<Entry, 'name' | 'work' | 'ours'> {
  const peaks = runs.flatMap(({ peakMB }) => peakMB ?? [])
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    onDiskSeconds: median(runs.map(({ seconds, onDiskSeconds = seconds }) => onDiskSeconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    ...(peaks.length > 0 && { peakMB: median(peaks) }),
  }
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * The best of ours for a work is what the others are compared with: how many times its time and its CPU time they
 * take. Undefined for ours, and where nobody of ours does the work.
 */
export function timesOurs(
  entry: Entry,
  entries: readonly Entry[],
): { readonly wall: number; readonly onDisk: number; readonly cpu: number } | undefined {
  const rivals = entries.filter(({ ours, work }) => ours && (work === entry.work || entry.work === 'floor'))
  if (entry.ours || rivals.length === 0) return undefined
  return {
    wall: entry.seconds / Math.min(...rivals.map(({ seconds }) => seconds)),
    onDisk: entry.onDiskSeconds / Math.min(...rivals.map(({ onDiskSeconds }) => onDiskSeconds)),
    cpu: entry.cpuSeconds / Math.min(...rivals.map(({ cpuSeconds }) => cpuSeconds)),
  }
}
