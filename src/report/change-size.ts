import type { CountChange } from './report-diff.ts'

/** How much a count changed; 0 where nothing differs. */
export function changeSize({ before, after, added = 0, removed = 0, changed = 0 }: CountChange): number {
  return Math.max(Math.abs(after - before), added + removed + changed)
}
