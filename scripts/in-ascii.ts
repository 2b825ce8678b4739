/** esbuild leaves these in regular expressions and in `String.raw`, which we only use for regular expressions. */
const BEYOND_ASCII = /[^\0-\x7F]/g

/** Code that esbuild has written in ASCII, in whole: V8 needs two bytes for every letter if a single one is beyond it. */
export function inAscii(code: string): string {
  return code.replaceAll(BEYOND_ASCII, escaped)
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
