/** The most code points that a foreign name may take up in a message. */
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

/**
 * As `quoted`, but to the letter or not at all: the text may be a secret in the wrong input, and the runner masks a secret
 * only as it was told it.
 */
export function quotedWhole(text: string): string {
  return text.length > SHOWN_WHOLE || logLine(text) !== text
    ? `a text of ${text.length} characters`
    : `"${text}"`
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
const NO_TEXT = '<code>(empty)</code>'

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
  if (line === '') return NO_TEXT
  return PLAIN.test(line) ? `\`${line}\`` : `<code>${inReferences(line)}</code>`
}

/**
 * A sentence of ours that may hold foreign names, in Markdown outside tables: code as well, of any length. It is written to
 * the letter, since a name may be a secret in the wrong input: the runner finds it in a summary, but not as character
 * references.
 */
export function markdownSentence(text: string): string {
  const line = text.replaceAll(UNPRINTABLE, ' ').trim()
  if (line === '') return NO_TEXT
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/u.test(line) ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

function inReferences(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ,.]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** A server's text made fit for a log line: printable, on one line, at most `limit` characters. */
export function safeText(text: string, limit = 200): string {
  const printable = text
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replaceAll(/::|##\[/g, ' ')
    .trim()
  const characters = Array.from(printable)
  return characters.length <= limit ? printable : `${characters.slice(0, limit - 1).join('')}…`
}
