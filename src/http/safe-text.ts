/** Text of a server made fit for a log line: printable, on one line, at most `limit` characters. */
export function safeText(text: string, limit = 200): string {
  const printable = text
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replaceAll(/::|##\[/g, ' ')
    .trim()
  const characters = Array.from(printable)
  return characters.length <= limit ? printable : `${characters.slice(0, limit - 1).join('')}…`
}
