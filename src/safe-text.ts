/** Longest text, in code points, that a foreign name may take up in a message. */
const SHOWN = 64

/** Control characters, line ends, invisible and direction-changing characters, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

function shortened(text: string): string {
  const points = Array.from(text.slice(0, 2 * SHOWN + 2))
  return points.length > SHOWN ? `${points.slice(0, SHOWN - 1).join('')}…` : text
}

/** A foreign name inside a sentence: in quotes, on one line, at most 64 characters. */
export function quoted(text: string): string {
  return `"${shortened(text.slice(0, 4 * SHOWN).replaceAll(UNPRINTABLE, ' '))}"`
}

/** Longest text, in UTF-16 units, that is shown whole or not at all. */
const SHOWN_WHOLE = 256

/** As `quoted`, but never a part: it may be a secret in the wrong place, of which the runner masks the whole alone. */
export function quotedWhole(text: string): string {
  return text.length > SHOWN_WHOLE
    ? `a text of ${text.length} characters`
    : `"${text.replaceAll(UNPRINTABLE, ' ')}"`
}

/**
 * A line that the runner cannot take for a command: `::` starts one at a line's start and `##[` anywhere in it
 * (actions/runner, ActionCommand.cs), and a line end would start a new line.
 */
export function logLine(text: string): string {
  return text
    .replaceAll(UNPRINTABLE, ' ')
    .replaceAll(/:(?=:)/gu, ': ')
    .replaceAll(/#(?=#\[)/gu, '# ')
}

const PLAIN = /^[\w .:/+-]+$/u

/**
 * A foreign name in Markdown: code, on one line, at most 64 characters. Inside code GitHub makes neither mention,
 * reference nor link; what is not plain is written in character references, so that it cannot end the code.
 */
export function markdownCode(text: string): string {
  const line = shortened(
    text
      .slice(0, 4 * SHOWN)
      .replaceAll(UNPRINTABLE, ' ')
      .trim(),
  )
  if (line === '') return '<code>(empty)</code>'
  return PLAIN.test(line) ? `\`${line}\`` : `<code>${inReferences(line)}</code>`
}

/** A sentence of ours that may hold foreign names, in Markdown: code too, and of any length. */
export function markdownSentence(text: string): string {
  return `<code>${inReferences(text.replaceAll(UNPRINTABLE, ' '))}</code>`
}

function inReferences(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ,.]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** Text of a server made fit for a log line: printable, on one line, at most `limit` characters. */
export function safeText(text: string, limit = 200): string {
  const printable = text
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replaceAll(/::|##\[/g, ' ')
    .trim()
  const characters = Array.from(printable)
  return characters.length <= limit ? printable : `${characters.slice(0, limit - 1).join('')}…`
}
