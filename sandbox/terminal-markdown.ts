/** A job summary's Markdown for a terminal: tables aligned, tags and marks gone. Only for the demo's, nothing hostile. */
export function terminalMarkdown(markdown: string): string {
  const shown: string[] = []
  let table: string[][] = []
  for (const line of [...markdown.split('\n'), '']) {
    const row = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1]
    if (row !== undefined) {
      table.push(row.split(/(?<!\\)\|/u).map((cell) => plain(cell.trim())))
      continue
    }
    if (table.length > 0) shown.push(...aligned(table))
    table = []
    shown.push(plain(line))
  }
  return shown
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}

function plain(text: string): string {
  return text
    .replace(/^#+ (.*)$/u, (_, title: string) => title.toUpperCase())
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/gu, '$1')
    .replaceAll(/\*\*|`/gu, '')
    .replaceAll(/\\([\\|*_`#[\]<>~])/gu, '$1')
    .replaceAll(
      /&(amp|lt|gt|quot|nbsp|#x?[\dA-Fa-f]+);/gu,
      (_, name: string) => ENTITIES.get(name) ?? numeric(name),
    )
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
])

function numeric(name: string): string {
  const digits = name.slice(1)
  return String.fromCodePoint(Number(digits.startsWith('x') ? `0${digits}` : digits))
}

function aligned([header = [], marks = [], ...rows]: readonly string[][]): readonly string[] {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const draw = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return marks[column]?.endsWith(':') === true && !marks[column].startsWith(':')
          ? cell.padStart(width)
          : cell.padEnd(width)
      })
      .join('   ')
      .trimEnd()
  return [
    draw(header),
    widths.map((width) => '─'.repeat(width)).join('───'),
    ...rows.map((row) => draw(row)),
  ].map((line) => `  ${line}`)
}
