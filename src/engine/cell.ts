import { QUOTE } from '../csv/bytes.ts'

/** The text of a cell, without the quotes around it; ASCII is read the cheaper way where it is known to be. */
export function decodeCell(bytes: Buffer, start: number, end: number, ascii = false): string {
  const encoding = ascii ? 'latin1' : 'utf8'
  if (start === end || bytes[start] !== QUOTE) return bytes.toString(encoding, start, end)
  return bytes.toString(encoding, start + 1, end - 1).replaceAll('""', '"')
}
