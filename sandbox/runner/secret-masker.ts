/** Hides secrets as actions/runner does: each as it is and in the encodings the runner knows. */
export interface SecretMasker {
  readonly secrets: readonly string[]
  /** As `::add-mask::` does: the whole value and each of its lines. */
  add(value: string): void
  mask(text: string): string
}

export function createSecretMasker(): SecretMasker {
  const secrets: string[] = []
  const hidden = new Set<string>()
  return {
    secrets,
    add(value) {
      if (value === '') return
      secrets.push(value)
      for (const part of [value, ...value.split(/[\r\n]+/u)]) {
        for (const form of formsOf(part)) if (form !== '') hidden.add(form)
      }
    },
    mask: (text) => maskAll(text, hidden),
  }
}

/** Every place of every secret is hidden, overlapping ones together (SecretMasker.cs). */
function maskAll(text: string, hidden: ReadonlySet<string>): string {
  const places = [...hidden]
    .flatMap((secret) => placesOf(secret, text))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  let masked = ''
  let at = 0
  let open = false
  for (const { start, end } of places) {
    if (end <= at) continue
    // Adjacent and overlapping places share their stars.
    if (!open || start > at) masked += `${text.slice(at, start)}***`
    open = true
    at = end
  }
  return masked + text.slice(at)
}

function placesOf(secret: string, text: string): readonly { readonly start: number; readonly end: number }[] {
  const places = []
  for (let start = text.indexOf(secret); start !== -1; start = text.indexOf(secret, start + 1)) {
    places.push({ start, end: start + secret.length })
  }
  return places
}

/** The value encoders that HostContext.cs registers, without the two for PowerShell. */
function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8')
  return [
    value,
    bytes.toString('base64'),
    ...[1, 2].map((shift) => (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value).replaceAll(
      /[!'()*]/gu,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
    value.replaceAll(/[<>"'&]/gu, (mark) => XML_ENTITIES.get(mark) ?? mark),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value,
  ]
}

const XML_ENTITIES = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['&', '&amp;'],
])
