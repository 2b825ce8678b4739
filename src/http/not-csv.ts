import { open } from 'node:fs/promises'
import { ActionError } from '../errors.ts'

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

const FIRST_BYTES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^\s*<\?xml/i, 'XML'],
  [/^\s*<(?:!|[a-z])/i, 'HTML or XML'],
  [/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/, 'JSON'],
]

/** The kind of a file by its first bytes, when it is plainly no CSV. */
function otherThanCsv(firstBytes: Uint8Array): string | undefined {
  const magic = Buffer.from(firstBytes.subarray(0, 4)).toString('hex')
  if (magic === '504b0304') return 'ZIP'
  if (magic.startsWith('1f8b')) return 'gzip (twice)'
  const text = Buffer.from(firstBytes)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  return FIRST_BYTES.find(([pattern]) => pattern.test(text))?.[1]
}

export async function checkFirstBytes(path: string, where: string): Promise<void> {
  const other = otherThanCsv(await firstBytes(path, 512))
  if (other === undefined) return
  throw new ActionError(
    'NOT_CSV',
    `${where} sent a file that begins as ${other}, not as CSV; open the export on the platform and look, then run the job again`,
  )
}

export async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  await using file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
  return buffer.subarray(0, bytesRead)
}
