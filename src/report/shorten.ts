/** UTF-16 code units of a name, text or value that the page shows. */
const LONGEST_TEXT = 200

/** At most `LONGEST_TEXT` code units, never half a surrogate pair. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const last = text.charCodeAt(LONGEST_TEXT - 2)
  const endsInHighSurrogate = last >= 0xd800 && last <= 0xdbff
  return `${text.slice(0, endsInHighSurrogate ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1)}…`
}
