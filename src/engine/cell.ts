import { QUOTE } from '../csv/bytes.ts'

/** The text of a cell, without the quotes around it. */
export function decodeCell(bytes: Buffer, start: number, end: number): string {
  if (start === end || bytes[start] !== QUOTE) return bytes.toString('utf8', start, end)
  return bytes.toString('utf8', start + 1, end - 1).replaceAll('""', '"')
}
