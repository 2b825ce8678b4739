/** Every form in which a value may leave unseen: as it is, in URLs and forms, in JSON, and inside base64 at any place. */
export function leakForms(value: string): readonly string[] {
  const forms = [
    value,
    encodeURIComponent(value),
    new URLSearchParams({ '': value }).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll(/\s+/gu, ' '),
    ...[0, 1, 2].flatMap((shift) => [inBase64(value, shift, 'base64'), inBase64(value, shift, 'base64url')]),
  ]
  return [...new Set(forms)]
}

/** What base64 of a text holds wherever `value` stands at a place of this remainder by three: whole groups of it alone. */
function inBase64(value: string, shift: number, encoding: 'base64' | 'base64url'): string {
  const bytes = Buffer.from(`${'x'.repeat(shift)}${value}`)
  const groups = bytes.subarray(shift === 0 ? 0 : 3, bytes.length - (bytes.length % 3))
  return groups.toString(encoding)
}
