/** Where the run of units that match a class begins, looking backwards from `end` over at most `most` of them. */
export function startOfRun(text: string, end: number, unit: RegExp, most: number): number {
  const least = Math.max(0, end - most)
  let at = end
  while (at > least && unit.test(text[at - 1] ?? '')) at--
  return at
}

/** What stands before `end`, at most `most` units of it. */
export function textBefore(text: string, end: number, most: number): string {
  return text.slice(Math.max(0, end - most), end)
}
