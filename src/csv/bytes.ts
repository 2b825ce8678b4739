export const LF = 0x0a
export const CR = 0x0d
export const QUOTE = 0x22

/** A record longer than this is refused, so that a stray quote cannot swallow the file. */
export const RECORD_LIMIT = 16 * 1024 * 1024

/** How records end: at LF and CRLF, or, in a file from an old Mac, at a lone CR as well. */
export type Newline = 'lf' | 'cr'

/** Where the content ends of the line from `start` to `end`, which is after its LF, CRLF or CR. */
export function contentEnd(bytes: Uint8Array, start: number, end: number, newline: Newline): number {
  if (end > start && bytes[end - 1] === LF) {
    return end - 1 > start && bytes[end - 2] === CR ? end - 2 : end - 1
  }
  return newline === 'cr' && end > start && bytes[end - 1] === CR ? end - 1 : end
}
