/** An own property of a JSON object. */
export function field(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && Object.hasOwn(json, name)
    ? Object.getOwnPropertyDescriptor(json, name)?.value
    : undefined
}

export function parseJson(
  text: string,
): { readonly value: unknown; readonly repeatedKey: boolean } | undefined {
  try {
    const json = text.replace(/^\uFEFF/u, '') // a parser may ignore it (RFC 8259, 8.1)
    return { value: JSON.parse(json) as unknown, repeatedKey: hasRepeatedKey(json) }
  } catch {
    return undefined
  }
}

/** Parsers differ in which of two equal keys they believe (RFC 8259, 4), so neither is. Takes text that is JSON. */
function hasRepeatedKey(text: string): boolean {
  const objects: (Set<string> | undefined)[] = []
  for (const [, open, close, string, colon] of text.matchAll(/([{[])|([}\]])|("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    if (open !== undefined) objects.push(open === '{' ? new Set() : undefined)
    if (close !== undefined) objects.pop()
    if (string === undefined || colon === undefined) continue
    const keys = objects.at(-1)
    const key = String(JSON.parse(string))
    if (keys?.has(key) === true) return true
    keys?.add(key)
  }
  return false
}
