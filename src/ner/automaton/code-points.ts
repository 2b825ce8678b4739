/** Code points from `from` to `to`, both included. */
export interface PointRange {
  readonly from: number
  readonly to: number
}

export const LAST_ASCII = 0x7f
const LAST_POINT = 0x10ffff

/** The same points, in order, with no two ranges that touch. */
export function normalised(ranges: readonly PointRange[]): readonly PointRange[] {
  const merged: PointRange[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else merged.push({ from, to })
  }
  return merged
}

export function complement(ranges: readonly PointRange[]): readonly PointRange[] {
  const gaps: PointRange[] = []
  let next = 0
  for (const { from, to } of normalised(ranges)) {
    if (from > next) gaps.push({ from: next, to: from - 1 })
    next = to + 1
  }
  if (next <= LAST_POINT) gaps.push({ from: next, to: LAST_POINT })
  return gaps
}

export const single = (point: number): PointRange => ({ from: point, to: point })

export function points(characters: string): readonly PointRange[] {
  return Array.from(characters, (character) => single(character.codePointAt(0) ?? 0))
}
