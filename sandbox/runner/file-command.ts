/** Parses files such as `GITHUB_OUTPUT` as actions/runner does (FileCommandManager.cs): `name=value`, or a heredoc. */
export function parseFileCommand(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals === -1 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      if (end === -1 || heredoc + 2 === line.length) throw new Error(`The heredoc of "${line}" has no end`)
      values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'))
      at = end
    } else if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1))
    else throw new Error(`"${line}" is no file command`)
  }
  return Object.fromEntries(values)
}
