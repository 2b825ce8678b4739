/** Reads the units of a class that stand before `end`, at most `most` of them. */
export function runBefore(unitClass: string, most: number): (text: string, end: number) => string {
  const run = new RegExp(`(?<=([${unitClass}]{0,${most}}))`, 'y')
  return (text, end) => {
    run.lastIndex = end
    return run.exec(text)?.[1] ?? ''
  }
}

/** What stands before `end`, at most `most` units of it. */
export function textBefore(text: string, end: number, most: number): string {
  return text.slice(Math.max(0, end - most), end)
}
