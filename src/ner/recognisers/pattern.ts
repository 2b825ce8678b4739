import type { EntitySpan } from '../entity.ts'

/** Every match of a global pattern as a span, save those the guard turns away. */
export function spansOf(
  type: string,
  rule: string,
  pattern: RegExp,
  text: string,
  valueOf: (match: string) => string | undefined = () => undefined,
): EntitySpan[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const value = valueOf(match[0])
    const span = {
      type,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      rule,
      score: 0.9,
    }
    return value === undefined ? span : { ...span, value }
  })
}
