import { ActionError } from '../errors.ts'
import { LFS_POINTER } from '../lfs-pointer.ts'
import { CR, LF } from './bytes.ts'

/** Throws when the bytes from `start` on, after a byte order mark, are no CSV in UTF-8, or none at all. */
export function refuseOtherFormats(head: Buffer, start: number): void {
  if (head.every((byte, index) => index < start || byte === LF || byte === CR)) {
    throw new ActionError(
      'EMPTY_EXPORT',
      'The CSV is empty: it has no header. Check the utterances of the bot, or the file in source-csv.',
    )
  }
  const [first, second] = head
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || (head.length > 1 && (first === 0) !== (second === 0))) {
    throw new ActionError('ENCODING', 'The file is UTF-16 from byte 0 on. Export it as UTF-8.')
  }
  const opening = head.toString('latin1', start, start + 64)
  if (opening.startsWith(LFS_POINTER)) {
    throw new ActionError(
      'NOT_CSV',
      'The file is a Git LFS pointer, not the CSV it stands for. Have actions/checkout fetch that, with lfs: true.',
    )
  }
  const other = OTHER_FORMATS.find(([, signature]) => signature.test(opening))
  if (other) {
    throw new ActionError(
      'NOT_CSV',
      `The file is ${other[0]}, not CSV. Check what the export delivers, or the file in source-csv.`,
    )
  }
}

const OTHER_FORMATS = [
  ['an HTML or XML document', /^\s*<[a-z!?]/iu],
  ['a JSON document', /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u],
  ['a PDF document', /^%PDF-/u],
  // eslint-disable-next-line no-control-regex -- the signature of a zip file is made of them
  ['a zip archive', /^PK[\u0003\u0005\u0007]/u],
  // eslint-disable-next-line no-control-regex -- and that of gzip
  ['gzip data', /^\u001f\u008b/u],
] as const
