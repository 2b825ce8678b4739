/** A GitHub table: the first column aligned to the left, the others to the right, as they usually hold numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], others = '--:'): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? ':--' : others))), ...rows.map(line)].join('\n')
}

export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
