const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter of a CSV, by how often each stands in its first line; a comma when none does. */
export function csvDelimiter(start: Buffer): string {
  const end = start.indexOf('\n')
  const header = start.subarray(0, end === -1 ? undefined : end).toString('utf8')
  const found = DELIMITERS.map((delimiter) => ({ delimiter, times: header.split(delimiter).length }))
  return found.reduce((best, next) => (next.times > best.times ? next : best)).delimiter
}
