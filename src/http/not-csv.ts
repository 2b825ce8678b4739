const OTHER_TYPES = new Map([
  ['text/html', 'HTML'],
  ['application/xhtml+xml', 'HTML'],
  ['text/xml', 'XML'],
  ['application/xml', 'XML'],
  ['application/json', 'JSON'],
  ['application/problem+json', 'JSON'],
  ['application/pdf', 'PDF'],
])

/** What the headers say it is instead of a CSV; undefined when they say nothing against it. */
export function contentTypeProblem(type: string | undefined, coding: string): string | undefined {
  const media = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const other = OTHER_TYPES.get(media)
  if (other !== undefined) return `${other} (content-type ${media}) instead of CSV`
  if (coding !== 'identity' && coding !== 'gzip' && coding !== 'x-gzip') {
    return 'a content-encoding that was not asked for and is not gzip'
  }
  return undefined
}
